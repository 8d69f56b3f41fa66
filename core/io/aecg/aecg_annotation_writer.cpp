// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_annotation_writer.h"

#include "core/io/aecg/aecg_build.h"
#include "core/io/aecg/aecg_marks.h"
#include "core/io/common/quantise.h"

#include <array>
#include <utility>

namespace leadlight::io::aecg {

namespace {

/// MDC codes of the numbers; what has none is written under its own key in our own system.
constexpr std::array<std::pair<std::string_view, const char*>, 12> kCodes{{
    {"heart_rate_bpm", "MDC_ECG_HEART_RATE"},
    {"rr_ms", "MDC_ECG_TIME_PD_RR"},
    {"p_ms", "MDC_ECG_TIME_PD_P"},
    {"pr_ms", "MDC_ECG_TIME_PD_PR"},
    {"qrs_ms", "MDC_ECG_TIME_PD_QRS"},
    {"qt_ms", "MDC_ECG_TIME_PD_QT"},
    {"qtc_ms", "MDC_ECG_TIME_PD_QTc"},
    {"qtc_bazett_ms", "MDC_ECG_TIME_PD_QTcB"},
    {"qtc_fridericia_ms", "MDC_ECG_TIME_PD_QTcF"},
    {"p_axis_deg", "MDC_ECG_ANGLE_P_FRONT"},
    {"qrs_axis_deg", "MDC_ECG_ANGLE_QRS_FRONT"},
    {"t_axis_deg", "MDC_ECG_ANGLE_T_FRONT"},
}};

const char* unitOf(std::string_view key) {
    return key.ends_with("_ms") ? "ms" : key.ends_with("_deg") ? "deg" : "/min";
}

pugi::xml_node addAnnotation(pugi::xml_node parent) {
    return add(add(parent, "component"), "annotation");
}

void addMeasurement(pugi::xml_node set, const std::string& key, double value) {
    pugi::xml_node annotation = addAnnotation(set);
    const char* code = nullptr;
    for (const auto& [name, mdc] : kCodes) {
        if (name == key)
            code = mdc;
    }
    if (code != nullptr)
        addCode(annotation, code, kMdc, "MDC");
    else
        addCode(annotation, key, nullptr, kOwnSystem.data());
    addQuantity(annotation, value, unitOf(key));
}

/// One sentence: as a code where it has one, else as text.
void addStatement(pugi::xml_node interpretation, const Statement& statement) {
    pugi::xml_node annotation = addAnnotation(interpretation);
    addCode(annotation, "MDC_ECG_INTERPRETATION_STATEMENT", kMdc, "MDC");
    if (statement.code.empty()) {
        addText(annotation, "value", statement.text).append_attribute("xsi:type") = "ST";
        return;
    }
    pugi::xml_node value = add(annotation, "value", "xsi:type", "CE");
    value.append_attribute("code") = xmlSafe(statement.code).c_str();
    if (statement.codeSystem == "SNOMED-CT")
        value.append_attribute("codeSystem") = "2.16.840.1.113883.6.96";
    if (statement.codeSystem == "MDC")
        value.append_attribute("codeSystem") = kMdc;
    if (!statement.codeSystem.empty())
        value.append_attribute("codeSystemName") = xmlSafe(statement.codeSystem).c_str();
    value.append_attribute("displayName") = xmlSafe(statement.text).c_str();
}

pugi::xml_node addSet(pugi::xml_node series) {
    return add(add(series, "subjectOf"), "annotationSet");
}

pugi::xml_node addAuthor(pugi::xml_node set) {
    return add(add(add(set, "author"), "assignedEntity"), "assignedAuthorType");
}

pugi::xml_node addInterpretation(pugi::xml_node set, const std::string& words) {
    pugi::xml_node interpretation = addAnnotation(set);
    addCode(interpretation, "MDC_ECG_INTERPRETATION", kMdc, "MDC", words);
    return interpretation;
}

void addBoundary(pugi::xml_node region, const std::string& code, const char* system, const char* systemName) {
    addCode(add(add(region, "component"), "boundary"), code, system, systemName);
}

/// A mark on the signal: what it is, when, and in which lead. Times count from the first sample of the
/// series.
void addMark(pugi::xml_node set, const Annotation& mark, double originS) {
    pugi::xml_node annotation = addAnnotation(set);
    const bool isMdc = mark.codeSystem == "MDC";
    const bool isBeat = isMdc && mark.code.starts_with("MDC_ECG_BEAT");
    if (isBeat || (isMdc && mark.code.starts_with("MDC_ECG_WAVC")))
        addCode(annotation, isBeat ? "MDC_ECG_BEAT" : "MDC_ECG_WAVC", kMdc, "MDC");
    else
        addCode(annotation, std::string(kOwnMark), nullptr, kOwnSystem.data());
    pugi::xml_node value = add(annotation, "value", "xsi:type", "CE");
    if (!mark.code.empty())
        value.append_attribute("code") = xmlSafe(mark.code).c_str();
    if (isMdc)
        value.append_attribute("codeSystem") = kMdc;
    if (!mark.codeSystem.empty())
        value.append_attribute("codeSystemName") = xmlSafe(mark.codeSystem).c_str();
    value.append_attribute("displayName") = xmlSafe(mark.label).c_str();
    pugi::xml_node region = add(add(annotation, "support"), "supportingROI", "classCode", "ROIBND");
    addCode(region, "ROIPS", kActCode, "ActCode");
    addBoundary(region, "TIME_RELATIVE", kActCode, "ActCode");
    pugi::xml_node span = add(child(region.last_child(), "boundary"), "value", "xsi:type", "IVL_PQ");
    for (const auto& [name, seconds] : {std::pair{"low", mark.startS}, std::pair{"high", mark.endS}})
        add(span, name, "value", decimalText(seconds - originS)).append_attribute("unit") = "s";
    if (mark.lead.empty())
        return;
    const auto lead = leadFromLabel(mark.lead);
    if (lead)
        addBoundary(region, leadCode(*lead), kMdc, "MDC");
    else
        addBoundary(region, xmlSafe(mark.lead), nullptr, kOwnSystem.data());
}

void addDeviceSet(pugi::xml_node series, const Recording& recording, double originS) {
    if (recording.statements.empty() && recording.measurements.empty() && recording.annotations.empty())
        return;
    pugi::xml_node set = addSet(series);
    if (recording.acquiredAt)
        add(set, "activityTime", "value", timeText(*recording.acquiredAt));
    pugi::xml_node device = add(addAuthor(set), "assignedDevice");
    if (!recording.device.empty())
        addText(device, "manufacturerModelName", recording.device);
    for (const auto& [key, value] : recording.measurements)
        addMeasurement(set, key, value);
    if (!recording.statements.empty()) {
        pugi::xml_node interpretation = addInterpretation(set, {});
        for (const Statement& statement : recording.statements)
            addStatement(interpretation, statement);
    }
    for (const Annotation& mark : recording.annotations)
        addMark(set, mark, originS);
}

void addPersonSet(pugi::xml_node series, const Reading& reading) {
    pugi::xml_node set = addSet(series);
    add(set, "activityTime", "value", timeText(reading.madeAt));
    addText(add(addAuthor(set), "assignedPerson"), "name", reading.by);
    addStatement(addInterpretation(set, std::string(readingStateName(reading.state)) + " reading"),
                 {reading.text, {}, {}});
}

} // namespace

void addAnnotationSets(pugi::xml_node series, const Recording& recording,
                       const std::vector<Reading>& readings, double originS) {
    addDeviceSet(series, recording, originS);
    for (const Reading& reading : readings)
        addPersonSet(series, reading);
}

} // namespace leadlight::io::aecg
