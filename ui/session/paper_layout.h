// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

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
    SingleLead
};

/// How a recording is put on paper. All lengths in this file are millimetres of ECG paper; what a millimetre
/// is on a screen or a page is the painter's business.
struct PaperSettings {
    LayoutKind layout = LayoutKind::ThreeByFourPlusOne;
    double speedMmPerS = 25.0;
    double gainMmPerMv = 10.0;
    Lead rhythmLead = Lead::II; ///< the strip of 3x4+1
    Lead singleLead = Lead::II; ///< of SingleLead
    double startS = 0.0;        ///< first moment shown
};

/// One stretch of one lead on the paper.
struct PaperPanel {
    Lead lead = Lead::Other;
    int leadIndex = 0;      ///< in the series' waveform.leads
    double startS = 0.0;    ///< time at the area's left edge
    double endS = 0.0;      ///< time at its right edge
    QRectF area;            ///< where the trace may be drawn, mm
    double baselineY = 0.0; ///< mm, where 0 mV lies
    bool rhythmStrip = false;
};

/// A recording's series laid out on paper: which lead's which seconds lie where. The one mapping that traces,
/// overlays, calipers and hit tests share.
struct PaperLayout {
    PaperSettings settings;
    QSizeF size; ///< mm
    std::vector<PaperPanel> panels;

    [[nodiscard]] double xOf(const PaperPanel& panel, double timeS) const {
        return panel.area.left() + (timeS - panel.startS) * settings.speedMmPerS;
    }

    [[nodiscard]] double yOf(const PaperPanel& panel, double mv) const {
        return panel.baselineY - mv * settings.gainMmPerMv;
    }

    /// The part of a panel that shows [fromS, toS), full height; empty where it shows none of it.
    [[nodiscard]] QRectF boxOf(const PaperPanel& panel, double fromS, double toS) const;
    /// The panel at a point, if any.
    [[nodiscard]] const PaperPanel* panelAt(QPointF mm) const;

    /// Time at a point of a panel, seconds.
    [[nodiscard]] double timeAt(const PaperPanel& panel, QPointF mm) const {
        return panel.startS + (mm.x() - panel.area.left()) / settings.speedMmPerS;
    }
};

/// Lays a series out. Leads the series lacks leave their panel empty (no panel). Simultaneous columns show
/// consecutive time: column k of n begins at k * duration / n, as on common ten-second paper.
[[nodiscard]] PaperLayout layoutPaper(const Series& series, const PaperSettings& settings);

} // namespace leadlight::ui
