// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_report_subject.h"

#include "core/base/text.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/io/dicom/dicom_parse.h"
#include "core/io/dicom/dicom_put.h"
#include "core/io/dicom/dicom_writer.h"

#include <dcmtk/dcmdata/dcspchrs.h>

#include <array>
#include <ctime>

namespace leadlight::io::dicom {

namespace {

/// What a report repeats of the object that it is about (PS3.3 C.7.1.1, C.7.2.1).
const std::array<DcmTagKey, 12> kRepeated{
    DCM_PatientName,      DCM_PatientID,       DCM_IssuerOfPatientID,
    DCM_PatientBirthDate, DCM_PatientSex,      DCM_StudyInstanceUID,
    DCM_StudyDate,        DCM_StudyTime,       DCM_ReferringPhysicianName,
    DCM_StudyID,          DCM_AccessionNumber, DCM_StudyDescription};

/// Those of them that must be there, if only empty (type 2).
const std::array<DcmTagKey, 9> kNeeded{
    DCM_PatientName, DCM_PatientID, DCM_PatientBirthDate,       DCM_PatientSex,     DCM_StudyDate,
    DCM_StudyTime,   DCM_StudyID,   DCM_ReferringPhysicianName, DCM_AccessionNumber};

std::unique_ptr<DcmDataset> parsed(const std::string& name, ByteView original) {
    const auto inflated = inflatedDataSet(name, original);
    if (!inflated)
        return nullptr;
    const ByteView bytes = *inflated ? ByteView(**inflated) : original;
    const auto place = checkStructure(name, bytes);
    if (!place)
        return nullptr;
    auto dataset = std::make_unique<DcmDataset>();
    const OFCondition outcome = parse(*dataset, bytes, *place, DCM_MaxReadLength, DCM_WaveformSequence);
    return outcome.good() ? std::move(dataset) : nullptr;
}

} // namespace

Result<ReportSubject> reportSubject(const Recording& recording, const Source& source) {
    ReportSubject subject;
    if (recording.format == "DICOM" && !source.files.empty()) {
        subject.ecg = parsed(source.files.front().name, source.files.front().content);
        subject.isOriginal = subject.ecg != nullptr;
    }
    if (!subject.ecg) {
        const auto made = write(recording, {});
        if (!made)
            return fail(made.error());
        subject.ecg = parsed("the recording", *made);
    }
    if (!subject.ecg)
        return fail(ErrorCode::Malformed,
                    "The recording's file cannot be read again: no report can be made.");
    if (DcmSpecificCharacterSet::isConversionAvailable())
        static_cast<void>(subject.ecg->convertToUTF8());
    return subject;
}

void putPatientAndStudy(DcmDataset& report, const ReportSubject& subject, const Recording& recording) {
    DcmDataset& ecg = *subject.ecg;
    for (const DcmTagKey& tag : kRepeated) {
        DcmElement* copy = nullptr;
        if (ecg.findAndGetElement(tag, copy, OFFalse, OFTrue).good() && copy != nullptr)
            report.insert(copy, true); // which takes it over
        // Files that do not say their character set, or say a wrong one, mean ISO 8859-1 as a rule.
        if (const std::string value = textOf(report, tag); !isUtf8(value))
            put(report, tag, latin1ToUtf8(value));
    }
    for (const DcmTagKey& tag : kNeeded) {
        if (!report.tagExists(tag))
            put(report, tag, "");
    }
    if (!subject.isOriginal || textOf(report, DCM_StudyInstanceUID).empty())
        put(report, DCM_StudyInstanceUID, reportUid(recording, "study", nullptr));
}

bool canBeReferredTo(const ReportSubject& subject) {
    DcmDataset& ecg = *subject.ecg;
    return subject.isOriginal && !textOf(ecg, DCM_StudyInstanceUID).empty() &&
           !textOf(ecg, DCM_SeriesInstanceUID).empty() && !textOf(ecg, DCM_SOPInstanceUID).empty();
}

std::string reportUid(const Recording& recording, const char* what, const Reading* reading) {
    Sha256Stream digest;
    digest.add(asBytes(recording.sha256.hex()));
    digest.add(asBytes(what));
    if (reading != nullptr) {
        for (const std::string& part : {reading->text, reading->by, reading->madeAt.iso(),
                                        std::string(readingStateName(reading->state))}) {
            digest.add(asBytes(std::to_string(part.size()) + ':'));
            digest.add(asBytes(part));
        }
    }
    return uidOf(digest.finish());
}

std::pair<std::string, std::string> localTime(const Timestamp& utc) {
    std::tm parts{};
    parts.tm_year = utc.date.year - 1900;
    parts.tm_mon = utc.date.month - 1;
    parts.tm_mday = utc.date.day;
    parts.tm_hour = utc.hour;
    parts.tm_min = utc.minute;
    parts.tm_sec = utc.second;
    const std::time_t moment = timegm(&parts) - 60 * utc.offsetMinutes.value_or(0);
    std::tm local{};
    localtime_r(&moment, &local);
    std::array<char, 16> date{};
    std::array<char, 16> clock{};
    std::strftime(date.data(), date.size(), "%Y%m%d", &local);
    std::strftime(clock.data(), clock.size(), "%H%M%S", &local);
    return {date.data(), clock.data()};
}

} // namespace leadlight::io::dicom
