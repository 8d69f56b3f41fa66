// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/measure/measure.h"

#include <string>
#include <vector>

namespace leadlight::cli {

/// One recording's measurements under the keys of docs/measurements.md; numbers that cannot be had are null
/// and their reasons stand under `reasons`.
[[nodiscard]] Json measuredJson(const std::string& file, const Recording& recording,
                                const measure::Measured& measured);

/// The columns of `measure --csv`.
[[nodiscard]] std::vector<std::string> measureColumns();

/// One row for those columns; nothing where a number cannot be had.
[[nodiscard]] std::vector<std::string> measureRow(const std::string& file, const measure::Measured& measured);

} // namespace leadlight::cli
