// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/encode_edf.h"

#include <cstdio>

namespace leadlight::test {

namespace {

constexpr std::size_t kListBytes = 120;

std::string decimal(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.7g", value);
    return buffer;
}

std::string annotationsOf(const EdfOptions& options, std::size_t record) {
    std::string text = "+" + decimal(options.recordStartS[record]) + "\x14\x14";
    text += '\0';
    if (record < options.lists.size() && !options.lists[record].empty())
        text += options.lists[record] + '\0';
    return text;
}

} // namespace

Bytes encodeEdf(const CountedLeads& leads, const EdfOptions& options) {
    const std::size_t sampleBytes = options.bdf ? 3 : 2;
    const bool annotated = !options.recordStartS.empty();
    const std::size_t signalCount = leads.labels.size() + (annotated ? 1 : 0);
    const std::size_t records = leads.samples() / options.samplesPerRecord;
    const int high = options.bdf ? 800000 : 32767;
    // Symmetric but for the lowest number: the scale is exactly uvPerCount and 0 is 0.
    const double physical = high * leads.uvPerCount / (options.unit == "mV" ? 1000.0 : 1.0);
    BytesBuilder out;
    if (options.bdf)
        out.number(255, 1).text("BIOSEMI");
    else
        out.field("0", 8);
    out.field(options.patient, 80).field(options.recording, 80).text("02.03.02").text("13.14.15");
    out.field(std::to_string(256 * (signalCount + 1)), 8).field(options.reserved, 44);
    out.field(std::to_string(records), 8);
    out.field(decimal(static_cast<double>(options.samplesPerRecord) / leads.rateHz), 8);
    out.field(std::to_string(signalCount), 4);
    const auto each = [&](auto ofLead, const std::string& ofAnnotations, std::size_t size) {
        for (const std::string& label : leads.labels)
            out.field(ofLead(label), size);
        if (annotated)
            out.field(ofAnnotations, size);
    };
    const auto same = [&](const std::string& value) { return [value](const std::string&) { return value; }; };
    each([&](const std::string& label) { return options.labelPrefix + label; },
         options.bdf ? "BDF Annotations" : "EDF Annotations", 16);
    each(same("electrode"), "", 80);
    each(same(options.unit), "", 8);
    each(same(decimal(-physical)), "-1", 8);
    each(same(decimal(physical)), "1", 8);
    each(same(std::to_string(-high)), "-32768", 8);
    each(same(std::to_string(high)), "32767", 8);
    each(same("HP:0.05Hz LP:150Hz N:50Hz"), "", 80);
    each(same(std::to_string(options.samplesPerRecord)), std::to_string(kListBytes / sampleBytes), 8);
    each(same(""), "", 32);
    for (std::size_t record = 0; record < records; ++record) {
        for (const auto& counts : leads.counts) {
            for (std::size_t i = 0; i < options.samplesPerRecord; ++i)
                out.number(counts[record * options.samplesPerRecord + i], sampleBytes);
        }
        if (annotated)
            out.field(annotationsOf(options, record), kListBytes, '\0');
    }
    return out.bytes();
}

} // namespace leadlight::test
