// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TracingView that hands pointer and keys on to calipers, and draws them.
#include "ui/tracing/tracing_view.h"

#include <QKeyEvent>
#include <QPainter>

namespace leadlight::ui {

void TracingView::setCalipers(CaliperSet* set) {
    if (m_hand.set() != nullptr)
        disconnect(m_hand.set(), nullptr, viewport(), nullptr);
    m_hand.setSet(set);
    if (set != nullptr)
        connect(set, &CaliperSet::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void TracingView::setFiducials(std::vector<double> seconds) {
    m_fiducials = std::move(seconds);
}

void TracingView::setCaliperTool(std::optional<CaliperKind> tool) {
    if (tool == m_hand.tool())
        return;
    m_hand.setTool(tool);
    followTool();
}

void TracingView::followTool() {
    if (m_hand.tool())
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT caliperToolChanged();
}

void TracingView::placeCaliper(CaliperKind kind) {
    if (m_series == nullptr || m_layout.panels.empty())
        return;
    const QPointF middle = toPaper(QRectF(viewport()->rect()).center());
    const PaperPanel* panel = m_layout.panelAt(middle);
    if (panel == nullptr)
        panel = &m_layout.panels.front();
    const double middleS = (panel->startS + panel->endS) / 2.0;
    m_hand.place(caliperSight(), *panel, middleS, kind);
}

CaliperHand::Sight TracingView::caliperSight() const {
    // They are the rhythm's, and mean nothing on a median beat.
    const bool rhythm = m_series->kind == SeriesKind::Rhythm;
    return {*m_series,
            m_layout,
            {m_geometry.origin(), m_geometry.pxPerMmX, m_geometry.pxPerMmY},
            rhythm ? std::span<const double>(m_fiducials) : std::span<const double>()};
}

bool TracingView::event(QEvent* event) {
    // The focus would move by Tab before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && handKey(*static_cast<QKeyEvent*>(event)))
        return true;
    // Keys of the selected caliper come before the window's: Delete removes it, and not the case.
    if (event->type() == QEvent::ShortcutOverride && m_series != nullptr &&
        ((hand() != nullptr && hand()->wants(*static_cast<QKeyEvent*>(event))) ||
         m_hand.wants(*static_cast<QKeyEvent*>(event)) ||
         m_fiducialHand.wants(*static_cast<QKeyEvent*>(event)))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool TracingView::caliperKey(const QKeyEvent& event) {
    const auto tool = m_hand.tool();
    if (m_series == nullptr || !m_hand.key(caliperSight(), event))
        return false;
    if (m_hand.tool() != tool)
        followTool();
    announceValue();
    viewport()->update();
    return true;
}

void TracingView::drawCalipers(QPainter& painter, double ratio) const {
    const std::vector<Caliper> calipers = m_hand.shown();
    if (m_series == nullptr || calipers.empty())
        return;
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    const Caliper* selected = m_hand.set()->selected();
    paintCalipers(painter, picture(ratio), calipers, selected != nullptr ? selected->id : 0);
    painter.restore();
}

} // namespace leadlight::ui
