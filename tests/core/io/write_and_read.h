// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"
#include "core/io/writer.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace leadlight::test {

/// What a round trip through a format came to.
struct RoundTrip {
    std::string complaint; ///< empty: nothing was lost
    double worstUv = 0.0;  ///< largest difference of a sample
    bool refused = false;  ///< the writer said, with a sentence, that the format cannot hold it
};

inline std::string samplesDiffer(const Series& before, const Series& after, double& worstUv) {
    const Waveform& a = before.waveform;
    const Waveform& b = after.waveform;
    if (std::abs(a.rateHz - b.rateHz) > 1e-9 * a.rateHz)
        return "rate " + std::to_string(b.rateHz) + " for " + std::to_string(a.rateHz);
    if (a.unit != b.unit || a.leads.size() != b.leads.size() || a.samples() != b.samples())
        return "unit, number of leads or of samples: " + std::to_string(b.leads.size()) + " x " +
               std::to_string(b.samples()) + " for " + std::to_string(a.leads.size()) + " x " +
               std::to_string(a.samples());
    for (std::size_t k = 0; k < a.leads.size(); ++k) {
        const LeadSignal& one = a.leads[k];
        const LeadSignal& two = b.leads[k];
        if (one.label != two.label || one.lead != two.lead || one.provenance != two.provenance)
            return "lead " + one.label + " became " + two.label;
        for (std::size_t t = 0; t < one.values.size(); ++t) {
            if (std::isnan(one.values[t]) != std::isnan(two.values[t]))
                return "a gap of lead " + one.label + " at " + std::to_string(t);
            if (std::isnan(one.values[t]))
                continue;
            const double difference = std::abs(static_cast<double>(one.values[t]) - two.values[t]) * 1e3;
            worstUv = std::max(worstUv, difference);
            // Half of the step: 1 uV or the source's own, and the rounding of a float.
            const double allowed = 0.5 * std::max(1.0, one.resolutionUv) +
                                   1e3 * 3e-7 * std::abs(static_cast<double>(one.values[t]));
            if (difference > allowed)
                return "lead " + one.label + " at " + std::to_string(t) + " by " +
                       std::to_string(difference) + " uV";
        }
    }
    const auto same = [](const std::optional<double>& x, const std::optional<double>& y) {
        return (!x || !(*x > 0.0)) ? !y : y && std::abs(*x - *y) <= 1e-9 * *x;
    };
    if (!same(before.filters.highPassHz, after.filters.highPassHz) ||
        !same(before.filters.lowPassHz, after.filters.lowPassHz) ||
        !same(before.filters.notchHz, after.filters.notchHz))
        return "the filters";
    return {};
}

inline std::string wordsDiffer(const Recording& a, const Recording& b) {
    const Patient& one = a.patient;
    const Patient& two = b.patient;
    if (one.id != two.id || one.name != two.name || one.sex != two.sex || one.birthDate != two.birthDate)
        return "patient " + two.id + "|" + two.name + " for " + one.id + "|" + one.name;
    if (one.ageYears.has_value() != two.ageYears.has_value() ||
        (one.ageYears && !one.birthDate && std::abs(*one.ageYears - *two.ageYears) > 0.05))
        return "the age";
    if (a.acquiredAt != b.acquiredAt)
        return "time " + (b.acquiredAt ? b.acquiredAt->iso() : "none") + " for " +
               (a.acquiredAt ? a.acquiredAt->iso() : "none");
    if (a.device != b.device)
        return "device " + b.device + " for " + a.device;
    if (a.statements.size() != b.statements.size())
        return std::to_string(b.statements.size()) + " statements for " + std::to_string(a.statements.size());
    for (std::size_t i = 0; i < a.statements.size(); ++i) {
        if (a.statements[i].text != b.statements[i].text)
            return "statement \"" + b.statements[i].text + "\" for \"" + a.statements[i].text + "\"";
        // DICOM holds a code only with words of at most 64 characters.
        if (a.statements[i].text.size() <= 64 && !a.statements[i].codeSystem.empty() &&
            (a.statements[i].code != b.statements[i].code ||
             a.statements[i].codeSystem != b.statements[i].codeSystem))
            return "code of \"" + a.statements[i].text + "\"";
    }
    if (a.measurements.size() != b.measurements.size())
        return std::to_string(b.measurements.size()) + " measurements for " +
               std::to_string(a.measurements.size());
    for (const auto& [key, value] : a.measurements) {
        const auto place = b.measurements.find(key);
        if (place == b.measurements.end() || std::abs(place->second - value) > 1e-6)
            return "measurement " + key;
    }
    return {};
}

/// Writes a recording, reads what was written, and compares.
inline RoundTrip roundTrip(const Recording& before, io::WriteFormat format) {
    RoundTrip result;
    io::WriteOptions options;
    options.stem = "written";
    auto files = io::writeRecording(before, format, options);
    if (!files) {
        result.refused = true;
        result.complaint = files.error().text;
        return result;
    }
    const auto after = io::readRecording(Source{std::move(*files)});
    if (!after) {
        result.complaint = after.error().text;
        return result;
    }
    const bool many = format == io::WriteFormat::Dicom || format == io::WriteFormat::Aecg;
    if (many && after->series.size() != before.series.size()) {
        result.complaint = std::to_string(after->series.size()) + " series";
        return result;
    }
    for (std::size_t i = 0; i < (many ? before.series.size() : 1); ++i) {
        const Series& from = many                         ? before.series[i]
                             : before.rhythm() != nullptr ? *before.rhythm()
                                                          : *before.median();
        if (from.kind != after->series[i].kind)
            result.complaint = "the kind of a series";
        if (result.complaint.empty())
            result.complaint = samplesDiffer(from, after->series[i], result.worstUv);
    }
    if (result.complaint.empty())
        result.complaint = wordsDiffer(before, *after);
    return result;
}

} // namespace leadlight::test
