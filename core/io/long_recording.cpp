// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/long_recording.h"

#include "core/base/byte_source.h"
#include "core/base/file.h"
#include "core/io/common/limits.h"
#include "core/io/dicom/dicom_reader.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/finish.h"
#include "core/io/ishne/ishne_reader.h"
#include "core/io/sniff.h"
#include "core/io/source_files.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/io/wfdb/wfdb_long.h"

#include <system_error>
#include <utility>

namespace leadlight::io {

namespace {

namespace fs = std::filesystem;

/// A day of twelve leads at 2000 Hz: what is larger would only be read for minutes to be identified.
constexpr std::uint64_t kMaxLongFileBytes = std::uint64_t{4} << 30;

tl::unexpected<Error> tooLarge(const fs::path& path) {
    return fail(ErrorCode::TooLarge, path.filename().string() +
                                         " is larger than 4 GiB; split the recording into "
                                         "shorter ones.");
}

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return 0;
    const auto size = fs::file_size(path, ignored);
    return ignored ? 0 : size;
}

/// Adds all of a file to a digest, a megabyte at a time.
bool add(const ByteSource& file, Sha256Stream& stream) {
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    for (std::uint64_t place = 0; place < file.size();) {
        const Bytes piece = file.piece(place, kPiece);
        if (piece.empty())
            return false;
        stream.add(piece);
        place += piece.size();
    }
    return true;
}

/// Completes what was read: its marks, its identity, what follows from its samples.
Result<Opened> completed(Recording recording, Source source,
                         const std::vector<std::shared_ptr<const ByteSource>>& files, std::uint64_t bytes,
                         const fs::path& path, const OpenOptions& options) {
    readMarksBeside(source, recording);
    if (bytes <= kMaxKeptLongBytes) {
        auto whole = loadSource(path);
        if (!whole)
            return fail(std::move(whole.error()));
        recording.sha256 = whole->identity();
        source = std::move(*whole);
    } else if (options.hashLong) {
        Sha256Stream stream;
        for (const SourceFile& file : source.files)
            stream.add(file.content);
        for (const auto& file : files) {
            if (!add(*file, stream))
                return fail(ErrorCode::Unreadable, path.filename().string() +
                                                       " cannot be read to its end; get an "
                                                       "undamaged copy of the file.");
        }
        recording.sha256 = stream.finish();
        source = {};
    } else {
        source = {};
    }
    finish(recording);
    return Opened{std::move(recording), std::move(source)};
}

std::optional<Result<Opened>> openLongWfdb(const fs::path& path, Source source, const OpenOptions& options) {
    const std::string& name = source.files.front().name;
    const auto header = wfdb::parseHeader(name, asText(source.files.front().content));
    if (!header || !wfdb::canStayInFile(*header))
        return std::nullopt;
    std::uint64_t bytes = 0;
    for (const std::string& file : header->files())
        bytes += sizeOf(path.parent_path() / file);
    if (bytes <= kLongFileBytes)
        return std::nullopt;
    if (bytes > kMaxLongFileBytes)
        return tooLarge(path);
    std::vector<std::shared_ptr<const ByteSource>> files;
    auto recording = wfdb::readLong(
        name, *header, [&](const std::string& file) -> Result<std::shared_ptr<const ByteSource>> {
            if (sizeOf(path.parent_path() / file) == 0)
                return fail(ErrorCode::NotFound, name + " needs its signal file " + file +
                                                     ", which is not beside it; put both into one folder.");
            auto opened = FileBytes::open(path.parent_path() / file);
            if (!opened)
                return fail(std::move(opened.error()));
            files.push_back(*opened);
            return files.back();
        });
    if (!recording)
        return fail(std::move(recording.error()));
    addAnnotationFiles(path, source);
    return completed(std::move(*recording), std::move(source), files, bytes, path, options);
}

/// Reads a file of a format whose samples can stay in it; nothing where they cannot in this one.
std::optional<Result<Recording>> readInFile(Format format, const fs::path& path,
                                            const std::shared_ptr<const ByteSource>& file) {
    const std::string name = path.filename().string();
    switch (format) {
    case Format::Edf:
        return edf::readLong(name, file);
    case Format::Ishne:
        return ishne::readLong(name, file);
    default:
        return dicom::readLong(name, path, file);
    }
}

} // namespace

std::optional<Result<Opened>> openLong(const fs::path& path, const OpenOptions& options) {
    constexpr std::size_t kStart = 16'384;
    const std::uint64_t size = sizeOf(path);
    if (size == 0 || (size <= kLongFileBytes && path.extension() != ".hea"))
        return std::nullopt;
    auto file = FileBytes::open(path);
    if (!file)
        return std::nullopt; // to be told by the usual way
    const Format format = sniff((*file)->piece(0, kStart)).format;
    if (format == Format::Wfdb && size <= kMaxHeaderBytes) {
        Source source{{{path.filename().string(), (*file)->piece(0, static_cast<std::size_t>(size))}}, {}};
        return openLongWfdb(path, std::move(source), options);
    }
    if (size <= kLongFileBytes)
        return std::nullopt;
    if (mayBeSignalFile(format)) {
        auto found = findHeader(path);
        if (!found)
            return std::nullopt;
        return openLongWfdb(found->first, std::move(found->second), options);
    }
    if (format != Format::Edf && format != Format::Ishne && format != Format::Dicom)
        return std::nullopt;
    if (size > kMaxLongFileBytes)
        return tooLarge(path);
    auto recording = readInFile(format, path, *file);
    if (!recording)
        return std::nullopt; // can only be read as a whole
    if (!*recording && recording->error().code == ErrorCode::TooLarge && size <= kMaxFileBytes)
        return std::nullopt;
    if (!*recording)
        return fail(std::move(recording->error()));
    return completed(std::move(**recording), {}, {*file}, size, path, options);
}

} // namespace leadlight::io
