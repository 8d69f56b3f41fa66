// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/writers.h"

#include "core/base/file.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

namespace leadlight::synthesis {
namespace {

constexpr double kUvPerBit = 4.88;

std::string element(const char* name, const std::string& value) {
    std::string text = "<";
    text += name;
    text += ">" + value + "</";
    text += name;
    return text + ">\n";
}

std::string base64(const std::vector<std::uint8_t>& bytes) {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (i + k < bytes.size() ? bytes[i + k] : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? kAlphabet[group >> (18U - 6U * k) & 63U] : '=';
        if (i / 3 % 17 == 16)
            text += '\n';
    }
    return text;
}

/// CRC-32 of ISO 3309, bit by bit.
std::uint32_t crc(const std::vector<std::uint8_t>& bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        value ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            value = value >> 1U ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

std::string leadData(const LeadSignal& lead) {
    std::vector<std::uint8_t> bytes;
    for (const float mv : lead.values) {
        const auto bits =
            static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(mv * 1000.0 / kUvPerBit)));
        bytes.push_back(static_cast<std::uint8_t>(bits & 0xFFU));
        bytes.push_back(static_cast<std::uint8_t>(bits >> 8U));
    }
    return "<LeadData>\n" + element("LeadByteCountTotal", std::to_string(bytes.size())) +
           element("LeadTimeOffset", "0") +
           element("LeadSampleCountTotal", std::to_string(lead.values.size())) +
           element("LeadAmplitudeUnitsPerBit", "4.88") + element("LeadAmplitudeUnits", "MICROVOLTS") +
           element("LeadHighLimit", "32767") + element("LeadLowLimit", "-32768") +
           element("LeadID", lead.label) + element("LeadOffsetFirstSample", "0") +
           element("FirstSampleBaseline", "0") + element("LeadSampleSize", "2") +
           element("LeadOff", "FALSE") + element("LeadDataCRC32", std::to_string(crc(bytes))) +
           element("WaveFormData", base64(bytes)) + "</LeadData>\n";
}

std::string waveform(const Series& series) {
    std::string text = "<Waveform>\n";
    text += element("WaveformType", series.kind == SeriesKind::Rhythm ? "Rhythm" : "Median");
    text += element("WaveformStartTime", "0") + element("NumberofLeads", "8") +
            element("SampleType", "CONTINUOUS_SAMPLES");
    text += element("SampleBase", std::to_string(static_cast<int>(series.waveform.rateHz))) +
            element("SampleExponent", "0");
    text += element("HighPassFilter", "5") + element("LowPassFilter", "150") + element("ACFilter", "NONE");
    for (const Lead lead : kModelLeads)
        text += leadData(*series.waveform.find(lead));
    return text + "</Waveform>\n";
}

std::string date(const Date& day) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d-%02d-%04d", day.month, day.day, day.year);
    return text.data();
}

std::string demographics(const Patient& patient) {
    const std::size_t comma = patient.name.find(", ");
    std::string text = "<PatientDemographics>\n" + element("PatientID", patient.id);
    if (patient.birthDate)
        text += element("DateofBirth", date(*patient.birthDate));
    if (patient.sex)
        text += element("Gender", *patient.sex == Sex::Female ? "FEMALE" : "MALE");
    text += element("PatientLastName", patient.name.substr(0, comma));
    if (comma != std::string::npos)
        text += element("PatientFirstName", patient.name.substr(comma + 2));
    return text + "</PatientDemographics>\n";
}

std::string test(const Recording& recording) {
    std::string text = "<TestDemographics>\n" + element("DataType", "RESTING") +
                       element("AcquisitionDevice", recording.device);
    if (const auto& at = recording.acquiredAt) {
        std::array<char, 16> time{};
        std::snprintf(time.data(), time.size(), "%02u:%02u:%02u", static_cast<unsigned>(at->hour) % 100U,
                      static_cast<unsigned>(at->minute) % 100U, static_cast<unsigned>(at->second) % 100U);
        text += element("AcquisitionTime", time.data()) + element("AcquisitionDate", date(at->date));
    }
    return text + "</TestDemographics>\n";
}

std::string measurements(const Recording& recording) {
    constexpr std::array<std::array<const char*, 2>, 8> kNames{{{"heart_rate_bpm", "VentricularRate"},
                                                                {"pr_ms", "PRInterval"},
                                                                {"qrs_ms", "QRSDuration"},
                                                                {"qt_ms", "QTInterval"},
                                                                {"qtc_ms", "QTCorrected"},
                                                                {"p_axis_deg", "PAxis"},
                                                                {"qrs_axis_deg", "RAxis"},
                                                                {"t_axis_deg", "TAxis"}}};
    std::string text = "<RestingECGMeasurements>\n";
    for (const auto& [key, name] : kNames) {
        if (const auto found = recording.measurements.find(key); found != recording.measurements.end())
            text += element(name, std::to_string(std::lround(found->second)));
    }
    return text + element("ECGSampleBase", "500") + element("ECGSampleExponent", "0") +
           "</RestingECGMeasurements>\n";
}

} // namespace

Result<void> writeMuse(const Recording& recording, const std::filesystem::path& path) {
    std::string text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE RestingECG SYSTEM "
                       "\"restecg.dtd\">\n<RestingECG>\n";
    text += "<MuseInfo>\n" + element("MuseVersion", "9.0.7") + "</MuseInfo>\n";
    text += demographics(recording.patient) + test(recording) + measurements(recording) + "<Diagnosis>\n";
    for (const Statement& statement : recording.statements)
        text += "<DiagnosisStatement>\n" + element("StmtFlag", "ENDSLINE") +
                element("StmtText", statement.text) + "</DiagnosisStatement>\n";
    text += "</Diagnosis>\n";
    if (const auto rr = recording.measurements.find("rr_ms"); rr != recording.measurements.end())
        text += "<QRSTimesTypes>\n" + element("GlobalRR", std::to_string(std::lround(rr->second))) +
                "</QRSTimesTypes>\n";
    for (const Series& series : recording.series)
        text += waveform(series);
    return writeFile(path, asBytes(text + "</RestingECG>\n"));
}

} // namespace leadlight::synthesis
