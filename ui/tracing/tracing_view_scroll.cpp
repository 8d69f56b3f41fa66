// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/tracing_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

// FitPaper fits paper as it is at this speed, so that others are wider or narrower, as on a cart.
constexpr double kReferenceSpeed = 25.0;
constexpr double kReferenceGutterMm = 10.0;

} // namespace

double TracingView::surplusS() const {
    return std::max(0.0, m_layout.durationS - m_layout.shownS());
}

QSizeF TracingView::roomBesideBars() const {
    const QSizeF most = maximumViewportSize();
    const double wide = m_layout.size.width() * m_geometry.pxPerMmX;
    const double high = m_layout.size.height() * m_geometry.pxPerMmY;
    const double barHeight = horizontalScrollBar()->sizeHint().height();
    const double barWidth = verticalScrollBar()->sizeHint().width();
    bool across = surplusS() > 0.0 || wide > most.width();
    const bool down = high > most.height() - (across ? barHeight : 0.0);
    across = across || (down && wide > most.width() - barWidth);
    return {most.width() - (down ? barWidth : 0.0), most.height() - (across ? barHeight : 0.0)};
}

PaperLayout TracingView::laidOutPaper() const {
    if (m_series == nullptr)
        return {};
    PaperSettings settings = m_settings;
    settings.freeHeightMm = m_freeHeightMm;
    return layoutPaper(*m_series, settings);
}

void TracingView::useFreeHeight(double heightMm) {
    if (heightMm == m_freeHeightMm)
        return;
    m_freeHeightMm = heightMm;
    m_layout = laidOutPaper();
}

void TracingView::updateGeometryAndBars() {
    const ScreenCalibration screenScale = glass();
    const double aspect = m_calibration ? screenScale.pxPerMmY / screenScale.pxPerMmX : 1.0;
    QSizeF room = maximumViewportSize();
    const double speed = m_layout.settings.speedMmPerS;
    const double rowS = (m_layout.size.width() - m_layout.gutterWidth) / speed;
    const double referenceWidth = m_layout.nameWidth + kReferenceGutterMm + rowS * kReferenceSpeed;
    // A bar that is sure to come takes its room first, or rows would vanish under it.
    if (surplusS() > 0.0 || speed > kReferenceSpeed)
        room.rheight() -= horizontalScrollBar()->sizeHint().height();

    const QPointF scroll = m_geometry.scroll;
    switch (m_sizing) {
    case Sizing::FitPaper:
        useFreeHeight(room.height() * referenceWidth / std::max(1.0, room.width() * aspect));
        m_geometry = ViewGeometry::fitted(m_layout.size, room, QSizeF(referenceWidth, m_layout.size.height()),
                                          aspect, devicePixelRatioOfViewport());
        break;
    case Sizing::TrueSize:
        useFreeHeight(room.height() / screenScale.pxPerMmY);
        m_geometry.pxPerMmX = screenScale.pxPerMmX;
        m_geometry.pxPerMmY = screenScale.pxPerMmY;
        break;
    case Sizing::Free:
        break;
    }
    m_geometry.paper = m_layout.size;
    m_geometry.scroll = scroll;
    m_geometry.devicePixelRatio = devicePixelRatioOfViewport();

    m_geometry.viewport = roomBesideBars();
    m_geometry = m_geometry.clamped();
    setBars();
    announceScale();
    invalidate();
}

void TracingView::setBars() {
    const double pxPerS = m_layout.settings.speedMmPerS * m_geometry.pxPerMmX;
    const QPointF most = m_geometry.maxScroll();
    m_settingBars = true;
    horizontalScrollBar()->setRange(0, static_cast<int>(std::ceil(most.x() + surplusS() * pxPerS)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(1, static_cast<int>(pxPerS / 5.0)));
    horizontalScrollBar()->setValue(
        static_cast<int>(std::lround(m_settings.startS * pxPerS + m_geometry.scroll.x())));
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(most.y())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, static_cast<int>(5.0 * m_geometry.pxPerMmY)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(m_geometry.scroll.y())));
    m_settingBars = false;
}

void TracingView::applyScrollBars() {
    const double pxPerS = m_layout.settings.speedMmPerS * m_geometry.pxPerMmX;
    const double along = horizontalScrollBar()->value();
    const double startPx = std::min(along, surplusS() * pxPerS);
    m_geometry.scroll = QPointF(along - startPx, verticalScrollBar()->value());
    m_geometry = m_geometry.clamped();
    if (surplusS() > 0.0)
        setStart(startPx / pxPerS);
    invalidate();
}

void TracingView::setStart(double startS) {
    if (m_series == nullptr || startS == m_settings.startS)
        return;
    m_settings.startS = startS;
    m_layout = laidOutPaper();
    m_settings.startS = m_layout.settings.startS;
    Q_EMIT settingsChanged(m_settings);
}

void TracingView::scrollTimeBy(double seconds) {
    const double pixels = seconds * m_layout.settings.speedMmPerS * m_geometry.pxPerMmX;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(pixels)));
}

} // namespace leadlight::ui
