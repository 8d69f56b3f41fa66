// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/overview_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr int kColumns = 2048;
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

/// The extent that most of the columns stay in: one artefact must not flatten the rest.
Extent usualRange(const std::vector<Extent>& columns) {
    std::vector<float> lows;
    std::vector<float> highs;
    for (const Extent& column : columns) {
        if (!column.empty()) {
            lows.push_back(column.min);
            highs.push_back(column.max);
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

} // namespace

std::vector<Extent> overviewOf(std::span<const float> values, int columns) {
    std::vector<Extent> result(static_cast<std::size_t>(std::max(0, columns)));
    for (std::size_t column = 0; column < result.size(); ++column) {
        const std::size_t last = (column + 1) * values.size() / result.size();
        Extent& extent = result[column];
        for (std::size_t i = column * values.size() / result.size(); i < last; ++i) {
            if (!std::isfinite(values[i]))
                continue;
            extent = extent.empty()
                         ? Extent{values[i], values[i]}
                         : Extent{std::min(extent.min, values[i]), std::max(extent.max, values[i])};
        }
    }
    return result;
}

std::vector<Extent> overviewOf(const Samples& samples, int columns, const Progress& progress) {
    std::vector<Extent> result(static_cast<std::size_t>(std::max(0, columns)));
    for (std::size_t column = 0; column < result.size(); ++column) {
        if (!progress.report(static_cast<double>(column) / static_cast<double>(result.size())))
            break;
        const std::size_t first = column * samples.size() / result.size();
        const std::size_t last = (column + 1) * samples.size() / result.size();
        result[column] = overviewOf(std::span<const float>(samples.stretch(first, last - first)), 1).front();
    }
    return result;
}

namespace {

/// The columns of a lead: those that were kept, where there are any; a long lead's are kept.
std::vector<Extent> columnsOf(const LeadSignal& lead, double rateHz, const std::filesystem::path& folder,
                              const Progress& progress) {
    if (folder.empty() || !lead.values.isLong())
        return overviewOf(lead.values, kColumns, progress);
    const OverviewCache cache(folder);
    const Sha256 key = overviewKey(lead, rateHz);
    if (auto kept = cache.find(key, kColumns))
        return std::move(*kept);
    std::vector<Extent> columns = overviewOf(lead.values, kColumns, progress);
    if (!progress.cancel.cancelled())
        cache.keep(key, columns);
    return columns;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent)
    : QWidget(parent) {
    connect(&m_tasks, &TaskQueue::progressed, this, [this](TaskId, double fraction) {
        m_fraction = fraction;
        update();
    });
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview of the whole recording"));
    setToolTip(tr("The whole recording: press or drag to move the paper"));
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
    m_columns.clear();
    m_fraction = 1.0;
    m_tasks.cancelAll();
    const quint64 asked = ++m_asked;
    m_durationS = m_series != nullptr ? m_series->waveform.durationS() : 0.0;
    update();
    if (m_series == nullptr || m_series->waveform.leads.empty())
        return;
    const LeadSignal* lead = m_series->waveform.find(Lead::II);
    if (lead == nullptr)
        lead = &m_series->waveform.leads.front();
    m_fraction = 0.0;
    m_tasks.run([kept = m_recording, lead, rateHz = m_series->waveform.rateHz, folder = m_cacheFolder](
                    const Progress& progress) { return columnsOf(*lead, rateHz, folder, progress); },
                [this, asked](std::vector<Extent> columns) {
                    if (asked != m_asked)
                        return;
                    m_columns = std::move(columns);
                    m_fraction = 1.0;
                    update();
                });
}

void OverviewStrip::setWindow(double startS, double shownS) {
    if (startS == m_startS && shownS == m_shownS)
        return;
    m_startS = startS;
    m_shownS = shownS;
    update();
}

void OverviewStrip::setColors(const TracingColors& colors) {
    m_colors = colors;
    update();
}

QSize OverviewStrip::sizeHint() const {
    return {400, kHeight};
}

double OverviewStrip::secondsAt(double x) const {
    return (x - kTextWidth) / std::max(1, width() - 2 * kTextWidth) * m_durationS;
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.paper);
    painter.setPen(m_colors.majorGrid);
    painter.drawLine(0, 0, width(), 0);
    const QRectF area(kTextWidth, 4.0, std::max(1, width() - 2 * kTextWidth), kHeight - 8.0);
    const Extent range = usualRange(m_columns);
    painter.setPen(QPen(m_colors.derivedTrace, 1.0));
    QList<QLineF> lines;
    for (int x = 0; x < static_cast<int>(area.width()) && !m_columns.empty(); ++x) {
        const auto at = [&](int px) {
            return static_cast<std::size_t>(px / area.width() * static_cast<double>(m_columns.size()));
        };
        Extent extent;
        for (std::size_t i = at(x); i < std::max(at(x) + 1, at(x + 1)) && i < m_columns.size(); ++i) {
            if (!m_columns[i].empty())
                extent = extent.empty() ? m_columns[i]
                                        : Extent{std::min(extent.min, m_columns[i].min),
                                                 std::max(extent.max, m_columns[i].max)};
        }
        if (extent.empty())
            continue;
        const auto y = [&](float value) {
            const double part = static_cast<double>((value - range.min) / (range.max - range.min));
            return area.bottom() - std::clamp(part, 0.0, 1.0) * area.height();
        };
        lines.append(
            {area.left() + x + 0.5, y(extent.min) + 0.5, area.left() + x + 0.5, y(extent.max) - 0.5});
    }
    painter.drawLines(lines);
    if (m_fraction < 1.0 && m_series != nullptr && m_series->waveform.isLong()) {
        painter.setPen(m_colors.secondaryText);
        painter.drawText(area, Qt::AlignCenter,
                         tr("Reading the whole recording: %1 %").arg(static_cast<int>(100.0 * m_fraction)));
    }
    if (m_durationS > 0.0) {
        const double scale = area.width() / m_durationS;
        const QRectF window(area.left() + m_startS * scale, 2.0, std::max(3.0, m_shownS * scale),
                            kHeight - 4.0);
        QColor veil = m_colors.accent;
        veil.setAlpha(48);
        painter.fillRect(window, veil);
        painter.setPen(QPen(m_colors.accent, hasFocus() ? 2.0 : 1.0));
        painter.drawRect(window);
    }
    painter.setPen(m_colors.secondaryText);
    painter.drawText(QRectF(0.0, 0.0, kTextWidth - 8.0, kHeight), Qt::AlignRight | Qt::AlignVCenter,
                     clock(m_startS));
    painter.drawText(QRectF(width() - kTextWidth + 8.0, 0.0, kTextWidth - 8.0, kHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, clock(m_durationS));
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

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return ask(m_startS - m_shownS / 10.0);
    case Qt::Key_Right:
        return ask(m_startS + m_shownS / 10.0);
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
