// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_time.h"

#include "core/base/text.h"

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

/// Takes "Z", "+01:00", "-0530" or "+01" off the end of a clock: the minutes that it is ahead of UTC; nothing
/// where it states none.
std::optional<int> takeOffset(std::string_view& clock) {
    if (clock.ends_with('Z') || clock.ends_with('z')) {
        clock.remove_suffix(1);
        return 0;
    }
    const std::size_t sign = clock.find_last_of("+-");
    if (sign == std::string_view::npos || sign == 0)
        return std::nullopt;
    std::string digits(clock.substr(sign + 1));
    std::erase(digits, ':');
    const auto value = parseInteger(digits);
    if (!value || *value < 0 || (digits.size() != 2 && digits.size() != 4))
        return std::nullopt;
    const auto hours = digits.size() == 2 ? *value : *value / 100;
    const auto minutes = digits.size() == 2 ? 0 : *value % 100;
    const int ahead = static_cast<int>(60 * hours + minutes);
    const bool behind = clock[sign] == '-';
    clock = trimmed(clock.substr(0, sign));
    return behind ? -ahead : ahead;
}

/// A date with a clock, as a table writes it.
struct Stamp {
    Date date;
    double secondsOfDay = 0.0;
    std::optional<int> offsetMinutes; ///< ahead of UTC
};

/// The cell without the brackets and quotes that some programs put around times.
std::string bareTime(std::string_view cell) {
    std::string text(cell);
    std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == '\''; });
    return std::string(trimmed(text));
}

/// Nothing where the text is no date with a clock.
std::optional<Stamp> stampOf(std::string_view text, const CsvDialect& dialect) {
    constexpr std::size_t kDate = 10; // "2024-01-02"
    if (text.size() <= kDate || (text[kDate] != ' ' && text[kDate] != 'T'))
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, kDate));
    std::string_view clock = trimmed(text.substr(kDate + 1));
    if (!date || clock.find(':') == std::string_view::npos)
        return std::nullopt;
    const auto offset = takeOffset(clock);
    const auto seconds = clockSeconds(clock, dialect);
    return seconds ? std::optional(Stamp{*date, *seconds, offset}) : std::nullopt;
}

/// Seconds since 1970, in UTC where the stamp states its offset.
double secondsSince1970(const Stamp& stamp) {
    const std::chrono::sys_days day = std::chrono::year(stamp.date.year) /
                                      std::chrono::month(static_cast<unsigned>(stamp.date.month)) /
                                      std::chrono::day(static_cast<unsigned>(stamp.date.day));
    constexpr double kSecondsOfDay = 86'400.0;
    return kSecondsOfDay * static_cast<double>(day.time_since_epoch().count()) + stamp.secondsOfDay -
           60.0 * stamp.offsetMinutes.value_or(0);
}

} // namespace

std::optional<double> csvTime(std::string_view cell, const CsvDialect& dialect) {
    const std::string text = bareTime(cell);
    if (const auto stamp = stampOf(text, dialect))
        return secondsSince1970(*stamp);
    return clockSeconds(text, dialect);
}

std::optional<Timestamp> csvTimestamp(std::string_view cell, const CsvDialect& dialect) {
    const auto stamp = stampOf(bareTime(cell), dialect);
    constexpr long long kMillisecondsOfDay = 86'400'000;
    if (!stamp || !(stamp->secondsOfDay >= 0.0 && stamp->secondsOfDay < 86'400.0))
        return std::nullopt;
    // What rounds up to the next midnight belongs to the day that it states.
    const auto ms = std::min(std::llround(stamp->secondsOfDay * 1000.0), kMillisecondsOfDay - 1);
    return Timestamp{.date = stamp->date,
                     .hour = static_cast<int>(ms / 3'600'000),
                     .minute = static_cast<int>(ms / 60'000 % 60),
                     .second = static_cast<int>(ms / 1000 % 60),
                     .millisecond = static_cast<int>(ms % 1000),
                     .offsetMinutes = stamp->offsetMinutes};
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
