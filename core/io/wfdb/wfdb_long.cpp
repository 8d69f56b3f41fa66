// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_long.h"

#include "core/io/common/counted_samples.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/scale_check.h"
#include "core/io/common/series_order.h"
#include "core/io/wfdb/wfdb_comments.h"
#include "core/io/wfdb/wfdb_samples.h"
#include "core/io/wfdb/wfdb_scale.h"

#include <algorithm>
#include <map>
#include <utility>

namespace leadlight::io::wfdb {

namespace {

constexpr std::string_view kFormat = "WFDB";

/// A storage format as numbers with their own places, and the number that stands for "no sample".
struct Stored {
    Packing packing;
    std::int64_t gap;
};

std::optional<Stored> storedAs(int format) {
    switch (format) {
    case 16:
        return Stored{Packing::Int16, -0x8000};
    case 24:
        return Stored{Packing::Int24, -0x800000};
    case 32:
        return Stored{Packing::Int32, kMissing};
    case 61:
        return Stored{Packing::Int16High, -0x8000};
    case 80:
        return Stored{Packing::Int8Offset, -0x80};
    case 160:
        return Stored{Packing::Int16Offset, -0x8000};
    case 212:
        return Stored{Packing::Pairs12, -0x800};
    default:
        return std::nullopt;
    }
}

/// The signals of one file.
struct FileGroup {
    std::vector<std::size_t> members; ///< places in Header::signalSpecs
    std::uint64_t numbersPerFrame = 0;
};

FileGroup groupOf(const Header& header, const std::string& file) {
    FileGroup group;
    for (std::size_t i = 0; i < header.signalSpecs.size(); ++i) {
        if (header.signalSpecs[i].file == file) {
            group.members.push_back(i);
            group.numbersPerFrame += header.signalSpecs[i].samplesPerFrame;
        }
    }
    return group;
}

/// Series of one rate, length and kind of unit.
using SeriesKey = std::pair<std::size_t, Unit>;
using SeriesByRate = std::map<SeriesKey, Series>;

Result<std::uint64_t> framesOf(const std::string& name, const Header& header, const FileGroup& group,
                               const ByteSource& file, std::vector<Note>& notes) {
    const SignalSpec& first = header.signalSpecs[group.members.front()];
    const std::uint64_t bytes = file.size() - std::min<std::uint64_t>(file.size(), first.byteOffset);
    std::uint64_t frames = numbersIn(storedAs(first.format)->packing, bytes) / group.numbersPerFrame;
    if (frames == 0)
        return malformed(name, kFormat, "its signal file " + first.file + " holds no samples");
    if (header.frames > frames)
        notes.push_back({"truncated", "The header promises " + std::to_string(header.frames) +
                                          " samples a lead, the signal file holds " + std::to_string(frames) +
                                          "."});
    return header.frames != 0 ? std::min<std::uint64_t>(frames, header.frames) : frames;
}

Result<void> addFile(const std::string& name, const Header& header, const FileGroup& group,
                     const std::shared_ptr<const ByteSource>& file, std::uint64_t frames,
                     SeriesByRate& series, std::vector<Note>& notes) {
    std::uint64_t place = 0;
    for (const std::size_t member : group.members) {
        const SignalSpec& spec = header.signalSpecs[member];
        const auto scale = scaleOf(spec, GainTrust::Stated);
        LeadSignal lead = leadOfLabel(spec.label);
        CountedLayout layout;
        layout.begin = spec.byteOffset;
        layout.packing = storedAs(spec.format)->packing;
        layout.gap = storedAs(spec.format)->gap;
        layout.recordNumbers = group.numbersPerFrame;
        layout.place = std::exchange(place, place + spec.samplesPerFrame);
        layout.perRecord = spec.samplesPerFrame;
        layout.samples = static_cast<std::size_t>(frames * spec.samplesPerFrame);
        if (!scale) {
            notes.push_back({"not_a_voltage", "Signal \"" + lead.label + "\" is left out: its unit " +
                                                  spec.unit + " is no voltage."});
            continue;
        }
        if (auto checked =
                checkScale(name, kFormat, lead.label, scale->millivolts, scale->baseline * scale->millivolts);
            !checked)
            return checked;
        layout.zero = scale->baseline;
        layout.slope = scale->millivolts;
        lead.values = countedSamples(file, layout);
        if (scale->unit == Unit::Millivolt)
            lead.resolutionUv = std::abs(scale->millivolts) * 1e3;
        Series& target = series[{spec.samplesPerFrame, scale->unit}];
        target.waveform.rateHz = header.frameRateHz * static_cast<double>(spec.samplesPerFrame);
        target.waveform.unit = scale->unit;
        target.waveform.leads.push_back(std::move(lead));
        if (auto shape = checkLongShape(name, kFormat, target.waveform.leads.size(), target.waveform.rateHz,
                                        layout.samples);
            !shape)
            return shape;
    }
    return {};
}

} // namespace

bool canStayInFile(const Header& header) {
    return header.segments.empty() && !header.signalSpecs.empty() &&
           std::all_of(header.signalSpecs.begin(), header.signalSpecs.end(), [&](const SignalSpec& spec) {
               const auto sameFile = [&](const SignalSpec& other) {
                   return other.file != spec.file ||
                          (other.format == spec.format && other.byteOffset == spec.byteOffset);
               };
               return spec.skew == 0 && storedAs(spec.format).has_value() &&
                      spec.samplesPerFrame <= kMaxWfdbPerFrame &&
                      std::all_of(header.signalSpecs.begin(), header.signalSpecs.end(), sameFile);
           });
}

Result<Recording> readLong(const std::string& name, const Header& header, const OpenSignals& open) {
    Recording recording;
    recording.format = kFormat;
    std::vector<std::shared_ptr<const ByteSource>> files;
    std::vector<FileGroup> groups;
    std::uint64_t shortest = kMaxLongSamples;
    for (const std::string& fileName : header.files()) {
        auto file = open(fileName);
        if (!file)
            return fail(std::move(file.error()));
        FileGroup group = groupOf(header, fileName);
        const auto frames = framesOf(name, header, group, **file, recording.notes);
        if (!frames)
            return fail(frames.error());
        shortest = std::min(shortest, *frames); // all leads of a series have one length
        files.push_back(std::move(*file));
        groups.push_back(std::move(group));
    }
    SeriesByRate series;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto added = addFile(name, header, groups[i], files[i], shortest, series, recording.notes);
            !added)
            return fail(std::move(added.error()));
    }
    for (auto& entry : series)
        recording.series.push_back(std::move(entry.second));
    sortEcgFirst(recording.series);
    if (recording.series.empty())
        return malformed(name, kFormat, "none of its signals is a voltage");
    recording.acquiredAt = header.start;
    readComments(header.comments, recording);
    return recording;
}

} // namespace leadlight::io::wfdb
