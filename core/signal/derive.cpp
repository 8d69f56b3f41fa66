// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/derive.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace leadlight {

namespace {

/// a * first + b * second, sample by sample. NaN carries through.
LeadSignal combine(Lead lead, float a, const LeadSignal& first, float b, const LeadSignal& second) {
    LeadSignal result;
    result.lead = lead;
    result.label = leadName(lead);
    result.provenance = Provenance::Derived;
    result.resolutionUv = std::max(first.resolutionUv, second.resolutionUv);
    result.values = combined(a, first.values, b, second.values);
    return result;
}

void addIfMissing(Waveform& waveform, Lead lead, float a, Lead first, float b, Lead second) {
    if (waveform.find(lead) != nullptr)
        return;
    const LeadSignal* one = waveform.find(first);
    const LeadSignal* two = waveform.find(second);
    if (one != nullptr && two != nullptr)
        waveform.leads.push_back(combine(lead, a, *one, b, *two));
}

/// Between two beats even wrong leads agree: what they get wrong is the QRS, one sample in ten or fewer.
constexpr double kNearlyAll = 0.99;

/// What 99 % of |values| do not exceed, ignoring gaps; nothing if there are none.
std::optional<double> usualSize(std::vector<float> values) {
    std::erase_if(values, [](float v) { return !std::isfinite(v); });
    if (values.empty())
        return std::nullopt;
    std::transform(values.begin(), values.end(), values.begin(), [](float v) { return std::abs(v); });
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(kNearlyAll * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

const LeadSignal* measured(const Waveform& waveform, Lead lead) {
    const LeadSignal* signal = waveform.find(lead);
    return signal != nullptr && signal->provenance == Provenance::Measured ? signal : nullptr;
}

/// What 99 % of |a*x + b*y + c*z| over three measured leads do not exceed; 0 where one is missing.
double mismatch(const Waveform& waveform, std::array<std::pair<Lead, float>, 3> terms) {
    std::array<const LeadSignal*, 3> leads{};
    for (std::size_t i = 0; i < 3; ++i) {
        leads[i] = measured(waveform, terms[i].first);
        if (leads[i] == nullptr)
            return 0.0;
    }
    const float* const x = leads[0]->values.data();
    const float* const y = leads[1]->values.data();
    const float* const z = leads[2]->values.data();
    const float a = terms[0].second;
    const float b = terms[1].second;
    const float c = terms[2].second;
    std::vector<float> sums(waveform.samples());
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = a * x[i] + b * y[i] + c * z[i];
    return usualSize(std::move(sums)).value_or(0.0);
}

} // namespace

Waveform withDerivedLimbLeads(Waveform waveform) {
    addIfMissing(waveform, Lead::I, 1.0F, Lead::II, -1.0F, Lead::III);
    addIfMissing(waveform, Lead::II, 1.0F, Lead::I, 1.0F, Lead::III);
    addIfMissing(waveform, Lead::III, 1.0F, Lead::II, -1.0F, Lead::I);
    addIfMissing(waveform, Lead::aVR, -0.5F, Lead::I, -0.5F, Lead::II);
    addIfMissing(waveform, Lead::aVL, 1.0F, Lead::I, -0.5F, Lead::II);
    addIfMissing(waveform, Lead::aVF, 1.0F, Lead::II, -0.5F, Lead::I);
    std::stable_sort(waveform.leads.begin(), waveform.leads.end(),
                     [](const LeadSignal& a, const LeadSignal& b) { return a.lead < b.lead; });
    return waveform;
}

double limbLeadMismatchMv(const Waveform& waveform) {
    if (waveform.unit != Unit::Millivolt)
        return 0.0;
    if (waveform.isLong()) {
        constexpr double kLookedAtS = 600.0;
        return limbLeadMismatchMv(
            waveform.stretch(0, static_cast<std::size_t>(kLookedAtS * waveform.rateHz)));
    }
    return std::max(mismatch(waveform, {{{Lead::I, 1.0F}, {Lead::III, 1.0F}, {Lead::II, -1.0F}}}),
                    mismatch(waveform, {{{Lead::aVR, 1.0F}, {Lead::aVL, 1.0F}, {Lead::aVF, 1.0F}}}));
}

} // namespace leadlight
