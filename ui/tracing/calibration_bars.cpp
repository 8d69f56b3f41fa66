// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/calibration_bars.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kInset = 12.0; // px round the frame
constexpr double kGrip = 12.0;  // how near the pointer must come to an edge
constexpr double kSmallest = 40.0;
constexpr double kHandle = 8.0;

} // namespace

CalibrationBars::CalibrationBars(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::MinimumExpanding);
    setAccessibleName(tr("Frame to match; the arrow keys change its size"));
}

void CalibrationBars::setFrame(QSizeF size) {
    const QSizeF next(std::max(kSmallest, size.width()), std::max(kSmallest, size.height()));
    if (next == m_frame)
        return;
    m_frame = next;
    updateGeometry();
    update();
    Q_EMIT frameChanged();
}

QSize CalibrationBars::sizeHint() const {
    return {static_cast<int>(m_frame.width() + 2.0 * kInset + 40.0),
            static_cast<int>(m_frame.height() + 2.0 * kInset + 20.0)};
}

QRectF CalibrationBars::frameRect() const {
    return {QPointF(kInset, kInset), m_frame};
}

void CalibrationBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = frameRect();
    const QColor accent = palette().color(QPalette::Highlight);
    QColor inside = accent;
    inside.setAlpha(28);
    painter.setPen(QPen(accent, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(inside);
    painter.drawRoundedRect(frame, 6.0, 6.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (const QPointF& at : {QPointF(frame.right(), frame.center().y()),
                              QPointF(frame.center().x(), frame.bottom()), frame.bottomRight()})
        painter.drawRect(QRectF(at - QPointF(kHandle, kHandle) / 2.0, QSizeF(kHandle, kHandle)));
}

void CalibrationBars::mousePressEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    m_dragRight = std::abs(at.x() - frameRect().right()) < kGrip;
    m_dragBottom = std::abs(at.y() - frameRect().bottom()) < kGrip;
}

void CalibrationBars::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool right = std::abs(at.x() - frameRect().right()) < kGrip;
        const bool bottom = std::abs(at.y() - frameRect().bottom()) < kGrip;
        setCursor(right && bottom ? Qt::SizeFDiagCursor
                  : right         ? Qt::SizeHorCursor
                  : bottom        ? Qt::SizeVerCursor
                                  : Qt::ArrowCursor);
        return;
    }
    setFrame(
        {m_dragRight ? at.x() - kInset : m_frame.width(), m_dragBottom ? at.y() - kInset : m_frame.height()});
}

void CalibrationBars::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        return setFrame(m_frame - QSizeF(step, 0.0));
    case Qt::Key_Right:
        return setFrame(m_frame + QSizeF(step, 0.0));
    case Qt::Key_Up:
        return setFrame(m_frame - QSizeF(0.0, step));
    case Qt::Key_Down:
        return setFrame(m_frame + QSizeF(0.0, step));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leadlight::ui
