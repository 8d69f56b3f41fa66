// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_page.h"

#include "ui/tracing/paint_calipers.h"
#include "ui/tracing/print_pen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace leadlight::ui {

namespace {

// Millimetres of the page.
constexpr double kMarginX =
    4.5; // what printers reach; leaves Letter room for ten seconds with names beside them
constexpr double kMarginY = 7.0;
constexpr double kWidestMargin = 20.0; // of the words, however narrow the paper is
constexpr double kHeader = 31.0;
constexpr double kFooter = 11.0;
constexpr double kLine = 3.9;
constexpr double kText = 2.9;
constexpr double kSmallText = 2.5;
constexpr double kNameText = 4.2;
constexpr double kNameRoom = kNameText + 1.8; // what the name takes of its column, or more in several lines
constexpr double kWordsTop = 20.0;            // of a page of words: where its columns begin under the margin
constexpr double kLeadText = 3.2;
constexpr double kTraceWidth = 0.22;
constexpr double kNumbersGap = 1.0; // right of each of the two columns of numbers
constexpr int kNumbersInColumn = 5;
constexpr int kHeaderLines = 6;    // under a title
constexpr double kColumnGap = 8.0; // between the columns of a page of words

const QColor kAiGround(0xF4, 0xF1, 0xFB);
const QColor kAiEdge(0x6B, 0x4F, 0xBB);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Print)
};

/// Parts below one another, each under its title.
void paintParts(PrintPen& pen, const QRectF& box, const PrintedColumn& column, const TracingColors& colors) {
    double y = 0.0;
    for (const PrintedPart& part : column.parts) {
        if (!part.title.isEmpty()) {
            pen.setFont(std::min(kSmallText, column.textMm), QFont::DemiBold, colors.secondaryText);
            pen.line(box.translated(0.0, y), part.title);
            y += column.lineMm;
        }
        pen.setFont(column.textMm, QFont::Normal, colors.text);
        pen.lines(box.translated(0.0, y), part.lines, column.lineMm);
        y += column.lineMm * static_cast<double>(part.lines.size());
    }
}

/// Columns of the header: who, when and how, numbers, sentences, suggestions.
enum HeaderColumn { Person, Recorded, Numbers, Sentences, Suggestions };

QRectF headerColumn(const PrintPage& page, HeaderColumn which) {
    const double left = std::min(paperOrigin(page).x(), kWidestMargin);
    const double width = page.sizeMm.width() - 2.0 * left;
    const bool ai = !page.findings.isEmpty();
    const double begins[] = {0.0, 0.19, 0.37, ai ? 0.60 : 0.62, ai ? 0.80 : 1.0, 1.0}; // shares of the width
    const double from = begins[which];
    const double to = begins[which + 1];
    const double gap = to < 1.0 ? 0.015 : 0.0;
    return {left + from * width, kMarginY, (to - from - gap) * width, kHeader - 3.0};
}

/// What the title of the suggestions leaves them.
QSizeF findingsRoom(const PrintPage& page) {
    const QSizeF box = headerColumn(page, Suggestions).size();
    return {box.width() - 0.5, box.height() - kLine};
}

/// The patient's name as it is set over a tracing.
struct PrintedName {
    QStringList lines;
    double textMm = kNameText;
    bool whole = true;

    [[nodiscard]] double lineMm() const { return 1.2 * textMm; }

    [[nodiscard]] double roomMm() const {
        return std::max(kNameRoom, lineMm() * static_cast<double>(lines.size()) + 1.0);
    }
};

/// Sets a name in smaller type, then in more lines, before anything of it is cut: whose tracing it is must be
/// told on the page itself. In any of these ways the person's other lines keep their room.
PrintedName setName(const QString& name, double widthMm) {
    struct Way {
        double textMm;
        qsizetype lines;
    };

    constexpr Way kWays[] = {{kNameText, 1}, {3.4, 1}, {3.4, 2}, {kText, 2}, {kSmallText, 3}};
    PrintedName set;
    for (const Way& way : kWays) {
        set.textMm = way.textMm;
        set.lines = printWrapped(name, way.textMm, widthMm, QFont::Bold);
        if (set.lines.size() <= way.lines)
            return set;
    }
    const qsizetype last = std::end(kWays)[-1].lines - 1;
    set.lines = set.lines.mid(0, last) << set.lines.mid(last).join(u' '); // which the pen shortens
    set.whole = false;
    return set;
}

/// Who signed it and when: never cut off, so on as many lines as it takes.
QStringList stateLines(const PrintPage& page, double widthMm) {
    return printWrapped(page.words.state, kText, widthMm, QFont::DemiBold);
}

void paintPerson(PrintPen& pen, const QRectF& box, const PrintPage& page, const TracingColors& colors) {
    const PrintedName name = setName(page.words.name, box.width());
    pen.setFont(name.textMm, QFont::Bold, colors.text);
    pen.lines(box, name.lines, name.lineMm());
    const QRectF below = box.translated(0.0, name.roomMm());
    pen.setFont(kText, QFont::Normal, colors.text);
    pen.lines(below, page.words.patient, kLine);
    pen.setFont(kText, QFont::DemiBold, colors.text);
    pen.lines(below.translated(0.0, kLine * static_cast<double>(page.words.patient.size())),
              stateLines(page, box.width()), kLine);
}

/// Whether every number fits its half of the column in type of that height.
bool numbersFit(const PrintPage& page, double textMm) {
    const double width = headerColumn(page, Numbers).width() / 2.0 - kNumbersGap;
    const QStringList& all = page.words.measurements;
    return std::all_of(all.begin(), all.end(),
                       [&](const QString& line) { return printFits(line, textMm, width); });
}

/// The measurements in two columns, as there are up to ten.
void paintMeasurements(PrintPen& pen, const QRectF& box, const PrintPage& page, const TracingColors& colors) {
    const QStringList& all = page.words.measurements;
    const qsizetype half = std::max<qsizetype>(kNumbersInColumn, (all.size() + 1) / 2);
    const QRectF left(box.topLeft(), QSizeF(box.width() / 2.0 - kNumbersGap, box.height()));
    pen.setFont(kSmallText, QFont::Normal, colors.secondaryText);
    pen.line(QRectF(box.topLeft(), QSizeF(box.width(), kLine)), measurementsTitle(page.words));
    pen.setFont(numbersFit(page, kText) ? kText : kSmallText, QFont::Normal, colors.text);
    pen.lines(left.translated(0.0, kLine), all.mid(0, half), kLine);
    pen.lines(left.translated(box.width() / 2.0, kLine), all.mid(half), kLine);
}

void paintFindings(QPainter& painter, PrintPen& pen, const QRectF& box, const PrintPage& page, double pxPerMm,
                   const TracingColors& colors) {
    if (page.findings.isEmpty())
        return;
    const QRectF ground = box.adjusted(-1.5, -1.0, 0.0, -1.0);
    painter.setPen(QPen(kAiEdge, 0.25 * pxPerMm));
    painter.setBrush(kAiGround);
    painter.drawRect(QRectF(ground.topLeft() * pxPerMm, ground.size() * pxPerMm));
    pen.setFont(kSmallText, QFont::DemiBold, kAiEdge);
    pen.line(box, Words::tr("AI suggestions \u2013 research use"));
    paintParts(pen, box.translated(0.0, kLine), setFindings(page.findings, findingsRoom(page), page.fullPage),
               colors);
}

void paintHeader(QPainter& painter, const PrintPage& page, double pxPerMm, const TracingColors& colors) {
    PrintPen pen(painter, pxPerMm);
    paintPerson(pen, headerColumn(page, Person), page, colors);
    const QRectF recorded = headerColumn(page, Recorded);
    paintParts(pen, recorded, setRecorded(page.words.acquisition, recorded.size(), page.fullPage), colors);
    if (!page.words.measurements.isEmpty())
        paintMeasurements(pen, headerColumn(page, Numbers), page, colors);
    QRectF sentences = headerColumn(page, Sentences);
    const auto columns = setSentenceColumns(page.words, sentences.size(), page.fullPage);
    if (columns.size() > 1)
        sentences.setWidth((sentences.width() - kSentenceGapMm) / 2.0);
    for (const PrintedColumn& column : columns) {
        paintParts(pen, sentences, column, colors);
        sentences.translate(sentences.width() + kSentenceGapMm, 0.0);
    }
    if (!page.findings.isEmpty())
        paintFindings(painter, pen, headerColumn(page, Suggestions), page, pxPerMm, colors);
}

/// A page of words: who it is, then two columns.
void paintWords(QPainter& painter, const PrintPage& page, double pxPerMm, const TracingColors& colors) {
    PrintPen pen(painter, pxPerMm);
    const double left = kWidestMargin;
    const QSizeF size = wordsColumnSize(page.sizeMm);
    QRectF top(left, kMarginY, page.sizeMm.width() - 2.0 * left, kLine);
    pen.setFont(kNameText, QFont::Bold, colors.text);
    pen.line(top, page.words.name);
    pen.setFont(kText, QFont::Normal, colors.text);
    top.translate(0.0, kNameRoom);
    pen.line(top, (page.words.patient + page.words.acquisition.mid(0, 1)).join(QStringLiteral("    ")));
    pen.setFont(kText, QFont::DemiBold, colors.text);
    pen.line(top.translated(0.0, kLine), page.words.state);
    for (std::size_t i = 0; i < page.full.size(); ++i) {
        QRectF box(left + static_cast<double>(i) * (size.width() + kColumnGap), kMarginY + kWordsTop,
                   size.width(), kWordsLineMm);
        for (const WordsLine& line : page.full[i]) {
            const QColor& ink = line.ai ? kAiEdge : line.title ? colors.secondaryText : colors.text;
            pen.setFont(kWordsTextMm, line.title ? QFont::DemiBold : QFont::Normal, ink);
            pen.line(box, line.text);
            box.translate(0.0, kWordsLineMm);
        }
    }
}

/// Map, filter, method and scale.
void paintHowDrawn(QPainter& painter, const QRectF& all, const PrintPage& page, double pxPerMm,
                   const TracingColors& colors) {
    PrintPen pen(painter, pxPerMm);
    if (page.overlay != nullptr) {
        const QRectF above = all.translated(0.0, -2.0 * kLine);
        paintMapScale(painter, QRectF(above.topLeft(), QSizeF(0.39 * all.width(), kLine)), page.map.scale,
                      pxPerMm);
        paintMapSentence(painter, above.adjusted(0.4 * all.width(), 0.0, 0.0, kLine), page.map.legend,
                         pxPerMm);
    }
    pen.setFont(kSmallText, QFont::Normal, colors.text);
    pen.line(QRectF(all.topLeft(), QSizeF(0.39 * all.width(), kLine)).translated(0.0, -kLine),
             filterLine(page.layout, page.words.measured));
    if (page.overlay == nullptr && !page.words.method.isEmpty())
        pen.line(all.translated(0.0, -kLine).adjusted(0.4 * all.width(), 0.0, 0.0, 0.0), page.words.method,
                 Qt::AlignRight);
    pen.line(QRectF(all.topLeft(), QSizeF(all.width() / 3.0 + 12.0, kLine)),
             scaleLine(page.layout, page.series.filters));
}

void paintFooter(QPainter& painter, const PrintPage& page, double pxPerMm, const TracingColors& colors) {
    PrintPen pen(painter, pxPerMm);
    const double left = std::min(paperOrigin(page).x(), kWidestMargin);
    const QRectF all(left, page.sizeMm.height() - kMarginY - kLine, page.sizeMm.width() - 2.0 * left, kLine);
    const double third = all.width() / 3.0;
    const QRectF box(all.topLeft(), QSizeF(third, kLine));
    if (page.full.empty())
        paintHowDrawn(painter, all, page, pxPerMm, colors);
    const QString pageOf = Words::tr("page %1 of %2").arg(page.number).arg(page.count);
    QStringList last{page.program, pageOf};
    if (page.full.empty())
        last.prepend(timeLine(page.layout));
    pen.setFont(kSmallText, QFont::Normal, colors.text);
    pen.line(box.translated(2.0 * third, 0.0).adjusted(4.0, 0.0, 0.0, 0.0), last.join(QStringLiteral("    ")),
             Qt::AlignRight);
    pen.setFont(kSmallText, QFont::DemiBold, colors.text);
    pen.line(box.translated(third, 0.0).adjusted(12.0, 0.0, 4.0, 0.0),
             Words::tr("Research use only. Not for diagnosis."), Qt::AlignHCenter);
}

PaperPicture pictureOf(const PrintPage& page, QPointF originPx, double pxPerMm, const TracingColors& colors,
                       const DisplaySignal& signal) {
    const QRectF visible(originPx, page.layout.size * pxPerMm);
    return {page.series,
            page.layout,
            colors,
            page.overlay,
            {originPx, pxPerMm, pxPerMm},
            visible,
            kTraceWidth * pxPerMm,
            printFont(kLeadText, pxPerMm, QFont::DemiBold),
            &signal};
}

} // namespace

QSizeF roomForPaper(QSizeF pageMm, bool withMap) {
    const double foot = kFooter + (withMap ? kMapFootMm : 0.0);
    return {pageMm.width() - 2.0 * kMarginX, pageMm.height() - 2.0 * kMarginY - kHeader - foot};
}

QPointF paperOrigin(const PrintPage& page) {
    return {(page.sizeMm.width() - page.layout.size.width()) / 2.0, kMarginY + kHeader};
}

bool headerIsWhole(const PrintPage& page) {
    const auto fit = [](const QStringList& lines, const QRectF& box) {
        return lines.size() <= kHeaderLines &&
               std::all_of(lines.begin(), lines.end(),
                           [&](const QString& line) { return printFits(line, kText, box.width()); });
    };
    const QRectF person = headerColumn(page, Person);
    return setName(page.words.name, person.width()).whole && fit(page.words.patient, person) &&
           page.words.patient.size() + stateLines(page, person.width()).size() <= kHeaderLines &&
           numbersFit(page, kSmallText) &&
           setRecorded(page.words.acquisition, headerColumn(page, Recorded).size(), page.fullPage).whole &&
           std::ranges::all_of(
               setSentenceColumns(page.words, headerColumn(page, Sentences).size(), page.fullPage),
               &PrintedColumn::whole) &&
           setFindings(page.findings, findingsRoom(page), page.fullPage).whole;
}

QSizeF wordsColumnSize(QSizeF pageMm) {
    return {(pageMm.width() - 2.0 * kWidestMargin - kColumnGap) / 2.0,
            pageMm.height() - 2.0 * kMarginY - kWordsTop - kFooter};
}

void paintPage(QPainter& painter, const PrintPage& page, double pxPerMm, PrintDevice device) {
    const TracingColors colors = TracingColors::print();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (!page.full.empty()) {
        paintWords(painter, page, pxPerMm, colors);
        paintFooter(painter, page, pxPerMm, colors);
        return;
    }
    const QPointF origin = paperOrigin(page) * pxPerMm;
    PaperScratch scratch;
    DisplaySignal signal;
    signal.prepare(page.series, page.layout, scratch.runner);
    if (device == PrintDevice::Vector) {
        const PaperPicture picture = pictureOf(page, origin, pxPerMm, colors, signal);
        paintPaper(painter, picture);
        paintCalipers(painter, picture, page.calipers, 0);
    } else {
        const QSize size(static_cast<int>(std::lround(page.layout.size.width() * pxPerMm)) + 1,
                         static_cast<int>(std::lround(page.layout.size.height() * pxPerMm)) + 1);
        QImage image(size, QImage::Format_RGB32);
        const PaperPicture picture = pictureOf(page, {0.0, 0.0}, pxPerMm, colors, signal);
        paintPaper(image, picture, scratch);
        QPainter onPaper(&image);
        paintCalipers(onPaper, picture, page.calipers, 0);
        onPaper.end();
        painter.drawImage(origin.toPoint(), image);
    }
    paintHeader(painter, page, pxPerMm, colors);
    paintFooter(painter, page, pxPerMm, colors);
}

} // namespace leadlight::ui
