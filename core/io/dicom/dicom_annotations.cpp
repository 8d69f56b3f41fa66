// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_annotations.h"

#include "core/base/text.h"
#include "core/io/common/measurements.h"
#include "core/io/dicom/dicom_item.h"

#include <algorithm>
#include <array>

namespace leadlight::io::dicom {

namespace {

struct Entry {
    std::string_view scheme;
    std::string_view code;
    std::string_view key;
};

/// SCP-ECG codes as Mortara writes them; MDC codes of PS3.16 CID 3227, 3228 and 3229.
constexpr std::array kKeys{
    Entry{"SCPECG", "5.10.2.1-3", "rr_ms"},     Entry{"SCPECG", "5.10.2.5-1", "heart_rate_bpm"},
    Entry{"SCPECG", "5.10.2.5-5", "qtc_ms"},    Entry{"SCPECG", "5.13.5-7", "pr_ms"},
    Entry{"SCPECG", "5.13.5-9", "qrs_ms"},      Entry{"SCPECG", "5.13.5-11", "qt_ms"},
    Entry{"SCPECG", "5.10.3-11", "p_axis_deg"}, Entry{"SCPECG", "5.10.3-13", "qrs_axis_deg"},
    Entry{"SCPECG", "5.10.3-15", "t_axis_deg"}, Entry{"MDC", "2:16168", "rr_ms"},
    Entry{"MDC", "2:16770", "heart_rate_bpm"},  Entry{"MDC", "2:16184", "p_ms"},
    Entry{"MDC", "2:15872", "pr_ms"},           Entry{"MDC", "2:16156", "qrs_ms"},
    Entry{"MDC", "2:16160", "qt_ms"},           Entry{"MDC", "2:15876", "qtc_ms"},
    Entry{"MDC", "2:15880", "qtc_bazett_ms"},   Entry{"MDC", "2:15892", "qtc_fridericia_ms"},
    Entry{"MDC", "2:16128", "p_axis_deg"},      Entry{"MDC", "2:16132", "qrs_axis_deg"},
    Entry{"MDC", "2:16136", "t_axis_deg"},
};

/// The same by the code's meaning, for schemes of vendors.
constexpr std::array kMeanings{
    Entry{"", "rr interval", "rr_ms"},
    Entry{"", "heart rate", "heart_rate_bpm"},
    Entry{"", "ventricular rate", "heart_rate_bpm"},
    Entry{"", "ventricular heart rate", "heart_rate_bpm"},
    Entry{"", "vent. rate", "heart_rate_bpm"},
    Entry{"", "p duration", "p_ms"},
    Entry{"", "pr interval", "pr_ms"},
    Entry{"", "pq interval", "pr_ms"},
    Entry{"", "qrs duration", "qrs_ms"},
    Entry{"", "qt interval", "qt_ms"},
    Entry{"", "qtc interval", "qtc_ms"},
    Entry{"", "qtc interval using bazett formula", "qtc_bazett_ms"},
    Entry{"", "p axis", "p_axis_deg"},
    Entry{"", "qrs axis", "qrs_axis_deg"},
    Entry{"", "t axis", "t_axis_deg"},
};

/// Numbers that have no public code, as our own writer names them.
constexpr std::array<std::string_view, 3> kOwnKeys{"qtc_framingham_ms", "qtc_hodges_ms", "st_axis_deg"};

std::string_view keyOf(const Code& code) {
    if (code.scheme == "99LEADLIGHT") {
        const auto* own = std::find(kOwnKeys.begin(), kOwnKeys.end(), code.meaning);
        return own != kOwnKeys.end() ? *own : std::string_view();
    }
    for (const Entry& entry : kKeys) {
        if (code.scheme == entry.scheme && code.value == entry.code)
            return entry.key;
    }
    const std::string meaning = lowered(code.meaning);
    for (const Entry& entry : kMeanings) {
        if (meaning == entry.code)
            return entry.key;
    }
    return {};
}

std::string systemOf(const std::string& scheme) {
    if (scheme == "SCPECG")
        return "SCP-ECG";
    if (scheme == "SCT" || scheme == "SNOMED-CT")
        return "SNOMED-CT";
    return scheme;
}

/// Whether the annotation is about one moment or one stretch of the signal rather than all of it.
bool isTimed(DcmItem& item) {
    return item.tagExists(DCM_TemporalRangeType) || item.tagExists(DCM_ReferencedSamplePositions) ||
           item.tagExists(DCM_ReferencedTimeOffsets) || item.tagExists(DCM_ReferencedDateTime);
}

/// Referenced Waveform Channels holds pairs (group, channel); channel 0 means all.
bool isOfAllLeads(DcmItem& item) {
    const Uint16* pairs = nullptr;
    unsigned long count = 0;
    if (item.findAndGetUint16Array(DCM_ReferencedWaveformChannels, pairs, &count).bad() || pairs == nullptr)
        return true;
    for (unsigned long i = 1; i < count; i += 2) {
        if (pairs[i] != 0)
            return false;
    }
    return true;
}

void readNumber(DcmItem& item, const Code& name, Recording& recording) {
    const auto value = decimalOf(item, DCM_NumericValue);
    const std::string_view key = keyOf(name);
    if (!value || key.empty() || !isOfAllLeads(item))
        return;
    const auto unit = codeOf(item, DCM_MeasurementUnitsCodeSequence);
    addMeasurement(recording.measurements, key, *value, unit ? unit->value : std::string());
}

void readAnnotation(DcmItem& item, Recording& recording) {
    if (const std::string text = cleanTextOf(item, DCM_UnformattedTextValue); !text.empty()) {
        recording.statements.push_back({text, {}, {}});
        return;
    }
    const auto name = codeOf(item, DCM_ConceptNameCodeSequence);
    if (!name)
        return;
    if (item.tagExists(DCM_NumericValue)) {
        readNumber(item, *name, recording);
        return;
    }
    if (isTimed(item))
        return;
    const auto concept_ = codeOf(item, DCM_ConceptCodeSequence);
    const Code& finding = concept_ ? *concept_ : *name;
    if (!finding.meaning.empty())
        recording.statements.push_back({finding.meaning, finding.value, systemOf(finding.scheme)});
}

} // namespace

void readAnnotations(DcmDataset& dataset, Recording& recording) {
    for (DcmItem* item : itemsOf(dataset, DCM_WaveformAnnotationSequence))
        readAnnotation(*item, recording);
}

} // namespace leadlight::io::dicom
