// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight::io {

/// Adds a number in the unit of its key (see inUnitOf), a key of Recording::measurements. What devices write
/// for "not measured" (0 for a time, angles beyond 360 degrees, absurd times) is dropped, and the first value
/// of a key stays.
void addMeasurement(std::map<std::string, double>& measurements, std::string_view key, double value);

/// A number that a file states with a unit, in the unit of its key: ms, degrees or beats a minute. Units go
/// by the names of UCUM and MDC and their usual spellings; none is the key's own. Nothing for any other unit.
[[nodiscard]] std::optional<double> inUnitOf(std::string_view key, double value, std::string_view unit);

} // namespace leadlight::io
