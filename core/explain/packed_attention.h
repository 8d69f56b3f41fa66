// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/relevance_map.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace leadlight::explain {

/// Keys of one query under the CroPA mask: the 50 times of its own lead and the other seven leads at its own
/// time (arXiv 2410.08559, section 3.2).
inline constexpr int kKeyCount = kPatchCount + kModelLeadCount - 1;
/// What a key weighs when attention is spread evenly.
inline constexpr double kUniformKey = 1.0 / kKeyCount;
/// What a token receives when attention is spread evenly: each token is a key of 57 queries.
inline constexpr double kUniformReceived = 1.0 / kTokenCount;
/// The share of evenly spread attention that stays in the query's own lead, and the share that crosses over.
inline constexpr double kUniformOwnLead = static_cast<double>(kPatchCount) / kKeyCount;
inline constexpr double kUniformCrossLead = 1.0 - kUniformOwnLead;

/// One number for each token, row-major [lead * 50 + time].
using TokenValues = std::array<double, kTokenCount>;

/// One layer's attention of one attention head (or a mean of them), packed: 400 queries x 57 keys. For the
/// query (lead c, time i) the keys are the 50 times of lead c, then the other seven leads at time i in model
/// order. A view: the numbers live elsewhere.
using AttentionMap = std::span<const float, std::size_t{kTokenCount} * kKeyCount>;

/// The token that is the `key`-th key of the token `query`. 0 <= query < 400, 0 <= key < 57.
[[nodiscard]] constexpr int keyToken(int query, int key) {
    const int lead = query / kPatchCount;
    if (key < kPatchCount)
        return lead * kPatchCount + key;
    const int other = key - kPatchCount; // among the seven leads that are not `lead`
    return (other < lead ? other : other + 1) * kPatchCount + query % kPatchCount;
}

/// The packed attention of every layer and attention head of one recording: (layers, attention heads, 400,
/// 57). A view.
class PackedAttention {
public:
    PackedAttention() = default;
    /// Fails with Invalid where the sizes do not fit the count of numbers.
    [[nodiscard]] static Result<PackedAttention> make(std::span<const float> values, int layers,
                                                      int attentionHeads);

    [[nodiscard]] int layers() const { return m_layers; }

    [[nodiscard]] int attentionHeads() const { return m_heads; }

    [[nodiscard]] bool empty() const { return m_values.empty(); }

    /// One layer's attention of one attention head, both counted from 0.
    [[nodiscard]] AttentionMap map(int layer, int attentionHead) const;
    /// The mean of a layer's attention heads, packed the same way (400 * 57).
    [[nodiscard]] std::vector<float> meanMap(int layer) const;

private:
    std::span<const float> m_values;
    int m_layers = 0;
    int m_heads = 0;
};

/// Attention received by each token: the mean over the 400 queries of what they give it. Sums to 1.
[[nodiscard]] TokenValues receivedAttention(AttentionMap map);

/// The same of one layer, mean of its attention heads.
[[nodiscard]] TokenValues receivedAttention(const PackedAttention& attention, int layer);

/// One key of a query, with its weight.
struct KeyWeight {
    int token = 0;
    double weight = 0.0;
};

/// The 57 keys of one query in packed order, with their weights (they sum to 1): a cross of lead row and time
/// column.
[[nodiscard]] std::array<KeyWeight, kKeyCount> attentionCross(AttentionMap map, int query);

/// From lead (row) to lead (column), mean over the 50 times: off the diagonal the weight that a query of the
/// row's lead gives to the column's lead at its own time; on the diagonal all that stays within the lead.
/// Every row sums to 1.
using LeadMatrix = std::array<std::array<double, kModelLeadCount>, kModelLeadCount>;
[[nodiscard]] LeadMatrix leadToLead(AttentionMap map);

/// From time (row, 50) to time (column, 50) within one lead: what a query of the lead at one time gives to
/// the lead's other times and itself. A row sums to what stays in the lead.
[[nodiscard]] std::vector<double> timeToTime(AttentionMap map, int lead);

/// How much attention stays in the query's own lead and how much goes to other leads; mean over the queries.
struct AttentionMass {
    double ownLead = 0.0;   ///< share of the total; 50/57 when spread evenly
    double crossLead = 0.0; ///< share of the total; 7/57 when spread evenly

    [[nodiscard]] double ownLeadRelative() const {
        return ownLead / kUniformOwnLead;
    } ///< 1: as much as chance

    [[nodiscard]] double crossLeadRelative() const {
        return crossLead / kUniformCrossLead;
    } ///< 1: as much as chance
};

[[nodiscard]] AttentionMass attentionMass(AttentionMap map);

} // namespace leadlight::explain
