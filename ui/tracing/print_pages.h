// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"

#include <vector>

namespace leadlight::ui {

/// A series on as many papers as it takes when each may be at most `roomMm` large: first by time (ten seconds
/// each, the last one up to a quarter of a second more rather than a page of its own), then each of those by
/// columns or whole seconds where it is too wide, and by rows where it is too high. Every moment of every
/// lead of the layout stands on exactly one of them. Nothing where there is nothing to draw.
[[nodiscard]] std::vector<PaperLayout> printPages(const Series& series, PaperSettings settings,
                                                  QSizeF roomMm);

/// How many ten-second papers a recording of that length makes.
[[nodiscard]] int printedWindows(double durationS);

} // namespace leadlight::ui
