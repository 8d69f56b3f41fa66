// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/category_marks.h"

#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace leadlight::ui {

namespace {

constexpr std::array<QRgb, kCategoryCount> kLight{0xFF0072B2, 0xFFB84E00, 0xFF00805C, 0xFFA9457E,
                                                  0xFF8A6D00, 0xFF1F7FB5, 0xFF14181D, 0xFF6B4FBB};
constexpr std::array<QRgb, kCategoryCount> kDark{0xFF4FA8E0, 0xFFF08A2E, 0xFF2FBF92, 0xFFE08ABB,
                                                 0xFFE9D54A, 0xFF8FD0F5, 0xFFE6EAED, 0xFFA793E6};

/// A regular polygon or, with `inner` below 1, a star of that many points; the first one straight up.
QPainterPath polygon(int points, double radius, double inner = 1.0) {
    QPolygonF corners;
    const int count = inner < 1.0 ? 2 * points : points;
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / count;
        const double r = inner < 1.0 && i % 2 == 1 ? inner * radius : radius;
        corners.append(QPointF(r * std::sin(angle), -r * std::cos(angle)));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath square(double half) {
    QPainterPath path;
    path.addRect(QRectF(-half, -half, 2.0 * half, 2.0 * half));
    return path;
}

QPainterPath disc(double radius) {
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

} // namespace

QColor categoryColor(int category, Theme theme) {
    if (category < 0 || category >= kCategoryCount)
        return blended(paletteOf(theme).panel, paletteOf(theme).secondaryText, 0.75);
    const auto place = static_cast<std::size_t>(category);
    return QColor(theme == Theme::Light ? kLight[place] : kDark[place]);
}

QPainterPath categoryShape(int category, double radius) {
    switch (category) {
    case 0:
        return disc(0.9 * radius);
    case 1:
        return polygon(3, 1.15 * radius);
    case 2:
        return square(0.8 * radius);
    case 3:
        return polygon(4, 1.15 * radius);
    case 4:
        return polygon(5, 1.25 * radius, 0.45);
    case 5:
        return polygon(3, -1.15 * radius); // upside down
    case 6: {
        QPainterPath cross;
        cross.addRect(QRectF(-radius, -0.35 * radius, 2.0 * radius, 0.7 * radius));
        cross.addRect(QRectF(-0.35 * radius, -radius, 0.7 * radius, 2.0 * radius));
        cross.setFillRule(Qt::WindingFill);
        return cross;
    }
    case 7: {
        QPainterPath ring = disc(radius);
        ring.addPath(disc(0.5 * radius));
        ring.setFillRule(Qt::OddEvenFill);
        return ring;
    }
    default:
        return disc(0.7 * radius);
    }
}

} // namespace leadlight::ui
