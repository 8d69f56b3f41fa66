// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/median_overlay.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr std::size_t kRows = 3;
constexpr double kBeforeS = 0.28; // of the QRS onset
constexpr double kAfterS = 0.60;
constexpr double kMmPerS = 50.0;              // a beat is looked at closer than a strip
constexpr double kGains[] = {10.0, 5.0, 2.5}; // mm/mV: the first at which nothing is cut off
constexpr double kHighMm = 34.0;              // of a cell
constexpr double kLegendMm = 9.0;
constexpr double kFreeMm = 1.0; // over the highest and under the lowest wave

const LeadSignal* signalOf(const std::shared_ptr<const MeasuredCase>& measured, Lead lead) {
    return measured && measured->median ? measured->median->waveform.find(lead) : nullptr;
}

double originOf(const MeasuredCase& measured) {
    const measure::MedianBeat& median = measured.now->median;
    return median.global.qrsOn.value_or(median.anchorS);
}

/// The standard leads, then those that only one of them needs to have.
std::vector<Lead> leadsOf(const std::shared_ptr<const MeasuredCase>& now,
                          const std::shared_ptr<const MeasuredCase>& prior) {
    std::vector<Lead> leads(kStandardLeads.begin(), kStandardLeads.end());
    for (const auto& measured : {now, prior}) {
        if (!measured || !measured->median)
            continue;
        for (const LeadSignal& signal : measured->median->waveform.leads) {
            if (signal.lead != Lead::Other && std::ranges::find(leads, signal.lead) == leads.end())
                leads.push_back(signal.lead);
        }
    }
    return leads;
}

/// Adds a beat's highest and lowest value to what is known of them.
void widen(double& high, double& low, const std::shared_ptr<const MeasuredCase>& measured,
           const std::vector<Lead>& leads) {
    for (const Lead lead : leads) {
        if (const LeadSignal* signal = signalOf(measured, lead)) {
            for (const float value : signal->values) {
                if (std::isfinite(value)) {
                    high = std::max(high, static_cast<double>(value));
                    low = std::min(low, static_cast<double>(value));
                }
            }
        }
    }
}

QPainterPath pathOf(const MeasuredCase& measured, const LeadSignal& signal, QPointF zero, double pxPerMm,
                    double mmPerMv) {
    QPainterPath path;
    const double rate = measured.median->waveform.rateHz;
    const double origin = originOf(measured);
    bool pen = false;
    for (std::size_t i = 0; i < signal.values.size(); ++i) {
        const double t = static_cast<double>(i) / rate - origin;
        if (t < -kBeforeS || t > kAfterS || !std::isfinite(signal.values[i])) {
            pen = false;
            continue;
        }
        const QPointF at =
            zero + QPointF(t * kMmPerS * pxPerMm, -static_cast<double>(signal.values[i]) * mmPerMv * pxPerMm);
        if (pen)
            path.lineTo(at);
        else
            path.moveTo(at);
        pen = true;
    }
    return path;
}

void paintGrid(QPainter& painter, const QRectF& cell, QPointF zero, double pxPerMm,
               const TracingColors& colors) {
    for (const double step : {1.0, 5.0}) {
        painter.setPen(QPen(step == 1.0 ? colors.minorGrid : colors.majorGrid, 1.0));
        if (step * pxPerMm < 3.0)
            continue;
        const auto draw = [&](double from, double to, double origin, bool upright) {
            for (double k = std::ceil((from - origin) / (step * pxPerMm)); origin + k * step * pxPerMm <= to;
                 ++k) {
                const double at = std::floor(origin + k * step * pxPerMm) + 0.5;
                painter.drawLine(upright ? QLineF(at, cell.top(), at, cell.bottom())
                                         : QLineF(cell.left(), at, cell.right(), at));
            }
        };
        draw(cell.left(), cell.right(), zero.x(), true);
        draw(cell.top(), cell.bottom(), zero.y(), false);
    }
}

} // namespace

MedianOverlay::MedianOverlay(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Median beats of both tracings, laid over each other"));
    setMinimumSize(320, 240);
}

void MedianOverlay::setBeats(std::shared_ptr<const MeasuredCase> now,
                             std::shared_ptr<const MeasuredCase> prior) {
    m_now = std::move(now);
    m_prior = std::move(prior);
    m_leads = leadsOf(m_now, m_prior);
    double high = 0.5; // mV, so that flat beats do not wander to an edge
    double low = -0.5;
    widen(high, low, m_now, m_leads);
    widen(high, low, m_prior, m_leads);
    for (const double gain : kGains) {
        m_mmPerMv = gain;
        if ((high - low) * gain + 2.0 * kFreeMm <= kHighMm)
            break;
    }
    const double spare = kHighMm - (high - low) * m_mmPerMv;
    m_baseline = std::clamp((spare / 2.0 + high * m_mmPerMv) / kHighMm, 0.0, 1.0);
    update();
}

void MedianOverlay::setNames(const QString& now, const QString& prior) {
    m_nowName = now;
    m_priorName = prior;
    setAccessibleDescription(tr("%1 against %2").arg(now, prior));
    update();
}

void MedianOverlay::setColors(const TracingColors& colors) {
    m_colors = colors;
    update();
}

void MedianOverlay::paintLead(QPainter& painter, const QRectF& cell, Lead lead, double pxPerMm) const {
    const QPointF zero(std::floor(cell.left() + kBeforeS * kMmPerS * pxPerMm),
                       std::floor(cell.top() + m_baseline * cell.height()));
    painter.save();
    painter.setClipRect(cell);
    paintGrid(painter, cell, zero, pxPerMm, m_colors);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.2, 0.25 * pxPerMm);
    if (const LeadSignal* signal = signalOf(m_prior, lead)) {
        painter.setPen(QPen(m_colors.accent, width, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(*m_prior, *signal, zero, pxPerMm, m_mmPerMv));
    }
    if (const LeadSignal* signal = signalOf(m_now, lead)) {
        painter.setPen(QPen(m_colors.trace, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(*m_now, *signal, zero, pxPerMm, m_mmPerMv));
    }
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_colors.text);
    const std::string_view name = leadName(lead);
    painter.drawText(cell.topLeft() + QPointF(6.0, QFontMetricsF(font).ascent() + 2.0),
                     QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    painter.restore();
}

void MedianOverlay::paintLegend(QPainter& painter, const QRectF& area, double pxPerMm) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font());
    const double y = area.center().y();
    const double width = std::max(1.2, 0.25 * pxPerMm);
    double x = area.left() + 6.0;
    const auto entry = [&](const QPen& pen, const QString& name) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 34.0, y));
        painter.setPen(m_colors.text);
        painter.drawText(QPointF(x + 40.0, y + metrics.capHeight() / 2.0), name);
        x += 40.0 + metrics.horizontalAdvance(name) + 24.0;
    };
    entry(QPen(m_colors.trace, width), m_nowName);
    entry(QPen(m_colors.accent, width, Qt::DashLine), m_priorName);
    const QString scale =
        tr("50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset")
            .arg(m_mmPerMv);
    painter.setPen(m_colors.secondaryText);
    const double left = std::max(x, area.right() - metrics.horizontalAdvance(scale) - 6.0);
    painter.drawText(QPointF(left, y + metrics.capHeight() / 2.0),
                     metrics.elidedText(scale, Qt::ElideRight, area.right() - left));
}

void MedianOverlay::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.paper);
    const std::size_t columns = (m_leads.size() + kRows - 1) / kRows;
    const double wideMm = static_cast<double>(columns) * (kBeforeS + kAfterS) * kMmPerS;
    const double pxPerMm =
        std::min(width() / wideMm, height() / (static_cast<double>(kRows) * kHighMm + kLegendMm));
    const double legend = std::max(kLegendMm * pxPerMm, 24.0);
    const double cellWidth = width() / static_cast<double>(columns);
    const double cellHeight = (height() - legend) / static_cast<double>(kRows);
    for (std::size_t i = 0; i < m_leads.size(); ++i) {
        // Columns of three, as on the usual paper.
        const auto column = static_cast<double>(i / kRows);
        const auto row = static_cast<double>(i % kRows);
        const QRectF cell(column * cellWidth, row * cellHeight, cellWidth, cellHeight);
        paintLead(painter, cell, m_leads[i], pxPerMm);
    }
    painter.setPen(m_colors.majorGrid);
    for (std::size_t column = 1; column < columns; ++column) {
        const double x = static_cast<double>(column) * cellWidth;
        painter.drawLine(QPointF(x, 0.0), QPointF(x, height() - legend));
    }
    for (std::size_t row = 1; row <= kRows; ++row) {
        const double y = static_cast<double>(row) * cellHeight;
        painter.drawLine(QPointF(0.0, y), QPointF(width(), y));
    }
    paintLegend(painter, QRectF(0.0, height() - legend, width(), legend), pxPerMm);
}

} // namespace leadlight::ui
