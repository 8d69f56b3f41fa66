// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/base/result.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

namespace leadlight::cli {

/// A file of JSON Lines that a stopped run can go on with: one object a line, each line whole or not there.
class AnalysisLines {
public:
    /// Opens `path` for writing. With `resume` the lines that are there stay (half a line at the end is cut
    /// off) and tell which files are done; without, a file that is there is refused, so that hours of work
    /// are not lost by a slip.
    [[nodiscard]] static Result<AnalysisLines> open(const std::filesystem::path& path, bool resume);

    /// Files that already have their lines.
    [[nodiscard]] const std::set<std::string>& done() const { return m_done; }

    void add(const Json& line);
    /// Hands all lines to the operating system. Fails where the disk is full.
    [[nodiscard]] Result<void> flush();

private:
    std::filesystem::path m_path;
    std::ofstream m_stream;
    std::set<std::string> m_done;
};

} // namespace leadlight::cli
