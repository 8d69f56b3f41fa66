// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <filesystem>
#include <vector>

namespace leadlight::ui {

/// A file to be opened. `asked`: a person named this very file; otherwise it was found in a folder, where
/// other files than recordings are to be expected.
struct FileToOpen {
    std::filesystem::path path;
    bool asked = true;
};

/// The files that paths stand for, in order: files as they are, folders with all that is below them, sorted
/// by name. In a folder the signal files of a WFDB record (.dat, .mat with a header beside) are left out,
/// since their header brings them; hidden files too. Links to folders are not followed. At most `limit`
/// files.
[[nodiscard]] std::vector<FileToOpen> filesToOpen(const std::vector<std::filesystem::path>& paths,
                                                  const Progress& progress, std::size_t limit = 1'000'000);

} // namespace leadlight::ui
