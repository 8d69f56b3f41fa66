// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/cross_chart.h"

#include "ui/common/color_scale.h"

#include <QPainter>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr double kOwnHeight = 64.0;
constexpr double kAxisHeight = 16.0;
constexpr double kRowHeight = 17.0;
constexpr double kNameWidth = 28.0;
constexpr double kNumberWidth = 56.0;
constexpr double kGap = 8.0;

} // namespace

CrossChart::CrossChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Weights of the chosen patch"));
}

QSize CrossChart::sizeHint() const {
    const double headings = 2.0 * (fontMetrics().height() + 4.0);
    return {300, static_cast<int>(headings + kOwnHeight + kAxisHeight + kGap +
                                  kRowHeight * (kModelLeadCount - 1))};
}

QSize CrossChart::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void CrossChart::setCrosses(std::optional<ExploreMap> cross, std::optional<ExploreMap> pinned) {
    m_cross = std::move(cross);
    m_pinned = std::move(pinned);
    update();
}

void CrossChart::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void CrossChart::paintEvent(QPaintEvent* /*event*/) {
    if (!m_cross || !m_cross->picked)
        return;
    QPainter painter(this);
    const double line = fontMetrics().height() + 4.0;
    const int lead = *m_cross->picked / kPatchCount;
    painter.setPen(paletteOf(m_theme).secondaryText);
    painter.drawText(QRectF(0.0, 0.0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Own lead %1: 50 times").arg(leadText(lead)));
    paintOwnLead(painter, {0.0, line, static_cast<double>(width()), kOwnHeight});
    const double below = line + kOwnHeight + kAxisHeight + kGap;
    painter.setPen(paletteOf(m_theme).secondaryText);
    painter.drawText(QRectF(0.0, below, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Other leads at the same time"));
    paintOtherLeads(painter,
                    {0.0, below + line, static_cast<double>(width()), kRowHeight * (kModelLeadCount - 1)});
}

void CrossChart::paintOwnLead(QPainter& painter, const QRectF& area) const {
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(ScaleKind::Amount, m_theme, m_cross->grey);
    const int lead = *m_cross->picked / kPatchCount;
    painter.fillRect(area, palette.paper);
    const double wide = area.width() / kPatchCount;
    const auto heightOf = [&](double weight) {
        return m_cross->scaleEnd > 0.0 ? std::min(1.0, weight / m_cross->scaleEnd) * area.height() : 0.0;
    };
    for (int time = 0; time < kPatchCount; ++time) {
        const auto token = static_cast<std::size_t>(lead * kPatchCount + time);
        const double left = std::round(area.left() + time * wide);
        const double right = std::round(area.left() + (time + 1) * wide);
        const double tall = heightOf(m_cross->values[token]);
        painter.fillRect(
            QRectF(left, area.bottom() - tall, right - left - 1.0, tall),
            static_cast<int>(token) == *m_cross->picked
                ? palette.accent
                : scale.on(palette.paper, 0.35 + 0.65 * m_cross->fraction(static_cast<int>(token))));
        if (m_pinned && m_pinned->picked) {
            const auto other = static_cast<std::size_t>(*m_pinned->picked / kPatchCount * kPatchCount + time);
            const double y = area.bottom() - heightOf(m_pinned->values[other]);
            painter.fillRect(QRectF(left, y - 1.0, right - left, 2.0), palette.aiEdge);
        }
    }
    const double even = area.bottom() - heightOf(explain::kUniformKey);
    painter.setPen(QPen(palette.secondaryText, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), even), QPointF(area.right(), even));
    painter.setPen(palette.secondaryText);
    for (int second = 0; second <= 10; second += 2) {
        const double x = area.left() + area.width() * second / 10.0;
        const auto align = second == 0 ? Qt::AlignLeft : second == 10 ? Qt::AlignRight : Qt::AlignHCenter;
        const QRectF place(second == 0    ? x
                           : second == 10 ? x - 40.0
                                          : x - 20.0,
                           area.bottom() + 1.0, 40.0, kAxisHeight);
        painter.drawText(place, align | Qt::AlignVCenter,
                         second == 10 ? tr("%1 s", "seconds").arg(m_cross->startS + second)
                                      : QString::number(m_cross->startS + second));
    }
}

void CrossChart::paintOtherLeads(QPainter& painter, const QRectF& area) const {
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(ScaleKind::Amount, m_theme, m_cross->grey);
    const int own = *m_cross->picked / kPatchCount;
    const int time = *m_cross->picked % kPatchCount;
    const double room = area.width() - kNameWidth - kNumberWidth;
    const auto widthOf = [&](double weight) {
        return m_cross->scaleEnd > 0.0 ? std::min(1.0, weight / m_cross->scaleEnd) * room : 0.0;
    };
    double y = area.top();
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        if (lead == own)
            continue;
        const int token = lead * kPatchCount + time;
        const double weight = m_cross->values[static_cast<std::size_t>(token)];
        const QRectF row(area.left(), y, area.width(), kRowHeight);
        painter.setPen(palette.secondaryText);
        painter.drawText(QRectF(row.left(), y, kNameWidth - 6.0, kRowHeight),
                         Qt::AlignRight | Qt::AlignVCenter, leadText(lead));
        const QRectF bar(row.left() + kNameWidth, y + 3.0, room, kRowHeight - 6.0);
        painter.fillRect(bar, palette.paper);
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(widthOf(weight), bar.height())),
                         scale.on(palette.paper, 0.35 + 0.65 * m_cross->fraction(token)));
        if (m_pinned && m_pinned->picked && *m_pinned->picked / kPatchCount != lead) {
            const int other = lead * kPatchCount + *m_pinned->picked % kPatchCount;
            const double x = bar.left() + widthOf(m_pinned->values[static_cast<std::size_t>(other)]);
            painter.fillRect(QRectF(x - 1.0, bar.top() - 2.0, 2.0, bar.height() + 4.0), palette.aiEdge);
        }
        painter.setPen(palette.text);
        painter.drawText(QRectF(row.right() - kNumberWidth, y, kNumberWidth, kRowHeight),
                         Qt::AlignRight | Qt::AlignVCenter, valueText(ExploreMapKind::Cross, weight));
        y += kRowHeight;
    }
    const double even = area.left() + kNameWidth + widthOf(explain::kUniformKey);
    painter.setPen(QPen(palette.secondaryText, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(even, area.top()), QPointF(even, y));
}

} // namespace leadlight::ui
