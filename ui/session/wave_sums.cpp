// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/wave_sums.h"

#include "core/explain/occlusion.h"
#include "core/measure/measure.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace leadlight::ui {

namespace {

constexpr int kSamples = 2500; // of the model's input, ten seconds
constexpr double kSampleS = 10.0 / kSamples;
constexpr int kPatchSamples = kSamples / kPatchCount;

void addSpan(std::vector<WaveSpan>& spans, Wave wave, const std::optional<double>& from,
             const std::optional<double>& to) {
    if (from && to && *from < *to)
        spans.push_back({wave, *from, *to});
}

} // namespace

WaveSpans findWaves(const Recording& recording) {
    const measure::Measured measured = measure::measure(recording);
    WaveSpans waves;
    for (std::size_t row = 0; row < measured.leads.size(); ++row) {
        const std::optional<Lead> lead = leadFromLabel(measured.leads[row]);
        const std::optional<int> index = lead ? modelIndex(*lead) : std::nullopt;
        if (!index)
            continue;
        std::vector<WaveSpan>& spans = waves[static_cast<std::size_t>(*index)];
        for (const measure::Beat& beat : measured.beats) {
            if (row >= beat.leads.size())
                continue;
            const measure::Fiducials& at = beat.leads[row];
            addSpan(spans, Wave::P, at.pOn, at.pOff);
            addSpan(spans, Wave::Qrs, at.qrsOn, at.qrsOff);
            addSpan(spans, Wave::St, at.qrsOff, at.tOn);
            addSpan(spans, Wave::T, at.tOn, at.tOff);
        }
        std::ranges::sort(spans, {}, &WaveSpan::fromS);
    }
    return waves;
}

int cellPatches(ExploreMapKind kind) {
    return kind == ExploreMapKind::Occlusion ? explain::kSecondPatches : 1;
}

double WaveSums::timesEven(int wave) const {
    const double all = std::accumulate(waveSum.begin(), waveSum.end(), 0.0);
    const double time = std::accumulate(waveSeconds.begin(), waveSeconds.end(), 0.0);
    const auto index = static_cast<std::size_t>(wave);
    const double expected = time > 0.0 ? all * waveSeconds[index] / time : 0.0;
    return expected > 0.0 ? waveSum[index] / expected : 0.0;
}

WaveSums sumByWave(const ExploreMap& map, const WaveSpans& waves) {
    WaveSums sums;
    const bool fine =
        map.samples && map.samples->size() == static_cast<std::size_t>(kModelLeadCount) * kSamples;
    for (std::size_t lead = 0; lead < waves.size(); ++lead) {
        auto span = waves[lead].begin();
        for (int sample = 0; sample < kSamples; ++sample) {
            const double time = map.startS + (sample + 0.5) * kSampleS;
            while (span != waves[lead].end() && span->toS <= time)
                ++span;
            const Wave wave = span != waves[lead].end() && span->fromS <= time ? span->wave : Wave::Between;
            const std::size_t token = lead * kPatchCount + static_cast<std::size_t>(sample / kPatchSamples);
            const double value =
                fine ? static_cast<double>((*map.samples)[lead * kSamples + static_cast<std::size_t>(sample)])
                     : map.values[token] / (kPatchSamples * cellPatches(map.kind));
            if (!map.shown.test(token))
                continue;
            const auto index = static_cast<std::size_t>(wave);
            sums.sum[lead][index] += value;
            sums.seconds[lead][index] += kSampleS;
            sums.waveSum[index] += value;
            sums.waveSeconds[index] += kSampleS;
        }
    }
    return sums;
}

} // namespace leadlight::ui
