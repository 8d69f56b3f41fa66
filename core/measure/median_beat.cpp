// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/median_beat.h"

#include "core/measure/beat_groups.h"
#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace leadlight::measure {

namespace {

constexpr double kBeforeS = static_cast<double>(kBeforeAnchor) / kWorkingRateHz;
constexpr double kLengthS = static_cast<double>(kWindow) / kWorkingRateHz;
constexpr double kBaselineS = 0.016;
constexpr std::size_t kMostBeats = 200;

double anchorOf(const Beat& beat) {
    return static_cast<double>(beat.anchor) / kWorkingRateHz;
}

std::vector<const Beat*> chosen(const std::vector<Beat>& beats) {
    const BeatKind kind = representativeKind(beats);
    std::map<std::size_t, std::size_t> counts;
    for (const Beat& beat : beats) {
        if (beat.kind == kind)
            ++counts[beat.group];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<const Beat*> out;
    for (const Beat& beat : beats) {
        if (beat.kind == kind && beat.group == most->first && out.size() < kMostBeats)
            out.push_back(&beat);
    }
    return out;
}

/// Mean of the samples in the 16 ms before the QRS onset; the sample before the anchor's window where it is
/// unknown.
float baselineOf(const std::vector<float>& x, const Beat& beat, double rateHz) {
    const double end = beat.global.qrsOn.value_or(anchorOf(beat) - 0.06);
    const auto count = static_cast<std::ptrdiff_t>(x.size());
    const auto from = std::clamp<std::ptrdiff_t>(std::lround((end - kBaselineS) * rateHz), 0, count - 1);
    const auto to = std::clamp<std::ptrdiff_t>(std::lround(end * rateHz), from + 1, count);
    float sum = 0.0F;
    std::size_t n = 0;
    for (auto i = from; i < to; ++i) {
        if (std::isfinite(x[static_cast<std::size_t>(i)])) {
            sum += x[static_cast<std::size_t>(i)];
            ++n;
        }
    }
    return n > 0 ? sum / static_cast<float>(n) : std::numeric_limits<float>::quiet_NaN();
}

LeadSignal medianLead(const LeadSignal& lead, const std::vector<const Beat*>& beats, double rateHz) {
    LeadSignal out = lead;
    const auto length = static_cast<std::size_t>(std::lround(kLengthS * rateHz));
    out.values.assign(length, std::numeric_limits<float>::quiet_NaN());
    std::vector<float> base;
    std::vector<std::ptrdiff_t> first;
    for (const Beat* beat : beats) {
        base.push_back(baselineOf(lead.values, *beat, rateHz));
        first.push_back(std::lround((anchorOf(*beat) - kBeforeS) * rateHz));
    }
    std::vector<float> column;
    for (std::size_t i = 0; i < length; ++i) {
        column.clear();
        for (std::size_t b = 0; b < beats.size(); ++b) {
            const std::ptrdiff_t at = first[b] + static_cast<std::ptrdiff_t>(i);
            if (at < 0 || at >= static_cast<std::ptrdiff_t>(lead.values.size()))
                continue;
            const float v = lead.values[static_cast<std::size_t>(at)] - base[b];
            if (std::isfinite(v))
                column.push_back(v);
        }
        if (column.empty())
            continue;
        const std::size_t middle = column.size() / 2;
        std::nth_element(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(middle), column.end());
        out.values[i] = column[middle];
        if (column.size() % 2 == 0)
            out.values[i] = 0.5F * (column[middle] +
                                    *std::max_element(column.begin(),
                                                      column.begin() + static_cast<std::ptrdiff_t>(middle)));
    }
    return out;
}

/// Medians of the fiducials relative to the anchor; `pick` gives those of one lead or the global ones.
template <class Pick>
Fiducials middleOf(const std::vector<const Beat*>& beats, Pick pick) {
    Fiducials out;
    for (const auto member :
         {&Fiducials::pOn, &Fiducials::pPeak, &Fiducials::pOff, &Fiducials::qrsOn, &Fiducials::r,
          &Fiducials::qrsOff, &Fiducials::tOn, &Fiducials::tPeak, &Fiducials::tOff}) {
        std::vector<double> times;
        for (const Beat* beat : beats) {
            if (const auto& time = pick(*beat).*member)
                times.push_back(*time - anchorOf(*beat) + kBeforeS);
        }
        if (2 * times.size() > beats.size())
            out.*member = median(std::move(times));
    }
    return out;
}

} // namespace

BeatKind representativeKind(const std::vector<Beat>& beats) {
    const bool normal =
        std::any_of(beats.begin(), beats.end(), [](const Beat& b) { return b.kind == BeatKind::Normal; });
    return normal ? BeatKind::Normal : BeatKind::Paced;
}

MedianBeat medianBeat(const Waveform& waveform, const std::vector<Beat>& beats) {
    MedianBeat out;
    const BeatKind kind = representativeKind(beats);
    if (std::none_of(beats.begin(), beats.end(), [&](const Beat& b) { return b.kind == kind; }))
        return out;
    const std::vector<const Beat*> members = chosen(beats);
    out.used = members.size();
    out.anchorS = kBeforeS;
    out.waveform.rateHz = waveform.rateHz;
    out.waveform.unit = waveform.unit;
    for (const LeadSignal& lead : waveform.leads)
        out.waveform.leads.push_back(medianLead(lead, members, waveform.rateHz));
    out.global = middleOf(members, [](const Beat& beat) -> const Fiducials& { return beat.global; });
    for (std::size_t l = 0; l < waveform.leads.size(); ++l)
        out.leads.push_back(
            middleOf(members, [l](const Beat& beat) -> const Fiducials& { return beat.leads[l]; }));
    return out;
}

} // namespace leadlight::measure
