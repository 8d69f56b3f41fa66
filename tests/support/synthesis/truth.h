// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/scenario.h"

#include <optional>
#include <string_view>
#include <vector>

namespace leadlight::synthesis {

enum class BeatKind { Normal, Ventricular };

/// "normal" or "ventricular".
[[nodiscard]] std::string_view beatKindName(BeatKind kind);

/// Start, peak and end of a wave. It starts and ends where its own part of the signal first and last passes
/// 20 uV in any of the twelve leads; its peak is where the root mean square over the leads is largest. Noise
/// plays no part.
struct WaveTruth {
    double onS = 0.0;
    double peakS = 0.0;
    double offS = 0.0;
};

/// One beat as it was made; all times in seconds of the recording, those of a wave that reaches out of it
/// included.
struct BeatTruth {
    BeatKind kind = BeatKind::Normal;
    double rS = 0.0; ///< the QRS complex's peak
    std::optional<WaveTruth> p;
    WaveTruth qrs;
    WaveTruth t;
};

/// A beat to be drawn: when, of which shape.
struct PlannedBeat {
    BeatKind kind = BeatKind::Normal;
    double rS = 0.0;
    double repolarisation = 1.0; ///< see activity()
    double gain = 1.0;           ///< breathing and chance
};

/// The fiducial points of a beat of that shape.
[[nodiscard]] BeatTruth truthOf(const PlannedBeat& beat, const BeatShape& shape);

/// The dipole of one part of a beat (all parts where `part` is absent), `timeS` after its R peak.
[[nodiscard]] Vec3 dipoleAt(const BeatShape& shape, double timeS, double repolarisation,
                            std::optional<Part> part = std::nullopt);

} // namespace leadlight::synthesis
