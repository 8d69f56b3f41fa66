// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

#include <span>

namespace leadlight::explain {

/// A logit as a budget over the 400 tokens: sum + bias = logit.
///
/// Every value is a multiple of one power of two, so small that it changes none of the digits that float32
/// tokens can justify, and so large that no partial sum is ever rounded: `sum` is the sum of `values` to the
/// last digit in whatever order it is taken.
struct LogitBudget {
    TokenValues values{}; ///< what each token adds to the logit
    double sum = 0.0;
    double bias = 0.0;
    double logit = 0.0; ///< sum + bias
};

/// Contribution of every token to the logit of a linear head on the mean of the tokens: weight . token / 400
/// (the logit is bias + weight . mean, and the mean is a sum). `tokens` is (400, dim) row-major, normalised;
/// `weight` is (dim). Fails with Invalid where the sizes do not fit or a number is not finite.
[[nodiscard]] Result<LogitBudget> contribution(std::span<const float> tokens, std::span<const float> weight,
                                               double bias);

/// Of a head that weighs the tokens itself: share_n (weight . token_n). These add up to the logit too, but
/// the shares were made from the tokens: what a token does to the shares of others is in none of the values.
/// `shares` holds one number a token. Fails as contribution() does.
[[nodiscard]] Result<LogitBudget> weighedContribution(std::span<const float> tokens,
                                                      std::span<const float> weight,
                                                      std::span<const double> shares, double bias);

/// The same rounding and summing for values that already are shares of a logit.
[[nodiscard]] Result<LogitBudget> makeBudget(const TokenValues& values, double bias);

} // namespace leadlight::explain
