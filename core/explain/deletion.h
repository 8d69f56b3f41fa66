// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/target.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadlight::explain {

/// Shares of the 400 tokens that are left out along a curve (deletion) or, read from the back, kept
/// (insertion). Nothing is asked of an encoder that is given no token at all.
inline constexpr std::array<double, 7> kDeletionShares{0.0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95};
inline constexpr int kRandomOrders = 20;

/// A logit along kDeletionShares.
using Curve = std::array<double, kDeletionShares.size()>;

/// Mean height of a curve: its area (trapezoids) over its width.
[[nodiscard]] double areaUnder(const Curve& curve);

/// The logits of orders from which the first tokens are left out (Samek and others 2017; RISE, arXiv
/// 1806.07421), one curve an order of the 400 tokens.
[[nodiscard]] Result<std::vector<Curve>> deletionCurves(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                                        const Target& target,
                                                        std::span<const std::vector<int>> orders,
                                                        const Progress& progress);

/// The curves of random orders (seeds 1 to kRandomOrders): the same for every map of a recording and finding,
/// so that they are computed once. Read from the back they are insertion curves of the reversed orders, which
/// are as random.
[[nodiscard]] Result<std::vector<Curve>> randomCurves(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                                      const Target& target, const Progress& progress);

} // namespace leadlight::explain
