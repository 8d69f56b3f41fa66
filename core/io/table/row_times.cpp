// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/row_times.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight::io {

namespace {

/// How far a step may be from the usual one beside its rounding, as a share of it.
constexpr double kJitter = 0.1;

/// Whether the long ones of two kinds of steps come at even distances, as where times are rounded, and not
/// here and there, as where rows were lost.
bool longStepsAreRegular(const std::vector<double>& steps, double border) {
    std::size_t last = 0;
    std::size_t seen = 0;
    std::size_t least = steps.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] < border)
            continue;
        if (seen++ > 0) {
            least = std::min(least, i - last);
            most = std::max(most, i - last);
        }
        last = i;
    }
    constexpr std::size_t kEnough = 4;
    return seen >= kEnough && most <= least + 1;
}

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The mean of the steps from one row to the very next; 0 where they are too few to be the usual ones.
double singleStep(const std::vector<double>& steps, double resolution) {
    const double usual = medianOf(steps);
    const double tolerance = std::min(kJitter * usual + resolution, 0.45 * usual);
    double sum = 0.0;
    std::size_t count = 0;
    for (const double step : steps) {
        if (std::abs(step - usual) > tolerance)
            continue;
        sum += step;
        ++count;
    }
    return count * 10 < steps.size() * 9 ? 0.0 : sum / static_cast<double>(count);
}

/// Steps that are whole multiples of the usual one; nothing where one is not.
std::optional<std::vector<RowGap>> gapsOf(const std::vector<double>& steps, double single,
                                          double resolution) {
    constexpr double kMostRows = 1e9;
    std::vector<RowGap> gaps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double multiple = std::round(steps[i] / single);
        if (!(multiple >= 1.0 && multiple < kMostRows) ||
            std::abs(steps[i] - multiple * single) > kJitter * single + resolution)
            return std::nullopt;
        if (multiple > 1.0)
            gaps.push_back({i + 1, static_cast<std::size_t>(multiple) - 1});
    }
    return gaps;
}

} // namespace

std::size_t RowTimes::missing() const {
    return std::accumulate(gaps.begin(), gaps.end(), std::size_t{0},
                           [](std::size_t sum, const RowGap& gap) { return sum + gap.rows; });
}

std::optional<RowTimes> rowTimes(const std::vector<double>& times, double resolution) {
    if (times.size() < 2)
        return std::nullopt;
    if (std::any_of(times.begin(), times.end(), [](double time) { return std::isnan(time); }))
        return std::nullopt;
    std::vector<double> steps(times.size() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = times[i + 1] - times[i];
    const auto [smallest, widest] = std::minmax_element(steps.begin(), steps.end());
    const double span = times.back() - times.front();
    RowTimes found{span / static_cast<double>(steps.size()), {}, false};
    if (!(found.step > 0.0) || *smallest < 0.0)
        return std::nullopt;
    const double rounding = resolution * 1.001 + 1e-15 * std::abs(times.back());
    if (*smallest == 0.0) {
        // Finer than the times are written: whether a row is missing cannot be seen.
        found.uneven = *widest > rounding;
        return *widest <= 2.1 * found.step ? std::optional(found) : std::nullopt;
    }
    if (*widest - *smallest <= rounding &&
        (*widest < 1.9 * *smallest || longStepsAreRegular(steps, 1.5 * *smallest)))
        return found;
    const double single = singleStep(steps, rounding);
    const auto gaps = single > 0.0 ? gapsOf(steps, single, rounding) : std::nullopt;
    if (!gaps) {
        found.uneven = true;
        const bool near = *smallest > 0.5 * found.step && *widest < 1.5 * found.step;
        return near ? std::optional(found) : std::nullopt;
    }
    found.gaps = *gaps;
    // More gaps than anybody would call one recording, and memory that a small file must not ask for.
    constexpr std::size_t kMostMissingToARow = 10;
    const std::size_t missing = found.missing();
    if (missing > kMostMissingToARow * times.size())
        return std::nullopt;
    found.step = span / static_cast<double>(steps.size() + missing);
    return found;
}

} // namespace leadlight::io
