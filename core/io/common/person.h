// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// The sex that a word of any format names: "M", "Male", "W", "F", "female", "O", "Other", "diverse" …
[[nodiscard]] std::optional<Sex> sexFromWord(std::string_view word);

/// "Family, Given" of two parts of which either may be empty.
[[nodiscard]] std::string fullName(std::string_view family, std::string_view given);

/// Years of `count` units, by the unit's name: years, months, weeks, days or hours, in any case and number.
/// Nothing for a negative or absurd age.
[[nodiscard]] std::optional<double> yearsFrom(double count, std::string_view unit);

/// A date written "1951-03-14", "19510314", "14.03.1951", "14-MAR-1951" or, month first, "03/14/1951" (day
/// first where the first number is above 12).
[[nodiscard]] std::optional<Date> dateFromText(std::string_view text);

/// A date and a time of day, the time "h:mm[:ss[.f]]", with AM or PM behind it as well, or "hhmmss".
/// Midnight, with a note, where the time is missing or cannot be read.
[[nodiscard]] std::optional<Timestamp> timeFromText(std::string_view date, std::string_view time,
                                                    std::vector<Note>& notes);

/// The same on a date that is known.
[[nodiscard]] Timestamp timeOnDay(const Date& day, std::string_view time, std::vector<Note>& notes);

} // namespace leadlight::io
