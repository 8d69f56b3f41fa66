// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_reader.h"

#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/scale_check.h"
#include "core/io/common/series_order.h"
#include "core/io/wfdb/wfdb_comments.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/io/wfdb/wfdb_samples.h"
#include "core/io/wfdb/wfdb_scale.h"
#include "core/io/wfdb/wfdb_segments.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <tuple>

namespace leadlight::io::wfdb {

namespace {

constexpr std::string_view kFormat = "WFDB";

/// Each signal's samples as stored, beside the header's signals, and what was odd about them.
struct Decoded {
    std::vector<std::vector<std::int32_t>> samples;
    std::vector<Note> notes;
};

/// The signals of one file, which are interleaved frame by frame.
struct FileGroup {
    const SourceFile* file = nullptr;
    std::vector<std::size_t> members; ///< places in Header::signalSpecs
    int format = 0;
    std::size_t byteOffset = 0;
    std::size_t samplesPerFrame = 0; ///< of all members together
};

Result<FileGroup> groupOf(const Source& source, const Header& header, const std::string& fileName) {
    const std::string& name = source.files.front().name;
    FileGroup group;
    group.file = source.find(fileName);
    if (group.file == nullptr)
        return fail(ErrorCode::NotFound, name + " needs its signal file " + fileName +
                                             ", which is not beside it; put both into one folder.");
    for (std::size_t i = 0; i < header.signalSpecs.size(); ++i) {
        const SignalSpec& spec = header.signalSpecs[i];
        if (spec.file != fileName)
            continue;
        if (group.members.empty()) {
            group.format = spec.format;
            group.byteOffset = spec.byteOffset;
        } else if (spec.format != group.format) {
            return malformed(name, kFormat, "two signals of one file have different storage formats");
        }
        if (spec.samplesPerFrame > kMaxWfdbPerFrame)
            return malformed(name, kFormat, "a signal has too many samples in a frame");
        group.members.push_back(i);
        group.samplesPerFrame += spec.samplesPerFrame;
    }
    return group;
}

/// A matrix of MATLAB level 4 says its own shape in front of the samples; a header that contradicts it would
/// mix up the leads. Type 30: little-endian, int16, full matrix.
bool contradictsMatrix(const FileGroup& group) {
    constexpr std::size_t kMatrixHeader = 24;
    const ByteView bytes = group.file->content;
    if (group.byteOffset != kMatrixHeader || bytes.size() < kMatrixHeader ||
        readLittleEndian<std::uint32_t>(bytes, 0) != 30)
        return false;
    return readLittleEndian<std::uint32_t>(bytes, 4) != group.samplesPerFrame;
}

/// How many frames the file holds, at most as many as the header states.
Result<std::size_t> framesOf(const std::string& name, const Header& header, const FileGroup& group,
                             std::vector<Note>& notes) {
    const std::size_t size = group.file->content.size();
    const auto capacity = sampleCapacity(group.format, size - std::min(size, group.byteOffset));
    if (!capacity)
        return unsupported(name, kFormat,
                           "storage format " + std::to_string(group.format) + " is not read here");
    if (contradictsMatrix(group))
        return malformed(name, kFormat, "the matrix in " + group.file->name + " has another number of leads");
    std::size_t frames = *capacity / group.samplesPerFrame;
    if (frames == 0)
        return malformed(name, kFormat, "its signal file " + group.file->name + " holds no samples");
    if (header.frames > frames)
        notes.push_back({"truncated", "The header promises " + std::to_string(header.frames) +
                                          " samples a lead, the signal file holds " + std::to_string(frames) +
                                          "."});
    if (header.frames != 0)
        frames = std::min(frames, header.frames);
    return frames;
}

/// Parts the interleaved samples of one file, and averages nothing: a signal keeps its own rate.
void deinterleave(const FileGroup& group, const Header& header, std::size_t frames,
                  std::span<const std::int32_t> stored, Decoded& decoded) {
    std::size_t place = 0;
    for (const std::size_t member : group.members) {
        const std::size_t perFrame = header.signalSpecs[member].samplesPerFrame;
        std::vector<std::int32_t>& samples = decoded.samples[member];
        samples.resize(frames * perFrame);
        for (std::size_t frame = 0; frame < frames; ++frame) {
            for (std::size_t k = 0; k < perFrame; ++k)
                samples[frame * perFrame + k] = stored[frame * group.samplesPerFrame + place + k];
        }
        place += perFrame;
    }
}

/// Sums differences up, from the header's initial value on.
void integrate(const SignalSpec& spec, std::vector<std::int32_t>& samples) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    std::int64_t value = std::clamp(spec.initialValue, -kMost, kMost);
    for (std::int32_t& sample : samples) {
        value = std::clamp(value + sample, -kMost, kMost);
        sample = static_cast<std::int32_t>(value);
    }
}

/// The header's checksum is the sum of all samples in 16 bits; missing ones count by their code, so a signal
/// with gaps is not checked. Nor is a shortened one.
bool failsChecksum(const SignalSpec& spec, const std::vector<std::int32_t>& samples) {
    if (!spec.checksum)
        return false;
    std::uint32_t sum = 0;
    for (const std::int32_t sample : samples) {
        if (sample == kMissing)
            return false;
        sum += static_cast<std::uint32_t>(sample);
    }
    return static_cast<std::uint16_t>(sum) != static_cast<std::uint16_t>(*spec.checksum);
}

void checkSums(const Header& header, Decoded& decoded) {
    std::string failed;
    for (std::size_t i = 0; i < header.signalSpecs.size(); ++i) {
        if (failsChecksum(header.signalSpecs[i], decoded.samples[i]))
            failed += (failed.empty() ? "" : ", ") + leadOfLabel(header.signalSpecs[i].label).label;
    }
    if (!failed.empty())
        decoded.notes.push_back(
            {"checksum_mismatch", "The samples do not match the header's checksum in " + failed + "."});
}

Result<Decoded> decode(const Source& source, const std::string& name, const Header& header) {
    Decoded decoded;
    decoded.samples.resize(header.signalSpecs.size());
    for (const std::string& fileName : header.files()) {
        const auto group = groupOf(source, header, fileName);
        if (!group)
            return fail(group.error());
        const auto frames = framesOf(name, header, *group, decoded.notes);
        if (!frames)
            return fail(frames.error());
        if (*frames > kMaxSamples / group->samplesPerFrame)
            return fail(ErrorCode::TooLarge, name +
                                                 " holds more samples than fit into memory here; split the "
                                                 "recording into shorter ones.");
        const ByteView bytes = ByteView(group->file->content).subspan(group->byteOffset);
        const auto stored = decodeSamples(group->format, bytes, *frames * group->samplesPerFrame);
        deinterleave(*group, header, *frames, stored, decoded);
        for (const std::size_t member : group->members) {
            if (holdsDifferences(group->format))
                integrate(header.signalSpecs[member], decoded.samples[member]);
        }
    }
    if (decoded.notes.empty())
        checkSums(header, decoded);
    return decoded;
}

/// Samples as numbers, moved by the signal's skew so that all leads are simultaneous.
std::vector<float> scaled(const std::vector<std::int32_t>& samples, const Scale& scale, std::size_t skew) {
    constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> values(samples.size(), kGap);
    for (std::size_t i = skew; i < samples.size(); ++i) {
        if (samples[i] != kMissing)
            values[i - skew] = static_cast<float>((samples[i] - scale.baseline) * scale.millivolts);
    }
    return values;
}

/// Signals that share rate, length and kind of unit stand in one series.
using SeriesKey = std::tuple<std::size_t, std::size_t, Unit>;

Result<std::vector<Series>> makeSeries(const std::string& name, const Header& header, Decoded& decoded,
                                       GainTrust trust) {
    std::map<SeriesKey, Series> series;
    for (std::size_t i = 0; i < header.signalSpecs.size(); ++i) {
        const SignalSpec& spec = header.signalSpecs[i];
        const auto scale = scaleOf(spec, trust);
        LeadSignal lead = leadOfLabel(spec.label);
        if (!scale) {
            decoded.notes.push_back({"not_a_voltage", "Signal \"" + lead.label + "\" is left out: its unit " +
                                                          spec.unit + " is no voltage."});
            continue;
        }
        if (auto checked =
                checkScale(name, kFormat, lead.label, scale->millivolts, scale->baseline * scale->millivolts);
            !checked)
            return fail(std::move(checked.error()));
        std::vector<std::int32_t>& samples = decoded.samples[i];
        lead.values = scaled(samples, *scale, std::min(spec.skew * spec.samplesPerFrame, samples.size()));
        if (scale->unit == Unit::Millivolt)
            lead.resolutionUv = std::abs(scale->millivolts) * 1e3;
        Series& target = series[{spec.samplesPerFrame, samples.size(), scale->unit}];
        target.waveform.rateHz = header.frameRateHz * static_cast<double>(spec.samplesPerFrame);
        target.waveform.unit = scale->unit;
        target.waveform.leads.push_back(std::move(lead));
        samples = {}; // what is converted need not be held twice
    }
    std::vector<Series> result;
    for (auto& entry : series)
        result.push_back(std::move(entry.second));
    sortEcgFirst(result);
    return result;
}

void noteGains(GainTrust trust, std::vector<Note>& notes) {
    if (trust == GainTrust::NormalisedUv)
        notes.push_back({"ludb_gain",
                         "The header's gains make every lead exactly 1 mV high and measure nothing; "
                         "the samples are taken as microvolts, as in all of LUDB, under which "
                         "I + III = II holds."});
    if (trust == GainTrust::Normalised)
        notes.push_back({"normalised_gain",
                         "The header's gains make every lead exactly 1 mV high, so the true "
                         "scale is unknown."});
}

/// The record of one header, which has no segments.
Result<Recording> readSingle(const Source& source, const SourceFile& file, const Header& parsed) {
    const Header* header = &parsed;
    auto decoded = decode(source, file.name, *header);
    if (!decoded)
        return fail(decoded.error());

    const GainTrust trust = judgeGains(*header, decoded->samples);
    noteGains(trust, decoded->notes);
    Recording recording;
    recording.format = kFormat;
    auto series = makeSeries(file.name, *header, *decoded, trust);
    if (!series)
        return fail(std::move(series.error()));
    recording.series = std::move(*series);
    if (recording.series.empty())
        return malformed(file.name, kFormat, "none of its signals is a voltage");
    recording.acquiredAt = header->start;
    recording.notes = std::move(decoded->notes);
    readComments(header->comments, recording);
    return recording;
}

Result<Recording> readSegments(const Source& source, const Header& header) {
    const std::string& name = source.files.front().name;
    Recording recording;
    std::vector<SegmentSeries> segments;
    std::size_t frame = 0;
    for (const Segment& segment : header.segments) {
        const SourceFile* file =
            segment.isGap() || segment.frames == 0 ? nullptr : source.find(segment.headerFile());
        if (file != nullptr) {
            const auto parsed = parseHeader(file->name, asText(file->content));
            if (!parsed)
                return fail(parsed.error());
            if (!parsed->segments.empty())
                return malformed(name, kFormat, "a segment consists of segments itself");
            auto part = readSingle(source, *file, *parsed);
            if (!part)
                return part;
            for (Series& series : part->series)
                segments.push_back({std::move(series), frame});
            std::move(part->notes.begin(), part->notes.end(), std::back_inserter(recording.notes));
        } else if (!segment.isGap() && segment.frames > 0) {
            return fail(ErrorCode::NotFound, name + " needs its segment " + segment.headerFile() +
                                                 ", which is not beside it; put both into one folder.");
        }
        frame += segment.frames;
    }
    if (segments.empty())
        return malformed(name, kFormat, "none of its segments holds samples");
    auto joined = joinSegments(name, header, segments, recording.notes);
    if (!joined)
        return fail(std::move(joined.error()));
    recording.format = kFormat;
    recording.series = std::move(*joined);
    sortEcgFirst(recording.series);
    recording.acquiredAt = header.start;
    readComments(header.comments, recording);
    return recording;
}

} // namespace

Result<Recording> read(const Source& source) {
    const SourceFile& file = source.files.front();
    const auto header = parseHeader(file.name, asText(file.content));
    if (!header)
        return fail(header.error());
    return header->segments.empty() ? readSingle(source, file, *header) : readSegments(source, *header);
}

} // namespace leadlight::io::wfdb
