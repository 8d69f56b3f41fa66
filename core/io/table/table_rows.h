// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/io/table/row_times.h"
#include "core/io/table/table_form.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// The numbers of a table as they stand in it.
struct TableRows {
    std::vector<std::vector<float>> values; ///< of all columns; those that are no leads stay empty
    std::vector<double> times;              ///< of all rows, in the unit of the time column, if there is one;
                                            ///< NaN: it cannot be read, and the form's rate was said
    std::optional<Timestamp> start;         ///< of the first row, where its time is a date with a clock
    double timeResolution = 1.0;            ///< the least step that the decimals of `times` can show
    std::size_t rows = 0;
};

/// The numbers behind the form's header lines. Fails with Malformed where a cell is no number.
[[nodiscard]] Result<TableRows> tableRows(const std::string& name, std::string_view text,
                                          const TableForm& form);

/// Samples a second by the times of the rows, brought to a whole number where the times' own rounding leaves
/// it open. Nothing where the form knows no unit of the times.
[[nodiscard]] std::optional<double> rateOf(const RowTimes& times, const TableRows& rows,
                                           const TableForm& form);

} // namespace leadlight::io
