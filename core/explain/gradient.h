// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

#include <span>

namespace leadlight::explain {

/// Gradient-weighted attention (Chefer, Gur and Wolf 2021, arXiv 2103.15679) from the mean over the tokens
/// down to the input: r starts as the even row 1/400; from the last layer to the first r <- r + r W, where W
/// is the layer's max(0, attention x its gradient), mean of the attention heads; less the even row at the
/// end. `weighted` is packed (layers, 400, 57): jepa::Gradients::weightedAttention. Invalid where the sizes
/// do not fit.
[[nodiscard]] Result<TokenValues> gradientWeighted(std::span<const float> weighted, int layers);

/// The sums of a map of samples (8, 2500) over the 50 samples of every patch.
[[nodiscard]] Result<TokenValues> sumOverPatches(std::span<const float> samples);

} // namespace leadlight::explain
