// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_writer.h"

#include "core/base/text.h"
#include "core/io/common/own_lines.h"
#include "core/io/common/quantise.h"
#include "core/io/wfdb/snomed_names.h"
#include "core/io/wfdb/wfdb_annotation_writer.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>

namespace leadlight::io::wfdb {

namespace {

struct Counted {
    std::vector<Quantised> leads;
    bool wide = false; ///< format 32 rather than 16
};

Result<Counted> countLeads(const Waveform& waveform) {
    for (const bool wide : {false, true}) {
        Counted counted{{}, wide};
        for (const LeadSignal& signal : waveform.leads) {
            auto lead = quantise(signal, waveform.unit, {wide ? kLargest32 : kLargest16});
            if (!lead && wide)
                return cannotHold("WFDB", signal);
            if (!lead)
                break;
            counted.leads.push_back(std::move(*lead));
        }
        if (counted.leads.size() == waveform.leads.size())
            return counted;
    }
    return fail(ErrorCode::Internal, "The recording cannot be written as WFDB.");
}

/// The samples of all leads, frame by frame; the format's lowest number is a gap.
Bytes interleaved(const Counted& counted, std::size_t samples) {
    const std::size_t size = counted.wide ? 4 : 2;
    Bytes bytes(samples * counted.leads.size() * size);
    std::byte* place = bytes.data();
    for (std::size_t t = 0; t < samples; ++t) {
        for (const Quantised& lead : counted.leads) {
            const std::int32_t count = lead.counts[t];
            const auto narrow = static_cast<std::int16_t>(count == kGapCount ? -32'768 : count);
            if (counted.wide)
                std::memcpy(place, &count, size);
            else
                std::memcpy(place, &narrow, size);
            place += size;
        }
    }
    return bytes;
}

/// One line of text: a header has no way to hold more.
std::string oneLine(const std::string& text) {
    std::string line = text;
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return std::string(trimmed(line));
}

/// file format gain(baseline)/unit resolution zero initial checksum block label
std::string signalLine(const std::string& file, const LeadSignal& signal, Unit unit, const Quantised& lead,
                       bool wide) {
    const std::int32_t gap = wide ? kGapCount : -32'768;
    std::uint32_t sum = 0;
    for (const std::int32_t count : lead.counts)
        sum += static_cast<std::uint32_t>(count == kGapCount ? gap : count);
    const std::int32_t first = lead.counts.front() == kGapCount ? gap : lead.counts.front();
    // A gain of 0 says that the signal is not calibrated.
    const std::string gain = unit == Unit::Millivolt ? decimalText(1e3 / lead.stepUv) : "0";
    return file + (wide ? " 32 " : " 16 ") + gain + "(0)/mV " + (wide ? "32" : "16") + " 0 " +
           std::to_string(first) + " " + std::to_string(static_cast<std::int16_t>(sum)) + " 0 " +
           oneLine(signal.label) + "\n";
}

std::string startOf(const std::optional<Timestamp>& at) {
    if (!at)
        return {};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), " %02d:%02d:%02d.%03d %02d/%02d/%04d", at->hour, at->minute,
                  at->second, at->millisecond, at->date.day, at->date.month, at->date.year);
    return text.data();
}

void addPatient(OwnLines& lines, const Patient& patient) {
    if (patient.ageYears)
        lines.add("Age", decimalText(*patient.ageYears));
    if (patient.sex)
        lines.add("Sex", *patient.sex == Sex::Male     ? "Male"
                         : *patient.sex == Sex::Female ? "Female"
                                                       : "Other");
    lines.add("Patient ID", patient.id);
    lines.add("Patient name", patient.name);
    if (patient.birthDate)
        lines.add("Birth date", patient.birthDate->iso());
}

/// Statements whose words the readers know by their codes stand in one line "Dx", as in the Challenges'
/// headers. Empty where one of them does not: all of them then stand in lines of their own, in their order.
std::string challengeCodes(const std::vector<Statement>& statements) {
    std::string codes;
    for (const Statement& one : statements) {
        if (one.codeSystem != "SNOMED-CT" || one.text.empty() || snomedName(one.code) != one.text)
            return {};
        codes += (codes.empty() ? "" : ",") + one.code;
    }
    return codes;
}

/// What is said of a recording, without its samples.
Recording withoutSeries(const Recording& recording) {
    Recording words;
    words.patient = recording.patient;
    words.acquiredAt = recording.acquiredAt;
    words.device = recording.device;
    words.statements = recording.statements;
    words.measurements = recording.measurements;
    return words;
}

std::string commentsOf(Recording recording, const Series& series, const WriteOptions& options) {
    OwnLines lines;
    addPatient(lines, recording.patient);
    if (recording.acquiredAt && recording.acquiredAt->offsetMinutes)
        lines.add("Recorded at", recording.acquiredAt->iso());
    lines.add("Device", recording.device);
    lines.addSeries(series);
    if (const std::string codes = challengeCodes(recording.statements); !codes.empty()) {
        lines.add("Dx", codes);
        recording.statements.clear();
    }
    lines.addFindings(recording, options);
    std::string comments;
    for (const std::string& line : lines.lines())
        comments += "# " + line + "\n";
    return comments;
}

/// WFDB record names: letters, digits and underscores (header(5)), and the hyphen that data sets use.
bool isRecordName(const std::string& stem) {
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    return !stem.empty() && stem.front() != '-' && stem.find_first_not_of(kAllowed) == std::string::npos;
}

} // namespace

Result<std::vector<SourceFile>> write(const Recording& recording, const Series& series,
                                      const WriteOptions& options) {
    if (!isRecordName(options.stem))
        return fail(ErrorCode::Invalid, options.stem +
                                            " is no name for a WFDB record: choose one of letters, "
                                            "digits, '_' and '-'.");
    const Waveform& waveform = series.waveform;
    const auto counted = countLeads(waveform);
    if (!counted)
        return fail(counted.error());
    std::string header = options.stem + " " + std::to_string(waveform.leads.size()) + " " +
                         decimalText(waveform.rateHz) + " " + std::to_string(waveform.samples()) +
                         startOf(recording.acquiredAt) + "\n";
    const std::string file = options.stem + ".dat";
    for (std::size_t i = 0; i < waveform.leads.size(); ++i)
        header += signalLine(file, waveform.leads[i], waveform.unit, counted->leads[i], counted->wide);
    header += commentsOf(withoutSeries(recording), series, options);
    const ByteView view = asBytes(header);
    std::vector<SourceFile> files{{options.stem + ".hea", Bytes(view.begin(), view.end())},
                                  {file, interleaved(*counted, waveform.samples())}};
    Bytes annotations = writeAnnotations(recording.annotations, waveform.rateHz, series.startS);
    if (!annotations.empty())
        files.push_back({options.stem + ".atr", std::move(annotations)});
    return files;
}

} // namespace leadlight::io::wfdb
