// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/prepared_set.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace leadlight::train {

/// Gathers all recordings below the folders: every ten-second window of each, with its labels, patient and
/// fold; recordings that are in several data sets once. The order depends on the content alone.
[[nodiscard]] Result<PreparedSet> gather(const std::vector<std::filesystem::path>& folders,
                                         const Progress& progress);

} // namespace leadlight::train
