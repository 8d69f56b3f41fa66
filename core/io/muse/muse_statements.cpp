// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/muse/muse_statements.h"

#include "core/base/text.h"
#include "core/io/common/measurements.h"
#include "core/io/common/xml_node.h"
#include "core/io/muse/muse_waveform.h"

#include <array>
#include <utility>

namespace leadlight::io::muse {

namespace {

/// MUSE keeps a line of text in several pieces; the last one bears the flag ENDSLINE.
void readDiagnosis(pugi::xml_node diagnosis, Recording& recording) {
    std::string line;
    const auto endLine = [&] {
        if (!line.empty())
            recording.statements.push_back({line, {}, {}});
        line.clear();
    };
    forEach(diagnosis, "DiagnosisStatement", [&](pugi::xml_node statement) {
        const std::string text = textOf(statement, "StmtText");
        if (!text.empty())
            line += (line.empty() ? "" : " ") + text;
        forEach(statement, "StmtFlag", [&](pugi::xml_node flag) {
            if (io::textOf(flag) == "ENDSLINE")
                endLine();
        });
    });
    endLine();
}

void readMeasurements(pugi::xml_node node, Recording& recording) {
    constexpr std::array<std::pair<const char*, std::string_view>, 9> kKeys{{
        {"VentricularRate", "heart_rate_bpm"},
        {"PRInterval", "pr_ms"},
        {"QRSDuration", "qrs_ms"},
        {"QTInterval", "qt_ms"},
        {"QTCorrected", "qtc_ms"},
        {"QTcFrederica", "qtc_fridericia_ms"},
        {"PAxis", "p_axis_deg"},
        {"RAxis", "qrs_axis_deg"},
        {"TAxis", "t_axis_deg"},
    }};
    for (const auto& [name, key] : kKeys) {
        if (const auto value = numberOf(node, name))
            addMeasurement(recording.measurements, key, *value);
    }
    // The onsets are samples of the median beat.
    const auto onset = numberOf(node, "POnset");
    const auto offset = numberOf(node, "POffset");
    const auto rate = numberOf(node, "ECGSampleBase");
    if (onset && offset && rate && *onset > 0.0 && *offset > *onset && *rate > 0.0)
        addMeasurement(recording.measurements, "p_ms", 1e3 * ((*offset - *onset) / *rate));
}

} // namespace

void readStatements(pugi::xml_node root, Recording& recording) {
    readDiagnosis(child(root, "Diagnosis"), recording);
    if (recording.statements.empty())
        readDiagnosis(child(root, "OriginalDiagnosis"), recording);
    // The first value of a key stays: what was edited goes before what the device measured.
    readMeasurements(child(root, "RestingECGMeasurements"), recording);
    readMeasurements(child(root, "OriginalRestingECGMeasurements"), recording);
    if (const auto rr = numberOf(child(root, "QRSTimesTypes"), "GlobalRR"))
        addMeasurement(recording.measurements, "rr_ms", *rr);
}

} // namespace leadlight::io::muse
