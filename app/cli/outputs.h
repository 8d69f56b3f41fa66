// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace leadlight::cli {

/// Whether two names mean one file that is there.
[[nodiscard]] bool sameFile(const std::filesystem::path& a, const std::filesystem::path& b);

/// Fails where a command would write over what it reads: where an output is the same file as an input or as a
/// part of an input (the signal and annotation files of a WFDB record), by whatever name and link, or where
/// two outputs are one file. Outputs without a name are not wanted. To be asked before anything is written.
[[nodiscard]] Result<void> checkOutputs(const std::vector<std::filesystem::path>& outputs,
                                        const std::vector<std::filesystem::path>& inputs);

/// Fails where a file that comes with `output` without being named itself (a WFDB header's signal file) would
/// take the place of one that is there, unless `output` is there too and is replaced as a whole.
[[nodiscard]] Result<void> checkUnnamed(const std::filesystem::path& output,
                                        const std::vector<std::filesystem::path>& unnamed);

} // namespace leadlight::cli
