// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/examples.h"

#include "core/base/result.h"

#include <filesystem>

namespace leadlight::synthesis {

/// Writes the example into the folder, in the format that its name's ending says. Gives the path to open.
[[nodiscard]] Result<std::filesystem::path> writeExample(const Example& example,
                                                         const std::filesystem::path& folder);

} // namespace leadlight::synthesis
