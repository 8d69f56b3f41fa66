// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder_config.h"

#include <span>
#include <vector>

namespace leadlight::jepa {

/// Keys that a query attends to under the cross-pattern mask of ECG-JEPA with L leads: 50 times of its own
/// lead and L - 1 other leads.
[[nodiscard]] constexpr int packedKeys(int leads) {
    return 50 + leads - 1;
}

/// The token (lead * 50 + time) that stands at place `key` of the packed row of query token `query`, with
/// `leads` leads: first the 50 times of the query's lead, then the other leads at the query's time in order.
[[nodiscard]] int packedKeyToken(int query, int key, int leads);

/// Attention received: for every layer and attention head the mean over all queries of the weight given to
/// each token. In: packed (layers, attention heads, leads * 50, 50 + leads - 1). Out: (layers, attention
/// heads, leads * 50), each map summing to 1. Empty where the sizes do not match.
[[nodiscard]] std::vector<float> receivedAttention(std::span<const float> packed, int layers,
                                                   int attentionHeads, int leads);

} // namespace leadlight::jepa
