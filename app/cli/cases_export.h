// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/source.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::cli {

/// A name that can only mean a file in the folder it is joined to: no path, no control characters, at most
/// 200 bytes. A name from a database is not trusted.
[[nodiscard]] std::string safeFileName(std::string_view name);

/// Writes the files of a recording into a folder, which is made if it is not there, and gives their paths. A
/// file that is there with other content is left as it is, and nothing is written.
[[nodiscard]] Result<std::vector<std::string>> writeSource(const Source& source,
                                                           const std::filesystem::path& folder);

} // namespace leadlight::cli
