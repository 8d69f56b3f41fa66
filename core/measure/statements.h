// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/amplitudes.h"
#include "core/measure/intervals.h"
#include "core/record/recording.h"
#include "core/signal/quality_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// What a statement is about.
enum class StatementKind { Technical, Rate, Rhythm, Axis, Interval, Block, Voltage, QWaves, Repolarisation };

/// "technical", "rate", "rhythm", "axis", "interval", "block", "voltage", "q_waves", "repolarisation".
[[nodiscard]] std::string_view statementKindName(StatementKind kind);

/// How much a statement weighs for the severity line.
enum class Weight { None, Borderline, Abnormal };

/// A sentence that follows by a written rule from what was measured. Not an AI finding, and no diagnosis.
struct RuleStatement {
    std::string code; ///< short and stable: "first_degree_av_block"
    StatementKind kind = StatementKind::Rhythm;
    std::string text;      ///< "First-degree AV block"
    std::string criterion; ///< "PR > 200 ms", with the number that met it
    std::string source;    ///< where the limit is from
    Weight weight = Weight::None;
};

/// The closed list of severity lines.
enum class Severity { NotClassified, WithinLimits, Borderline, Abnormal };

/// "Not classified", "Within normal limits by these rules", "Borderline by these rules", "Abnormal by these
/// rules".
[[nodiscard]] std::string_view severityText(Severity severity);

struct RuleStatements {
    std::vector<RuleStatement> statements;
    Severity severity = Severity::NotClassified;
};

/// What the rules look at.
struct StatementInput {
    const Rate& rate;
    const Intervals& intervals;
    const CorrectedQt& qtc;
    const Axes& axes;
    const std::vector<LeadAmplitudes>& amplitudes;
    const LvhVoltages& lvh;
    const std::vector<Beat>& beats;
    const QualityReport& quality;
    std::optional<Sex> sex;
    std::optional<double> ageYears;
};

/// Applies all rules. Limits are those of adults (AHA/ACCF/HRS 2009, parts II to V): below 18 years no limit
/// is applied and a technical statement says so; an unknown age counts as adult.
/// Where limits differ by sex and the sex is unknown, the wider one is used. Recordings that are not usable,
/// without beats, of electrodes in the wrong places or of a doubtful scale are not classified; rate and
/// rhythm are stated where no more than a quarter of eight or more leads is bad.
[[nodiscard]] RuleStatements statementsOf(const StatementInput& input);

} // namespace leadlight::measure
