// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/model_choice.h"
#include "core/record/analysis.h"

#include <vector>

namespace leadlight::cli {

/// What the heads say of a recording before any map of it is made, under the guards that `analyze` and the
/// window apply: one analysis per head, or a single one whose notAnalysed says why there must be no map.
[[nodiscard]] Result<std::vector<Analysis>> analysesOf(const Recording& recording,
                                                       const LoadedModels& models);

} // namespace leadlight::cli
