// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/source.h"

#include <filesystem>
#include <vector>

namespace leadlight::cli {

/// Writes the first file under the name `output` and the others beside it by their own names: all of them, or
/// none where the disk is full.
[[nodiscard]] Result<void> saveBeside(const std::filesystem::path& output,
                                      const std::vector<SourceFile>& files);

} // namespace leadlight::cli
