// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace leadlight::cli {

/// The recordings that files and folders mean: files as they are; of folders, in order of names and with
/// their folders, every file that is of a format known here. Hidden files and symbolic links are passed over,
/// and the signal files of a WFDB record belong to its header.
[[nodiscard]] std::vector<std::filesystem::path>
recordingFiles(const std::vector<std::filesystem::path>& paths);

} // namespace leadlight::cli
