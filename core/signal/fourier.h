// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace leadlight {

/// Bins 0 to n/2 of a real signal's discrete Fourier transform (FFTW, float64, unnormalised).
using Spectrum = std::vector<std::complex<double>>;

[[nodiscard]] Spectrum fourierForward(std::span<const double> values);

/// The real signal of `count` samples with these count/2 + 1 bins, unnormalised: forward and backward give
/// `count` times the signal. The spectrum is used up.
[[nodiscard]] std::vector<double> fourierBackward(Spectrum spectrum, std::size_t count);

} // namespace leadlight
