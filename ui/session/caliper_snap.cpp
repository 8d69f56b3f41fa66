// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/caliper_snap.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace leadlight::ui {

namespace {

constexpr double kNeighbourS = 0.02;  // an extreme is one among so much on both sides
constexpr float kStandsOutMv = 0.05F; // of it
constexpr double kBesideS = 0.04;
constexpr double kBaselineS = 1.0; // on both sides

std::span<const float> around(std::span<const float> values, double rateHz, double timeS, double reachS) {
    const auto count = static_cast<double>(values.size());
    const auto first = static_cast<std::size_t>(std::clamp(std::ceil((timeS - reachS) * rateHz), 0.0, count));
    const auto last =
        static_cast<std::size_t>(std::clamp(std::floor((timeS + reachS) * rateHz) + 1.0, 0.0, count));
    return first < last ? values.subspan(first, last - first) : std::span<const float>();
}

/// Whether a sample is the highest or lowest of its neighbourhood, with lower or higher ones on both sides.
bool isExtreme(std::span<const float> values, double rateHz, std::size_t index) {
    const float value = values[index];
    const auto reach = static_cast<std::size_t>(std::max(1.0, std::round(kNeighbourS * rateHz)));
    if (index < reach || index + reach >= values.size())
        return false;
    const auto before = std::ranges::minmax(values.subspan(index - reach, reach));
    const auto after = std::ranges::minmax(values.subspan(index + 1, reach));
    const bool peak =
        value >= before.max && value >= after.max && value - std::max(before.min, after.min) >= kStandsOutMv;
    const bool trough =
        value <= before.min && value <= after.min && std::min(before.max, after.max) - value >= kStandsOutMv;
    return peak || trough; // never with a gap beside it: comparisons with NaN are false
}

std::optional<double> nearest(std::span<const double> places, double at, double within) {
    const auto found =
        std::ranges::min_element(places, {}, [at](double place) { return std::abs(place - at); });
    return found != places.end() && std::abs(*found - at) <= within ? std::optional(*found) : std::nullopt;
}

} // namespace

double snappedTime(std::span<const float> values, double rateHz, double timeS, double withinS,
                   std::span<const double> fiducials) {
    if (const auto fiducial = nearest(fiducials, timeS, withinS))
        return *fiducial;
    std::vector<double> extremes;
    const auto count = static_cast<double>(values.size());
    const double first = std::clamp(std::ceil((timeS - withinS) * rateHz), 0.0, count);
    const double last = std::clamp(std::floor((timeS + withinS) * rateHz) + 1.0, 0.0, count);
    for (double i = first; i < last; ++i) {
        if (isExtreme(values, rateHz, static_cast<std::size_t>(i)))
            extremes.push_back(i / rateHz);
    }
    return nearest(extremes, timeS, withinS).value_or(std::round(timeS * rateHz) / rateHz);
}

double snappedTime(const Samples& values, double rateHz, double timeS, double withinS,
                   std::span<const double> fiducials) {
    if (!values.isLong())
        return snappedTime(std::span<const float>(values.all()), rateHz, timeS, withinS, fiducials);
    const double reachS = withinS + 2.0 * kNeighbourS;
    const double first = std::max(0.0, std::floor((timeS - reachS) * rateHz));
    const std::vector<float> near =
        values.stretch(static_cast<std::size_t>(first), static_cast<std::size_t>(2.0 * reachS * rateHz) + 2);
    if (const auto fiducial = nearest(fiducials, timeS, withinS))
        return *fiducial;
    const double originS = first / rateHz;
    return originS + snappedTime(std::span<const float>(near), rateHz, timeS - originS, withinS);
}

double shownTime(const PaperPanel& panel, double timeS, double rateHz) {
    constexpr double kRounding = 1e-6; // samples
    const double first = std::ceil(panel.startS * rateHz - kRounding) / rateHz;
    const double last = std::floor(panel.endS * rateHz + kRounding) / rateHz;
    return std::clamp(timeS, std::min(first, last), last);
}

double snappedValue(std::span<const float> values, double rateHz, double timeS, double value, double within) {
    std::vector<float> calm;
    for (const float one : around(values, rateHz, timeS, kBaselineS)) {
        if (std::isfinite(one))
            calm.push_back(one);
    }
    std::vector<double> heights;
    if (!calm.empty()) {
        const auto middle = calm.begin() + static_cast<std::ptrdiff_t>(calm.size() / 2);
        std::ranges::nth_element(calm, middle);
        heights.push_back(static_cast<double>(*middle));
    }
    float low = INFINITY;
    float high = -INFINITY;
    for (const float one : around(values, rateHz, timeS, kBesideS)) {
        if (std::isfinite(one)) {
            low = std::min(low, one);
            high = std::max(high, one);
        }
    }
    if (low <= high) {
        heights.push_back(static_cast<double>(low));
        heights.push_back(static_cast<double>(high));
    }
    return nearest(heights, value, within).value_or(value);
}

} // namespace leadlight::ui
