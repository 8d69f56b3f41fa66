// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace leadlight::cli {

/// The recordings that files and folders mean: files as they are; of folders, in order of names and with
/// their folders, every file that is of a format known here. Hidden files and symbolic links are passed over,
/// and the signal files of a WFDB record belong to its header. `outputs`: what will be written; where one of
/// them is found in a folder and is no recording, an earlier run wrote it, and it is not listed.
[[nodiscard]] std::vector<std::filesystem::path>
recordingFiles(const std::vector<std::filesystem::path>& paths,
               const std::vector<std::filesystem::path>& outputs = {});

/// A file that may be a recording.
struct CandidateFile {
    std::filesystem::path path;
    bool named = false; ///< given by name, not found in a folder: if it is no recording, that is worth a line
};

/// The same without opening any file, for folders of many: what is in a folder and of an unknown format is
/// found out when it is read. Files that are plainly something else (tables, texts, pictures) are left out.
[[nodiscard]] std::vector<CandidateFile>
candidateFiles(const std::vector<std::filesystem::path>& paths,
               const std::vector<std::filesystem::path>& outputs = {});

} // namespace leadlight::cli
