// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/paper_layout.h"

#include "ui/session/paper_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kPulseS = 0.2;         // the calibration pulse, IEC 60601-2-25
constexpr double kNameColumn = 10.0;    // mm, of "aVR" on a small screen; 5 more for its minus
constexpr double kShortestS = 0.1;      // a paper is never narrower, however short the series
constexpr double kArbitrarySpan = 20.0; // mm that the largest lead of unknown unit fills

/// Seconds on the paper. A series that ends short of a tenth of a second keeps whole tenths, so that 4,999
/// samples make the same columns as 5,000.
double pageSeconds(double durationS, double windowS) {
    const double whole = std::ceil(durationS * 10.0 - 1e-6) / 10.0;
    return std::max(kShortestS, std::min(whole, windowS));
}

/// Millimetres per unit that let the lead with the widest range in the first minute fill kArbitrarySpan.
double arbitraryGain(const Waveform& waveform) {
    const auto minute = static_cast<std::size_t>(std::clamp(60.0 * waveform.rateHz, 0.0, 1e7));
    double widest = 0.0;
    for (const LeadSignal& lead : waveform.leads) {
        float low = INFINITY;
        float high = -INFINITY;
        for (const float value : lead.values.stretch(0, minute)) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
        // Zero lies on the baseline, so an offset from it takes room as well.
        if (low <= high)
            widest = std::max(widest, std::max<double>(high, 0.0) - std::min<double>(low, 0.0));
    }
    return widest > 0.0 ? kArbitrarySpan / widest : 1.0;
}

PaperSettings sane(PaperSettings settings) {
    const auto within = [](double value, double low, double high, double otherwise) {
        return std::isfinite(value) ? std::clamp(value, low, high) : otherwise;
    };
    settings.speedMmPerS = within(settings.speedMmPerS, 1.0, 1000.0, 25.0);
    settings.gainMmPerMv = within(settings.gainMmPerMv, 0.1, 1000.0, 10.0);
    settings.chestGain = within(settings.chestGain, 0.1, 10.0, 1.0);
    settings.windowS = within(settings.windowS, kShortestS, 3600.0, 10.0);
    settings.maxHeightMm = within(settings.maxHeightMm, 0.0, 1e6, 0.0);
    settings.freeHeightMm = within(settings.freeHeightMm, 0.0, 1e6, 0.0);
    settings.startS = within(settings.startS, 0.0, 1e9, 0.0);
    return settings;
}

void addRow(PaperLayout& layout, const Waveform& waveform, const PlannedRow& row, double top,
            const PaperPlan& plan, double fromS, double seconds) {
    const double columnS = plan.columnS(seconds, row);
    for (std::size_t k = 0; k < row.columns.size(); ++k) {
        if (!row.columns[k].leadIndex)
            continue;
        const double offsetS = static_cast<double>(k) * columnS;
        const double speed = layout.settings.speedMmPerS;
        PaperPanel panel;
        panel.leadIndex = *row.columns[k].leadIndex;
        panel.lead = waveform.leads[static_cast<std::size_t>(panel.leadIndex)].lead;
        panel.startS = fromS + (plan.simultaneous ? 0.0 : offsetS);
        panel.endS = panel.startS + columnS;
        const double left = layout.gutterWidth + offsetS * speed + static_cast<double>(k) * plan.columnGap;
        panel.area = QRectF(left, top, columnS * speed, plan.rowHeight);
        panel.baselineY = top + plan.baselineInRow;
        panel.rhythmStrip = row.rhythmStrip;
        panel.mmPerMv = layout.settings.gainMmPerMv;
        if (layout.millivolts && isChest(panel.lead))
            panel.mmPerMv *= layout.settings.chestGain;
        if (row.columns[k].inverted)
            panel.mmPerMv = -panel.mmPerMv;
        layout.panels.push_back(panel);
    }
}

} // namespace

QRectF PaperLayout::boxOf(const PaperPanel& panel, double fromS, double toS) const {
    const double from = std::max(fromS, panel.startS);
    const double to = std::min(toS, panel.endS);
    if (!(from < to))
        return {};
    return {QPointF(xOf(panel, from), panel.area.top()), QPointF(xOf(panel, to), panel.area.bottom())};
}

const PaperPanel* PaperLayout::panelAt(QPointF mm) const {
    const auto holds = [mm](const PaperPanel& panel) {
        return mm.x() >= panel.area.left() && mm.x() < panel.area.right() && mm.y() >= panel.area.top() &&
               mm.y() < panel.area.bottom();
    };
    const auto found = std::ranges::find_if(panels, holds);
    return found == panels.end() ? nullptr : &*found;
}

double PaperLayout::shownS() const {
    if (panels.empty())
        return 0.0;
    const auto first = std::ranges::min_element(panels, {}, &PaperPanel::startS);
    const auto last = std::ranges::max_element(panels, {}, &PaperPanel::endS);
    return last->endS - first->startS;
}

namespace {

constexpr std::array<std::pair<LayoutKind, std::string_view>, 7> kNames{{
    {LayoutKind::ThreeByFourPlusOne, "3x4+1"},
    {LayoutKind::ThreeByFourPlusThree, "3x4+3"},
    {LayoutKind::ThreeByFour, "3x4"},
    {LayoutKind::SixByTwo, "6x2"},
    {LayoutKind::TwelveByOne, "12x1"},
    {LayoutKind::SingleLead, "1x1"},
    {LayoutKind::Median, "median"},
}};

} // namespace

std::string_view layoutName(LayoutKind kind) {
    return std::ranges::find(kNames, kind, &std::pair<LayoutKind, std::string_view>::first)->second;
}

std::optional<LayoutKind> layoutFromName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, &std::pair<LayoutKind, std::string_view>::second);
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

const Series* drawnSeries(const Recording& recording, LayoutKind kind) {
    if (kind == LayoutKind::Median)
        return recording.median();
    if (const Series* rhythm = recording.rhythm())
        return rhythm;
    return recording.series.empty() ? nullptr : &recording.series.front();
}

PaperLayout layoutPaper(const Series& series, const PaperSettings& settings) {
    const Waveform& waveform = series.waveform;
    PaperLayout layout;
    layout.settings = sane(settings);
    layout.millivolts = waveform.unit == Unit::Millivolt;
    if (!layout.millivolts)
        layout.settings.gainMmPerMv = arbitraryGain(waveform);
    layout.durationS = waveform.durationS();
    const double seconds = pageSeconds(layout.durationS, layout.settings.windowS);
    const double speed = layout.settings.speedMmPerS;

    const PaperPlan plan = planPaper(waveform, layout.settings);
    layout.simultaneous = plan.simultaneous;
    // What the longest row shows; the last of the recording must come into sight.
    double shownS = 0.0;
    for (const PlannedRow& row : plan.rows)
        shownS = std::max(shownS, plan.simultaneous ? plan.columnS(seconds, row) : layout.settings.windowS);
    layout.settings.startS =
        std::clamp(layout.settings.startS, 0.0, std::max(0.0, layout.durationS - shownS));
    const bool oneLeadRows =
        std::ranges::all_of(plan.rows, [](const PlannedRow& row) { return row.columns.size() == 1; });
    layout.nameWidth = !oneLeadRows ? 0.0 : layout.settings.cabrera ? kNameColumn + 5.0 : kNameColumn;
    layout.gutterWidth = layout.nameWidth + std::ceil((5.0 + kPulseS * speed) / 5.0 - 1e-9) * 5.0;
    const double rowS = seconds / plan.wraps;
    double top = kPlanMarginMm;
    for (int wrap = 0; wrap < plan.wraps; ++wrap) {
        for (const PlannedRow& row : plan.rows) {
            addRow(layout, waveform, row, top, plan, layout.settings.startS + wrap * rowS, rowS);
            top += plan.rowHeight;
        }
    }
    double right = layout.gutterWidth + (plan.wholeColumns ? 0.0 : rowS * speed);
    for (const PaperPanel& panel : layout.panels)
        right = std::max(right, panel.area.right());
    layout.size = QSizeF(right, top + kPlanMarginMm);
    return layout;
}

PaperLayout slicedLayout(const PaperLayout& layout, const QRectF& mm) {
    PaperLayout slice = layout;
    slice.panels.clear();
    for (PaperPanel panel : layout.panels) {
        const double left = std::max(mm.left(), panel.area.left());
        const double right = std::min(mm.right(), panel.area.right());
        if (!(left < right) || panel.area.top() < mm.top() || panel.area.top() >= mm.bottom())
            continue;
        const double start = layout.timeAt(panel, QPointF(left, 0.0));
        panel.endS = layout.timeAt(panel, QPointF(right, 0.0));
        panel.startS = start;
        panel.area = QRectF(left - mm.left() + layout.gutterWidth, panel.area.top() - mm.top(), right - left,
                            panel.area.height());
        panel.baselineY -= mm.top();
        slice.panels.push_back(panel);
    }
    slice.size = QSizeF(mm.width() + layout.gutterWidth, mm.height());
    return slice;
}

} // namespace leadlight::ui
