// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/torch/weights.h"

#include <ATen/ATen.h>

#include <functional>
#include <optional>
#include <vector>

namespace leadlight::jepa {

/// Forward through the graph, then backward block by block, so that memory is given back on the way and work
/// can be stopped between blocks. `patches` (1, L, 50, 50) float32 on the weights' device. `goOn` is told the
/// share that is done; nothing is the result where it said no.
[[nodiscard]] std::optional<Gradients>
computeGradients(const EncoderWeights& weights, const at::Tensor& patches, const std::vector<int>& leads,
                 const LogitGradient& logit, const GradientOptions& options,
                 const std::function<bool(double share)>& goOn);

} // namespace leadlight::jepa
