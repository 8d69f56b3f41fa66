// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace leadlight::train {

/// Fails where a file cannot be written to this place: its folder is missing or must not be written to, or a
/// folder bears its name. To be asked before hours of work begin.
[[nodiscard]] Result<void> checkOutputFile(const std::filesystem::path& file);

/// Fails where a folder can neither be written to nor be made.
[[nodiscard]] Result<void> checkOutputFolder(const std::filesystem::path& folder);

/// Fails where one of these files is there already, unless `replace`: hours of work are not replaced unasked.
/// `waysOut` names the options that ask.
[[nodiscard]] Result<void> checkNoneIsThere(const std::vector<std::filesystem::path>& files, bool replace,
                                            const char* waysOut);

/// checkOutputFile() for a model, and checkNoneIsThere() for it and its training state (.state).
[[nodiscard]] Result<void> checkModelOutput(const std::filesystem::path& model, bool replace,
                                            const char* waysOut);

} // namespace leadlight::train
