// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_annotation_writer.h"

#include "core/io/common/quantise.h"
#include "core/io/dicom/dicom_put.h"

#include <array>
#include <string>
#include <utility>

namespace leadlight::io::dicom {

namespace {

struct MeasurementCode {
    std::string_view key;
    const char* code;
    const char* meaning;
};

/// PS3.16 CID 3227 (QTc), 3228 (intervals), 3229 (axes), and MDC's heart rate.
constexpr std::array kCodes{
    MeasurementCode{"heart_rate_bpm", "2:16770", "Heart rate"},
    MeasurementCode{"rr_ms", "2:16168", "RR interval"},
    MeasurementCode{"p_ms", "2:16184", "P duration"},
    MeasurementCode{"pr_ms", "2:15872", "PR interval"},
    MeasurementCode{"qrs_ms", "2:16156", "QRS duration"},
    MeasurementCode{"qt_ms", "2:16160", "QT interval"},
    MeasurementCode{"qtc_ms", "2:15876", "QTc interval"},
    MeasurementCode{"qtc_bazett_ms", "2:15880", "QTc interval using Bazett formula"},
    MeasurementCode{"qtc_fridericia_ms", "2:15892", "QTc interval using Fridericia formula"},
    MeasurementCode{"p_axis_deg", "2:16128", "P axis"},
    MeasurementCode{"qrs_axis_deg", "2:16132", "QRS axis"},
    MeasurementCode{"t_axis_deg", "2:16136", "T axis"},
};

/// The item of one annotation, of one channel of the first group, or of all of them (0).
DcmItem& addAnnotation(DcmItem& dataset, std::size_t group, std::size_t channel = 0) {
    DcmItem& item = addItem(dataset, DCM_WaveformAnnotationSequence);
    const std::array<Uint16, 2> channels{1, static_cast<Uint16>(channel)};
    if (item.putAndInsertUint16Array(DCM_ReferencedWaveformChannels, channels.data(), 2).bad())
        throw PutFailure{"the annotated channels are refused"};
    putWhole16(item, DCM_AnnotationGroupNumber, group);
    return item;
}

/// ST holds 1024 characters (PS3.5 6.2): longer text goes into several annotations, parted between words.
std::vector<std::string> parts(std::string text) {
    constexpr std::size_t kLongestText = 1024;
    std::vector<std::string> result;
    while (text.size() > kLongestText) {
        std::size_t end = text.rfind(' ', kLongestText);
        if (end == std::string::npos || end == 0) {
            end = kLongestText;
            while (end > 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
                --end;
        }
        result.push_back(text.substr(0, end));
        text.erase(0, end);
    }
    result.push_back(std::move(text));
    return result;
}

void putText(DcmItem& dataset, std::size_t group, const std::string& text) {
    for (const std::string& part : parts(text))
        put(addAnnotation(dataset, group), DCM_UnformattedTextValue, part);
}

std::string schemeOf(const std::string& system) {
    if (system == "SNOMED-CT")
        return "SCT";
    if (system == "SCP-ECG")
        return "SCPECG";
    if (system == "WFDB")
        return "99WFDB"; // no scheme that DICOM knows (PS3.3 8.2)
    return system;
}

/// Whether code, system and text fit into a code sequence unshortened.
bool fitsCode(const Statement& statement) {
    const auto unchanged = [](const std::string& text, std::size_t longest) {
        return !text.empty() && oneValue(text, longest) == text;
    };
    return unchanged(statement.code, kLongString) && unchanged(statement.codeSystem, kShortString) &&
           unchanged(statement.text, kLongString);
}

void putStatement(DcmItem& dataset, const Statement& statement) {
    if (!fitsCode(statement)) {
        putText(dataset, 0, statement.text);
        return;
    }
    DcmItem& item = addAnnotation(dataset, 0);
    putCode(item, DCM_ConceptNameCodeSequence,
            {statement.code, schemeOf(statement.codeSystem), statement.text});
}

Code unitOf(std::string_view key) {
    if (key.ends_with("_ms"))
        return {"ms", "UCUM", "millisecond"};
    if (key.ends_with("_deg"))
        return {"deg", "UCUM", "degree"};
    return {"/min", "UCUM", "per minute"};
}

Code nameOf(const std::string& key) {
    for (const MeasurementCode& entry : kCodes) {
        if (entry.key == key)
            return {entry.code, "MDC", entry.meaning};
    }
    return {key, std::string(kOwnScheme), key};
}

void putMeasurement(DcmItem& dataset, const std::string& key, double value) {
    constexpr std::size_t kDecimalString = 16;
    DcmItem& item = addAnnotation(dataset, 1);
    putCode(item, DCM_ConceptNameCodeSequence, nameOf(key));
    putCode(item, DCM_MeasurementUnitsCodeSequence, unitOf(key));
    put(item, DCM_NumericValue, decimalText(value, kDecimalString));
}

/// A mark: by its code as a point or a segment, else by its words, which then always bound a segment.
void putMark(DcmItem& dataset, std::size_t group, const Annotation& mark, const Series& series) {
    constexpr std::size_t kDecimalString = 16;
    std::size_t channel = 0;
    for (std::size_t i = 0; i < series.waveform.leads.size() && !mark.lead.empty(); ++i) {
        if (series.waveform.leads[i].label == mark.lead)
            channel = i + 1;
    }
    const std::vector<std::string> words = parts(mark.label);
    const bool coded = fitsCode({mark.label, mark.code, mark.codeSystem});
    for (const std::string& text : words) {
        DcmItem& item = addAnnotation(dataset, group, channel);
        const bool isSegment = !coded || mark.endS > mark.startS;
        std::string times = decimalText(mark.startS - series.startS, kDecimalString);
        if (isSegment)
            times += "\\" + decimalText(mark.endS - series.startS, kDecimalString);
        put(item, DCM_TemporalRangeType, isSegment ? "SEGMENT" : "POINT");
        put(item, DCM_ReferencedTimeOffsets, times);
        if (coded)
            putCode(item, DCM_ConceptNameCodeSequence, {mark.code, schemeOf(mark.codeSystem), mark.label});
        else
            put(item, DCM_UnformattedTextValue, text);
    }
}

} // namespace

void putAnnotations(DcmItem& dataset, const Recording& recording, const Series& firstGroup,
                    const std::vector<Reading>& readings) {
    for (const Statement& statement : recording.statements) {
        if (!statement.text.empty())
            putStatement(dataset, statement);
    }
    for (const auto& [key, value] : recording.measurements)
        putMeasurement(dataset, key, value);
    std::size_t group = 2;
    for (const Reading& reading : readings) {
        putText(dataset, group,
                "Reading (" + std::string(readingStateName(reading.state)) + ") by " + reading.by + ", " +
                    reading.madeAt.iso() + ": " + reading.text);
        ++group;
    }
    for (const Annotation& mark : recording.annotations) {
        if (firstGroup.kind == SeriesKind::Rhythm && !mark.label.empty())
            putMark(dataset, group, mark, firstGroup);
    }
}

} // namespace leadlight::io::dicom
