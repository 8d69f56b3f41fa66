// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace leadlight {

namespace {

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes `count` digits from the front of `text`; -1 where they are not there.
int takeDigits(std::string_view& text, std::size_t count) {
    if (text.size() < count || !allDigits(text.substr(0, count)))
        return -1;
    int value = 0;
    for (const char c : text.substr(0, count))
        value = 10 * value + (c - '0');
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

std::string formatted(const char* pattern, auto... values) {
    char buffer[48];
    const int length = std::snprintf(buffer, sizeof buffer, pattern, values...);
    return {buffer, static_cast<std::size_t>(length)};
}

/// Takes "YYYY-MM-DD" or "YYYYMMDD".
std::optional<Date> takeDate(std::string_view& text) {
    const int year = takeDigits(text, 4);
    const bool dashed = take(text, '-');
    const int month = takeDigits(text, 2);
    if (dashed && !take(text, '-'))
        return std::nullopt;
    const int day = takeDigits(text, 2);
    return Date::make(year, month, day);
}

/// Takes ".125" as 125 milliseconds; digits beyond the third are cut off.
std::optional<int> takeMilliseconds(std::string_view& text) {
    if (!take(text, '.'))
        return 0;
    int value = 0;
    int digits = 0;
    for (; !text.empty() && allDigits(text.substr(0, 1)); text.remove_prefix(1), ++digits) {
        if (digits < 3)
            value = 10 * value + (text.front() - '0');
    }
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        value *= 10;
    return value;
}

/// Takes "Z", "+01:00" or "-0530" and gives minutes east of Greenwich.
std::optional<int> takeOffset(std::string_view& text) {
    if (take(text, 'Z'))
        return 0;
    const int sign = take(text, '-') ? -1 : 1;
    if (sign > 0 && !take(text, '+'))
        return std::nullopt;
    const int hours = takeDigits(text, 2);
    take(text, ':');
    const int minutes = takeDigits(text, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (60 * hours + minutes);
}

} // namespace

std::string Date::iso() const {
    return formatted("%04d-%02d-%02d", year, month, day);
}

std::optional<Date> Date::make(int year, int month, int day) {
    using namespace std::chrono;
    // The chrono types keep eight bits of a month and of a day: 1026 would pass for February.
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date(std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)});
    if (!date.ok())
        return std::nullopt;
    return Date{year, month, day};
}

std::optional<Date> Date::parse(std::string_view text) {
    text = trimmed(text);
    const auto date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

std::optional<int> ageInYears(const Date& birth, const Date& day) {
    if (day < birth)
        return std::nullopt;
    const bool birthdayPassed = std::pair(day.month, day.day) >= std::pair(birth.month, birth.day);
    return day.year - birth.year - (birthdayPassed ? 0 : 1);
}

std::string Timestamp::iso() const {
    std::string text = date.iso() + formatted("T%02d:%02d:%02d", hour, minute, second);
    if (millisecond != 0)
        text += formatted(".%03d", millisecond);
    if (offsetMinutes == 0)
        return text + "Z";
    if (offsetMinutes) {
        const int size = std::abs(*offsetMinutes);
        text += formatted("%c%02d:%02d", *offsetMinutes < 0 ? '-' : '+', size / 60, size % 60);
    }
    return text;
}

std::optional<Timestamp> Timestamp::parse(std::string_view text) {
    text = trimmed(text);
    Timestamp result;
    const auto date = takeDate(text);
    if (!date)
        return std::nullopt;
    result.date = *date;
    if (!take(text, 'T'))
        take(text, ' ');

    // Every part after the date may be missing, but not one in the middle.
    for (int* part : {&result.hour, &result.minute, &result.second}) {
        if (text.empty() || !allDigits(text.substr(0, 1)))
            break;
        *part = takeDigits(text, 2);
        take(text, ':');
    }
    if (result.hour < 0 || result.hour > 23 || result.minute < 0 || result.minute > 59 || result.second < 0 ||
        result.second > 60)
        return std::nullopt;
    const auto milliseconds = takeMilliseconds(text);
    if (!milliseconds)
        return std::nullopt;
    result.millisecond = *milliseconds;
    if (!text.empty()) {
        result.offsetMinutes = takeOffset(text);
        if (!result.offsetMinutes || !text.empty())
            return std::nullopt;
    }
    return result;
}

Timestamp nowUtc() {
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date(day);
    const hh_mm_ss time(now - day);
    return {.date = {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day()))},
            .hour = static_cast<int>(time.hours().count()),
            .minute = static_cast<int>(time.minutes().count()),
            .second = static_cast<int>(time.seconds().count()),
            .millisecond = static_cast<int>(time.subseconds().count()),
            .offsetMinutes = 0};
}

} // namespace leadlight
