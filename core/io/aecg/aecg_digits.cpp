// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_digits.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace leadlight::io::aecg {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// White space; commas and semicolons too, with which some writers part the numbers.
bool isSpace(char c) {
    return c == ',' || c == ';' || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Devices that pad with the lowest 16-bit number do so here, too.
bool isUsualPadding(double number, const ListScale& scale) {
    constexpr double kBeyondSignalMv = 10.0;
    return number == -32768.0 && scale.calibrated &&
           std::abs(number * scale.scale * scale.millivolts) > kBeyondSignalMv;
}

} // namespace

std::optional<ListScale> listScaleOf(pugi::xml_node value) {
    auto scale = quantityOf(child(value, "scale"));
    if (!scale || scale->value == 0.0)
        return ListScale{};
    // Some writers state the unit of the origin alone.
    if (const auto origin = quantityOf(child(value, "origin")); origin && scale->unit.empty())
        scale->unit = origin->unit;
    if (isNoUnit(scale->unit))
        return ListScale{};
    const auto unit = millivoltsPerUnit(scale->unit);
    if (!unit)
        return std::nullopt;
    ListScale result{0.0, scale->value, *unit, true};
    if (const auto origin = quantityOf(child(value, "origin")))
        result.origin = origin->value * millivoltsPerUnit(origin->unit).value_or(*unit) / *unit;
    return result;
}

bool readDigits(std::string_view text, const ListScale& scale, std::vector<float>& values) {
    values.reserve(values.size() + text.size() / 3);
    const char* place = text.data();
    const char* const end = place + text.size();
    while (true) {
        while (place != end && isSpace(*place))
            ++place;
        if (place == end)
            return true;
        if (values.size() >= kMaxSamples)
            return false;
        if (*place == '+')
            ++place;
        // Nearly all are whole numbers, which are three times as fast to read.
        int whole = 0;
        auto outcome = std::from_chars(place, end, whole);
        double number = whole;
        if (outcome.ec != std::errc{} || (outcome.ptr != end && !isSpace(*outcome.ptr)))
            outcome = std::from_chars(place, end, number);
        if (outcome.ec != std::errc{} || (outcome.ptr != end && !isSpace(*outcome.ptr)) ||
            !std::isfinite(number))
            return false;
        place = outcome.ptr;
        values.push_back(isUsualPadding(number, scale)
                             ? kGap
                             : static_cast<float>((number * scale.scale + scale.origin) * scale.millivolts));
    }
}

} // namespace leadlight::io::aecg
