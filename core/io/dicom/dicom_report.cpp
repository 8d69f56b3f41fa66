// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_report.h"

#include "core/base/text.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/io/dicom/dicom_item.h"
#include "core/io/dicom/dicom_put.h"
#include "core/io/dicom/dicom_writer.h"

#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcspchrs.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <memory>

namespace leadlight::io::dicom {

namespace {

/// A reading's text is shown whole; more than this is no reading.
constexpr std::size_t kMaxTextBytes = std::size_t{1} << 20;

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

std::unique_ptr<DcmFileFormat> parsed(const std::string& name, ByteView original) {
    const auto inflated = inflatedDataSet(name, original);
    if (!inflated)
        return nullptr;
    const ByteView bytes = *inflated ? ByteView(**inflated) : original;
    if (!checkStructure(name, bytes))
        return nullptr;
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    auto file = std::make_unique<DcmFileFormat>();
    file->transferInit();
    const OFCondition outcome =
        file->readUntilTag(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength, DCM_WaveformSequence);
    file->transferEnd();
    return outcome.good() ? std::move(file) : nullptr;
}

/// The data set that the report repeats: the recording's own, or one made from it.
struct Subject {
    std::unique_ptr<DcmFileFormat> file;
    bool isOriginal = false;
};

Result<Subject> subjectOf(const Recording& recording, const Source& source) {
    Subject subject;
    if (recording.format == "DICOM" && !source.files.empty()) {
        subject.file = parsed(source.files.front().name, source.files.front().content);
        subject.isOriginal = subject.file != nullptr;
    }
    if (!subject.file) {
        const auto made = write(recording, {});
        if (!made)
            return fail(made.error());
        subject.file = parsed("the recording", *made);
    }
    if (!subject.file)
        return fail(ErrorCode::Malformed,
                    "The recording's file cannot be read again: no report can be made.");
    if (DcmSpecificCharacterSet::isConversionAvailable())
        static_cast<void>(subject.file->getDataset()->convertToUTF8());
    return subject;
}

/// "20261129" and "103000" in this computer's time zone, which PS3.3 wants where none is stated.
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

/// A moment with its offset (PS3.5 6.2, DT).
std::string momentText(const Timestamp& at) {
    std::array<char, 64> text{};
    const int offset = at.offsetMinutes.value_or(0);
    std::snprintf(text.data(), text.size(), "%04d%02d%02d%02d%02d%02d%c%02d%02d", at.date.year, at.date.month,
                  at.date.day, at.hour, at.minute, at.second, offset < 0 ? '-' : '+', std::abs(offset) / 60,
                  std::abs(offset) % 60);
    return text.data();
}

/// Text without control characters but line ends, which are CR LF (PS3.5 6.2, UT).
std::string textValue(std::string_view text) {
    std::string value;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n')
            value += "\r\n";
        else if (byte >= 0x20 && byte != 0x7F)
            value += c;
        else if (c == '\t')
            value += ' ';
    }
    return value;
}

/// A person's name as one component: what a program calls a user need not be a family name.
std::string personName(std::string_view name) {
    std::string plain = oneValue(name, kLongString);
    for (char& c : plain) {
        if (c == '^' || c == '=')
            c = ' ';
    }
    return plain.empty() ? "unknown" : plain;
}

std::string uidFor(const Recording& recording, const char* what, const Reading* reading) {
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

/// An item of the content tree (PS3.3 C.17.3).
DcmItem& addContent(DcmItem& parent, const char* relationship, const char* type, const Code& name) {
    DcmItem& item = addItem(parent, DCM_ContentSequence);
    put(item, DCM_RelationshipType, relationship);
    put(item, DCM_ValueType, type);
    if (!name.value.empty())
        putCode(item, DCM_ConceptNameCodeSequence, name);
    return item;
}

void putReference(DcmItem& item, const DcmTagKey& sequence, const std::string& sopClass,
                  const std::string& instance) {
    DcmItem& reference = addItem(item, sequence);
    put(reference, DCM_ReferencedSOPClassUID, sopClass);
    put(reference, DCM_ReferencedSOPInstanceUID, instance);
}

/// One object of a study, as the SR macros list them (PS3.3 table C.17-3).
void putEvidence(DcmItem& dataset, const DcmTagKey& sequence, const std::string& study,
                 const std::string& series, const std::string& sopClass, const std::string& instance) {
    DcmItem& inStudy = addItem(dataset, sequence);
    put(inStudy, DCM_StudyInstanceUID, study);
    DcmItem& inSeries = addItem(inStudy, DCM_ReferencedSeriesSequence);
    put(inSeries, DCM_SeriesInstanceUID, series);
    putReference(inSeries, DCM_ReferencedSOPSequence, sopClass, instance);
}

class Report {
public:
    Report(const Recording& recording, const Reading& reading, const Reading* predecessor,
           const ReportOptions& options, Subject& subject)
        : m_recording(recording)
        , m_reading(reading)
        , m_predecessor(predecessor)
        , m_options(options)
        , m_subject(*subject.file->getDataset())
        , m_original(subject.isOriginal) {}

    Result<Bytes> build() {
        put(m_set, DCM_SpecificCharacterSet, "ISO_IR 192");
        put(m_set, DCM_SOPClassUID, UID_BasicTextSRStorage);
        put(m_set, DCM_SOPInstanceUID, uidFor(m_recording, "report", &m_reading));
        putPatientAndStudy();
        putSeries();
        putDocument();
        putContent();
        return serialised(m_file);
    }

private:
    void putPatientAndStudy() {
        for (const DcmTagKey& tag : kRepeated) {
            DcmElement* copy = nullptr;
            if (m_subject.findAndGetElement(tag, copy, OFFalse, OFTrue).good() && copy != nullptr)
                m_set.insert(copy, true); // which takes it over
        }
        for (const DcmTagKey& tag : kNeeded) {
            if (!m_set.tagExists(tag))
                put(m_set, tag, "");
        }
        if (!m_original || textOf(m_set, DCM_StudyInstanceUID).empty())
            put(m_set, DCM_StudyInstanceUID, uidFor(m_recording, "study", nullptr));
    }

    /// PS3.3 C.17.1 (SR Document Series) and C.7.5.1 (General Equipment).
    void putSeries() {
        put(m_set, DCM_Modality, "SR");
        put(m_set, DCM_SeriesInstanceUID, uidFor(m_recording, "series", nullptr));
        put(m_set, DCM_SeriesNumber, "1");
        put(m_set, DCM_SeriesDescription, "ECG reading");
        addEmptySequence(m_set, DCM_ReferencedPerformedProcedureStepSequence);
        put(m_set, DCM_Manufacturer, "Leadlight");
        put(m_set, DCM_ManufacturerModelName, "Leadlight");
    }

    /// PS3.3 C.17.2 (SR Document General).
    void putDocument() {
        const auto [date, clock] = localTime(m_reading.madeAt);
        put(m_set, DCM_InstanceNumber, m_predecessor != nullptr ? "2" : "1");
        put(m_set, DCM_ContentDate, date);
        put(m_set, DCM_ContentTime, clock);
        put(m_set, DCM_CompletionFlag, "COMPLETE");
        const std::string organisation = oneValue(m_options.organisation, kLongString);
        put(m_set, DCM_VerificationFlag, organisation.empty() ? "UNVERIFIED" : "VERIFIED");
        if (!organisation.empty()) {
            DcmItem& observer = addItem(m_set, DCM_VerifyingObserverSequence);
            put(observer, DCM_VerifyingOrganization, organisation);
            put(observer, DCM_VerificationDateTime, momentText(m_reading.madeAt));
            put(observer, DCM_VerifyingObserverName, personName(m_reading.by));
            addEmptySequence(observer, DCM_VerifyingObserverIdentificationCodeSequence);
        }
        addEmptySequence(m_set, DCM_PerformedProcedureCodeSequence);
        const std::string study = textOf(m_set, DCM_StudyInstanceUID);
        if (m_predecessor != nullptr)
            putEvidence(m_set, DCM_PredecessorDocumentsSequence, study, textOf(m_set, DCM_SeriesInstanceUID),
                        UID_BasicTextSRStorage, uidFor(m_recording, "report", m_predecessor));
        if (refersToOriginal())
            putEvidence(m_set, DCM_CurrentRequestedProcedureEvidenceSequence, study,
                        textOf(m_subject, DCM_SeriesInstanceUID), textOf(m_subject, DCM_SOPClassUID),
                        textOf(m_subject, DCM_SOPInstanceUID));
    }

    [[nodiscard]] bool refersToOriginal() {
        return m_original && !textOf(m_subject, DCM_StudyInstanceUID).empty() &&
               !textOf(m_subject, DCM_SeriesInstanceUID).empty() &&
               !textOf(m_subject, DCM_SOPInstanceUID).empty();
    }

    /// PS3.3 C.17.3; concepts of PS3.16 TID 3700 (ECG Report) and TID 1002 (Observer Context).
    void putContent() {
        put(m_set, DCM_ValueType, "CONTAINER");
        putCode(m_set, DCM_ConceptNameCodeSequence, {"28010-7", "LN", "ECG Report"});
        put(m_set, DCM_ContinuityOfContent, "SEPARATE");
        DcmItem& kind = addContent(m_set, "HAS OBS CONTEXT", "CODE", {"121005", "DCM", "Observer Type"});
        putCode(kind, DCM_ConceptCodeSequence, {"121006", "DCM", "Person"});
        DcmItem& person =
            addContent(m_set, "HAS OBS CONTEXT", "PNAME", {"121008", "DCM", "Person Observer Name"});
        put(person, DCM_PersonName, personName(m_reading.by));
        DcmItem& finding = addContent(m_set, "CONTAINS", "TEXT", {"121071", "DCM", "Finding"});
        put(finding, DCM_TextValue, textValue(m_reading.text));
        if (refersToOriginal()) {
            DcmItem& waveform = addContent(m_set, "CONTAINS", "WAVEFORM", {});
            putReference(waveform, DCM_ReferencedSOPSequence, textOf(m_subject, DCM_SOPClassUID),
                         textOf(m_subject, DCM_SOPInstanceUID));
        }
    }

    const Recording& m_recording;
    const Reading& m_reading;
    const Reading* m_predecessor;
    const ReportOptions& m_options;
    DcmDataset& m_subject;
    bool m_original;
    DcmFileFormat m_file;
    DcmDataset& m_set = *m_file.getDataset();
};

} // namespace

Result<Bytes> writeReport(const Recording& recording, const Source& source, const Reading& reading,
                          const Reading* predecessor, const ReportOptions& options) {
    if (reading.state != ReadingState::Confirmed && reading.state != ReadingState::Amended)
        return fail(ErrorCode::Invalid,
                    "Only a confirmed reading can be sent as a report: confirm it first.");
    if (trimmed(reading.text).empty() || reading.text.size() > kMaxTextBytes)
        return fail(ErrorCode::Invalid, "A report needs a text, of at most a megabyte.");
    try {
        auto subject = subjectOf(recording, source);
        if (!subject)
            return fail(std::move(subject.error()));
        return Report(recording, reading, predecessor, options, *subject).build();
    } catch (const PutFailure& failure) {
        return fail(ErrorCode::Internal, "DCMTK refuses a value of the report (" + failure.text + ").");
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory to make the report.");
    }
}

} // namespace leadlight::io::dicom
