// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <span>
#include <vector>

namespace leadlight {

/// A pacemaker's pulse as a surface lead shows it.
struct PacingSpike {
    double timeS = 0.0;
    float amplitudeMv = 0.0F; ///< in the lead where it is largest
    int leads = 0;            ///< measured leads that show it
};

/// Narrow excursions that stand at least 0.2 mV out of the samples 4 ms to both sides and have no broader
/// foot, in two leads at once (in one, where only one or two are measured): no heart muscle makes such a
/// wave. Needs at least 400 samples a second, for the pulse itself lasts 0.5 ms and is only seen as the
/// recorder's filter smears it; below that the list is empty. A recording with more than 4 a second is noisy,
/// not paced: empty, too.
[[nodiscard]] std::vector<PacingSpike> findPacingSpikes(const Waveform& waveform);

/// Replaces 6 ms before to 10 ms after each spike by a straight line.
void blankSpikes(std::span<float> values, double rateHz, std::span<const PacingSpike> spikes);

} // namespace leadlight
