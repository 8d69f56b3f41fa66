// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"

#include "core/base/file.h"
#include "core/io/aecg/aecg_reader.h"
#include "core/io/common/limits.h"
#include "core/io/dicom/dicom_reader.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/finish.h"
#include "core/io/muse/muse_reader.h"
#include "core/io/philips/philips_reader.h"
#include "core/io/scp/scp_reader.h"
#include "core/io/sniff.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/io/wfdb/wfdb_reader.h"

#include <algorithm>
#include <system_error>

namespace leadlight::io {

namespace {

namespace fs = std::filesystem;

/// The header's signal files, from the folder it lies in. One that is missing is left out: readRecording says
/// so.
Result<void> addSignalFiles(const fs::path& headerPath, Source& source) {
    const SourceFile& headerFile = source.files.front();
    const auto header = wfdb::parseHeader(headerFile.name, asText(headerFile.content));
    if (!header)
        return fail(header.error());
    for (const std::string& name : header->files()) {
        const fs::path path = headerPath.parent_path() / name;
        std::error_code ignored;
        if (!fs::is_regular_file(path, ignored))
            continue;
        auto content = readFile(path, kMaxFileBytes);
        if (!content)
            return fail(std::move(content.error()));
        source.files.push_back({name, std::move(*content)});
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

/// The header that stands beside a signal file: first the one of the same name, then any in the folder.
std::optional<std::pair<fs::path, Source>> findHeader(const fs::path& signalPath) {
    const std::string name = signalPath.filename().string();
    fs::path sameName = signalPath;
    sameName.replace_extension(".hea");
    if (auto source = headerThatNames(sameName, name))
        return std::pair(sameName, std::move(*source));

    constexpr int kMostFiles = 10'000;
    const fs::path folder = signalPath.has_parent_path() ? signalPath.parent_path() : fs::path(".");
    std::error_code error;
    int seen = 0;
    for (fs::directory_iterator place(folder, error), end; !error && place != end; place.increment(error)) {
        if (++seen > kMostFiles)
            break;
        if (place->path().extension() != ".hea")
            continue;
        if (auto source = headerThatNames(place->path(), name))
            return std::pair(place->path(), std::move(*source));
    }
    return std::nullopt;
}

Result<Recording> readAs(const Sniffed& sniffed, const Source& source) {
    const std::string& name = source.files.front().name;
    switch (sniffed.format) {
    case Format::Wfdb:
        return wfdb::read(source);
    case Format::Dicom:
        return dicom::read(name, source.files.front().content);
    case Format::Aecg:
        return aecg::read(name, source.files.front().content);
    case Format::Muse:
        return muse::read(name, source.files.front().content);
    case Format::Philips:
        return philips::read(name, source.files.front().content);
    case Format::Scp:
        return scp::read(name, source.files.front().content);
    case Format::Edf:
        return edf::read(name, source.files.front().content);
    case Format::Known:
        return fail(ErrorCode::Unsupported,
                    name + " is a file of the format " + std::string(sniffed.name) +
                        ", which cannot be read yet; export the recording as DICOM, HL7 "
                        "aECG, GE MUSE XML or WFDB.");
    case Format::Unknown:
        break;
    }
    if (source.files.front().content.empty())
        return fail(ErrorCode::Unrecognised, name + " is empty; get an undamaged copy of the file.");
    return fail(ErrorCode::Unrecognised,
                name +
                    " is no ECG of a known format; open a DICOM, HL7 aECG, GE MUSE XML or WFDB file (a WFDB "
                    "signal file needs its header beside it).");
}

} // namespace

Result<Source> loadSource(const std::filesystem::path& path) {
    auto content = readFile(path, kMaxFileBytes);
    if (!content)
        return fail(std::move(content.error()));
    Source source{{{path.filename().string(), std::move(*content)}}};
    fs::path headerPath = path;
    const Format format = sniff(source.files.front().content).format;
    if (format == Format::Unknown) {
        auto found = findHeader(path);
        if (!found)
            return source;
        std::tie(headerPath, source) = std::move(*found);
    } else if (format != Format::Wfdb) {
        return source;
    }
    if (auto added = addSignalFiles(headerPath, source); !added)
        return fail(std::move(added.error()));
    return source;
}

Result<Recording> readRecording(const Source& source) {
    if (source.files.empty())
        return fail(ErrorCode::Invalid, "There is no file to read; choose one.");
    auto recording = readAs(sniff(source.files.front().content), source);
    if (!recording)
        return recording;
    recording->sha256 = source.identity();
    finish(*recording);
    return recording;
}

Result<Opened> openRecording(const std::filesystem::path& path) {
    auto source = loadSource(path);
    if (!source)
        return fail(std::move(source.error()));
    auto recording = readRecording(*source);
    if (!recording)
        return fail(std::move(recording.error()));
    return Opened{std::move(*recording), std::move(*source)};
}

} // namespace leadlight::io
