// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

namespace leadlight::explain {

/// Attention rollout (Abnar and Zuidema 2020, arXiv 2005.00928) from the mean over the tokens down to the
/// input: r starts as the even row 1/400; from the last layer to the first r <- r (I/2 + A/2), where A is the
/// layer's attention, mean of its attention heads. Sums to 1. Knows of no finding.
[[nodiscard]] TokenValues rollout(const PackedAttention& attention);

} // namespace leadlight::explain
