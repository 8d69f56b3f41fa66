// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

#include <array>
#include <cstdint>
#include <vector>

namespace leadlight::ui {

/// A picture's pixels as several threads may write them, each to its own rows.
struct PixelRows {
    uchar* bits = nullptr;
    qsizetype bytesPerLine = 0;
    QSize size;

    /// Of a 32-bit RGB image, which must stay as it is meanwhile.
    explicit PixelRows(QImage& image)
        : bits(image.bits())
        , bytesPerLine(image.bytesPerLine())
        , size(image.size()) {}

    [[nodiscard]] QRgb* row(int y) const { return reinterpret_cast<QRgb*>(bits + y * bytesPerLine); }
};

/// Draws many short antialiased lines of one colour into a part of a picture, fast.
///
/// Coverage is gathered in a mask by its maximum and blended once: joints of a trace do not darken, and
/// thousands of short segments cost a few milliseconds where stroking them as one path of more than a pixel's
/// width takes hundreds. A part of some dozen rows keeps its mask and its pixels in the processor's cache;
/// what it shows does not depend on how the picture is parted. The mask's memory is kept.
class TraceRaster {
public:
    /// Lines will be drawn into these pixels of the picture; what was drawn and not blended is dropped.
    void begin(const QRect& part);
    /// A line with round ends, in the picture's pixels. Coordinates up to 1e9 in size: what lies outside the
    /// part is cut off.
    void line(QPointF from, QPointF to, double width);
    /// Blends the mask onto the picture in an opaque colour, and clears it.
    void blendOnto(const PixelRows& picture, const QColor& color);

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

    void sweep(const Stroke& stroke, const Axis& along, const Axis& across);
    /// Fills m_coverage for lines of that width.
    void prepareCoverage(double width);

    static constexpr int kEntries = 1024;
    /// Coverage of a pixel by the squared distance of its centre from the line, in kEntries steps up to where
    /// it ends: a look-up costs a third of a root.
    std::array<std::uint8_t, kEntries + 1> m_coverage{};
    double m_coverageWidth = -1.0;
    double m_reach = 0.0; // from the line to where its coverage of a pixel ends
    QRect m_part;
    std::size_t m_stride = 0;         // of the mask: the part's width rounded up to eights
    std::vector<std::uint8_t> m_mask; // of the part alone
    int m_top = 0;                    // rows of the part that may be covered, and the one after the last
    int m_bottom = 0;
};

} // namespace leadlight::ui
