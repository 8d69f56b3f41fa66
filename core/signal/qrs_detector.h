// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/working_signal.h"

#include <cstddef>
#include <vector>

namespace leadlight {

/// A QRS complex that was found in all leads together.
struct QrsDetection {
    std::size_t sample = 0; ///< centre of its slopes, in samples at kWorkingRateHz
    float strength = 0.0F;  ///< against the usual complex around it, which has 1
};

/// The QRS complexes of a signal, in order.
///
/// Each lead gives its slopes between 8 and 25 Hz over its own usual QRS slope; leads count by how far their
/// complexes stand out of their noise, measured anew every few seconds. The sum over 100 ms is compared with
/// the complexes around it; gaps of more than 1.6 RR are searched again, less strictly and for broad
/// complexes too, and a wave
/// within 360 ms of a much steeper one is taken for its T wave (rules of Pan and Tompkins, IEEE Trans Biomed
/// Eng 1985;32:230).
[[nodiscard]] std::vector<QrsDetection> detectQrs(const WorkingSignal& signal);

/// The slope function that detectQrs looks at: about 1 in a usual complex and near 0 between them.
[[nodiscard]] std::vector<float> pooledSlope(const WorkingSignal& signal);

} // namespace leadlight
