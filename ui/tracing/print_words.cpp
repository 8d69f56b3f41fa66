// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_words.h"

#include "ui/tracing/print_pen.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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
constexpr double kLeastForTwoMm = 80.0; // a column of sentences that may become two

std::vector<PrintedPart> partsOf(const PrintedWords& words, const QStringList& rules) {
    std::vector<PrintedPart> parts{{Words::tr("Reading"), words.reading},
                                   {Words::tr("By rule, not by the AI"), rules},
                                   {Words::tr("Statements from the file"), words.statements},
                                   {Words::tr("Notes on the file"), words.notes}};
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

/// A sentence on one line, or on as many as it takes, the further ones set in.
QStringList setLines(const QString& sentence, const Type& type, double widthMm) {
    if (printFits(sentence, type.textMm, widthMm))
        return {sentence};
    QStringList lines = printWrapped(sentence, type.textMm, widthMm - type.textMm);
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].prepend(QStringLiteral("   "));
    return lines;
}

std::vector<PrintedPart> wrapped(std::vector<PrintedPart> parts, const Type& type, double widthMm) {
    for (PrintedPart& part : parts) {
        QStringList lines;
        for (const QString& sentence : std::as_const(part.lines))
            lines += setLines(sentence, type, widthMm);
        part.lines = lines;
    }
    return parts;
}

bool fits(const std::vector<PrintedPart>& parts, const Type& type, QSizeF columnMm) {
    return linesIn(parts) <= roomFor(type, columnMm);
}

/// The rules, each with its criterion where that takes no further line; then, in `spare` further lines, those
/// that would otherwise look alike, and then the rest.
QStringList rulesWithin(const PrintedWords& words, const Type& type, double widthMm, int spare) {
    QStringList rules = words.rules;
    const auto linesOf = [&](const QString& sentence) {
        return static_cast<int>(setLines(sentence, type, widthMm).size());
    };
    for (const bool all : {false, true}) {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const int more = linesOf(words.rulesInFull[i]) - linesOf(rules[i]);
            if (rules[i] == words.rulesInFull[i] || more > spare ||
                (more > 0 && !all && words.rules.count(words.rules[i]) < 2))
                continue;
            rules[i] = words.rulesInFull[i];
            spare -= more;
        }
    }
    return rules;
}

QString whereText(int dropped, int fullPage) {
    return dropped > 0 ? Words::tr("… %1 more and all in full: page %2").arg(dropped).arg(fullPage)
                       : Words::tr("… in full: page %1").arg(fullPage);
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
    const QString where = whereText(dropped, fullPage);
    if (parts.empty())
        parts.push_back({QString(), {where}});
    else
        parts.back().lines << where;
}

/// The parts in the largest type that holds them all, else cut.
PrintedColumn setParts(const std::vector<PrintedPart>& parts, QSizeF columnMm, int fullPage) {
    for (const Type& type : kTypes) {
        std::vector<PrintedPart> set = wrapped(parts, type, columnMm.width());
        if (fits(set, type, columnMm))
            return {std::move(set), type.textMm, type.lineMm, true};
    }
    const Type& small = kTypes.back();
    PrintedColumn column{parts, small.textMm, small.lineMm, false};
    cut(column.parts, roomFor(small, columnMm), fullPage);
    return column;
}

bool anyAlike(const QStringList& rules) {
    return std::ranges::any_of(rules, [&](const QString& rule) { return rules.count(rule) > 1; });
}

/// Sentences that run on from one column into the next.
struct Flowed {
    std::vector<PrintedColumn> columns;
    int dropped = 0; ///< those at the end that found no room
};

/// No title stands alone, and no sentence is parted between columns, each of which has its room in lines.
Flowed flowed(const std::vector<PrintedPart>& parts, const Type& type, double widthMm,
              const std::vector<int>& rooms) {
    Flowed flow;
    flow.columns.assign(rooms.size(), {{}, type.textMm, type.lineMm, true});
    std::size_t column = 0;
    int used = 0;
    for (const PrintedPart& part : parts) {
        QString title = part.title;
        bool begun = false; // in this column
        for (const QString& sentence : part.lines) {
            const QStringList lines = setLines(sentence, type, widthMm);
            const int more = static_cast<int>(lines.size()) + (title.isEmpty() ? 0 : 1);
            if (used + more > rooms[column] && column + 1 < rooms.size()) {
                ++column;
                used = 0;
                begun = false;
            }
            if (flow.dropped > 0 || used + more > rooms[column]) {
                ++flow.dropped;
                continue;
            }
            std::vector<PrintedPart>& set = flow.columns[column].parts;
            if (!std::exchange(begun, true))
                set.push_back({std::exchange(title, QString()), {}, part.ai});
            set.back().lines += lines;
            used += more;
        }
    }
    return flow;
}

} // namespace

PrintedColumn setSentences(const PrintedWords& words, QSizeF columnMm, int fullPage) {
    PrintedColumn full = setParts(partsOf(words, words.rulesInFull), columnMm, fullPage);
    if (full.whole)
        return full;
    const Type& small = kTypes.back();
    const auto bare = wrapped(partsOf(words, words.rules), small, columnMm.width());
    const int spare = std::max(0, roomFor(small, columnMm) - linesIn(bare));
    const QStringList rules = rulesWithin(words, small, columnMm.width(), spare);
    std::vector<PrintedPart> some = wrapped(partsOf(words, rules), small, columnMm.width());
    if (!anyAlike(rules) && fits(some, small, columnMm))
        return {std::move(some), small.textMm, small.lineMm, true};
    // What a physician wrote is not shortened as long as there is a line for it.
    PrintedWords own = words;
    QStringList reading;
    for (const QString& sentence : words.reading)
        reading += setLines(sentence, small, columnMm.width());
    own.reading = reading;
    PrintedColumn column{partsOf(own, rules), small.textMm, small.lineMm, false};
    cut(column.parts, roomFor(small, columnMm), fullPage);
    return column;
}

std::vector<PrintedColumn> setSentenceColumns(const PrintedWords& words, QSizeF columnMm, int fullPage) {
    const std::vector<PrintedPart> full = partsOf(words, words.rulesInFull);
    if (PrintedColumn one = setParts(full, columnMm, fullPage); one.whole)
        return {std::move(one)};
    if (columnMm.width() < kLeastForTwoMm)
        return {setSentences(words, columnMm, fullPage)};
    const Type& small = kTypes.back();
    const double width = (columnMm.width() - kSentenceGapMm) / 2.0;
    const int room = roomFor(small, columnMm);
    if (Flowed all = flowed(full, small, width, {room, room}); all.dropped == 0)
        return std::move(all.columns);
    const int bare = linesIn(wrapped(partsOf(words, words.rules), small, width));
    for (int spare = 2 * room - bare; spare >= 0; --spare) {
        const QStringList rules = rulesWithin(words, small, width, spare);
        if (anyAlike(rules))
            break;
        if (Flowed some = flowed(partsOf(words, rules), small, width, {room, room}); some.dropped == 0)
            return std::move(some.columns);
    }
    // Reading and rules come first, as many criteria as they leave room for, then what else there is.
    PrintedWords own = words;
    own.statements.clear();
    own.notes.clear();
    QStringList rules;
    for (int spare = 2 * room; spare >= 0; --spare) {
        rules = rulesWithin(words, small, width, spare);
        if (flowed(partsOf(own, rules), small, width, {room, room - 1}).dropped == 0)
            break;
    }
    Flowed most = flowed(partsOf(words, rules), small, width, {room, room - 1});
    PrintedColumn& last = most.columns.back();
    last.whole = false;
    last.parts.push_back({QString(), {whereText(most.dropped, fullPage)}});
    return std::move(most.columns);
}

PrintedColumn setRecorded(const QStringList& acquisition, QSizeF columnMm, int fullPage) {
    return setParts({{Words::tr("Recorded"), acquisition}}, columnMm, fullPage);
}

PrintedColumn setFindings(const QStringList& findings, QSizeF columnMm, int fullPage) {
    if (findings.isEmpty())
        return {};
    return setParts({{QString(), findings, true}}, columnMm, fullPage);
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
