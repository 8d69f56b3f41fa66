// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/save.h"

#include "core/base/file.h"

namespace leadlight::cli {

Result<void> saveBeside(const std::filesystem::path& output, const std::vector<SourceFile>& files) {
    std::vector<FileToWrite> toWrite;
    // The main file last: whoever waits for it finds the others there.
    for (std::size_t i = files.size(); i-- > 0;)
        toWrite.push_back({i == 0 ? output : output.parent_path() / files[i].name, files[i].content});
    return writeFiles(toWrite);
}

} // namespace leadlight::cli
