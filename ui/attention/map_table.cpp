// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_table.h"

#include "ui/common/widgets.h"
#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kTop = 2.0; // for the frame of a cell in the first row
constexpr double kLabelWidth = 26.0;
constexpr double kLeadMarginWidth = 50.0;
constexpr double kTimeMarginHeight = 34.0;
constexpr double kAxisHeight = 18.0;
constexpr double kGap = 4.0;

constexpr double kBarShare = 0.45; // of the scale's strength: the number upon the bar must be read

} // namespace

MapTable::MapTable(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map as a table of leads and times"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize MapTable::sizeHint() const {
    return {320, static_cast<int>(kTop + kModelLeadCount * 18 + kGap + kTimeMarginHeight + kAxisHeight)};
}

QSize MapTable::minimumSizeHint() const {
    return {232, static_cast<int>(kTop + kModelLeadCount * 14 + kGap + kTimeMarginHeight + kAxisHeight)};
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

void MapTable::setPointed(std::optional<int> token) {
    if (token == m_hovered)
        return;
    m_hovered = token;
    announce();
    update();
}

ColorScale MapTable::scaleOf(const ExploreMap& map) const {
    return {map.isSigned() ? ScaleKind::Signed : ScaleKind::Amount, m_theme, map.grey};
}

QRectF MapTable::gridRect() const {
    const double cellHeight =
        std::floor((height() - kTop - kGap - kTimeMarginHeight - kAxisHeight) / kModelLeadCount);
    return {kLabelWidth, kTop, std::max(50.0, width() - kLabelWidth - kLeadMarginWidth),
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
                         Qt::AlignRight | Qt::AlignVCenter, leadText(lead));
    }
    if (m_map) {
        const ColorScale scale = scaleOf(*m_map);
        for (int token = 0; token < kTokenCount; ++token) {
            if (m_map->shown.test(static_cast<std::size_t>(token)))
                painter.fillRect(cellOf(token), scale.on(palette.paper, m_map->fraction(token)));
            if (m_map->leftOut.test(static_cast<std::size_t>(token)))
                painter.fillRect(cellOf(token), QBrush(palette.secondaryText, Qt::Dense4Pattern));
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
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale = scaleOf(*m_map);
    double largest = 0.0;
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        largest = std::max(largest, std::abs(m_map->leadSum(lead)));
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        const QRectF row = cellOf(lead * kPatchCount);
        const double sum = m_map->leadSum(lead);
        const QRectF place(gridRect().right() + 4.0, row.top(), kLeadMarginWidth - 5.0, row.height());
        if (largest > 0.0) {
            QRectF bar = place.adjusted(0.0, 1.0, 0.0, -2.0);
            bar.setLeft(bar.right() - bar.width() * std::abs(sum) / largest);
            painter.fillRect(bar, scale.on(palette.panel, (sum < 0.0 ? -1.0 : 1.0) * kBarShare));
        }
        painter.setPen(palette.text);
        painter.drawText(place.adjusted(0.0, 0.0, -2.0, 0.0), Qt::AlignRight | Qt::AlignVCenter,
                         shortValueText(m_map->kind, sum));
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
    const ColorScale scale = scaleOf(*m_map);
    for (int time = 0; time < kPatchCount && largest > 0.0; ++time) {
        const QRectF cell = cellOf(time);
        const double sum = m_map->timeSum(time);
        const double tall = reach * sum / largest;
        painter.fillRect(QRectF(cell.left(), zero - std::max(0.0, tall), std::max(1.0, cell.width() - 1.0),
                                std::abs(tall)),
                         m_map->isSigned() ? scale.on(palette.panel, sum < 0.0 ? -0.8 : 0.8)
                                           : palette.secondaryText);
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
                     Qt::AlignRight | Qt::AlignTop,
                     m_map->leadEffect ? tr("whole", "margin of a table: what leaving out all of it does")
                                       : tr("sum", "margin of a table"));
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
    if (m_map->pinned) {
        painter.setPen(QPen(palette.aiEdge, 2.0, Qt::DotLine));
        painter.drawRect(cellOf(*m_map->pinned).adjusted(-1.0, -1.0, 1.0, 1.0));
    }
    if (m_map->picked && m_map->picked != m_map->pinned) {
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
    Q_EMIT pointedAt(token);
}

void MapTable::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!m_hovered)
        return;
    m_hovered.reset();
    announce();
    update();
    Q_EMIT pointedAt(std::nullopt);
}

void MapTable::mousePressEvent(QMouseEvent* event) {
    const std::optional<int> token = m_map ? tokenAt(event->position()) : std::nullopt;
    if (event->button() == Qt::LeftButton && token)
        Q_EMIT tokenPicked(*token);
    else
        QWidget::mousePressEvent(event);
}

bool MapTable::event(QEvent* event) {
    return keepsReturn(*event) || QWidget::event(event);
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
        if (std::exchange(m_hovered, std::nullopt))
            Q_EMIT pointedAt(std::nullopt);
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
