// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/head.h"

#include <span>

namespace leadlight::jepa {

/// |W (x - mean)|: how far an embedding lies from the centre of the training data, in their own spread.
/// `embedding` holds as many numbers as the model's mean.
[[nodiscard]] double mahalanobis(const DistanceModel& model, std::span<const float> embedding);

} // namespace leadlight::jepa
