// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/source_files.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/loose_leads.h"
#include "core/io/reader.h"
#include "core/io/sniff.h"
#include "core/io/wfdb/wfdb_header.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <tuple>

namespace leadlight::io {

namespace {

namespace fs = std::filesystem;

/// One more file of the folder, unless it is there already or missing: readRecording says what is missing.
Result<void> addFile(const fs::path& folder, const std::string& name, Source& source) {
    const fs::path path = folder / name;
    std::error_code ignored;
    if (source.find(name) != nullptr || !fs::is_regular_file(path, ignored))
        return {};
    std::uint64_t held = 0;
    for (const SourceFile& file : source.files)
        held += file.content.size();
    auto content = readFile(path, kMaxFileBytes - std::min(kMaxFileBytes, held));
    if (!content)
        return fail(std::move(content.error()));
    source.files.push_back({name, std::move(*content)});
    return {};
}

/// The signal files that a header names, and those of its segments with their headers.
Result<void> addSignalFiles(const fs::path& folder, const std::string& headerName, Source& source) {
    const SourceFile* headerFile = source.find(headerName);
    const auto header = wfdb::parseHeader(headerName, asText(headerFile->content));
    if (!header)
        return fail(header.error());
    for (const std::string& name : header->files()) {
        if (auto added = addFile(folder, name, source); !added)
            return added;
    }
    for (const wfdb::Segment& segment : header->segments) {
        const std::string name = segment.headerFile();
        if (segment.isGap() || segment.frames == 0 || source.find(name) != nullptr)
            continue;
        if (auto added = addFile(folder, name, source); !added)
            return added;
        // One level only: a segment of segments is refused by the reader.
        const SourceFile* inner = source.find(name);
        const auto parsed = inner != nullptr ? wfdb::parseHeader(name, asText(inner->content)) : header;
        if (inner == nullptr || !parsed)
            continue;
        for (const std::string& signalFile : parsed->files()) {
            if (auto added = addFile(folder, signalFile, source); !added)
                return added;
        }
    }
    return {};
}

/// The header, if the file at `path` is one and names `signalFile`.
std::optional<Source> headerThatNames(const fs::path& path, const std::string& signalFile) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return std::nullopt;
    auto content = readFile(path, kMaxHeaderBytes);
    if (!content || sniff(*content).format != Format::Wfdb)
        return std::nullopt;
    const std::string name = path.filename().string();
    const auto header = wfdb::parseHeader(name, asText(*content));
    if (!header)
        return std::nullopt;
    const auto files = header->files();
    if (std::find(files.begin(), files.end(), signalFile) == files.end())
        return std::nullopt;
    return Source{{{name, std::move(*content)}}};
}

/// The companion of a file of bare numbers, if there is one: "FILE.json" beside it. One that is too large to
/// be a companion is taken as empty, which the reader notes.
Result<void> addCompanion(const fs::path& path, Source& source) {
    fs::path companion = path;
    companion += kCompanionEnding;
    std::error_code ignored;
    if (!fs::is_regular_file(companion, ignored))
        return {};
    auto content = readFile(companion, kMaxCompanionBytes);
    if (!content && content.error().code == ErrorCode::TooLarge)
        content = Bytes{};
    if (!content)
        return fail(std::move(content.error()));
    source.files.push_back({companion.filename().string(), std::move(*content)});
    return {};
}

/// Whether a large file is worth the memory that it takes: told from its start, before any is taken.
bool isWorthLoading(const fs::path& path) {
    constexpr std::uintmax_t kLarge = std::uintmax_t{32} << 20;
    constexpr std::size_t kStart = 16'384;
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) < kLarge)
        return true; // readFile says what is wrong with the rest
    std::ifstream stream(path, std::ios::binary);
    std::string start(kStart, '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    return !stream || sniff(asBytes(start)).format != Format::Unknown || findHeader(path).has_value();
}

} // namespace

void addAnnotationFiles(const fs::path& headerPath, Source& source) {
    const auto parsed = wfdb::parseHeader(source.files.front().name, asText(source.files.front().content));
    if (!parsed)
        return;
    const auto add = [&](const std::string& extension) {
        fs::path file = headerPath;
        file.replace_extension(extension);
        const std::string name = file.filename().string();
        std::error_code ignored;
        if (source.find(name) != nullptr || !fs::is_regular_file(file, ignored))
            return false;
        auto content = readFile(file, kMaxAnnotationBytes);
        if (!content || sniff(*content).format != Format::Unknown)
            return false;
        source.beside.push_back({name, std::move(*content)});
        return true;
    };
    for (const char* extension : {".atr", ".ecg", ".qrs"}) {
        if (add(extension))
            break;
    }
    for (const wfdb::SignalSpec& spec : parsed->signalSpecs) {
        if (const auto lead = leadFromLabel(spec.label))
            add("." + lowered(leadName(*lead)));
    }
}

std::optional<std::pair<fs::path, Source>> findHeader(const fs::path& signalPath) {
    const std::string name = signalPath.filename().string();
    fs::path sameName = signalPath;
    sameName.replace_extension(".hea");
    if (auto source = headerThatNames(sameName, name))
        return std::pair(sameName, std::move(*source));

    const fs::path folder = signalPath.has_parent_path() ? signalPath.parent_path() : fs::path(".");
    std::error_code error;
    int seen = 0;
    for (fs::directory_iterator place(folder, error), end; !error && place != end; place.increment(error)) {
        if (++seen > kMaxFolderFiles)
            break;
        if (place->path().extension() != ".hea")
            continue;
        if (auto source = headerThatNames(place->path(), name))
            return std::pair(place->path(), std::move(*source));
    }
    return std::nullopt;
}

Result<Source> loadSource(const std::filesystem::path& path) {
    if (!isWorthLoading(path))
        return fail(ErrorCode::Unrecognised,
                    path.filename().string() + " is no ECG of a known format; choose another file.");
    auto content = readFile(path, kMaxFileBytes);
    if (!content)
        return fail(std::move(content.error()));
    Source source{{{path.filename().string(), std::move(*content)}}};
    fs::path headerPath = path;
    const Format format = sniff(source.files.front().content).format;
    if (mayBeSignalFile(format)) {
        auto found = findHeader(path);
        if (!found) {
            if (auto added = addCompanion(path, source); !added)
                return fail(std::move(added.error()));
            return source;
        }
        std::tie(headerPath, source) = std::move(*found);
    } else if (format == Format::Csv || format == Format::Npy || format == Format::Matlab) {
        if (auto added = addCompanion(path, source); !added)
            return fail(std::move(added.error()));
        return source;
    } else if (format != Format::Wfdb) {
        return source;
    }
    if (auto added = addSignalFiles(headerPath.parent_path(), source.files.front().name, source); !added)
        return fail(std::move(added.error()));
    addAnnotationFiles(headerPath, source);
    return source;
}

} // namespace leadlight::io
