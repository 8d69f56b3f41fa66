// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_export.h"

#include "core/base/file.h"

#include <algorithm>
#include <set>

namespace leadlight::cli {

namespace {

constexpr std::size_t kMaxNameBytes = 200;

/// Cuts to a length without cutting a UTF-8 character in two.
std::string shortened(std::string text) {
    if (text.size() <= kMaxNameBytes)
        return text;
    std::size_t size = kMaxNameBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    text.resize(size);
    return text;
}

} // namespace

std::string safeFileName(std::string_view name) {
    name = name.substr(name.find_last_of("/\\") + 1); // npos + 1 is 0: the whole name
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        safe += byte < 0x20 || byte == 0x7F || c == ':' ? '_' : c;
    }
    safe = shortened(std::move(safe));
    if (safe.empty() || safe.find_first_not_of('.') == std::string::npos)
        return "recording";
    if (safe.front() == '.' || safe.front() == '-')
        safe.front() = '_';
    return safe;
}

Result<std::vector<std::string>> writeSource(const Source& source, const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder, error))
        return fail(ErrorCode::Unreadable,
                    folder.string() + " is not a folder that can be written to: choose another one");

    std::vector<std::filesystem::path> paths;
    std::vector<bool> there;
    std::set<std::string> names;
    for (const SourceFile& file : source.files) {
        const std::string name = safeFileName(file.name);
        if (!names.insert(name).second)
            return fail(ErrorCode::Malformed,
                        "two files of the case would both be written as " + name + ": nothing was written");
        paths.push_back(folder / name);
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(paths.back(), error));
        if (exists) {
            const Result<Bytes> old = readFile(paths.back(), file.content.size());
            if (!old || *old != file.content)
                return fail(ErrorCode::Invalid,
                            paths.back().string() +
                                " is already there and is another file: choose another folder");
        }
        there.push_back(exists);
    }
    std::vector<std::string> written;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!there[i]) {
            if (Result<void> done = writeFile(paths[i], source.files[i].content); !done)
                return fail(done.error());
        }
        written.push_back(paths[i].string());
    }
    return written;
}

} // namespace leadlight::cli
