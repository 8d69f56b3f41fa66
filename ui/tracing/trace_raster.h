// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>
#include <QRectF>

#include <array>
#include <cstdint>
#include <vector>

namespace leadlight::ui {

/// Draws many short antialiased lines of one colour into an image, fast.
///
/// Coverage is gathered in a mask by its maximum and blended once: joints of a trace do not darken, and
/// thousands of short segments cost a few milliseconds where stroking them as one path of more than a pixel's
/// width takes hundreds. The mask is kept between frames.
class TraceRaster {
public:
    /// Makes the mask fit an image of that size; what was drawn and not blended is dropped.
    void begin(QSize size);
    /// Limits lines to a rectangle of the image.
    void setClip(const QRect& clip);
    /// A line with round ends, in pixels. Coordinates up to 1e9 in size: what lies outside is cut off.
    void line(QPointF from, QPointF to, double width);
    /// Blends the mask onto a 32-bit RGB image of the same size in an opaque colour, and clears it.
    void blendOnto(QImage& image, const QColor& color);

private:
    /// A line as seen along its longer side `a`, at most 45 degrees steep across it.
    struct Stroke {
        double a;
        double b;
        double da;
        double db;
    };

    /// The pixels that may be drawn on in one direction, and how far apart they lie in the mask.
    struct Axis {
        int first;
        int last;
        std::size_t step;
    };

    void sweep(const Stroke& stroke, const Axis& along, const Axis& across, double reach);
    /// Fills m_coverage for lines of that width.
    void prepareCoverage(double width);
    void touch(const QRectF& box);

    static constexpr int kEntries = 1024;
    /// Coverage of a pixel by the squared distance of its centre from the line, in kEntries steps up to where
    /// it ends: a look-up costs a third of a root.
    std::array<std::uint8_t, kEntries + 1> m_coverage{};
    double m_coverageWidth = -1.0;

    QSize m_size;
    QRect m_clip;
    std::vector<std::uint8_t> m_mask;
    std::vector<int> m_left;  // of each row: first pixel that may be covered
    std::vector<int> m_right; // and the one after the last
};

} // namespace leadlight::ui
