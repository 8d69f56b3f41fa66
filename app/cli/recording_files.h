// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// A file that may be a recording.
struct CandidateFile {
    std::filesystem::path path;
    bool named = false; ///< given by name, not found in a folder: if it is no recording, that is worth a line
};

/// A folder that could not be looked into, and why.
struct UnlistedFolder {
    std::filesystem::path path;
    std::string error; ///< one sentence
};

/// What paths mean.
struct Candidates {
    std::vector<CandidateFile> files;
    std::vector<UnlistedFolder> unlisted;
};

/// The files that paths mean: files as they are; of folders, in order of names and with their folders, every
/// file and every link to one. Hidden files are passed over, and the signal files that WFDB headers in the
/// folder name belong to those. No file's name says what it holds, so what is found and is of an unknown
/// format is only found out, and passed over, when it is read.
///
/// `outputs`: what will be written; where one of them is found in a folder and is no recording, an earlier
/// run wrote it, and it is not listed.
[[nodiscard]] Candidates candidateFiles(const std::vector<std::filesystem::path>& paths,
                                        const std::vector<std::filesystem::path>& outputs = {});

/// Why there is no file among them.
[[nodiscard]] Error nothingFound(const Candidates& candidates);

/// The same without the files of unknown formats, all of which are read for it. A folder that cannot be
/// looked into is said on standard error.
[[nodiscard]] std::vector<std::filesystem::path>
recordingFiles(const std::vector<std::filesystem::path>& paths,
               const std::vector<std::filesystem::path>& outputs = {});

} // namespace leadlight::cli
