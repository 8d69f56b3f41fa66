// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_reader.h"
#include "core/io/common/limits.h"
#include "core/io/common/loose_leads.h"
#include "core/io/dicom/dicom_reader.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/finish.h"
#include "core/io/ishne/ishne_reader.h"
#include "core/io/long_recording.h"
#include "core/io/matlab/mat_reader.h"
#include "core/io/mfer/mfer_reader.h"
#include "core/io/muse/muse_reader.h"
#include "core/io/philips/philips_reader.h"
#include "core/io/scp/scp_reader.h"
#include "core/io/sniff.h"
#include "core/io/table/table_reader.h"
#include "core/io/table_opening.h"
#include "core/io/vendor/vendor_reader.h"
#include "core/io/wfdb/wfdb_annotations.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/io/wfdb/wfdb_reader.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <system_error>

namespace leadlight::io {

namespace {

/// Whether a companion says of a text how it is to be read as a table. What a person said goes before what
/// the first lines look like.
bool isToldTable(Format format, const Source& source) {
    return (format == Format::Csv || format == Format::Wfdb || format == Format::Unknown) &&
           source.files.size() > 1 && tableFormFromJson(asText(source.files[1].content)).has_value();
}

Result<Recording> readAs(const Sniffed& sniffed, const Source& source) {
    const std::string& name = source.files.front().name;
    if (isToldTable(sniffed.format, source))
        return readCsv(source);
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
    case Format::Matlab4:
        return matlab::read(source);
    case Format::Mfer:
        return mfer::read(name, source.files.front().content);
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

/// The companion of a file of bare numbers if it says nothing, being no JSON object or too large for one;
/// else null.
const SourceFile* uselessCompanion(const Source& source) {
    if (source.files.size() != 2 ||
        source.files[1].name != source.files[0].name + std::string(kCompanionEnding) ||
        looseFactsFromJson(asText(source.files[1].content)))
        return nullptr;
    return &source.files[1];
}

std::string sentenceOn(const SourceFile& useless) {
    return useless.name + " says nothing of the numbers beside it: it is no JSON object of at most " +
           std::to_string(kMaxCompanionBytes >> 10) + " KiB";
}

} // namespace

void readMarksBeside(const Source& source, Recording& recording) {
    if (source.beside.empty() || recording.rhythm() == nullptr || !recording.annotations.empty())
        return;
    const auto header = wfdb::parseHeader(source.files.front().name, asText(source.files.front().content));
    if (!header)
        return;
    for (const SourceFile& file : source.beside) {
        const std::string extension = lowered(std::filesystem::path(file.name).extension().string());
        const auto lead =
            leadFromLabel(std::string_view(extension).substr(std::min<std::size_t>(1, extension.size())));
        auto found = wfdb::parseAnnotations(file.content, header->frameRateHz,
                                            lead ? std::string(leadName(*lead)) : std::string());
        std::move(found.begin(), found.end(), std::back_inserter(recording.annotations));
    }
}

Result<Recording> readRecording(const Source& source) {
    if (source.files.empty())
        return fail(ErrorCode::Invalid, "There is no file to read; choose one.");
    auto recording = readAs(sniff(source.files.front().content), source);
    const SourceFile* useless = uselessCompanion(source);
    if (!recording && useless != nullptr && recording.error().code == ErrorCode::Unsupported)
        return fail(ErrorCode::Unsupported, sentenceOn(*useless) + ", and " + recording.error().text);
    if (!recording)
        return recording;
    if (useless != nullptr)
        recording->notes.push_back({"companion_ignored", sentenceOn(*useless) + ", and is ignored."});
    recording->sha256 = source.identity();
    readMarksBeside(source, *recording);
    finish(*recording);
    return recording;
}

Sha256 placeIdentity(const std::filesystem::path& path) {
    std::error_code ignored; // what cannot be told is empty or 0: the rest still tells files apart
    const auto place = std::filesystem::weakly_canonical(path, ignored);
    const auto bytes = std::filesystem::file_size(path, ignored);
    const auto changed = std::filesystem::last_write_time(path, ignored).time_since_epoch().count();
    return sha256(asBytes("place " + std::to_string(bytes) + ' ' + std::to_string(changed) + ' ' +
                          (place.empty() ? path : place).string()));
}

Result<Opened> openRecording(const std::filesystem::path& path, OpenOptions options) {
    return openRecording(path, TableAnswer{}, options);
}

} // namespace leadlight::io
