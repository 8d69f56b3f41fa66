// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

namespace leadlight::explain {

/// What kind of attention an attention head pays, mean over its 400 queries.
struct AttentionStatistics {
    double entropyBits = 0.0; ///< of a query's 57 weights; log2(57) = 5.83 when spread evenly, 0 on one key
    double crossLead = 0.0;   ///< share that goes to other leads; 7/57 when spread evenly
    double distanceS = 0.0;   ///< how far away in time the keys of the own lead lie, weighted, in seconds;
                              ///< 3.33 when spread evenly
};

/// The entropy, distance and share of evenly spread attention, to read others against.
[[nodiscard]] AttentionStatistics evenAttention();

[[nodiscard]] AttentionStatistics attentionStatistics(AttentionMap map);

} // namespace leadlight::explain
