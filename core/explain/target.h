// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/head.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadlight::explain {

/// How a head weighs the tokens for one label (jepa::AttentionPooling): token n gets the share a_n = softmax
/// over n of score . tanh(hidden token_n + bias).
struct TokenWeighing {
    std::vector<float> hidden; ///< (units, dim), row-major
    std::vector<float> bias;   ///< (units)
    std::vector<float> score;  ///< (units)
};

/// The finding that a map is about: one label of a head, whose logit is weight . m + bias, m being the mean
/// of the tokens or, of a head that weighs them itself, the sum of a_n token_n.
struct Target {
    std::string label;
    std::vector<float> weight; ///< (dim)
    double bias = 0.0;
    std::optional<TokenWeighing> weighing{}; ///< nothing: the mean of the tokens

    /// Label `index` of a head.
    [[nodiscard]] static Target of(const jepa::Head& head, int index);

    /// Whether logit() reads Encoding::tokens, which must then be kept.
    [[nodiscard]] bool needsTokens() const { return weighing.has_value(); }

    /// The logit of what the encoder made of a recording or of a part of its tokens.
    [[nodiscard]] double logit(const jepa::Encoding& encoding) const;
    /// The share of each token, summing to 1: 1/n each, or what the head gives it.
    [[nodiscard]] std::vector<double> shares(std::span<const float> tokens) const;
    /// The logit's derivative with respect to every token.
    [[nodiscard]] jepa::LogitGradient gradient() const;
    /// The same with the shares taken for constants, so that the sum of gradient x token is the logit less
    /// its bias: what a logit is handed back with (AttnLRP).
    [[nodiscard]] jepa::LogitGradient relevance() const;
};

} // namespace leadlight::explain
