// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TracingView that shows beats and their points, and hands pointer and keys on to them.
#include "ui/tracing/tracing_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

const Series* TracingView::seriesFor(LayoutKind layout) const {
    if (!m_recording)
        return nullptr;
    if (layout == LayoutKind::Median && m_marks.measured && m_marks.measured->median)
        return m_marks.measured->median.get();
    return drawnSeries(*m_recording, layout);
}

void TracingView::setMeasured(std::shared_ptr<const MeasuredCase> measured) {
    if (measured && measured->recording != m_recording)
        return; // of another one: too late
    const Series* median = m_marks.measured ? m_marks.measured->median.get() : nullptr;
    const Series* newMedian = measured ? measured->median.get() : nullptr;
    m_marks.measured = std::move(measured);
    if (m_settings.layout == LayoutKind::Median && median != newMedian) {
        m_signal.forget();
        layOut();
    }
    announceValue();
    viewport()->update();
}

void TracingView::setBeatsShown(bool shown) {
    if (shown == m_marks.all)
        return;
    m_marks.all = shown;
    if (!shown)
        m_fiducialHand.select(std::nullopt);
    viewport()->update();
    Q_EMIT pointSelected();
}

void TracingView::setSpan(std::optional<std::pair<FiducialPoint, FiducialPoint>> span, const QString& text) {
    m_marks.span = span;
    m_marks.spanText = text;
    viewport()->update();
}

void TracingView::selectPoint() {
    if (m_series == nullptr || !m_marks.measured)
        return;
    setBeatsShown(true);
    const QPointF middle = toPaper(QRectF(viewport()->rect()).center());
    const PaperPanel* nearest = m_layout.panelAt(middle);
    if (nearest == nullptr && !m_layout.panels.empty())
        nearest = &m_layout.panels.front();
    if (nearest == nullptr)
        return;
    const double middleS = m_layout.timeAt(*nearest, middle);
    std::optional<PointPlace> chosen;
    double best = 1e9;
    for (const PlacedPoint& point : pointsOn(*m_marks.measured, *m_series, *nearest)) {
        if (const double away = std::abs(point.timeS - middleS); away < best) {
            best = away;
            chosen = point.place;
        }
    }
    m_fiducialHand.select(chosen);
    setFocus();
    viewport()->update();
    announceValue();
    Q_EMIT pointSelected();
}

void TracingView::bringIntoView(double timeS) {
    const double shown = m_layout.shownS();
    if (m_series == nullptr || surplusS() <= 0.0)
        return;
    PaperSettings settings = m_settings;
    settings.startS = std::clamp(timeS - shown / 2.0, 0.0, surplusS());
    setSettings(settings);
    Q_EMIT settingsChanged(m_settings);
}

FiducialHand::Sight TracingView::fiducialSight() const {
    return {*m_series, m_layout, {m_geometry.origin(), m_geometry.pxPerMmX, m_geometry.pxPerMmY}, m_marks};
}

bool TracingView::follow(const FiducialHand::Wish& wish) {
    using Kind = FiducialHand::Wish::Kind;
    if (m_marks.selected != m_fiducialHand.selected()) {
        m_marks.selected = m_fiducialHand.selected();
        viewport()->update();
        announceValue();
        Q_EMIT pointSelected();
    }
    switch (wish.kind) {
    case Kind::None:
        return false;
    case Kind::Taken:
        return true;
    case Kind::Place:
        Q_EMIT pointPlaced(wish.place, wish.seconds, wish.newGesture);
        return true;
    case Kind::TakeBack:
        Q_EMIT pointTakenBack(wish.place);
        return true;
    }
    return false;
}

bool TracingView::fiducialKey(const QKeyEvent& event) {
    return m_series != nullptr && follow(m_fiducialHand.key(fiducialSight(), event));
}

void TracingView::drawBeats(QPainter& painter, double ratio) const {
    if (m_series == nullptr || !m_marks.any())
        return;
    BeatMarks marks = m_marks;
    marks.selected = m_fiducialHand.selected();
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    paintBeats(painter, picture(ratio), marks);
    painter.restore();
}

} // namespace leadlight::ui
