// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/attention_statistics.h"

#include <cmath>
#include <cstdlib>
#include <vector>

namespace leadlight::explain {

AttentionStatistics attentionStatistics(AttentionMap map) {
    AttentionStatistics statistics;
    double ownLead = 0.0;
    for (int query = 0; query < kTokenCount; ++query) {
        const float* row = map.data() + static_cast<std::size_t>(query) * kKeyCount;
        const int time = query % kPatchCount;
        double entropy = 0.0;
        double own = 0.0;
        double distance = 0.0;
        double all = 0.0;
        for (int key = 0; key < kKeyCount; ++key) {
            const double weight = static_cast<double>(row[key]);
            all += weight;
            if (weight > 0.0)
                entropy -= weight * static_cast<double>(std::log2(row[key]));
            if (key < kPatchCount) {
                own += weight;
                distance += weight * std::abs(key - time);
            }
        }
        statistics.entropyBits += entropy / kTokenCount;
        statistics.crossLead += (all - own) / kTokenCount;
        statistics.distanceS += distance * kPatchSeconds;
        ownLead += own;
    }
    statistics.distanceS = ownLead > 0.0 ? statistics.distanceS / ownLead : 0.0;
    return statistics;
}

AttentionStatistics evenAttention() {
    const std::vector<float> even(static_cast<std::size_t>(kTokenCount) * kKeyCount,
                                  static_cast<float>(kUniformKey));
    return attentionStatistics(AttentionMap(even.data(), even.size()));
}

} // namespace leadlight::explain
