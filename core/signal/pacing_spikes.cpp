// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pacing_spikes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace leadlight {

namespace {

constexpr double kLowestRateHz = 400.0;
constexpr double kNarrowS = 0.004;
constexpr double kFootS = 0.012;
constexpr float kSmallestMv = 0.2F; // seen in the largest lead
constexpr float kSeenMv = 0.08F;    // seen in a lead at all
// A smooth R wave falls six times as far in 12 ms as in 4 ms, a pulse hardly further.
constexpr float kFootShare = 0.55F;
constexpr double kTogetherS = 0.02;
constexpr double kSameMomentS = 0.004; // a pulse reaches all leads at once; noise and a QRS beside it do not
constexpr double kMostPerS = 4.0;
constexpr double kBlankBeforeS = 0.006;
constexpr double kBlankAfterS = 0.010;

/// How far sample i stands out as a narrow spike, in mV; 0 where it does not.
float spikeAt(std::span<const float> x, std::size_t i, std::size_t narrow, std::size_t foot) {
    const float left = x[i] - x[i - narrow];
    const float right = x[i] - x[i + narrow];
    if (left * right <= 0.0F)
        return 0.0F;
    const float height = std::min(std::abs(left), std::abs(right));
    if (height < kSeenMv)
        return 0.0F;
    const float wide = std::max(std::abs(x[i] - x[i - foot]), std::abs(x[i] - x[i + foot]));
    return height >= kFootShare * wide ? height : 0.0F;
}

struct Candidate {
    std::size_t sample;
    std::size_t lead;
    float mv;
};

std::vector<Candidate> candidatesOf(const Waveform& waveform) {
    const auto narrow = static_cast<std::size_t>(std::lround(kNarrowS * waveform.rateHz));
    const auto foot = static_cast<std::size_t>(std::lround(kFootS * waveform.rateHz));
    std::vector<Candidate> found;
    for (std::size_t lead = 0; lead < waveform.leads.size(); ++lead) {
        if (waveform.leads[lead].provenance != Provenance::Measured)
            continue;
        const std::span<const float> x = waveform.leads[lead].values;
        for (std::size_t i = foot; i + foot < x.size(); ++i) {
            if (const float mv = spikeAt(x, i, narrow, foot); mv > 0.0F)
                found.push_back({i, lead, mv});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.sample < b.sample; });
    return found;
}

/// How many leads have a candidate within `reach` of that sample.
int leadsAt(std::size_t sample, std::span<const Candidate> near, std::size_t reach) {
    std::set<std::size_t> leads;
    for (const Candidate& one : near) {
        if (one.sample <= sample + reach && sample <= one.sample + reach)
            leads.insert(one.lead);
    }
    return static_cast<int>(leads.size());
}

} // namespace

std::vector<PacingSpike> findPacingSpikes(const Waveform& waveform) {
    if (waveform.unit != Unit::Millivolt || waveform.rateHz < kLowestRateHz || waveform.rateHz > 100000.0)
        return {};
    const auto measured =
        std::count_if(waveform.leads.begin(), waveform.leads.end(),
                      [](const LeadSignal& lead) { return lead.provenance == Provenance::Measured; });
    const auto together = static_cast<std::size_t>(std::lround(kTogetherS * waveform.rateHz));
    const auto at = static_cast<std::size_t>(std::lround(kSameMomentS * waveform.rateHz));
    const std::vector<Candidate> found = candidatesOf(waveform);
    std::vector<PacingSpike> spikes;
    for (std::size_t from = 0; from < found.size();) {
        std::size_t to = from;
        std::size_t best = from;
        for (; to < found.size() && found[to].sample - found[from].sample <= together; ++to) {
            if (found[to].mv > found[best].mv)
                best = to;
        }
        const int leads = leadsAt(found[best].sample, std::span(found).subspan(from, to - from), at);
        if (found[best].mv >= kSmallestMv && (leads >= 2 || measured <= 2))
            spikes.push_back(
                {static_cast<double>(found[best].sample) / waveform.rateHz, found[best].mv, leads});
        from = to;
    }
    if (static_cast<double>(spikes.size()) > kMostPerS * std::max(1.0, waveform.durationS()))
        return {};
    return spikes;
}

void blankSpikes(std::span<float> values, double rateHz, std::span<const PacingSpike> spikes) {
    if (values.empty())
        return;
    const auto last = static_cast<double>(values.size() - 1);
    for (const PacingSpike& spike : spikes) {
        const auto from = static_cast<std::size_t>(
            std::clamp(std::floor((spike.timeS - kBlankBeforeS) * rateHz), 0.0, last));
        const auto to =
            static_cast<std::size_t>(std::clamp(std::ceil((spike.timeS + kBlankAfterS) * rateHz), 0.0, last));
        const float before = values[from];
        const float after = values[to];
        for (std::size_t i = from + 1; i < to; ++i)
            values[i] =
                before + (after - before) * static_cast<float>(i - from) / static_cast<float>(to - from);
    }
}

} // namespace leadlight
