// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/table_form.h"
#include "core/io/table/table_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::string_view kFormat = "CSV";
constexpr const char* kNoRate = "how many samples a second it holds";
constexpr const char* kHow =
    "name the columns in its first line, time in seconds first and the unit behind each "
    "lead, as in: time_s,I (mV),II (mV)";

/// The columns that are leads, as numbers, and what the times are.
struct Columns {
    std::vector<std::vector<float>> values; ///< of all columns; those left out stay empty
    std::size_t rows = 0;
    double firstTime = 0.0;
    double lastTime = 0.0;
    double widestStep = 0.0;
    double smallestStep = std::numeric_limits<double>::infinity();

    void addTime(double time) {
        if (rows == 1) {
            firstTime = time;
        } else {
            widestStep = std::max(widestStep, time - lastTime);
            smallestStep = std::min(smallestStep, time - lastTime);
        }
        lastTime = time;
    }
};

Result<Columns> columnsOf(const std::string& name, std::string_view text, const TableForm& form) {
    const CsvDialect dialect{form.separator, form.decimalComma};
    Columns columns;
    columns.values.resize(form.columns.size());
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (trimmed(line).empty() || trimmed(line).starts_with('#'))
            continue;
        ++columns.rows;
        if (columns.rows > kMaxSamples / form.columns.size())
            return fail(checkShape(name, kFormat, 1, 1.0, kMaxSamples + 1).error());
        const auto cells = csvCells(line, form.separator);
        if (cells.size() > form.columns.size() + 1)
            return malformed(name, kFormat,
                             "row " + std::to_string(columns.rows) + " has more cells than the others");
        for (std::size_t i = 0; i < form.columns.size(); ++i) {
            const bool isTime = form.timeColumn == i;
            if (!isTime && form.columns[i].lead.empty())
                continue;
            const std::string_view cell = i < cells.size() ? cells[i] : std::string_view();
            const auto value = isTime ? csvTime(cell, dialect) : csvNumber(cell, dialect);
            if (!value)
                return malformed(name, kFormat,
                                 "cell " + std::to_string(i + 1) + " of row " + std::to_string(columns.rows) +
                                     " is no number");
            if (isTime)
                columns.addTime(*value);
            else
                columns.values[i].push_back(static_cast<float>(*value));
        }
    }
    return columns;
}

/// The rate from the times of the first and last row.
std::optional<double> rateOf(const Columns& columns, const TableForm& form) {
    if (!form.timeColumn || columns.rows < 2)
        return std::nullopt;
    const double step = (columns.lastTime - columns.firstTime) / static_cast<double>(columns.rows - 1);
    if (!(step > 0.0) || columns.smallestStep < 0.0 || columns.widestStep > 2.1 * step)
        return std::nullopt;
    const double rate = 1.0 / (step * form.timeUnitS);
    const double whole = std::round(rate);
    // Three decimals of the last time are all that many programs write.
    const double doubt = std::max(1e-6, 0.001 / ((columns.lastTime - columns.firstTime) * form.timeUnitS));
    return whole >= 1.0 && std::abs(rate - whole) <= rate * doubt ? whole : rate;
}

/// The text behind the lines in front of the numbers.
std::string_view withoutHeader(std::string_view text, std::size_t lines) {
    for (std::size_t i = 0; i < lines && !text.empty(); ++i)
        static_cast<void>(takeLine(text));
    return text;
}

/// What is said of columns whose unit is another quantity.
std::vector<Note> notesOf(std::string_view text) {
    std::vector<Note> notes;
    const auto layout = csvLayoutOf(text);
    for (std::size_t i = 0; layout && i < layout->names.size(); ++i) {
        if (layout->otherUnit[i] && layout->timeColumn != i)
            notes.push_back({"not_a_voltage",
                             "Column \"" + layout->names[i] + "\" is left out: its unit is no voltage."});
    }
    return notes;
}

} // namespace

std::optional<double> tableRate(std::string_view text, const TableForm& form) {
    if (!form.timeColumn)
        return std::nullopt;
    TableForm times = form;
    for (TableColumn& column : times.columns)
        column = {};
    const auto columns = columnsOf("", withoutHeader(text, form.headerLines), times);
    return columns ? rateOf(*columns, times) : std::nullopt;
}

Result<Recording> readTable(const std::string& name, std::string_view text, const TableForm& form) {
    std::size_t leadColumns = 0;
    for (const TableColumn& column : form.columns)
        leadColumns += column.lead.empty() ? 0 : 1;
    if (leadColumns == 0 && (form.rateHz || tableRate(text, form)))
        return missingFacts(name, "which leads it holds", kHow);
    if (leadColumns == 0)
        return missingFacts(name, kNoRate, kHow);
    if (leadColumns > kMaxLeads)
        return malformed(name, kFormat, "it has more columns than an ECG has leads");
    auto columns = columnsOf(name, withoutHeader(text, form.headerLines), form);
    if (!columns)
        return fail(std::move(columns.error()));
    LooseFacts facts;
    facts.rateHz = form.rateHz;
    if (const auto rate = rateOf(*columns, form))
        facts.rateHz = rate;
    bool scaleKnown = true;
    std::vector<std::vector<float>> leads;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        const TableColumn& column = form.columns[i];
        if (column.lead.empty() || form.timeColumn == i)
            continue;
        const auto unit = column.unit == kUnknownUnit ? std::optional(1.0) : millivoltsPerUnit(column.unit);
        if (!unit)
            return missingFacts(name, "in which unit its samples are", kHow);
        scaleKnown = scaleKnown && column.unit != kUnknownUnit;
        for (float& value : columns->values[i])
            value = static_cast<float>(value * *unit);
        facts.leadNames.push_back(column.lead);
        leads.push_back(std::move(columns->values[i]));
    }
    facts.unitMv = 1.0;
    auto recording = recordingOf(name, kFormat, std::move(leads), facts, kHow);
    if (recording && !scaleKnown)
        recording->series.front().waveform.unit = Unit::Arbitrary;
    return recording;
}

Result<Recording> readCsv(const Source& source) {
    const std::string& name = source.files.front().name;
    const std::string text = tableText(source.files.front().content);
    LooseFacts companion;
    if (source.files.size() > 1) {
        const std::string_view said = asText(source.files[1].content);
        if (const auto form = tableFormFromJson(said)) {
            auto told = readTable(name, text, *form);
            if (told)
                told->notes.push_back({"table_as_told",
                                       "Rate, unit and leads of this table are what a person "
                                       "said of it."});
            return told;
        }
        companion = looseFactsFromJson(said).value_or(LooseFacts{});
    }
    const auto form = likelyForm(text, companion);
    if (!form)
        return malformed(name, kFormat, "it is no table of numbers");
    auto recording = readTable(name, text, *form);
    if (recording)
        recording->notes = notesOf(text);
    return recording;
}

} // namespace leadlight::io
