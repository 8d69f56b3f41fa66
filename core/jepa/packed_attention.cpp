// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/packed_attention.h"

#include "core/record/relevance_map.h"

#include <cstddef>

namespace leadlight::jepa {

int packedKeyToken(int query, int key, int leads) {
    const int lead = query / kPatchCount;
    const int time = query % kPatchCount;
    if (key < kPatchCount)
        return lead * kPatchCount + key;
    const int other = key - kPatchCount; // counts the leads without the query's own
    const int otherLead = other < lead || leads == 1 ? other : other + 1;
    return otherLead * kPatchCount + time;
}

std::vector<float> receivedAttention(std::span<const float> packed, int layers, int attentionHeads,
                                     int leads) {
    const int tokens = leads * kPatchCount;
    const int keys = packedKeys(leads);
    const auto maps = static_cast<std::size_t>(layers * attentionHeads);
    const auto mapSize = static_cast<std::size_t>(tokens * keys);
    if (layers <= 0 || attentionHeads <= 0 || leads <= 0 || packed.size() != maps * mapSize)
        return {};
    std::vector<float> received;
    received.reserve(maps * static_cast<std::size_t>(tokens));
    std::vector<double> sums;
    for (std::size_t map = 0; map < maps; ++map) {
        sums.assign(static_cast<std::size_t>(tokens), 0.0);
        const std::span<const float> weights = packed.subspan(map * mapSize, mapSize);
        for (int query = 0; query < tokens; ++query) {
            for (int key = 0; key < keys; ++key)
                sums[static_cast<std::size_t>(packedKeyToken(query, key, leads))] +=
                    static_cast<double>(weights[static_cast<std::size_t>(query * keys + key)]);
        }
        for (const double sum : sums)
            received.push_back(static_cast<float>(sum / tokens));
    }
    return received;
}

} // namespace leadlight::jepa
