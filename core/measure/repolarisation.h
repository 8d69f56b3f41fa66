// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/amplitudes.h"
#include "core/measure/statements.h"

#include <optional>
#include <utility>
#include <vector>

namespace leadlight::measure {

/// Leads that look from neighbouring directions: V1 to V6 in order, and aVL, I, II, aVF, III by angle (-aVR,
/// between I and II, is left out: nobody reads it in a file).
[[nodiscard]] const std::vector<std::pair<Lead, Lead>>& contiguousLeads();

/// What ST and T of the median beat say by rule, the farthest two neighbours of each kind. All from the
/// Fourth Universal Definition of Myocardial Infarction (Thygesen et al., 2018), table 2: ST elevation: J at
/// least 0.1 mV in two contiguous leads; in V2 and V3 0.2 mV (men of 40 years and more), 0.25 mV (younger
/// men) or 0.15 mV (women); where sex or age are unknown, the wider limit. ST depression: J at most -0.05 mV
/// in two contiguous leads, horizontal or falling: not more than 0.02 mV higher 80 ms later. T inversion: T
/// below -0.1 mV in two contiguous leads whose R is larger than S. Only for QRS complexes under 120 ms that
/// are not paced: the caller asks only then.
[[nodiscard]] std::vector<RuleStatement> repolarisationStatements(const std::vector<LeadAmplitudes>& leads,
                                                                  std::optional<Sex> sex,
                                                                  std::optional<double> ageYears);

} // namespace leadlight::measure
