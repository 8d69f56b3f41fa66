// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadlight::jepa {

/// The fixed position table of the encoder, (leads * 50, dim) row-major, float64 rounded to float32. With
/// half = dim / 2 and e(p) = [sin(p w_0) .. sin(p w_{half/2-1}), cos(p w_0) ..], w_k = 10000^(-k / (half/2)):
/// row (lead c, time i) is e(i) followed by e(c). Source: the authors' code (time first, lead second). `dim`
/// must be divisible by 4.
[[nodiscard]] std::vector<float> encoderPositions(int dim, int leads = 8);

/// The predictor's table (50, dim): the same with a single lead, so that the second half is constant.
[[nodiscard]] std::vector<float> predictorPositions(int dim);

/// Largest absolute difference between a stored encoder table and ours: a self-test of a model file
/// (expected: at most 1e-6, by the last digit of sine and cosine). Infinite where the sizes differ.
[[nodiscard]] double positionDifference(std::span<const float> stored, int dim);

} // namespace leadlight::jepa
