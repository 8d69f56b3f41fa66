// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace leadlight::ui {

/// How large paper is on a screen.
enum class Sizing {
    FitPaper, ///< ten seconds at 25 mm/s fill the width (or the rows the height): other speeds make wider or
              ///< narrower paper
    TrueSize, ///< a millimetre of paper is a millimetre of glass
    Free,     ///< as zoomed by hand
};

/// How paper lies in a viewport: millimetres to pixels and back. A value, so that it is tested without a
/// window. Pixels are device-independent; paper smaller than the viewport is centred, larger paper is
/// scrolled.
struct ViewGeometry {
    QSizeF paper;    ///< mm
    QSizeF viewport; ///< px
    double pxPerMmX = 1.0;
    double pxPerMmY = 1.0;
    QPointF scroll; ///< px of the paper's surplus that lie left of and above the viewport
    double devicePixelRatio = 1.0;

    static constexpr double kMinPxPerMm = 0.5;
    static constexpr double kMaxPxPerMm = 200.0;

    /// Scaled so that `referenceMm` fits the viewport, and then a little down so that 5 mm are whole device
    /// pixels: all large squares of the grid come out equal. `aspect` is pxPerMmY / pxPerMmX of the screen.
    [[nodiscard]] static ViewGeometry fitted(QSizeF paper, QSizeF viewport, QSizeF referenceMm, double aspect,
                                             double devicePixelRatio);

    /// Magnified about a point of the viewport: the paper under it stays under it, as far as the edges allow.
    [[nodiscard]] ViewGeometry zoomedAt(QPointF position, double factor) const;

    /// Largest scroll position, >= 0.
    [[nodiscard]] QPointF maxScroll() const;
    /// Viewport position of the paper's top left corner, on a device pixel.
    [[nodiscard]] QPointF origin() const;
    /// With the scroll position moved into its limits.
    [[nodiscard]] ViewGeometry clamped() const;

    [[nodiscard]] QPointF toPixel(QPointF mm) const;
    [[nodiscard]] QPointF toPaper(QPointF pixel) const;
};

} // namespace leadlight::ui
