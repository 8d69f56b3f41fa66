// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "tests/support/synthesis/truth.h"

#include <string>
#include <vector>

namespace leadlight::synthesis {

/// A synthetic recording and what is true of it.
struct Synthesised {
    /// Twelve measured leads at 500 Hz, whole microvolts (I and II even ones, so that the derived leads are
    /// whole, too, and Einthoven's and Goldberger's equations hold exactly); a median beat; statements and
    /// measurements from the truth. Patient, time and device are left empty.
    Recording recording;
    std::vector<BeatTruth> beats; ///< those whose R peak is in the recording
    std::vector<std::string> superclasses;
};

inline constexpr double kRateHz = 500.0;
inline constexpr double kMedianS = 1.2;        ///< length of the median beat
inline constexpr double kMedianBeforeRS = 0.5; ///< what of it lies before the R peak

/// Makes a recording. The same scenario gives the same samples.
[[nodiscard]] Synthesised synthesise(const Scenario& scenario, double durationS = 10.0);

} // namespace leadlight::synthesis
