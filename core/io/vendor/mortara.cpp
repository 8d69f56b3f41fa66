// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_node.h"
#include "core/io/vendor/vendor_formats.h"
#include "core/io/vendor/vendor_samples.h"

namespace leadlight::io::vendor {

namespace {

constexpr std::string_view kFormat = "Mortara ELI XML";

/// An attribute of the channel, or of the element around it where the channels share it.
std::string sharedValue(pugi::xml_node channel, std::string_view name) {
    const std::string own = ownValue(channel, name);
    return own.empty() ? ownValue(channel.parent(), name) : own;
}

std::optional<double> sharedNumber(pugi::xml_node channel, std::string_view name) {
    return parseDouble(sharedValue(channel, name));
}

Result<StoredLead> leadOf(const std::string& name, pugi::xml_node channel) {
    StoredLead lead;
    lead.label = ownValue(channel, "NAME");
    if (const auto bits = sharedNumber(channel, "BITS"); bits && *bits != 16.0)
        return unsupported(name, kFormat, "the samples of lead " + lead.label + " do not have 16 bits");
    if (const std::string format = lowered(sharedValue(channel, "FORMAT"));
        !format.empty() && format != "signed")
        return unsupported(name, kFormat, "the samples of lead " + lead.label + " are not signed");
    std::string data = std::string(channel.attribute("DATA").value());
    if (data.empty())
        data = rawTextOf(child(channel, "DATA"));
    if (data.empty())
        data = rawTextOf(channel);
    const bool isBase64 = lowered(sharedValue(channel, "ENCODING")) != "ascii";
    auto counts = isBase64 ? base64Numbers(data) : decimalNumbers(data);
    if (!counts)
        return malformed(name, kFormat,
                         "the samples of lead " + lead.label + " are no " +
                             (isBase64 ? "Base64 text" : "numbers"));
    const auto stated = sharedNumber(channel, "DURATION");
    if (stated && *stated >= 1.0 && *stated < static_cast<double>(counts->size()))
        counts->resize(static_cast<std::size_t>(*stated));
    lead.counts = std::move(*counts);
    const double perMillivolt = sharedNumber(channel, "UNITS_PER_MV").value_or(0.0);
    lead.uvPerCount = perMillivolt > 0.0 ? 1000.0 / perMillivolt : 0.0;
    lead.offset = sharedNumber(channel, "OFFSET").value_or(0.0);
    return lead;
}

/// The channels of that name directly below `parent` as one series; nothing is added where there are none.
Result<void> addChannels(const std::string& name, pugi::xml_node parent, std::string_view element,
                         SeriesKind kind, Recording& recording) {
    std::vector<StoredLead> leads;
    double rateHz = 0.0;
    for (const pugi::xml_node channel : parent.children()) {
        if (!isNamed(channel, element) || leads.size() > kMaxLeads)
            continue;
        auto lead = leadOf(name, channel);
        if (!lead)
            return fail(std::move(lead.error()));
        if (leads.empty())
            rateHz = sharedNumber(channel, "SAMPLE_FREQ").value_or(0.0);
        leads.push_back(std::move(*lead));
    }
    if (leads.empty())
        return {};
    return addSeries(name, kFormat, kind, rateHz, std::move(leads), recording);
}

void readPerson(pugi::xml_node root, Recording& recording) {
    const pugi::xml_node subject = elementOf(root, "SUBJECT");
    recording.patient.id = valueOf(subject, {"ID", "PATIENT_ID"});
    recording.patient.name = fullName(valueOf(subject, {"LAST_NAME"}), valueOf(subject, {"FIRST_NAME"}));
    recording.patient.sex = sexFromWord(valueOf(subject, {"GENDER", "SEX"}));
    recording.patient.birthDate = dateFromText(valueOf(subject, {"DOB", "DATE_OF_BIRTH", "BIRTH_DATE"}));
    if (const auto age = numberOf(subject, {"AGE"}))
        recording.patient.ageYears = yearsFrom(*age, valueOf(subject, {"AGE_UNITS", "AGE_UNIT"}));
    recording.acquiredAt = Timestamp::parse(valueOf(root, {"ACQUISITION_TIME_XML"}));
    if (!recording.acquiredAt)
        recording.acquiredAt = Timestamp::parse(valueOf(root, {"ACQUISITION_TIME", "ACQUISITION_DATE"}));
    const pugi::xml_node source = elementOf(root, "SOURCE");
    const std::string maker = valueOf(source, {"MANUFACTURER"});
    const std::string model = valueOf(source, {"MODEL", "TYPE"});
    recording.device = maker + (maker.empty() || model.empty() ? "" : " ") + model;
}

void readStatements(pugi::xml_node root, Recording& recording) {
    static_cast<void>(root.find_node([&](pugi::xml_node one) {
        if (!isNamed(one, "STATEMENT"))
            return false;
        std::string text = ownValue(one, "TEXT");
        const std::string reason = ownValue(one, "REASON");
        if (text.empty())
            text = textOf(one);
        if (!text.empty())
            recording.statements.push_back({text + (reason.empty() ? "" : " (" + reason + ")"), {}, {}});
        return false;
    }));
}

} // namespace

bool isMortara(pugi::xml_node root) {
    const pugi::xml_node channel = elementOf(root, "CHANNEL");
    return channel && !ownValue(channel, "NAME").empty() && !sharedValue(channel, "UNITS_PER_MV").empty();
}

Result<Recording> readMortara(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    const pugi::xml_node parent = elementOf(root, "CHANNEL").parent();
    if (auto added = addChannels(name, parent, "CHANNEL", SeriesKind::Rhythm, recording); !added)
        return fail(std::move(added.error()));
    if (const pugi::xml_node beat = elementOf(root, "TYPICAL_CYCLE")) {
        if (!addChannels(name, beat, "TYPICAL_CYCLE_CHANNEL", SeriesKind::Median, recording))
            recording.notes.push_back({"beats_skipped", "The typical cycle is left out: it cannot be read."});
    }
    readPerson(root, recording);
    readStatements(root, recording);
    readMeasurements(root,
                     {{"VENT_RATE", "heart_rate_bpm"},
                      {"AVERAGE_RR", "rr_ms"},
                      {"P_DURATION", "p_ms"},
                      {"PR_INTERVAL", "pr_ms"},
                      {"PR_DURATION", "pr_ms"},
                      {"QRS_DURATION", "qrs_ms"},
                      {"QT_INTERVAL", "qt_ms"},
                      {"QT_DURATION", "qt_ms"},
                      {"QTC", "qtc_ms"},
                      {"P_AXIS", "p_axis_deg"},
                      {"QRS_AXIS", "qrs_axis_deg"},
                      {"T_AXIS", "t_axis_deg"}},
                     recording);
    return recording;
}

} // namespace leadlight::io::vendor
