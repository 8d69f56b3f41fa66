// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/contribution.h"

#include <cmath>
#include <string>
#include <vector>

namespace leadlight::explain {

Result<LogitBudget> makeBudget(const TokenValues& values, double bias) {
    double magnitude = std::abs(bias);
    for (const double value : values)
        magnitude += std::abs(value);
    if (!std::isfinite(magnitude))
        return fail(
            ErrorCode::Invalid,
            "The contributions to the logit are not finite numbers: the head or the tokens are broken.");

    // 2^exponent > magnitude bounds every partial sum; with 400 roundings of at most half a step below
    // 2^(exponent + 1) too. Multiples of 2^(exponent + 1 - 53) below 2^(exponent + 1) are doubles, so no
    // addition rounds.
    int exponent = 0;
    (void)std::frexp(magnitude, &exponent);
    const int step = exponent + 1 - 53;
    LogitBudget budget;
    for (std::size_t i = 0; i < values.size(); ++i) {
        budget.values[i] = std::ldexp(std::nearbyint(std::ldexp(values[i], -step)), step);
        budget.sum += budget.values[i];
    }
    budget.bias = bias;
    budget.logit = budget.sum + bias;
    return budget;
}

Result<LogitBudget> weighedContribution(std::span<const float> tokens, std::span<const float> weight,
                                        std::span<const double> shares, double bias) {
    const std::size_t dim = weight.size();
    if (dim == 0 || tokens.size() / dim != kTokenCount || tokens.size() % dim != 0 ||
        shares.size() != kTokenCount)
        return fail(ErrorCode::Invalid, "The head reads tokens of " + std::to_string(dim) +
                                            " numbers, which these " + std::to_string(tokens.size()) +
                                            " numbers are not " + std::to_string(kTokenCount) + " of.");
    TokenValues values{};
    for (std::size_t n = 0; n < values.size(); ++n) {
        double dot = 0.0;
        for (std::size_t d = 0; d < dim; ++d)
            dot += static_cast<double>(tokens[n * dim + d]) * static_cast<double>(weight[d]);
        values[n] = dot * shares[n];
    }
    return makeBudget(values, bias);
}

Result<LogitBudget> contribution(std::span<const float> tokens, std::span<const float> weight, double bias) {
    constexpr auto kEach = 1.0 / kTokenCount;
    return weighedContribution(tokens, weight, std::vector<double>(kTokenCount, kEach), bias);
}

} // namespace leadlight::explain
