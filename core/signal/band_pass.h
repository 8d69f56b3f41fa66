// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadlight {

/// A band from `lowHz` to `highHz`, both positive, low below high.
struct Band {
    double lowHz = 0.5;
    double highHz = 40.0;
};

/// The signal with the band alone, without any shift in time: its spectrum times the magnitudes of a
/// fourth-order Butterworth high-pass and a sixth-order low-pass (1 / sqrt(1 + (f0/f)^8), 1 / sqrt(1 +
/// (f/f1)^12)). Before that it is continued at both ends by two seconds of its own mirror image turned about
/// the end point, so that neither end rings. Shorter signals are continued by what there is. Empty stays
/// empty.
[[nodiscard]] std::vector<double> zeroPhaseBandPass(std::span<const double> values, double rateHz,
                                                    const Band& band);

} // namespace leadlight
