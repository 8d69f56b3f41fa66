// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QImage>
#include <QPointF>
#include <QSize>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadlight::ui {

/// From places on a chart to pixels: the point `centre` of the chart lies in the middle.
struct ChartView {
    QPointF centre;
    double scale = 1.0; ///< logical pixels a unit of the chart, the same both ways

    [[nodiscard]] QPointF toPixel(const std::array<float, 2>& place, const QSizeF& size) const {
        return {size.width() / 2.0 + (static_cast<double>(place[0]) - centre.x()) * scale,
                size.height() / 2.0 - (static_cast<double>(place[1]) - centre.y()) * scale};
    }

    [[nodiscard]] QPointF toChart(const QPointF& pixel, const QSizeF& size) const {
        return {centre.x() + (pixel.x() - size.width() / 2.0) / scale,
                centre.y() - (pixel.y() - size.height() / 2.0) / scale};
    }
};

/// One point's look.
struct PointLook {
    std::int16_t category = -1;
    bool faint = false; ///< not among those that are meant
};

/// What is drawn.
struct PointCloud {
    std::span<const std::array<float, 2>> places;
    std::span<const PointLook> looks; ///< as many
};

/// Draws points as small marks with a picture of each mark that is laid down again and again: 100,000 of them
/// in less than a frame. Faint points lie under the others. `size` in logical pixels; the image is
/// transparent elsewhere and bears the device pixel ratio.
[[nodiscard]] QImage drawPoints(const PointCloud& cloud, const ChartView& view, QSize size, double pixelRatio,
                                Theme theme);

/// How far a mark reaches from its place, in logical pixels: many points are drawn smaller.
[[nodiscard]] double markRadius(std::size_t points);

} // namespace leadlight::ui
