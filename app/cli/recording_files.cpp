// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_files.h"

#include "app/cli/outputs.h"
#include "core/base/text.h"
#include "core/io/reader.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
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

/// Endings of files that hold no recording in any format known here.
bool isPlainlyOther(const fs::path& file) {
    constexpr std::array<std::string_view, 14> endings{".csv",  ".txt", ".md",  ".json", ".jsonl",
                                                       ".html", ".pdf", ".png", ".jpg",  ".npy",
                                                       ".py",   ".zip", ".log", ".svg"};
    return std::find(endings.begin(), endings.end(), lowered(file.extension().string())) != endings.end();
}

/// The files of a folder and, in `folders`, its folders; both in order of names.
std::vector<fs::path> filesOf(const fs::path& folder, std::vector<fs::path>& folders) {
    std::vector<fs::path> found;
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
    return found;
}

/// Whether a file that was found is what an earlier run wrote under the name of an output: no recording.
bool isOwnOutput(const fs::path& file, const std::vector<fs::path>& outputs) {
    return std::any_of(outputs.begin(), outputs.end(),
                       [&](const fs::path& output) { return sameFile(output, file); }) &&
           !io::openRecording(file);
}

void addFolder(const fs::path& folder, std::vector<fs::path>& files) {
    std::vector<fs::path> folders;
    for (const fs::path& file : filesOf(folder, folders)) {
        // A broken recording is listed, so that its error is told; a file of another kind is not meant.
        const auto opened = io::openRecording(file);
        if (opened || opened.error().code != ErrorCode::Unrecognised)
            files.push_back(file);
    }
    for (const fs::path& inner : folders)
        addFolder(inner, files);
}

void addCandidates(const fs::path& folder, std::vector<CandidateFile>& files) {
    std::vector<fs::path> folders;
    for (const fs::path& file : filesOf(folder, folders)) {
        if (!isPlainlyOther(file))
            files.push_back({file, false});
    }
    for (const fs::path& inner : folders)
        addCandidates(inner, files);
}

} // namespace

std::vector<CandidateFile> candidateFiles(const std::vector<fs::path>& paths,
                                          const std::vector<fs::path>& outputs) {
    std::vector<CandidateFile> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addCandidates(path, files);
        else
            files.push_back({path, true});
    }
    std::erase_if(files,
                  [&](const CandidateFile& file) { return !file.named && isOwnOutput(file.path, outputs); });
    return files;
}

std::vector<fs::path> recordingFiles(const std::vector<fs::path>& paths,
                                     const std::vector<fs::path>& outputs) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> found;
        addFolder(path, found);
        std::erase_if(found, [&](const fs::path& file) { return isOwnOutput(file, outputs); });
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

} // namespace leadlight::cli
