// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_signal.h"

#include "core/io/common/bytes_cursor.h"
#include "core/io/common/limits.h"
#include "core/io/common/numbered_leads.h"
#include "core/io/scp/scp_huffman.h"
#include "core/io/scp/scp_restore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace leadlight::io::scp {

namespace {

constexpr std::string_view kFormat = "SCP-ECG";
constexpr float kGap = std::numeric_limits<float>::quiet_NaN();

/// One lead of section 3. Samples are counted from 1.
struct LeadDefinition {
    std::uint32_t first = 1;
    std::uint32_t last = 0;
    int number = 0;

    [[nodiscard]] std::size_t samples() const { return last >= first ? std::size_t{last} - first + 1 : 0; }
};

/// Section 3.
struct LeadDefinitions {
    std::vector<LeadDefinition> leads;
    bool subtracted = false; ///< the reference beat was taken out of the rhythm
};

std::optional<LeadDefinitions> leadsOf(ByteView section) {
    BytesCursor cursor(section);
    const std::size_t count = cursor.number<std::uint8_t>();
    const auto flags = cursor.number<std::uint8_t>();
    LeadDefinitions definitions;
    definitions.subtracted = (flags & 1U) != 0;
    for (std::size_t i = 0; i < count; ++i) {
        LeadDefinition lead;
        lead.first = cursor.number<std::uint32_t>();
        lead.last = cursor.number<std::uint32_t>();
        lead.number = cursor.number<std::uint8_t>();
        if (!cursor.ok())
            return std::nullopt;
        definitions.leads.push_back(lead);
    }
    return definitions;
}

/// The head and the leads' bytes of section 5 or 6.
struct CodedSignal {
    double uvPerCount = 0.0;
    double intervalUs = 0.0;
    int differences = 0;
    bool bimodal = false;
    std::vector<ByteView> leads;

    [[nodiscard]] double rateHz() const { return intervalUs > 0.0 ? 1e6 / intervalUs : 0.0; }
};

/// Some devices leave the lengths out: then the rest is shared out evenly.
void shareEvenly(ByteView rest, std::size_t leads, CodedSignal& signal) {
    const std::size_t each = rest.size() / leads / 2 * 2;
    for (std::size_t i = 0; i < leads; ++i)
        signal.leads.push_back(rest.subspan(i * each, each));
}

std::optional<CodedSignal> signalOf(ByteView section, std::size_t leads) {
    BytesCursor cursor(section);
    CodedSignal signal;
    signal.uvPerCount = cursor.number<std::uint16_t>() / 1000.0;
    signal.intervalUs = cursor.number<std::uint16_t>();
    signal.differences = cursor.number<std::uint8_t>();
    signal.bimodal = cursor.number<std::uint8_t>() != 0;
    const ByteView behindHead = section.subspan(cursor.place());
    std::vector<std::size_t> lengths(leads);
    std::size_t total = 0;
    for (std::size_t& length : lengths) {
        length = cursor.number<std::uint16_t>();
        total += length;
    }
    if (!cursor.ok())
        return std::nullopt;
    if (total == 0) {
        shareEvenly(section.subspan(cursor.place()), leads, signal);
        return signal;
    }
    // Lengths that are no lengths but the first samples already: the rest is a whole number of samples a
    // lead.
    constexpr std::size_t kSlack = 16;
    if (total > cursor.left() + kSlack * leads && behindHead.size() % (2 * leads) == 0 &&
        signal.differences == 0) {
        shareEvenly(behindHead, leads, signal);
        return signal;
    }
    for (const std::size_t length : lengths)
        signal.leads.push_back(cursor.take(std::min(length, cursor.left())));
    return signal;
}

/// Section 4: where the beats lie.
struct Beats {
    std::size_t referenceMs = 0;
    std::size_t fiducial = 0; ///< of the reference beat, from 0
    std::vector<SubtractedBeat> subtracted;
    std::vector<Zone> zones; ///< protected; sorted and disjoint
};

/// Sorts zones and drops what overlaps.
template <class Item, class ZoneOf>
void makeDisjoint(std::vector<Item>& items, ZoneOf zoneOf) {
    std::sort(items.begin(), items.end(),
              [&](const Item& a, const Item& b) { return zoneOf(a).begin < zoneOf(b).begin; });
    std::size_t end = 0;
    std::erase_if(items, [&](Item& item) {
        const Zone zone = zoneOf(item);
        if (zone.begin < end || zone.begin >= zone.end)
            return true;
        end = zone.end;
        return false;
    });
}

std::size_t fromOne(std::uint32_t sample) {
    return sample > 0 ? sample - 1 : 0;
}

Beats beatsOf(ByteView section, bool subtracted, bool bimodal) {
    Beats beats;
    if (section.empty())
        return beats;
    BytesCursor cursor(section);
    beats.referenceMs = cursor.number<std::uint16_t>();
    beats.fiducial = fromOne(cursor.number<std::uint16_t>());
    const std::size_t count = cursor.number<std::uint16_t>();
    constexpr std::size_t kBeatBytes = 14;
    constexpr std::size_t kZoneBytes = 8;
    const bool hasBeats = subtracted || cursor.left() >= count * (kBeatBytes + kZoneBytes);
    for (std::size_t i = 0; hasBeats && i < count && cursor.left() >= kBeatBytes; ++i) {
        const auto type = cursor.number<std::uint16_t>();
        SubtractedBeat beat;
        beat.zone.begin = fromOne(cursor.number<std::uint32_t>());
        beat.fiducial = fromOne(cursor.number<std::uint32_t>());
        beat.zone.end = cursor.number<std::uint32_t>(); // the last sample, counted from 1
        if (type == 0 && subtracted)
            beats.subtracted.push_back(beat);
    }
    for (std::size_t i = 0; bimodal && i < count && cursor.left() >= kZoneBytes; ++i) {
        const std::size_t begin = fromOne(cursor.number<std::uint32_t>());
        beats.zones.push_back({begin, cursor.number<std::uint32_t>()});
    }
    makeDisjoint(beats.subtracted, [](const SubtractedBeat& beat) { return beat.zone; });
    makeDisjoint(beats.zones, [](const Zone& zone) { return zone; });
    return beats;
}

void fill(LeadSignal& lead, const Numbers& values, double uvPerCount) {
    lead.resolutionUv = uvPerCount;
    const double scale = uvPerCount > 0.0 ? uvPerCount : 1e3; // raw counts where no scale is stated
    lead.values.reserve(values.size());
    for (const std::int32_t value : values)
        lead.values.push_back(static_cast<float>(value * scale * 1e-3));
}

/// The reference beat of every lead, decoded.
struct ReferenceBeat {
    CodedSignal coded;
    std::vector<Numbers> leads;
};

std::optional<ReferenceBeat> referenceOf(ByteView section, const LeadDefinitions& definitions,
                                         const Coding& coding, const Beats& beats) {
    if (section.empty())
        return std::nullopt;
    auto coded = signalOf(section, definitions.leads.size());
    if (!coded || coded->intervalUs <= 0.0)
        return std::nullopt;
    ReferenceBeat reference;
    const double stated = static_cast<double>(beats.referenceMs) * 1000.0 / coded->intervalUs;
    const auto limit = stated >= 1.0 ? static_cast<std::size_t>(stated + 1e-6) : kMaxSamples / kMaxLeads;
    for (const ByteView bytes : coded->leads) {
        Numbers values = coding.decode(bytes, limit);
        integrate(values, coded->differences);
        reference.leads.push_back(std::move(values));
    }
    reference.coded = std::move(*coded);
    return reference;
}

void addReference(const std::string& name, ReferenceBeat& reference, const LeadDefinitions& definitions,
                  Recording& recording) {
    Series series;
    series.kind = SeriesKind::Median;
    series.waveform.rateHz = reference.coded.rateHz();
    series.waveform.unit = reference.coded.uvPerCount > 0.0 ? Unit::Millivolt : Unit::Arbitrary;
    std::size_t samples = 0;
    for (std::size_t i = 0; i < reference.leads.size(); ++i) {
        LeadSignal lead = leadOfNumber(definitions.leads[i].number);
        fill(lead, reference.leads[i], reference.coded.uvPerCount);
        samples = std::max(samples, lead.values.size());
        series.waveform.leads.push_back(std::move(lead));
    }
    if (!checkShape(name, kFormat, series.waveform.leads.size(), series.waveform.rateHz, samples))
        return;
    for (LeadSignal& lead : series.waveform.leads)
        lead.values.resize(samples, kGap);
    recording.series.push_back(std::move(series));
}

/// How many full-rate samples one sample outside the protected zones stands for.
std::size_t decimationOf(const CodedSignal& rhythm, const std::optional<ReferenceBeat>& reference,
                         bool subtracted) {
    if (!reference || (!rhythm.bimodal && !subtracted))
        return 1;
    const double factor = rhythm.intervalUs / reference->coded.intervalUs;
    constexpr double kMost = 8.0; // the standard knows 4
    const double whole = std::round(factor);
    return whole >= 1.0 && whole <= kMost && std::abs(factor - whole) < 0.01 ? static_cast<std::size_t>(whole)
                                                                             : 1;
}

/// All of the rhythm that does not change from lead to lead.
struct Rhythm {
    CodedSignal coded;
    Beats beats;
    std::size_t decimation = 1;
    bool subtracted = false;
};

Numbers decodeLead(const Rhythm& rhythm, std::size_t index, const LeadDefinition& definition,
                   const Coding& coding, const std::optional<ReferenceBeat>& reference) {
    const std::size_t samples = definition.samples();
    Numbers values = coding.decode(rhythm.coded.leads[index], samples);
    integrate(values, rhythm.coded.differences);
    if (rhythm.decimation > 1)
        values = expand(values, rhythm.beats.zones, rhythm.decimation, samples);
    if (rhythm.subtracted && reference) {
        Numbers beat = reference->leads[index];
        // Both are counts of their own scale.
        const double ratio = reference->coded.uvPerCount / rhythm.coded.uvPerCount;
        if (std::isfinite(ratio) && ratio != 1.0) {
            for (std::int32_t& value : beat)
                value = static_cast<std::int32_t>(std::lround(std::clamp(value * ratio, -1e9, 1e9)));
        }
        addReferenceBeat(values, rhythm.beats.subtracted, beat, rhythm.beats.fiducial);
    }
    return values;
}

/// Moves leads that begin later to their place; devices that record three leads at a time do so.
void align(std::vector<LeadSignal>& leads, const std::vector<LeadDefinition>& definitions, double rateHz,
           std::vector<Note>& notes) {
    constexpr double kLongestGapS = 60.0;
    std::uint32_t first = std::numeric_limits<std::uint32_t>::max();
    std::size_t longest = 0;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        first = std::min(first, definitions[i].first);
        longest = std::max(longest, leads[i].values.size());
    }
    std::size_t samples = 0;
    bool misplaced = false;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        std::vector<float>& values = leads[i].values;
        const std::size_t offset = definitions[i].first - first;
        if (static_cast<double>(offset) > static_cast<double>(longest) + kLongestGapS * rateHz)
            misplaced = true;
        else
            values.insert(values.begin(), offset, kGap);
        samples = std::max(samples, values.size());
    }
    for (LeadSignal& lead : leads)
        lead.values.resize(samples, kGap);
    if (misplaced)
        notes.push_back({"misplaced_lead", "A lead claims to begin long after the others and is drawn from "
                                           "their beginning."});
}

/// Leads that hold fewer samples than promised: in one number where all lack as many, else one by one.
void noteShortLeads(const std::vector<LeadSignal>& leads, const std::vector<LeadDefinition>& definitions,
                    std::vector<Note>& notes) {
    std::string each;
    bool alike = true;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const std::size_t held = leads[i].values.size();
        const std::size_t promised = definitions[i].samples();
        alike = alike && held < promised && held == leads.front().values.size() &&
                promised == definitions.front().samples();
        if (held < promised)
            each += (each.empty() ? "" : ", ") + leads[i].label + " holds " + std::to_string(held) + " of " +
                    std::to_string(promised);
    }
    if (each.empty())
        return;
    notes.push_back(
        {"truncated", alike ? "The record promises " + std::to_string(definitions.front().samples()) +
                                  " samples a lead and holds " + std::to_string(leads.front().values.size()) +
                                  "."
                            : "Some leads hold fewer samples than the record promises: " + each + "."});
}

Result<void> addRhythm(const std::string& name, const Rhythm& rhythm, const LeadDefinitions& definitions,
                       const Coding& coding, const std::optional<ReferenceBeat>& reference,
                       Recording& recording) {
    Series series;
    series.waveform.rateHz = rhythm.coded.rateHz() * static_cast<double>(rhythm.decimation);
    series.waveform.unit = rhythm.coded.uvPerCount > 0.0 ? Unit::Millivolt : Unit::Arbitrary;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < definitions.leads.size(); ++i) {
        LeadSignal lead = leadOfNumber(definitions.leads[i].number);
        fill(lead, decodeLead(rhythm, i, definitions.leads[i], coding, reference), rhythm.coded.uvPerCount);
        longest = std::max(longest, lead.values.size());
        series.waveform.leads.push_back(std::move(lead));
    }
    if (auto shape = checkShape(name, kFormat, series.waveform.leads.size(), series.waveform.rateHz, longest);
        !shape)
        return shape;
    noteShortLeads(series.waveform.leads, definitions.leads, recording.notes);
    align(series.waveform.leads, definitions.leads, series.waveform.rateHz, recording.notes);
    recording.series.push_back(std::move(series));
    return {};
}

} // namespace

Result<void> readSignals(const std::string& name, const Sections& sections, Recording& recording) {
    if (!sections.contains(3) || !sections.contains(6))
        return sections.contains(12)
                   ? unsupported(name, kFormat, "it holds a long-term recording in section 12")
                   : malformed(name, kFormat, "its leads or its rhythm are missing");
    const auto definitions = leadsOf(sectionOf(sections, 3));
    if (!definitions || definitions->leads.empty())
        return malformed(name, kFormat, "its list of leads is broken");
    if (definitions->leads.size() > kMaxLeads)
        return malformed(name, kFormat, "it claims more than 64 leads");
    const auto coding = Coding::parse(sectionOf(sections, 2));
    if (!coding)
        return malformed(name, kFormat, "its Huffman tables contradict themselves");

    Rhythm rhythm;
    auto coded = signalOf(sectionOf(sections, 6), definitions->leads.size());
    if (!coded)
        return malformed(name, kFormat, "its rhythm ends before its samples");
    rhythm.coded = std::move(*coded);
    rhythm.subtracted = definitions->subtracted;
    rhythm.beats = beatsOf(sectionOf(sections, 4), rhythm.subtracted, rhythm.coded.bimodal);
    auto reference = referenceOf(sectionOf(sections, 5), *definitions, *coding, rhythm.beats);
    if (rhythm.subtracted && !reference)
        return malformed(name, kFormat, "the reference beat that its rhythm needs is missing");
    rhythm.decimation = decimationOf(rhythm.coded, reference, rhythm.subtracted);
    if (auto added = addRhythm(name, rhythm, *definitions, *coding, reference, recording); !added)
        return added;
    if (reference)
        addReference(name, *reference, *definitions, recording);
    return {};
}

} // namespace leadlight::io::scp
