// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/tracing_view.h"

#include "ui/tracing/paint_paper.h"

#include <QFontInfo>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kTracePx = 1.2; // antialiased, at 100 % scale
constexpr double kReferenceSpeed = 25.0;
constexpr double kReferenceGutterMm = 10.0;

} // namespace

TracingView::TracingView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("ECG tracing"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

TracingView::~TracingView() = default;

void TracingView::setRecording(std::shared_ptr<const Recording> recording) {
    m_recording = std::move(recording);
    m_series = m_recording ? m_recording->rhythm() : nullptr;
    if (m_series == nullptr && m_recording && !m_recording->series.empty())
        m_series = &m_recording->series.front();
    const bool wasEnlarged = isEnlarged();
    if (m_beforeEnlarging)
        m_settings = *std::exchange(m_beforeEnlarging, std::nullopt);
    m_settings.startS = 0.0;
    m_geometry.scroll = {};
    layOut();
    if (wasEnlarged)
        Q_EMIT enlargedChanged(false);
}

void TracingView::setSettings(const PaperSettings& settings) {
    if (settings == m_settings)
        return;
    const bool stays = settings.layout == m_settings.layout && settings.singleLead == m_settings.singleLead;
    const bool ends = m_beforeEnlarging && !stays;
    if (ends)
        m_beforeEnlarging.reset();
    m_settings = settings;
    layOut();
    if (ends)
        Q_EMIT enlargedChanged(false);
}

void TracingView::setColors(const TracingColors& colors) {
    m_colors = colors;
    invalidate();
}

void TracingView::setOverlay(std::shared_ptr<const PaperOverlay> overlay) {
    m_overlay = std::move(overlay);
    invalidate();
}

void TracingView::setOverlayVisible(bool visible) {
    if (visible == m_overlayVisible)
        return;
    m_overlayVisible = visible;
    if (m_overlay)
        invalidate();
}

void TracingView::refreshOverlay() {
    invalidate();
}

void TracingView::setSizing(Sizing sizing) {
    if (sizing == m_sizing)
        return;
    m_sizing = sizing;
    updateGeometryAndBars();
    Q_EMIT sizingChanged(sizing);
}

void TracingView::setCalibration(std::optional<ScreenCalibration> calibration) {
    m_calibration = calibration;
    updateGeometryAndBars();
}

void TracingView::zoomAt(QPointF position, double factor) {
    const bool first = m_sizing != Sizing::Free;
    m_sizing = Sizing::Free;
    m_geometry = m_geometry.zoomedAt(position, factor);
    updateGeometryAndBars();
    if (first)
        Q_EMIT sizingChanged(m_sizing);
}

double TracingView::trueSpeedMmPerS() const {
    return m_settings.speedMmPerS * m_geometry.pxPerMmX / glass().pxPerMmX;
}

double TracingView::trueGainMmPerMv() const {
    return m_settings.gainMmPerMv * m_geometry.pxPerMmY / glass().pxPerMmY;
}

void TracingView::enlargeLead(Lead lead) {
    if (lead == Lead::Other || m_series == nullptr || m_series->waveform.find(lead) == nullptr)
        return;
    if (!m_beforeEnlarging)
        m_beforeEnlarging = m_settings;
    m_settings.layout = LayoutKind::SingleLead;
    m_settings.singleLead = lead;
    m_geometry.scroll = {};
    layOut();
    setSizing(Sizing::FitPaper);
    Q_EMIT settingsChanged(m_settings);
    Q_EMIT enlargedChanged(true);
}

void TracingView::restoreLayout() {
    if (!m_beforeEnlarging)
        return;
    // Speed, gain and place may have changed meanwhile and stay as they are now.
    m_settings.layout = m_beforeEnlarging->layout;
    m_settings.singleLead = m_beforeEnlarging->singleLead;
    m_beforeEnlarging.reset();
    layOut();
    Q_EMIT settingsChanged(m_settings);
    Q_EMIT enlargedChanged(false);
}

QSize TracingView::sizeHint() const {
    return {1000, 560};
}

QSize TracingView::minimumSizeHint() const {
    return {320, 200};
}

void TracingView::layOut() {
    m_layout = m_series != nullptr ? layoutPaper(*m_series, m_settings) : PaperLayout{};
    if (m_series != nullptr)
        m_settings.startS = m_layout.settings.startS;
    updateGeometryAndBars();
}

double TracingView::devicePixelRatioOfViewport() const {
    return viewport()->devicePixelRatioF();
}

ScreenCalibration TracingView::glass() const {
    return m_calibration.value_or(nominalCalibration(*screen()));
}

double TracingView::surplusS() const {
    return std::max(0.0, m_layout.durationS - m_layout.shownS());
}

void TracingView::updateGeometryAndBars() {
    const ScreenCalibration screenScale = glass();
    const double aspect = m_calibration ? screenScale.pxPerMmY / screenScale.pxPerMmX : 1.0;
    QSizeF room = maximumViewportSize();
    const double speed = m_layout.settings.speedMmPerS;
    const double rowS = (m_layout.size.width() - m_layout.gutterWidth) / speed;
    const QSizeF reference(m_layout.nameWidth + kReferenceGutterMm + rowS * kReferenceSpeed,
                           m_layout.size.height());
    // A bar that is sure to come takes its room first, or rows would vanish under it.
    if (surplusS() > 0.0 || speed > kReferenceSpeed)
        room.rheight() -= horizontalScrollBar()->sizeHint().height();

    const QPointF scroll = m_geometry.scroll;
    switch (m_sizing) {
    case Sizing::FitPaper:
        m_geometry =
            ViewGeometry::fitted(m_layout.size, room, reference, aspect, devicePixelRatioOfViewport());
        break;
    case Sizing::TrueSize:
        m_geometry.pxPerMmX = screenScale.pxPerMmX;
        m_geometry.pxPerMmY = screenScale.pxPerMmY;
        break;
    case Sizing::Free:
        break;
    }
    m_geometry.paper = m_layout.size;
    m_geometry.scroll = scroll;
    m_geometry.devicePixelRatio = devicePixelRatioOfViewport();

    // Setting a range may show or hide a bar, which resizes the viewport and comes back here: the second time
    // nothing changes.
    m_settingBars = true;
    m_geometry.viewport = viewport()->size();
    m_geometry = m_geometry.clamped();
    const QPointF most = m_geometry.maxScroll();
    const double pxPerS = speed * m_geometry.pxPerMmX;
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
    announceScale();
    invalidate();
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
    m_layout = layoutPaper(*m_series, m_settings);
    m_settings.startS = m_layout.settings.startS;
    Q_EMIT settingsChanged(m_settings);
}

void TracingView::invalidate() {
    m_frameStale = true;
    viewport()->update();
}

void TracingView::announceScale() {
    const std::pair scale{trueSpeedMmPerS(), trueGainMmPerMv()};
    if (scale == m_announced)
        return;
    m_announced = scale;
    Q_EMIT trueScaleChanged(scale.first, scale.second);
}

void TracingView::drawFrame() {
    const double ratio = devicePixelRatioOfViewport();
    const QSize size(static_cast<int>(std::ceil(viewport()->width() * ratio)),
                     static_cast<int>(std::ceil(viewport()->height() * ratio)));
    if (m_frame.size() != size)
        m_frame = QImage(size, QImage::Format_RGB32);
    m_frame.setDevicePixelRatio(1.0);
    m_frameStale = false;
    if (m_series == nullptr) {
        m_frame.fill(m_colors.paper);
        return;
    }
    QFont nameFont = font();
    nameFont.setPixelSize(static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * ratio)));
    nameFont.setWeight(QFont::DemiBold);
    const PaperPicture picture{
        *m_series,
        m_layout,
        m_colors,
        m_overlayVisible ? m_overlay.get() : nullptr,
        {m_geometry.origin() * ratio, m_geometry.pxPerMmX * ratio, m_geometry.pxPerMmY * ratio},
        QRectF(QPointF(0.0, 0.0), QSizeF(size)),
        kTracePx * ratio,
        nameFont};
    paintPaper(m_frame, picture, m_raster);
}

void TracingView::paintEvent(QPaintEvent* event) {
    const double ratio = devicePixelRatioOfViewport();
    if (ratio != m_geometry.devicePixelRatio)
        updateGeometryAndBars(); // the window moved to another screen
    if (m_frameStale)
        drawFrame();
    m_frame.setDevicePixelRatio(ratio);
    QPainter painter(viewport());
    const QRect part = event->rect();
    painter.drawImage(QRectF(part), m_frame,
                      QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
}

void TracingView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryAndBars();
}

void TracingView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    if (!m_settingBars)
        applyScrollBars();
}

void TracingView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        invalidate();
}

} // namespace leadlight::ui
