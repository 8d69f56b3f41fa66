// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_list.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace leadlight::ui {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesBelow(const fs::path& folder, const Progress& progress, std::size_t limit) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator() && files.size() < limit;
         entry.increment(error)) {
        if (progress.cancel.cancelled())
            return {};
        const bool hidden = entry->path().filename().string().starts_with('.');
        std::error_code ignored;
        if (entry->is_directory(ignored)) {
            if (hidden)
                entry.disable_recursion_pending();
        } else if (!hidden && entry->is_regular_file(ignored)) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool isSignalFileOfARecord(const fs::path& file, const std::set<fs::path>& all) {
    const fs::path extension = file.extension();
    if (extension != ".dat" && extension != ".mat")
        return false;
    fs::path header = file;
    return all.contains(header.replace_extension(".hea"));
}

} // namespace

std::vector<FileToOpen> filesToOpen(const std::vector<fs::path>& paths, const Progress& progress,
                                    std::size_t limit) {
    std::vector<FileToOpen> result;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            result.push_back({path, true});
            continue;
        }
        const std::vector<fs::path> files =
            filesBelow(path, progress, limit - std::min(limit, result.size()));
        const std::set<fs::path> all(files.begin(), files.end());
        for (const fs::path& file : files) {
            if (!isSignalFileOfARecord(file, all))
                result.push_back({file, false});
        }
    }
    return result;
}

} // namespace leadlight::ui
