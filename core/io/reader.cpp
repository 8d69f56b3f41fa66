// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/aecg/aecg_reader.h"
#include "core/io/common/limits.h"
#include "core/io/dicom/dicom_reader.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/finish.h"
#include "core/io/ishne/ishne_reader.h"
#include "core/io/matlab/mat_reader.h"
#include "core/io/muse/muse_reader.h"
#include "core/io/philips/philips_reader.h"
#include "core/io/scp/scp_reader.h"
#include "core/io/sniff.h"
#include "core/io/table/table_reader.h"
#include "core/io/vendor/vendor_reader.h"
#include "core/io/wfdb/wfdb_annotations.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/io/wfdb/wfdb_reader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

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

/// The annotation files beside a WFDB header: the reference annotations of the whole record, and those that
/// LUDB keeps for each lead under the lead's name. They are no part of the recording's identity.
void addAnnotationFiles(const fs::path& path, const Source& source, Recording& recording) {
    fs::path header = path;
    header.replace_extension(".hea");
    const Series* rhythm = recording.rhythm();
    if (recording.format != "WFDB" || rhythm == nullptr || !recording.annotations.empty())
        return;
    const auto parsed = wfdb::parseHeader(source.files.front().name, asText(source.files.front().content));
    if (!parsed)
        return;
    constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 20;
    const auto add = [&](const std::string& extension, const std::string& lead) {
        fs::path file = header;
        file.replace_extension(extension);
        std::error_code ignored;
        if (!fs::is_regular_file(file, ignored))
            return false;
        const auto content = readFile(file, kMostBytes);
        if (!content || sniff(*content).format != Format::Unknown)
            return false;
        auto found = wfdb::parseAnnotations(*content, parsed->frameRateHz, lead);
        std::move(found.begin(), found.end(), std::back_inserter(recording.annotations));
        return !found.empty();
    };
    for (const char* extension : {".atr", ".ecg", ".qrs"}) {
        if (add(extension, {}))
            break;
    }
    for (const LeadSignal& lead : rhythm->waveform.leads) {
        if (lead.lead != Lead::Other)
            add("." + lowered(leadName(lead.lead)), lead.label);
    }
    std::stable_sort(recording.annotations.begin(), recording.annotations.end(),
                     [](const Annotation& a, const Annotation& b) { return a.startS < b.startS; });
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

/// The companion of a file of bare numbers, if there is one: "FILE.json" beside it.
Result<void> addCompanion(const fs::path& path, Source& source) {
    fs::path companion = path;
    companion += ".json";
    std::error_code ignored;
    if (!fs::is_regular_file(companion, ignored))
        return {};
    auto content = readFile(companion, kMaxCompanionBytes);
    if (!content)
        return fail(std::move(content.error()));
    source.files.push_back({companion.filename().string(), std::move(*content)});
    return {};
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
    case Format::Matlab:
        return matlab::read(name, source.files.front().content);
    case Format::Ishne:
        return ishne::read(name, source.files.front().content);
    case Format::VendorXml:
        return vendor::read(name, source.files.front().content);
    case Format::Csv:
        return readCsv(source);
    case Format::Npy:
        return readNpyRecording(source);
    case Format::Known:
        return fail(ErrorCode::Unsupported, name + " is a file of the format " + std::string(sniffed.name) +
                                                ", which holds no samples of an ECG; export the recording as "
                                                "DICOM, HL7 aECG or another format of docs/formats.md.");
    case Format::Unknown:
        break;
    }
    if (source.files.front().content.empty())
        return fail(ErrorCode::Unrecognised, name + " is empty; get an undamaged copy of the file.");
    return fail(
        ErrorCode::Unrecognised,
        name + " is no ECG of a known format; open a DICOM, SCP-ECG, EDF, XML or WFDB file (a WFDB signal "
               "file needs its header beside it).");
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
    if (format == Format::Unknown) {
        auto found = findHeader(path);
        if (!found)
            return source;
        std::tie(headerPath, source) = std::move(*found);
    } else if (format == Format::Csv || format == Format::Npy) {
        if (auto added = addCompanion(path, source); !added)
            return fail(std::move(added.error()));
        return source;
    } else if (format != Format::Wfdb) {
        return source;
    }
    if (auto added = addSignalFiles(headerPath.parent_path(), source.files.front().name, source); !added)
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
    addAnnotationFiles(path, *source, *recording);
    return Opened{std::move(*recording), std::move(*source)};
}

} // namespace leadlight::io
