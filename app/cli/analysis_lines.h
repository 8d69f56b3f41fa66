// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::cli {

/// What decides which numbers an analysis gives: hashes of the models, and the precision they ran in.
struct LineModels {
    std::set<std::string> encoders;
    std::set<std::string> heads;
    std::set<std::string> precisions;
};

/// A file of JSON Lines that a stopped run can go on with: one object a line, each line whole or not there.
class AnalysisLines {
public:
    /// Looks at `path`, and changes nothing. With `resume` the lines that are there tell which files are
    /// done; without, a file that is there is refused, so that hours of work are not lost by a slip.
    [[nodiscard]] static Result<AnalysisLines> open(const std::filesystem::path& path, bool resume);

    /// Files that already have their lines. One that could not be read is none of them: it is tried again.
    [[nodiscard]] const std::set<std::string>& done() const { return m_done; }

    /// The `row` of the next file.
    [[nodiscard]] std::size_t nextRow() const { return m_nextRow; }

    /// Opens the file for writing. Lines of files that are not done(), and half a line at the end, go. Fails,
    /// with the file as it was, where the lines that are there come from other models.
    [[nodiscard]] Result<void> start(const LineModels& models);

    void add(const Json& line);
    /// Hands all lines to the operating system. Fails where the disk is full.
    [[nodiscard]] Result<void> flush();

private:
    /// Bytes of the file from the first to before the second.
    using Range = std::pair<std::uintmax_t, std::uintmax_t>;

    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> checkModels(const LineModels& models) const;
    [[nodiscard]] Result<void> trim() const;

    std::filesystem::path m_path;
    std::ofstream m_stream;
    std::set<std::string> m_done;
    std::size_t m_nextRow = 0;
    LineModels m_known;
    bool m_there = false;
    std::vector<Range> m_kept; ///< the lines that stay
};

} // namespace leadlight::cli
