// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/writers.h"

#include "core/base/text.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

namespace leadlight::synthesis {
namespace {

constexpr const char* kTwelveLeadStorage = "1.2.840.10008.5.1.4.1.1.9.1.1";

struct Coded {
    const char* value;
    const char* scheme;
    const char* meaning;
};

// PS3.16 CID 3227, 3228, 3229.
struct MeasurementCode {
    const char* key;
    Coded name;
    Coded unit;
};

constexpr Coded kMs{"ms", "UCUM", "millisecond"};
constexpr Coded kDegrees{"deg", "UCUM", "degree"};
constexpr std::array<MeasurementCode, 9> kMeasurements{
    {{"rr_ms", {"2:16168", "MDC", "RR Interval Global"}, kMs},
     {"p_ms", {"2:16184", "MDC", "P Duration Global"}, kMs},
     {"pr_ms", {"2:15872", "MDC", "PR Interval Global"}, kMs},
     {"qrs_ms", {"2:16156", "MDC", "QRS Duration Global"}, kMs},
     {"qt_ms", {"2:16160", "MDC", "QT Interval Global"}, kMs},
     {"qtc_ms", {"2:15876", "MDC", "QTc Interval Global"}, kMs},
     {"p_axis_deg", {"2:16128", "MDC", "P Axis"}, kDegrees},
     {"qrs_axis_deg", {"2:16132", "MDC", "QRS Axis"}, kDegrees},
     {"t_axis_deg", {"2:16136", "MDC", "T Axis"}, kDegrees}}};

/// The codes of CID 3001 for the twelve leads in standard order.
constexpr std::array<const char*, 12> kLeadCodes{"2:1", "2:2", "2:61", "2:62", "2:63", "2:64",
                                                 "2:3", "2:4", "2:5",  "2:6",  "2:7",  "2:8"};

/// A unique identifier under the root for those made of a UUID (PS3.5 B.2).
std::string uid(const std::string& seed, const char* what) {
    const Sha256 hash = sha256(asBytes(seed + what));
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8U | hash.digest[i];
    return "2.25." + std::to_string(number | 1U);
}

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value) {
    item.putAndInsertString(tag, value.c_str());
}

void putCode(DcmItem& item, const DcmTagKey& sequence, const Coded& code) {
    DcmItem* coded = nullptr;
    if (item.findOrCreateSequenceItem(sequence, coded, -2).bad())
        return;
    put(*coded, DCM_CodeValue, code.value);
    put(*coded, DCM_CodingSchemeDesignator, code.scheme);
    put(*coded, DCM_CodeMeaning, code.meaning);
}

std::string digits(const char* format, int a, int b, int c) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), format, a, b, c);
    return text.data();
}

std::string dicomDate(const Date& date) {
    return digits("%04d%02d%02d", date.year, date.month, date.day);
}

void putIdentity(DcmDataset& dataset, const Recording& recording, const std::string& seed) {
    put(dataset, DCM_SpecificCharacterSet, "ISO_IR 192");
    put(dataset, DCM_SOPClassUID, kTwelveLeadStorage);
    put(dataset, DCM_SOPInstanceUID, uid(seed, "instance"));
    put(dataset, DCM_StudyInstanceUID, uid(seed, "study"));
    put(dataset, DCM_SeriesInstanceUID, uid(seed, "series"));
    put(dataset, DCM_Modality, "ECG");
    put(dataset, DCM_Manufacturer, "Leadlight");
    put(dataset, DCM_ManufacturerModelName, "synthesiser");
    put(dataset, DCM_StudyID, "1");
    put(dataset, DCM_SeriesNumber, "1");
    put(dataset, DCM_InstanceNumber, "1");
    put(dataset, DCM_AccessionNumber, "");
    put(dataset, DCM_ReferringPhysicianName, "");
    const Patient& patient = recording.patient;
    const std::size_t comma = patient.name.find(", ");
    put(dataset, DCM_PatientName,
        comma == std::string::npos ? patient.name
                                   : patient.name.substr(0, comma) + "^" + patient.name.substr(comma + 2));
    put(dataset, DCM_PatientID, patient.id);
    put(dataset, DCM_PatientSex, patient.sex ? std::string(1, sexLetter(*patient.sex)) : "");
    put(dataset, DCM_PatientBirthDate, patient.birthDate ? dicomDate(*patient.birthDate) : "");
    if (const auto& at = recording.acquiredAt) {
        const std::string date = dicomDate(at->date);
        const std::string time = digits("%02d%02d%02d", at->hour, at->minute, at->second);
        put(dataset, DCM_AcquisitionDateTime, date + time);
        put(dataset, DCM_StudyDate, date);
        put(dataset, DCM_StudyTime, time);
        put(dataset, DCM_ContentDate, date);
        put(dataset, DCM_ContentTime, time);
        if (patient.birthDate) {
            if (const auto age = ageInYears(*patient.birthDate, at->date))
                put(dataset, DCM_PatientAge, digits("%03dY", *age, 0, 0));
        }
    }
}

void putChannel(DcmItem& group, std::size_t number, const Series& series) {
    DcmItem* channel = nullptr;
    if (group.findOrCreateSequenceItem(DCM_ChannelDefinitionSequence, channel, -2).bad())
        return;
    const std::string name = "Lead " + series.waveform.leads[number].label;
    putCode(*channel, DCM_ChannelSourceSequence, {kLeadCodes[number], "MDC", name.c_str()});
    put(*channel, DCM_ChannelSensitivity, "1");
    putCode(*channel, DCM_ChannelSensitivityUnitsSequence, {"uV", "UCUM", "microvolt"});
    put(*channel, DCM_ChannelSensitivityCorrectionFactor, "1");
    put(*channel, DCM_ChannelBaseline, "0");
    put(*channel, DCM_ChannelSampleSkew, "0");
    channel->putAndInsertUint16(DCM_WaveformBitsStored, 16);
    put(*channel, DCM_FilterLowFrequency, "0.05");
    put(*channel, DCM_FilterHighFrequency, "150");
}

void putSeries(DcmDataset& dataset, const Series& series) {
    DcmItem* group = nullptr;
    if (dataset.findOrCreateSequenceItem(DCM_WaveformSequence, group, -2).bad())
        return;
    const Waveform& waveform = series.waveform;
    const bool rhythm = series.kind == SeriesKind::Rhythm;
    put(*group, DCM_WaveformOriginality, rhythm ? "ORIGINAL" : "DERIVED");
    group->putAndInsertUint16(DCM_NumberOfWaveformChannels, static_cast<Uint16>(waveform.leads.size()));
    group->putAndInsertUint32(DCM_NumberOfWaveformSamples, static_cast<Uint32>(waveform.samples()));
    put(*group, DCM_SamplingFrequency, std::to_string(static_cast<int>(waveform.rateHz)));
    put(*group, DCM_MultiplexGroupLabel, rhythm ? "RHYTHM" : "MEDIAN BEAT");
    for (std::size_t lead = 0; lead < waveform.leads.size(); ++lead)
        putChannel(*group, lead, series);
    group->putAndInsertUint16(DCM_WaveformBitsAllocated, 16);
    put(*group, DCM_WaveformSampleInterpretation, "SS");
    std::vector<Uint16> words;
    words.reserve(waveform.leads.size() * waveform.samples());
    for (std::size_t i = 0; i < waveform.samples(); ++i) {
        for (const LeadSignal& lead : waveform.leads)
            words.push_back(static_cast<Uint16>(static_cast<Sint16>(std::lround(lead.values[i] * 1000.0F))));
    }
    auto* data = new DcmOtherByteOtherWord(DCM_WaveformData); // the dataset takes it over
    data->setVR(EVR_OW);
    data->putUint16Array(words.data(), static_cast<unsigned long>(words.size()));
    group->insert(data);
}

void putAnnotations(DcmDataset& dataset, const Recording& recording) {
    const auto next = [&]() -> DcmItem* {
        DcmItem* item = nullptr;
        dataset.findOrCreateSequenceItem(DCM_WaveformAnnotationSequence, item, -2);
        const std::array<Uint16, 2> wholeRhythm{1, 0};
        item->putAndInsertUint16Array(DCM_ReferencedWaveformChannels, wholeRhythm.data(), 2);
        return item;
    };
    for (const Statement& statement : recording.statements)
        put(*next(), DCM_UnformattedTextValue, statement.text);
    for (const auto& [key, name, unit] : kMeasurements) {
        const auto found = recording.measurements.find(key);
        if (found == recording.measurements.end())
            continue;
        DcmItem* item = next();
        putCode(*item, DCM_ConceptNameCodeSequence, name);
        put(*item, DCM_NumericValue, std::to_string(std::lround(found->second)));
        putCode(*item, DCM_MeasurementUnitsCodeSequence, unit);
    }
}

} // namespace

Result<void> writeDicom(const Recording& recording, const std::filesystem::path& path,
                        const std::string& seed) {
    DcmFileFormat file;
    DcmDataset& dataset = *file.getDataset();
    putIdentity(dataset, recording, seed);
    DcmItem* context = nullptr;
    dataset.findOrCreateSequenceItem(DCM_AcquisitionContextSequence, context, -2);
    putCode(*context, DCM_ConceptNameCodeSequence, {"5.4.5-33-1", "SCPECG", "Electrode Placement"});
    putCode(*context, DCM_ConceptCodeSequence, {"5.4.5-33-1-1", "SCPECG", "Standard 12-lead positions"});
    for (const Series& series : recording.series)
        putSeries(dataset, series);
    putAnnotations(dataset, recording);
    const OFCondition saved = file.saveFile(path.c_str(), EXS_LittleEndianExplicit);
    if (saved.bad())
        return fail(ErrorCode::Unreadable, path.string() + " cannot be written: " + saved.text() + ".");
    return {};
}

} // namespace leadlight::synthesis
