// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_annotations.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_marks.h"
#include "core/io/common/measurements.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace leadlight::io::aecg {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kKeys{{
    {"MDC_ECG_HEART_RATE", "heart_rate_bpm"},
    {"MDC_ECG_TIME_PD_RR", "rr_ms"},
    {"MDC_ECG_TIME_PD_P", "p_ms"},
    {"MDC_ECG_TIME_PD_PR", "pr_ms"},
    {"MDC_ECG_TIME_PD_PQ", "pr_ms"},
    {"MDC_ECG_TIME_PD_QRS", "qrs_ms"},
    {"MDC_ECG_TIME_PD_QT", "qt_ms"},
    {"MDC_ECG_TIME_PD_QTc", "qtc_ms"},
    {"MDC_ECG_TIME_PD_QTcB", "qtc_bazett_ms"},
    {"MDC_ECG_TIME_PD_QTcF", "qtc_fridericia_ms"},
    {"MDC_ECG_ANGLE_P_FRONT", "p_axis_deg"},
    {"MDC_ECG_ANGLE_QRS_FRONT", "qrs_axis_deg"},
    {"MDC_ECG_ANGLE_T_FRONT", "t_axis_deg"},
}};

/// Whether the annotation is tied to one lead.
bool isOfOneLead(pugi::xml_node annotation) {
    const pugi::xml_node region = follow(annotation, {"support", "supportingROI"});
    return std::any_of(region.begin(), region.end(), [](pugi::xml_node component) {
        return codeOf(child(component, "boundary")).find("_LEAD_") != std::string_view::npos;
    });
}

/// Numbers without a public code, as our own writer names them.
constexpr std::array<std::string_view, 3> kOwnKeys{"qtc_framingham_ms", "qtc_hodges_ms", "st_axis_deg"};

/// A number of an unknown unit is left out.
void addInOwnUnit(Recording& recording, std::string_view key, const Quantity& quantity) {
    if (const auto value = inUnitOf(key, quantity.value, quantity.unit))
        addMeasurement(recording.measurements, key, *value);
}

bool readNumber(pugi::xml_node annotation, std::string_view code, Recording& recording) {
    const auto* place =
        std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& entry) { return entry.first == code; });
    const auto* own = std::find(kOwnKeys.begin(), kOwnKeys.end(), code);
    if (own != kOwnKeys.end()) {
        if (const auto quantity = quantityOf(child(annotation, "value")))
            addInOwnUnit(recording, *own, *quantity);
        return true;
    }
    if (place == kKeys.end())
        return false;
    const auto quantity = quantityOf(child(annotation, "value"));
    if (quantity && !isOfOneLead(annotation))
        addInOwnUnit(recording, place->second, *quantity);
    return true;
}

/// "MDC_ECG_RHY_SINUS_RHY" where the file gives no words for it: the code itself is the text.
void readStatement(pugi::xml_node annotation, Recording& recording) {
    const pugi::xml_node value = child(annotation, "value");
    if (const std::string text = textOf(value); !text.empty()) {
        recording.statements.push_back({text, {}, {}});
        return;
    }
    const std::string code = cleanText(attribute(value, "code"));
    if (code.empty())
        return;
    const std::string words = cleanText(attribute(value, "displayName"));
    const std::string system = cleanText(attribute(value, "codeSystemName"));
    recording.statements.push_back({words.empty() ? code : words, code, system});
}

/// An interpretation holds its statements as components. The nesting is bounded by xmlText.
void readAnnotation(pugi::xml_node annotation, bool marks, Recording& recording) {
    const std::string_view code = codeOf(annotation);
    if (isMark(code)) {
        if (marks)
            readMarks(annotation, recording);
        return;
    }
    if (readNumber(annotation, code, recording))
        return;
    readStatement(annotation, recording);
    forEach(annotation, "component", [&](pugi::xml_node component) {
        readAnnotation(child(component, "annotation"), marks, recording);
    });
}

} // namespace

void readAnnotations(pugi::xml_node series, bool marks, Recording& recording) {
    std::vector<pugi::xml_node> sets;
    forEach(series, "subjectOf", [&](pugi::xml_node subject) {
        if (const pugi::xml_node set = child(subject, "annotationSet"))
            sets.push_back(set);
    });
    std::stable_partition(sets.begin(), sets.end(), [](pugi::xml_node set) {
        return !findBelow(child(set, "author"), "assignedPerson");
    });
    for (const pugi::xml_node set : sets) {
        forEach(set, "component", [&](pugi::xml_node component) {
            readAnnotation(child(component, "annotation"), marks, recording);
        });
    }
}

} // namespace leadlight::io::aecg
