// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/random.h"
#include "tests/support/synthesis/truth.h"

#include <vector>

namespace leadlight::synthesis {

inline constexpr double kBreathsPerS = 0.24;

/// The beats from before the recording's start to after its end, in order. Sinus rhythm breathes; premature
/// beats are followed by a compensatory pause; in atrial fibrillation every RR is drawn anew (log-normal).
[[nodiscard]] std::vector<PlannedBeat> planBeats(const Scenario& scenario, double durationS, Random& random);

} // namespace leadlight::synthesis
