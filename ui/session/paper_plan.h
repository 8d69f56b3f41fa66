// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"

#include <optional>
#include <vector>

namespace leadlight::ui {

/// Above the first and below the last row, mm.
inline constexpr double kPlanMarginMm = 5.0;
/// Rows never move closer together: fifteen leads still share one page.
inline constexpr double kClosestRowsMm = 9.0;

/// What stands in one column of a row: a lead by its index in the waveform, none where the series lacks it.
struct PlannedLead {
    std::optional<int> leadIndex;
    bool inverted = false; ///< -aVR of Cabrera's order
};

struct PlannedRow {
    std::vector<PlannedLead> columns;
    bool rhythmStrip = false;
};

/// Which leads stand where on the paper, before there are any seconds.
struct PaperPlan {
    std::vector<PlannedRow> rows;
    double rowHeight = 0.0;
    double baselineInRow = 0.0; ///< a multiple of 5 mm, so that 0 mV lies on a dark line
    int wraps = 1;              ///< rows that the window's time is broken into
    bool simultaneous = false;  ///< columns show the same moments, not one after another
    bool wholeColumns = false;  ///< each column shows the whole window, not its share
    double columnGap = 0.0;     ///< mm between columns

    /// How long one column of a row is, where the row has so many seconds.
    [[nodiscard]] double columnS(double rowS, const PlannedRow& row) const {
        return wholeColumns ? rowS : rowS / static_cast<double>(row.columns.size());
    }
};

/// The plan of a layout, with rows moved together where the settings limit the height, and apart where they
/// give room.
[[nodiscard]] PaperPlan planPaper(const Waveform& waveform, const PaperSettings& settings);

/// Whether a lead belongs to the chest, whose gain may differ.
[[nodiscard]] bool isChest(Lead lead);

} // namespace leadlight::ui
