// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/gaps.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace leadlight::measure {

namespace {

constexpr double kStillS = 0.8;
constexpr double kShortestS = 0.1;

/// Counts a lead for every sample at which it shows nothing.
void countMissing(std::span<const float> x, std::size_t still, std::vector<unsigned char>& missing) {
    for (std::size_t i = 0; i < x.size();) {
        std::size_t end = i + 1;
        const bool none = !std::isfinite(x[i]);
        while (end < x.size() && (none ? !std::isfinite(x[end]) : x[end] == x[i]))
            ++end;
        if (none || end - i >= still) {
            for (std::size_t k = i; k < end; ++k)
                ++missing[k];
        }
        i = end;
    }
}

} // namespace

std::vector<Stretch> signalGaps(const Waveform& waveform) {
    std::vector<unsigned char> missing(waveform.samples(), 0);
    const auto still = static_cast<std::size_t>(std::ceil(kStillS * waveform.rateHz));
    unsigned leads = 0;
    for (const LeadSignal& lead : waveform.leads) {
        if (lead.provenance != Provenance::Measured || leads == 255)
            continue;
        ++leads;
        countMissing(lead.values, still, missing);
    }
    std::vector<Stretch> gaps;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        const std::size_t from = i;
        while (i < missing.size() && 2U * missing[i] > leads)
            ++i;
        const Stretch gap{static_cast<double>(from) / waveform.rateHz,
                          static_cast<double>(i) / waveform.rateHz};
        if (gap.toS - gap.fromS >= kShortestS)
            gaps.push_back(gap);
    }
    return gaps;
}

bool anyBetween(std::span<const Stretch> gaps, double fromS, double toS) {
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const Stretch& gap) { return gap.fromS < toS && gap.toS > fromS; });
}

} // namespace leadlight::measure
