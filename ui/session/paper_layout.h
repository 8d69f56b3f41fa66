// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "core/signal/filter.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace leadlight::ui {

enum class LayoutKind {
    ThreeByFourPlusOne,
    ThreeByFourPlusThree,
    ThreeByFour,
    SixByTwo,
    TwelveByOne,
    SingleLead,
    Median ///< of the median series: every lead's whole beat, side by side
};

/// How a recording is put on paper. All lengths in this file are millimetres of ECG paper; what a millimetre
/// is on a screen or a page is the painter's business.
struct PaperSettings {
    LayoutKind layout = LayoutKind::ThreeByFourPlusOne;
    double speedMmPerS = 25.0;
    double gainMmPerMv = 10.0;
    double chestGain = 1.0;     ///< the chest leads' share of the gain: 0.5 where their waves are tall
    bool cabrera = false;       ///< limb leads as aVL, I, -aVR, II, aVF, III
    bool simultaneous = false;  ///< all columns show the same moments, not one after another
    DisplayFilter filter;       ///< for the eye alone
    Lead rhythmLead = Lead::II; ///< the strip of 3x4+1
    Lead singleLead = Lead::II; ///< of SingleLead
    double startS = 0.0;        ///< first moment shown
    double maxHeightMm =
        0.0; ///< rows move together, but not closer than 9 mm, to keep the paper within it; 0: no limit
    double freeHeightMm =
        0.0; ///< height that is there: rows move apart, by a half at most, to use it; 0: they do not
    double windowS = 10.0; ///< seconds on one paper; a shorter recording makes a shorter paper

    bool operator==(const PaperSettings&) const = default;
};

/// One stretch of one lead on the paper.
struct PaperPanel {
    Lead lead = Lead::Other;
    int leadIndex = 0;   ///< in the series' waveform.leads
    double startS = 0.0; ///< time at the area's left edge
    double endS = 0.0;   ///< time at its right edge
    QRectF
        area; ///< the panel's own cell, mm. A tall wave may cross into the rows above and below, as on paper
    double baselineY = 0.0; ///< mm, where 0 mV lies
    double mmPerMv = 10.0;  ///< negative where the lead is drawn upside down (-aVR)
    bool rhythmStrip = false;
};

/// A recording's series laid out on paper: which lead's which seconds lie where. The one mapping that traces,
/// overlays, calipers and hit tests share.
struct PaperLayout {
    PaperSettings settings; ///< as asked for, but startS moved into the recording, and the gain that is drawn
                            ///< (see layoutPaper)
    QSizeF size;            ///< mm
    double gutterWidth = 0.0; ///< mm at the left of every row, room for the calibration pulse
    double nameWidth = 0.0; ///< mm of the gutter, left of the pulse, for lead names: in rows of one lead. 0:
                            ///< names stand on the panels
    bool millivolts = true; ///< false: the unit is unknown, so no millivolt grid and no pulse may be drawn
    double durationS = 0.0; ///< of the whole series
    bool simultaneous = false; ///< columns show the same moments
    std::vector<PaperPanel> panels;

    [[nodiscard]] double xOf(const PaperPanel& panel, double timeS) const {
        return panel.area.left() + (timeS - panel.startS) * settings.speedMmPerS;
    }

    [[nodiscard]] double yOf(const PaperPanel& panel, double mv) const {
        return panel.baselineY - mv * panel.mmPerMv;
    }

    /// The part of a panel that shows [fromS, toS), full height; empty where it shows none of it.
    [[nodiscard]] QRectF boxOf(const PaperPanel& panel, double fromS, double toS) const;
    /// The panel at a point, if any.
    [[nodiscard]] const PaperPanel* panelAt(QPointF mm) const;

    /// Time at a point of a panel, seconds.
    [[nodiscard]] double timeAt(const PaperPanel& panel, QPointF mm) const {
        return panel.startS + (mm.x() - panel.area.left()) / settings.speedMmPerS;
    }

    /// Signal at a point of a panel, in the series' unit.
    [[nodiscard]] double valueAt(const PaperPanel& panel, QPointF mm) const {
        return (panel.baselineY - mm.y()) / panel.mmPerMv;
    }

    /// The seconds from the first to the last moment on this paper.
    [[nodiscard]] double shownS() const;
};

/// The layout's name as on the command line: "3x4+1", "3x4+3", "3x4", "6x2", "12x1", "1x1", "median".
[[nodiscard]] std::string_view layoutName(LayoutKind kind);
/// The layout of that name, or nothing.
[[nodiscard]] std::optional<LayoutKind> layoutFromName(std::string_view name);

/// The series that a layout draws: the median one for Median, else the rhythm, or the first where there is no
/// rhythm. Null where the recording has none such.
[[nodiscard]] const Series* drawnSeries(const Recording& recording, LayoutKind kind);

/// Lays a series out. Leads the series lacks leave their panel empty (no panel). Columns show
/// consecutive time, column k of n from k * duration / n on, as on common ten-second paper; or all of them
/// the first n-th of it where settings.simultaneous asks for that.
///
/// - At 25 mm/s the ten seconds of every layout but SingleLead are 250 mm wide, after the gutter. SingleLead
/// wraps them into two
///   rows of five seconds, so that a lead which is enlarged on a screen is drawn larger and still whole.
/// - Leads that are not among the standard twelve have a place in every layout but SingleLead: up to three
/// make one more column of the layouts with three rows (which are then 2 s each, as on 15-lead carts), others
/// further rows. A series with fewer than six of the standard leads (an ambulatory one, say) gets a row a
/// lead.
/// - A series in arbitrary units is scaled so that its largest lead spans 20 mm in the first minute;
/// settings.gainMmPerMv then holds millimetres
///   per unit.
[[nodiscard]] PaperLayout layoutPaper(const Series& series, const PaperSettings& settings);

/// The part of a paper that `mm` shows, moved to the left edge behind a gutter of its own and to the top: one
/// page of a paper that is too large for the page. Times stay true; rows that begin outside are left out.
[[nodiscard]] PaperLayout slicedLayout(const PaperLayout& layout, const QRectF& mm);

} // namespace leadlight::ui
