// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/quantise.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace leadlight::io {

namespace {

/// Largest size of a value that is no gap.
double largestOf(const std::vector<float>& values) {
    double largest = 0.0;
    for (const float value : values) {
        if (!std::isnan(value))
            largest = std::max(largest, std::abs(static_cast<double>(value)));
    }
    return largest;
}

/// Whether every value is a whole multiple of the step, but for the rounding of a float (2^-24 of its size,
/// twice for leads that are sums).
bool isExact(const std::vector<float>& values, double stepMv) {
    constexpr double kRounding = 2.5e-7;
    constexpr double kFloor = 1e-4;
    return std::all_of(values.begin(), values.end(), [&](float value) {
        if (std::isnan(value))
            return true;
        const double count = value / stepMv;
        return std::abs(count - std::round(count)) <= kFloor + kRounding * std::abs(count);
    });
}

Quantised counted(const std::vector<float>& values, double stepUv, double stepMv) {
    Quantised result{stepUv, std::vector<std::int32_t>(values.size(), kGapCount), false};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            result.hasGaps = true;
        else
            result.counts[i] = static_cast<std::int32_t>(std::lround(values[i] / stepMv));
    }
    return result;
}

} // namespace

std::optional<Quantised> quantise(const LeadSignal& signal, Unit unit, const CountRange& range) {
    const double largest = largestOf(signal.values);
    if (!std::isfinite(largest))
        return std::nullopt;
    if (unit == Unit::Arbitrary) {
        if (largest > range.largest || !isExact(signal.values, 1.0))
            return std::nullopt;
        return counted(signal.values, 1.0, 1.0);
    }
    const auto fits = [&](double stepUv) {
        return stepUv >= range.leastStepUv && largest * 1e3 / stepUv <= range.largest;
    };
    const double own =
        signal.resolutionUv > 0.0 && std::isfinite(signal.resolutionUv) ? signal.resolutionUv : 1.0;
    for (const double step : {own, own / 2.0, 1.0}) {
        if (fits(step) && isExact(signal.values, step / 1e3))
            return counted(signal.values, step, step / 1e3);
    }
    constexpr std::array kFinest{0.1, 0.2, 0.25, 0.5, 1.0};
    for (const double step : kFinest) {
        if (fits(step))
            return counted(signal.values, step, step / 1e3);
    }
    if (own > 1.0 && fits(own))
        return counted(signal.values, own, own / 1e3);
    return std::nullopt;
}

tl::unexpected<Error> cannotHold(std::string_view format, const LeadSignal& signal) {
    return fail(ErrorCode::Unsupported, "Lead " + signal.label + " cannot be written as " +
                                            std::string(format) +
                                            ": its values are beyond what whole numbers of 1 uV can hold "
                                            "there; write .csv or .npy instead.");
}

std::string decimalText(double value, std::size_t longest) {
    std::array<char, 64> text{};
    char* const begin = text.data();
    char* const limit = begin + text.size();
    const auto length = [&](const char* end) { return static_cast<std::size_t>(end - begin); };
    // Without an exponent, which not every format's readers know, wherever that is bearable.
    const double size = std::abs(value);
    if (size == 0.0 || (size >= 1e-9 && size < 1e15)) {
        auto end = std::to_chars(begin, limit, value, std::chars_format::fixed).ptr;
        for (int decimals = 15; length(end) > longest && decimals >= 0; --decimals)
            end = std::to_chars(begin, limit, value, std::chars_format::fixed, decimals).ptr;
        if (length(end) <= longest)
            return {begin, end};
    }
    auto end = std::to_chars(begin, limit, value).ptr;
    for (int digits = 17; length(end) > longest && digits > 0; --digits)
        end = std::to_chars(begin, limit, value, std::chars_format::general, digits).ptr;
    return {begin, end};
}

} // namespace leadlight::io
