// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_paper.h"

#include "ui/tracing/paint_furniture.h"
#include "ui/tracing/trace_points.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace leadlight::ui {

namespace {

constexpr double kPulseS = 0.2;       // calibration pulse of 1 mV, 200 ms: IEC 60601-2-25
constexpr double kPulseFootMm = 1.0;  // flat before and after it
constexpr double kSameColumnPx = 0.5; // points this close say nothing that a pixel can show
constexpr double kSameHeightPx = 0.2;
constexpr double kGridLineMm = 0.1; // on devices that have no pixels

const LeadSignal& signalOf(const PaperPicture& picture, const PaperPanel& panel) {
    return picture.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)];
}

/// Fills the image with paper and grid. Rows come from three ready-made scan lines, which is as fast as
/// memory allows.
void paintGrid(QImage& image, const PaperPicture& picture) {
    const auto width = static_cast<std::size_t>(image.width());
    const QRgb paper = picture.colors.paper.rgb();
    const QRgb minor = picture.colors.minorGrid.rgb();
    const QRgb major = picture.colors.majorGrid.rgb();
    std::vector<QRgb> between(width, paper);
    std::vector<QRgb> onMinor(width, minor);
    const std::vector<QRgb> onMajor(width, major);
    for (const GridLine& line : gridLines(picture.map.origin.x(), picture.map.pxPerMmX, 0, image.width())) {
        const auto x = static_cast<std::size_t>(line.position);
        between[x] = line.major ? major : minor;
        onMinor[x] = line.major ? major : minor;
    }
    std::vector<const QRgb*> rows(static_cast<std::size_t>(image.height()), between.data());
    // A series in unknown units has a time grid, but no grid of millivolts.
    if (picture.layout.millivolts) {
        for (const GridLine& line :
             gridLines(picture.map.origin.y(), picture.map.pxPerMmY, 0, image.height()))
            rows[static_cast<std::size_t>(line.position)] = line.major ? onMajor.data() : onMinor.data();
    }
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), rows[static_cast<std::size_t>(y)], width * sizeof(QRgb));
}

/// The same grid as lines, over the paper alone: minor ones first, so that the darker ones lie above them.
void paintGrid(QPainter& painter, const PaperPicture& picture) {
    const QSizeF size = picture.layout.size;
    for (const bool major : {false, true}) {
        QList<QLineF> lines;
        const auto wanted = [major](int mm) { return (mm % 5 == 0) == major; };
        for (int mm = 0; mm <= size.width(); ++mm) {
            if (wanted(mm))
                lines.append({picture.map.toDevice(QPointF(mm, 0.0)),
                              picture.map.toDevice(QPointF(mm, size.height()))});
        }
        for (int mm = 0; picture.layout.millivolts && mm <= size.height(); ++mm) {
            if (wanted(mm))
                lines.append({picture.map.toDevice(QPointF(0.0, mm)),
                              picture.map.toDevice(QPointF(size.width(), mm))});
        }
        const QColor color = major ? picture.colors.majorGrid : picture.colors.minorGrid;
        painter.setPen(QPen(color, kGridLineMm * picture.map.pxPerMmX, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines);
    }
}

void paintOverlay(QPainter& painter, const PaperPicture& picture) {
    if (picture.overlay == nullptr)
        return;
    painter.save();
    painter.translate(picture.map.origin);
    painter.scale(picture.map.pxPerMmX, picture.map.pxPerMmY);
    picture.overlay->paint(painter, picture.layout);
    painter.restore();
}

QColor traceColor(const PaperPicture& picture, const PaperPanel& panel) {
    const bool derived = signalOf(picture, panel).provenance == Provenance::Derived;
    return derived ? picture.colors.derivedTrace : picture.colors.trace;
}

/// Adds a point to a run; the run's last point gives way to it where it lies as good as on the one before, so
/// that a run always ends where its samples end.
void addPoint(TraceRun& run, QPointF at) {
    if (run.size() >= 2) {
        const QPointF step = run.back() - run[run.size() - 2];
        if (std::abs(step.x()) < kSameColumnPx && std::abs(step.y()) < kSameHeightPx) {
            run.back() = at;
            return;
        }
    }
    run.push_back(at);
}

bool isSeen(const PaperPicture& picture, const PaperPanel& panel) {
    const QRectF area = picture.map.toDevice(panel.area);
    return area.right() >= picture.visible.left() && area.left() <= picture.visible.right();
}

void drawRuns(TraceRaster& raster, const std::vector<TraceRun>& runs, double width) {
    for (const TraceRun& run : runs) {
        if (run.size() == 1)
            raster.line(run.front(), run.front(), width);
        for (std::size_t i = 1; i < run.size(); ++i)
            raster.line(run[i - 1], run[i], width);
    }
}

void drawRuns(QPainter& painter, const std::vector<TraceRun>& runs) {
    for (const TraceRun& run : runs) {
        if (run.size() == 1)
            painter.drawPoint(run.front());
        else
            painter.drawPolyline(run.data(), static_cast<int>(run.size()));
    }
}

} // namespace

std::vector<GridLine> gridLines(double origin, double pxPerMm, int from, int to) {
    constexpr double kClosestPx = 2.5;
    std::vector<GridLine> lines;
    const int step = pxPerMm >= kClosestPx ? 1 : 5;
    const int first = static_cast<int>(std::floor((from - origin) / pxPerMm / 5.0)) * 5 - 5;
    for (int mm = first;; mm += step) {
        const double place = std::round(origin + mm * pxPerMm);
        if (place >= to)
            return lines;
        if (place >= from)
            lines.push_back({static_cast<int>(place), mm % 5 == 0});
    }
}

PanelTrace panelTrace(const PaperPicture& picture, const PaperPanel& panel) {
    const PaperLayout& layout = picture.layout;
    const LeadSignal& signal = signalOf(picture, panel);
    const auto points = tracePoints(signal.values, picture.series.waveform.rateHz, panel.startS, panel.endS,
                                    layout.settings.speedMmPerS * picture.map.pxPerMmX);
    const double bottom = layout.size.height();
    PanelTrace trace;
    double lastCut = -1e9;
    for (const TracePoint& point : points) {
        if (point.begins)
            trace.runs.emplace_back();
        const double y = layout.yOf(panel, static_cast<double>(point.value));
        const double inside = std::clamp(y, 0.0, bottom);
        const QPointF at = picture.map.toDevice(QPointF(layout.xOf(panel, point.timeS), inside));
        addPoint(trace.runs.back(), at);
        if (y != inside && at.x() - lastCut >= 1.0) {
            trace.cuts.push_back(at);
            lastCut = at.x();
        }
    }
    return trace;
}

std::vector<TraceRun> calibrationPulses(const PaperPicture& picture) {
    std::vector<TraceRun> pulses;
    const PaperLayout& layout = picture.layout;
    if (!layout.millivolts)
        return pulses;
    std::map<double, const PaperPanel*> rows; // by baseline: several columns share a row and its pulse
    for (const PaperPanel& panel : layout.panels)
        rows.emplace(panel.baselineY, &panel);
    const double width = kPulseS * layout.settings.speedMmPerS;
    const double left = layout.nameWidth + std::floor((layout.gutterWidth - layout.nameWidth - width) / 2.0);
    for (const auto& [baseline, panel] : rows) {
        const double top = layout.yOf(*panel, 1.0);
        TraceRun run;
        for (const QPointF mm :
             {QPointF(left - kPulseFootMm, baseline), QPointF(left, baseline), QPointF(left, top),
              QPointF(left + width, top), QPointF(left + width, baseline),
              QPointF(left + width + kPulseFootMm, baseline)})
            run.push_back(picture.map.toDevice(mm));
        pulses.push_back(std::move(run));
    }
    return pulses;
}

void paintPaper(QImage& image, const PaperPicture& picture, TraceRaster& raster) {
    paintGrid(image, picture);
    if (picture.overlay != nullptr) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOverlay(painter, picture);
    }

    raster.begin(image.size());
    std::vector<QPointF> cuts;
    // Derived traces first: where two rows cross, the measured one stays on top.
    for (const QColor& color : {picture.colors.derivedTrace, picture.colors.trace}) {
        raster.setClip(image.rect());
        if (color == picture.colors.trace)
            drawRuns(raster, calibrationPulses(picture), picture.lineWidth);
        for (const PaperPanel& panel : picture.layout.panels) {
            if (traceColor(picture, panel) != color || !isSeen(picture, panel))
                continue;
            const PanelTrace trace = panelTrace(picture, panel);
            drawRuns(raster, trace.runs, picture.lineWidth);
            cuts.insert(cuts.end(), trace.cuts.begin(), trace.cuts.end());
        }
        raster.blendOnto(image, color);
    }

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFurniture(painter, picture, cuts);
}

void paintPaper(QPainter& painter, const PaperPicture& picture) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, picture);
    paintOverlay(painter, picture);
    std::vector<QPointF> cuts;
    const auto pen = [&picture](const QColor& color) {
        return QPen(color, picture.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    for (const PaperPanel& panel : picture.layout.panels) {
        const PanelTrace trace = panelTrace(picture, panel);
        painter.setPen(pen(traceColor(picture, panel)));
        drawRuns(painter, trace.runs);
        cuts.insert(cuts.end(), trace.cuts.begin(), trace.cuts.end());
    }
    painter.setPen(pen(picture.colors.trace));
    drawRuns(painter, calibrationPulses(picture));
    paintFurniture(painter, picture, cuts);
    painter.restore();
}

} // namespace leadlight::ui
