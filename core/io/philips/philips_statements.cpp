// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/philips/philips_statements.h"

#include "core/io/common/measurements.h"
#include "core/io/common/xml_node.h"

#include <array>
#include <utility>

namespace leadlight::io::philips {

namespace {

constexpr std::string_view kCodeSystem = "Philips";

/// "Sinus bradycardia (rate< 50)": what is said and why.
void addStatement(const std::string& what, const std::string& why, const std::string& code,
                  Recording& recording) {
    if (what.empty() && why.empty())
        return;
    Statement statement;
    statement.text = what;
    if (!why.empty())
        statement.text += what.empty() ? why : " (" + why + ")";
    if (!code.empty()) {
        statement.code = code;
        statement.codeSystem = kCodeSystem;
    }
    recording.statements.push_back(std::move(statement));
}

/// Version 1.04 files that carry no resolved statements still have their parts.
void readComponents(pugi::xml_node interpretation, Recording& recording) {
    const pugi::xml_node components =
        follow(interpretation, {"interpretationdatastructure", "statementcomponents"});
    for (const pugi::xml_node part : components.children()) {
        const pugi::xml_node text = child(part, "unparsedstatement");
        if (attribute(part, "deleted") == "True" || !text)
            continue;
        addStatement(textOf(child(text, "lhsstatement")), textOf(child(text, "rhsstatement")),
                     std::string(attribute(text, "code")), recording);
    }
}

void readInterpretation(pugi::xml_node interpretation, Recording& recording) {
    const pugi::xml_node severity = child(interpretation, "severity");
    addStatement(textOf(severity), {}, std::string(attribute(severity, "code")), recording);
    const std::size_t before = recording.statements.size();
    forEach(interpretation, "statement", [&](pugi::xml_node statement) {
        addStatement(textOf(child(statement, "leftstatement")), textOf(child(statement, "rightstatement")),
                     textOf(child(statement, "statementcode")), recording);
    });
    if (recording.statements.size() == before)
        readComponents(interpretation, recording);
}

void readMeasurements(pugi::xml_node node, Recording& recording) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 19> kKeys{{
        {"heartrate", "heart_rate_bpm"},
        {"meanventrate", "heart_rate_bpm"},
        {"rrint", "rr_ms"},
        {"pdur", "p_ms"},
        {"print", "pr_ms"},
        {"meanprint", "pr_ms"},
        {"qrsdur", "qrs_ms"},
        {"meanqrsdur", "qrs_ms"},
        {"qtint", "qt_ms"},
        {"meanqtint", "qt_ms"},
        {"qtcb", "qtc_bazett_ms"},
        {"qtcf", "qtc_fridericia_ms"},
        {"qtcfram", "qtc_framingham_ms"},
        {"qtco", "qtc_ms"},
        {"meanqtc", "qtc_ms"},
        {"pfrontaxis", "p_axis_deg"},
        {"qrsfrontaxis", "qrs_axis_deg"},
        {"tfrontaxis", "t_axis_deg"},
        {"stfrontaxis", "st_axis_deg"},
    }};
    for (const auto& [name, key] : kKeys) {
        if (const auto value = numberOf(child(node, name)))
            addMeasurement(recording.measurements, key, *value);
    }
}

} // namespace

void readStatements(pugi::xml_node root, Recording& recording) {
    const pugi::xml_node interpretations = child(root, "interpretations");
    forEach(interpretations, "interpretation",
            [&](pugi::xml_node interpretation) { readInterpretation(interpretation, recording); });
    // What was edited goes before what the device first measured: the first value of a key stays.
    forEach(interpretations, "interpretation", [&](pugi::xml_node interpretation) {
        readMeasurements(child(interpretation, "globalmeasurements"), recording);
        readMeasurements(child(interpretation, "interpretationmeasurements"), recording);
    });
    readMeasurements(follow(root, {"measurements", "globalmeasurements"}), recording);
    readMeasurements(follow(root, {"internalmeasurements", "crossleadmeasurements"}), recording);
}

} // namespace leadlight::io::philips
