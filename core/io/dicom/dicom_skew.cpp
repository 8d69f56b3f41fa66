// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_skew.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace leadlight::io::dicom {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t kTaps = 2 * kSkewReach + 1;

/// What each neighbour weighs; all together 1, so that the baseline stays where it is.
std::array<double, kTaps> weightsFor(double part) {
    std::array<double, kTaps> weights{};
    double sum = 0.0;
    for (std::size_t i = 0; i < kTaps; ++i) {
        const double x = static_cast<double>(i) - static_cast<double>(kSkewReach) + part;
        const double angle = std::numbers::pi * x;
        const double sinc = std::abs(angle) < 1e-9 ? 1.0 : std::sin(angle) / angle;
        constexpr double kHalf = static_cast<double>(kSkewReach) + 0.5;
        weights[i] = sinc * (0.5 + 0.5 * std::cos(angle / kHalf));
        sum += weights[i];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

void moveByPlaces(std::vector<float>& values, long long places) {
    const auto size = static_cast<long long>(values.size());
    if (places == 0 || places >= size || places <= -size)
        return;
    if (places > 0)
        std::move_backward(values.begin(), values.end() - places, values.end());
    else
        std::move(values.begin() - places, values.end(), values.begin());
    std::fill_n(places > 0 ? values.begin() : values.end() + places, std::abs(places), kGap);
}

} // namespace

Skew skewOfSamples(double samples) {
    constexpr double kMost = 1e9;
    constexpr double kRounding = 0.01;
    const double bounded = std::clamp(samples, -kMost, kMost);
    const double whole = std::round(bounded);
    const double part = bounded - whole;
    return {static_cast<long long>(whole), std::abs(part) < kRounding ? 0.0 : part};
}

void interpolated(std::span<const float> around, double part, std::span<float> out) {
    const std::array<double, kTaps> weights = weightsFor(part);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::span<const float> near = around.subspan(i, kTaps);
        double value = 0.0;
        for (std::size_t k = 0; k < kTaps; ++k)
            value += weights[k] * static_cast<double>(near[k]);
        if (std::isnan(value)) {
            const double here = near[kSkewReach];
            const double next = near[part > 0.0 ? kSkewReach - 1 : kSkewReach + 1];
            value = std::isnan(next) ? here : here + std::abs(part) * (next - here);
        }
        out[i] = static_cast<float>(value);
    }
}

void moveLater(std::vector<float>& values, const Skew& skew) {
    if (skew.part == 0.0) {
        moveByPlaces(values, skew.places);
        return;
    }
    const auto size = static_cast<long long>(values.size());
    std::vector<float> around(values.size() + 2 * kSkewReach, kGap);
    for (std::size_t i = 0; i < around.size(); ++i) {
        const auto from = static_cast<long long>(i) - static_cast<long long>(kSkewReach) - skew.places;
        if (from >= 0 && from < size)
            around[i] = values[static_cast<std::size_t>(from)];
    }
    interpolated(around, skew.part, values);
}

} // namespace leadlight::io::dicom
