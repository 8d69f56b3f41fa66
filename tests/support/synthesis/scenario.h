// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "tests/support/synthesis/dipole.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::synthesis {

/// What a synthetic recording shows.
enum class Finding {
    NormalSinusRhythm,
    AnteriorStElevation,
    AtrialFibrillation,
    LeftBundleBranchBlock,
    RightBundleBranchBlock,
    PrematureVentricularBeats,
    LeftVentricularHypertrophy,
    OldInferiorInfarction, ///< with first-degree AV block
    Noisy,
    SwappedArmElectrodes,
};

/// How loud the disturbances are, in millivolts.
struct Disturbance {
    double wanderMv = 0.04;  ///< breathing and skin potentials, amplitude
    double muscleMv = 0.008; ///< standard deviation, 20 to 150 Hz
    double mainsMv = 0.003;  ///< 50 Hz, amplitude
};

/// Everything that a recording is made from.
struct Scenario {
    Finding finding = Finding::NormalSinusRhythm;
    std::uint64_t seed = 1;
    double rateBpm = 68.0;
    double rrSpread = 0.012;      ///< standard deviation of RR over RR, beat by beat
    double breathingDepth = 0.03; ///< swing of RR over RR with each breath
    BeatShape beat;
    BeatShape ectopicBeat;         ///< empty where there are none
    std::vector<int> ectopicAfter; ///< the numbers of the beats that a premature beat follows
    double fibrillationMv = 0.0;   ///< amplitude of the fibrillatory waves; above 0 the rhythm is irregular
    bool armsSwapped = false;
    Disturbance disturbance;
    std::vector<Statement>
        statements; ///< what a reader would say, true by construction, with SNOMED CT codes
    std::vector<std::string> superclasses; ///< of PTB-XL: CD, HYP, MI, NORM, STTC
};

/// The scenario that shows the finding.
[[nodiscard]] Scenario scenarioOf(Finding finding, std::uint64_t seed);

} // namespace leadlight::synthesis
