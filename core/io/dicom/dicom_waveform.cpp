// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_waveform.h"

#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/median_groups.h"
#include "core/io/common/merge.h"
#include "core/io/common/padding.h"
#include "core/io/common/scale_check.h"
#include "core/io/dicom/dicom_in_file.h"
#include "core/io/dicom/dicom_item.h"
#include "core/io/dicom/dicom_leads.h"
#include "core/io/dicom/dicom_samples.h"
#include "core/io/dicom/dicom_skew.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io::dicom {

namespace {

constexpr std::string_view kFormat = "DICOM";

/// A multiplex group before its samples are turned into values.
struct Group {
    std::size_t number = 0; ///< in the Waveform Sequence, from 1
    std::string originality;
    std::string label;
    double startS = 0.0; ///< seconds after the recording's start
    double rateHz = 0.0;
    std::size_t samples = 0;
    SampleFormat format;
    std::vector<DcmItem*> channels;
    Bytes data; ///< in the machine's byte order; empty where they stay in their file
    std::optional<SamplesInFile> inFile;
    std::optional<std::int64_t> padding; ///< as stored

    [[nodiscard]] double durationS() const { return static_cast<double>(samples) / rateHz; }
};

/// Swaps whole samples of `size` bytes end for end.
void swapSamples(Bytes& bytes, std::size_t size) {
    for (std::size_t i = 0; i + size <= bytes.size(); i += size)
        std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                     bytes.begin() + static_cast<std::ptrdiff_t>(i + size));
}

/// Swaps the two 16-bit halves of each 32-bit sample.
void swapHalves(Bytes& bytes) {
    for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4)
        std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                         bytes.begin() + static_cast<std::ptrdiff_t>(i + 2),
                         bytes.begin() + static_cast<std::ptrdiff_t>(i + 2));
}

/// The bytes of a binary value, samples in the machine's byte order. DCMTK brings values of type OW (and OL)
/// into that order by words, and leaves those of type OB as they are in the file.
Bytes samplesOf(DcmItem& item, const DcmTagKey& tag, std::size_t sampleBytes, bool bigEndian) {
    DcmElement* element = nullptr;
    if (item.findAndGetElement(tag, element).bad() || element == nullptr)
        return {};
    const std::size_t length = element->getLength();
    const auto copied = [&](const void* source) {
        const auto* first = static_cast<const std::byte*>(source);
        return first == nullptr ? Bytes() : Bytes(first, first + length);
    };
    Uint16* words = nullptr;
    if (element->getUint16Array(words).good()) {
        Bytes bytes = copied(words);
        if (bigEndian && sampleBytes == 4)
            swapHalves(bytes);
        return bytes;
    }
    Uint8* single = nullptr;
    if (element->getUint8Array(single).good()) {
        Bytes bytes = copied(single);
        if (bigEndian)
            swapSamples(bytes, sampleBytes);
        return bytes;
    }
    Uint32* longs = nullptr;
    return element->getUint32Array(longs).good() ? copied(longs) : Bytes();
}

/// Below this, samples are as well in memory: those of a median beat beside a long rhythm.
constexpr std::uint64_t kLeastInFile = std::uint64_t{1} << 20;

/// Where the samples of group `index` stay; nothing where they are to be read.
std::optional<SamplesInFile> inFile(const SamplesFile& source, std::size_t index) {
    if (!source.file || index >= source.places.size() || source.places[index].length < kLeastInFile)
        return std::nullopt;
    return SamplesInFile{source.file, source.places[index].begin, source.places[index].length};
}

/// Nothing: the channel is no voltage.
std::optional<ChannelScale> scaleOf(DcmItem& channel) {
    ChannelScale scale;
    const auto sensitivity = decimalOf(channel, DCM_ChannelSensitivity);
    const auto unit = codeOf(channel, DCM_ChannelSensitivityUnitsSequence);
    if (!sensitivity || *sensitivity == 0.0 || !unit)
        return scale; // counts of unknown size
    auto millivolts = millivoltsPerUnit(unit->value);
    if (!millivolts) // a maker's own code, with the unit in words beside it
        millivolts = millivoltsPerUnit(unit->meaning);
    if (!millivolts && isNoUnit(unit->value))
        return scale;
    if (!millivolts)
        return std::nullopt;
    const double correction = decimalOf(channel, DCM_ChannelSensitivityCorrectionFactor).value_or(1.0);
    if (correction == 0.0)
        return scale;
    scale.sensitivity = *sensitivity * correction;
    scale.baseline = decimalOf(channel, DCM_ChannelBaseline).value_or(0.0);
    scale.millivolts = *millivolts;
    scale.calibrated = true;
    return scale;
}

Result<Group> groupOf(const std::string& name, DcmItem& item, bool bigEndian,
                      std::optional<SamplesInFile> stays, std::vector<Note>& notes) {
    Group group;
    group.originality = textOf(item, DCM_WaveformOriginality);
    group.label = lowered(textOf(item, DCM_MultiplexGroupLabel));
    group.startS = decimalOf(item, DCM_MultiplexGroupTimeOffset).value_or(0.0) / 1000.0;
    group.rateHz = decimalOf(item, DCM_SamplingFrequency).value_or(0.0);
    group.samples = wholeOf(item, DCM_NumberOfWaveformSamples).value_or(0);
    group.channels = itemsOf(item, DCM_ChannelDefinitionSequence);
    const std::size_t channels = wholeOf(item, DCM_NumberOfWaveformChannels).value_or(0);
    const auto shape = stays ? checkLongShape(name, kFormat, channels, group.rateHz, group.samples)
                             : checkShape(name, kFormat, channels, group.rateHz, group.samples);
    if (!shape)
        return fail(shape.error());
    if (group.channels.size() != channels)
        return malformed(name, kFormat,
                         "it describes " + std::to_string(group.channels.size()) + " channels of " +
                             std::to_string(channels));
    const std::string interpretation = textOf(item, DCM_WaveformSampleInterpretation);
    const auto format = sampleFormat(interpretation);
    if (interpretation == "MB" || interpretation == "AB")
        return unsupported(name, kFormat,
                           std::string("its samples are companded by ") +
                               (interpretation == "MB" ? "mu" : "A") +
                               "-law, which is for speech and too coarse for an ECG");
    if (!format)
        return unsupported(name, kFormat, "samples of the kind \"" + interpretation + "\" are not read here");
    group.format = *format;
    if (const auto bits = wholeOf(item, DCM_WaveformBitsAllocated); bits && *bits != group.format.bytes * 8)
        return malformed(name, kFormat, "its bits allocated contradict its sample interpretation");

    for (DcmItem* channel : group.channels) {
        const auto scale = scaleOf(*channel);
        if (!scale || !scale->calibrated)
            continue;
        if (auto checked =
                checkScale(name, kFormat, leadOfChannel(*channel).label,
                           scale->sensitivity * scale->millivolts, scale->baseline * scale->millivolts);
            !checked)
            return fail(std::move(checked.error()));
    }
    group.inFile = std::move(stays);
    if (!group.inFile)
        group.data = samplesOf(item, DCM_WaveformData, group.format.bytes, bigEndian);
    const std::size_t there =
        (group.inFile ? group.inFile->length : group.data.size()) / (channels * group.format.bytes);
    if (there == 0)
        return malformed(name, kFormat, "a waveform holds no samples");
    if (there < group.samples)
        notes.push_back({"truncated", "The file promises " + std::to_string(group.samples) +
                                          " samples a lead and holds " + std::to_string(there) + "."});
    group.samples = std::min(group.samples, there);
    const Bytes padding = samplesOf(item, DCM_WaveformPaddingValue, group.format.bytes, bigEndian);
    if (padding.size() >= group.format.bytes)
        group.padding = sampleAt(padding, 0, group.format);
    return group;
}

/// Seconds from the group's start to the channel's first sample (PS3.3 C.10.9, Channel Time Skew, and Channel
/// Sample Skew in samples).
double skewOf(DcmItem& channel, double rateHz) {
    const double seconds = decimalOf(channel, DCM_ChannelTimeSkew).value_or(0.0);
    const double samples = decimalOf(channel, DCM_ChannelSampleSkew).value_or(0.0);
    return seconds != 0.0 ? seconds : samples / rateHz;
}

/// Values of one channel, the edges of padding as gaps.
LeadSignal readChannel(const Group& group, std::size_t index, const ChannelScale& scale, EdgePadding edges) {
    DcmItem& channel = *group.channels[index];
    SampleFormat format = group.format;
    const auto bitsStored = wholeOf(channel, DCM_WaveformBitsStored).value_or(0);
    if (bitsStored >= 2 && bitsStored <= format.bytes * 8)
        format.bitsStored = static_cast<int>(bitsStored);
    LeadSignal signal = leadOfChannel(channel);
    const Skew skew = skewOfSamples(skewOf(channel, group.rateHz) * group.rateHz);
    if (group.inFile) {
        signal.values = channelInFile(*group.inFile, {format, group.channels.size(), index, group.samples,
                                                      scale, group.padding, edges, skew});
    } else {
        signal.values = channelValues(group.data, format, group.channels.size(), index, group.samples, scale,
                                      group.padding);
        constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
        std::fill_n(signal.values.begin(), edges.head, kGap);
        std::fill_n(signal.values.rbegin(), edges.tail, kGap);
        moveLater(signal.values, skew);
    }
    if (scale.calibrated)
        signal.resolutionUv = std::abs(scale.sensitivity * scale.millivolts) * 1e3;
    return signal;
}

void noteChannel(DcmItem& channel, const std::string& lead, std::vector<Note>& notes) {
    if (skewOf(channel, 1.0) != 0.0)
        notes.push_back({"channel_skew", "Lead " + lead +
                                             " was sampled at another moment than the others; it is moved to "
                                             "its time, parts of a sample by interpolation."});
    const std::string label = textOf(channel, DCM_ChannelLabel);
    const auto named = leadFromLabel(label);
    if (named && leadName(*named) != lead && leadOfChannel(channel).lead != Lead::Other)
        notes.push_back({"lead_name_conflict", "The channel labelled " + cleanText(label) +
                                                   " bears the code of lead " + lead +
                                                   "; it is read as its code says."});
    const std::string status = textOf(channel, DCM_ChannelStatus);
    if (!status.empty() && status != "OK")
        notes.push_back(
            {"channel_status", "The device marks lead " + lead + " as " + cleanText(status) + "."});
}

/// What the group says of itself, by label and originality.
GroupOutline outlineOf(const Group& group) {
    using Says = GroupOutline::Says;
    GroupOutline outline{group.durationS(), group.startS, {}, Says::Nothing};
    for (DcmItem* channel : group.channels)
        outline.leads.push_back(leadOfChannel(*channel).label);
    for (const char* word : {"median", "average", "template", "representative"}) {
        if (group.label.find(word) != std::string::npos)
            outline.says = Says::Median;
    }
    if (outline.says == Says::Median)
        return outline;
    if (group.label.find("rhythm") != std::string::npos || group.originality == "ORIGINAL")
        outline.says = Says::Rhythm;
    else if (group.originality == "DERIVED")
        outline.says = Says::Derived;
    return outline;
}

FilterBand filtersOf(DcmItem& channel) {
    const auto positive = [&](const DcmTagKey& tag) {
        const auto value = decimalOf(channel, tag);
        return value && *value > 0.0 ? value : std::nullopt;
    };
    return {positive(DCM_FilterLowFrequency), positive(DCM_FilterHighFrequency),
            positive(DCM_NotchFilterFrequency)};
}

/// A declared padding value that could be signal counts only at both ends, in all leads at once, and only for
/// longer than noise can hold still.
EdgePadding edgesOf(const Group& group) {
    constexpr double kShortestS = 0.02;
    if (!group.padding)
        return {};
    const auto shortest = static_cast<std::size_t>(std::ceil(kShortestS * group.rateHz));
    if (group.inFile)
        return edgePaddingInFile(*group.inFile, group.format, group.channels.size(), group.samples,
                                 *group.padding, shortest);
    return edgePadding(group.data, group.format, group.channels.size(), group.samples, *group.padding,
                       shortest);
}

/// The group as one series, or as two where some channels are calibrated and some are not.
std::vector<Series> seriesOf(const Group& group, bool median, std::vector<Note>& notes) {
    const EdgePadding edges = edgesOf(group);
    Series calibrated;
    calibrated.kind = median ? SeriesKind::Median : SeriesKind::Rhythm;
    calibrated.isDerived = group.originality == "DERIVED";
    calibrated.waveform.rateHz = group.rateHz;
    calibrated.filters = filtersOf(*group.channels.front());
    Series raw = calibrated;
    raw.waveform.unit = Unit::Arbitrary;
    for (std::size_t i = 0; i < group.channels.size(); ++i) {
        const auto scale = scaleOf(*group.channels[i]);
        if (!scale) {
            notes.push_back({"not_a_voltage", "Channel \"" + leadOfChannel(*group.channels[i]).label +
                                                  "\" is left out: its unit is no voltage."});
            continue;
        }
        Waveform& target = scale->calibrated ? calibrated.waveform : raw.waveform;
        target.leads.push_back(readChannel(group, i, *scale, edges));
        if (!median)
            noteChannel(*group.channels[i], target.leads.back().label, notes);
    }
    std::vector<Series> series;
    for (Series* one : {&calibrated, &raw}) {
        if (one->waveform.leads.empty())
            continue;
        if (median)
            trimMedian(*one);
        series.push_back(std::move(*one));
    }
    return series;
}

} // namespace

LeadSignal leadOfChannel(DcmItem& channel) {
    const auto code = codeOf(channel, DCM_ChannelSourceSequence);
    if (code) {
        if (isMinusAvrCode(code->scheme, code->value))
            return leadOfLabel(kMinusAvr);
        if (const auto coded = leadFromCode(code->scheme, code->value)) {
            LeadSignal signal = leadOfLabel(leadName(coded->lead));
            signal.provenance = coded->provenance;
            return signal;
        }
    }
    const std::string label = textOf(channel, DCM_ChannelLabel);
    const std::string meaning = code ? code->meaning : std::string();
    if (leadFromLabel(meaning))
        return leadOfLabel(meaning);
    if (leadFromLabel(label) || meaning.empty())
        return leadOfLabel(label);
    return leadOfLabel(meaning);
}

Result<Waveforms> readWaveforms(const std::string& name, DcmDataset& dataset, const SamplesFile& source) {
    Waveforms result;
    const bool bigEndian = dataset.getOriginalXfer() == EXS_BigEndianExplicit;
    std::vector<Group> groups;
    std::vector<GroupOutline> outlines;
    std::optional<Error> firstError;
    const std::vector<DcmItem*> items = itemsOf(dataset, DCM_WaveformSequence);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto group = groupOf(name, *items[i], bigEndian, inFile(source, i), result.notes);
        if (group) {
            group->number = i + 1;
            outlines.push_back(outlineOf(*group));
            groups.push_back(std::move(*group));
        } else if (!firstError) {
            firstError = group.error();
        }
    }
    if (groups.empty()) {
        if (firstError)
            return fail(*firstError);
        return malformed(name, kFormat, "it holds no waveform");
    }
    if (firstError)
        result.notes.push_back({"group_skipped", "A waveform was left out: " + firstError->text});

    const std::vector<bool> medians = medianGroups(outlines);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (medians[i])
            result.medianGroups.push_back(groups[i].number);
        for (Series& series : seriesOf(groups[i], medians[i], result.notes)) {
            series.startS = medians[i] ? 0.0 : groups[i].startS;
            result.series.push_back(std::move(series));
        }
        groups[i].data = {};
    }
    mergeRhythm(result.series);
    if (result.series.empty())
        return malformed(name, kFormat, "none of its channels is a voltage");
    return result;
}

} // namespace leadlight::io::dicom
