// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_words.h"

#include "ui/tracing/print_pen.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Print)
};

struct Type {
    double textMm;
    double lineMm;
};

constexpr std::array kTypes{Type{2.9, 3.9}, Type{2.4, 3.05}};

std::vector<PrintedPart> partsOf(const PrintedWords& words, const QStringList& rules) {
    std::vector<PrintedPart> parts{{Words::tr("Reading"), words.reading},
                                   {Words::tr("By rule, not by the AI"), rules},
                                   {Words::tr("Statements from the file"), words.statements}};
    std::erase_if(parts, [](const PrintedPart& part) { return part.lines.isEmpty(); });
    return parts;
}

int linesIn(const std::vector<PrintedPart>& parts) {
    int count = 0;
    for (const PrintedPart& part : parts)
        count += static_cast<int>(part.lines.size()) + (part.title.isEmpty() ? 0 : 1);
    return count;
}

int roomFor(const Type& type, QSizeF columnMm) {
    return static_cast<int>(std::floor(columnMm.height() / type.lineMm + 1e-6));
}

bool fits(const std::vector<PrintedPart>& parts, const Type& type, QSizeF columnMm) {
    return linesIn(parts) <= roomFor(type, columnMm) &&
           std::ranges::all_of(parts, [&](const PrintedPart& part) {
               return std::ranges::all_of(part.lines, [&](const QString& line) {
                   return printFits(line, type.textMm, columnMm.width());
               });
           });
}

/// Takes lines from the end until there is room for one that says where they are.
void cut(std::vector<PrintedPart>& parts, int room, int fullPage) {
    int dropped = 0;
    while (!parts.empty() && linesIn(parts) > room - 1) {
        if (!parts.back().lines.isEmpty()) {
            parts.back().lines.removeLast();
            ++dropped;
        }
        if (parts.back().lines.isEmpty())
            parts.pop_back();
    }
    const QString where = dropped > 0
                              ? Words::tr("… %1 more and all in full: page %2").arg(dropped).arg(fullPage)
                              : Words::tr("… in full: page %1").arg(fullPage);
    if (parts.empty())
        parts.push_back({QString(), {where}});
    else
        parts.back().lines << where;
}

PrintedColumn setParts(const std::vector<std::vector<PrintedPart>>& choices, QSizeF columnMm, int fullPage) {
    for (const std::vector<PrintedPart>& parts : choices) {
        for (const Type& type : kTypes) {
            if (fits(parts, type, columnMm))
                return {parts, type.textMm, type.lineMm, true};
        }
    }
    const Type& small = kTypes.back();
    PrintedColumn column{choices.back(), small.textMm, small.lineMm, false};
    cut(column.parts, roomFor(small, columnMm), fullPage);
    return column;
}

} // namespace

PrintedColumn setSentences(const PrintedWords& words, QSizeF columnMm, int fullPage) {
    return setParts({partsOf(words, words.rulesInFull), partsOf(words, words.rules)}, columnMm, fullPage);
}

PrintedColumn setRecorded(const QStringList& acquisition, QSizeF columnMm, int fullPage) {
    return setParts({{{Words::tr("Recorded"), acquisition}}}, columnMm, fullPage);
}

PrintedColumn setFindings(const QStringList& findings, QSizeF columnMm, int fullPage) {
    if (findings.isEmpty())
        return {};
    return setParts({{{QString(), findings, true}}}, columnMm, fullPage);
}

std::vector<std::vector<WordsLine>> wordsColumns(const PrintedWords& words, const QStringList& findings,
                                                 QSizeF columnMm) {
    std::vector<PrintedPart> parts = partsOf(words, words.rulesInFull);
    parts.insert(parts.begin(), {{Words::tr("Recorded"), words.acquisition},
                                 {measurementsTitle(words), words.measurements}});
    std::erase_if(parts, [](const PrintedPart& part) { return part.lines.isEmpty(); });
    if (!findings.isEmpty())
        parts.push_back({Words::tr("AI suggestions – research use"), findings, true});
    std::vector<WordsLine> lines;
    for (const PrintedPart& part : parts) {
        if (!lines.empty())
            lines.push_back({});
        lines.push_back({part.title, true, part.ai});
        for (const QString& sentence : part.lines) {
            for (const QString& line : printWrapped(sentence, kWordsTextMm, columnMm.width()))
                lines.push_back({line, false, part.ai});
        }
    }
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(columnMm.height() / kWordsLineMm)));
    std::vector<std::vector<WordsLine>> columns;
    for (std::size_t from = 0; from < lines.size(); from += most)
        columns.emplace_back(lines.begin() + static_cast<std::ptrdiff_t>(from),
                             lines.begin() +
                                 static_cast<std::ptrdiff_t>(std::min(lines.size(), from + most)));
    return columns;
}

} // namespace leadlight::ui
