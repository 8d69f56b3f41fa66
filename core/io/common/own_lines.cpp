// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/own_lines.h"

#include "core/base/text.h"
#include "core/io/common/measurements.h"
#include "core/io/common/quantise.h"

#include <algorithm>
#include <array>

namespace leadlight::io {

namespace {

/// "Atrial fibrillation {SNOMED-CT 164889003}", the braces only where there is a code.
Statement statementFrom(std::string_view value) {
    const std::string text = cleanText(value);
    const std::size_t brace = text.rfind(" {");
    if (!text.ends_with('}') || brace == std::string::npos)
        return {text, {}, {}};
    const std::string inner = text.substr(brace + 2, text.size() - brace - 3);
    const std::size_t gap = inner.rfind(' ');
    if (gap == std::string::npos)
        return {text.substr(0, brace), inner, {}};
    return {text.substr(0, brace), inner.substr(gap + 1), inner.substr(0, gap)};
}

void markDerived(std::string_view names, Recording& recording) {
    for (const std::string_view part : split(names, ',')) {
        const auto lead = leadFromLabel(part);
        for (Series& series : recording.series) {
            for (LeadSignal& signal : series.waveform.leads) {
                if (lead && signal.lead == *lead)
                    signal.provenance = Provenance::Derived;
            }
        }
    }
}

void readMeasurement(std::string_view value, Recording& recording) {
    const std::string text = cleanText(value);
    const std::size_t gap = text.find(' ');
    const auto number = gap == std::string::npos ? std::nullopt : parseDouble(text.substr(gap));
    const std::string key = text.substr(0, gap);
    if (number && isMeasurementKey(key))
        addMeasurement(recording.measurements, key, *number);
}

} // namespace

bool readOwnLine(std::string_view key, std::string_view value, Recording& recording) {
    const auto setHertz = [&](std::optional<double> FilterBand::*field) {
        const auto hertz = parseDouble(value);
        for (Series& series : recording.series) {
            if (hertz && *hertz > 0.0)
                series.filters.*field = hertz;
        }
    };
    const auto age = key == "age" ? parseDouble(value) : std::nullopt;
    constexpr double kOldest = 150.0;
    if (age && *age >= 0.0 && *age <= kOldest)
        recording.patient.ageYears = age;
    else if (key == "sex" && trimmed(value) == "Other")
        recording.patient.sex = Sex::Other;
    else if (key == "patient id")
        recording.patient.id = cleanText(value);
    else if (key == "patient name")
        recording.patient.name = cleanText(value);
    else if (key == "birth date")
        recording.patient.birthDate = Date::parse(value);
    else if (key == "recorded at")
        recording.acquiredAt = Timestamp::parse(value);
    else if (key == "device")
        recording.device = cleanText(value);
    else if (key == "statement")
        recording.statements.push_back(statementFrom(value));
    else if (key == "measurement")
        readMeasurement(value, recording);
    else if (key == "derived leads")
        markDerived(value, recording);
    else if (key == "high pass hz")
        setHertz(&FilterBand::highPassHz);
    else if (key == "low pass hz")
        setHertz(&FilterBand::lowPassHz);
    else if (key == "notch hz")
        setHertz(&FilterBand::notchHz);
    else if (key == "series" && trimmed(value) == "median" && recording.series.size() == 1)
        recording.series.front().kind = SeriesKind::Median;
    else
        return false;
    return true;
}

bool isMeasurementKey(std::string_view key) {
    constexpr std::array<std::string_view, 15> kKeys{"heart_rate_bpm",
                                                     "rr_ms",
                                                     "p_ms",
                                                     "pr_ms",
                                                     "qrs_ms",
                                                     "qt_ms",
                                                     "qtc_ms",
                                                     "qtc_bazett_ms",
                                                     "qtc_fridericia_ms",
                                                     "qtc_framingham_ms",
                                                     "qtc_hodges_ms",
                                                     "p_axis_deg",
                                                     "qrs_axis_deg",
                                                     "t_axis_deg",
                                                     "st_axis_deg"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

void OwnLines::add(std::string_view key, std::string_view value) {
    std::string line(value);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    const std::string_view text = trimmed(line);
    if (!text.empty())
        m_lines.push_back(std::string(key) + ": " + std::string(text));
}

void OwnLines::addSeries(const Series& series) {
    if (series.kind == SeriesKind::Median)
        add("Series", "median");
    std::string derived;
    for (const LeadSignal& signal : series.waveform.leads) {
        if (signal.provenance == Provenance::Derived)
            derived += (derived.empty() ? "" : ", ") + signal.label;
    }
    add("Derived leads", derived);
    const FilterBand& filters = series.filters;
    if (filters.highPassHz)
        add("High pass Hz", decimalText(*filters.highPassHz));
    if (filters.lowPassHz)
        add("Low pass Hz", decimalText(*filters.lowPassHz));
    if (filters.notchHz)
        add("Notch Hz", decimalText(*filters.notchHz));
}

void OwnLines::addFindings(const Recording& recording, const WriteOptions& options) {
    for (const auto& [key, value] : recording.measurements)
        add("Measurement", key + " " + decimalText(value));
    for (const Statement& one : recording.statements) {
        const std::string system = one.codeSystem.empty() ? "" : one.codeSystem + " ";
        add("Statement", one.code.empty() ? one.text : one.text + " {" + system + one.code + "}");
    }
    for (const Reading& reading : options.readings)
        add("Reading", std::string(readingStateName(reading.state)) + " by " + reading.by + ", " +
                           reading.madeAt.iso() + ": " + reading.text);
    if (options.deidentified)
        add("De-identified", "after DICOM PS3.15, basic profile");
}

} // namespace leadlight::io
