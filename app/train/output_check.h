// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace leadlight::train {

/// Fails where a file cannot be written to this place: its folder is missing or must not be written to, or a
/// folder bears its name. To be asked before hours of work begin.
[[nodiscard]] Result<void> checkOutputFile(const std::filesystem::path& file);

/// Fails where a folder can neither be written to nor be made.
[[nodiscard]] Result<void> checkOutputFolder(const std::filesystem::path& folder);

/// checkOutputFile() for a model; unless `replace`, it also fails where the model or its training state
/// (.state) is there already: hours of work are not replaced unasked. `waysOut` names the options that ask.
[[nodiscard]] Result<void> checkModelOutput(const std::filesystem::path& model, bool replace,
                                            const char* waysOut);

} // namespace leadlight::train
