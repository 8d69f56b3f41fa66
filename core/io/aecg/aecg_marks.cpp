// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_marks.h"

#include "core/base/text.h"
#include "core/io/aecg/aecg_times.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace leadlight::io::aecg {

namespace {

constexpr std::string_view kPeak = "MDC_ECG_WAVC_PEAK";

/// More than a day of beats with their waves.

/// Words for the usual codes; others are shown as they stand, without their common beginning.
std::string wordsOf(std::string_view code) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kWords{{
        {"MDC_ECG_BEAT_NORMAL", "Normal beat"},
        {"MDC_ECG_BEAT_V_P_C", "Premature ventricular contraction"},
        {"MDC_ECG_BEAT_SV_P_C", "Supraventricular premature or ectopic beat"},
        {"MDC_ECG_BEAT_ATR_P_C", "Atrial premature contraction"},
        {"MDC_ECG_BEAT_V_FUSION", "Fusion of ventricular and normal beat"},
        {"MDC_ECG_BEAT_UNKNOWN", "Unclassifiable beat"},
        {"MDC_ECG_WAVC_PWAVE", "P wave"},
        {"MDC_ECG_WAVC_QRSWAVE", "QRS complex"},
        {"MDC_ECG_WAVC_QRSTWAVE", "QRST"},
        {"MDC_ECG_WAVC_QWAVE", "Q wave"},
        {"MDC_ECG_WAVC_RWAVE", "R wave"},
        {"MDC_ECG_WAVC_SWAVE", "S wave"},
        {"MDC_ECG_WAVC_TWAVE", "T wave"},
        {"MDC_ECG_WAVC_UWAVE", "U wave"},
    }};
    for (const auto& [known, words] : kWords) {
        if (known == code)
            return std::string(words);
    }
    for (const std::string_view start : {"MDC_ECG_BEAT_", "MDC_ECG_WAVC_", "MDC_ECG_"}) {
        if (code.starts_with(start))
            return cleanText(code.substr(start.size()));
    }
    return cleanText(code);
}

/// What a region bounds: when, and in which lead.
struct Region {
    std::optional<double> startS;
    std::optional<double> endS;
    std::string lead; ///< empty: all
};

std::optional<double> momentOf(pugi::xml_node node, bool absolute, const Recording& recording) {
    if (!absolute) {
        const auto quantity = quantityOf(node);
        return quantity ? secondsOf(*quantity) : std::nullopt;
    }
    const auto time = Timestamp::parse(attribute(node, "value"));
    if (!time || !recording.acquiredAt)
        return std::nullopt;
    return secondsBetween(*recording.acquiredAt, *time);
}

Region regionOf(pugi::xml_node annotation, const Recording& recording) {
    Region region;
    const pugi::xml_node roi = follow(annotation, {"support", "supportingROI"});
    forEach(roi, "component", [&](pugi::xml_node component) {
        const pugi::xml_node boundary = child(component, "boundary");
        const std::string_view code = codeOf(boundary);
        if (code.find("_LEAD_") != std::string_view::npos) {
            region.lead = leadOfLabel(code).label;
            return;
        }
        if (!code.starts_with("TIME_")) {
            if (attribute(child(boundary, "code"), "codeSystemName") == "Leadlight")
                region.lead = cleanText(code); // a channel that is no standard lead
            return;
        }
        const bool absolute = code == "TIME_ABSOLUTE";
        const pugi::xml_node value = child(boundary, "value");
        region.startS = momentOf(child(value, "low"), absolute, recording);
        region.endS = momentOf(child(value, "high"), absolute, recording);
        if (!region.startS && !region.endS)
            region.startS = momentOf(value, absolute, recording);
    });
    if (!region.startS)
        region.startS = region.endS;
    if (!region.endS)
        region.endS = region.startS;
    return region;
}

void readMark(pugi::xml_node annotation, const std::string& outer, Recording& recording) {
    const pugi::xml_node value = child(annotation, "value");
    const std::string_view code = trimmed(attribute(value, "code"));
    std::string label = cleanText(attribute(value, "displayName"));
    if (label.empty())
        label = code == kPeak && !outer.empty() ? outer + " peak"
                                                : wordsOf(code.empty() ? codeOf(annotation) : code);
    const Region region = regionOf(annotation, recording);
    constexpr double kFurthestS = 1e7;
    if (region.startS && std::abs(*region.startS) < kFurthestS && std::abs(*region.endS) < kFurthestS &&
        recording.annotations.size() < kMaxAecgMarks) {
        std::string system = cleanText(attribute(value, "codeSystemName"));
        if (system.empty() && code.starts_with("MDC_"))
            system = "MDC";
        recording.annotations.push_back({*region.startS, std::max(*region.startS, *region.endS), label,
                                         cleanText(code), code.empty() ? std::string() : system,
                                         region.lead});
    }
    forEach(annotation, "component",
            [&](pugi::xml_node component) { readMark(child(component, "annotation"), label, recording); });
}

} // namespace

bool isMark(std::string_view code) {
    return code == kOwnMark || code.starts_with("MDC_ECG_BEAT") || code.starts_with("MDC_ECG_WAVC");
}

void readMarks(pugi::xml_node annotation, Recording& recording) {
    readMark(annotation, {}, recording);
}

} // namespace leadlight::io::aecg
