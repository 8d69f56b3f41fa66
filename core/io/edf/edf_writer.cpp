// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_writer.h"

#include "core/base/text.h"
#include "core/io/common/own_lines.h"
#include "core/io/common/quantise.h"
#include "core/io/edf/edf_records.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace leadlight::io::edf {

namespace {

constexpr std::size_t kNumberField = 8;
constexpr std::int16_t kGapSample = -32'768;

bool isPrintable(char c) {
    return c >= 0x20 && c < 0x7F;
}

/// A header field: ASCII, cut or filled up with spaces.
std::string field(std::string_view text, std::size_t size) {
    std::string value(text.substr(0, size));
    std::replace_if(
        value.begin(), value.end(), [](char c) { return !isPrintable(c); }, '?');
    value.resize(size, ' ');
    return value;
}

/// One word of a header's text, spaces as underscores; X where there is nothing.
std::string word(std::string_view text) {
    std::string value(trimmed(text));
    std::replace(value.begin(), value.end(), ' ', '_');
    return value.empty() ? "X" : value;
}

/// Whether a text comes back from a word as it was: no underscores, ASCII, and short.
bool survivesAsWord(const std::string& text, std::size_t longest) {
    return text.size() <= longest && text != "X" && text != "x" && text.find('_') == std::string::npos &&
           trimmed(text).size() == text.size() && text.find("  ") == std::string::npos &&
           std::all_of(text.begin(), text.end(), isPrintable);
}

/// "02-MAY-1951"
std::string dateWord(const Date& date) {
    constexpr std::array<const char*, 12> kMonths{"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                  "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d-%s-%04d", date.day,
                  kMonths[static_cast<std::size_t>(date.month - 1)], date.year);
    return text.data();
}

constexpr std::size_t kLongestId = 24;
constexpr std::size_t kLongestName = 36;
constexpr std::size_t kLongestDevice = 40;

std::string patientText(const Patient& patient) {
    const std::string sex = patient.sex == Sex::Male ? "M" : patient.sex == Sex::Female ? "F" : "X";
    return word(patient.id.substr(0, kLongestId)) + " " + sex + " " +
           (patient.birthDate ? dateWord(*patient.birthDate) : "X") + " " +
           word(patient.name.substr(0, kLongestName));
}

/// What the words of the header cannot hold.
OwnLines linesOf(const Recording& recording, const Series& series, const WriteOptions& options) {
    OwnLines lines;
    const Patient& patient = recording.patient;
    if (!survivesAsWord(patient.id, kLongestId))
        lines.add("Patient ID", patient.id);
    if (!survivesAsWord(patient.name, kLongestName))
        lines.add("Patient name", patient.name);
    if (patient.sex == Sex::Other)
        lines.add("Sex", "Other");
    if (patient.ageYears)
        lines.add("Age", decimalText(*patient.ageYears));
    if (!survivesAsWord(recording.device, kLongestDevice))
        lines.add("Device", recording.device);
    if (recording.acquiredAt &&
        (recording.acquiredAt->millisecond != 0 || recording.acquiredAt->offsetMinutes))
        lines.add("Recorded at", recording.acquiredAt->iso());
    lines.addSeries(series);
    lines.addFindings(recording, options);
    return lines;
}

/// One time-stamped annotations list (EDF+ 2.2.2).
std::string listOf(double onsetS, double durationS, const std::string& text) {
    std::string list = (onsetS < 0.0 ? "" : "+") + decimalText(onsetS);
    if (durationS > 0.0)
        list += '\x15' + decimalText(durationS);
    std::string clean = text;
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c == '\x14' || c == '\x15' || c == '\0'; }, ' ');
    return list + '\x14' + clean + '\x14' + '\0';
}

/// The annotation signal of every record, all of one size: the record's own time first, then as many lists as
/// fit.
std::vector<std::string> annotationRecords(const RecordPlan& plan, double rateHz,
                                           const std::vector<std::string>& lists) {
    std::vector<std::string> records(plan.records);
    std::size_t total = 0;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < plan.records; ++i) {
        const double onset = static_cast<double>(i * plan.perRecord) / rateHz;
        records[i] = listOf(onset, 0.0, {});
        longest = std::max(longest, records[i].size());
    }
    std::size_t longestList = 0;
    for (const std::string& list : lists) {
        total += list.size();
        longestList = std::max(longestList, list.size());
    }
    const std::size_t capacity = longest + longestList + total / plan.records + 1;
    std::size_t place = 0;
    for (const std::string& list : lists) {
        while (records[place].size() + list.size() > capacity && place + 1 < records.size())
            ++place;
        records[place] += list;
    }
    std::size_t size = 0;
    for (const std::string& record : records)
        size = std::max(size, record.size());
    size += size % 2;
    for (std::string& record : records)
        record.resize(size, '\0');
    return records;
}

std::string filterText(const FilterBand& filters) {
    std::string text;
    const auto add = [&](const char* mark, const std::optional<double>& hertz) {
        if (hertz && *hertz > 0.0)
            text += (text.empty() ? "" : " ") + (mark + decimalText(*hertz)) + "Hz";
    };
    add("HP:", filters.highPassHz);
    add("LP:", filters.lowPassHz);
    add("N:", filters.notchHz);
    return text;
}

constexpr double kSmallestLimit = 1e-3;
constexpr double kLargestLimit = 9'999'999.0;

/// The digital maximum, of 32767, 32000 and 30000, whose physical value can be stated exactly; 32767 where
/// none can, or the samples need it.
std::int32_t digitalLimit(const Quantised& lead) {
    const auto largest = [&] {
        std::int32_t size = 0;
        for (const std::int32_t count : lead.counts) {
            if (count != kGapCount)
                size = std::max(size, std::abs(count));
        }
        return size;
    }();
    for (const std::int32_t limit : {kLargest16, 32'000, 30'000}) {
        const double physical = limit * lead.stepUv;
        const std::string text = decimalText(-physical, kNumberField);
        if (largest <= limit && parseDouble(text) == -physical)
            return limit;
    }
    return kLargest16;
}

/// All signals' fields of one kind follow each other.
struct SignalFields {
    std::string labels, transducers, units, physicalLows, physicalHighs, digitalLows, digitalHighs, filters,
        samples, reserved;

    void add(std::string_view label, std::string_view unit, double physical, std::int32_t low,
             std::int32_t high, std::string_view filter, std::size_t perRecord) {
        labels += field(label, 16);
        transducers += field("", 80);
        units += field(unit, 8);
        physicalLows += field(decimalText(-physical, kNumberField), 8);
        physicalHighs += field(decimalText(physical, kNumberField), 8);
        digitalLows += field(std::to_string(low), 8);
        digitalHighs += field(std::to_string(high), 8);
        filters += field(filter, 80);
        samples += field(std::to_string(perRecord), 8);
        reserved += field("", 32);
    }

    [[nodiscard]] std::string all() const {
        return labels + transducers + units + physicalLows + physicalHighs + digitalLows + digitalHighs +
               filters + samples + reserved;
    }
};

std::string headOf(const Recording& recording, const RecordPlan& plan, std::size_t signalCount) {
    const auto& at = recording.acquiredAt;
    std::array<char, 96> start{};
    // An unknown date is X, with 01.01.85 in the old field (EDF+ 2.1.3.3).
    std::snprintf(start.data(), start.size(), "%02d.%02d.%02d%02d.%02d.%02d", at ? at->date.day : 1,
                  at ? at->date.month : 1, at ? at->date.year % 100 : 85, at ? at->hour : 0,
                  at ? at->minute : 0, at ? at->second : 0);
    return field("0", 8) + field(patientText(recording.patient), 80) +
           field("Startdate " + (at ? dateWord(at->date) : std::string("X")) + " X X " +
                     word(recording.device.substr(0, kLongestDevice)),
                 80) +
           field(start.data(), 16) + field(std::to_string(256 * (signalCount + 1)), 8) + field("EDF+C", 44) +
           field(std::to_string(plan.records), 8) + field(plan.duration, 8) +
           field(std::to_string(signalCount), 4);
}

void appendSamples(Bytes& bytes, const Quantised& lead, std::size_t begin, std::size_t count) {
    for (std::size_t i = begin; i < begin + count; ++i) {
        const bool gap = i >= lead.counts.size() || lead.counts[i] == kGapCount;
        const auto sample = gap ? kGapSample : static_cast<std::int16_t>(lead.counts[i]);
        std::array<std::byte, 2> raw{};
        std::memcpy(raw.data(), &sample, raw.size());
        bytes.insert(bytes.end(), raw.begin(), raw.end());
    }
}

void appendText(Bytes& bytes, std::string_view text) {
    const ByteView view = asBytes(text);
    bytes.insert(bytes.end(), view.begin(), view.end());
}

std::vector<std::string> listsOf(const Recording& recording, const Series& series,
                                 const WriteOptions& options) {
    std::vector<std::string> lists;
    const OwnLines lines = linesOf(recording, series, options);
    for (const std::string& line : lines.lines())
        lists.push_back(listOf(0.0, 0.0, line));
    for (const Annotation& one : recording.annotations)
        lists.push_back(listOf(one.startS - series.startS, one.endS - one.startS, one.label));
    return lists;
}

} // namespace

Result<Bytes> write(const Recording& recording, const Series& series, const WriteOptions& options) {
    const Waveform& waveform = series.waveform;
    const RecordPlan plan = planRecords(waveform.samples(), waveform.rateHz, waveform.leads.size());
    const auto annotations = annotationRecords(plan, waveform.rateHz, listsOf(recording, series, options));
    SignalFields fields;
    std::vector<Quantised> leads;
    for (const LeadSignal& signal : waveform.leads) {
        auto lead = quantise(signal, waveform.unit, {kLargest16});
        if (!lead)
            return cannotHold("EDF+", signal);
        const bool calibrated = waveform.unit == Unit::Millivolt;
        const std::int32_t limit = calibrated ? digitalLimit(*lead) : kLargest16;
        // A physical limit has eight characters with its sign.
        const double physical = limit * lead->stepUv;
        if (!(physical >= kSmallestLimit && physical <= kLargestLimit))
            return cannotHold("EDF+", signal);
        // EDF+ names a standard lead by its kind first.
        const std::string label = signal.lead == Lead::Other ? signal.label : "ECG " + signal.label;
        fields.add(label, calibrated ? "uV" : "", limit * lead->stepUv, -limit, limit,
                   filterText(series.filters), plan.perRecord);
        leads.push_back(std::move(*lead));
    }
    fields.add("EDF Annotations", "", 1.0, -32'768, 32'767, "", annotations.front().size() / 2);

    Bytes bytes;
    bytes.reserve((leads.size() + 2) * 256 +
                  plan.records * (plan.perRecord * leads.size() * 2 + annotations.front().size()));
    appendText(bytes, headOf(recording, plan, leads.size() + 1));
    appendText(bytes, fields.all());
    for (std::size_t record = 0; record < plan.records; ++record) {
        for (const Quantised& lead : leads)
            appendSamples(bytes, lead, record * plan.perRecord, plan.perRecord);
        appendText(bytes, annotations[record]);
    }
    return bytes;
}

} // namespace leadlight::io::edf
