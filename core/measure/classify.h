// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/fiducials.h"
#include "core/signal/pacing_spikes.h"
#include "core/signal/working_signal.h"

#include <span>
#include <vector>

namespace leadlight::measure {

/// Says of every beat what it is, by rules (docs/measurements.md):
/// paced: a pacing spike 100 ms before to 20 ms after the QRS onset;
/// artefact: a lone shape whose QRS is over 4 times or under a sixth of the usual size;
/// pvc: another shape than the usual one, wider by 25 ms or 120 ms in all, and early, or unlike it
/// altogether; svpb: the usual shape or a narrow one, at 0.82 of the usual RR or less, in a rhythm that is
/// otherwise regular.
void classify(std::vector<Beat>& beats, const WorkingSignal& signal, std::span<const PacingSpike> spikes);

/// The group of shapes that stands for the recording's own rhythm: of the two largest groups the narrower one
/// unless it is much smaller.
[[nodiscard]] std::size_t usualGroup(const std::vector<Beat>& beats);

} // namespace leadlight::measure
