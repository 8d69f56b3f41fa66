// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paint_paper.h"

#include "ui/tracing/paint_furniture.h"
#include "ui/tracing/paper_grid.h"
#include "ui/tracing/trace_points.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace leadlight::ui {

namespace {

constexpr double kPulseS = 0.2;       // calibration pulse of 1 mV, 200 ms: IEC 60601-2-25
constexpr double kPulseFootMm = 1.0;  // flat before and after it
constexpr double kPulseApartMm = 1.0; // from the pulse above
constexpr double kSameColumnPx = 0.5; // points this close say nothing that a pixel can show
constexpr double kSameHeightPx = 0.2;
constexpr int kPartRows = 64; // with its mask, what a processor's cache holds

const LeadSignal& signalOf(const PaperPicture& picture, const PaperPanel& panel) {
    return picture.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)];
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

/// Adds a point to the last run; that run's last point gives way to it where it lies as good as on the one
/// before, so that a run always ends where its samples end.
void addPoint(PanelTrace& trace, QPointF at) {
    std::vector<QPointF>& points = trace.points;
    if (points.size() >= trace.begins.back() + 2) {
        const QPointF step = points.back() - points[points.size() - 2];
        if (std::abs(step.x()) < kSameColumnPx && std::abs(step.y()) < kSameHeightPx) {
            points.back() = at;
            return;
        }
    }
    points.push_back(at);
}

bool isSeen(const PaperPicture& picture, const PaperPanel& panel) {
    const QRectF area = picture.map.toDevice(panel.area);
    return area.right() >= picture.visible.left() && area.left() <= picture.visible.right();
}

void drawRun(TraceRaster& raster, std::span<const QPointF> run, double width) {
    if (run.size() == 1)
        raster.line(run.front(), run.front(), width);
    for (std::size_t i = 1; i < run.size(); ++i)
        raster.line(run[i - 1], run[i], width);
}

void drawRun(QPainter& painter, std::span<const QPointF> run) {
    if (run.size() == 1)
        painter.drawPoint(run.front());
    else
        painter.drawPolyline(run.data(), static_cast<int>(run.size()));
}

/// Paints the traces of all panels into one part of the picture.
void paintInk(const PixelRows& rows, const QRect& part, const PaperPicture& picture, const PaperInk& ink,
              TraceRaster& raster) {
    raster.begin(part);
    const double reach = picture.lineWidth + 1.0;
    // Derived traces first: where two rows cross, the measured one stays on top.
    for (const QColor& color : {picture.colors.derivedTrace, picture.colors.trace}) {
        if (color == picture.colors.trace)
            for (const TraceRun& pulse : ink.pulses)
                drawRun(raster, pulse, picture.lineWidth);
        for (std::size_t i = 0; i < ink.traces.size(); ++i) {
            const PanelTrace& trace = ink.traces[i];
            if (traceColor(picture, picture.layout.panels[i]) != color || trace.bottom + reach < part.top() ||
                trace.top - reach > part.bottom() + 1)
                continue;
            for (std::size_t run = 0; run < trace.begins.size(); ++run)
                drawRun(raster, trace.run(run), picture.lineWidth);
        }
        raster.blendOnto(rows, color);
    }
}

} // namespace

std::span<const QPointF> PanelTrace::run(std::size_t number) const {
    const std::size_t end = number + 1 < begins.size() ? begins[number + 1] : points.size();
    return std::span(points).subspan(begins[number], end - begins[number]);
}

void PanelTrace::clear() {
    points.clear();
    begins.clear();
    cuts.clear();
    top = 1e9;
    bottom = -1e9;
}

void tracePanel(const PaperPicture& picture, const PaperPanel& panel, PanelTrace& trace) {
    trace.clear();
    const PaperLayout& layout = picture.layout;
    const DisplaySignal::Stretch stretch = picture.signal != nullptr
                                               ? picture.signal->of(panel.leadIndex)
                                               : DisplaySignal::Stretch{signalOf(picture, panel).values};
    // Tall waves go on where the screen shows more paper than the layout takes.
    const auto heightAt = [&map = picture.map](double y) { return (y - map.origin.y()) / map.pxPerMmY; };
    const double highest = std::min(0.0, heightAt(picture.visible.top()));
    const double lowest = std::max(layout.size.height(), heightAt(picture.visible.bottom()));
    double lastCut = -1e9;
    const auto add = [&](const TracePoint& point) {
        if (point.begins)
            trace.begins.push_back(trace.points.size());
        const double y = layout.yOf(panel, static_cast<double>(point.value));
        const double inside = std::clamp(y, highest, lowest);
        const QPointF at =
            picture.map.toDevice(QPointF(layout.xOf(panel, stretch.startS + point.timeS), inside));
        addPoint(trace, at);
        trace.top = std::min(trace.top, at.y());
        trace.bottom = std::max(trace.bottom, at.y());
        if (y != inside && at.x() - lastCut >= 1.0) {
            trace.cuts.push_back(at);
            lastCut = at.x();
        }
    };
    for (const TracePoint& point :
         tracePoints(stretch.values, picture.series.waveform.rateHz, panel.startS - stretch.startS,
                     panel.endS - stretch.startS, layout.settings.speedMmPerS * picture.map.pxPerMmX))
        add(point);
}

std::vector<TraceRun> calibrationPulses(const PaperPicture& picture) {
    std::vector<TraceRun> pulses;
    const PaperLayout& layout = picture.layout;
    if (!layout.millivolts)
        return pulses;

    // By baseline: several columns share a row and its pulse, whose second half is the last one's gain.
    struct Gains {
        double first;
        double last;
    };

    std::map<double, Gains> rows;
    for (const PaperPanel& panel : layout.panels) {
        const double gain = std::abs(panel.mmPerMv);
        rows.try_emplace(panel.baselineY, Gains{gain, gain}).first->second.last = gain;
    }
    const double width = kPulseS * layout.settings.speedMmPerS;
    const double left = layout.nameWidth + std::floor((layout.gutterWidth - layout.nameWidth - width) / 2.0);
    double lowest = -1e9; // of the pulses so far
    for (const auto& [baseline, gains] : rows) {
        const double top = baseline - gains.first;
        // Where rows are close, pulses would run into one another and be a bar: the next row has its own.
        if (std::min(top, baseline - gains.last) < lowest + kPulseApartMm)
            continue;
        lowest = baseline;
        TraceRun run;
        const auto add = [&](double x, double y) { run.push_back(picture.map.toDevice(QPointF(x, y))); };
        add(left - kPulseFootMm, baseline);
        add(left, baseline);
        add(left, top);
        if (gains.last != gains.first) {
            add(left + width / 2.0, top);
            add(left + width / 2.0, baseline - gains.last);
        }
        add(left + width, baseline - gains.last);
        add(left + width, baseline);
        add(left + width + kPulseFootMm, baseline);
        pulses.push_back(std::move(run));
    }
    return pulses;
}

void paintPaper(QImage& image, const PaperPicture& picture, PaperScratch& scratch) {
    const PixelRows rows(image);
    const PaperGrid grid(picture, image.size());
    PaperInk& ink = scratch.ink;
    const auto panels = static_cast<int>(picture.layout.panels.size());
    ink.pulses = calibrationPulses(picture);
    ink.traces.resize(picture.layout.panels.size());
    scratch.runner.run(panels, [&](int number, int) {
        const auto i = static_cast<std::size_t>(number);
        const PaperPanel& panel = picture.layout.panels[i];
        if (isSeen(picture, panel))
            tracePanel(picture, panel, ink.traces[i]);
        else
            ink.traces[i].clear();
    });

    // Part by part, so that grid and traces meet in the processor's cache and not in memory.
    scratch.rasters.resize(static_cast<std::size_t>(scratch.runner.threads()));
    const int parts = (image.height() + kPartRows - 1) / kPartRows;
    const auto partAt = [&image](int number) {
        return QRect(0, number * kPartRows, image.width(),
                     std::min(kPartRows, image.height() - number * kPartRows));
    };
    const bool overlaid = picture.overlay != nullptr;
    if (overlaid) {
        scratch.runner.run(parts, [&](int number, int) { grid.paint(rows, partAt(number)); });
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOverlay(painter, picture);
    }
    scratch.runner.run(parts, [&](int number, int thread) {
        const QRect part = partAt(number);
        if (!overlaid)
            grid.paint(rows, part);
        paintInk(rows, part, picture, ink, scratch.rasters[static_cast<std::size_t>(thread)]);
    });

    std::vector<QPointF> cuts;
    for (const PanelTrace& trace : ink.traces)
        cuts.insert(cuts.end(), trace.cuts.begin(), trace.cuts.end());
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
    PanelTrace trace;
    for (const PaperPanel& panel : picture.layout.panels) {
        tracePanel(picture, panel, trace);
        painter.setPen(pen(traceColor(picture, panel)));
        for (std::size_t run = 0; run < trace.begins.size(); ++run)
            drawRun(painter, trace.run(run));
        cuts.insert(cuts.end(), trace.cuts.begin(), trace.cuts.end());
    }
    painter.setPen(pen(picture.colors.trace));
    for (const TraceRun& pulse : calibrationPulses(picture))
        drawRun(painter, pulse);
    paintFurniture(painter, picture, cuts);
    painter.restore();
}

} // namespace leadlight::ui
