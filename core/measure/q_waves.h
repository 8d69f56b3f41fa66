// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/amplitudes.h"
#include "core/measure/statements.h"

#include <optional>
#include <vector>

namespace leadlight::measure {

/// Q waves as after an infarction (Fourth Universal Definition of Myocardial Infarction, 2018, table 3): in
/// V2 or V3 longer than 20 ms, or QS; 30 ms or longer and 0.1 mV or deeper, or QS, in two neighbouring leads
/// of I and aVL, of V4 to V6, or of II, III and aVF. Only where there is neither left bundle branch block nor
/// a voltage criterion of hypertrophy, which have such waves as well. Nothing where there are none.
[[nodiscard]] std::optional<RuleStatement> qWaveStatement(const std::vector<LeadAmplitudes>& leads);

} // namespace leadlight::measure
