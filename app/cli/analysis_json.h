// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/record/analysis.h"

#include <vector>

namespace leadlight::cli {

/// [{code, text}, …]
[[nodiscard]] Json notesJson(const std::vector<Note>& notes);

/// One analysis with the keys of `leadlight-cli analyze --json`, without `file` and `error`.
[[nodiscard]] Json analysisJson(const Analysis& analysis);

} // namespace leadlight::cli
