// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/paint_paper.h"

#include <vector>

namespace leadlight::ui {

/// A grid line's device pixel and whether it is one of the darker ones every 5 mm.
struct GridLine {
    int position = 0;
    bool major = false;
};

/// The lines of one direction that lie in [from, to), one a millimetre, each on the device pixel nearest to
/// its place. Where millimetres would lie closer than 2.5 device pixels only every fifth remains.
[[nodiscard]] std::vector<GridLine> gridLines(double origin, double pxPerMm, int from, int to);

/// Paper and grid of a picture made of pixels: three ready-made scan lines, which is as fast as memory
/// allows.
class PaperGrid {
public:
    PaperGrid(const PaperPicture& picture, QSize size);
    /// Fills whole rows of the picture.
    void paint(const PixelRows& rows, const QRect& part) const;

private:
    enum class Row : unsigned char { Between, Minor, Major };

    std::vector<QRgb> m_between;
    std::vector<QRgb> m_onMinor;
    std::vector<QRgb> m_onMajor;
    std::vector<Row> m_rows;
};

/// The same grid as lines, over the paper alone: minor ones first, so that the darker ones lie above them.
void paintGrid(QPainter& painter, const PaperPicture& picture);

} // namespace leadlight::ui
