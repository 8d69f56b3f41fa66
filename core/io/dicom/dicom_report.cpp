// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_report.h"

#include "core/base/text.h"
#include "core/io/dicom/dicom_item.h"
#include "core/io/dicom/dicom_put.h"
#include "core/io/dicom/dicom_report_subject.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace leadlight::io::dicom {

namespace {

/// A reading's text is shown whole; more than this is no reading.
constexpr std::size_t kMaxTextBytes = std::size_t{1} << 20;

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
           const ReportOptions& options, const ReportSubject& subject)
        : m_recording(recording)
        , m_reading(reading)
        , m_predecessor(predecessor)
        , m_options(options)
        , m_subject(subject) {}

    Result<Bytes> build() {
        put(m_set, DCM_SpecificCharacterSet, "ISO_IR 192");
        put(m_set, DCM_SOPClassUID, UID_BasicTextSRStorage);
        put(m_set, DCM_SOPInstanceUID, reportUid(m_recording, "report", &m_reading));
        putPatientAndStudy(m_set, m_subject, m_recording);
        putSeries();
        putDocument();
        putContent();
        return serialised(m_file);
    }

private:
    [[nodiscard]] DcmDataset& ecg() const { return *m_subject.ecg; }

    /// PS3.3 C.17.1 (SR Document Series) and C.7.5.1 (General Equipment).
    void putSeries() {
        put(m_set, DCM_Modality, "SR");
        put(m_set, DCM_SeriesInstanceUID, reportUid(m_recording, "series", nullptr));
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
                        UID_BasicTextSRStorage, reportUid(m_recording, "report", m_predecessor));
        if (canBeReferredTo(m_subject))
            putEvidence(m_set, DCM_CurrentRequestedProcedureEvidenceSequence, study,
                        textOf(ecg(), DCM_SeriesInstanceUID), textOf(ecg(), DCM_SOPClassUID),
                        textOf(ecg(), DCM_SOPInstanceUID));
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
        if (canBeReferredTo(m_subject)) {
            DcmItem& waveform = addContent(m_set, "CONTAINS", "WAVEFORM", {});
            putReference(waveform, DCM_ReferencedSOPSequence, textOf(ecg(), DCM_SOPClassUID),
                         textOf(ecg(), DCM_SOPInstanceUID));
        }
    }

    const Recording& m_recording;
    const Reading& m_reading;
    const Reading* m_predecessor;
    const ReportOptions& m_options;
    const ReportSubject& m_subject;
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
        auto subject = reportSubject(recording, source);
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
