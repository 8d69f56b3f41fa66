// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_signals.h"

#include "core/base/text.h"
#include "core/io/common/counted_samples.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/scale_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace leadlight::io::edf {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
constexpr std::int32_t kGapCount = -32'768;

/// Records that follow each other without a gap.
struct Run {
    std::size_t first = 0;
    std::size_t count = 0;
    double startS = 0.0;
};

std::vector<Run> runsOf(const Header& header, const TimedAnnotations& times) {
    if (!header.discontinuous || times.recordStartS.empty())
        return {{0, header.records, 0.0}};
    std::vector<Run> runs;
    double next = 0.0;
    const double origin = times.recordStartS.front().value_or(0.0);
    for (std::size_t i = 0; i < header.records; ++i) {
        const auto& stated = times.recordStartS[i];
        const double start = stated ? *stated - origin : next;
        // Half a thousandth of a second is what rounding in the file may do.
        constexpr double kRoundingS = 0.0005;
        if (runs.empty() || std::abs(start - next) > kRoundingS)
            runs.push_back({i, 0, start});
        ++runs.back().count;
        next = start + header.recordS;
    }
    return runs;
}

/// Whether all runs fit into one series with gaps: in order, and not more gap than is bearable.
bool fitTogether(const std::vector<Run>& runs, const Header& header) {
    double end = 0.0;
    for (const Run& run : runs) {
        if (run.startS < end - header.recordS / 2)
            return false;
        end = run.startS + static_cast<double>(run.count) * header.recordS;
    }
    constexpr double kMostGaps = 10.0;
    constexpr double kAlwaysS = 600.0;
    return end <= std::max(kAlwaysS, kMostGaps * static_cast<double>(header.records) * header.recordS);
}

std::int32_t sampleAt(ByteView bytes, std::size_t place, std::size_t size) {
    if (size == 2)
        return readLittleEndian<std::int16_t>(bytes, place);
    const auto byte = [&](std::size_t i) { return std::to_integer<std::uint32_t>(bytes[place + i]); };
    const std::uint32_t value = byte(0) | byte(1) << 8 | byte(2) << 16;
    return static_cast<std::int32_t>(value << 8) >> 8;
}

/// What turns a stored number into millivolts.
struct Scale {
    double unitMv = 1.0; ///< millivolts of the physical unit
    double slope = 1.0;  ///< physical units of one count
    double low = 0.0;    ///< physical value of `digitalLow`
    double digitalLow = 0.0;
    Unit unit = Unit::Millivolt;
    bool hasRange = false; ///< whether the file states a digital range

    /// The lowest number of 16 bits, where the file says that none is so low, is how our writer and some
    /// devices mark a gap.
    [[nodiscard]] bool marksGaps() const { return hasRange && digitalLow > kGapCount; }

    [[nodiscard]] float value(std::int32_t count) const {
        if (count == kGapCount && marksGaps())
            return kGap;
        return static_cast<float>(((count - digitalLow) * slope + low) * unitMv);
    }
};

/// Nothing: no voltage. A signal without a unit or range is one of unknown scale.
std::optional<Scale> scaleOf(const SignalSpec& spec) {
    const bool hasRange = spec.digitalHigh > spec.digitalLow && spec.physicalHigh != spec.physicalLow &&
                          std::isfinite(spec.physicalHigh) && std::isfinite(spec.physicalLow);
    const auto unit = millivoltsPerUnit(spec.unit);
    if (!unit && !isNoUnit(spec.unit))
        return std::nullopt;
    if (!hasRange || !unit)
        return Scale{.unit = Unit::Arbitrary};
    return Scale{*unit,
                 (spec.physicalHigh - spec.physicalLow) / (spec.digitalHigh - spec.digitalLow),
                 spec.physicalLow,
                 spec.digitalLow,
                 Unit::Millivolt,
                 true};
}

/// "HP:0.1Hz LP:75Hz N:50Hz", as EDF+ asks for it.
FilterBand filtersOf(const std::string& text) {
    const auto after = [&](std::string_view mark) -> std::optional<double> {
        const std::size_t place = text.find(mark);
        if (place == std::string::npos || (place > 0 && text[place - 1] != ' '))
            return std::nullopt;
        const std::size_t begin = place + mark.size();
        const std::size_t end = text.find_first_not_of("0123456789. ", begin);
        const auto value = parseDouble(std::string_view(text).substr(begin, end - begin));
        return value && *value > 0.0 ? value : std::nullopt;
    };
    return {after("HP:"), after("LP:"), after("N:")};
}

/// The samples of some runs; several stand in one series with gaps between.
std::vector<float> valuesOf(const Header& header, const SignalSpec& spec, ByteView bytes, const Scale& scale,
                            std::span<const Run> runs) {
    const double rateHz = static_cast<double>(spec.perRecord) / header.recordS;
    const auto placeOf = [&](const Run& run) {
        return static_cast<std::size_t>(
            std::max(0.0, std::round((run.startS - runs.front().startS) * rateHz)));
    };
    const std::size_t length = placeOf(runs.back()) + runs.back().count * spec.perRecord;
    std::vector<float> values(length, kGap);
    const std::size_t recordBytes = header.samplesPerRecord * header.sampleBytes;
    for (const Run& run : runs) {
        std::size_t target = placeOf(run);
        for (std::size_t record = run.first; record < run.first + run.count; ++record) {
            std::size_t place = header.bytes + record * recordBytes + spec.place * header.sampleBytes;
            for (std::size_t i = 0; i < spec.perRecord && target < length; ++i, place += header.sampleBytes)
                values[target++] = scale.value(sampleAt(bytes, place, header.sampleBytes));
        }
    }
    return values;
}

/// The samples of a file without gaps, which stay there.
Samples longValuesOf(const Header& header, const SignalSpec& spec,
                     const std::shared_ptr<const ByteSource>& file, const Scale& scale, const Run& run) {
    CountedLayout layout;
    layout.begin = header.bytes + std::uint64_t{run.first} * header.samplesPerRecord * header.sampleBytes;
    layout.packing = header.sampleBytes == 3 ? Packing::Int24 : Packing::Int16;
    layout.recordNumbers = header.samplesPerRecord;
    layout.place = spec.place;
    layout.perRecord = spec.perRecord;
    layout.samples = run.count * spec.perRecord;
    layout.zero = scale.digitalLow;
    layout.slope = scale.slope;
    layout.low = scale.low;
    layout.unit = scale.unitMv;
    if (scale.marksGaps())
        layout.gap = kGapCount;
    return countedSamples(file, layout);
}

/// No amplifier at the skin spans a volt: such a range was filled in, not measured.
void noteImplausibleRange(const SignalSpec& spec, const Scale& scale, std::vector<Note>& notes) {
    constexpr double kWidestMv = 1000.0;
    if (scale.unit != Unit::Millivolt ||
        std::abs(spec.physicalHigh - spec.physicalLow) * scale.unitMv < kWidestMv)
        return;
    if (std::none_of(notes.begin(), notes.end(),
                     [](const Note& note) { return note.code == "implausible_range"; }))
        notes.push_back({"implausible_range",
                         "The header states a range of a volt or more, which no ECG amplifier has; the scale "
                         "is taken as stated and may be a placeholder."});
}

/// Signals that share rate and kind of unit stand in one series.
struct Group {
    std::vector<const SignalSpec*> members;
    std::size_t known = 0; ///< of them, leads with a name
};

/// Cuts off the end of the last record where every lead is a gap: what fills it up.
void trimLastRecord(Waveform& waveform, std::size_t perRecord) {
    std::size_t cut = 0;
    const auto isGap = [&](const LeadSignal& signal) {
        return std::isnan(signal.values[signal.values.size() - 1 - cut]);
    };
    while (cut + 1 < std::min(perRecord, waveform.samples()) &&
           std::all_of(waveform.leads.begin(), waveform.leads.end(), isGap))
        ++cut;
    for (LeadSignal& signal : waveform.leads)
        signal.values.resize(signal.values.size() - cut);
}

Result<void> checkShapeOf(std::string_view name, std::string_view format, std::size_t leads, double rateHz,
                          std::uint64_t samples) {
    return checkShape(name, format, leads, rateHz, static_cast<std::size_t>(samples));
}

Result<void> addSeries(const std::string& name, const Header& header, const SignalBytes& bytes,
                       const Group& group, std::span<const Run> runs, Recording& recording) {
    Series series;
    series.startS = runs.front().startS;
    series.waveform.rateHz = static_cast<double>(group.members.front()->perRecord) / header.recordS;
    series.filters = filtersOf(group.members.front()->filters);
    const double seconds =
        runs.back().startS - runs.front().startS + static_cast<double>(runs.back().count) * header.recordS;
    const double length = std::ceil(seconds * series.waveform.rateHz);
    const auto check = bytes.isLong() ? checkLongShape : checkShapeOf;
    constexpr double kMost = static_cast<double>(kMaxLongSamples);
    if (auto shape = check(name, header.format, group.members.size(), series.waveform.rateHz,
                           length >= 0.0 && length <= kMost ? static_cast<std::uint64_t>(length)
                                                            : kMaxLongSamples + 1);
        !shape)
        return shape;
    for (const SignalSpec* spec : group.members) {
        const Scale scale = scaleOf(*spec).value_or(Scale{});
        noteImplausibleRange(*spec, scale, recording.notes);
        LeadSignal lead = leadOfLabel(spec->label);
        if (auto checked = checkScale(name, header.format, lead.label, scale.slope * scale.unitMv,
                                      scale.low * scale.unitMv);
            !checked)
            return checked;
        if (bytes.isLong())
            lead.values = longValuesOf(header, *spec, bytes.file, scale, runs.front());
        else
            lead.values = valuesOf(header, *spec, bytes.memory, scale, runs);
        if (scale.unit == Unit::Millivolt)
            lead.resolutionUv = std::abs(scale.slope * scale.unitMv) * 1e3;
        series.waveform.unit = scale.unit;
        series.waveform.leads.push_back(std::move(lead));
    }
    if (!bytes.isLong())
        trimLastRecord(series.waveform, group.members.front()->perRecord);
    recording.series.push_back(std::move(series));
    return {};
}

std::vector<Group> groupsOf(const Header& header, std::vector<Note>& notes) {
    std::map<std::pair<std::size_t, Unit>, Group> byRate;
    for (const SignalSpec& spec : header.signalSpecs) {
        if (spec.isAnnotations || spec.perRecord == 0)
            continue;
        const auto scale = scaleOf(spec);
        if (!scale) {
            notes.push_back({"not_a_voltage", "Signal \"" + spec.label + "\" is left out: its unit " +
                                                  spec.unit + " is no voltage."});
            continue;
        }
        Group& group = byRate[{spec.perRecord, scale->unit}];
        group.members.push_back(&spec);
        group.known += leadOfLabel(spec.label).lead != Lead::Other ? 1 : 0;
    }
    std::vector<Group> groups;
    for (auto& entry : byRate)
        groups.push_back(std::move(entry.second));
    // The ECG first: most leads with a name, then the highest rate.
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return std::pair(a.known, a.members.front()->perRecord) >
               std::pair(b.known, b.members.front()->perRecord);
    });
    return groups;
}

} // namespace

Result<void> readSignals(const std::string& name, const Header& header, const SignalBytes& bytes,
                         const TimedAnnotations& times, Recording& recording) {
    const auto groups = groupsOf(header, recording.notes);
    if (groups.empty())
        return malformed(name, header.format, "none of its signals is a voltage");
    if (!(header.recordS > 0.0))
        return malformed(name, header.format, "its records have no duration");
    std::vector<Run> runs = runsOf(header, times);
    if (bytes.isLong() && runs.size() > 1)
        return fail(ErrorCode::TooLarge,
                    name + " has gaps and is too large to be read as a whole; split it into "
                           "shorter recordings.");
    const bool together = fitTogether(runs, header);
    constexpr std::size_t kMostRuns = 64;
    if (!together && runs.size() > kMostRuns) {
        recording.notes.push_back(
            {"runs_left_out",
             "The recording falls into " + std::to_string(runs.size()) + " parts; the first 64 are read."});
        runs.resize(kMostRuns);
    }
    if (runs.size() > 1)
        recording.notes.push_back({"discontinuous", "The recording has gaps: it consists of " +
                                                        std::to_string(runs.size()) + " parts."});
    for (const Group& group : groups) {
        if (together) {
            if (auto added = addSeries(name, header, bytes, group, runs, recording); !added)
                return added;
            continue;
        }
        for (const Run& run : runs) {
            if (auto added = addSeries(name, header, bytes, group, std::span(&run, 1), recording); !added)
                return added;
        }
    }
    return {};
}

} // namespace leadlight::io::edf
