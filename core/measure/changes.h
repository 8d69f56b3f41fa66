// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/record/measurement_set.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::measure {

/// How a number of one tracing differs from that of an earlier one of the same person.
struct Change {
    std::string key; ///< as in MeasurementSet; "st_j_mv.V2" for the ST level at J of a lead
    std::string unit;
    std::optional<double> before;
    std::optional<double> now;
    std::optional<double> difference; ///< now less before; angles the short way round
    bool beyond = false;              ///< more than the usual variation, or over a limit
    std::string rule;                 ///< by which rule it is beyond (or what the rule would be)
    std::string source;               ///< where the rule is from; empty: there is none, and nothing is judged
};

/// A statement that one of two tracings has and the other has not.
struct StatementChange {
    MeasuredStatement statement;
    bool appeared = false; ///< false: gone
};

struct Changes {
    std::vector<Change> numbers;
    std::vector<StatementChange> statements;
};

/// Compares two tracings. What is usual variation (docs/measurements.md):
/// P, PR, QRS: twice the SD by which IEC 60601-2-51 lets a measured interval differ from its reference (15,
/// 10, 10 ms); QTc (Fridericia): 30 ms, the smaller step of ICH E14; ST at J: 0.1 mV in any lead (Fourth
/// Universal Definition of MI); axes, rate and voltages: only crossing a limit of AHA/ACCF/HRS 2009 counts.
/// QT is not judged by itself, as it follows the rate. Only ST changes beyond the usual are listed.
[[nodiscard]] Changes changesBetween(const MeasurementSet& before, const Measured& beforeMeasured,
                                     const MeasurementSet& now, const Measured& nowMeasured,
                                     std::optional<Sex> sex);

} // namespace leadlight::measure
