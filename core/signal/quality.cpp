// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/quality.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace leadlight {

namespace {

constexpr double kNeededSeconds = 10.0;

// A lead whose samples stay within 5 uV for ten seconds carries no heart beat: that is one unit of a common
// recorder (4.88 uV) and far below the 30 uV that IEC 60601-2-51, annex GG.5, takes for the smallest wave.
constexpr float kFlatMv = 0.005F;

// A recorder that has run into its limit repeats one extreme value. A sharp R wave holds its peak for a few
// samples; half a second in all at exactly the same extreme, in runs of 40 ms or more, is no physiological
// shape.
constexpr double kSaturatedTotalS = 0.5;
constexpr double kSaturatedRunS = 0.04;

// Beyond this the encoder was never trained and no surface ECG lies there: the scale or the electrode is
// wrong.
constexpr float kImpossibleMv = 20.0F;

std::string named(Lead lead) {
    return "lead " + std::string(leadName(lead));
}

/// Seconds spent, in runs of kSaturatedRunS or more, at exactly `extreme`.
double secondsAt(std::span<const float> values, float extreme, double rateHz) {
    std::size_t total = 0;
    std::size_t run = 0;
    const auto closeRun = [&] {
        if (static_cast<double>(run) >= kSaturatedRunS * rateHz)
            total += run;
        run = 0;
    };
    for (const float value : values) {
        if (value == extreme)
            ++run;
        else
            closeRun();
    }
    closeRun();
    return static_cast<double>(total) / rateHz;
}

std::optional<QualityFailure> checkLead(Lead lead, std::span<const float> values, double rateHz) {
    if (std::any_of(values.begin(), values.end(), [](float v) { return !std::isfinite(v); }))
        return QualityFailure{"gap", named(lead) + " has a gap in the ten seconds to be analysed"};
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (*highest - *lowest <= kFlatMv)
        return QualityFailure{"flat", named(lead) + " is flat"};
    if (std::max(-*lowest, *highest) > kImpossibleMv)
        return QualityFailure{"saturated",
                              named(lead) + " goes beyond 20 mV, which no electrode at the skin measures"};
    if (secondsAt(values, *lowest, rateHz) >= kSaturatedTotalS ||
        secondsAt(values, *highest, rateHz) >= kSaturatedTotalS)
        return QualityFailure{"saturated", named(lead) + " is saturated: it stays at its limit"};
    return std::nullopt;
}

} // namespace

std::optional<QualityFailure> checkForAnalysis(const Waveform& waveform, double startS) {
    if (waveform.unit != Unit::Millivolt)
        return QualityFailure{"units", "the file does not say what its amplitudes are measured in"};
    for (const Lead lead : kModelLeads) {
        if (waveform.find(lead) == nullptr)
            return QualityFailure{"missing_lead", named(lead) + " is missing"};
    }
    const auto first = static_cast<std::size_t>(std::llround(std::max(0.0, startS) * waveform.rateHz));
    const auto count = static_cast<std::size_t>(std::llround(kNeededSeconds * waveform.rateHz));
    if (waveform.rateHz <= 0.0 || first + count > waveform.samples())
        return QualityFailure{"too_short", "the recording is shorter than ten seconds"};
    for (const Lead lead : kModelLeads) {
        const std::vector<float> values = waveform.find(lead)->values.stretch(first, count);
        if (auto failure = checkLead(lead, values, waveform.rateHz))
            return failure;
    }
    return std::nullopt;
}

} // namespace leadlight
