// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/io/table/csv_layout.h"

#include <optional>
#include <string_view>

namespace leadlight::io {

/// Seconds of a time written "0.002", "0:00.002", "[00:00:00.002]" or "2024-01-02T03:04:05.678+01:00" (ISO
/// 8601, with a blank in place of the T as well; counted from 1970, in UTC where it states its offset).
[[nodiscard]] std::optional<double> csvTime(std::string_view cell, const CsvDialect& dialect);

/// The date and time of day of such a cell, to the millisecond; nothing where it states no date.
[[nodiscard]] std::optional<Timestamp> csvTimestamp(std::string_view cell, const CsvDialect& dialect);

/// Whether a time says its unit by how it is written: as a clock or a date with one.
[[nodiscard]] bool isClockTime(std::string_view cell);

/// The least step that the decimals of a written time can show: 0.001 for "1.250", 1 for "12".
[[nodiscard]] double csvTimeResolution(std::string_view cell);

} // namespace leadlight::io
