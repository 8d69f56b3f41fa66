// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/pacing_spikes.h"
#include "core/signal/qrs_detector.h"
#include "core/signal/waveform.h"
#include "core/signal/working_signal.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadlight {

/// What disturbs one lead. Levels are of the worst ten seconds' usual kind: medians, not single events.
struct LeadQuality {
    Lead lead = Lead::Other;
    std::string label;
    bool flat =
        false; ///< no heart beat: the lead spans less than 30 uV, or stands still for most of the time
    bool clipped = false;          ///< stays at its own highest or lowest value in pieces of 40 ms or more
    bool electrodeOff = false;     ///< rests at a limit or jumps about as an open input does
    double gapShare = 0.0;         ///< share of the samples that are missing
    double stillShare = 0.0;       ///< share of the time in which the trace stands still for 200 ms or more
    double spanMv = 0.0;           ///< highest less lowest sample
    double wanderMv = 0.0;         ///< span of the baseline (below 0.5 Hz)
    double muscleUv = 0.0;         ///< root mean square above 25 Hz between the QRS complexes, mains aside
    double mainsUv = 0.0;          ///< amplitude at mainsHz
    std::optional<double> mainsHz; ///< 50 or 60 where that stands out of its neighbourhood
    double jumpsPerS = 0.0;        ///< steps of more than 1 mV within 8 ms away from QRS complexes
    double beatLikeness = 0.0;     ///< mean correlation of the lead's beats with their average, 0 to 1
    bool bad = false;              ///< cannot be read
    std::vector<std::string> reasons; ///< codes: flat, clipped, electrode_off, gaps, wander, muscle, mains,
                                      ///< jumps, no_beats, over_range
};

/// A reason why a recording is doubtful: a stable code and a sentence without full stop.
struct QualityReason {
    std::string code;
    std::string text;
};

/// Quality of a whole recording.
struct QualityReport {
    bool usable = false;                ///< can be read by a person and measured
    std::vector<QualityReason> reasons; ///< why not usable, and what is doubtful though it is usable
    std::vector<LeadQuality> leads;     ///< in the waveform's order
    bool armsSwapped = false;           ///< right and left arm electrodes look interchanged
    bool chestOrderDoubtful = false;    ///< V1 to V6 do not follow one another as on a chest
    bool noisy = false;                 ///< usable, but a lead of the model is bad
    bool paced = false;                 ///< pacing spikes before several beats
    std::vector<PacingSpike> spikes;

    [[nodiscard]] const LeadQuality* find(Lead lead) const;
};

/// Judges a recording as it was made (before any filter). Never fails: what cannot be judged is not usable.
[[nodiscard]] QualityReport judgeQuality(const Waveform& waveform);

/// The same for those who have found the beats already.
[[nodiscard]] QualityReport judgeQuality(const Waveform& waveform, const WorkingSignal& signal,
                                         std::span<const QrsDetection> beats);

} // namespace leadlight
