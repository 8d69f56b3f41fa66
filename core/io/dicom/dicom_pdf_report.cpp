// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/io/dicom/dicom_put.h"
#include "core/io/dicom/dicom_report.h"
#include "core/io/dicom/dicom_report_subject.h"

#include <exception>

namespace leadlight::io::dicom {

namespace {

constexpr std::size_t kMaxPdfBytes = std::size_t{64} << 20;

/// PS3.3 C.24.1 (Encapsulated Document Series), C.7.5.1 (General Equipment) and C.8.6.1 (SC Equipment).
void putSeries(DcmDataset& set, const Recording& recording) {
    put(set, DCM_Modality, "DOC");
    put(set, DCM_SeriesInstanceUID, reportUid(recording, "pdf series", nullptr));
    put(set, DCM_SeriesNumber, "2");
    put(set, DCM_SeriesDescription, "ECG tracing");
    put(set, DCM_Manufacturer, "Leadlight");
    put(set, DCM_ManufacturerModelName, "Leadlight");
    put(set, DCM_ConversionType, "WSD");
}

/// PS3.3 C.24.2 (Encapsulated Document).
void putDocument(DcmDataset& set, const ReportSubject& subject, ByteView pdf) {
    const auto [date, clock] = localTime(nowUtc());
    put(set, DCM_InstanceNumber, "1");
    put(set, DCM_ContentDate, date);
    put(set, DCM_ContentTime, clock);
    put(set, DCM_AcquisitionDateTime, "");
    put(set, DCM_BurnedInAnnotation, "YES"); // the page bears the patient
    put(set, DCM_DocumentTitle, "ECG");
    putCode(set, DCM_ConceptNameCodeSequence, {"28010-7", "LN", "ECG Report"});
    put(set, DCM_MIMETypeOfEncapsulatedDocument, "application/pdf");
    if (canBeReferredTo(subject)) {
        DcmDataset& ecg = *subject.ecg;
        DcmItem& source = addItem(set, DCM_SourceInstanceSequence);
        put(source, DCM_ReferencedSOPClassUID, textOf(ecg, DCM_SOPClassUID));
        put(source, DCM_ReferencedSOPInstanceUID, textOf(ecg, DCM_SOPInstanceUID));
    }
    Bytes even(pdf.begin(), pdf.end());
    if (even.size() % 2 != 0)
        even.push_back(std::byte{0});
    const auto* raw = reinterpret_cast<const Uint8*>(even.data());
    if (set.putAndInsertUint8Array(DCM_EncapsulatedDocument, raw, static_cast<unsigned long>(even.size()))
            .bad())
        throw PutFailure{"the document"};
    putWhole32(set, DCM_EncapsulatedDocumentLength, pdf.size());
}

} // namespace

Result<Bytes> writePdfReport(const Recording& recording, const Source& source, ByteView pdf) {
    if (!asText(pdf).starts_with("%PDF-") || pdf.size() > kMaxPdfBytes)
        return fail(ErrorCode::Invalid, "This is no PDF of at most 64 MiB: make one with leadlight --print.");
    try {
        const auto subject = reportSubject(recording, source);
        if (!subject)
            return fail(subject.error());
        DcmFileFormat file;
        DcmDataset& set = *file.getDataset();
        put(set, DCM_SpecificCharacterSet, "ISO_IR 192");
        put(set, DCM_SOPClassUID, UID_EncapsulatedPDFStorage);
        put(set, DCM_SOPInstanceUID, reportUid(recording, ("pdf " + sha256(pdf).hex()).c_str(), nullptr));
        putPatientAndStudy(set, *subject, recording);
        putSeries(set, recording);
        putDocument(set, *subject, pdf);
        return serialised(file);
    } catch (const PutFailure& failure) {
        return fail(ErrorCode::Internal, "DCMTK refuses a value of the report (" + failure.text + ").");
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory to make the report.");
    }
}

} // namespace leadlight::io::dicom
