// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace leadlight {

/// The rate at which beats are found, delineated and judged. 250 Hz keeps everything below 100 Hz; the
/// standards ask for 150 Hz for amplitudes, which are therefore read from the recording's own samples.
inline constexpr double kWorkingRateHz = 250.0;

/// One lead at the working rate.
struct WorkingLead {
    Lead lead = Lead::Other;
    std::string label;
    Provenance provenance = Provenance::Measured;
    std::vector<float> values; ///< baseline removed, gaps bridged by straight lines
    double gapShare = 0.0;     ///< share of samples that were gaps
};

/// All leads at kWorkingRateHz: what detection, delineation and the quality report start from.
struct WorkingSignal {
    std::vector<WorkingLead> leads; ///< in the waveform's order

    [[nodiscard]] std::size_t samples() const { return leads.empty() ? 0 : leads.front().values.size(); }
};

/// Brings every lead to kWorkingRateHz with a Hann-windowed sinc, bridges gaps, removes pacing spikes
/// (findPacingSpikes) and the baseline (withoutBaseline). Nothing but finite numbers comes out. An empty or
/// rateless waveform gives no leads.
[[nodiscard]] WorkingSignal workingSignal(const Waveform& waveform);

/// The same values with gaps (NaN, infinities) replaced by straight lines between their neighbours, and by
/// the nearest value at the ends; all zero where there is no finite value.
[[nodiscard]] std::vector<float> bridged(std::span<const float> values);

/// `values` sampled at `toHz` instead of `fromHz`, by a Hann-windowed sinc of 8 zero crossings on each side
/// that cuts at 0.45 of the lower rate. Sample k lies at k / toHz seconds.
[[nodiscard]] std::vector<float> atRate(std::span<const float> values, double fromHz, double toHz);

/// High-pass at `cutoffHz` without phase: a second-order Butterworth run forwards and backwards over an odd
/// extension of the ends.
[[nodiscard]] std::vector<float> withoutBaseline(std::span<const float> values, double rateHz,
                                                 double cutoffHz = 0.5);

} // namespace leadlight
