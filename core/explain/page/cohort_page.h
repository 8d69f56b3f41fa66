// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/cohort.h"

#include <string>
#include <vector>

namespace leadlight::explain {

/// What a cohort was made of, for the page's head.
struct CohortHeading {
    std::string program; ///< "leadlight-cli 0.1.0"
    std::string madeAt;  ///< ISO 8601
    std::string encoderName, encoderSha256, encoderTraining;
    std::string headName, headSha256;
    std::string device, precision;
    int recordings = 0; ///< that were explained
    int notAnalysed = 0;
    int unreadable = 0;
    std::string events; ///< where the known events came from; empty: none are known
};

/// The cohort's table as an HTML page of its own: which method passes its checks how often, by finding, what
/// the checks measured, the pointing game where events are known, what was run, and how to read it. Names no
/// recording and no person.
[[nodiscard]] std::string cohortPage(const CohortHeading& heading, const std::vector<CohortRow>& rows);

} // namespace leadlight::explain
