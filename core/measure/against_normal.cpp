// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/against_normal.h"

#include "core/measure/repolarisation.h"
#include "core/record/excerpt.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::measure {
namespace {

constexpr double kWindowS = 10.0;
constexpr double kLongestPrMs = 220.0;
constexpr double kChestElevationMv = 0.25;
constexpr double kLimbElevationMv = 0.15;

constexpr std::array<std::string_view, 6> kCodes{
    "atrial_fibrillation_likely", "no_p_waves", "paced_rhythm", "lbbb", "rbbb", "extreme_axis"};

Number elevationIn(const std::vector<LeadAmplitudes>& amplitudes, Lead lead) {
    const LeadAmplitudes* found = amplitudesIn(amplitudes, lead);
    return found == nullptr ? Number() : found->stJMv;
}

bool isChest(Lead lead) {
    return lead == Lead::V1 || lead == Lead::V2 || lead == Lead::V3 || lead == Lead::V4 || lead == Lead::V5 ||
           lead == Lead::V6;
}

// ST elevation in two contiguous leads; empty where there is none.
std::string elevationOf(const std::vector<LeadAmplitudes>& amplitudes) {
    for (const auto& [first, second] : contiguousLeads()) {
        const Number one = elevationIn(amplitudes, first);
        const Number next = elevationIn(amplitudes, second);
        const double least = isChest(first) ? kChestElevationMv : kLimbElevationMv;
        if (!one || !next || std::min(*one.value, *next.value) < least)
            continue;
        std::array<char, 96> text{};
        std::snprintf(text.data(), text.size(), "ST elevation of %.2f mV in %s and %s",
                      std::min(*one.value, *next.value), std::string(leadName(first)).c_str(),
                      std::string(leadName(second)).c_str());
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
    std::string elevation = elevationOf(measured.amplitudes);
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
    return againstNormal(measure(excerptOf(recording, rhythm->startS + std::max(0.0, startS), kWindowS)));
}

} // namespace leadlight::measure
