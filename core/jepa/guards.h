// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <string>
#include <vector>

namespace leadlight::jepa {

/// What stands against trusting a model on a recording.
struct GuardReport {
    std::vector<Note> warnings; ///< everything that the reader must know, the refusal among it
    std::string
        refusalCode;     ///< code of the first warning that forbids any finding; empty: findings may be made
    std::string refusal; ///< its sentence, which can stand behind "Not analysed: "; empty as above
};

/// Looks at the ten seconds from `startS` on before any head may speak. Findings are forbidden by: an age
/// below 18, a paced rhythm (stated by the file or seen as spikes), interchanged arm electrodes, amplitudes
/// that no heart has, noise that hides the beats. Doubts that only warn: chest electrodes out of order, leads
/// of the model computed from other leads, one noisy lead, limb leads that contradict each other, more than
/// ten seconds. What the encoder cannot take in at all is not asked here: prepareInput() refuses it.
[[nodiscard]] GuardReport checkBeforeFindings(const Recording& recording, double startS = 0.0);

} // namespace leadlight::jepa
