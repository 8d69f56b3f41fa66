// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/deletion.h"

#include "core/explain/statistics.h"

#include <cmath>

namespace leadlight::explain {

double areaUnder(const Curve& curve) {
    double area = 0.0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += 0.5 * (curve[i] + curve[i - 1]) * (kDeletionShares[i] - kDeletionShares[i - 1]);
    return area / (kDeletionShares.back() - kDeletionShares.front());
}

Result<std::vector<Curve>> deletionCurves(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                          const Target& target, std::span<const std::vector<int>> orders,
                                          const Progress& progress) {
    std::vector<jepa::TokenMask> masks{jepa::TokenMask(static_cast<std::size_t>(kTokenCount), 1)};
    for (const std::vector<int>& order : orders) {
        jepa::TokenMask mask(static_cast<std::size_t>(kTokenCount), 1);
        std::size_t gone = 0;
        for (std::size_t point = 1; point < kDeletionShares.size(); ++point) {
            const auto wanted = static_cast<std::size_t>(std::lround(kDeletionShares[point] * kTokenCount));
            for (; gone < wanted && gone < order.size(); ++gone)
                mask[static_cast<std::size_t>(order[gone])] = 0;
            masks.push_back(mask);
        }
    }
    const auto parts = encoder.encodeParts(input, masks, {target.needsTokens()}, progress);
    if (!parts)
        return fail(parts.error());
    std::vector<Curve> curves(orders.size());
    std::size_t part = 1;
    for (Curve& curve : curves) {
        curve[0] = target.logit(parts->front());
        for (std::size_t point = 1; point < curve.size(); ++point)
            curve[point] = target.logit((*parts)[part++]);
    }
    return curves;
}

Result<std::vector<Curve>> randomCurves(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                        const Target& target, const Progress& progress) {
    std::vector<std::vector<int>> orders;
    for (int seed = 1; seed <= kRandomOrders; ++seed)
        orders.push_back(randomOrder(kTokenCount, static_cast<std::uint64_t>(seed)));
    return deletionCurves(encoder, input, target, orders, progress);
}

} // namespace leadlight::explain
