// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_files.h"

#include "app/cli/outputs.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/reader.h"
#include "core/io/sniff.h"
#include "core/io/wfdb/wfdb_header.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <system_error>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

bool isHeader(const fs::path& file) {
    return lowered(file.extension().string()) == ".hea";
}

/// The files of one folder that belong to its WFDB headers.
class SignalFiles {
public:
    void addHeader(const fs::path& file) {
        m_any = true;
        const auto content = readFile(file, io::kMaxHeaderBytes);
        const auto header = content ? io::wfdb::parseHeader(file.filename().string(), asText(*content))
                                    : fail(content.error());
        if (!header) {
            m_brokenStems.insert(file.stem().string());
            return;
        }
        for (std::string& name : header->files())
            m_names.insert(std::move(name));
    }

    [[nodiscard]] bool any() const { return m_any; }

    /// The signal files of a broken header are those of its name: the header's own line says what is wrong.
    [[nodiscard]] bool contain(const fs::path& file) const {
        const std::string ending = lowered(file.extension().string());
        return m_names.contains(file.filename().string()) ||
               ((ending == ".dat" || ending == ".mat") && m_brokenStems.contains(file.stem().string()));
    }

private:
    bool m_any = false;
    std::set<std::string> m_names;
    std::set<std::string> m_brokenStems;
};

/// Whether the beginning of a file is of no known format and no text, such as the annotations beside a WFDB
/// header. A reader would look for a header that names it, through all of the folder's.
bool isOtherBinary(const fs::path& file) {
    constexpr std::size_t kLookedAtBytes = 16'384;
    std::ifstream stream(file, std::ios::binary);
    std::string start(kLookedAtBytes, '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(stream.gcount()));
    return io::mayBeSignalFile(io::sniff(asBytes(start)).format) && start.find('\0') != std::string::npos;
}

/// The files of one folder, then those of its folders.
void addFolder(const fs::path& folder, Candidates& candidates) {
    std::vector<fs::path> files;
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unreadable;
        if (entry->path().filename().string().starts_with('.'))
            continue;
        if (entry->is_regular_file(unreadable))
            files.push_back(entry->path());
        else if (entry->symlink_status(unreadable).type() == fs::file_type::directory)
            folders.push_back(entry->path()); // links to folders may lead in a circle
    }
    if (error)
        candidates.unlisted.push_back(
            {folder, folder.string() + " cannot be listed (" + error.message() + "): check its rights."});
    std::sort(files.begin(), files.end());
    std::sort(folders.begin(), folders.end());
    SignalFiles signalFiles;
    for (const fs::path& file : files) {
        if (isHeader(file))
            signalFiles.addHeader(file);
    }
    for (fs::path& file : files) {
        if (!signalFiles.any() || isHeader(file) || !(signalFiles.contain(file) || isOtherBinary(file)))
            candidates.files.push_back({std::move(file), false});
    }
    for (const fs::path& inner : folders)
        addFolder(inner, candidates);
}

/// Whether a file that was found is what an earlier run wrote under the name of an output: no recording.
bool isOwnOutput(const CandidateFile& file, const std::vector<fs::path>& outputs) {
    return !file.named && std::any_of(outputs.begin(), outputs.end(), [&](const fs::path& output) {
        return sameFile(output, file.path);
    }) && !io::openRecording(file.path);
}

} // namespace

Candidates candidateFiles(const std::vector<fs::path>& paths, const std::vector<fs::path>& outputs) {
    Candidates candidates;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, candidates);
        else
            candidates.files.push_back({path, true});
    }
    std::vector<fs::path> written;
    std::copy_if(outputs.begin(), outputs.end(), std::back_inserter(written), [](const fs::path& output) {
        std::error_code error;
        return fs::exists(output, error);
    });
    if (!written.empty())
        std::erase_if(candidates.files,
                      [&](const CandidateFile& file) { return isOwnOutput(file, written); });
    return candidates;
}

Error nothingFound(const Candidates& candidates) {
    if (!candidates.unlisted.empty())
        return {ErrorCode::Unreadable, candidates.unlisted.front().error};
    return {ErrorCode::NotFound,
            "There is no file in what was given: name recordings, or a folder that holds some."};
}

std::vector<fs::path> recordingFiles(const std::vector<fs::path>& paths,
                                     const std::vector<fs::path>& outputs) {
    Candidates candidates = candidateFiles(paths, outputs);
    for (const UnlistedFolder& folder : candidates.unlisted)
        std::cerr << folder.error << '\n';
    std::vector<fs::path> files;
    for (CandidateFile& file : candidates.files) {
        // A broken recording is listed, so that its error is told; a file of another kind is not meant.
        const auto opened = file.named ? Result<io::Opened>() : io::openRecording(file.path);
        if (opened || opened.error().code != ErrorCode::Unrecognised)
            files.push_back(std::move(file.path));
    }
    return files;
}

} // namespace leadlight::cli
