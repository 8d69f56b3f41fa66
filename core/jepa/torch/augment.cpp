// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/augment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight::jepa {
namespace {

constexpr std::size_t kLeads = 8;
constexpr std::size_t kSamples = 2500;
constexpr double kRateHz = 250.0;

double uniform(double low, double high, std::mt19937_64& random) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

void turn(float* signal, std::mt19937_64& random) {
    const auto by = std::uniform_int_distribution<std::ptrdiff_t>(0, kSamples - 1)(random);
    for (std::size_t lead = 0; lead < kLeads; ++lead) {
        float* first = signal + lead * kSamples;
        std::rotate(first, first + by, first + kSamples);
    }
}

void addNoise(float* signal, double largest, std::mt19937_64& random) {
    std::normal_distribution<float> noise(0.0F, static_cast<float>(uniform(0.0, largest, random)));
    for (std::size_t i = 0; i < kLeads * kSamples; ++i)
        signal[i] += noise(random);
}

void addWander(float* signal, double amplitude, std::mt19937_64& random) {
    const double step = 2.0 * std::numbers::pi * uniform(0.05, 0.45, random) / kRateHz;
    const double phase = uniform(0.0, 2.0 * std::numbers::pi, random);
    for (std::size_t lead = 0; lead < kLeads; ++lead) {
        const double height = std::normal_distribution<double>(0.0, amplitude)(random);
        for (std::size_t i = 0; i < kSamples; ++i)
            signal[lead * kSamples + i] +=
                static_cast<float>(height * std::sin(phase + step * static_cast<double>(i)));
    }
}

} // namespace

void augment(float* signal, const Augmentation& how, std::mt19937_64& random) {
    if (how.shift)
        turn(signal, random);
    if (how.wanderMv > 0.0 && uniform(0.0, 1.0, random) < 0.5)
        addWander(signal, how.wanderMv, random);
    if (how.noiseMv > 0.0 && uniform(0.0, 1.0, random) < 0.5)
        addNoise(signal, how.noiseMv, random);
    if (how.dropLead > 0.0 && uniform(0.0, 1.0, random) < how.dropLead) {
        const auto lead = std::uniform_int_distribution<std::size_t>(0, kLeads - 1)(random);
        std::fill_n(signal + lead * kSamples, kSamples, 0.0F);
    }
}

double mixingShare(double alpha, std::mt19937_64& random) {
    if (alpha <= 0.0)
        return 1.0;
    std::gamma_distribution<double> gamma(alpha, 1.0);
    const double one = gamma(random), other = gamma(random);
    const double sum = one + other;
    return sum > 0.0 ? std::max(one, other) / sum : 1.0;
}

} // namespace leadlight::jepa
