// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/writer.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_writer.h"
#include "core/io/common/loose_leads.h"
#include "core/io/dicom/dicom_writer.h"
#include "core/io/edf/edf_writer.h"
#include "core/io/table/csv_writer.h"
#include "core/io/table/npy_writer.h"
#include "core/io/wfdb/wfdb_writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight::io {

namespace {

constexpr std::array<std::pair<std::string_view, WriteFormat>, 6> kEndings{{
    {".csv", WriteFormat::Csv},
    {".npy", WriteFormat::Npy},
    {".dcm", WriteFormat::Dicom},
    {".xml", WriteFormat::Aecg},
    {".hea", WriteFormat::Wfdb},
    {".edf", WriteFormat::EdfPlus},
}};

Bytes bytesOf(std::string_view text) {
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

bool holds(const Recording& recording, const std::optional<SeriesKind>& only) {
    return std::any_of(recording.series.begin(), recording.series.end(), [&](const Series& series) {
        return (!only || series.kind == *only) && series.waveform.samples() > 0;
    });
}

/// The one series of a format that holds one.
const Series* chosen(const Recording& recording, const std::optional<SeriesKind>& only) {
    if (only == SeriesKind::Median)
        return recording.median();
    const Series* rhythm = recording.rhythm();
    return rhythm == nullptr && !only ? recording.median() : rhythm;
}

Result<Bytes> writeOne(const Recording& recording, const Series& series, WriteFormat format,
                       const WriteOptions& options) {
    switch (format) {
    case WriteFormat::Csv:
        return bytesOf(toCsv(series.waveform));
    case WriteFormat::Npy:
        return toNpy(series.waveform);
    case WriteFormat::Dicom:
        return dicom::write(recording, options);
    case WriteFormat::Aecg:
        return aecg::write(recording, options);
    case WriteFormat::EdfPlus:
        return edf::write(recording, series, options);
    case WriteFormat::Wfdb:
        break;
    }
    return fail(ErrorCode::Internal, "This format is not written as one file.");
}

} // namespace

std::optional<WriteFormat> writeFormatOf(const std::filesystem::path& path) {
    const std::string ending = lowered(path.extension().string());
    for (const auto& [name, format] : kEndings) {
        if (ending == name)
            return format;
    }
    return std::nullopt;
}

std::string_view endingOf(WriteFormat format) {
    const auto* place = std::find_if(kEndings.begin(), kEndings.end(),
                                     [&](const auto& entry) { return entry.second == format; });
    return place == kEndings.end() ? std::string_view() : place->first;
}

Result<std::vector<SourceFile>> writeRecording(const Recording& recording, WriteFormat format,
                                               const WriteOptions& options) {
    const Series* series = chosen(recording, options.only);
    if (series == nullptr || !holds(recording, options.only))
        return fail(ErrorCode::NotFound,
                    "The recording holds no " +
                        std::string(seriesKindName(options.only.value_or(SeriesKind::Rhythm))) +
                        " series; see what it holds with the command info.");
    if (format == WriteFormat::Wfdb)
        return wfdb::write(recording, *series, options);
    auto bytes = writeOne(recording, *series, format, options);
    if (!bytes)
        return fail(std::move(bytes.error()));
    const std::string name = options.stem + std::string(endingOf(format));
    std::vector<SourceFile> files{{name, std::move(*bytes)}};
    // An array of numbers cannot say what they are.
    if (format == WriteFormat::Npy)
        files.push_back(
            {name + std::string(kCompanionEnding), bytesOf(looseFactsJson(*series, recording.acquiredAt))});
    return files;
}

} // namespace leadlight::io
