// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TracingView that hands pointer and keys on to a PaperHand, and has it draw.
#include "ui/tracing/tracing_view.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leadlight::ui {

void TracingView::setHand(PaperHand* hand) {
    if (m_paperHand)
        disconnect(m_paperHand, nullptr, this, nullptr);
    m_paperHand = hand;
    if (hand != nullptr) {
        connect(hand, &PaperHand::changed, this, &TracingView::followHand);
        connect(hand, &PaperHand::goneTo, this, &TracingView::bringIntoSight);
    }
    followHand();
}

PaperHand* TracingView::hand() const {
    // What it does is the rhythm's, and means nothing on a median beat.
    return m_series != nullptr && m_series->kind == SeriesKind::Rhythm ? m_paperHand.data() : nullptr;
}

PaperHand::Sight TracingView::handSight() const {
    return {*m_series, m_layout, 1.0 / m_geometry.pxPerMmX, m_fiducials};
}

bool TracingView::handPress(const QMouseEvent& event) {
    return hand() != nullptr && hand()->press(handSight(), toPaper(event.position()), event.modifiers());
}

bool TracingView::handMove(const QMouseEvent& event) {
    if (hand() != nullptr && hand()->move(handSight(), toPaper(event.position()), event.modifiers()))
        return true;
    if (event.buttons() == Qt::NoButton)
        showHandCursor(event.position());
    return false;
}

bool TracingView::handKey(const QKeyEvent& event) {
    if (hand() == nullptr || !hand()->key(handSight(), event))
        return false;
    announceValue();
    return true;
}

void TracingView::showHandCursor(QPointF position) {
    const auto shape = hand() != nullptr ? hand()->cursorAt(handSight(), toPaper(position))
                                         : std::optional<Qt::CursorShape>();
    if (shape)
        viewport()->setCursor(*shape);
    else if (m_handCursor && m_hand.tool())
        viewport()->setCursor(Qt::CrossCursor);
    else if (m_handCursor)
        viewport()->unsetCursor();
    m_handCursor = shape.has_value();
}

void TracingView::followHand() {
    if (viewport()->underMouse())
        showHandCursor(QPointF(viewport()->mapFromGlobal(QCursor::pos())));
    viewport()->update();
}

void TracingView::bringIntoSight(double timeS) {
    const bool seen = std::ranges::any_of(m_layout.panels, [timeS](const PaperPanel& panel) {
        return timeS >= panel.startS && timeS <= panel.endS;
    });
    if (!seen)
        bringIntoView(timeS);
}

void TracingView::drawHand(QPainter& painter) const {
    if (hand() == nullptr)
        return;
    painter.save();
    painter.translate(m_geometry.origin());
    painter.scale(m_geometry.pxPerMmX, m_geometry.pxPerMmY);
    hand()->paint(painter, handSight());
    painter.restore();
}

} // namespace leadlight::ui
