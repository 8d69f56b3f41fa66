// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"
#include "ui/session/paper_overlay.h"
#include "ui/tracing/trace_raster.h"
#include "ui/tracing/tracing_colors.h"

#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace leadlight::ui {

/// Where millimetres of paper lie on a device, in its own pixels.
struct DeviceMap {
    QPointF origin; ///< of the paper's top left corner
    double pxPerMmX = 1.0;
    double pxPerMmY = 1.0;

    [[nodiscard]] QPointF toDevice(QPointF mm) const {
        return origin + QPointF(mm.x() * pxPerMmX, mm.y() * pxPerMmY);
    }

    [[nodiscard]] QRectF toDevice(const QRectF& mm) const {
        return {toDevice(mm.topLeft()), toDevice(mm.bottomRight())};
    }
};

/// Everything that the picture of a series on paper depends on.
struct PaperPicture {
    const Series& series;
    const PaperLayout& layout;
    TracingColors colors;
    const PaperOverlay* overlay = nullptr; ///< between paper and traces
    DeviceMap map;
    QRectF visible;         ///< device pixels that are seen: lead names stay inside it
    double lineWidth = 1.2; ///< of the traces, device pixels
    QFont font;             ///< of lead names, its size in device pixels
};

/// A grid line's device pixel and whether it is one of the darker ones every 5 mm.
struct GridLine {
    int position = 0;
    bool major = false;
};

/// The lines of one direction that lie in [from, to), one a millimetre, each on the device pixel nearest to
/// its place. Where millimetres would lie closer than 2.5 device pixels only every fifth remains.
[[nodiscard]] std::vector<GridLine> gridLines(double origin, double pxPerMm, int from, int to);

/// A trace or calibration pulse in device pixels: points that are joined in order.
using TraceRun = std::vector<QPointF>;

/// The joined runs of a panel's trace, ready to draw, and where it had to be cut because it would leave the
/// paper.
struct PanelTrace {
    std::vector<TraceRun> runs;
    std::vector<QPointF> cuts; ///< one for each pixel column, on the paper's edge
};

[[nodiscard]] PanelTrace panelTrace(const PaperPicture& picture, const PaperPanel& panel);

/// The calibration pulse of each row: 1 mV for 200 ms, through the same scale as the traces. None where the
/// unit is unknown.
[[nodiscard]] std::vector<TraceRun> calibrationPulses(const PaperPicture& picture);

/// Paints the whole picture into a 32-bit RGB image; paper and grid fill all of it.
void paintPaper(QImage& image, const PaperPicture& picture, TraceRaster& raster);

/// Paints the same picture with a painter whose unit is a device pixel, for devices that keep lines as lines
/// (PDF, SVG). The grid covers the paper alone.
void paintPaper(QPainter& painter, const PaperPicture& picture);

} // namespace leadlight::ui
