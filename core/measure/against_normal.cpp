// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/against_normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <span>

namespace leadlight::measure {
namespace {

constexpr double kWindowS = 10.0;
constexpr double kLongestPrMs = 220.0;
constexpr double kChestElevationMv = 0.25;
constexpr double kLimbElevationMv = 0.15;

constexpr std::array kChest{Lead::V1, Lead::V2, Lead::V3, Lead::V4, Lead::V5, Lead::V6};
constexpr std::array kLimb{Lead::aVL, Lead::I, Lead::II, Lead::aVF, Lead::III}; // by angle, aVR left out

constexpr std::array<std::string_view, 6> kCodes{
    "atrial_fibrillation_likely", "no_p_waves", "paced_rhythm", "lbbb", "rbbb", "extreme_axis"};

Number elevationIn(const std::vector<LeadAmplitudes>& amplitudes, Lead lead) {
    const auto found = std::find_if(amplitudes.begin(), amplitudes.end(),
                                    [&](const LeadAmplitudes& one) { return one.lead == lead; });
    return found == amplitudes.end() ? Number() : found->stJMv;
}

// ST elevation in two neighbours of a row of leads; empty where there is none.
std::string elevationOf(const std::vector<LeadAmplitudes>& amplitudes, std::span<const Lead> row,
                        double leastMv) {
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        const Number one = elevationIn(amplitudes, row[i]);
        const Number next = elevationIn(amplitudes, row[i + 1]);
        if (!one || !next || std::min(*one.value, *next.value) < leastMv)
            continue;
        std::array<char, 96> text{};
        std::snprintf(text.data(), text.size(), "ST elevation of %.2f mV in %s and %s",
                      std::min(*one.value, *next.value), std::string(leadName(row[i])).c_str(),
                      std::string(leadName(row[i + 1])).c_str());
        return text.data();
    }
    return {};
}

} // namespace

std::string againstNormal(const Measured& measured) {
    if (!measured.notMeasured.empty())
        return {};
    for (const RuleStatement& statement : measured.statements.statements) {
        if (std::find(kCodes.begin(), kCodes.end(), statement.code) != kCodes.end())
            return statement.text + " (" + statement.criterion + ")";
    }
    // Within a wide QRS complex J is no place to measure ST; the block itself was said above.
    std::string elevation = elevationOf(measured.amplitudes, kChest, kChestElevationMv);
    if (elevation.empty())
        elevation = elevationOf(measured.amplitudes, kLimb, kLimbElevationMv);
    if (!elevation.empty())
        return elevation;
    if (measured.intervals.prMs && *measured.intervals.prMs.value > kLongestPrMs)
        return "a PR interval of " + std::to_string(std::lround(*measured.intervals.prMs.value)) + " ms";
    return {};
}

std::string againstNormal(const Recording& recording, double startS) {
    const Series* rhythm = recording.rhythm();
    if (rhythm == nullptr || !(rhythm->waveform.rateHz > 0.0))
        return {};
    // A recording of its own, so that a day costs no more than ten seconds.
    Recording part;
    part.patient = recording.patient;
    Series series{SeriesKind::Rhythm, {}, 0.0, rhythm->filters};
    const Waveform& whole = rhythm->waveform;
    series.waveform.rateHz = whole.rateHz;
    series.waveform.unit = whole.unit;
    const auto first = std::min(whole.samples(),
                                static_cast<std::size_t>(std::llround(std::max(0.0, startS) * whole.rateHz)));
    const auto last =
        std::min(whole.samples(), first + static_cast<std::size_t>(std::llround(kWindowS * whole.rateHz)));
    for (const LeadSignal& lead : whole.leads) {
        LeadSignal cut = lead;
        cut.values.assign(lead.values.begin() + static_cast<std::ptrdiff_t>(first),
                          lead.values.begin() + static_cast<std::ptrdiff_t>(last));
        series.waveform.leads.push_back(std::move(cut));
    }
    part.series.push_back(std::move(series));
    return againstNormal(measure(part));
}

} // namespace leadlight::measure
