// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_time.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

namespace leadlight::io {

namespace {

/// Seconds of "12.5", "0:12.5" or "01:02:12.5".
std::optional<double> clockSeconds(std::string_view text, const CsvDialect& dialect) {
    double seconds = 0.0;
    for (const std::string_view part : split(text, ':')) {
        const auto value = csvNumber(trimmed(part), dialect);
        if (!value || !std::isfinite(*value))
            return std::nullopt;
        seconds = 60.0 * seconds + *value;
    }
    return seconds;
}

/// Takes "Z", "+01:00", "-0530" or "+01" off the end of a clock: the seconds that it is ahead of UTC.
double takeOffset(std::string_view& clock) {
    if (clock.ends_with('Z') || clock.ends_with('z')) {
        clock.remove_suffix(1);
        return 0.0;
    }
    const std::size_t sign = clock.find_last_of("+-");
    if (sign == std::string_view::npos || sign == 0)
        return 0.0;
    std::string digits(clock.substr(sign + 1));
    std::erase(digits, ':');
    const auto value = parseInteger(digits);
    if (!value || (digits.size() != 2 && digits.size() != 4))
        return 0.0;
    const auto hours = digits.size() == 2 ? *value : *value / 100;
    const auto minutes = digits.size() == 2 ? 0 : *value % 100;
    const double ahead = 3600.0 * static_cast<double>(hours) + 60.0 * static_cast<double>(minutes);
    const bool behind = clock[sign] == '-';
    clock = trimmed(clock.substr(0, sign));
    return behind ? -ahead : ahead;
}

/// Seconds since 1970 of a date with a clock; nothing where the text is no such thing.
std::optional<double> stampSeconds(std::string_view text, const CsvDialect& dialect) {
    constexpr std::size_t kDate = 10; // "2024-01-02"
    if (text.size() <= kDate || (text[kDate] != ' ' && text[kDate] != 'T'))
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, kDate));
    std::string_view clock = trimmed(text.substr(kDate + 1));
    if (!date || clock.find(':') == std::string_view::npos)
        return std::nullopt;
    const double ahead = takeOffset(clock);
    const auto seconds = clockSeconds(clock, dialect);
    if (!seconds)
        return std::nullopt;
    const std::chrono::sys_days day = std::chrono::year(date->year) /
                                      std::chrono::month(static_cast<unsigned>(date->month)) /
                                      std::chrono::day(static_cast<unsigned>(date->day));
    constexpr double kSecondsOfDay = 86'400.0;
    return kSecondsOfDay * static_cast<double>(day.time_since_epoch().count()) + *seconds - ahead;
}

} // namespace

std::optional<double> csvTime(std::string_view cell, const CsvDialect& dialect) {
    std::string text(cell);
    std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == '\''; });
    const std::string_view bare = trimmed(text);
    if (const auto stamp = stampSeconds(bare, dialect))
        return stamp;
    return clockSeconds(bare, dialect);
}

bool isClockTime(std::string_view cell) {
    return cell.find(':') != std::string_view::npos;
}

double csvTimeResolution(std::string_view cell) {
    const std::size_t point = cell.find_first_of(".,");
    const std::size_t mark = cell.find_first_of("eE");
    double decimals = 0.0;
    if (point != std::string_view::npos) {
        const std::string_view behind = cell.substr(point + 1);
        decimals = static_cast<double>(std::min(behind.find_first_not_of("0123456789"), behind.size()));
    }
    if (mark != std::string_view::npos)
        decimals -= static_cast<double>(parseInteger(cell.substr(mark + 1)).value_or(0));
    return std::pow(10.0, -decimals);
}

} // namespace leadlight::io
