// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/table_form.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/io/common/encoding.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/table_rows.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io {

namespace {

constexpr std::size_t kLookedAtLines = 60;

/// "uV" for 0.001: the name of a unit that columns are given.
std::string unitNameOf(double millivolts) {
    if (millivolts == 1e-3)
        return "uV";
    if (millivolts == 1e3)
        return "V";
    return millivolts == 1e-6 ? "nV" : "mV";
}

/// The separator of a text that is no table of numbers alone: the one that parts its last lines into the most
/// cells, all of them into as many.
std::optional<TableForm> roughForm(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < kLookedAtLines) {
        const std::string_view line = takeLine(text);
        if (!trimmed(line).empty())
            lines.push_back(line);
    }
    constexpr std::size_t kCompared = 5;
    const std::size_t from = lines.size() > kCompared ? lines.size() - kCompared : 0;
    TableForm form;
    for (const char separator : {'\t', ';', ',', '|', ' '}) {
        std::size_t cells = 0;
        bool even = lines.size() > 1;
        for (std::size_t i = from; i < lines.size(); ++i) {
            const std::size_t count = csvCells(lines[i], separator).size();
            even = even && (i == from || count == cells);
            cells = count;
        }
        if (!even || cells < 2 || cells > kMaxTableColumns || cells <= form.columns.size())
            continue;
        form.separator = separator;
        form.columns.assign(cells, {});
    }
    return form.columns.empty() ? std::nullopt : std::optional(form);
}

std::size_t linesBefore(std::string_view text, std::size_t place) {
    std::string_view before = text.substr(0, place);
    std::size_t count = 0;
    for (; !before.empty(); ++count)
        static_cast<void>(takeLine(before));
    return count;
}

/// What an answer is remembered by.
std::string headerKeyOf(std::string_view text, const TableForm& form) {
    std::string key = std::to_string(form.columns.size()) + form.separator;
    for (std::size_t i = 0; i < form.headerLines && !text.empty(); ++i) {
        const std::string_view line = takeLine(text);
        // Other lines are comments, which tell one file from the next of its kind.
        if (csvCells(line, form.separator).size() == form.columns.size())
            key += "\n" + lowered(trimmed(line));
    }
    return sha256(asBytes(key)).hex();
}

/// What a companion says, where the table itself is silent. `layout`: null where the first lines are not
/// understood.
void complete(TableForm& form, const CsvLayout* layout, const LooseFacts& companion) {
    if (!form.rateHz)
        form.rateHz = companion.rateHz;
    std::vector<TableColumn*> signals;
    bool named = false;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        // A column that only numbers the rows is no lead either.
        if (layout != nullptr && (layout->timeColumn == i || layout->otherUnit[i]))
            continue;
        signals.push_back(&form.columns[i]);
        named = named || !form.columns[i].lead.empty();
    }
    for (std::size_t i = 0; i < signals.size(); ++i) {
        if (!named && companion.leadNames.size() == signals.size())
            signals[i]->lead = companion.leadNames[i];
        if (signals[i]->unit.empty() && companion.unitMv)
            signals[i]->unit = unitNameOf(*companion.unitMv);
    }
}

/// The whole lines at the beginning of a text that guesses are tried on.
std::string_view beginningOf(std::string_view text) {
    constexpr std::size_t kLookedAtBytes = std::size_t{256} << 10;
    return text.size() <= kLookedAtBytes ? text
                                         : text.substr(0, text.rfind('\n', kLookedAtBytes) + std::size_t{1});
}

/// Takes guesses of units back that the numbers contradict.
void dropGuesses(TableForm& form, std::string_view beginning, const CsvLayout& layout) {
    if (!layout.timeUnitStated) {
        const auto rate = tableRate(beginning, form);
        if (rate && *rate < kLeastGuessedRateHz)
            form.timeUnitS = 0.0;
    }
    if (!layout.unitGuessed)
        return;
    const auto rows = tableRows("", beginning, form);
    for (std::size_t i = 0; rows && i < form.columns.size(); ++i) {
        if (!layout.unitsMv[i] && !layout.noUnit[i] && exceedPlainMillivolts(rows->values[i]))
            form.columns[i].unit.clear();
    }
}

/// The form of a table of numbers whose first lines are understood.
TableForm formOf(std::string_view text, const CsvLayout& layout) {
    TableForm form;
    form.separator = layout.dialect.separator;
    form.decimalComma = layout.dialect.decimalComma;
    form.headerLines = linesBefore(text, layout.firstRow);
    form.timeUnitS = layout.timeUnitS;
    form.rateHz = layout.facts.rateHz;
    form.columns.resize(layout.columns);
    if (!layout.timeCountsSamples)
        form.timeColumn = layout.timeColumn;
    for (std::size_t i = 0; i < layout.columns; ++i) {
        if (layout.timeColumn == i || layout.otherUnit[i])
            continue;
        if (!layout.names.empty())
            form.columns[i].lead =
                layout.names[i].empty() ? "column " + std::to_string(i + 1) : layout.names[i];
        if (layout.noUnit[i])
            form.columns[i].unit = kUnknownUnit;
        else if (const auto unit = layout.unitsMv[i] ? layout.unitsMv[i] : layout.facts.unitMv)
            form.columns[i].unit = unitNameOf(*unit);
    }
    return form;
}

} // namespace

bool exceedPlainMillivolts(std::span<const float> values) {
    return std::any_of(values.begin(), values.end(),
                       [](float value) { return std::abs(value) > kMostPlainMv; });
}

std::string tableText(ByteView bytes) {
    const std::string_view raw = asText(bytes);
    if (raw.starts_with("\xFF\xFE"))
        return toUtf8("utf-16le", raw.substr(2)).value_or(std::string());
    if (raw.starts_with("\xFE\xFF"))
        return toUtf8("utf-16be", raw.substr(2)).value_or(std::string());
    return std::string(raw.starts_with("\xEF\xBB\xBF") ? raw.substr(3) : raw);
}

std::optional<TableForm> likelyForm(std::string_view text, const LooseFacts& companion) {
    auto layout = csvLayoutOf(text);
    if (!layout)
        return std::nullopt;
    if (layout->unitGuessed && companion.unitMv)
        layout->facts.unitMv.reset(); // what is said goes before a guess
    TableForm form = formOf(text, *layout);
    dropGuesses(form, beginningOf(text), *layout);
    complete(form, &*layout, companion);
    return form;
}

std::optional<TableQuestion> tableQuestion(std::string name, std::string_view text,
                                           const LooseFacts& companion) {
    auto form = likelyForm(text, companion);
    if (!form) {
        form = roughForm(text);
        if (!form)
            return std::nullopt;
        complete(*form, nullptr, companion);
    }
    TableQuestion question;
    question.name = std::move(name);
    question.text = text;
    question.form = std::move(*form);
    question.headerKey = headerKeyOf(text, question.form);
    std::size_t leads = 0;
    std::size_t withUnit = 0;
    for (const TableColumn& column : question.form.columns) {
        leads += column.lead.empty() ? 0 : 1;
        withUnit += column.unit.empty() ? 0 : 1;
    }
    question.leadsUnclear = leads == 0;
    question.unitUnclear = withUnit == 0 || withUnit < leads;
    question.rateUnclear = !question.form.rateHz && !tableRate(text, question.form);
    return question;
}

TablePreview tablePreview(std::string_view text, const TableForm& form, std::size_t rows) {
    TablePreview preview;
    const auto cellsOf = [&](std::string_view line) {
        std::vector<std::string> cells;
        for (const std::string_view cell : csvCells(line, form.separator))
            cells.push_back(csvName(cell));
        return cells;
    };
    for (std::size_t i = 0; i < form.headerLines && !text.empty(); ++i) {
        const std::string_view line = takeLine(text);
        if (!trimmed(line).empty())
            preview.names = cellsOf(line);
    }
    while (!text.empty() && preview.rows.size() < rows) {
        const std::string_view line = takeLine(text);
        if (trimmed(line).empty())
            continue;
        preview.rows.push_back(cellsOf(line));
        preview.columns = std::max(preview.columns, preview.rows.back().size());
    }
    return preview;
}

TableForm withColumnsOf(TableForm form, std::string_view text) {
    const TablePreview preview = tablePreview(text, form, kLookedAtLines);
    const std::size_t before = form.columns.size();
    form.columns.resize(std::min(preview.columns, kMaxTableColumns));
    for (std::size_t i = before; i < form.columns.size() && i < preview.names.size(); ++i) {
        if (preview.names.size() == form.columns.size())
            form.columns[i].lead = preview.names[i];
    }
    if (form.timeColumn && *form.timeColumn >= form.columns.size())
        form.timeColumn.reset();
    return form;
}

} // namespace leadlight::io
