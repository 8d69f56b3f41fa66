// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/gradient.h"

#include "core/jepa/encoder_config.h"

namespace leadlight::explain {

Result<TokenValues> gradientWeighted(std::span<const float> weighted, int layers) {
    const auto packed = PackedAttention::make(weighted, layers, 1);
    if (!packed)
        return fail(packed.error());
    TokenValues row{};
    row.fill(1.0 / kTokenCount);
    for (int layer = layers - 1; layer >= 0; --layer) {
        const AttentionMap map = packed->map(layer, 0);
        TokenValues next = row;
        for (int query = 0; query < kTokenCount; ++query) {
            const float* keys = map.data() + static_cast<std::size_t>(query) * kKeyCount;
            for (int key = 0; key < kKeyCount; ++key)
                next[static_cast<std::size_t>(keyToken(query, key))] +=
                    row[static_cast<std::size_t>(query)] * static_cast<double>(keys[key]);
        }
        row = next;
    }
    for (double& value : row)
        value -= 1.0 / kTokenCount;
    return row;
}

Result<TokenValues> sumOverPatches(std::span<const float> samples) {
    constexpr auto kSamples = static_cast<std::size_t>(jepa::kPatchSamples);
    if (samples.size() != kTokenCount * kSamples)
        return fail(ErrorCode::Invalid, "A map of samples holds 2500 numbers for each of eight leads.");
    TokenValues sums{};
    for (std::size_t i = 0; i < samples.size(); ++i)
        sums[i / kSamples] += static_cast<double>(samples[i]); // token = lead * 50 + time, patch by patch
    return sums;
}

} // namespace leadlight::explain
