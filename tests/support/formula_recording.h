// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "core/signal/derive.h"

#include <array>
#include <cmath>
#include <string>

namespace leadlight::test {

/// A wave of a beat: a Gaussian bump.
struct Bump {
    double atS;
    double widthS;
    double mv;
};

/// Twelve leads of sinus rhythm at 72 beats a minute by formula (sums of Gaussian bumps on the eight measured
/// leads, the rest derived), for tests of drawing. `rateHz` samples a second; the same numbers on every
/// machine to float precision.
inline Recording formulaRecording(double seconds = 10.0, double rateHz = 500.0) {
    struct Shape {
        Lead lead;
        double p, q, r, s, t;
    };

    constexpr std::array<Shape, 8> kShapes{{{Lead::I, 0.08, -0.05, 0.75, -0.12, 0.22},
                                            {Lead::II, 0.14, -0.08, 1.15, -0.15, 0.32},
                                            {Lead::V1, 0.05, 0.0, 0.22, -0.95, -0.05},
                                            {Lead::V2, 0.06, 0.0, 0.45, -1.35, 0.45},
                                            {Lead::V3, 0.07, 0.0, 0.80, -0.90, 0.55},
                                            {Lead::V4, 0.08, -0.05, 1.45, -0.50, 0.50},
                                            {Lead::V5, 0.08, -0.08, 1.40, -0.25, 0.40},
                                            {Lead::V6, 0.08, -0.08, 1.05, -0.12, 0.30}}};
    constexpr double kRrS = 60.0 / 72.0;
    const auto count = static_cast<std::size_t>(std::lround(seconds * rateHz));
    Series series;
    series.waveform.rateHz = rateHz;
    for (const Shape& shape : kShapes) {
        const std::array<Bump, 5> beat{{{0.16, 0.022, shape.p},
                                        {0.286, 0.007, shape.q},
                                        {0.305, 0.010, shape.r},
                                        {0.328, 0.009, shape.s},
                                        {0.56, 0.050, shape.t}}};
        LeadSignal signal{shape.lead, std::string(leadName(shape.lead)), Provenance::Measured, {}, 5.0};
        signal.values.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const double phase = std::fmod(static_cast<double>(i) / rateHz, kRrS);
            double mv = 0.0;
            for (const Bump& bump : beat)
                mv += bump.mv * std::exp(-0.5 * std::pow((phase - bump.atS) / bump.widthS, 2.0));
            signal.values.push_back(static_cast<float>(mv));
        }
        series.waveform.leads.push_back(std::move(signal));
    }
    series.waveform = withDerivedLimbLeads(std::move(series.waveform));

    Recording recording;
    recording.format = "DICOM";
    recording.patient = {"12345", "DOE, Jane", Sex::Female, Date::make(1953, 4, 2), 73.0};
    recording.acquiredAt = Timestamp::parse("2026-11-22T09:14:03+01:00");
    recording.device = "Example Cart 3";
    recording.measurements = {
        {"heart_rate_bpm", 72.0}, {"pr_ms", 164.0}, {"qrs_ms", 92.0}, {"qt_ms", 396.0}, {"qtc_ms", 421.0}};
    recording.statements = {{"Sinus rhythm", "", ""}, {"Normal ECG", "", ""}};
    recording.series.push_back(std::move(series));
    return recording;
}

} // namespace leadlight::test
