// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/head.h"

#include <span>

namespace leadlight::jepa {

/// |W (x - mean)|: how far an embedding lies from the centre of the training data, in their own spread.
/// `embedding` holds as many numbers as the model's mean.
[[nodiscard]] double mahalanobis(const DistanceModel& model, std::span<const float> embedding);

/// Euclidean distance from an embedding to the k-th nearest of the model's. `embedding` is of their width.
[[nodiscard]] double neighbourDistance(const NeighbourModel& model, std::span<const float> embedding);

/// 0 to 100: the place of `distance` among ascending quantiles at evenly spaced ranks, linear between them.
[[nodiscard]] double percentileAmong(std::span<const double> quantiles, double distance);

} // namespace leadlight::jepa
