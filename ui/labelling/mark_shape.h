// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/annotation.h"
#include "ui/session/paper_hand.h"

#include <optional>
#include <utility>

namespace leadlight::ui {

/// How a mark lies on one panel of the paper.
struct MarkShape {
    QRectF area;        ///< mm: the panel's whole height, from start to end; of a point without width
    bool start = false; ///< whether the panel shows the mark's start, or it began before
    bool end = false;
};

/// Nothing where the panel shows another lead, or another time. A mark without a lead is on all of them.
[[nodiscard]] std::optional<MarkShape> markShape(const PaperHand::Sight& sight, const PaperPanel& panel,
                                                 const Annotation& mark);

/// Whether a mark is about a panel's lead.
[[nodiscard]] bool isOnLead(const PaperHand::Sight& sight, const PaperPanel& panel, const Annotation& mark);

/// The first and the last moment that the paper shows, seconds; both 0 for an empty paper.
[[nodiscard]] std::pair<double, double> shownTimes(const PaperLayout& layout);

} // namespace leadlight::ui
