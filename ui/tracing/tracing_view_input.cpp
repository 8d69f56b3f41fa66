// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/relevance_map.h"
#include "ui/tracing/paint_furniture.h"
#include "ui/tracing/tracing_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kWheelNotch = 120.0; // QWheelEvent: eighths of a degree, 15 degrees a notch
constexpr double kZoomPerNotch = 1.25;
constexpr double kSecondsPerNotch = 1.0;

} // namespace

void TracingView::wheelEvent(QWheelEvent* event) {
    const QPointF notches = QPointF(event->angleDelta()) / kWheelNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(event->position(), std::pow(kZoomPerNotch, notches.y()));
        event->accept();
        return;
    }
    const bool sideways = std::abs(notches.x()) > std::abs(notches.y());
    const double turned = sideways ? notches.x() : notches.y();
    const bool noTime = horizontalScrollBar()->maximum() == 0;
    if (event->modifiers().testFlag(Qt::ShiftModifier) || (noTime && !sideways)) {
        const double step = event->pixelDelta().isNull() ? turned * 3.0 * verticalScrollBar()->singleStep()
                                                         : event->pixelDelta().y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(std::lround(step)));
    } else if (event->pixelDelta().isNull()) {
        scrollTimeBy(-turned * kSecondsPerNotch);
    } else {
        const int step = sideways ? event->pixelDelta().x() : event->pixelDelta().y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step);
    }
    event->accept();
}

void TracingView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || handPress(*event))
        return;
    if (m_series != nullptr && m_hand.press(caliperSight(), event->position(), event->modifiers())) {
        viewport()->update();
        return;
    }
    if (m_series != nullptr && follow(m_fiducialHand.press(fiducialSight(), event->position())))
        return;
    m_pressedAt = event->position();
    m_pressed = true;
    m_draggedFrom = event->position();
    m_dragging = false;
}

void TracingView::mouseMoveEvent(QMouseEvent* event) {
    const bool handHolds = handMove(*event);
    if (!handHolds && m_series != nullptr &&
        m_hand.move(caliperSight(), event->position(), event->modifiers())) {
        viewport()->update();
    } else if (!handHolds && m_series != nullptr && m_fiducialHand.holds()) {
        (void)follow(m_fiducialHand.move(fiducialSight(), event->position()));
    } else if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF moved = event->position() - m_pressedAt;
        m_dragging = m_dragging || moved.manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            const QPoint step = (m_draggedFrom - event->position()).toPoint();
            m_draggedFrom -= QPointF(step);
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step.x());
            verticalScrollBar()->setValue(verticalScrollBar()->value() + step.y());
        }
    }
    if (m_series != nullptr && m_marks.all && !m_hand.tool() && !m_dragging && !m_handCursor) {
        if (m_fiducialHand.holds() || FiducialHand::pointAt(fiducialSight(), event->position()))
            viewport()->setCursor(Qt::SplitHCursor);
        else
            viewport()->unsetCursor();
    }
    m_readout = readoutAt(event->position());
    announceValue();
    if (m_readout)
        Q_EMIT pointerMoved(*m_readout);
    else
        Q_EMIT pointerLeft();
}

void TracingView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if ((m_paperHand && m_paperHand->release()) || m_hand.release() || m_fiducialHand.release())
        viewport()->update();
    else if (m_pressed && !m_dragging)
        emitClick(event->position());
    m_pressed = false;
    m_dragging = false;
}

void TracingView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || handPress(*event) || m_hand.tool())
        return;
    m_dragging = true; // the release that follows is no click
    if (isEnlarged()) {
        restoreLayout();
    } else if (const PaperPanel* panel = m_layout.panelAt(toPaper(event->position()))) {
        enlargeLead(panel->lead);
    }
}

void TracingView::keyPressEvent(QKeyEvent* event) {
    if (caliperKey(*event) || fiducialKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isEnlarged())
            restoreLayout();
        else if (m_sizing == Sizing::Free)
            setSizing(Sizing::FitPaper);
        else
            event->ignore();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        scrollTimeBy((event->key() == Qt::Key_PageUp ? -1.0 : 1.0) * m_layout.shownS());
        return;
    case Qt::Key_Home:
        horizontalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TracingView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_readout.reset();
        Q_EMIT pointerLeft();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<const QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1.0 + gesture->value());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

std::optional<PointerReadout> TracingView::readoutAt(QPointF position) const {
    const QPointF mm = toPaper(position);
    const PaperPanel* panel = m_series != nullptr ? m_layout.panelAt(mm) : nullptr;
    if (panel == nullptr)
        return std::nullopt;
    const Waveform& waveform = m_series->waveform;
    const LeadSignal& signal = waveform.leads[static_cast<std::size_t>(panel->leadIndex)];
    PointerReadout readout{panel->lead, panelText(signal, *panel), m_layout.timeAt(*panel, mm), std::nullopt,
                           m_layout.millivolts};
    const double sample = std::round(readout.timeS * waveform.rateHz);
    if (sample >= 0.0 && sample < static_cast<double>(signal.values.size())) {
        if (const float value = signal.values.at(static_cast<std::size_t>(sample)); std::isfinite(value))
            readout.value = panel->mmPerMv < 0.0 ? -static_cast<double>(value) : static_cast<double>(value);
    }
    return readout;
}

void TracingView::emitClick(QPointF position) {
    const QPointF mm = toPaper(position);
    if (const PaperPanel* panel = m_layout.panelAt(mm)) {
        const auto lead = modelIndex(panel->lead);
        const int time = static_cast<int>(std::floor(m_layout.timeAt(*panel, mm) / kPatchSeconds));
        if (lead && time >= 0 && time < kPatchCount) {
            Q_EMIT patchClicked(*lead, time);
            return;
        }
    }
    Q_EMIT clickedElsewhere();
}

} // namespace leadlight::ui
