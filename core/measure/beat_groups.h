// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/qrs_detector.h"
#include "core/signal/working_signal.h"

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight::measure {

/// The part of the signal that is taken for one beat: so much before and after its anchor.
inline constexpr std::size_t kBeforeAnchor = 104; ///< samples at kWorkingRateHz: 416 ms
inline constexpr std::size_t kWindow = 256;       ///< samples: 1024 ms

/// A detected beat after its shape was compared with the others.
struct GroupedBeat {
    std::size_t anchor = 0; ///< sample at kWorkingRateHz; the same point of the QRS in all beats of a group
    std::size_t group = 0;  ///< beats of one shape share it; groups are numbered by size, the largest first
    float strength = 0.0F;  ///< as QrsDetection::strength
    float likeness = 1.0F;  ///< correlation with the mean of its group, all leads together
};

/// Groups beats by the shape of their QRS in all leads (correlation of at least 0.9 after a shift of up to 40
/// ms) and moves their anchors so that the QRS complexes of a group lie upon one another.
[[nodiscard]] std::vector<GroupedBeat> groupBeats(const WorkingSignal& signal,
                                                  std::span<const QrsDetection> beats);

/// kWindow samples of the lead from kBeforeAnchor before the anchor on. Beyond the ends the nearest sample.
[[nodiscard]] std::vector<float> beatWindow(std::span<const float> values, std::size_t anchor);

/// The mean window over the beats of the same group nearest in time to `beat`, itself among them; at most 15.
[[nodiscard]] std::vector<float> averageWindow(std::span<const float> values,
                                               std::span<const GroupedBeat> beats, std::size_t beat);

} // namespace leadlight::measure
