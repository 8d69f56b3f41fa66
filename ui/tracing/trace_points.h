// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadlight::ui {

/// A point of a trace. `begins`: the first one after a gap, not joined to the one before it.
struct TracePoint {
    double timeS = 0.0;
    float value = 0.0F;
    bool begins = false;
};

/// The points that draw samples between two times exactly, at a resolution of `columnsPerS` pixel columns a
/// second.
///
/// Where samples do not outnumber columns every sample is a point. Otherwise each column keeps its first,
/// smallest, largest and last sample at their own times, so that neighbours stay joined and a spike of a
/// single sample survives at any magnification. Columns are counted from sample 0, not from `fromS`: a trace
/// does not shimmer while it is scrolled. NaN and infinite samples are gaps. The ends are interpolated to
/// fromS and toS.
[[nodiscard]] std::vector<TracePoint> tracePoints(std::span<const float> values, double rateHz, double fromS,
                                                  double toS, double columnsPerS);

} // namespace leadlight::ui
