// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/rollout.h"

namespace leadlight::explain {

TokenValues rollout(const PackedAttention& attention) {
    TokenValues row{};
    row.fill(1.0 / kTokenCount);
    for (int layer = attention.layers() - 1; layer >= 0; --layer) {
        const std::vector<float> mean = attention.meanMap(layer);
        TokenValues next{};
        for (int query = 0; query < kTokenCount; ++query) {
            const double half = 0.5 * row[static_cast<std::size_t>(query)];
            next[static_cast<std::size_t>(query)] += half;
            const float* keys = mean.data() + static_cast<std::size_t>(query) * kKeyCount;
            for (int key = 0; key < kKeyCount; ++key)
                next[static_cast<std::size_t>(keyToken(query, key))] += half * static_cast<double>(keys[key]);
        }
        row = next;
    }
    return row;
}

} // namespace leadlight::explain
