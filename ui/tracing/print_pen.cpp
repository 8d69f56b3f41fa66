// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_pen.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kNoLigatures = 0.02; // device pixels; any spacing at all switches them off
constexpr double kMetricPxPerMm = 40.0;
constexpr double kToSpare = 0.98; // whole pixels make fonts of coarse devices up to so much wider

QFontMetricsF metricsOf(double heightMm, QFont::Weight weight) {
    return QFontMetricsF(printFont(heightMm, kMetricPxPerMm, weight));
}

/// How many characters of `text` fit, at least one.
qsizetype fittingLength(const QFontMetricsF& metrics, const QString& text, double widthPx) {
    qsizetype length = text.size();
    while (length > 1 && metrics.horizontalAdvance(text.left(length)) > widthPx)
        --length;
    return length;
}

} // namespace

QFont printFont(double heightMm, double pxPerMm, QFont::Weight weight) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(heightMm * pxPerMm))));
    font.setWeight(weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

bool printFits(const QString& text, double heightMm, double widthMm, QFont::Weight weight) {
    return metricsOf(heightMm, weight).horizontalAdvance(text) <= kToSpare * widthMm * kMetricPxPerMm;
}

QStringList printWrapped(const QString& text, double heightMm, double widthMm, QFont::Weight weight) {
    const QFontMetricsF metrics = metricsOf(heightMm, weight);
    const double room = kToSpare * widthMm * kMetricPxPerMm;
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (metrics.horizontalAdvance(longer) <= room) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (metrics.horizontalAdvance(word) > room && word.size() > 1) {
            const qsizetype length = fittingLength(metrics, word, room);
            lines << word.left(length);
            word = word.mid(length);
        }
        line = word;
    }
    lines << line;
    return lines;
}

void PrintPen::setFont(double heightMm, QFont::Weight weight, const QColor& color) {
    m_painter.setFont(printFont(heightMm, m_pxPerMm, weight));
    m_painter.setPen(color);
}

void PrintPen::line(const QRectF& boxMm, const QString& text, Qt::Alignment alignment) {
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

void PrintPen::lines(QRectF boxMm, const QStringList& text, double lineMm) {
    for (const QString& one : text) {
        line(boxMm, one);
        boxMm.translate(0.0, lineMm);
    }
}

} // namespace leadlight::ui
