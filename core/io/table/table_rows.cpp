// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/table_rows.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/csv_time.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::string_view kFormat = "CSV";

/// Takes one row. False: the cell numbered `cell` is no number.
bool addRow(const std::vector<std::string_view>& cells, const TableForm& form, TableRows& rows,
            std::size_t& cell) {
    const CsvDialect dialect{form.separator, form.decimalComma};
    for (cell = 0; cell < form.columns.size(); ++cell) {
        const bool isTime = form.timeColumn == cell;
        if (!isTime && form.columns[cell].lead.empty())
            continue;
        const std::string_view text = cell < cells.size() ? cells[cell] : std::string_view();
        auto value = isTime ? csvTime(text, dialect) : csvNumber(text, dialect);
        if (!value && isTime && form.rateSaid)
            value = std::numeric_limits<double>::quiet_NaN(); // the recording does not hang on it
        if (!value)
            return false;
        if (isTime) {
            if (rows.times.empty())
                rows.start = csvTimestamp(text, dialect);
            rows.times.push_back(*value);
            rows.timeResolution = std::min(rows.timeResolution, csvTimeResolution(text));
        } else {
            rows.values[cell].push_back(static_cast<float>(*value));
        }
    }
    return true;
}

} // namespace

Result<TableRows> tableRows(const std::string& name, std::string_view text, const TableForm& form) {
    for (std::size_t i = 0; i < form.headerLines && !text.empty(); ++i)
        static_cast<void>(takeLine(text));
    TableRows rows;
    rows.values.resize(form.columns.size());
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (trimmed(line).empty() || trimmed(line).starts_with('#'))
            continue;
        ++rows.rows;
        if (rows.rows > kMaxSamples / form.columns.size())
            return fail(checkShape(name, kFormat, 1, 1.0, kMaxSamples + 1).error());
        const auto cells = csvCells(line, form.separator);
        if (cells.size() > form.columns.size() + 1)
            return malformed(name, kFormat,
                             "row " + std::to_string(rows.rows) + " has more cells than the others");
        std::size_t cell = 0;
        if (!addRow(cells, form, rows, cell))
            return malformed(name, kFormat,
                             "cell " + std::to_string(cell + 1) + " of row " + std::to_string(rows.rows) +
                                 " is no number");
    }
    return rows;
}

std::optional<double> rateOf(const RowTimes& times, const TableRows& rows, const TableForm& form) {
    if (!(form.timeUnitS > 0.0))
        return std::nullopt;
    const double rate = 1.0 / (times.step * form.timeUnitS);
    const double whole = std::round(rate);
    // Three decimals of the last time are all that many programs write.
    const double span = (rows.times.back() - rows.times.front()) * form.timeUnitS;
    const double doubt = std::max(1e-6, 0.001 / span);
    return whole >= 1.0 && std::abs(rate - whole) <= rate * doubt ? whole : rate;
}

std::optional<double> tableRate(std::string_view text, const TableForm& form) {
    if (!form.timeColumn)
        return std::nullopt;
    TableForm timesAlone = form;
    for (TableColumn& column : timesAlone.columns)
        column = {};
    const auto rows = tableRows("", text, timesAlone);
    const auto times = rows ? rowTimes(rows->times, rows->timeResolution) : std::nullopt;
    return times ? rateOf(*times, *rows, form) : std::nullopt;
}

} // namespace leadlight::io
