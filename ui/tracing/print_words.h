// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a printed page: how they are set over the tracing, and the pages that hold what had no
// room there.
#pragma once

#include "ui/tracing/print_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leadlight::ui {

/// Sentences under a title.
struct PrintedPart {
    QString title;
    QStringList lines;
    bool ai = false; ///< suggested by the AI: stands apart
};

/// The parts of a column, in the largest type that leaves nothing out.
struct PrintedColumn {
    std::vector<PrintedPart> parts; ///< without empty ones
    double textMm = 0.0;
    double lineMm = 0.0;
    bool whole = true; ///< false: something was left out or is too long for a line
};

/// Sets reading, statements by rule, those of the file and the notes on it in a column, sentences on several
/// lines where they are long: with the rules' criteria in the largest type that holds all of them, else with
/// as many criteria as small type has room for. Where even that holds too little, or two rules that look
/// alike would go without their criteria, the column ends with a line that names `fullPage`.
[[nodiscard]] PrintedColumn setSentences(const PrintedWords& words, QSizeF columnMm, int fullPage);

/// The same in two columns side by side where one has no room for all criteria and is wide enough for two.
[[nodiscard]] std::vector<PrintedColumn> setSentenceColumns(const PrintedWords& words, QSizeF columnMm,
                                                            int fullPage);

/// Between the two.
inline constexpr double kSentenceGapMm = 3.0;

/// The same for when and how it was recorded.
[[nodiscard]] PrintedColumn setRecorded(const QStringList& acquisition, QSizeF columnMm, int fullPage);

/// The same for the AI's suggestions; the room is without the column's title.
[[nodiscard]] PrintedColumn setFindings(const QStringList& findings, QSizeF columnMm, int fullPage);

/// One line of a page of words.
struct WordsLine {
    QString text;
    bool title = false;
    bool ai = false;
};

/// All sentences in full, wrapped: columns of lines, two to a page.
[[nodiscard]] std::vector<std::vector<WordsLine>> wordsColumns(const PrintedWords& words,
                                                               const QStringList& findings, QSizeF columnMm);

/// Type and line height of pages of words, mm.
inline constexpr double kWordsTextMm = 2.9;
inline constexpr double kWordsLineMm = 4.2;

} // namespace leadlight::ui
