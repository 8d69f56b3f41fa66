// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/measure/amplitudes.h"
#include "core/measure/fiducials.h"
#include "core/measure/gaps.h"
#include "core/measure/intervals.h"
#include "core/measure/median_beat.h"
#include "core/measure/statements.h"
#include "core/record/measurement_set.h"
#include "core/record/recording.h"
#include "core/signal/quality_report.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// All that is measured on one recording.
struct Measured {
    std::string notMeasured; ///< why nothing could be measured; empty otherwise. The quality still counts
    std::vector<std::string> leads; ///< labels, in the order of Beat::leads
    double durationS = 0.0;         ///< of the series that was measured
    QualityReport quality;
    std::vector<Stretch> gaps; ///< where beats could not be seen
    std::vector<Beat> beats;
    MedianBeat median;
    Rate rate;
    Intervals intervals;
    CorrectedQt qtc;
    Axes axes;
    std::vector<LeadAmplitudes> amplitudes;
    LvhVoltages lvh;
    RuleStatements statements;
};

/// "leadlight-measure 2 (network …)": changes whenever a number could.
[[nodiscard]] std::string methodVersion();

/// What is measured, how, and where from: one line for each key of `leadlight-cli measure`.
struct Method {
    std::string_view key;
    std::string_view text;
};

[[nodiscard]] std::span<const Method> methods();

/// Measures the rhythm (Recording::rhythm) from its unfiltered samples. Never fails: what cannot be had has
/// no value, and its reason beside it. Signals shorter than half a second have no beats. What was cancelled
/// says so in `notMeasured`.
[[nodiscard]] Measured measure(const Recording& recording, const Progress& progress = {});

/// Reckons all that follows from the beats and the median beat: rate, intervals, QTc, axes, amplitudes,
/// voltages, statements. `fromMedian`: points of the median beat that hold for it alone, because a person
/// placed them; intervals between them are then the median beat's.
void derive(Measured& measured, const Patient& patient, std::span<const FiducialPoint> fromMedian = {});

} // namespace leadlight::measure
