// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/person.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace leadlight::io {

namespace {

constexpr double kDaysPerYear = 365.25;

std::optional<int> monthFromName(std::string_view name) {
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string key = lowered(name).substr(0, 3);
    const auto* place = std::find(kMonths.begin(), kMonths.end(), key);
    if (place == kMonths.end())
        return std::nullopt;
    return static_cast<int>(place - kMonths.begin()) + 1;
}

std::optional<int> smallNumber(std::string_view text) {
    const auto value = parseInteger(text);
    if (!value || *value < 0 || *value > 9999)
        return std::nullopt;
    return static_cast<int>(*value);
}

/// That day with "13:14:15.5", "1:14", "1:14:15 PM" or "131415".
std::optional<Timestamp> clockOn(const Date& day, std::string_view text) {
    std::string clock = lowered(trimmed(text));
    const bool afternoon = clock.ends_with("pm");
    const bool halves = afternoon || clock.ends_with("am");
    if (halves)
        clock = trimmed(std::string_view(clock).substr(0, clock.size() - 2));
    if (clock.empty() || clock.front() < '0' || clock.front() > '9')
        return std::nullopt;
    if (clock.find(':') == 1)
        clock.insert(clock.begin(), '0');
    auto time = Timestamp::parse(day.iso() + "T" + clock);
    if (!time || !halves)
        return time;
    if (time->hour < 1 || time->hour > 12)
        return std::nullopt;
    time->hour = time->hour % 12 + (afternoon ? 12 : 0);
    return time;
}

} // namespace

std::optional<Sex> sexFromWord(std::string_view word) {
    const std::string text = lowered(trimmed(word));
    if (text == "m" || text == "male" || text == "man" || text == "masculine")
        return Sex::Male;
    if (text == "f" || text == "w" || text == "female" || text == "woman" || text == "feminine")
        return Sex::Female;
    if (text == "o" || text == "un" || text == "x" || text == "d" || text == "other" || text == "diverse" ||
        text == "undifferentiated")
        return Sex::Other;
    return std::nullopt;
}

std::string fullName(std::string_view family, std::string_view given) {
    std::string name = cleanText(family);
    const std::string first = cleanText(given);
    if (!name.empty() && !first.empty())
        name += ", ";
    return name + first;
}

std::optional<double> yearsFrom(double count, std::string_view unit) {
    const std::string name = lowered(trimmed(unit));
    double years = count;
    if (name.starts_with("mo") || name == "m")
        years = count / 12.0;
    else if (name.starts_with("w"))
        years = count * 7.0 / kDaysPerYear;
    else if (name.starts_with("d"))
        years = count / kDaysPerYear;
    else if (name.starts_with("h"))
        years = count / 24.0 / kDaysPerYear;
    constexpr double kOldest = 150.0;
    if (!(years >= 0.0 && years <= kOldest))
        return std::nullopt;
    return years;
}

std::optional<Date> dateFromText(std::string_view text) {
    text = trimmed(text);
    if (const auto date = Date::parse(text))
        return date;
    char separator = '-';
    for (const char c : {'/', '.'}) {
        if (text.find(c) != std::string_view::npos)
            separator = c;
    }
    const auto parts = split(text, separator);
    if (parts.size() != 3)
        return std::nullopt;
    const auto first = smallNumber(parts[0]);
    const auto second = smallNumber(parts[1]);
    const auto third = smallNumber(parts[2]);
    constexpr int kFirstYear = 1800; // two digits of a year leave the century open
    if (!first || !third || std::max(*first, *third) < kFirstYear)
        return std::nullopt;
    if (!second) {
        const auto month = monthFromName(trimmed(parts[1]));
        return month ? Date::make(*third, *month, *first) : std::nullopt;
    }
    if (*first > 31)
        return Date::make(*first, *second, *third);
    // Points stand between day, month and year; strokes usually between month, day and year.
    const bool dayFirst = separator == '.' || *first > 12;
    return Date::make(*third, dayFirst ? *second : *first, dayFirst ? *first : *second);
}

std::optional<Timestamp> timeFromText(std::string_view date, std::string_view time,
                                      std::vector<Note>& notes) {
    const auto day = dateFromText(date);
    return day ? std::optional(timeOnDay(*day, time, notes)) : std::nullopt;
}

Timestamp timeOnDay(const Date& day, std::string_view time, std::vector<Note>& notes) {
    if (const auto both = clockOn(day, time))
        return *both;
    notes.push_back({"time_unknown", trimmed(time).empty()
                                         ? "The file states no time of day; midnight stands for it."
                                         : "The file's time of day cannot be read; midnight stands for it."});
    return {.date = day};
}

} // namespace leadlight::io
