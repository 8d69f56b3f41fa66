// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_legend.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr double kRowHeight = 10.0;
constexpr double kLabelWidth = 44.0;
constexpr double kTick = 4.0;
constexpr int kWordGap = 12; // between the unit and the kind of scale, where both stand in one line

} // namespace

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

QSize MapLegend::sizeHint() const {
    const int lines = headLines() + 1; // and the numbers
    return {300, static_cast<int>(2.0 * kRowHeight + kTick) + lines * fontMetrics().height() + 6};
}

QString MapLegend::scaleText() const {
    return m_map->fixedScale ? tr("fixed scale") : tr("this map's scale");
}

int MapLegend::headLines() const {
    if (!m_map)
        return 1;
    const int wide = fontMetrics().horizontalAdvance(unitText(m_map->kind) + scaleText()) + kWordGap;
    return wide < barWidth() ? 1 : 2;
}

void MapLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

QSize MapLegend::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void MapLegend::setMap(const std::optional<ExploreMap>& map) {
    m_map = map;
    if (m_map)
        setAccessibleDescription(tr("%1 to %2, %3")
                                     .arg(valueText(m_map->kind, m_map->isSigned() ? -m_map->scaleEnd : 0.0),
                                          valueText(m_map->kind, m_map->scaleEnd), unitText(m_map->kind)));
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

double MapLegend::barWidth() const {
    return width() - kLabelWidth - 1.0;
}

QRectF MapLegend::barRect() const {
    return {kLabelWidth, headLines() * fontMetrics().height() + 2.0, barWidth(), 2.0 * kRowHeight};
}

void MapLegend::paintEvent(QPaintEvent* /*event*/) {
    if (!m_map)
        return;
    QPainter painter(this);
    const Palette& palette = paletteOf(m_theme);
    painter.setPen(palette.secondaryText);
    const QRectF bar = barRect();
    const QRectF heading(bar.left(), 0.0, bar.width(), bar.top() - 2.0);
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop, unitText(m_map->kind));
    painter.drawText(heading, Qt::AlignRight | Qt::AlignBottom, scaleText());
    painter.drawText(QRectF(0.0, bar.top() - 2.0, kLabelWidth - 6.0, kRowHeight + 2.0),
                     Qt::AlignRight | Qt::AlignVCenter, tr("table"));
    painter.drawText(QRectF(0.0, bar.top() + kRowHeight, kLabelWidth - 6.0, kRowHeight + 2.0),
                     Qt::AlignRight | Qt::AlignVCenter, tr("paper"));
    paintBars(painter);
    paintNumbers(painter);
}

void MapLegend::paintBars(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(m_map->isSigned() ? ScaleKind::Signed : ScaleKind::Amount, m_theme, m_map->grey);
    const QRectF bar = barRect();
    const int columns = std::max(1, static_cast<int>(bar.width()));
    for (int column = 0; column < columns; ++column) {
        double part = (column + 0.5) / columns;
        if (m_map->isSigned())
            part = 2.0 * part - 1.0;
        painter.fillRect(QRectF(bar.left() + column, bar.top(), 1.0, kRowHeight),
                         scale.on(palette.paper, part));
        painter.fillRect(QRectF(bar.left() + column, bar.top() + kRowHeight, 1.0, kRowHeight), palette.paper);
        painter.fillRect(QRectF(bar.left() + column, bar.top() + kRowHeight, 1.0, kRowHeight),
                         scale.wash(part, m_opacity));
    }
    painter.setPen(palette.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(-0.5, -0.5, -0.5, -0.5));
    painter.drawLine(QPointF(bar.left(), bar.center().y() - 0.5),
                     QPointF(bar.right(), bar.center().y() - 0.5));
}

void MapLegend::paintNumbers(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    const QRectF bar = barRect();
    const QFontMetrics metrics = fontMetrics();
    double freeFrom = 0.0; // no number may run into the one before it
    const auto put = [&](double part, const QString& text) {
        const double x = bar.left() + part * bar.width();
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2.0, bar.left(), bar.right() - wide);
        painter.setPen(palette.secondaryText);
        painter.drawLine(QPointF(std::min(x, bar.right() - 0.5), bar.bottom()),
                         QPointF(std::min(x, bar.right() - 0.5), bar.bottom() + kTick));
        if (left < freeFrom)
            return;
        painter.setPen(palette.text);
        painter.drawText(QRectF(left, bar.bottom() + kTick, wide + 1.0, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        freeFrom = left + wide + 8.0;
    };
    const ExploreMapKind kind = m_map->kind;
    if (m_map->isSigned()) {
        put(0.0, valueText(kind, -m_map->scaleEnd));
        put(0.5, QStringLiteral("0"));
        put(1.0, valueText(kind, m_map->scaleEnd));
        return;
    }
    put(0.0, QStringLiteral("0"));
    const double even = m_map->scaleEnd > 0.0 ? evenValue(kind).value_or(0.0) / m_map->scaleEnd : 2.0;
    const QString end = valueText(kind, m_map->scaleEnd);
    const QString evenText = tr("even %1").arg(valueText(kind, evenValue(kind).value_or(0.0)));
    const double room = bar.width() * (1.0 - even) - metrics.horizontalAdvance(evenText) / 2.0 -
                        metrics.horizontalAdvance(end);
    if (even < 1.0)
        put(even, room > 8.0 ? evenText : QString());
    put(1.0, end);
}

} // namespace leadlight::ui
