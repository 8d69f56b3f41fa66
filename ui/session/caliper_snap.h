// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/samples.h"
#include "ui/session/paper_layout.h"

#include <span>

namespace leadlight::ui {

/// The moment near `timeS` that an edge of a caliper most likely means: the nearest of `fiducials` within
/// `withinS`, else the nearest peak or trough of the signal within it that stands out by 0.05 mV, else the
/// nearest sample.
[[nodiscard]] double snappedTime(std::span<const float> values, double rateHz, double timeS, double withinS,
                                 std::span<const double> fiducials = {});

/// The same for the samples of a lead; of a long recording only what lies near is read.
[[nodiscard]] double snappedTime(const Samples& values, double rateHz, double timeS, double withinS,
                                 std::span<const double> fiducials = {});

/// The moment of a sample that a panel shows, nearest to `timeS`, which is one of a sample: a peak beyond the
/// column's end is not one that was pointed at.
[[nodiscard]] double shownTime(const PaperPanel& panel, double timeS, double rateHz);

/// The height near `value` that an edge most likely means: a peak or trough within 40 ms of `timeS`, or the
/// lead's baseline (the median of the two seconds about it), whichever is nearer and within `within`; else
/// `value` itself.
[[nodiscard]] double snappedValue(std::span<const float> values, double rateHz, double timeS, double value,
                                  double within);

} // namespace leadlight::ui
