// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_scale.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/wfdb/wfdb_samples.h"
#include "core/signal/lead.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace leadlight::io::wfdb {

namespace {

/// Highest minus lowest sample; -1 where one is missing.
std::int64_t span(const std::vector<std::int32_t>& samples) {
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
    if (low == samples.end() || *low == kMissing)
        return -1;
    return std::int64_t{*high} - *low;
}

bool gainsAreSpans(const Header& header, std::span<const std::vector<std::int32_t>> samples) {
    // One lead may happen to be 1 mV high; twelve with different gains cannot.
    constexpr std::size_t kEnoughLeads = 6;
    if (header.signalSpecs.size() < kEnoughLeads)
        return false;
    bool differ = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const SignalSpec& spec = header.signalSpecs[i];
        if (std::abs(static_cast<double>(span(samples[i])) - spec.gain) > 1.0)
            return false;
        differ = differ || spec.gain != header.signalSpecs.front().gain;
    }
    return differ;
}

/// Whether I + III = II holds to one unit in the samples as stored.
bool storedLimbLeadsAgree(const Header& header, std::span<const std::vector<std::int32_t>> samples) {
    constexpr std::array kLeads{Lead::I, Lead::II, Lead::III};
    std::array<const std::vector<std::int32_t>*, 3> limb{};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto lead = leadFromLabel(header.signalSpecs[i].label);
        for (std::size_t k = 0; k < kLeads.size(); ++k) {
            if (lead == kLeads[k])
                limb[k] = &samples[i];
        }
    }
    if (std::find(limb.begin(), limb.end(), nullptr) != limb.end())
        return false;
    const std::size_t count = std::min({limb[0]->size(), limb[1]->size(), limb[2]->size()});
    for (std::size_t t = 0; t < count; ++t) {
        if (std::abs(std::int64_t{(*limb[0])[t]} + (*limb[2])[t] - (*limb[1])[t]) > 1)
            return false;
    }
    return true;
}

/// The comments that every header of LUDB bears and no other known data set does.
bool isFromLudb(const Header& header) {
    const auto has = [&](std::string_view start) {
        return std::any_of(header.comments.begin(), header.comments.end(), [&](const std::string& comment) {
            return lowered(trimmed(comment)).starts_with(start);
        });
    };
    return has("<age>:") && has("<sex>:") && has("<diagnoses>:");
}

} // namespace

GainTrust judgeGains(const Header& header, std::span<const std::vector<std::int32_t>> samples) {
    if (!gainsAreSpans(header, samples) || !storedLimbLeadsAgree(header, samples))
        return GainTrust::Stated;
    return isFromLudb(header) ? GainTrust::NormalisedUv : GainTrust::Normalised;
}

std::optional<Scale> scaleOf(const SignalSpec& spec, GainTrust trust) {
    if (trust == GainTrust::NormalisedUv)
        return Scale{.millivolts = 1e-3};
    // A gain of 0 says "not calibrated" (header(5)): the usual 200 units a millivolt would be a guess.
    if (spec.gain == 0.0 || trust == GainTrust::Normalised)
        return Scale{.unit = Unit::Arbitrary};
    const auto unit = millivoltsPerUnit(spec.unit);
    if (!unit && isNoUnit(spec.unit))
        return Scale{.unit = Unit::Arbitrary};
    if (!unit)
        return std::nullopt;
    return Scale{*unit / spec.gain, static_cast<double>(spec.baseline), Unit::Millivolt};
}

} // namespace leadlight::io::wfdb
