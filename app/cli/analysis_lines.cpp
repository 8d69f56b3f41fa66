// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_lines.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace leadlight::cli {

namespace {

constexpr std::size_t kShownDigits = 12; // of a hash, in a sentence

std::optional<std::string> textAt(const Json& entry, const char* key) {
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

/// Lines that stand one after the other and speak of one file: one for each head.
struct FileLines {
    std::string file;
    std::uintmax_t begin = 0;
    std::uintmax_t end = 0;
    std::size_t count = 0;
    bool failed = false;   ///< could not be read
    bool analysed = false; ///< by models, so that every head has its line
};

std::string shortOf(const std::set<std::string>& hashes) {
    std::string list;
    for (const std::string& hash : hashes)
        list += (list.empty() ? "" : ", ") + hash.substr(0, kShownDigits);
    return list.empty() ? "none" : list;
}

bool copyRange(std::ifstream& from, std::ofstream& to, std::uintmax_t begin, std::uintmax_t end) {
    std::vector<char> bytes(1U << 16);
    from.seekg(static_cast<std::streamoff>(begin));
    for (std::uintmax_t at = begin; at < end && from && to;) {
        const auto part = static_cast<std::streamsize>(std::min<std::uintmax_t>(bytes.size(), end - at));
        from.read(bytes.data(), part);
        to.write(bytes.data(), part);
        at += static_cast<std::uintmax_t>(part);
    }
    return from && to;
}

} // namespace

Result<AnalysisLines> AnalysisLines::open(const std::filesystem::path& path, bool resume) {
    AnalysisLines lines;
    lines.m_path = path;
    std::error_code error;
    lines.m_there = std::filesystem::exists(path, error);
    if (!lines.m_there)
        return lines;
    if (!resume)
        return fail(ErrorCode::Invalid,
                    path.string() + " is there already; go on with it by --resume, or name another file.");
    if (auto known = lines.read(); !known)
        return fail(known.error());
    return lines;
}

Result<void> AnalysisLines::read() {
    std::ifstream stream(m_path, std::ios::binary);
    std::vector<FileLines> files;
    std::uintmax_t end = 0;
    std::string line;
    while (std::getline(stream, line)) {
        if (stream.eof())
            break; // no newline: this line was cut off
        const Json entry = Json::parse(line, nullptr, false);
        const auto file = entry.is_object() ? textAt(entry, "file") : std::nullopt;
        if (!file)
            return fail(ErrorCode::Malformed,
                        m_path.string() + " is no list of analyses; name another file.");
        if (files.empty() || files.back().file != *file)
            files.push_back({*file, end, end, 0, false, false});
        FileLines& lines = files.back();
        end += line.size() + 1;
        lines.end = end;
        ++lines.count;
        lines.failed |= textAt(entry, "error").has_value();
        if (const auto row = entry.find("row"); row != entry.end() && row->is_number_unsigned())
            m_nextRow = std::max(m_nextRow, row->get<std::size_t>() + 1);
        const auto encoder = textAt(entry, "encoder");
        if (!encoder)
            continue; // nothing was computed
        lines.analysed = true;
        m_known.encoders.insert(*encoder);
        if (const auto head = textAt(entry, "head"))
            m_known.heads.insert(*head);
        if (const auto precision = textAt(entry, "precision"))
            m_known.precisions.insert(*precision);
    }
    // The run may have been stopped between two heads' lines of its last file.
    if (!files.empty() && files.back().analysed && files.back().count < m_known.heads.size())
        files.back().failed = true;
    for (const FileLines& lines : files) {
        if (lines.failed)
            continue;
        m_done.insert(lines.file);
        if (!m_kept.empty() && m_kept.back().second == lines.begin)
            m_kept.back().second = lines.end;
        else
            m_kept.emplace_back(lines.begin, lines.end);
    }
    return {};
}

Result<void> AnalysisLines::checkModels(const LineModels& models) const {
    if (m_known.encoders.empty())
        return {};
    const auto differ = [this](const char* what, const std::string& theirs, const std::string& ours) {
        return fail(ErrorCode::Invalid, m_path.string() + " was made with another " + what + " (" + theirs +
                                            ") than this run's (" + ours +
                                            "); go on with the same, or name another file.");
    };
    if (m_known.encoders != models.encoders)
        return differ("encoder", shortOf(m_known.encoders), shortOf(models.encoders));
    if (m_known.heads != models.heads)
        return differ("choice of diagnostic heads", shortOf(m_known.heads), shortOf(models.heads));
    if (m_known.precisions != models.precisions)
        return differ("precision", shortOf(m_known.precisions), shortOf(models.precisions));
    return {};
}

Result<void> AnalysisLines::trim() const {
    const auto unchanged = [this](const std::string& why) {
        return fail(ErrorCode::Unreadable, m_path.string() + " cannot be changed: " + why + ".");
    };
    std::error_code error;
    if (m_kept.empty() || (m_kept.size() == 1 && m_kept.front().first == 0)) {
        std::filesystem::resize_file(m_path, m_kept.empty() ? 0 : m_kept.front().second, error);
        return error ? Result<void>(unchanged(error.message())) : Result<void>();
    }
    // Beside it first, so that a full disk costs no line.
    std::filesystem::path beside = m_path;
    beside += ".part";
    std::ifstream from(m_path, std::ios::binary);
    std::ofstream to(beside, std::ios::binary | std::ios::trunc);
    bool whole = from.is_open() && to.is_open();
    for (const Range& range : m_kept)
        whole = whole && copyRange(from, to, range.first, range.second);
    to.close();
    if (whole && to)
        std::filesystem::rename(beside, m_path, error);
    if (whole && to && !error)
        return {};
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    return unchanged(error ? error.message() : "is the disk full?");
}

Result<void> AnalysisLines::start(const LineModels& models) {
    if (m_there) {
        if (auto same = checkModels(models); !same)
            return same;
        if (auto trimmed = trim(); !trimmed)
            return trimmed;
    }
    m_stream.open(m_path, std::ios::binary | std::ios::app);
    if (!m_stream)
        return fail(ErrorCode::Unreadable,
                    m_path.string() + " cannot be written; check the folder and its rights.");
    return {};
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
