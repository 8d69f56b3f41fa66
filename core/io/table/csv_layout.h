// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/common/loose_leads.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// How a table of numbers is written.
struct CsvDialect {
    char separator = ','; ///< ' ' stands for any run of spaces and tabs
    bool decimalComma = false;
};

/// A table's first lines, understood.
struct CsvLayout {
    CsvDialect dialect;
    std::size_t firstRow = 0; ///< where in the text the numbers begin
    std::size_t columns = 0;
    std::optional<std::size_t> timeColumn;
    double timeUnitS = 1.0;         ///< seconds of one unit of the time column
    bool timeUnitStated = false;    ///< otherwise seconds are a guess
    bool timeCountsSamples = false; ///< the "time" column only numbers the rows
    std::vector<std::string> names; ///< of all columns; empty where the table has no line of names
    std::vector<std::optional<double>> unitsMv; ///< of all columns: millivolts of one unit, where stated
    std::vector<bool> otherUnit;                ///< the column states a unit that is no voltage
    std::vector<bool> noUnit;                   ///< the column states that its scale is unknown
    LooseFacts facts;                           ///< from lines of comment
    bool unitGuessed = false; ///< facts.unitMv is what this program writes, and nothing in the table says it
};

/// Looks at the beginning of a text. Nothing where it is no table of numbers.
[[nodiscard]] std::optional<CsvLayout> csvLayoutOf(std::string_view text);

/// The cells of one line, without quotes and surrounding spaces.
[[nodiscard]] std::vector<std::string_view> csvCells(std::string_view line, char separator);

/// A column's name as it stands in a cell: undoes doubled quotes.
[[nodiscard]] std::string csvName(std::string_view cell);

/// Whether a column of that name would be read as one with a unit.
[[nodiscard]] bool seemsToStateUnit(std::string_view name);

/// Takes the next line off the text, without its end.
[[nodiscard]] std::string_view takeLine(std::string_view& text);

/// A number of the table; NaN for an empty cell and for "nan", "NA", "-"; nothing for anything else.
[[nodiscard]] std::optional<double> csvNumber(std::string_view cell, const CsvDialect& dialect);

/// Whether the first bytes of a file look like a table with at least one column of numbers.
[[nodiscard]] bool looksLikeCsv(std::string_view text);

} // namespace leadlight::io
