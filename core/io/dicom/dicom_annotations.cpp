// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_annotations.h"

#include "core/base/text.h"
#include "core/io/common/measurements.h"
#include "core/io/dicom/dicom_item.h"
#include "core/io/dicom/dicom_waveform.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

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
    Entry{"", "qtc interval using fridericia formula", "qtc_fridericia_ms"},
    Entry{"", "qtc", "qtc_ms"},
    Entry{"", "qtcb", "qtc_bazett_ms"},
    Entry{"", "qtcf", "qtc_fridericia_ms"},
    Entry{"", "p axis", "p_axis_deg"},
    Entry{"", "qrs axis", "qrs_axis_deg"},
    Entry{"", "r axis", "qrs_axis_deg"},
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
    if (scheme == "99WFDB")
        return "WFDB";
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
    const Code unit = codeOf(item, DCM_MeasurementUnitsCodeSequence).value_or(Code{});
    auto inOwnUnit = inUnitOf(key, *value, unit.value);
    if (!inOwnUnit && !unit.meaning.empty()) // a maker's own code, with the unit in words beside it
        inOwnUnit = inUnitOf(key, *value, unit.meaning);
    if (inOwnUnit)
        addMeasurement(recording.measurements, key, *inOwnUnit);
}

/// One of the file's waveforms, as annotations refer to them.
struct Group {
    double rateHz = 0.0;
    double startS = 0.0;
    std::vector<std::string> leads;
    bool isMedian = false;
};

using Groups = std::vector<Group>;

/// The group and channel (0: all) that the annotation is about first; both count from 1.
std::pair<std::size_t, std::size_t> channelOf(DcmItem& item) {
    const Uint16* pairs = nullptr;
    unsigned long count = 0;
    if (item.findAndGetUint16Array(DCM_ReferencedWaveformChannels, pairs, &count).bad() || pairs == nullptr ||
        count < 1)
        return {1, 0};
    return {pairs[0], count == 2 ? pairs[1] : 0};
}

/// Seconds of each place that the annotation names; empty where it names none that can be told. Sample
/// positions and time offsets both count from the start of the group that it is about.
std::vector<double> timesOf(DcmItem& item, const Groups& groups) {
    std::vector<double> times;
    const std::size_t number = channelOf(item).first;
    const bool known = number >= 1 && number <= groups.size();
    const double startS = known ? groups[number - 1].startS : 0.0;
    constexpr unsigned long kMostPlaces = 10'000;
    const Uint32* positions = nullptr;
    unsigned long count = 0;
    if (item.findAndGetUint32Array(DCM_ReferencedSamplePositions, positions, &count).good() &&
        positions != nullptr) {
        if (!known || groups[number - 1].rateHz <= 0.0)
            return times;
        for (unsigned long i = 0; i < std::min(count, kMostPlaces); ++i) // counted from 1
            times.push_back(startS + (static_cast<double>(positions[i]) - 1.0) / groups[number - 1].rateHz);
        return times;
    }
    for (unsigned long i = 0; i < kMostPlaces; ++i) {
        Float64 offset = 0.0;
        if (item.findAndGetFloat64(DCM_ReferencedTimeOffsets, offset, i).bad())
            break;
        times.push_back(startS + offset);
    }
    return times;
}

/// A mark on the signal: points each by itself, the pairs of a segment as spans.
void readMark(DcmItem& item, const Groups& groups, Recording& recording) {
    const auto name = codeOf(item, DCM_ConceptNameCodeSequence);
    const auto concept_ = codeOf(item, DCM_ConceptCodeSequence);
    Annotation mark;
    if (name) {
        mark.label = concept_ ? name->meaning + ": " + concept_->meaning : name->meaning;
        mark.code = concept_ ? concept_->value : name->value;
        mark.codeSystem = systemOf(concept_ ? concept_->scheme : name->scheme);
    }
    if (const std::string text = cleanTextOf(item, DCM_UnformattedTextValue); !text.empty())
        mark.label = text;
    if (mark.label.empty())
        return;
    const auto [group, channel] = channelOf(item);
    if (group >= 1 && group <= groups.size() && channel >= 1 && channel <= groups[group - 1].leads.size())
        mark.lead = groups[group - 1].leads[channel - 1];
    const std::vector<double> times = timesOf(item, groups);
    const bool isSpan = textOf(item, DCM_TemporalRangeType).find("SEGMENT") != std::string::npos;
    for (std::size_t i = 0; i < times.size(); i += isSpan ? 2 : 1) {
        mark.startS = times[i];
        mark.endS = isSpan && i + 1 < times.size() ? times[i + 1] : times[i];
        recording.annotations.push_back(mark);
    }
}

/// Whether the annotation is about a representative beat, whose samples are at no time of the recording.
bool isOfMedian(DcmItem& item, const Groups& groups) {
    const std::size_t number = channelOf(item).first;
    return number >= 1 && number <= groups.size() && groups[number - 1].isMedian;
}

void readAnnotation(DcmItem& item, const Groups& groups, Recording& recording) {
    // A sentence about the whole extent is a statement, whatever extent it names.
    const bool isStatement = item.tagExists(DCM_UnformattedTextValue) && timesOf(item, groups).size() < 2;
    if (isTimed(item) && !isStatement) {
        if (!item.tagExists(DCM_NumericValue))
            readMark(item, groups, recording);
        else if (const auto name = codeOf(item, DCM_ConceptNameCodeSequence))
            readNumber(item, *name, recording);
        return;
    }
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
    const auto concept_ = codeOf(item, DCM_ConceptCodeSequence);
    const Code& finding = concept_ ? *concept_ : *name;
    if (!finding.meaning.empty())
        recording.statements.push_back({finding.meaning, finding.value, systemOf(finding.scheme)});
}

/// The marks of one annotation group.
struct Marks {
    std::vector<std::size_t> places; ///< in Recording::annotations
    double lastS = 0.0;
};

void noteBeatMarks(Recording& recording) {
    recording.notes.push_back({"beat_marks_left_out", "Marks that may belong to the median beat rather than "
                                                      "to the rhythm are left out."});
}

/// Devices mark the waves of their median beat and say that the marks belong to the rhythm (seen: Mortara ELI
/// 250). Where there is a median, the first group of several marks that would all fit into it is left out,
/// if other groups mark beats too.
void dropBeatMarks(const std::map<long long, Marks>& groups, Recording& recording) {
    const Series* median = recording.median();
    constexpr std::size_t kSeveral = 3;
    if (median == nullptr || groups.size() < 2)
        return;
    for (const auto& [number, marks] : groups) {
        if (number < 0 || marks.places.size() < kSeveral || marks.lastS > median->waveform.durationS())
            continue;
        for (const std::size_t place : marks.places)
            recording.annotations[place].label.clear();
        std::erase_if(recording.annotations, [](const Annotation& one) { return one.label.empty(); });
        noteBeatMarks(recording);
        return;
    }
}

} // namespace

void readAnnotations(DcmDataset& dataset, std::span<const std::size_t> medianGroups, Recording& recording) {
    Groups waveforms;
    for (DcmItem* waveform : itemsOf(dataset, DCM_WaveformSequence)) {
        Group group{decimalOf(*waveform, DCM_SamplingFrequency).value_or(0.0),
                    decimalOf(*waveform, DCM_MultiplexGroupTimeOffset).value_or(0.0) / 1000.0,
                    {},
                    std::find(medianGroups.begin(), medianGroups.end(), waveforms.size() + 1) !=
                        medianGroups.end()};
        for (DcmItem* channel : itemsOf(*waveform, DCM_ChannelDefinitionSequence))
            group.leads.push_back(leadOfChannel(*channel).label);
        waveforms.push_back(std::move(group));
    }
    std::map<long long, Marks> groups;
    bool marksMedian = false;
    for (DcmItem* item : itemsOf(dataset, DCM_WaveformAnnotationSequence)) {
        const std::size_t before = recording.annotations.size();
        readAnnotation(*item, waveforms, recording);
        if (recording.annotations.size() > before && isOfMedian(*item, waveforms)) {
            recording.annotations.resize(before);
            marksMedian = true;
        }
        Marks& marks = groups[wholeOf(*item, DCM_AnnotationGroupNumber).value_or(-1)];
        for (std::size_t i = before; i < recording.annotations.size(); ++i) {
            marks.places.push_back(i);
            marks.lastS = std::max(marks.lastS, recording.annotations[i].endS);
        }
    }
    if (marksMedian) // a device that says so once says rightly of the others, too, what they are about
        noteBeatMarks(recording);
    else
        dropBeatMarks(groups, recording);
}

} // namespace leadlight::io::dicom
