// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

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
    /// A line with round ends, in pixels. Any coordinates: what lies outside is cut off.
    void line(QPointF from, QPointF to, double width);
    /// Blends the mask onto a 32-bit RGB image of the same size in an opaque colour, and clears it.
    void blendOnto(QImage& image, const QColor& color);

private:
    void cover(int x, int y, float coverage);

    QSize m_size;
    QRect m_clip;
    std::vector<std::uint8_t> m_mask;
    std::vector<int> m_left;  // of each row: first pixel that may be covered
    std::vector<int> m_right; // and the one after the last
};

} // namespace leadlight::ui
