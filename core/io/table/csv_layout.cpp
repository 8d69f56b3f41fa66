// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/csv_layout.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/table/csv_time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::size_t kLookedAtLines = 60;

bool isComment(std::string_view line) {
    return line.starts_with('#') || line.starts_with('%') || line.starts_with("//");
}

/// "rate_hz: 500", "fs = 360 Hz", "unit: uV".
void readComment(std::string_view line, LooseFacts& facts) {
    const std::size_t mark = line.find_first_of(":=,;\t");
    if (mark == std::string_view::npos)
        return;
    std::string key = lowered(trimmed(line.substr(0, mark)));
    std::erase_if(
        key, [](char c) { return c == '#' || c == '%' || c == '/' || c == ' ' || c == '_' || c == '"'; });
    std::string value(trimmed(line.substr(mark + 1)));
    std::erase(value, '"');
    while (!value.empty() && (value.back() == ',' || value.back() == ';'))
        value.pop_back();
    constexpr std::array<std::string_view, 8> kRates{
        "rate",           "ratehz", "fs", "samplingrate", "samplerate", "frequency", "samplingfrequency",
        "samplefrequency"};
    if (std::find(kRates.begin(), kRates.end(), key) != kRates.end()) {
        const std::size_t end = value.find_first_not_of("0123456789.");
        facts.rateHz = parseDouble(std::string_view(value).substr(0, end));
    } else if (key == "unit" || key == "units") {
        facts.unitMv = millivoltsPerUnit(value);
    }
}

bool isRowOfNumbers(const std::vector<std::string_view>& cells, const CsvDialect& dialect) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool number = csvNumber(cells[i], dialect) || (i == 0 && csvTime(cells[i], dialect));
        if (!number)
            return false;
    }
    return true;
}

/// The separator that parts the lines into the most columns of numbers, the same number in most lines.
std::optional<CsvDialect> dialectOf(const std::vector<std::string_view>& lines) {
    std::optional<CsvDialect> best;
    std::size_t bestColumns = 1;
    for (const char separator : {'\t', ';', ',', '|', ' '}) {
        // The last of the lines looked at are numbers, whatever stands in front.
        const auto last = csvCells(lines.back(), separator);
        const std::size_t columns = last.size();
        std::size_t agreeing = 0;
        for (const std::string_view line : lines)
            agreeing += csvCells(line, separator).size() == columns ? 1 : 0;
        if (columns <= bestColumns || columns > kMaxTableColumns || agreeing * 2 < lines.size())
            continue;
        for (const bool decimalComma : {false, true}) {
            const CsvDialect dialect{separator, decimalComma};
            if ((decimalComma && separator == ',') || !isRowOfNumbers(last, dialect))
                continue;
            best = dialect;
            bestColumns = columns;
            break;
        }
    }
    return best;
}

std::optional<double> secondsOf(std::string_view unit) {
    const std::string name = lowered(trimmed(unit));
    if (name == "s" || name == "sec" || name == "seconds" || name == "second")
        return 1.0;
    if (name == "ms" || name == "msec" || name == "milliseconds")
        return 1e-3;
    if (name == "us" || name == "microseconds")
        return 1e-6;
    return std::nullopt;
}

/// Units of what monitors record beside an ECG. Single letters are none: they name leads and electrodes.
bool isOtherQuantity(std::string_view unit) {
    constexpr std::array<std::string_view, 25> kUnits{
        "bpm",     "1/min", "/min",   "%",    "ohm", "ohms",  "kohm", "\u03a9",  "k\u03a9",
        "\u2126",  "mmhg",  "cmh2o",  "pa",   "kpa", "hpa",   "degc", "\u00b0c", "degf",
        "\u00b0f", "deg",   "\u00b0", "m/s2", "mg",  "l/min", "hz"};
    return std::find(kUnits.begin(), kUnits.end(), lowered(trimmed(unit))) != kUnits.end();
}

/// Whether the text says that the scale is unknown. A number does not: "I (1)" counts leads of one name.
bool saysNoUnit(std::string_view unit) {
    return !trimmed(unit).empty() && isNoUnit(unit) && !parseInteger(trimmed(unit));
}

/// Whether what stands in brackets behind a name is a unit. Other words belong to the name: "I (2)".
bool isUnit(std::string_view text) {
    return millivoltsPerUnit(text) || secondsOf(text) || saysNoUnit(text) || isOtherQuantity(text);
}

/// A name in its parts: "V1 (mV)", "V1 [uV]", "V1_mV", "V1/mV".
struct NamedColumn {
    std::string name;
    std::string unit;
};

NamedColumn partsOf(std::string_view cell) {
    const std::string text = csvName(cell);
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
        const std::size_t begin = text.rfind(open);
        if (begin == std::string::npos || !text.ends_with(close))
            continue;
        std::string unit = text.substr(begin + 1, text.size() - begin - 2);
        if (isUnit(unit))
            return {cleanText(text.substr(0, begin)), std::move(unit)};
    }
    const std::size_t mark = text.find_last_of("_/ ");
    if (mark != std::string::npos && mark > 0) {
        const std::string end = text.substr(mark + 1);
        const std::string lower = lowered(end);
        // A bare V is a lead more often: the chest lead of a monitor, as in "ecg_V".
        if ((millivoltsPerUnit(end) && lower != "v") || lower == "s" || lower == "ms" || lower == "sec")
            return {cleanText(text.substr(0, mark)), end};
    }
    return {text, {}};
}

bool isTimeName(std::string_view name) {
    constexpr std::array<std::string_view, 13> kNames{
        "time", "t",  "elapsed time", "seconds",   "timestamp", "sec",      "elapsed",
        "zeit", "ms", "time stamp",   "date time", "datetime",  "date/time"};
    return std::find(kNames.begin(), kNames.end(), lowered(name)) != kNames.end();
}

bool isCounterName(std::string_view name) {
    constexpr std::array<std::string_view, 8> kNames{
        "", "sample", "index", "sample #", "sample number", "samples", "sample_index", "#"};
    return std::find(kNames.begin(), kNames.end(), lowered(name)) != kNames.end();
}

/// Whether a line of words under the names states units.
bool isUnitsLine(const std::vector<std::string_view>& cells) {
    std::size_t known = 0;
    for (const std::string_view cell : cells) {
        const std::string_view unit = trimmed(cell);
        known += millivoltsPerUnit(unit) || secondsOf(unit) ? 1 : 0;
    }
    return known * 2 >= cells.size() && known > 0;
}

/// Takes what a column is said to be in.
void takeUnit(std::size_t column, std::string_view unit, CsvLayout& layout) {
    layout.unitsMv[column] = millivoltsPerUnit(unit);
    layout.noUnit[column] = saysNoUnit(unit);
    layout.otherUnit[column] = !layout.unitsMv[column] && !layout.noUnit[column];
}

/// Beside voltages a column without a unit is no lead of unknown scale, but a marker or a counter.
void settleUnits(CsvLayout& layout) {
    const bool voltages = std::any_of(layout.unitsMv.begin(), layout.unitsMv.end(),
                                      [](const std::optional<double>& unit) { return unit.has_value(); });
    for (std::size_t i = 0; voltages && i < layout.columns; ++i) {
        layout.otherUnit[i] = layout.otherUnit[i] || layout.noUnit[i];
        layout.noUnit[i] = false;
    }
}

void readNames(const std::vector<std::string_view>& cells, CsvLayout& layout) {
    layout.names.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const NamedColumn column = partsOf(cells[i]);
        layout.names.push_back(column.name);
        if (!column.unit.empty())
            takeUnit(i, column.unit, layout);
        const bool isTime = isTimeName(column.name);
        if (layout.timeColumn || i != 0 || !(isTime || isCounterName(column.name)))
            continue;
        layout.timeColumn = i;
        layout.timeCountsSamples = !isTime;
        if (const auto seconds = secondsOf(column.unit.empty() ? column.name : column.unit)) {
            layout.timeUnitS = *seconds;
            layout.timeUnitStated = true;
        }
        // This program's own tables: "time_s", then the leads in millivolts.
        if (trimmed(cells[i]) == "time_s" && !layout.facts.unitMv) {
            layout.facts.unitMv = 1.0;
            layout.unitGuessed = true;
        }
    }
}

void readUnits(const std::vector<std::string_view>& cells, CsvLayout& layout) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view unit = trimmed(cells[i]);
        if (layout.timeColumn == i) {
            if (const auto seconds = secondsOf(unit)) {
                layout.timeUnitS = *seconds;
                layout.timeUnitStated = true;
            }
            continue;
        }
        if (!unit.empty())
            takeUnit(i, unit, layout);
    }
}

/// A clock says what its column is, whatever stands above it.
void settleTimes(std::string_view firstCell, CsvLayout& layout) {
    if (!isClockTime(firstCell))
        return;
    layout.timeColumn = 0;
    layout.timeCountsSamples = false;
    layout.timeUnitS = 1.0;
    layout.timeUnitStated = true;
}

} // namespace

std::string csvName(std::string_view cell) {
    std::string name = cleanText(cell);
    for (std::size_t i = name.find("\"\""); i != std::string::npos; i = name.find("\"\"", i + 1))
        name.erase(i, 1);
    return name;
}

bool seemsToStateUnit(std::string_view name) {
    return !partsOf(name).unit.empty();
}

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    const bool both = text.substr(end).starts_with("\r\n");
    text.remove_prefix(std::min(text.size(), end + (both ? 2 : 1)));
    return line;
}

std::vector<std::string_view> csvCells(std::string_view line, char separator) {
    const auto bare = [](std::string_view cell) {
        cell = trimmed(cell);
        if (cell.size() >= 2 && (cell.front() == '"' || cell.front() == '\'') && cell.back() == cell.front())
            cell = trimmed(cell.substr(1, cell.size() - 2));
        return cell;
    };
    std::vector<std::string_view> cells;
    if (separator == ' ') {
        line = trimmed(line);
        while (!line.empty()) {
            const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
            cells.push_back(bare(line.substr(0, end)));
            line = trimmed(line.substr(end));
        }
        return cells;
    }
    while (cells.size() <= kMaxTableColumns) {
        // A separator inside quotes parts nothing.
        std::size_t end = 0;
        bool quoted = false;
        while (end < line.size() && (quoted || line[end] != separator))
            quoted = line[end++] == '"' ? !quoted : quoted;
        cells.push_back(bare(line.substr(0, end)));
        if (end >= line.size())
            break;
        line.remove_prefix(end + 1);
    }
    return cells;
}

std::optional<double> csvNumber(std::string_view cell, const CsvDialect& dialect) {
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    if (cell.empty() || cell == "-")
        return kMissing;
    std::optional<double> value;
    if (dialect.decimalComma) {
        std::string text(cell);
        std::replace(text.begin(), text.end(), ',', '.');
        value = parseDouble(text);
    } else {
        value = parseDouble(cell);
    }
    if (value)
        return value;
    const std::string word = lowered(cell);
    return word == "nan" || word == "na" || word == "null" || word == "inf" || word == "-inf"
               ? std::optional(kMissing)
               : std::nullopt;
}

std::optional<CsvLayout> csvLayoutOf(std::string_view text) {
    CsvLayout layout;
    std::vector<std::string_view> lines;
    std::string_view rest = text;
    while (!rest.empty() && lines.size() < kLookedAtLines) {
        const std::string_view line = takeLine(rest);
        if (isComment(trimmed(line)))
            readComment(line, layout.facts);
        else if (!trimmed(line).empty())
            lines.push_back(line);
    }
    // The last line may be cut off by what was looked at.
    if (lines.size() > 2)
        lines.pop_back();
    if (lines.empty())
        return std::nullopt;
    const auto dialect = dialectOf(lines);
    if (!dialect)
        return std::nullopt;
    layout.dialect = *dialect;
    layout.columns = csvCells(lines.back(), dialect->separator).size();
    layout.unitsMv.resize(layout.columns);
    layout.otherUnit.resize(layout.columns);
    layout.noUnit.resize(layout.columns);
    for (const std::string_view line : lines) {
        const auto cells = csvCells(line, dialect->separator);
        if (cells.size() == layout.columns && isRowOfNumbers(cells, *dialect)) {
            layout.firstRow = static_cast<std::size_t>(line.data() - text.data());
            settleUnits(layout);
            settleTimes(cells.front(), layout);
            return layout;
        }
        if (cells.size() != layout.columns)
            readComment(line, layout.facts);
        else if (!layout.names.empty() && isUnitsLine(cells))
            readUnits(cells, layout);
        else
            readNames(cells, layout);
    }
    return std::nullopt;
}

bool looksLikeCsv(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return false;
    const auto layout = csvLayoutOf(text);
    return layout && layout->columns >= 2;
}

} // namespace leadlight::io
