// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_node.h"
#include "core/io/vendor/vendor_formats.h"
#include "core/io/vendor/vendor_samples.h"

namespace leadlight::io::vendor {

namespace {

constexpr std::string_view kFormat = "CardioSoft XML";

/// "uVperLsb", "mVperLsb".
double uvPerCount(pugi::xml_node strip) {
    const pugi::xml_node resolution = elementOf(strip, "Resolution");
    const auto value = numberOf(strip, {"Resolution"});
    const std::string unit = lowered(attribute(resolution, "units"));
    if (!value || *value <= 0.0)
        return 0.0;
    const auto millivolts = millivoltsPerUnit(unit.substr(0, unit.find("per")));
    return unit.empty() ? *value : millivolts ? *value * *millivolts * 1e3 : 0.0;
}

Result<void> addStrip(const std::string& name, pugi::xml_node strip, SeriesKind kind, Recording& recording) {
    std::vector<StoredLead> leads;
    const double scale = uvPerCount(strip);
    for (const pugi::xml_node node : strip.children()) {
        if (!isNamed(node, "WaveformData") || leads.size() > kMaxLeads)
            continue;
        auto counts = decimalNumbers(rawTextOf(node));
        const std::string label = ownValue(node, "lead");
        if (!counts)
            return malformed(name, kFormat, "the samples of lead " + label + " are no numbers");
        leads.push_back({label, std::move(*counts), scale, 0.0});
    }
    return addSeries(name, kFormat, kind, numberOf(strip, {"SampleRate"}).value_or(0.0), std::move(leads),
                     recording);
}

std::string dateFrom(pugi::xml_node node) {
    const auto year = ownNumber(node, "Year");
    const auto month = ownNumber(node, "Month");
    const auto day = ownNumber(node, "Day");
    if (!year || !month || !day ||
        !(*year > 0.0 && *year < 1e4 && *month > 0.0 && *month < 13.0 && *day > 0.0 && *day < 32.0))
        return {};
    const auto date = Date::make(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day));
    return date ? date->iso() : std::string();
}

void readPerson(pugi::xml_node root, Recording& recording) {
    const pugi::xml_node patient = elementOf(root, "PatientInfo");
    recording.patient.id = valueOf(patient, {"PID", "PatientID"});
    recording.patient.name =
        fullName(valueOf(patient, {"FamilyName", "LastName"}), valueOf(patient, {"GivenName", "FirstName"}));
    recording.patient.sex = sexFromWord(valueOf(patient, {"Gender", "Sex"}));
    recording.patient.birthDate = dateFromText(dateFrom(elementOf(patient, "BirthDateTime")));
    if (const auto age = numberOf(patient, {"Age"}))
        recording.patient.ageYears = yearsFrom(*age, attribute(elementOf(patient, "Age"), "units"));
    const pugi::xml_node observed = elementOf(root, "ObservationDateTime");
    const auto part = [&](std::string_view name) {
        const std::string text = ownValue(observed, name);
        return text.size() == 1 ? "0" + text : text;
    };
    recording.acquiredAt = timeFromText(
        dateFrom(observed), part("Hour") + ":" + part("Minute") + ":" + part("Second"), recording.notes);
    recording.device = valueOf(elementOf(root, "DeviceInfo"), {"Desc", "DeviceName", "Model"});
}

} // namespace

bool isCardioSoft(pugi::xml_node root) {
    return isNamed(root, "CardiologyXML") || elementOf(root, "StripData");
}

Result<Recording> readCardioSoft(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    const pugi::xml_node strip = elementOf(root, "StripData");
    if (!strip)
        return malformed(name, kFormat, "it holds no strip of samples");
    if (auto added = addStrip(name, strip, SeriesKind::Rhythm, recording); !added)
        return fail(std::move(added.error()));
    if (const pugi::xml_node median = elementOf(root, "MedianData") ? elementOf(root, "MedianData")
                                                                    : elementOf(root, "MedianSamples")) {
        if (auto added = addStrip(name, median, SeriesKind::Median, recording); !added)
            recording.notes.push_back(
                {"beats_skipped", "The median beats are left out: they cannot be read."});
    }
    readPerson(root, recording);
    forEach(elementOf(root, "Diagnosis"), "DiagnosisText", [&](pugi::xml_node node) {
        if (const std::string text = textOf(node); !text.empty())
            recording.statements.push_back({text, {}, {}});
    });
    readMeasurements(elementOf(root, "RestingECGMeasurements"),
                     {{"VentricularRate", "heart_rate_bpm"},
                      {"RRInterval", "rr_ms"},
                      {"PDuration", "p_ms"},
                      {"PQInterval", "pr_ms"},
                      {"QRSDuration", "qrs_ms"},
                      {"QTInterval", "qt_ms"},
                      {"QTCInterval", "qtc_ms"},
                      {"PAxis", "p_axis_deg"},
                      {"RAxis", "qrs_axis_deg"},
                      {"QRSAxis", "qrs_axis_deg"},
                      {"TAxis", "t_axis_deg"}},
                     recording);
    return recording;
}

} // namespace leadlight::io::vendor
