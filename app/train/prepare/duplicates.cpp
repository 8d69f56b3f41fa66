// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/duplicates.h"

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace leadlight::train {
namespace {

constexpr std::size_t kSamples = 2500;
constexpr std::size_t kBox = 5; // 250 Hz to 50 Hz
constexpr std::size_t kPoints = kSamples / kBox - 1;
constexpr std::array<std::size_t, 3> kLeadsUsed{1, 3, 6}; // II, V2, V5 in model order

void appendPrint(std::span<const float> lead, std::vector<float>& print) {
    std::array<float, kSamples / kBox> coarse{};
    for (std::size_t i = 0; i < coarse.size(); ++i)
        coarse[i] = std::accumulate(&lead[i * kBox], &lead[i * kBox] + kBox, 0.0F);
    std::array<float, kPoints> steps{};
    double energy = 0.0;
    for (std::size_t i = 0; i < kPoints; ++i) {
        steps[i] = coarse[i + 1] - coarse[i];
        energy += static_cast<double>(steps[i]) * steps[i];
    }
    const auto scale = static_cast<float>(energy > 0.0 ? 1.0 / std::sqrt(energy) : 0.0);
    for (const float step : steps)
        print.push_back(step * scale);
}

float correlation(const float* a, const float* b) {
    // Eight sums side by side, which the compiler can keep in one vector register.
    std::array<float, 8> sums{};
    std::size_t i = 0;
    for (; i + sums.size() <= kPoints; i += sums.size()) {
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    float total = std::accumulate(sums.begin(), sums.end(), 0.0F);
    for (; i < kPoints; ++i)
        total += a[i] * b[i];
    return total;
}

} // namespace

std::optional<std::size_t> DuplicateFinder::findOrAdd(std::span<const float> window, std::size_t number) {
    Print print{number, {}};
    print.values.reserve(kLeadsUsed.size() * kPoints);
    for (const std::size_t lead : kLeadsUsed)
        appendPrint(window.subspan(lead * kSamples, kSamples), print.values);
    for (const Print& known : m_prints) {
        bool same = true;
        for (std::size_t l = 0; same && l < kLeadsUsed.size(); ++l)
            same = correlation(&known.values[l * kPoints], &print.values[l * kPoints]) > kSameAbove;
        if (same)
            return known.number;
    }
    m_prints.push_back(std::move(print));
    return std::nullopt;
}

} // namespace leadlight::train
