// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"
#include "ui/session/paper_overlay.h"
#include "ui/tracing/display_signal.h"
#include "ui/tracing/part_runner.h"
#include "ui/tracing/trace_raster.h"
#include "ui/tracing/tracing_colors.h"

#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <span>
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
    QRectF visible;                        ///< device pixels that are seen: lead names stay inside it
    double lineWidth = 1.2;                ///< of the traces, device pixels
    QFont font;                            ///< of lead names, its size in device pixels
    const DisplaySignal* signal = nullptr; ///< prepared for the layout; null: the file's own samples
};

/// A calibration pulse in device pixels: points that are joined in order.
using TraceRun = std::vector<QPointF>;

/// A panel's trace, ready to draw: runs of points that are joined, and where it had to be cut because it
/// would leave the paper.
struct PanelTrace {
    std::vector<QPointF> points;
    std::vector<std::size_t> begins; ///< of each run, in `points`
    std::vector<QPointF> cuts;       ///< one for each pixel column, on the paper's edge
    double top = 1e9;                ///< of all points; below `bottom` where there are none
    double bottom = -1e9;

    [[nodiscard]] std::span<const QPointF> run(std::size_t number) const;
    /// Empties it, and keeps its memory.
    void clear();
};

/// Makes `trace` the panel's; what was in it goes.
void tracePanel(const PaperPicture& picture, const PaperPanel& panel, PanelTrace& trace);

/// The calibration pulse of each row: 1 mV for 200 ms, through the same scale as the traces; in two steps
/// where the row's chest leads have a gain of their own. None where the unit is unknown, nor in a row whose
/// pulse would touch the one above.
[[nodiscard]] std::vector<TraceRun> calibrationPulses(const PaperPicture& picture);

/// The lines of a picture: one trace for each panel of the layout (empty where it is not seen), and the
/// calibration pulses.
struct PaperInk {
    std::vector<PanelTrace> traces;
    std::vector<TraceRun> pulses;
};

/// What painting keeps from one picture to the next: threads and memory.
struct PaperScratch {
    PartRunner runner{4};
    std::vector<TraceRaster> rasters; ///< one for each thread
    PaperInk ink;
};

/// Paints the whole picture into a 32-bit RGB image, on several threads; paper and grid fill all of it.
void paintPaper(QImage& image, const PaperPicture& picture, PaperScratch& scratch);

/// Paints the same picture with a painter whose unit is a device pixel, for devices that keep lines as lines
/// (PDF, SVG). The grid covers the paper alone.
void paintPaper(QPainter& painter, const PaperPicture& picture);

} // namespace leadlight::ui
