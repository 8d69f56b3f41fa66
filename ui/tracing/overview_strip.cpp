// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/overview_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

/// Of a day, 1.3 s each: still as fine as the pixels where the strip is zoomed as far as it goes.
constexpr std::size_t kStretches = 65'536;
constexpr double kFurthestZoom = 64.0;
/// The strip shows at least so many papers, so that the frame stays a part of it.
constexpr double kFewestPapers = 6.0;
constexpr int kHeight = 44;
constexpr int kTextWidth = 64;

/// "0:30", "1:02:05"
QString clock(double seconds) {
    const auto whole = static_cast<qlonglong>(std::floor(seconds));
    const QString tail = QStringLiteral("%1:%2")
                             .arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole >= 3600 ? QString::number(whole / 3600) + u':' + tail : tail;
}

/// The extent that most of the stretches stay in: one artefact must not flatten the rest.
Extent usualRange(const std::vector<Extent>& stretches) {
    std::vector<float> lows;
    std::vector<float> highs;
    for (const Extent& stretch : stretches) {
        if (!stretch.empty()) {
            lows.push_back(stretch.min);
            highs.push_back(stretch.max);
        }
    }
    if (lows.empty())
        return {-1.0F, 1.0F};
    std::ranges::sort(lows);
    std::ranges::sort(highs);
    const std::size_t spare = lows.size() / 100;
    const Extent range{lows[spare], highs[highs.size() - 1 - spare]};
    return range.max > range.min ? range : Extent{range.min - 1.0F, range.max + 1.0F};
}

/// The stretches of a lead: those that were kept, where there are any; a long lead's are kept.
std::vector<Extent> stretchesOf(const LeadSignal& lead, double rateHz, const std::filesystem::path& folder,
                                const Progress& progress) {
    if (folder.empty() || !lead.values.isLong())
        return extentsOf(lead.values, std::min(kStretches, lead.values.size()), progress);
    const OverviewCache cache(folder);
    const Sha256 key = overviewKey(lead, rateHz);
    if (auto kept = cache.find(key, kStretches))
        return std::move(*kept);
    std::vector<Extent> stretches = extentsOf(lead.values, kStretches, progress);
    if (!progress.cancel.cancelled())
        cache.keep(key, stretches);
    return stretches;
}

} // namespace

OverviewStrip::Overview OverviewStrip::overviewOf(const LeadSignal& lead, double rateHz,
                                                  const std::filesystem::path& folder,
                                                  const Progress& progress) {
    std::vector<Extent> stretches = stretchesOf(lead, rateHz, folder, progress);
    const Extent usual = usualRange(stretches);
    return {MinMaxPyramid(std::move(stretches)), usual};
}

OverviewStrip::OverviewStrip(QWidget* parent)
    : QWidget(parent) {
    connect(&m_tasks, &TaskQueue::progressed, this, [this](TaskId, double fraction) {
        m_fraction = fraction;
        update();
    });
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview of the whole recording"));
    setToolTip(tr(
        "The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it"));
    setCursor(Qt::PointingHandCursor);
}

void OverviewStrip::setCacheFolder(const std::filesystem::path& folder) {
    m_cacheFolder = folder;
}

void OverviewStrip::setSeries(std::shared_ptr<const Recording> recording, const Series* series) {
    if (recording == m_recording && series == m_series)
        return;
    m_recording = std::move(recording);
    m_series = series;
    m_overview = {};
    m_fraction = 1.0;
    m_tasks.cancelAll();
    const quint64 asked = ++m_asked;
    m_durationS = m_series != nullptr ? m_series->waveform.durationS() : 0.0;
    m_range = {0.0, m_durationS};
    update();
    if (m_series == nullptr || m_series->waveform.leads.empty())
        return;
    const LeadSignal* lead = m_series->waveform.find(Lead::II);
    if (lead == nullptr)
        lead = &m_series->waveform.leads.front();
    m_fraction = 0.0;
    m_tasks.run([kept = m_recording, lead, rateHz = m_series->waveform.rateHz, folder = m_cacheFolder](
                    const Progress& progress) { return overviewOf(*lead, rateHz, folder, progress); },
                [this, asked](Overview overview) {
                    if (asked != m_asked)
                        return;
                    m_overview = std::move(overview);
                    m_fraction = 1.0;
                    update();
                });
}

void OverviewStrip::setWindow(double startS, double shownS) {
    if (startS == m_startS && shownS == m_shownS)
        return;
    m_startS = startS;
    m_shownS = shownS;
    followWindow();
    update();
}

void OverviewStrip::followWindow() {
    const double length = m_range.lastS - m_range.firstS;
    if (m_startS < m_range.firstS)
        showFrom(m_startS, length);
    else if (m_startS + m_shownS > m_range.lastS)
        showFrom(m_startS + m_shownS - length, length);
}

void OverviewStrip::showFrom(double firstS, double lengthS) {
    const double length = std::min(lengthS, m_durationS);
    const double first = std::clamp(firstS, 0.0, m_durationS - length);
    m_range = {first, first + length};
    update();
}

void OverviewStrip::zoom(double factor, double aboutS) {
    const double length = m_range.lastS - m_range.firstS;
    const double shortest =
        std::min(m_durationS, std::max(m_durationS / kFurthestZoom, kFewestPapers * m_shownS));
    const double next = std::clamp(length / factor, shortest, m_durationS);
    if (length > 0.0)
        showFrom(aboutS - (aboutS - m_range.firstS) / length * next, next);
}

void OverviewStrip::setColors(const TracingColors& colors) {
    m_colors = colors;
    update();
}

QSize OverviewStrip::sizeHint() const {
    return {400, kHeight};
}

bool OverviewStrip::isZoomed() const {
    return m_range.lastS - m_range.firstS < m_durationS;
}

QRectF OverviewStrip::signalArea() const {
    return {kTextWidth, 4.0, static_cast<double>(std::max(1, width() - 2 * kTextWidth)), kHeight - 8.0};
}

double OverviewStrip::secondsAt(double x) const {
    const QRectF area = signalArea();
    return m_range.firstS + (x - area.left()) / area.width() * (m_range.lastS - m_range.firstS);
}

double OverviewStrip::xOf(double seconds) const {
    const QRectF area = signalArea();
    const double length = m_range.lastS - m_range.firstS;
    return length > 0.0 ? area.left() + (seconds - m_range.firstS) / length * area.width() : area.left();
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.paper);
    painter.setPen(m_colors.majorGrid);
    painter.drawLine(0, 0, width(), 0);
    paintSignal(painter);
    if (m_durationS > 0.0)
        paintWindow(painter);
    paintTexts(painter);
}

void OverviewStrip::paintSignal(QPainter& painter) const {
    const QRectF area = signalArea();
    const MinMaxPyramid& pyramid = m_overview.pyramid;
    const Extent usual = m_overview.usual;
    const auto at = [&](int x) {
        const double part = m_durationS > 0.0 ? secondsAt(area.left() + x) / m_durationS : 0.0;
        return static_cast<std::size_t>(std::max(0.0, part) * static_cast<double>(pyramid.size()));
    };
    const auto y = [&](float value) {
        const double part = static_cast<double>((value - usual.min) / (usual.max - usual.min));
        return area.bottom() - std::clamp(part, 0.0, 1.0) * area.height();
    };
    QList<QLineF> lines;
    for (int x = 0; x < static_cast<int>(area.width()) && pyramid.size() > 0; ++x) {
        const Extent extent = pyramid.extent(at(x), std::max(at(x) + 1, at(x + 1)));
        if (extent.empty())
            continue;
        lines.append(
            {area.left() + x + 0.5, y(extent.min) + 0.5, area.left() + x + 0.5, y(extent.max) - 0.5});
    }
    painter.setPen(QPen(m_colors.derivedTrace, 1.0));
    painter.drawLines(lines);
}

void OverviewStrip::paintWindow(QPainter& painter) const {
    const QRectF area = signalArea();
    const double left = xOf(m_startS);
    const QRectF window(left, 2.0, std::max(3.0, xOf(m_startS + m_shownS) - left), kHeight - 4.0);
    QColor veil = m_colors.accent;
    veil.setAlpha(48);
    painter.fillRect(window, veil);
    painter.setPen(QPen(m_colors.accent, hasFocus() ? 2.0 : 1.0));
    painter.drawRect(window);
    if (!isZoomed())
        return;
    // Where the shown part lies in the whole.
    const double scale = area.width() / m_durationS;
    painter.fillRect(QRectF(area.left(), kHeight - 2.0, area.width(), 2.0), m_colors.majorGrid);
    painter.fillRect(QRectF(area.left() + m_range.firstS * scale, kHeight - 2.0,
                            std::max(3.0, (m_range.lastS - m_range.firstS) * scale), 2.0),
                     m_colors.accent);
}

void OverviewStrip::paintTexts(QPainter& painter) const {
    painter.setPen(m_colors.secondaryText);
    if (m_fraction < 1.0 && m_series != nullptr && m_series->waveform.isLong())
        painter.drawText(signalArea(), Qt::AlignCenter,
                         tr("Reading the whole recording: %1 %").arg(static_cast<int>(100.0 * m_fraction)));
    // Of all of it, where the paper is; of a part, which one it is.
    painter.drawText(QRectF(0.0, 0.0, kTextWidth - 8.0, kHeight), Qt::AlignRight | Qt::AlignVCenter,
                     clock(isZoomed() ? m_range.firstS : m_startS));
    painter.drawText(QRectF(width() - kTextWidth + 8.0, 0.0, kTextWidth - 8.0, kHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, clock(m_range.lastS));
}

void OverviewStrip::ask(double startS) {
    Q_EMIT startAsked(std::clamp(startS, 0.0, std::max(0.0, m_durationS - m_shownS)));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        ask(secondsAt(event->position().x()) - m_shownS / 2.0);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        ask(secondsAt(event->position().x()) - m_shownS / 2.0);
}

// The first click of a double click has moved the paper, as every click does.
void OverviewStrip::mouseDoubleClickEvent(QMouseEvent*) {
    showFrom(0.0, m_durationS);
}

void OverviewStrip::wheelEvent(QWheelEvent* event) {
    const int steps = event->angleDelta().y();
    if (steps != 0)
        zoom(std::pow(1.5, steps / 120.0), secondsAt(event->position().x()));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return ask(m_startS - m_shownS / 10.0);
    case Qt::Key_Right:
        return ask(m_startS + m_shownS / 10.0);
    case Qt::Key_Up:
        return zoom(2.0, m_startS + m_shownS / 2.0);
    case Qt::Key_Down:
        return zoom(0.5, m_startS + m_shownS / 2.0);
    case Qt::Key_PageUp:
        return ask(m_startS - m_shownS);
    case Qt::Key_PageDown:
        return ask(m_startS + m_shownS);
    case Qt::Key_Home:
        return ask(0.0);
    case Qt::Key_End:
        return ask(m_durationS);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leadlight::ui
