// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputs.h"

#include "core/io/sniff.h"
#include "core/io/source_files.h"
#include "core/io/wfdb/wfdb_header.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

/// The file's first bytes: a WFDB header as a whole, as far as headers are read.
Bytes beginningOf(const fs::path& path) {
    constexpr std::size_t kMostBytes = std::size_t{1} << 20;
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return {};
    std::ifstream stream(path, std::ios::binary);
    Bytes bytes(kMostBytes);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

/// The WFDB header that a file is or belongs to, with its path.
std::optional<std::pair<fs::path, Source>> headerOf(const fs::path& path) {
    Bytes beginning = beginningOf(path);
    if (beginning.empty())
        return std::nullopt;
    const io::Format format = io::sniff(beginning).format;
    if (format == io::Format::Wfdb)
        return std::pair(path, Source{{{path.filename().string(), std::move(beginning)}}, {}});
    return io::mayBeSignalFile(format) ? io::findHeader(path) : std::nullopt;
}

/// All files that are read with this one: its companion of a table, and what makes up a WFDB record.
std::vector<fs::path> partsOf(const fs::path& path) {
    std::vector<fs::path> parts{path, path.string() + ".json"};
    auto found = headerOf(path);
    if (!found)
        return parts;
    auto& [headerPath, source] = *found;
    parts.push_back(headerPath);
    const fs::path folder = headerPath.parent_path();
    const SourceFile& file = source.files.front();
    if (const auto header = io::wfdb::parseHeader(file.name, asText(file.content))) {
        for (const std::string& name : header->files())
            parts.push_back(folder / name);
        for (const io::wfdb::Segment& segment : header->segments)
            parts.push_back(folder / segment.headerFile());
    }
    io::addAnnotationFiles(headerPath, source);
    for (const SourceFile& beside : source.beside)
        parts.push_back(folder / beside.name);
    return parts;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// Whether writing the output would change the input. The parts of a record lie in its own folder, so only
/// there are they looked up.
bool wouldChange(const fs::path& output, const fs::path& input) {
    if (sameFile(output, input))
        return true;
    if (!sameFile(folderOf(output), folderOf(input)))
        return false;
    const std::vector<fs::path> parts = partsOf(input);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const fs::path& part) { return sameFile(output, part); });
}

} // namespace

bool sameFile(const fs::path& a, const fs::path& b) {
    std::error_code missing;
    return fs::equivalent(a, b, missing);
}

Result<void> checkOutputs(const std::vector<fs::path>& outputs, const std::vector<fs::path>& inputs) {
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        if (output->empty())
            continue;
        const bool twice = std::any_of(outputs.begin(), output, [&](const fs::path& earlier) {
            return !earlier.empty() &&
                   (earlier.lexically_normal() == output->lexically_normal() || sameFile(earlier, *output));
        });
        if (twice)
            return fail(ErrorCode::Invalid,
                        output->string() + " is named for two outputs: choose a name for each.");
        std::error_code error;
        if (!fs::exists(*output, error) || fs::is_directory(*output, error))
            continue;
        const auto changed = std::find_if(inputs.begin(), inputs.end(), [&](const fs::path& input) {
            return !input.empty() && wouldChange(*output, input);
        });
        if (changed != inputs.end())
            return fail(ErrorCode::Invalid, output->string() + " is read by this command, and writing it " +
                                                "would destroy it: choose another name for the output.");
    }
    return {};
}

Result<void> checkUnnamed(const fs::path& output, const std::vector<fs::path>& unnamed) {
    std::error_code error;
    if (fs::exists(output, error))
        return {};
    for (const fs::path& file : unnamed) {
        if (fs::exists(fs::symlink_status(file, error)))
            return fail(ErrorCode::Invalid, file.string() + " is there already and would be replaced with " +
                                                output.filename().string() +
                                                ": choose another name for the output.");
    }
    return {};
}

} // namespace leadlight::cli
