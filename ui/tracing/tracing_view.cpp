// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/tracing_view.h"

#include "ui/tracing/paint_paper.h"
#include "ui/tracing/tracing_accessible.h"

#include <QFocusEvent>
#include <QFontInfo>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kTracePx = 1.2;   // antialiased, at 100 % scale
constexpr double kFocusRing = 2.0; // logical pixels
constexpr double kFilterS = 10.0;  // what display filters look at beyond what is shown

} // namespace

TracingView::TracingView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every script
    setAccessibleName(tr("ECG tracing"));
    TracingAccessible::install();
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_long, &LongStretch::loaded, this, &TracingView::invalidate);
}

TracingView::~TracingView() = default;

void TracingView::setRecording(std::shared_ptr<const Recording> recording) {
    m_recording = std::move(recording);
    m_marks.measured = nullptr;
    m_marks.selected.reset();
    m_fiducialHand.select(std::nullopt);
    m_signal.forget();
    m_long.forget();
    const bool wasEnlarged = isEnlarged();
    if (m_beforeEnlarging)
        m_settings = *std::exchange(m_beforeEnlarging, std::nullopt);
    m_settings.startS = 0.0;
    m_geometry.scroll = {};
    // A filter that flattens is for one tracing, at its reader's wish (AHA/ACC/HRS 2007, part I).
    if (m_settings.filter.flattens())
        m_settings.filter = {};
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
    Q_EMIT colorsChanged();
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
    m_series = seriesFor(m_settings.layout);
    if (m_series == nullptr && m_recording) // no median beat: the rhythm, as 3x4+1
        m_series = seriesFor(m_settings.layout = LayoutKind::ThreeByFourPlusOne);
    m_layout = laidOutPaper();
    if (m_series != nullptr)
        m_settings.startS = m_layout.settings.startS;
    updateGeometryAndBars();
    Q_EMIT laidOut();
}

double TracingView::devicePixelRatioOfViewport() const {
    return viewport()->devicePixelRatioF();
}

ScreenCalibration TracingView::glass() const {
    return m_calibration.value_or(nominalCalibration(*screen()));
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
    const LoadedStretch* loaded = nullptr;
    if (m_series->waveform.isLong() && !m_layout.panels.empty()) {
        loaded =
            &m_long.ask(m_recording, *m_series,
                        std::ranges::min_element(m_layout.panels, {}, &PaperPanel::startS)->startS - kFilterS,
                        std::ranges::max_element(m_layout.panels, {}, &PaperPanel::endS)->endS + kFilterS);
    }
    m_signal.prepare(*m_series, m_layout, m_scratch.runner, loaded);
    paintPaper(m_frame, picture(ratio), m_scratch);
}

PaperPicture TracingView::picture(double ratio) const {
    QFont nameFont = font();
    nameFont.setPixelSize(static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * ratio)));
    nameFont.setWeight(QFont::DemiBold);
    return {*m_series,
            m_layout,
            m_colors,
            m_overlayVisible ? m_overlay.get() : nullptr,
            {m_geometry.origin() * ratio, m_geometry.pxPerMmX * ratio, m_geometry.pxPerMmY * ratio},
            QRectF(QPointF(0.0, 0.0), QSizeF(m_frame.size())),
            kTracePx * ratio,
            nameFont,
            &m_signal};
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
    drawBeats(painter, ratio);
    drawCalipers(painter, ratio);
    drawHand(painter);
    if (m_focusByKey && hasFocus()) {
        painter.setPen(QPen(m_colors.accent, kFocusRing));
        painter.setBrush(Qt::NoBrush);
        const double half = kFocusRing / 2.0;
        painter.drawRect(QRectF(viewport()->rect()).adjusted(half, half, -half, -half));
    }
}

// Whoever clicks on the paper knows where the focus is; whoever comes by a key must see it.
void TracingView::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    m_focusByKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TracingView::focusOutEvent(QFocusEvent* event) {
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
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
