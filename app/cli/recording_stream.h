// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recording_files.h"
#include "app/cli/table_arguments.h"
#include "core/base/result.h"

#include <cstddef>
#include <deque>
#include <future>
#include <memory>
#include <semaphore>
#include <vector>

namespace leadlight::cli {

/// A file with what reading it gave.
struct ReadFile {
    CandidateFile file;
    Result<io::Opened> opened;
};

/// Reads files ahead of whoever takes them, several at a time and in order: the encoder need not wait for the
/// disk, and however many files there are, no more than `ahead` recordings are in memory at once.
class RecordingStream {
public:
    /// `tables` says how tables of numbers are to be read.
    RecordingStream(std::vector<CandidateFile> files, std::size_t ahead, TableArguments tables);

    /// The next files, at most `count`; none when all were taken.
    [[nodiscard]] std::vector<ReadFile> take(std::size_t count);

private:
    static constexpr std::ptrdiff_t kReaders = 4; ///< more gain nothing: reading is a tenth of encoding

    void fill();

    std::vector<CandidateFile> m_files;
    std::size_t m_ahead;
    TableArguments m_tables;
    std::size_t m_next = 0;
    std::shared_ptr<std::counting_semaphore<kReaders>> m_readers =
        std::make_shared<std::counting_semaphore<kReaders>>(kReaders);
    std::deque<std::future<ReadFile>> m_reading;
};

} // namespace leadlight::cli
