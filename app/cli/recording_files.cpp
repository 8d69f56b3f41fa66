// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_files.h"

#include "core/base/text.h"
#include "core/io/reader.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

/// Whether a header of the same name makes this file a part of a WFDB record.
bool belongsToHeader(const fs::path& file) {
    const std::string ending = lowered(file.extension().string());
    if (ending != ".dat" && ending != ".mat")
        return false;
    fs::path header = file;
    header.replace_extension(".hea");
    std::error_code error;
    return fs::exists(header, error);
}

void addFolder(const fs::path& folder, std::vector<fs::path>& files) {
    std::vector<fs::path> found, folders;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unreadable;
        const fs::file_type type = entry->symlink_status(unreadable).type();
        if (entry->path().filename().string().starts_with('.'))
            continue;
        if (type == fs::file_type::regular && !belongsToHeader(entry->path()))
            found.push_back(entry->path());
        else if (type == fs::file_type::directory)
            folders.push_back(entry->path());
    }
    std::sort(found.begin(), found.end());
    std::sort(folders.begin(), folders.end());
    for (const fs::path& file : found) {
        // A broken recording is listed, so that its error is told; a file of another kind is not meant.
        const auto opened = io::openRecording(file);
        if (opened || opened.error().code != ErrorCode::Unrecognised)
            files.push_back(file);
    }
    for (const fs::path& inner : folders)
        addFolder(inner, files);
}

} // namespace

std::vector<fs::path> recordingFiles(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, files);
        else
            files.push_back(path);
    }
    return files;
}

} // namespace leadlight::cli
