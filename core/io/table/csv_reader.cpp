// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/encoding.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/table_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::string_view kFormat = "CSV";
constexpr const char* kHow =
    "name the columns in its first line, time in seconds first and the unit behind each "
    "lead, as in: time_s,I (mV),II (mV)";

std::string utf8Text(ByteView bytes) {
    const std::string_view raw = asText(bytes);
    if (raw.starts_with("\xFF\xFE"))
        return toUtf8("utf-16le", raw.substr(2)).value_or(std::string());
    if (raw.starts_with("\xFE\xFF"))
        return toUtf8("utf-16be", raw.substr(2)).value_or(std::string());
    return std::string(raw.starts_with("\xEF\xBB\xBF") ? raw.substr(3) : raw);
}

/// All columns as numbers; the first may be times.
struct Columns {
    std::vector<std::vector<float>> values;
    double firstTime = 0.0;
    double lastTime = 0.0;
    double widestStep = 0.0;
    double smallestStep = std::numeric_limits<double>::infinity();
};

Result<Columns> columnsOf(const std::string& name, std::string_view text, const CsvLayout& layout) {
    Columns columns;
    columns.values.resize(layout.columns);
    std::size_t row = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (trimmed(line).empty() || trimmed(line).starts_with('#'))
            continue;
        ++row;
        if (row > kMaxSamples / layout.columns)
            return fail(checkShape(name, kFormat, 1, 1.0, kMaxSamples + 1).error());
        const auto cells = csvCells(line, layout.dialect.separator);
        if (cells.size() > layout.columns + 1)
            return malformed(name, kFormat, "row " + std::to_string(row) + " has more cells than the others");
        for (std::size_t i = 0; i < layout.columns; ++i) {
            const std::string_view cell = i < cells.size() ? cells[i] : std::string_view();
            const bool isTime = layout.timeColumn == i;
            const auto value = isTime ? csvTime(cell, layout.dialect) : csvNumber(cell, layout.dialect);
            if (!value)
                return malformed(name, kFormat,
                                 "cell " + std::to_string(i + 1) + " of row " + std::to_string(row) +
                                     " is no number");
            if (!isTime) {
                columns.values[i].push_back(static_cast<float>(*value));
                continue;
            }
            if (row == 1)
                columns.firstTime = *value;
            else {
                columns.widestStep = std::max(columns.widestStep, *value - columns.lastTime);
                columns.smallestStep = std::min(columns.smallestStep, *value - columns.lastTime);
            }
            columns.lastTime = *value;
        }
    }
    return columns;
}

/// Samples a second from the times of the first and last row, brought to a whole number where the times'
/// own rounding leaves it open. Nothing where the steps differ.
std::optional<double> rateOf(const Columns& columns, const CsvLayout& layout, std::size_t rows) {
    if (!layout.timeColumn || layout.timeCountsSamples || rows < 2)
        return std::nullopt;
    const double step = (columns.lastTime - columns.firstTime) / static_cast<double>(rows - 1);
    if (!(step > 0.0) || columns.smallestStep < 0.0 || columns.widestStep > 2.1 * step)
        return std::nullopt;
    const double rate = 1.0 / (step * layout.timeUnitS);
    const double whole = std::round(rate);
    // Three decimals of the last time are all that many programs write.
    const double doubt = std::max(1e-6, 0.001 / ((columns.lastTime - columns.firstTime) * layout.timeUnitS));
    return whole >= 1.0 && std::abs(rate - whole) <= rate * doubt ? whole : rate;
}

LooseFacts companionOf(const Source& source) {
    if (source.files.size() < 2)
        return {};
    return looseFactsFromJson(asText(source.files[1].content)).value_or(LooseFacts{});
}

} // namespace

Result<Recording> readCsv(const Source& source) {
    const std::string& name = source.files.front().name;
    const std::string text = utf8Text(source.files.front().content);
    const auto layout = csvLayoutOf(text);
    if (!layout)
        return malformed(name, kFormat, "it is no table of numbers");
    if (layout->columns > kMaxLeads + 1)
        return malformed(name, kFormat, "it has more columns than an ECG has leads");
    auto columns = columnsOf(name, std::string_view(text).substr(layout->firstRow), *layout);
    if (!columns)
        return fail(std::move(columns.error()));

    LooseFacts facts = layout->facts;
    std::vector<Note> notes;
    std::vector<std::vector<float>> leads;
    std::vector<std::optional<double>> units;
    std::size_t rows = 0;
    for (std::size_t i = 0; i < layout->columns; ++i) {
        if (layout->timeColumn == i)
            continue;
        rows = columns->values[i].size();
        if (layout->otherUnit[i]) {
            notes.push_back({"not_a_voltage", "Column \"" + layout->names[i] +
                                                  "\" is left out: its unit is no "
                                                  "voltage."});
            continue;
        }
        if (!layout->names.empty())
            facts.leadNames.push_back(layout->names[i]);
        units.push_back(layout->unitsMv[i]);
        leads.push_back(std::move(columns->values[i]));
    }
    if (const auto rate = rateOf(*columns, *layout, rows))
        facts.rateHz = rate;
    facts.complete(companionOf(source));
    // Every column's own unit goes before the one for all.
    const bool allStated = !units.empty() && std::all_of(units.begin(), units.end(),
                                                         [](const auto& unit) { return unit.has_value(); });
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const auto unit = units[i] ? units[i] : facts.unitMv;
        if (!unit)
            return missingFacts(name, "in which unit its samples are", kHow);
        for (float& value : leads[i])
            value = static_cast<float>(value * *unit);
    }
    if (allStated || facts.unitMv)
        facts.unitMv = 1.0;
    auto recording = recordingOf(name, kFormat, std::move(leads), facts, kHow);
    if (recording)
        recording->notes = std::move(notes);
    return recording;
}

} // namespace leadlight::io
