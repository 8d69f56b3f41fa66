// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/store/case_store.h"

#include <string>
#include <vector>

namespace leadlight::cli {

/// One row of `cases list`.
[[nodiscard]] Json summaryJson(const store::CaseSummary& summary);
/// All of `cases show`.
[[nodiscard]] Json caseJson(const store::CaseDetails& details, const std::vector<Analysis>& analyses,
                            const std::vector<Reading>& readings,
                            const std::vector<store::HistoryEntry>& history);
/// The document of `cases verify`.
[[nodiscard]] Json problemsJson(const std::vector<store::Problem>& problems);

} // namespace leadlight::cli
