// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/synthesis.h"

#include "core/signal/derive.h"
#include "tests/support/synthesis/electrodes.h"
#include "tests/support/synthesis/measured.h"
#include "tests/support/synthesis/rhythm.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace leadlight::synthesis {
namespace {

using EightLeads = std::array<std::vector<double>, 8>;

constexpr double kTwoPi = 2.0 * std::numbers::pi;

/// Waves of the fibrillating atria: four circuits of 5 to 8 Hz that wax and wane, seen best in V1 and the
/// inferior leads.
void addFibrillation(std::vector<Vec3>& dipoles, double amplitudeMv, Random& random) {
    constexpr Vec3 kAtria{-0.30, 0.45, -0.80};
    for (int circuit = 0; circuit < 4; ++circuit) {
        const double hz = random.uniform(5.0, 8.0);
        const double swayHz = random.uniform(0.2, 0.6);
        const double phase = random.uniform(0.0, kTwoPi);
        const Vec3 turned{kAtria.x + random.uniform(-0.3, 0.3), kAtria.y + random.uniform(-0.3, 0.3),
                          kAtria.z};
        for (std::size_t i = 0; i < dipoles.size(); ++i) {
            const double t = static_cast<double>(i) / kRateHz;
            const double sway = std::sin(kTwoPi * swayHz * t + 2.0 * phase);
            const double angle = kTwoPi * hz * t + phase + 1.5 * sway;
            const double wave = std::sin(angle) + 0.35 * std::sin(2.0 * angle);
            dipoles[i] += 0.5 * amplitudeMv * (1.0 + 0.5 * sway) * wave * turned;
        }
    }
}

EightLeads heartLeads(const Scenario& scenario, const std::vector<PlannedBeat>& beats, std::size_t samples,
                      Random& random) {
    std::vector<Vec3> dipoles(samples);
    for (const PlannedBeat& beat : beats) {
        const BeatShape& shape = beat.kind == BeatKind::Normal ? scenario.beat : scenario.ectopicBeat;
        for (std::size_t i = 0; i < samples; ++i) {
            const double t = static_cast<double>(i) / kRateHz - beat.rS;
            if (t > -0.7 && t < 1.1)
                dipoles[i] += beat.gain * dipoleAt(shape, t, beat.repolarisation);
        }
    }
    if (scenario.fibrillationMv > 0.0)
        addFibrillation(dipoles, scenario.fibrillationMv, random);
    EightLeads leads;
    for (const Vec3& dipole : dipoles) {
        const auto values = projected(dipole);
        for (std::size_t l = 0; l < leads.size(); ++l)
            leads[l].push_back(values[l]);
    }
    return leads;
}

/// Leads in whole, even microvolts as a twelve-lead waveform. A recorder that stores twelve leads has
/// measured twelve.
Waveform twelveLeads(const EightLeads& leads) {
    Waveform waveform;
    waveform.rateHz = kRateHz;
    for (std::size_t l = 0; l < leads.size(); ++l) {
        LeadSignal signal;
        signal.lead = kModelLeads[l];
        signal.label = leadName(kModelLeads[l]);
        for (const double mv : leads[l])
            signal.values.push_back(static_cast<float>(2.0 * std::round(mv * 500.0) / 1000.0));
        waveform.leads.push_back(std::move(signal));
    }
    waveform = withDerivedLimbLeads(std::move(waveform));
    for (LeadSignal& lead : waveform.leads) {
        lead.provenance = Provenance::Measured;
        lead.resolutionUv = 1.0;
        for (float& value : lead.values) // the derived ones: to the float32 nearest to the whole microvolt
            value = static_cast<float>(std::round(static_cast<double>(value) * 1000.0) / 1000.0);
    }
    return waveform;
}

/// Sample by sample the median over the normal beats that lie in the recording as a whole, aligned at R; its
/// start is set to zero.
EightLeads medianBeat(const EightLeads& leads, const std::vector<BeatTruth>& beats) {
    const auto length = static_cast<std::ptrdiff_t>(kMedianS * kRateHz);
    const auto before = static_cast<std::ptrdiff_t>(kMedianBeforeRS * kRateHz);
    std::vector<std::ptrdiff_t> starts;
    for (const BeatTruth& beat : beats) {
        const std::ptrdiff_t start = std::lround(beat.rS * kRateHz) - before;
        if (beat.kind == BeatKind::Normal && start >= 0 &&
            start + length <= static_cast<std::ptrdiff_t>(leads[0].size()))
            starts.push_back(start);
    }
    EightLeads median;
    if (starts.empty())
        return median;
    std::vector<double> values(starts.size());
    for (std::size_t l = 0; l < leads.size(); ++l) {
        for (std::ptrdiff_t i = 0; i < length; ++i) {
            std::transform(starts.begin(), starts.end(), values.begin(), [&](std::ptrdiff_t start) {
                return leads[l][static_cast<std::size_t>(start + i)];
            });
            std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                             values.end());
            median[l].push_back(values[values.size() / 2]);
        }
        const double level =
            median[l][static_cast<std::size_t>(before) - 30]; // 60 ms before R: the PR segment
        for (double& value : median[l])
            value -= level;
    }
    return median;
}

} // namespace

Synthesised synthesise(const Scenario& scenario, double durationS) {
    Random random(scenario.seed);
    Synthesised made;
    const auto samples = static_cast<std::size_t>(std::lround(durationS * kRateHz));
    const std::vector<PlannedBeat> beats = planBeats(scenario, durationS, random);
    for (const PlannedBeat& beat : beats) {
        const BeatShape& shape = beat.kind == BeatKind::Normal ? scenario.beat : scenario.ectopicBeat;
        const BeatTruth truth = truthOf(beat, shape);
        if (truth.rS >= 0.0 && truth.rS < durationS)
            made.beats.push_back(truth);
    }

    Electrodes electrodes = electrodesFrom(heartLeads(scenario, beats, samples, random));
    if (scenario.armsSwapped)
        std::swap(electrodes[0], electrodes[1]);
    disturb(electrodes, scenario.disturbance, kRateHz, random);
    const EightLeads leads = leadsFrom(electrodes);

    made.superclasses = scenario.superclasses;
    made.recording.format = "synthetic";
    made.recording.series.push_back(
        {SeriesKind::Rhythm, twelveLeads(leads), 0.0, {0.05, 150.0, std::nullopt}});
    if (const EightLeads median = medianBeat(leads, made.beats); !median[0].empty())
        made.recording.series.push_back(
            {SeriesKind::Median, twelveLeads(median), 0.0, {0.05, 150.0, std::nullopt}});
    made.recording.statements = scenario.statements;
    made.recording.measurements = measuredFromTruth(made.beats, scenario);
    return made;
}

} // namespace leadlight::synthesis
