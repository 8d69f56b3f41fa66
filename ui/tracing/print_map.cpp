// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_map.h"

#include "ui/tracing/print_pen.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr double kText = 2.5;
constexpr double kRoom = 7.8; // of the sentence, upwards and downwards
constexpr double kBarWidth = 42.0;
constexpr double kBarHeight = 2.4;
constexpr double kBarGap = 1.5;

const QColor kInk(0x6B, 0x4F, 0xBB); // what is said by the AI
const QColor kEdge(0x80, 0x80, 0x80);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Print)
};

} // namespace

MapSentence setMapSentence(const QString& legend, double widthMm) {
    struct Way {
        double textMm;
        qsizetype lines;
    };

    constexpr Way kWays[] = {{kText, 2}, {2.2, 2}, {2.0, 3}, {1.8, 4}};
    const QString words =
        Words::tr("Map: %1. It shows what the model weighed, not where disease is.").arg(legend);
    MapSentence set;
    for (const Way& way : kWays) {
        set.textMm = way.textMm;
        set.lineMm = kRoom / static_cast<double>(way.lines);
        set.lines = printWrapped(words, way.textMm, widthMm, QFont::DemiBold);
        if (set.lines.size() <= way.lines)
            break;
    }
    return set;
}

void paintMapScale(QPainter& painter, const QRectF& boxMm, const PrintedScale& scale, double pxPerMm) {
    if (scale.colors.empty())
        return;
    PrintPen pen(painter, pxPerMm);
    pen.setFont(kText, QFont::Normal, kInk);
    const double fromWidth =
        QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(scale.from) / pxPerMm + 0.5;
    const double room = std::max(0.0, boxMm.width() - fromWidth - 2.0 * kBarGap);
    pen.line(QRectF(boxMm.topLeft(), QSizeF(fromWidth, boxMm.height())), scale.from);
    const QRectF bar(boxMm.left() + fromWidth + kBarGap, boxMm.top() + 0.4, std::min(kBarWidth, room / 2.0),
                     kBarHeight);
    const double step = bar.width() / static_cast<double>(scale.colors.size());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < scale.colors.size(); ++i)
        painter.fillRect(QRectF((bar.left() + static_cast<double>(i) * step) * pxPerMm, bar.top() * pxPerMm,
                                step * pxPerMm + 1.0, bar.height() * pxPerMm),
                         scale.colors[i]);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(kEdge, 0.15 * pxPerMm));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(bar.topLeft() * pxPerMm, bar.size() * pxPerMm));
    pen.setFont(kText, QFont::Normal, kInk);
    pen.line(QRectF(QPointF(bar.right() + kBarGap, boxMm.top()), QPointF(boxMm.right(), boxMm.bottom())),
             scale.to);
}

void paintMapSentence(QPainter& painter, const QRectF& boxMm, const QString& legend, double pxPerMm) {
    const MapSentence set = setMapSentence(legend, boxMm.width());
    PrintPen pen(painter, pxPerMm);
    pen.setFont(set.textMm, QFont::DemiBold, kInk);
    pen.lines(boxMm, set.lines, set.lineMm);
}

} // namespace leadlight::ui
