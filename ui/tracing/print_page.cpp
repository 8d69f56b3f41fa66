// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_page.h"

#include "ui/tracing/paint_calipers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
constexpr double kLeadText = 3.2;
constexpr double kTraceWidth = 0.22;
constexpr int kHeaderLines = 6;       // under a title
constexpr double kNoLigatures = 0.02; // device pixels

const QColor kAiGround(0xF4, 0xF1, 0xFB);
const QColor kAiEdge(0x6B, 0x4F, 0xBB);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Print)
};

QFont fontOf(double heightMm, double pxPerMm, QFont::Weight weight = QFont::Normal) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(heightMm * pxPerMm))));
    font.setWeight(weight);
    // Any spacing at all switches ligatures off, which would hide "filter" from whoever searches the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

/// Writes lines of text on a page that is measured in millimetres.
class Pen {
public:
    Pen(QPainter& painter, double pxPerMm)
        : m_painter(painter)
        , m_pxPerMm(pxPerMm) {}

    void setFont(double heightMm, QFont::Weight weight, const QColor& color) {
        m_painter.setFont(fontOf(heightMm, m_pxPerMm, weight));
        m_painter.setPen(color);
    }

    /// One line in a box, shortened with an ellipsis where it is too long.
    void line(const QRectF& boxMm, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
        const QRectF box(boxMm.topLeft() * m_pxPerMm, boxMm.size() * m_pxPerMm);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
        const double spare = box.width() - metrics.horizontalAdvance(shown);
        double x = box.left();
        if (alignment == Qt::AlignRight)
            x += spare;
        else if (alignment == Qt::AlignHCenter)
            x += spare / 2.0;
        m_painter.drawText(QPointF(x, box.top() + metrics.ascent()), shown);
    }

    /// Lines below each other; where they are too many the last one says how many are missing.
    void lines(QRectF boxMm, QStringList text, int most) {
        if (text.size() > most) {
            const qsizetype left = text.size() - most + 1;
            text = text.mid(0, most - 1);
            text << Words::tr("… and %1 more in the file").arg(left);
        }
        for (const QString& one : text) {
            line(boxMm, one);
            boxMm.translate(0.0, kLine);
        }
    }

private:
    QPainter& m_painter;
    double m_pxPerMm;
};

/// A titled column of the header.
void paintColumn(Pen& pen, const QRectF& box, const QString& title, const QStringList& lines,
                 const TracingColors& colors) {
    if (lines.isEmpty())
        return;
    pen.setFont(kSmallText, QFont::Normal, colors.secondaryText);
    pen.line(box, title);
    pen.setFont(kText, QFont::Normal, colors.text);
    pen.lines(box.translated(0.0, kLine), lines, kHeaderLines);
}

/// What a reader wrote and what follows by rule come before what the file says, each under its own title; the
/// last says how much is left out.
struct Sentences {
    QString title;
    QStringList lines;
};

void paintSentences(Pen& pen, const QRectF& box, const std::vector<Sentences>& parts,
                    const TracingColors& colors) {
    int left = kHeaderLines + 1; // titles count
    double y = 0.0;
    for (const Sentences& part : parts) {
        if (part.lines.isEmpty() || left < 2)
            continue;
        pen.setFont(kSmallText, QFont::DemiBold, colors.secondaryText);
        pen.line(box.translated(0.0, y), part.title);
        pen.setFont(kText, QFont::Normal, colors.text);
        const int shown = std::min<int>(left - 1, static_cast<int>(part.lines.size()));
        pen.lines(box.translated(0.0, y + kLine), part.lines, shown);
        y += (shown + 1) * kLine;
        left -= shown + 1;
    }
}

/// The measurements in two columns, as there are up to ten.
void paintMeasurements(Pen& pen, const QRectF& box, const PrintPage& page, const TracingColors& colors) {
    const QStringList& all = page.words.measurements;
    const qsizetype half = std::max<qsizetype>(5, (all.size() + 1) / 2);
    const QRectF left(box.topLeft(), QSizeF(box.width() / 2.0, box.height()));
    paintColumn(pen, left.adjusted(0, 0, -1.0, 0),
                page.words.measured ? Words::tr("Measured (in the file)") : Words::tr("Measurements from the file"),
                all.mid(0, half), colors);
    pen.lines(left.translated(box.width() / 2.0, kLine), all.mid(half), kHeaderLines);
}

void paintFindings(QPainter& painter, Pen& pen, const QRectF& box, const PrintPage& page, double pxPerMm,
                   const TracingColors& colors) {
    if (page.findings.isEmpty())
        return;
    const QRectF ground = box.adjusted(-1.5, -1.0, 0.0, -1.0);
    painter.setPen(QPen(kAiEdge, 0.25 * pxPerMm));
    painter.setBrush(kAiGround);
    painter.drawRect(QRectF(ground.topLeft() * pxPerMm, ground.size() * pxPerMm));
    pen.setFont(kSmallText, QFont::DemiBold, kAiEdge);
    pen.line(box, Words::tr("AI suggestions \u2013 research use"));
    pen.setFont(kText, QFont::Normal, colors.text);
    pen.lines(box.translated(0.0, kLine), page.findings, kHeaderLines);
}

void paintHeader(QPainter& painter, const PrintPage& page, double pxPerMm, const TracingColors& colors) {
    Pen pen(painter, pxPerMm);
    const double left = std::min(paperOrigin(page).x(), kWidestMargin);
    const double width = page.sizeMm.width() - 2.0 * left;
    const bool ai = !page.findings.isEmpty();
    // Shares of the width: who, when and how, numbers, sentences, suggestions.
    const double columns[] = {0.0, 0.19, 0.37, ai ? 0.60 : 0.62, ai ? 0.80 : 1.0};
    const auto column = [&](int i) {
        const double end = i == 4 ? 1.0 : columns[i + 1] - 0.015;
        return QRectF(left + columns[i] * width, kMarginY, (end - columns[i]) * width, kHeader - 3.0);
    };
    pen.setFont(kNameText, QFont::Bold, colors.text);
    pen.line(column(0), page.words.name);
    pen.setFont(kText, QFont::Normal, colors.text);
    pen.lines(column(0).translated(0.0, kNameText + 1.8), page.words.patient, kHeaderLines);
    pen.setFont(kText, QFont::DemiBold, colors.text);
    pen.line(
        column(0).translated(0.0, kNameText + 1.8 + kLine * static_cast<double>(page.words.patient.size())),
        page.words.state);
    paintColumn(pen, column(1), Words::tr("Recorded"), page.words.acquisition, colors);
    if (!page.words.measurements.isEmpty())
        paintMeasurements(pen, column(2), page, colors);
    paintSentences(pen, column(3),
                   {{Words::tr("Reading"), page.words.reading},
                    {Words::tr("By rule, not by the AI"), page.words.rules},
                    {Words::tr("Statements from the file"), page.words.statements}},
                   colors);
    if (ai)
        paintFindings(painter, pen, column(4), page, pxPerMm, colors);
}

void paintFooter(QPainter& painter, const PrintPage& page, double pxPerMm, const TracingColors& colors) {
    Pen pen(painter, pxPerMm);
    const double left = std::min(paperOrigin(page).x(), kWidestMargin);
    const QRectF all(left, page.sizeMm.height() - kMarginY - kLine, page.sizeMm.width() - 2.0 * left, kLine);
    if (page.overlay != nullptr) {
        pen.setFont(kSmallText, QFont::DemiBold, kAiEdge);
        pen.line(all.translated(0.0, -kLine).adjusted(0.4 * all.width(), 0.0, 0.0, 0.0),
                 Words::tr("Map: %1. It shows what the model weighed, not where disease is.")
                     .arg(page.overlayLegend));
    }
    const double third = all.width() / 3.0;
    const QRectF box(all.topLeft(), QSizeF(third, kLine));
    pen.setFont(kSmallText, QFont::Normal, colors.text);
    pen.line(QRectF(all.topLeft(), QSizeF(0.39 * all.width(), kLine)).translated(0.0, -kLine),
             filterLine(page.layout, page.words.measured));
    if (page.overlay == nullptr && !page.words.method.isEmpty())
        pen.line(all.translated(0.0, -kLine).adjusted(0.4 * all.width(), 0.0, 0.0, 0.0), page.words.method,
                 Qt::AlignRight);
    pen.line(box.adjusted(0.0, 0.0, 12.0, 0.0), scaleLine(page.layout, page.series.filters));
    const QString pageOf = Words::tr("page %1 of %2").arg(page.number).arg(page.count);
    pen.line(box.translated(2.0 * third, 0.0).adjusted(4.0, 0.0, 0.0, 0.0),
             QStringList{timeLine(page.layout), page.program, pageOf}.join(QStringLiteral("    ")),
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
            fontOf(kLeadText, pxPerMm, QFont::DemiBold),
            &signal};
}

} // namespace

QSizeF roomForPaper(QSizeF pageMm) {
    return {pageMm.width() - 2.0 * kMarginX, pageMm.height() - 2.0 * kMarginY - kHeader - kFooter};
}

QPointF paperOrigin(const PrintPage& page) {
    return {(page.sizeMm.width() - page.layout.size.width()) / 2.0, kMarginY + kHeader};
}

void paintPage(QPainter& painter, const PrintPage& page, double pxPerMm, PrintDevice device) {
    const TracingColors colors = TracingColors::print();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
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
