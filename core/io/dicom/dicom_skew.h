// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight::io::dicom {

/// By how many samples a channel was sampled later than its group's time says (PS3.3 C.10.9, Channel Time
/// Skew and Channel Sample Skew).
struct Skew {
    long long places = 0; ///< whole samples, to the nearest
    double part = 0.0;    ///< what is left, -0.5 to 0.5 samples
};

/// The skew of that many samples; what is less than a hundredth of one is rounding.
[[nodiscard]] Skew skewOfSamples(double samples);

/// Samples on each side of one that interpolated() looks at.
inline constexpr std::size_t kSkewReach = 8;

/// Samples of a signal `part` of a sample before each of `around`, of which kSkewReach at either end stand
/// for the neighbourhood alone: a sinc in a Hann window. In the neighbourhood of a gap a straight line to the
/// next sample, where there is one; a gap stays one.
void interpolated(std::span<const float> around, double part, std::span<float> out);

/// Moves samples later, or earlier where the skew is negative; what is not there is a gap.
void moveLater(std::vector<float>& values, const Skew& skew);

} // namespace leadlight::io::dicom
