// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_legend.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kRowHeight = 10.0;
constexpr double kLabelWidth = 44.0;
constexpr double kTick = 4.0;
constexpr double kUnderWords = 2.0;
constexpr double kUnderPart = 4.0;
constexpr int kWordGap = 12; // between the unit and the kind of scale, where both stand in one line
constexpr double kNumberGap = 8.0;

} // namespace

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

std::vector<MapLegend::Part> MapLegend::parts() const {
    if (!m_map)
        return {{}};
    const QString fixed = m_map->fixedScale ? tr("fixed scale") : tr("this map's scale");
    Part both{unitText(m_map->kind), fixed, m_map->scaleEnd, true, true};
    if (!m_map->samples)
        return {both};
    // Two parts in every style, so that nothing below moves where the style is changed.
    Part table = both, paper = both;
    table.paper = false;
    paper.table = false;
    if (m_style == OverlayStyle::Trace && m_sampleEnd > 0.0) {
        paper.unit = tr("logit per sample");
        paper.scale = m_map->fixedScale ? fixed : tr("ends at the 99.5th percentile");
        paper.end = m_sampleEnd;
    }
    return {table, paper};
}

int MapLegend::headLines(const Part& part) const {
    const int wide = fontMetrics().horizontalAdvance(part.unit + part.scale) + kWordGap;
    // The longest words that a part can get, so that it keeps its height in every style.
    const int widest =
        m_map && m_map->samples
            ? fontMetrics().horizontalAdvance(tr("logit per sample") + tr("ends at the 99.5th percentile")) +
                  kWordGap
            : 0;
    return std::max(wide, part.table ? 0 : widest) < barWidth() ? 1 : 2;
}

double MapLegend::heightOf(const Part& part) const {
    const int bars = (part.table ? 1 : 0) + (part.paper ? 1 : 0);
    return (headLines(part) + 1) * fontMetrics().height() + kUnderWords + bars * kRowHeight + kTick +
           kUnderPart;
}

QSize MapLegend::sizeHint() const {
    double tall = 0.0;
    for (const Part& part : parts())
        tall += heightOf(part);
    return {300, static_cast<int>(std::ceil(tall))};
}

QSize MapLegend::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void MapLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

void MapLegend::describe() {
    if (!m_map)
        return;
    QStringList words;
    for (const Part& part : parts())
        words << tr("%1 to %2, %3")
                     .arg(valueText(m_map->kind, m_map->isSigned() ? -part.end : 0.0),
                          valueText(m_map->kind, part.end), part.unit);
    words.removeDuplicates();
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void MapLegend::setMap(const std::optional<ExploreMap>& map) {
    m_map = map;
    m_sampleEnd = m_map ? sampleScaleEnd(*m_map) : 0.0;
    describe();
    updateGeometry();
    update();
}

void MapLegend::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void MapLegend::setOpacity(double opacity) {
    m_opacity = opacity;
    update();
}

void MapLegend::setStyle(OverlayStyle style) {
    if (style == m_style)
        return;
    m_style = style;
    describe();
    update();
}

double MapLegend::barWidth() const {
    return width() - kLabelWidth - 1.0;
}

void MapLegend::paintEvent(QPaintEvent* /*event*/) {
    if (!m_map)
        return;
    QPainter painter(this);
    double top = 0.0;
    for (const Part& part : parts()) {
        paintPart(painter, part, top);
        top += heightOf(part);
    }
}

void MapLegend::paintPart(QPainter& painter, const Part& part, double top) const {
    const Palette& palette = paletteOf(m_theme);
    painter.setPen(palette.secondaryText);
    const QRectF heading(kLabelWidth, top, barWidth(), headLines(part) * fontMetrics().height());
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop, part.unit);
    painter.drawText(heading, Qt::AlignRight | Qt::AlignBottom, part.scale);
    QRectF bar(kLabelWidth, heading.bottom() + kUnderWords, barWidth(), kRowHeight);
    QRectF bars(bar.topLeft(), QSizeF(bar.width(), 0.0));
    for (const bool paper : {false, true}) {
        if (!(paper ? part.paper : part.table))
            continue;
        painter.setPen(palette.secondaryText);
        painter.drawText(QRectF(0.0, bar.top() - 1.0, kLabelWidth - 6.0, kRowHeight + 2.0),
                         Qt::AlignRight | Qt::AlignVCenter, paper ? tr("paper") : tr("table"));
        paintBar(painter, bar, paper);
        bars.setBottom(bar.bottom());
        bar.translate(0.0, kRowHeight);
    }
    painter.setPen(palette.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bars.adjusted(-0.5, -0.5, -0.5, -0.5));
    if (part.table && part.paper)
        painter.drawLine(QPointF(bars.left(), bars.center().y() - 0.5),
                         QPointF(bars.right(), bars.center().y() - 0.5));
    paintNumbers(painter, bars, part.end);
}

void MapLegend::paintBar(QPainter& painter, const QRectF& bar, bool paper) const {
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(m_map->isSigned() ? ScaleKind::Signed : ScaleKind::Amount, m_theme, m_map->grey);
    const int columns = std::max(1, static_cast<int>(bar.width()));
    for (int column = 0; column < columns; ++column) {
        double part = (column + 0.5) / columns;
        if (m_map->isSigned())
            part = 2.0 * part - 1.0;
        const QRectF place(bar.left() + column, bar.top(), 1.0, bar.height());
        painter.fillRect(place, paper ? palette.paper : scale.on(palette.paper, part));
        if (paper && m_map->onPaper(part))
            painter.fillRect(place, scale.wash(part, m_opacity));
    }
}

void MapLegend::paintNumbers(QPainter& painter, const QRectF& bar, double end) const {
    const Palette& palette = paletteOf(m_theme);
    const QFontMetrics metrics = fontMetrics();
    double freeFrom = bar.left(); // no number may run into the one before it
    const auto tick = [&](double part) {
        const double x = std::min(bar.left() + part * bar.width(), bar.right() - 0.5);
        painter.setPen(palette.secondaryText);
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + kTick));
        return x;
    };
    const auto write = [&](double left, const QString& text) {
        const double wide = metrics.horizontalAdvance(text);
        painter.setPen(palette.text);
        painter.drawText(QRectF(left, bar.bottom() + kTick, wide + 1.0, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        freeFrom = left + wide + kNumberGap;
    };
    const auto put = [&](double part, const QString& text) {
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(tick(part) - wide / 2.0, bar.left(), bar.right() - wide);
        if (left >= freeFrom)
            write(left, text);
    };
    const ExploreMapKind kind = m_map->kind;
    if (m_map->isSigned()) {
        put(0.0, valueText(kind, -end));
        put(0.5, QStringLiteral("0"));
        put(1.0, valueText(kind, end));
        return;
    }
    put(0.0, QStringLiteral("0"));
    const QString last = valueText(kind, end);
    const double freeTo = bar.right() - metrics.horizontalAdvance(last) - kNumberGap;
    const std::optional<double> even = evenValue(kind);
    if (even && *even < end) {
        const double x = tick(*even / end);
        // Beside its tick rather than nowhere, and without its number rather than without a word.
        for (const QString& text :
             {tr("even %1").arg(valueText(kind, *even)), tr("even", "a tick's label")}) {
            const double wide = metrics.horizontalAdvance(text);
            const double left = std::min(std::max(x - wide / 2.0, freeFrom), freeTo - wide);
            if (left < freeFrom || std::abs(left + wide / 2.0 - x) > wide)
                continue;
            write(left, text);
            break;
        }
    }
    put(1.0, last);
}

} // namespace leadlight::ui
