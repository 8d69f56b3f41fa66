// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_calipers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Calipers)
};

constexpr double kVoltageHalfMm = 3.0; // of a voltage caliper's edges
constexpr double kLabelMm = 1.0;       // from the line
constexpr double kClosestMarchMm = 0.8;

void addEdge(CaliperShape& shape, const QLineF& line, CaliperPart part) {
    shape.edges.push_back(line);
    shape.edgeParts.push_back(part);
}

/// Whether a panel shows a moment, its borders included.
bool shows(const PaperPanel& panel, double timeS) {
    constexpr double kRoundingS = 1e-6;
    return timeS >= panel.startS - kRoundingS && timeS <= panel.endS + kRoundingS;
}

/// Whether the caliper's later edge lies on one of its lead's panels, which then bears the value.
bool endIsShown(const PaperLayout& layout, const Caliper& caliper) {
    return std::ranges::any_of(layout.panels, [&caliper](const PaperPanel& panel) {
        return panel.leadIndex == caliper.leadIndex && shows(panel, std::max(caliper.fromS, caliper.toS));
    });
}

CaliperShape timeShape(const PaperLayout& layout, const DeviceMap& map, const PaperPanel& panel,
                       const Caliper& caliper) {
    CaliperShape shape;
    const bool own = panel.leadIndex == caliper.leadIndex;
    if (!own && !caliper.across)
        return shape;
    const auto upright = [&](double timeS) {
        const double x = layout.xOf(panel, timeS);
        return QLineF(map.toDevice(QPointF(x, panel.area.top())),
                      map.toDevice(QPointF(x, panel.area.bottom())));
    };
    if (shows(panel, caliper.fromS))
        addEdge(shape, upright(caliper.fromS), CaliperPart::From);
    if (shows(panel, caliper.toS))
        addEdge(shape, upright(caliper.toS), CaliperPart::To);
    const double step = caliper.seconds();
    if (caliper.marching && step * layout.settings.speedMmPerS >= kClosestMarchMm) {
        const double first = std::min(caliper.fromS, caliper.toS);
        for (double k = std::ceil((panel.startS - first) / step); first + k * step <= panel.endS; ++k) {
            if (k != 0.0 && k != 1.0)
                shape.marches.push_back(upright(first + k * step));
        }
    }
    const double from = std::clamp(std::min(caliper.fromS, caliper.toS), panel.startS, panel.endS);
    const double to = std::clamp(std::max(caliper.fromS, caliper.toS), panel.startS, panel.endS);
    if (own && !shape.edges.empty()) {
        const double y =
            std::clamp(layout.yOf(panel, caliper.fromMv), panel.area.top() + 1.0, panel.area.bottom() - 1.0);
        shape.bar = QLineF(map.toDevice(QPointF(layout.xOf(panel, from), y)),
                           map.toDevice(QPointF(layout.xOf(panel, to), y)));
        shape.label = shape.bar.p2() + QPointF(kLabelMm * map.pxPerMmX, 0.0);
        shape.labelled = shows(panel, std::max(caliper.fromS, caliper.toS)) || !endIsShown(layout, caliper);
    }
    return shape;
}

CaliperShape voltageShape(const PaperLayout& layout, const DeviceMap& map, const PaperPanel& panel,
                          const Caliper& caliper) {
    CaliperShape shape;
    if (panel.leadIndex != caliper.leadIndex || caliper.fromS < panel.startS || caliper.fromS > panel.endS)
        return shape;
    const double x = layout.xOf(panel, caliper.fromS);
    const auto level = [&](double mv) {
        const double y = layout.yOf(panel, mv);
        return QLineF(map.toDevice(QPointF(x - kVoltageHalfMm, y)),
                      map.toDevice(QPointF(x + kVoltageHalfMm, y)));
    };
    addEdge(shape, level(caliper.fromMv), CaliperPart::From);
    addEdge(shape, level(caliper.toMv), CaliperPart::To);
    shape.bar = QLineF(shape.edges[0].center(), shape.edges[1].center());
    shape.label = shape.bar.center() + QPointF((kVoltageHalfMm + kLabelMm) * map.pxPerMmX, 0.0);
    shape.labelled = true;
    return shape;
}

void paintLabel(QPainter& painter, const PaperPicture& picture, QPointF at, const QString& text) {
    const QFontMetricsF metrics(picture.font, painter.device());
    const double width = metrics.horizontalAdvance(text);
    const double pad = 0.25 * metrics.height();
    QRectF box(at.x(), at.y() - metrics.height() / 2.0, width + 2.0 * pad, metrics.height());
    // Left of the line where the right has no room, but never out of sight.
    if (picture.visible.isValid() && box.right() > picture.visible.right())
        box.moveRight(picture.visible.right());
    painter.fillRect(box, picture.colors.paper);
    painter.setPen(picture.colors.accent);
    painter.setFont(picture.font);
    painter.drawText(QPointF(box.left() + pad, box.top() + metrics.ascent()), text);
}

} // namespace

QString caliperText(const Caliper& caliper, bool millivolts) {
    if (caliper.kind == CaliperKind::Voltage) {
        QString digits = QString::number(caliper.millivolts(), 'f', millivolts ? 2 : 0);
        digits.replace(u'-', QChar(0x2212));
        return millivolts ? Words::tr("%1 mV").arg(digits) : Words::tr("%1 (no unit)").arg(digits);
    }
    const double ms = caliper.seconds() * 1000.0;
    const QString words = Words::tr("%1 ms").arg(std::lround(ms));
    return ms < 1.0 ? words
                    : words + QStringLiteral("   ") + Words::tr("%1 /min").arg(std::lround(60000.0 / ms));
}

CaliperShape caliperShape(const PaperLayout& layout, const DeviceMap& map, const PaperPanel& panel,
                          const Caliper& caliper) {
    return caliper.kind == CaliperKind::Time ? timeShape(layout, map, panel, caliper)
                                             : voltageShape(layout, map, panel, caliper);
}

void paintCalipers(QPainter& painter, const PaperPicture& picture, std::span<const Caliper> calipers,
                   quint64 selected) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Caliper& caliper : calipers) {
        const double width = picture.lineWidth * (caliper.id == selected && selected != 0 ? 1.6 : 0.9);
        for (const PaperPanel& panel : picture.layout.panels) {
            const CaliperShape shape = caliperShape(picture.layout, picture.map, panel, caliper);
            painter.setPen(QPen(picture.colors.accent, width, Qt::DashLine, Qt::FlatCap));
            painter.drawLines(shape.marches.data(), static_cast<int>(shape.marches.size()));
            painter.setPen(QPen(picture.colors.accent, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLines(shape.edges.data(), static_cast<int>(shape.edges.size()));
            if (!shape.bar.isNull())
                painter.drawLine(shape.bar);
            if (!shape.labelled)
                continue;
            Caliper seen = caliper;
            if (panel.mmPerMv < 0.0) // upside down, and measured as it is seen
                std::swap(seen.fromMv, seen.toMv);
            paintLabel(painter, picture, shape.label, caliperText(seen, picture.layout.millivolts));
        }
    }
    painter.restore();
}

} // namespace leadlight::ui
