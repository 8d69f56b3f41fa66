// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/measure/measure.h"

namespace leadlight::measure {

/// Measures a recording of hours with memory for five minutes of it: window by window, each with some seconds
/// before and behind it. Rates and intervals are of all beats; quality, median beat, axes and amplitudes are
/// of the first window that can be measured. Beats keep their fiducials of all leads together alone, and
/// groups of shapes are counted anew in each window. A recording that is held in memory is measured as a
/// whole. Stopped early by `progress`, what was measured until then.
[[nodiscard]] Measured measureLong(const Recording& recording, const Progress& progress);

} // namespace leadlight::measure
