// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"

#include <algorithm>
#include <span>

namespace leadlight {

/// The one of a case's readings, oldest first, that stands for all of them where there is room for one: the
/// newest that is no draft, for a draft says nothing yet; else the newest draft. Null where there is none.
[[nodiscard]] inline const Reading* standingReading(std::span<const Reading> readings) {
    const auto newest = std::find_if(readings.rbegin(), readings.rend(), [](const Reading& reading) {
        return reading.state != ReadingState::Draft;
    });
    if (newest != readings.rend())
        return &*newest;
    return readings.empty() ? nullptr : &readings.back();
}

} // namespace leadlight
