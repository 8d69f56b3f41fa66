// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_stream.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace leadlight::cli {

namespace {

Result<io::Opened> openSafely(const std::filesystem::path& path, const TableArguments& tables) {
    try {
        return openAsTold(path, tables);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, path.string() + " could not be read: " + error.what() + ".");
    }
}

} // namespace

RecordingStream::RecordingStream(std::vector<CandidateFile> files, std::size_t ahead, TableArguments tables)
    : m_files(std::move(files))
    , m_ahead(std::max<std::size_t>(1, ahead))
    , m_tables(std::move(tables)) {}

void RecordingStream::fill() {
    while (m_next < m_files.size() && m_reading.size() < m_ahead) {
        m_reading.push_back(
            std::async(std::launch::async,
                       [file = m_files[m_next], readers = m_readers, tables = m_tables]() -> ReadFile {
                           readers->acquire();
                           ReadFile read{file, openSafely(file.path, tables)};
                           readers->release();
                           return read;
                       }));
        ++m_next;
    }
}

std::vector<ReadFile> RecordingStream::take(std::size_t count) {
    std::vector<ReadFile> taken;
    fill();
    while (taken.size() < count && !m_reading.empty()) {
        taken.push_back(m_reading.front().get());
        m_reading.pop_front();
        fill();
    }
    return taken;
}

} // namespace leadlight::cli
