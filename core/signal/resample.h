// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight {

/// `values` resampled to `count` samples with the Fourier method (periodic, float64, no window), equal to
/// scipy.signal.resample: bins are copied, the bin at half the smaller length is doubled when shortening and
/// halved when lengthening (even length). Empty input or count 0 gives an empty result.
[[nodiscard]] std::vector<double> fourierResample(std::span<const double> values, std::size_t count);

} // namespace leadlight
