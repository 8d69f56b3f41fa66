// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/quantise.h"
#include "core/io/table/csv_layout.h"
#include "core/io/table/table_form.h"
#include "core/io/table/table_reader.h"
#include "core/io/table/table_rows.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace leadlight::io {

namespace {

constexpr std::string_view kFormat = "CSV";
constexpr const char* kHow =
    "say it by --rate, --time-unit, --unit and --leads, or name the columns in its first line, time in "
    "seconds first and the unit behind each lead, as in: time_s,I (mV),II (mV)";

/// What is said of columns whose unit is another quantity.
std::vector<Note> notesOf(const CsvLayout& layout) {
    std::vector<Note> notes;
    for (std::size_t i = 0; i < layout.names.size(); ++i) {
        if (layout.otherUnit[i] && layout.timeColumn != i)
            notes.push_back(
                {"not_a_voltage", "Column \"" + layout.names[i] + "\" is left out: its unit is no voltage."});
    }
    return notes;
}

/// The sentence for a rate that is not known.
tl::unexpected<Error> noRate(const std::string& name, const TableForm& form, const TableRows& rows,
                             const std::optional<RowTimes>& times) {
    if (times)
        return missingFacts(name, "in which unit its times are: in seconds they would be too slow for an ECG",
                            kHow);
    if (form.timeColumn && rows.rows > 1)
        return missingFacts(name, "how many samples a second it holds: the steps of its times differ", kHow);
    return missingFacts(name, "how many samples a second it holds", kHow);
}

/// Puts gaps where rows are missing. False: there would be more samples than one recording may have.
bool fillGaps(TableRows& rows, const std::vector<RowGap>& gaps, std::size_t missing) {
    if (rows.rows + missing > kMaxSamples / rows.values.size())
        return false;
    for (std::vector<float>& values : rows.values) {
        if (values.empty())
            continue;
        std::vector<float> filled;
        filled.reserve(values.size() + missing);
        std::size_t next = 0;
        for (const RowGap& gap : gaps) {
            filled.insert(filled.end(), values.begin() + static_cast<std::ptrdiff_t>(next),
                          values.begin() + static_cast<std::ptrdiff_t>(gap.before));
            filled.insert(filled.end(), gap.rows, std::numeric_limits<float>::quiet_NaN());
            next = gap.before;
        }
        filled.insert(filled.end(), values.begin() + static_cast<std::ptrdiff_t>(next), values.end());
        values = std::move(filled);
    }
    return true;
}

/// What is said of rows that do not follow one another evenly.
std::vector<Note> notesOf(const std::optional<RowTimes>& times, bool rateStated) {
    if (times && !times->gaps.empty())
        return {{"rows_missing", "By the times of the others " + std::to_string(times->missing()) +
                                     " rows of the table are missing; gaps stand in their place."}};
    if (!times || times->uneven)
        return {{"uneven_times", std::string("The times of the rows step unevenly; ") +
                                     (rateStated ? "the stated rate" : "their mean step") +
                                     " is taken for all of them."}};
    return {};
}

/// The times tell another rate than a person did, by more than the clocks of devices differ.
void noteOtherRate(double saidHz, double byTimesHz, std::vector<Note>& notes) {
    constexpr double kMostApart = 0.01;
    constexpr std::size_t kDigits = 8;
    if (std::abs(byTimesHz - saidHz) > kMostApart * saidHz)
        notes.push_back({"rate_disagrees", "By the times of its rows the table has " +
                                               decimalText(byTimesHz, kDigits) + " samples a second; the " +
                                               decimalText(saidHz, kDigits) + " that were said are taken."});
}

/// The columns that are leads, in millivolts as far as their units are known. `guessed`: the layout of a
/// table whose unit is a guess, else null.
Result<Recording> recordingOfColumns(const std::string& name, TableRows& rows,
                                     const std::optional<RowTimes>& times, const TableForm& form,
                                     LooseFacts facts, const CsvLayout* guessed) {
    bool scaleKnown = true;
    std::vector<std::vector<float>> leads;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        const TableColumn& column = form.columns[i];
        if (column.lead.empty() || form.timeColumn == i)
            continue;
        const auto unit = column.unit == kUnknownUnit ? std::optional(1.0) : millivoltsPerUnit(column.unit);
        const bool plain = guessed != nullptr && !guessed->unitsMv[i] && !guessed->noUnit[i];
        if (!unit)
            return missingFacts(name,
                                plain ? "in which unit its samples are: for millivolts they are too large"
                                      : "in which unit its samples are",
                                kHow);
        scaleKnown = scaleKnown && column.unit != kUnknownUnit;
        for (float& value : rows.values[i])
            value = static_cast<float>(value * *unit);
        if (plain && exceedPlainMillivolts(rows.values[i]))
            return missingFacts(name, "in which unit its samples are: for millivolts they are too large",
                                kHow);
        facts.leadNames.push_back(column.lead);
        leads.push_back(std::move(rows.values[i]));
    }
    if (!facts.rateHz)
        return noRate(name, form, rows, times);
    facts.unitMv = 1.0;
    auto recording = recordingOf(name, kFormat, std::move(leads), facts, kHow);
    if (recording && !scaleKnown)
        recording->series.front().waveform.unit = Unit::Arbitrary;
    return recording;
}

Result<Recording> readAs(const std::string& name, std::string_view text, const TableForm& form,
                         const CsvLayout* guessed) {
    std::size_t leadColumns = 0;
    for (const TableColumn& column : form.columns)
        leadColumns += column.lead.empty() ? 0 : 1;
    if (leadColumns == 0 && (form.rateHz || tableRate(text, form)))
        return missingFacts(name, "which leads it holds", kHow);
    if (leadColumns == 0)
        return missingFacts(name, "how many samples a second it holds", kHow);
    if (leadColumns > kMaxLeads)
        return malformed(name, kFormat, "it has more columns than an ECG has leads");
    auto rows = tableRows(name, text, form);
    if (!rows)
        return fail(std::move(rows.error()));
    const auto times = rowTimes(rows->times, rows->timeResolution);
    LooseFacts facts;
    const auto rateOfTimes = times ? rateOf(*times, *rows, form) : std::nullopt;
    const bool rateStated = form.rateSaid || !rateOfTimes;
    facts.rateHz = rateStated ? form.rateHz : rateOfTimes;
    if (times && !fillGaps(*rows, times->gaps, times->missing()))
        return fail(checkShape(name, kFormat, 1, 1.0, kMaxSamples + 1).error());
    auto recording = recordingOfColumns(name, *rows, times, form, std::move(facts), guessed);
    if (recording)
        recording->acquiredAt = rows->start;
    if (recording && rows->times.size() > 1) {
        recording->notes = notesOf(times, rateStated);
        if (form.rateSaid && form.rateHz && rateOfTimes)
            noteOtherRate(*form.rateHz, *rateOfTimes, recording->notes);
    }
    return recording;
}

} // namespace

Result<Recording> readTable(const std::string& name, std::string_view text, const TableForm& form) {
    return readAs(name, text, form, nullptr);
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
    const auto layout = csvLayoutOf(text);
    const auto form = likelyForm(text, companion);
    if (!layout || !form)
        return malformed(name, kFormat, "it is no table of numbers");
    const bool guessed = layout->unitGuessed && !companion.unitMv;
    auto recording = readAs(name, text, *form, guessed ? &*layout : nullptr);
    if (recording) {
        addFacts(companion, *recording);
        auto more = notesOf(*layout);
        std::move(more.begin(), more.end(), std::back_inserter(recording->notes));
    }
    return recording;
}

} // namespace leadlight::io
