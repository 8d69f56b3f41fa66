// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/electrodes.h"

#include "tests/support/synthesis/rhythm.h"

#include <cmath>
#include <numbers>

namespace leadlight::synthesis {
namespace {

constexpr double kTwoPi = 2.0 * std::numbers::pi;
constexpr double kMainsHz = 50.0;

void addWander(std::vector<double>& potential, double amplitude, double rateHz, Random& random) {
    const double breath = amplitude * random.uniform(0.3, 0.8);
    const double slow = amplitude * random.uniform(0.4, 1.0);
    const double breathPhase = random.uniform(0.0, kTwoPi);
    const double slowHz = random.uniform(0.05, 0.13);
    const double slowPhase = random.uniform(0.0, kTwoPi);
    for (std::size_t i = 0; i < potential.size(); ++i) {
        const double t = static_cast<double>(i) / rateHz;
        potential[i] += breath * std::sin(kTwoPi * kBreathsPerS * t + breathPhase) +
                        slow * std::sin(kTwoPi * slowHz * t + slowPhase);
    }
}

/// White noise through two first-order filters: above about 20 Hz and below about 120 Hz, in bursts that come
/// and go.
void addMuscle(std::vector<double>& potential, double deviation, double rateHz, Random& random) {
    const double low = std::exp(-kTwoPi * 120.0 / rateHz);
    const double high = std::exp(-kTwoPi * 20.0 / rateHz);
    const double burstHz = random.uniform(0.15, 0.45);
    const double burstPhase = random.uniform(0.0, kTwoPi);
    double smooth = 0.0;
    double mean = 0.0;
    for (std::size_t i = 0; i < potential.size(); ++i) {
        smooth = low * smooth + (1.0 - low) * random.normal();
        mean = high * mean + (1.0 - high) * smooth;
        const double t = static_cast<double>(i) / rateHz;
        const double burst = 1.0 + 0.6 * std::sin(kTwoPi * burstHz * t + burstPhase);
        potential[i] += 1.6 * deviation * burst * (smooth - mean);
    }
}

void addMains(std::vector<double>& potential, double amplitude, double rateHz, Random& random) {
    const double own = amplitude * random.uniform(0.4, 1.2);
    const double phase = random.uniform(0.0, kTwoPi);
    for (std::size_t i = 0; i < potential.size(); ++i)
        potential[i] += own * std::sin(kTwoPi * kMainsHz * static_cast<double>(i) / rateHz + phase);
}

} // namespace

Electrodes electrodesFrom(const std::array<std::vector<double>, 8>& leads) {
    Electrodes electrodes;
    const std::size_t samples = leads[0].size();
    for (auto& potential : electrodes)
        potential.resize(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        const double rightArm = -(leads[0][i] + leads[1][i]) / 3.0;
        electrodes[0][i] = rightArm;
        electrodes[1][i] = leads[0][i] + rightArm;
        electrodes[2][i] = leads[1][i] + rightArm;
        for (std::size_t chest = 0; chest < 6; ++chest)
            electrodes[3 + chest][i] = leads[2 + chest][i];
    }
    return electrodes;
}

void disturb(Electrodes& electrodes, const Disturbance& disturbance, double rateHz, Random& random) {
    for (auto& potential : electrodes) {
        addWander(potential, disturbance.wanderMv, rateHz, random);
        addMuscle(potential, disturbance.muscleMv, rateHz, random);
        addMains(potential, disturbance.mainsMv, rateHz, random);
    }
}

std::array<std::vector<double>, 8> leadsFrom(const Electrodes& electrodes) {
    std::array<std::vector<double>, 8> leads;
    const std::size_t samples = electrodes[0].size();
    for (auto& lead : leads)
        lead.resize(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        leads[0][i] = electrodes[1][i] - electrodes[0][i];
        leads[1][i] = electrodes[2][i] - electrodes[0][i];
        const double terminal = (electrodes[0][i] + electrodes[1][i] + electrodes[2][i]) / 3.0;
        for (std::size_t chest = 0; chest < 6; ++chest)
            leads[2 + chest][i] = electrodes[3 + chest][i] - terminal;
    }
    return leads;
}

} // namespace leadlight::synthesis
