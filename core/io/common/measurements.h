// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace leadlight::io {

/// Adds a number that a file states, under a key of Recording::measurements. Times are brought to ms from
/// "s", "ms" and "us". What devices write for "not measured" (0 for a time, angles beyond 360 degrees, absurd
/// times) is dropped, and the first value of a key stays.
void addMeasurement(std::map<std::string, double>& measurements, std::string_view key, double value,
                    std::string_view unit);

} // namespace leadlight::io
