// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadlight {

/// A filter for the eye. What is measured, analysed, stored and exported never passes through it. Zero means
/// off.
struct DisplayFilter {
    double highPassHz = 0.0; ///< -3 dB; 0.05, 0.15 or 0.5 by custom
    double lowPassHz = 0.0;  ///< -3 dB; 150, 100, 40 or 35 by custom
    double mainsHz = 0.0;    ///< 50 or 60: that much hum is taken off

    [[nodiscard]] bool on() const { return highPassHz > 0.0 || lowPassHz > 0.0 || mainsHz > 0.0; }

    /// Whether amplitudes can no longer be trusted: a low pass of 40 Hz or less (AHA/ACC/HRS 2007, part I).
    [[nodiscard]] bool flattens() const { return lowPassHz > 0.0 && lowPassHz <= 40.0; }

    bool operator==(const DisplayFilter&) const = default;
};

/// Seconds of signal on either side of a stretch that its filtered values still depend on.
[[nodiscard]] double filterContextS(const DisplayFilter& filter);

/// The signal filtered without delay: mains hum taken off first, then high and low pass run forth and back
/// over a copy that goes on at its ends point-reflected. Gaps (NaN) stay, and part the signal. A cut-off that
/// the rate cannot carry (from half of it on) is left out, as is a nonsensical one.
[[nodiscard]] std::vector<float> filtered(std::span<const float> values, double rateHz,
                                          const DisplayFilter& filter);

/// The signal less its mains hum of about that frequency, without ringing where the signal itself is steep:
/// the hum's sine and cosine are fitted by least squares in a window of a second about each sample, QRS
/// complexes left out, and subtracted. A signal without hum stays as it is. (After the idea of subtraction in
/// Levkov et al., BioMedical Engineering OnLine 2005;4:50.)
[[nodiscard]] std::vector<float> withoutMains(std::span<const float> values, double rateHz, double mainsHz);

} // namespace leadlight
