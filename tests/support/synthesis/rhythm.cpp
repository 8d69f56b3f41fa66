// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/rhythm.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight::synthesis {
namespace {

constexpr double kPrematureAt = 0.60;     ///< of the RR interval
constexpr double kShortestRrS = 0.38;     ///< the AV node lets nothing through faster in fibrillation
constexpr double kGainSpread = 0.012;     ///< from beat to beat
constexpr double kGainOfBreathing = 0.04; ///< the heart turns and moves with each breath

double nextRr(const Scenario& scenario, double timeS, Random& random) {
    const double mean = 60.0 / scenario.rateBpm;
    if (scenario.fibrillationMv > 0.0)
        return std::max(kShortestRrS, mean * std::exp(scenario.rrSpread * random.normal()));
    const double breath = std::sin(2.0 * std::numbers::pi * kBreathsPerS * timeS);
    const double chance = std::clamp(random.normal(), -2.5, 2.5);
    return mean * (1.0 + scenario.breathingDepth * breath + scenario.rrSpread * chance);
}

} // namespace

std::vector<PlannedBeat> planBeats(const Scenario& scenario, double durationS, Random& random) {
    std::vector<PlannedBeat> beats;
    const double mean = 60.0 / scenario.rateBpm;
    const auto add = [&](BeatKind kind, double timeS, double rr) {
        const double breath = std::sin(2.0 * std::numbers::pi * kBreathsPerS * timeS + 0.7);
        const double gain = 1.0 + kGainOfBreathing * breath + kGainSpread * random.normal();
        // Repolarisation follows the mean rate more than the last interval (QT adapts over many beats).
        beats.push_back({kind, timeS, std::sqrt(0.8 * mean + 0.2 * rr), gain});
    };
    double time = -random.uniform(0.55, 0.95) * mean;
    double rr = mean;
    int inside = 0;
    while (time < durationS + 1.0) {
        add(BeatKind::Normal, time, rr);
        rr = nextRr(scenario, time, random);
        if (time >= 0.0) {
            ++inside;
            const auto& after = scenario.ectopicAfter;
            if (!scenario.ectopicBeat.empty() &&
                std::find(after.begin(), after.end(), inside) != after.end()) {
                add(BeatKind::Ventricular, time + kPrematureAt * rr, rr);
                rr *= 2.0;
            }
        }
        time += rr;
    }
    return beats;
}

} // namespace leadlight::synthesis
