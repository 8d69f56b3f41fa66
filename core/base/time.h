// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// A calendar date of the proleptic Gregorian calendar.
struct Date {
    int year = 0;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31

    /// "1953-04-02"
    [[nodiscard]] std::string iso() const;
    /// A date that exists, or nothing.
    [[nodiscard]] static std::optional<Date> make(int year, int month, int day);
    /// Reads "YYYY-MM-DD" and "YYYYMMDD".
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
    auto operator<=>(const Date&) const = default;
};

/// Full years from `birth` to `day`, as a person's age is told; nothing if `day` is before `birth`.
[[nodiscard]] std::optional<int> ageInYears(const Date& birth, const Date& day);

/// The wall-clock time at which something happened, with the offset from UTC where the source states one.
struct Timestamp {
    Date date;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offsetMinutes; ///< east of Greenwich

    /// ISO 8601: "2026-11-22T09:14:03", with ".125" only if there are milliseconds and "+01:00" or "Z" only
    /// if stated.
    [[nodiscard]] std::string iso() const;
    /// Reads ISO 8601 as written by iso(), and HL7 / DICOM "YYYYMMDD[hh[mm[ss[.f]]]][+hhmm]".
    [[nodiscard]] static std::optional<Timestamp> parse(std::string_view text);
    auto operator<=>(const Timestamp&) const = default;
};

/// Now, in UTC (offset 0).
[[nodiscard]] Timestamp nowUtc();

} // namespace leadlight
