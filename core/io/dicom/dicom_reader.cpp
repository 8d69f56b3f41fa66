// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_reader.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/dicom/dicom_annotations.h"
#include "core/io/dicom/dicom_context.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/io/dicom/dicom_item.h"
#include "core/io/dicom/dicom_parse.h"
#include "core/io/dicom/dicom_waveform.h"

#include <dcmtk/dcmdata/dcspchrs.h>

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <utility>

namespace leadlight::io::dicom {

namespace {

constexpr std::string_view kFormat = "DICOM";

/// DCMTK would log to the console, and a log could hold patient data.
void silenceLog() {
    static const bool done = [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        return true;
    }();
    static_cast<void>(done);
}

/// "Family^Given^Middle^Prefix^Suffix=ideographic=phonetic" (PS3.5 6.2.1) as "Family, Given Middle".
std::string nameFrom(std::string_view text) {
    // The first group of characters that says anything: alphabetic, ideographic, phonetic.
    std::string_view group = text.substr(0, text.find('='));
    while (trimmed(group).empty() && group.size() < text.size()) {
        text.remove_prefix(group.size() + 1);
        group = text.substr(0, text.find('='));
    }
    const auto parts = split(group, '^');
    std::string name = cleanText(parts[0]);
    std::string given;
    for (std::size_t i = 1; i < std::min<std::size_t>(parts.size(), 3); ++i) {
        const std::string part = cleanText(parts[i]);
        if (!part.empty())
            given += (given.empty() ? "" : " ") + part;
    }
    if (!name.empty() && !given.empty())
        name += ", ";
    return name + given;
}

/// "042Y", "006M", "003W", "010D" (PS3.5 6.2).
std::optional<double> ageFrom(std::string_view text) {
    if (text.size() < 2)
        return std::nullopt;
    const auto count = parseDouble(text.substr(0, text.size() - 1));
    if (!count || *count < 0.0)
        return std::nullopt;
    switch (text.back()) {
    case 'Y':
    case 'y':
        return count;
    case 'M':
        return *count / 12.0;
    case 'W':
        return *count * 7.0 / 365.25;
    case 'D':
        return *count / 365.25;
    default:
        return std::nullopt;
    }
}

Patient patientOf(DcmItem& dataset) {
    Patient patient;
    patient.id = cleanTextOf(dataset, DCM_PatientID);
    patient.name = nameFrom(textOf(dataset, DCM_PatientName));
    patient.sex = sexFromWord(textOf(dataset, DCM_PatientSex));
    patient.birthDate = dateFromText(textOf(dataset, DCM_PatientBirthDate));
    patient.ageYears = ageFrom(textOf(dataset, DCM_PatientAge));
    return patient;
}

std::optional<Timestamp> timeOf(DcmItem& dataset) {
    const std::string acquired = textOf(dataset, DCM_AcquisitionDateTime);
    // A year alone (PS3.5 6.2, DT) says that the day is not known: another date of the file is not it.
    constexpr std::size_t kYear = 4;
    if (acquired.size() == kYear && parseInteger(acquired))
        return std::nullopt;
    std::optional<Timestamp> time = Timestamp::parse(acquired);
    const std::array<std::pair<DcmTagKey, DcmTagKey>, 3> pairs{{{DCM_AcquisitionDate, DCM_AcquisitionTime},
                                                                {DCM_ContentDate, DCM_ContentTime},
                                                                {DCM_StudyDate, DCM_StudyTime}}};
    for (const auto& [date, clock] : pairs) {
        if (!time)
            time = Timestamp::parse(textOf(dataset, date) + textOf(dataset, clock));
    }
    if (time && !time->offsetMinutes) {
        const std::string offset = textOf(dataset, DCM_TimezoneOffsetFromUTC);
        if (const auto stated = Timestamp::parse("20000101000000" + offset))
            time->offsetMinutes = stated->offsetMinutes;
    }
    return time;
}

std::string deviceOf(DcmItem& dataset) {
    std::string device;
    for (const DcmTagKey& tag : {DCM_Manufacturer, DCM_ManufacturerModelName}) {
        const std::string part = cleanTextOf(dataset, tag);
        if (!part.empty() && lowered(part) != "unknown")
            device += (device.empty() ? "" : " ") + part;
    }
    return device;
}

/// Texts in other character sets than those that cleanText reads (PS3.3 C.12.1.1.2) are brought to UTF-8.
void convertText(DcmDataset& dataset) {
    const std::string set = textOf(dataset, DCM_SpecificCharacterSet);
    if (set.empty() || set == "ISO_IR 6" || set == "ISO_IR 100" || set == "ISO_IR 192")
        return;
    if (DcmSpecificCharacterSet::isConversionAvailable())
        static_cast<void>(dataset.convertToUTF8()); // where it fails, the text is read as it stands
}

/// What a parsed file says, with the waveforms that were read from it.
Recording recordingOf(DcmDataset& dataset, Waveforms waveforms) {
    Recording recording;
    recording.format = kFormat;
    recording.series = std::move(waveforms.series);
    recording.notes = std::move(waveforms.notes);
    recording.patient = patientOf(dataset);
    recording.acquiredAt = timeOf(dataset);
    recording.device = deviceOf(dataset);
    readAnnotations(dataset, waveforms.medianGroups, recording);
    for (Note& note : acquisitionContext(dataset))
        recording.notes.push_back(std::move(note));
    return recording;
}

Result<Recording> readParsed(const std::string& name, ByteView bytes, const DataSetPlace& place) {
    DcmDataset dataset;
    if (const OFCondition outcome = parse(dataset, bytes, place); outcome.bad())
        return malformed(name, kFormat, lowered(outcome.text()));
    convertText(dataset);

    auto waveforms = readWaveforms(name, dataset);
    if (!waveforms)
        return fail(std::move(waveforms.error()));
    return recordingOf(dataset, std::move(*waveforms));
}

/// DCMTK leaves values that are longer than this in the file.
constexpr Uint32 kReadAtOnce = 65'536;

Result<Recording> readParsedLong(const std::string& name, const std::filesystem::path& path,
                                 const DataSetPlace& place, const SamplesFile& source) {
    DcmDataset dataset;
    if (const OFCondition outcome = parse(dataset, path, place, kReadAtOnce); outcome.bad())
        return malformed(name, kFormat, lowered(outcome.text()));
    convertText(dataset);
    auto waveforms = readWaveforms(name, dataset, source);
    if (!waveforms)
        return fail(std::move(waveforms.error()));
    return recordingOf(dataset, std::move(*waveforms));
}

/// The readers of parsed files behind what they need and what they may throw.
Result<Recording> guardedly(const std::string& name, const std::function<Result<Recording>()>& readIt) {
    if (!dcmDataDict.isDictionaryLoaded())
        return fail(ErrorCode::Unavailable,
                    name + " cannot be read because DCMTK finds no data dictionary (dicom.dic); install "
                           "DCMTK again.");
    try {
        return readIt();
    } catch (const std::exception&) {
        return malformed(name, kFormat, "its content overwhelms the parser");
    }
}

} // namespace

Result<Recording> read(const std::string& name, ByteView original) {
    silenceLog();
    const auto inflated = inflatedDataSet(name, original);
    if (!inflated)
        return fail(inflated.error());
    ByteView bytes = *inflated ? ByteView(**inflated) : original;
    std::optional<Bytes> cut; // what is left of a file that ends inside its samples
    std::size_t zeros = 0;
    auto place = checkStructure(name, bytes);
    if (!place) {
        if (const auto end = endBeforeZeros(name, bytes)) {
            zeros = bytes.size() - *end;
            bytes = bytes.first(*end);
        } else if ((cut = withoutLostSamples(name, bytes))) {
            bytes = *cut;
        } else {
            return fail(std::move(place.error()));
        }
        place = checkStructure(name, bytes);
        if (!place)
            return fail(std::move(place.error()));
    }
    auto recording = guardedly(name, [&] { return readParsed(name, bytes, *place); });
    if (recording && zeros > 0)
        recording->notes.push_back(
            {"zeros_behind", std::to_string(zeros) + " zero bytes behind the recording are left out."});
    return recording;
}

std::optional<Result<Recording>> readLong(const std::string& name, const std::filesystem::path& path,
                                          const std::shared_ptr<const ByteSource>& file) {
    silenceLog();
    auto places = longPlaces(name, *file);
    if (!places && !endsInSamples(name, *file) && !endBeforeZeros(name, *file))
        return fail(std::move(places.error()));
    if (!places || !*places) // one that was cut off or filled up is mended in memory
        return std::nullopt;
    const SamplesFile source{file, std::move((*places)->samples)};
    return guardedly(name, [&] { return readParsedLong(name, path, (*places)->dataSet, source); });
}

} // namespace leadlight::io::dicom
