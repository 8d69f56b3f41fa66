// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_table.h"

#include "core/signal/lead.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kLabelWidth = 26.0;
constexpr double kLeadMarginWidth = 50.0;
constexpr double kTimeMarginHeight = 34.0;
constexpr double kAxisHeight = 18.0;
constexpr double kGap = 4.0;

QString leadLabel(int lead) {
    const std::string_view name = leadName(kModelLeads[static_cast<std::size_t>(lead)]);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A sum of a lead, short enough for the margin: "14.2 %" or "+0.123".
QString marginText(ExploreMapKind kind, double sum) {
    QString text = valueText(kind, sum);
    const int cut = kind == ExploreMapKind::Contribution ? 1 : 0;
    return cut > 0 ? text.chopped(cut) : text;
}

} // namespace

MapTable::MapTable(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map as a table of leads and times"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize MapTable::sizeHint() const {
    return {320, static_cast<int>(kModelLeadCount * 18 + kGap + kTimeMarginHeight + kAxisHeight)};
}

QSize MapTable::minimumSizeHint() const {
    return {232, static_cast<int>(kModelLeadCount * 14 + kGap + kTimeMarginHeight + kAxisHeight)};
}

void MapTable::setMap(const std::optional<ExploreMap>& map) {
    m_map = map;
    announce();
    update();
}

void MapTable::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

QRectF MapTable::gridRect() const {
    const double cellHeight =
        std::floor((height() - kGap - kTimeMarginHeight - kAxisHeight) / kModelLeadCount);
    return {kLabelWidth, 0.0, std::max(50.0, width() - kLabelWidth - kLeadMarginWidth),
            cellHeight * kModelLeadCount};
}

QRectF MapTable::cellOf(int token) const {
    const QRectF grid = gridRect();
    const double cellWidth = grid.width() / kPatchCount;
    const double cellHeight = grid.height() / kModelLeadCount;
    // Edges on whole pixels: cells differ by at most one pixel and leave no seam.
    const double left = std::round(grid.left() + (token % kPatchCount) * cellWidth);
    const double right = std::round(grid.left() + (token % kPatchCount + 1) * cellWidth);
    return {left, grid.top() + (token / kPatchCount) * cellHeight, right - left, cellHeight};
}

std::optional<int> MapTable::tokenAt(QPointF point) const {
    if (!gridRect().contains(point))
        return std::nullopt;
    for (int token = 0; token < kTokenCount; ++token) {
        const QRectF cell = cellOf(token);
        if (point.x() >= cell.left() && point.x() < cell.right() && point.y() >= cell.top() &&
            point.y() < cell.bottom())
            return token;
    }
    return std::nullopt;
}

QString MapTable::currentReadOut() const {
    if (!m_map)
        return {};
    const std::optional<int> token = m_hovered ? m_hovered : m_map->picked;
    return token ? readOut(*m_map, *token) : QString();
}

void MapTable::announce() {
    const QString sentence = currentReadOut();
    if (sentence != accessibleDescription()) {
        setAccessibleDescription(sentence);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT readOutChanged(sentence);
}

void MapTable::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintCells(painter);
    if (!m_map)
        return;
    paintLeadMargin(painter);
    paintTimeMargin(painter);
    paintMarks(painter);
}

void MapTable::paintCells(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    const QRectF grid = gridRect();
    painter.fillRect(grid, palette.paper);
    painter.setPen(palette.secondaryText);
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        const QRectF row = cellOf(lead * kPatchCount);
        painter.drawText(QRectF(0.0, row.top(), kLabelWidth - 6.0, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, leadLabel(lead));
    }
    if (m_map) {
        const ColorScale scale(m_map->isSigned() ? ScaleKind::Signed : ScaleKind::Amount, m_theme);
        for (int token = 0; token < kTokenCount; ++token) {
            if (m_map->shown.test(static_cast<std::size_t>(token)))
                painter.fillRect(cellOf(token), scale.on(palette.paper, m_map->fraction(token)));
        }
    }
    painter.setPen(palette.hairline);
    for (int lead = 1; lead < kModelLeadCount; ++lead) {
        const double y = cellOf(lead * kPatchCount).top() - 0.5;
        painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y));
    }
    painter.drawRect(grid.adjusted(-0.5, -0.5, 0.5, -0.5));
}

void MapTable::paintLeadMargin(QPainter& painter) const {
    painter.setPen(paletteOf(m_theme).text);
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        const QRectF row = cellOf(lead * kPatchCount);
        painter.drawText(QRectF(gridRect().right(), row.top(), kLeadMarginWidth - 1.0, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, marginText(m_map->kind, m_map->leadSum(lead)));
    }
}

void MapTable::paintTimeMargin(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    const QRectF grid = gridRect();
    const QRectF band(grid.left(), grid.bottom() + kGap, grid.width(), kTimeMarginHeight);
    double largest = 0.0;
    for (int time = 0; time < kPatchCount; ++time)
        largest = std::max(largest, std::abs(m_map->timeSum(time)));
    const double zero = m_map->isSigned() ? band.center().y() : band.bottom();
    const double reach = m_map->isSigned() ? band.height() / 2.0 : band.height();
    for (int time = 0; time < kPatchCount && largest > 0.0; ++time) {
        const QRectF cell = cellOf(time);
        const double tall = reach * m_map->timeSum(time) / largest;
        painter.fillRect(QRectF(cell.left(), zero - std::max(0.0, tall), std::max(1.0, cell.width() - 1.0),
                                std::abs(tall)),
                         palette.secondaryText);
    }
    painter.setPen(palette.hairline);
    painter.drawLine(QPointF(band.left(), zero + 0.5), QPointF(band.right(), zero + 0.5));

    painter.setPen(palette.secondaryText);
    const double top = band.bottom() + 2.0;
    for (int second = 0; second <= 10; second += 2) {
        const double x = grid.left() + grid.width() * second / 10.0;
        const QString text = second == 10 ? tr("%1 s", "seconds").arg(m_map->startS + second)
                                          : QString::number(m_map->startS + second);
        painter.drawText(QRectF(x - 20.0, top, 40.0, kAxisHeight - 2.0), Qt::AlignHCenter | Qt::AlignVCenter,
                         text);
    }
    painter.drawText(QRectF(grid.right(), band.top(), kLeadMarginWidth - 1.0, band.height()),
                     Qt::AlignRight | Qt::AlignTop, tr("sum", "margin of a table"));
}

void MapTable::paintMarks(QPainter& painter) const {
    const Palette& palette = paletteOf(m_theme);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered) {
        painter.setPen(palette.text);
        painter.drawRect(cellOf(*m_hovered).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (m_map->picked && m_map->kind == ExploreMapKind::Cross) { // the row and the column of its keys
        const int lead = *m_map->picked / kPatchCount;
        const int time = *m_map->picked % kPatchCount;
        QColor faint = palette.accent;
        faint.setAlphaF(0.6F);
        painter.setPen(faint);
        painter.drawRect(cellOf(lead * kPatchCount)
                             .united(cellOf(lead * kPatchCount + kPatchCount - 1))
                             .adjusted(0.5, 0.5, -0.5, -1.5));
        painter.drawRect(cellOf(time)
                             .united(cellOf((kModelLeadCount - 1) * kPatchCount + time))
                             .adjusted(-0.5, 0.5, 0.5, -1.5));
    }
    if (m_map->picked) {
        painter.setPen(QPen(palette.accent, 2.0));
        painter.drawRect(cellOf(*m_map->picked).adjusted(-1.0, -1.0, 1.0, 1.0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 1.0));
        painter.drawRect(gridRect()
                             .adjusted(-1.5, -0.5, 1.5, 0.5)
                             .intersected(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5)));
    }
}

void MapTable::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<int> token = m_map ? tokenAt(event->position()) : std::nullopt;
    if (token == m_hovered)
        return;
    m_hovered = token;
    announce();
    update();
}

void MapTable::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered.reset();
    announce();
    update();
}

void MapTable::mousePressEvent(QMouseEvent* event) {
    const std::optional<int> token = m_map ? tokenAt(event->position()) : std::nullopt;
    if (event->button() == Qt::LeftButton && token)
        Q_EMIT tokenPicked(*token);
    else
        QWidget::mousePressEvent(event);
}

void MapTable::keyPressEvent(QKeyEvent* event) {
    if (!m_map) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool upright = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Escape && m_map->picked) {
        Q_EMIT pickDropped();
    } else if (sideways || upright) {
        const int step = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
        const int from = m_map->picked.value_or(0);
        int lead = from / kPatchCount;
        int time = from % kPatchCount;
        if (m_map->picked) // the first arrow only brings the pick in
            (sideways ? time : lead) += step;
        lead = std::clamp(lead, 0, kModelLeadCount - 1);
        time = std::clamp(time, 0, kPatchCount - 1);
        m_hovered.reset();
        Q_EMIT pickMoved(lead * kPatchCount + time);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_map->picked) {
        Q_EMIT tokenPicked(*m_map->picked);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MapTable::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MapTable::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace leadlight::ui
