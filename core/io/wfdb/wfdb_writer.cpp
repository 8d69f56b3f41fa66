// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_writer.h"

#include "core/base/text.h"
#include "core/io/common/quantise.h"
#include "core/io/wfdb/snomed_names.h"

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

void addLine(std::string& header, const char* key, const std::string& value) {
    if (const std::string line = oneLine(value); !line.empty())
        header += std::string("# ") + key + ": " + line + "\n";
}

void addPatient(std::string& header, const Patient& patient) {
    if (patient.ageYears)
        addLine(header, "Age", decimalText(*patient.ageYears));
    if (patient.sex)
        addLine(header, "Sex",
                *patient.sex == Sex::Male     ? "Male"
                : *patient.sex == Sex::Female ? "Female"
                                              : "Other");
    addLine(header, "Patient ID", patient.id);
    addLine(header, "Patient name", patient.name);
    if (patient.birthDate)
        addLine(header, "Birth date", patient.birthDate->iso());
}

/// Codes whose words the readers know stand in one line "Dx", as in the Challenges' headers; the others each
/// with its words.
void addStatements(std::string& header, const std::vector<Statement>& statements) {
    const auto isKnown = [](const Statement& one) {
        return one.codeSystem == "SNOMED-CT" && !one.text.empty() && snomedName(one.code) == one.text;
    };
    // One order for all of them, so that they are read back in it.
    if (!statements.empty() && std::all_of(statements.begin(), statements.end(), isKnown)) {
        std::string codes;
        for (const Statement& one : statements)
            codes += (codes.empty() ? "" : ",") + one.code;
        addLine(header, "Dx", codes);
        return;
    }
    for (const Statement& one : statements) {
        const std::string system = one.codeSystem.empty() ? "" : one.codeSystem + " ";
        addLine(header, "Statement", one.code.empty() ? one.text : one.text + " {" + system + one.code + "}");
    }
}

void addSeries(std::string& header, const Series& series) {
    if (series.kind == SeriesKind::Median)
        addLine(header, "Series", "median");
    std::string derived;
    for (const LeadSignal& signal : series.waveform.leads) {
        if (signal.provenance == Provenance::Derived)
            derived += (derived.empty() ? "" : ", ") + signal.label;
    }
    addLine(header, "Derived leads", derived);
    const FilterBand& filters = series.filters;
    if (filters.highPassHz)
        addLine(header, "High pass Hz", decimalText(*filters.highPassHz));
    if (filters.lowPassHz)
        addLine(header, "Low pass Hz", decimalText(*filters.lowPassHz));
    if (filters.notchHz)
        addLine(header, "Notch Hz", decimalText(*filters.notchHz));
}

std::string commentsOf(const Recording& recording, const Series& series, const WriteOptions& options) {
    std::string comments;
    addPatient(comments, recording.patient);
    if (recording.acquiredAt && recording.acquiredAt->offsetMinutes)
        addLine(comments, "Recorded at", recording.acquiredAt->iso());
    addLine(comments, "Device", recording.device);
    addSeries(comments, series);
    for (const auto& [key, value] : recording.measurements)
        addLine(comments, "Measurement", key + " " + decimalText(value));
    addStatements(comments, recording.statements);
    for (const Reading& reading : options.readings)
        addLine(comments, "Reading",
                std::string(readingStateName(reading.state)) + " by " + reading.by + ", " +
                    reading.madeAt.iso() + ": " + reading.text);
    if (options.deidentified)
        addLine(comments, "De-identified", "after DICOM PS3.15, basic profile");
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
    header += commentsOf(recording, series, options);
    const ByteView view = asBytes(header);
    return std::vector<SourceFile>{{options.stem + ".hea", Bytes(view.begin(), view.end())},
                                   {file, interleaved(*counted, waveform.samples())}};
}

} // namespace leadlight::io::wfdb
