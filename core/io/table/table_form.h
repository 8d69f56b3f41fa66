// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/common/loose_leads.h"
#include "core/record/recording.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// The unit of a scale that nobody knows.
inline constexpr std::string_view kUnknownUnit = "unknown";

/// Where nothing says what the times of a table are in, slower ones than this are not taken for seconds: no
/// ECG has a lower rate.
inline constexpr double kLeastGuessedRateHz = 50.0;
/// Where nothing says what the samples of a table are in, larger ones than this are not taken for millivolts.
inline constexpr float kMostPlainMv = 20.0F;

/// Whether one of the samples is beyond that.
[[nodiscard]] bool exceedPlainMillivolts(std::span<const float> values);

/// What one column of a table holds.
struct TableColumn {
    std::string lead; ///< the lead's name; empty: the column is left out
    std::string unit; ///< "uV", "mV", "V", "nV"; kUnknownUnit; empty: not said

    bool operator==(const TableColumn&) const = default;
};

/// How a table of numbers in text is to be read, to the last detail: what its first lines make likely, or
/// what a person said.
struct TableForm {
    char separator = ',';                  ///< ' ' stands for any run of spaces and tabs
    bool decimalComma = false;             ///< "0,5" is a half
    std::size_t headerLines = 0;           ///< lines in front of the numbers, whatever stands in them
    std::optional<std::size_t> timeColumn; ///< gives the rate where its steps are even
    double timeUnitS = 1.0;                ///< seconds of one unit of the time column; 0: nobody knows
    std::optional<double> rateHz;          ///< samples a second where no time column gives them
    bool rateSaid = false;            ///< `rateHz` goes before the times, which then show lost rows alone
    std::vector<TableColumn> columns; ///< all of them, the time column included

    bool operator==(const TableForm&) const = default;
};

/// The beginning of a table as it is understood, and what it leaves open.
struct TableQuestion {
    std::string name;      ///< of the file, without its folder
    std::string text;      ///< the beginning of the file in UTF-8, whole lines
    std::string headerKey; ///< what an answer is remembered by: the SHA-256 of the lines of names and of the
                           ///< number of columns. Never the words themselves: a header may name a patient
    TableForm form;        ///< the likely one
    bool rateUnclear = true;
    bool unitUnclear = true;
    bool leadsUnclear = true;

    [[nodiscard]] bool unclear() const { return rateUnclear || unitUnclear || leadsUnclear; }
};

/// The form that the first lines of a table of numbers make likely, with what a companion says where they are
/// silent. Nothing where it is no table of numbers.
[[nodiscard]] std::optional<TableForm> likelyForm(std::string_view text, const LooseFacts& companion = {});

/// Looks at the beginning of a table, in UTF-8, and at what a companion says of it. Nothing where the text
/// can be no table: no line of it has two cells.
[[nodiscard]] std::optional<TableQuestion> tableQuestion(std::string name, std::string_view text,
                                                         const LooseFacts& companion = {});

/// The text of a table in UTF-8: UTF-16 with its mark is converted, a mark of UTF-8 cut off.
[[nodiscard]] std::string tableText(ByteView bytes);

/// Reads a table (UTF-8) in that form. Fails with ErrorCode::Unsupported where the form does not say the
/// rate, a unit or a lead, and with Malformed where the numbers do not fit it.
[[nodiscard]] Result<Recording> readTable(const std::string& name, std::string_view text,
                                          const TableForm& form);

/// Samples a second from the times in the form's time column, brought to a whole number where the times' own
/// rounding leaves it open. Nothing where there is no such column, its steps differ or its unit is not known.
[[nodiscard]] std::optional<double> tableRate(std::string_view text, const TableForm& form);

/// The form as the companion of a table keeps it: one JSON object with the key "table".
[[nodiscard]] std::string tableFormJson(const TableForm& form);
/// The form that a companion states; nothing where it states none, or one that makes no sense.
[[nodiscard]] std::optional<TableForm> tableFormFromJson(std::string_view text);

/// What a person sees of a table before it is read: the cells of its last line of words, which may name the
/// columns, and of its first rows.
struct TablePreview {
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> rows;
    std::size_t columns = 0; ///< the most cells of a row
};

[[nodiscard]] TablePreview tablePreview(std::string_view text, const TableForm& form, std::size_t rows);

/// The form for another separator or another number of header lines: columns keep their leads and units where
/// they are still there, others take the names that now stand above them.
[[nodiscard]] TableForm withColumnsOf(TableForm form, std::string_view text);

} // namespace leadlight::io
