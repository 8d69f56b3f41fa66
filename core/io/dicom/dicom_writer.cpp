// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_writer.h"

#include "core/io/dicom/dicom_annotation_writer.h"
#include "core/io/dicom/dicom_put.h"
#include "core/io/dicom/dicom_waveform_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>

namespace leadlight::io::dicom {

namespace {

const char* storageUid(StorageClass storage) {
    switch (storage) {
    case StorageClass::TwelveLead:
        return UID_TwelveLeadECGWaveformStorage;
    case StorageClass::General:
        return UID_GeneralECGWaveformStorage;
    case StorageClass::Ambulatory:
        return UID_AmbulatoryECGWaveformStorage;
    case StorageClass::General32:
        break;
    }
    return "1.2.840.10008.5.1.4.1.1.9.1.4"; // General 32-bit ECG, younger than this DCMTK
}

template <class... Numbers>
std::string digits(const char* format, Numbers... numbers) {
    std::array<char, 40> text{};
    const int size = std::snprintf(text.data(), text.size(), format, numbers...);
    return {text.data(), static_cast<std::size_t>(std::clamp(size, 0, static_cast<int>(text.size()) - 1))};
}

std::string dateText(const Date& date) {
    return digits("%04d%02d%02d", date.year, date.month, date.day);
}

std::string timeText(const Timestamp& time) {
    const std::string text = digits("%02d%02d%02d", time.hour, time.minute, time.second);
    return time.millisecond == 0 ? text : text + digits(".%03d", time.millisecond);
}

std::string offsetText(int minutes) {
    return digits("%c%02d%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
}

/// "Family, Given" as PS3.5 6.2.1 has it: "Family^Given".
std::string nameText(const std::string& name) {
    std::string plain = oneValue(name, kLongString);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == '^' || c == '='; }, ' ');
    const std::size_t comma = plain.find(", ");
    return comma == std::string::npos ? plain : plain.substr(0, comma) + "^" + plain.substr(comma + 2);
}

/// The age string (PS3.5 6.2, AS) in years, or for the first years in the finest unit that it can hold.
std::string ageText(double years) {
    constexpr double kDaysAYear = 365.25;
    constexpr double kMost = 999.0;
    if (std::round(years) == years || years >= kMost / 12.0)
        return digits("%03dY", static_cast<int>(std::min(years, kMost)));
    if (years * kDaysAYear <= kMost)
        return digits("%03dD", static_cast<int>(std::lround(years * kDaysAYear)));
    return digits("%03dM", static_cast<int>(std::lround(years * 12.0)));
}

/// PS3.3 C.7.1.1 (Patient) and C.7.2.2 (Patient Study).
void putPatient(DcmDataset& dataset, const Patient& patient) {
    put(dataset, DCM_PatientName, nameText(patient.name));
    put(dataset, DCM_PatientID, oneValue(patient.id, kLongString));
    put(dataset, DCM_PatientBirthDate, patient.birthDate ? dateText(*patient.birthDate) : "");
    put(dataset, DCM_PatientSex, patient.sex ? std::string(1, sexLetter(*patient.sex)) : "");
    if (patient.ageYears && *patient.ageYears >= 0.0)
        put(dataset, DCM_PatientAge, ageText(*patient.ageYears));
}

/// PS3.3 C.7.2.1 (General Study), C.7.3.1 (General Series) and C.10.8 (Waveform Identification).
void putTimes(DcmDataset& dataset, const std::optional<Timestamp>& at) {
    put(dataset, DCM_StudyInstanceUID, newUid());
    put(dataset, DCM_SeriesInstanceUID, newUid());
    put(dataset, DCM_StudyDate, at ? dateText(at->date) : "");
    put(dataset, DCM_StudyTime, at ? timeText(*at) : "");
    put(dataset, DCM_ReferringPhysicianName, "");
    put(dataset, DCM_StudyID, "");
    put(dataset, DCM_AccessionNumber, "");
    put(dataset, DCM_Modality, "ECG");
    put(dataset, DCM_SeriesNumber, "1");
    put(dataset, DCM_InstanceNumber, "1");
    put(dataset, DCM_ContentDate, at ? dateText(at->date) : "19000101");
    put(dataset, DCM_ContentTime, at ? timeText(*at) : "000000");
    std::string acquired = at ? dateText(at->date) + timeText(*at) : "1900";
    if (at && at->offsetMinutes) {
        acquired += offsetText(*at->offsetMinutes);
        put(dataset, DCM_TimezoneOffsetFromUTC, offsetText(*at->offsetMinutes));
    }
    put(dataset, DCM_AcquisitionDateTime, acquired);
    addEmptySequence(dataset, DCM_AcquisitionContextSequence);
}

/// PS3.3 C.7.5.1 (General Equipment), C.7.5.2 (Enhanced, which the 32-bit class asks for), and who made this
/// object of it (C.12.1, Contributing Equipment).
void putEquipment(DcmDataset& dataset, const std::string& device, StorageClass storage) {
    const bool enhanced = storage == StorageClass::General32;
    const std::string unknown = enhanced ? "unknown" : "";
    put(dataset, DCM_Manufacturer, unknown);
    const std::string model = oneValue(device, kLongString);
    if (enhanced || !model.empty())
        put(dataset, DCM_ManufacturerModelName, model.empty() ? unknown : model);
    if (enhanced) {
        put(dataset, DCM_DeviceSerialNumber, unknown);
        put(dataset, DCM_SoftwareVersions, unknown);
    }
    DcmItem& contributor = addItem(dataset, DCM_ContributingEquipmentSequence);
    putCode(contributor, DCM_PurposeOfReferenceCodeSequence, {"109103", "DCM", "Modifying Equipment"});
    put(contributor, DCM_Manufacturer, "Leadlight");
    put(contributor, DCM_ContributionDescription, "Written from another file or from the case database");
}

/// PS3.3 C.12.1 (SOP Common) and PS3.15 E.1.1, with the codes of PS3.16 CID 7050.
void putDeidentification(DcmDataset& dataset, const std::optional<DeidentificationMark>& mark) {
    if (!mark) {
        return;
    }
    put(dataset, DCM_PatientIdentityRemoved, "YES");
    put(dataset, DCM_DeidentificationMethod, "DICOM PS3.15 basic profile, rebuilt from a white list");
    const DcmTagKey sequence = DCM_DeidentificationMethodCodeSequence;
    putCode(dataset, sequence, {"113100", "DCM", "Basic Application Confidentiality Profile"});
    if (mark->textCleaned)
        putCode(dataset, sequence, {"113105", "DCM", "Clean Descriptors Option"});
    if (mark->datesShifted)
        putCode(dataset, sequence,
                {"113107", "DCM", "Retain Longitudinal Temporal Information Modified Dates Option"});
    if (mark->characteristicsKept)
        putCode(dataset, sequence, {"113108", "DCM", "Retain Patient Characteristics Option"});
    if (mark->deviceKept)
        putCode(dataset, sequence, {"113109", "DCM", "Retain Device Identity Option"});
    put(dataset, DCM_LongitudinalTemporalInformationModified, mark->datesShifted ? "MODIFIED" : "REMOVED");
}

Result<Bytes> build(const Recording& recording, const WriteOptions& options,
                    const CountedWaveforms& waveforms) {
    DcmFileFormat file;
    DcmDataset& dataset = *file.getDataset();
    put(dataset, DCM_SpecificCharacterSet, "ISO_IR 192");
    put(dataset, DCM_SOPClassUID, storageUid(waveforms.storage));
    put(dataset, DCM_SOPInstanceUID, newUid());
    putTimes(dataset, recording.acquiredAt);
    putPatient(dataset, recording.patient);
    putEquipment(dataset, recording.device, waveforms.storage);
    putDeidentification(dataset, options.deidentified);
    putWaveforms(dataset, waveforms);
    putAnnotations(dataset, recording, *waveforms.series.front().series, options.readings);
    return serialised(file);
}

/// A group's data is one element, whose length is a 32-bit number.
bool fitsElement(const CountedWaveforms& waveforms) {
    constexpr std::size_t kLongest = 0xFFFF'FFF0;
    return std::all_of(waveforms.series.begin(), waveforms.series.end(), [&](const CountedSeries& one) {
        return one.series->waveform.samples() <= kLongest / 4 / one.leads.size();
    });
}

} // namespace

Result<Bytes> write(const Recording& recording, const WriteOptions& options) {
    std::vector<const Series*> series;
    for (const Series& one : recording.series) {
        if ((!options.only || one.kind == *options.only) && one.waveform.samples() > 0)
            series.push_back(&one);
    }
    auto waveforms = countWaveforms(series);
    if (!waveforms)
        return fail(std::move(waveforms.error()));
    if (!fitsElement(*waveforms))
        return fail(ErrorCode::Unsupported, "The recording is too long for one DICOM object; write .npy.");
    try {
        return build(recording, options, *waveforms);
    } catch (const PutFailure& failure) {
        return fail(ErrorCode::Internal,
                    "DCMTK refuses a value (" + failure.text + "); write another format.");
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory to write this recording as DICOM.");
    }
}

} // namespace leadlight::io::dicom
