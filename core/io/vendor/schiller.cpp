// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_node.h"
#include "core/io/vendor/vendor_formats.h"
#include "core/io/vendor/vendor_samples.h"

#include <cmath>

namespace leadlight::io::vendor {

namespace {

constexpr std::string_view kFormat = "Schiller XML";

/// Everything of one local name below a node. Documents are bounded in size and depth.
std::vector<pugi::xml_node> allBelow(pugi::xml_node root, std::string_view name) {
    std::vector<pugi::xml_node> found;
    static_cast<void>(root.find_node([&](pugi::xml_node one) {
        if (isNamed(one, name))
            found.push_back(one);
        return false;
    }));
    return found;
}

/// Samples a second: a value with an exponent, where 0 and 1 both say that the value is all.
double rateOf(pugi::xml_node wave) {
    const pugi::xml_node rate = elementOf(wave, "samplerate");
    const auto value = ownNumber(rate, "value") ? ownNumber(rate, "value") : numberOf(wave, {"samplerate"});
    const double exponent = ownNumber(rate, "exponent").value_or(1.0);
    if (exponent == 0.0 || exponent == 1.0)
        return value.value_or(0.0);
    return std::abs(exponent) <= 6.0 ? value.value_or(0.0) * std::pow(10.0, exponent) : 0.0;
}

double uvPerCount(pugi::xml_node wave) {
    const pugi::xml_node yres = elementOf(wave, "yres");
    const auto perBit = numberOf(yres, {"unitperbit", "value"});
    const auto unit = millivoltsPerUnit(valueOf(yres, {"units", "unit"}));
    return perBit && unit && *perBit > 0.0 ? *perBit * *unit * 1e3 : 0.0;
}

Result<void> addWave(const std::string& name, pugi::xml_node wave, SeriesKind kind, Recording& recording) {
    std::vector<StoredLead> leads;
    const double scale = uvPerCount(wave);
    for (const pugi::xml_node channel : wave.children()) {
        if (!isNamed(channel, "channel") || leads.size() > kMaxLeads)
            continue;
        const std::string label = ownValue(channel, "name");
        const pugi::xml_node data = elementOf(channel, "data");
        auto counts = decimalNumbers(rawTextOf(data));
        if (!counts)
            counts = base64Numbers(rawTextOf(data));
        if (!counts)
            return malformed(name, kFormat, "the samples of lead " + label + " are no numbers");
        leads.push_back({label, std::move(*counts), scale, 0.0});
    }
    return addSeries(name, kFormat, kind, rateOf(wave), std::move(leads), recording);
}

void readPerson(pugi::xml_node root, Recording& recording) {
    pugi::xml_node patient = elementOf(root, "patdata");
    if (!patient)
        patient = elementOf(root, "patient");
    recording.patient.id = valueOf(patient, {"id", "patientid", "pid"});
    recording.patient.name =
        fullName(valueOf(patient, {"lastname", "familyname"}), valueOf(patient, {"firstname", "givenname"}));
    recording.patient.sex = sexFromWord(valueOf(patient, {"gender", "sex"}));
    recording.patient.birthDate = dateFromText(valueOf(patient, {"birthdate", "dateofbirth", "birthday"}));
    const pugi::xml_node start = elementOf(root, "startdatetime");
    const pugi::xml_node when = start ? start : root;
    recording.acquiredAt = timeFromText(valueOf(when, {"date"}), valueOf(when, {"time"}), recording.notes);
    recording.device = valueOf(root, {"devicename", "device_type", "devicetype"});
    if (recording.device.empty())
        recording.device = valueOf(elementOf(root, "device"), {"name", "type", "model"});
}

} // namespace

bool isSchiller(pugi::xml_node root) {
    return elementOf(root, "wavedata");
}

Result<Recording> readSchiller(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    std::optional<Error> firstError;
    for (const pugi::xml_node wave : allBelow(root, "wavedata")) {
        const std::string type = lowered(ownValue(wave, "type"));
        const bool isRhythm = type.empty() || type.find("rhythm") != std::string::npos;
        const bool isBeat =
            type.find("average") != std::string::npos || type.find("median") != std::string::npos;
        if (!isRhythm && !isBeat)
            continue;
        auto added = addWave(name, wave, isBeat ? SeriesKind::Median : SeriesKind::Rhythm, recording);
        if (!added && !firstError)
            firstError = added.error();
    }
    if (recording.series.empty())
        return firstError ? fail(*firstError) : malformed(name, kFormat, "it holds no rhythm");
    readPerson(root, recording);
    for (const pugi::xml_node statement : allBelow(root, "statement")) {
        if (const std::string text = textOf(statement); !text.empty())
            recording.statements.push_back({text, {}, {}});
    }
    readMeasurements(root,
                     {{"heartrate", "heart_rate_bpm"},
                      {"p_duration", "p_ms"},
                      {"pr_interval", "pr_ms"},
                      {"pq_interval", "pr_ms"},
                      {"qrs_duration", "qrs_ms"},
                      {"qt_interval", "qt_ms"},
                      {"qtc_interval", "qtc_ms"},
                      {"p_axis", "p_axis_deg"},
                      {"qrs_axis", "qrs_axis_deg"},
                      {"t_axis", "t_axis_deg"}},
                     recording);
    return recording;
}

} // namespace leadlight::io::vendor
