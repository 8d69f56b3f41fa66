// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::explain {

/// Spearman's rank correlation, ties by their mean rank; nothing where one side is constant, empty or of
/// another size.
[[nodiscard]] std::optional<double> spearman(std::span<const double> a, std::span<const double> b);

/// 0 to count - 1 in a random order that depends on the seed alone (Fisher and Yates, SplitMix64).
[[nodiscard]] std::vector<int> randomOrder(int count, std::uint64_t seed);

/// Tokens from the largest value to the smallest; ties in the random order of seed 0, so that no lead is
/// preferred.
[[nodiscard]] std::vector<int> mostRelevantFirst(const TokenValues& values);

} // namespace leadlight::explain
