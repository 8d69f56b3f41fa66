// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_lines.h"

#include <system_error>
#include <utility>

namespace leadlight::cli {

namespace {

/// The files named by the whole lines of a run that was stopped, and the place where its last whole line
/// ends.
Result<std::pair<std::set<std::string>, std::uintmax_t>> readLines(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::set<std::string> done;
    std::uintmax_t end = 0;
    std::string line;
    while (std::getline(stream, line)) {
        if (stream.eof())
            break; // no newline: this line was cut off
        const Json entry = Json::parse(line, nullptr, false);
        const auto file = entry.is_object() ? entry.find("file") : entry.end();
        if (entry.is_discarded() || !entry.is_object() || file == entry.end() || !file->is_string())
            return fail(ErrorCode::Malformed, path.string() + " is no list of analyses; name another file.");
        done.insert(file->get<std::string>());
        end += line.size() + 1;
    }
    return std::pair(std::move(done), end);
}

} // namespace

Result<AnalysisLines> AnalysisLines::open(const std::filesystem::path& path, bool resume) {
    AnalysisLines lines;
    lines.m_path = path;
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        if (!resume)
            return fail(ErrorCode::Invalid,
                        path.string() +
                            " is there already; go on with it by --resume, or name another file.");
        auto known = readLines(path);
        if (!known)
            return fail(known.error());
        lines.m_done = std::move(known->first);
        std::filesystem::resize_file(path, known->second, error);
        if (error)
            return fail(ErrorCode::Unreadable,
                        path.string() + " cannot be changed: " + error.message() + ".");
    }
    lines.m_stream.open(path, std::ios::binary | std::ios::app);
    if (!lines.m_stream)
        return fail(ErrorCode::Unreadable,
                    path.string() + " cannot be written; check the folder and its rights.");
    return lines;
}

void AnalysisLines::add(const Json& line) {
    m_stream << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

Result<void> AnalysisLines::flush() {
    m_stream.flush();
    if (!m_stream)
        return fail(ErrorCode::NoSpace, m_path.string() + " could not be written; is the disk full?");
    return {};
}

} // namespace leadlight::cli
