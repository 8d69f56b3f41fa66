// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <span>
#include <vector>

namespace leadlight::measure {

/// A stretch of time, in seconds of the series.
struct Stretch {
    double fromS = 0.0;
    double toS = 0.0;
};

/// Where beats could not be seen: most of the measured leads have no samples (NaN), or stand still to the
/// last digit for 0.8 s or more as no electrode on a body does. Stretches of 0.1 s and more, in order.
[[nodiscard]] std::vector<Stretch> signalGaps(const Waveform& waveform);

/// Whether one of them lies between two moments, in part or whole.
[[nodiscard]] bool anyBetween(std::span<const Stretch> gaps, double fromS, double toS);

} // namespace leadlight::measure
