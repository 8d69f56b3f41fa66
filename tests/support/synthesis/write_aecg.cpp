// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/writers.h"

#include "core/base/file.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace leadlight::synthesis {
namespace {

constexpr const char* kMdc = R"(codeSystem="2.16.840.1.113883.6.24" codeSystemName="MDC")";
constexpr const char* kActCode = R"(codeSystem="2.16.840.1.113883.5.4" codeSystemName="ActCode")";

std::string hl7Time(const Timestamp& at) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d%02d%02d%02d%02d%02d.%03d", at.date.year, at.date.month,
                  at.date.day, at.hour, at.minute, at.second, at.millisecond);
    return text.data();
}

std::string uuid(const std::string& seed) {
    const std::string hex = sha256(asBytes(seed)).hex();
    std::string text = hex.substr(0, 8);
    for (const auto& [from, count] : {std::pair{8, 4}, {12, 4}, {16, 4}, {20, 12}})
        text += "-" + hex.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
    return text;
}

std::string subject(const Patient& patient) {
    const std::size_t comma = patient.name.find(", ");
    std::string text =
        "<componentOf><timepointEvent><componentOf><subjectAssignment><subject><trialSubject>\n";
    text += R"(<id root="2.25.1" extension=")" + patient.id + "\"/>\n<subjectDemographicPerson>\n<name>";
    if (comma == std::string::npos)
        text += patient.name;
    else
        text += "<family>" + patient.name.substr(0, comma) + "</family><given>" +
                patient.name.substr(comma + 2) + "</given>";
    text += "</name>\n";
    if (patient.sex)
        text += std::string(R"(<administrativeGenderCode code=")") +
                (*patient.sex == Sex::Female ? 'F' : 'M') + "\" codeSystem=\"2.16.840.1.113883.5.1\"/>\n";
    if (patient.birthDate) {
        const std::string iso = patient.birthDate->iso();
        text += R"(<birthTime value=")" + iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2) + "\"/>\n";
    }
    text += "</subjectDemographicPerson>\n</trialSubject></subject></subjectAssignment></componentOf></"
            "timepointEvent></componentOf>\n";
    return text;
}

std::string upper(std::string text) {
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

std::string sequences(const Waveform& waveform, const std::string& start) {
    std::array<char, 32> increment{};
    std::snprintf(increment.data(), increment.size(), "%g", 1.0 / waveform.rateHz);
    std::string text = "<component><sequenceSet>\n<component><sequence>";
    const bool absolute = !start.empty();
    text += std::string("<code code=\"") + (absolute ? "TIME_ABSOLUTE" : "TIME_RELATIVE") + "\" " + kActCode +
            "/>";
    text += absolute ? R"(<value xsi:type="GLIST_TS"><head value=")" + start + "\"/>"
                     : std::string(R"(<value xsi:type="GLIST_PQ"><head value="0" unit="s"/>)");
    text += std::string(R"(<increment value=")") + increment.data() +
            "\" unit=\"s\"/></value></sequence></component>\n";
    for (const LeadSignal& lead : waveform.leads) {
        text += "<component><sequence><code code=\"MDC_ECG_LEAD_" + upper(lead.label) + "\" " + kMdc + "/>";
        text += R"(<value xsi:type="SLIST_PQ"><origin value="0" unit="uV"/><scale value="1" unit="uV"/>)"
                "\n<digits>";
        for (std::size_t i = 0; i < lead.values.size(); ++i) {
            text += std::to_string(std::lround(lead.values[i] * 1000.0F));
            text += i % 20 == 19 ? '\n' : ' ';
        }
        text += "</digits></value></sequence></component>\n";
    }
    return text + "</sequenceSet></component>\n";
}

std::string annotations(const Recording& recording) {
    constexpr std::array<std::array<const char*, 3>, 10> kNumbers{
        {{"heart_rate_bpm", "MDC_ECG_HEART_RATE", "bpm"},
         {"rr_ms", "MDC_ECG_TIME_PD_RR", "ms"},
         {"p_ms", "MDC_ECG_TIME_PD_P", "ms"},
         {"pr_ms", "MDC_ECG_TIME_PD_PR", "ms"},
         {"qrs_ms", "MDC_ECG_TIME_PD_QRS", "ms"},
         {"qt_ms", "MDC_ECG_TIME_PD_QT", "ms"},
         {"qtc_ms", "MDC_ECG_TIME_PD_QTc", "ms"},
         {"p_axis_deg", "MDC_ECG_ANGLE_P_FRONT", "deg"},
         {"qrs_axis_deg", "MDC_ECG_ANGLE_QRS_FRONT", "deg"},
         {"t_axis_deg", "MDC_ECG_ANGLE_T_FRONT", "deg"}}};
    std::string text =
        "<subjectOf><annotationSet>\n<author><assignedEntity><assignedAuthorType><assignedDevice>"
        "<manufacturerModelName>synthesiser</manufacturerModelName></assignedDevice></assignedAuthorType>"
        "</assignedEntity></author>\n";
    for (const auto& [key, code, unit] : kNumbers) {
        const auto found = recording.measurements.find(key);
        if (found != recording.measurements.end())
            text += std::string("<component><annotation><code code=\"") + code + "\" " + kMdc +
                    "/><value xsi:type=\"PQ\" value=\"" + std::to_string(std::lround(found->second)) +
                    "\" unit=\"" + unit + "\"/></annotation></component>\n";
    }
    text += std::string("<component><annotation><code code=\"MDC_ECG_INTERPRETATION\" ") + kMdc + "/>\n";
    for (const Statement& statement : recording.statements)
        text += std::string("<component><annotation><code code=\"MDC_ECG_INTERPRETATION_STATEMENT\" ") +
                kMdc + "/><value xsi:type=\"ST\">" + statement.text + "</value></annotation></component>\n";
    return text + "</annotation></component>\n</annotationSet></subjectOf>\n";
}

} // namespace

Result<void> writeAecg(const Recording& recording, const std::filesystem::path& path,
                       const std::string& seed) {
    const Series* rhythm = recording.rhythm();
    const Timestamp at = recording.acquiredAt.value_or(Timestamp{});
    const std::string time = hl7Time(at);
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<AnnotatedECG xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "type=\"Observation\">\n";
    text += "<id root=\"" + uuid(seed) + "\"/>\n";
    text += "<code code=\"93000\" codeSystem=\"2.16.840.1.113883.6.12\" codeSystemName=\"CPT-4\"/>\n";
    text += "<effectiveTime><center value=\"" + time + "\"/></effectiveTime>\n" + subject(recording.patient);
    text += std::string("<component><series>\n<code code=\"RHYTHM\" ") + kActCode + "/>\n";
    text += "<effectiveTime><low value=\"" + time + "\" inclusive=\"true\"/></effectiveTime>\n";
    text += "<author><seriesAuthor><manufacturedSeriesDevice><manufacturerModelName>synthesiser</"
            "manufacturerModelName>"
            "</manufacturedSeriesDevice><manufacturerOrganization><name>Leadlight</name></"
            "manufacturerOrganization>"
            "</seriesAuthor></author>\n";
    text += sequences(rhythm->waveform, time) + annotations(recording);
    if (const Series* median = recording.median())
        text += std::string("<derivation><derivedSeries>\n<code code=\"REPRESENTATIVE_BEAT\" ") + kActCode +
                "/>\n" + sequences(median->waveform, {}) + "</derivedSeries></derivation>\n";
    text += "</series></component>\n</AnnotatedECG>\n";
    return writeFile(path, asBytes(text));
}

} // namespace leadlight::synthesis
