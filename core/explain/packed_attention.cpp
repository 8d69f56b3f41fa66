// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/packed_attention.h"

namespace leadlight::explain {

namespace {

constexpr std::size_t kMapSize = std::size_t{kTokenCount} * kKeyCount;

/// Adds what each token receives from the 400 queries of one map.
void addReceived(AttentionMap map, TokenValues& sums) {
    const float* row = map.data();
    for (int query = 0; query < kTokenCount; ++query, row += kKeyCount) {
        const int lead = query / kPatchCount;
        double* own = sums.data() + static_cast<std::ptrdiff_t>(lead) * kPatchCount;
        for (int key = 0; key < kPatchCount; ++key) // contiguous, so that the compiler can use vectors
            own[key] += static_cast<double>(row[key]);
        for (int key = kPatchCount; key < kKeyCount; ++key)
            sums[static_cast<std::size_t>(keyToken(query, key))] += static_cast<double>(row[key]);
    }
}

} // namespace

Result<PackedAttention> PackedAttention::make(std::span<const float> values, int layers, int attentionHeads) {
    // No encoder comes near these limits; they keep the product below from overflowing.
    constexpr int kMaxCount = 4096;
    if (layers < 1 || attentionHeads < 1 || layers > kMaxCount || attentionHeads > kMaxCount)
        return fail(ErrorCode::Invalid,
                    "The packed attention has no usable number of layers or attention heads.");
    const std::size_t wanted =
        static_cast<std::size_t>(layers) * static_cast<std::size_t>(attentionHeads) * kMapSize;
    if (values.size() != wanted)
        return fail(ErrorCode::Invalid, "The packed attention holds " + std::to_string(values.size()) +
                                            " numbers where " + std::to_string(layers) + " layers of " +
                                            std::to_string(attentionHeads) + " attention heads need " +
                                            std::to_string(wanted) + ".");
    PackedAttention attention;
    attention.m_values = values;
    attention.m_layers = layers;
    attention.m_heads = attentionHeads;
    return attention;
}

AttentionMap PackedAttention::map(int layer, int attentionHead) const {
    const std::size_t index = static_cast<std::size_t>(layer) * static_cast<std::size_t>(m_heads) +
                              static_cast<std::size_t>(attentionHead);
    return AttentionMap(m_values.data() + index * kMapSize, kMapSize);
}

std::vector<float> PackedAttention::meanMap(int layer) const {
    std::vector<double> sums(kMapSize, 0.0);
    for (int head = 0; head < m_heads; ++head) {
        const AttentionMap one = map(layer, head);
        for (std::size_t i = 0; i < kMapSize; ++i)
            sums[i] += static_cast<double>(one[i]);
    }
    std::vector<float> mean(kMapSize);
    for (std::size_t i = 0; i < kMapSize; ++i)
        mean[i] = static_cast<float>(sums[i] / m_heads);
    return mean;
}

TokenValues receivedAttention(AttentionMap map) {
    TokenValues sums{};
    addReceived(map, sums);
    for (double& value : sums)
        value /= kTokenCount;
    return sums;
}

TokenValues receivedAttention(const PackedAttention& attention, int layer) {
    TokenValues sums{};
    for (int head = 0; head < attention.attentionHeads(); ++head)
        addReceived(attention.map(layer, head), sums);
    for (double& value : sums)
        value /= static_cast<double>(kTokenCount) * attention.attentionHeads();
    return sums;
}

std::array<KeyWeight, kKeyCount> attentionCross(AttentionMap map, int query) {
    std::array<KeyWeight, kKeyCount> cross;
    for (int key = 0; key < kKeyCount; ++key) {
        const auto index = static_cast<std::size_t>(query) * kKeyCount + static_cast<std::size_t>(key);
        cross[static_cast<std::size_t>(key)] = {keyToken(query, key), static_cast<double>(map[index])};
    }
    return cross;
}

LeadMatrix leadToLead(AttentionMap map) {
    LeadMatrix matrix{};
    for (int query = 0; query < kTokenCount; ++query) {
        auto& row = matrix[static_cast<std::size_t>(query / kPatchCount)];
        for (const KeyWeight& key : attentionCross(map, query))
            row[static_cast<std::size_t>(key.token / kPatchCount)] += key.weight / kPatchCount;
    }
    return matrix;
}

std::vector<double> timeToTime(AttentionMap map, int lead) {
    std::vector<double> matrix;
    matrix.reserve(static_cast<std::size_t>(kPatchCount) * kPatchCount);
    for (int time = 0; time < kPatchCount; ++time) {
        const float* row = map.data() + static_cast<std::size_t>(lead * kPatchCount + time) * kKeyCount;
        for (int key = 0; key < kPatchCount; ++key)
            matrix.push_back(static_cast<double>(row[key]));
    }
    return matrix;
}

AttentionMass attentionMass(AttentionMap map) {
    AttentionMass mass;
    for (int query = 0; query < kTokenCount; ++query) {
        const float* row = map.data() + static_cast<std::size_t>(query) * kKeyCount;
        for (int key = 0; key < kPatchCount; ++key)
            mass.ownLead += static_cast<double>(row[key]);
        for (int key = kPatchCount; key < kKeyCount; ++key)
            mass.crossLead += static_cast<double>(row[key]);
    }
    mass.ownLead /= kTokenCount;
    mass.crossLead /= kTokenCount;
    return mass;
}

} // namespace leadlight::explain
