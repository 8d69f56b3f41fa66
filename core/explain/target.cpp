// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/target.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight::explain {

namespace {

double dot(std::span<const float> one, std::span<const float> other) {
    double sum = 0.0;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        sum += static_cast<double>(one[i]) * static_cast<double>(other[i]);
    return sum;
}

/// tanh(hidden token + bias) of every unit.
std::vector<double> unitsOf(const TokenWeighing& weighing, std::span<const float> token) {
    std::vector<double> units(weighing.score.size());
    const std::span<const float> hidden(weighing.hidden);
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        units[unit] = std::tanh(static_cast<double>(weighing.bias[unit]) +
                                dot(hidden.subspan(unit * token.size(), token.size()), token));
    return units;
}

double scoreOf(const TokenWeighing& weighing, const std::vector<double>& units) {
    double score = 0.0;
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        score += static_cast<double>(weighing.score[unit]) * units[unit];
    return score;
}

TokenWeighing weighingOf(const jepa::AttentionPooling& pooling, int label) {
    const auto hidden = static_cast<std::size_t>(pooling.hidden);
    const auto score =
        std::span(pooling.scoreWeights).subspan(static_cast<std::size_t>(label) * hidden, hidden);
    return {pooling.hiddenWeights, pooling.hiddenBias, {score.begin(), score.end()}};
}

/// Adds what a token's own share changes: a_n (w . token_n - m . w) times the derivative of its score.
void addShareGradient(const TokenWeighing& weighing, std::span<const float> token, double factor,
                      std::span<float> gradient) {
    const std::vector<double> units = unitsOf(weighing, token);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const double slope =
            factor * static_cast<double>(weighing.score[unit]) * (1.0 - units[unit] * units[unit]);
        for (std::size_t i = 0; i < token.size(); ++i)
            gradient[i] +=
                static_cast<float>(slope * static_cast<double>(weighing.hidden[unit * token.size() + i]));
    }
}

/// share x weight for every token.
std::vector<float> constantShares(const Target& target, const std::vector<double>& shares) {
    std::vector<float> gradient;
    gradient.reserve(shares.size() * target.weight.size());
    for (const double share : shares) {
        for (const float weight : target.weight)
            gradient.push_back(static_cast<float>(static_cast<double>(weight) * share));
    }
    return gradient;
}

} // namespace

Target Target::of(const jepa::Head& head, int index) {
    const jepa::HeadParameters& parameters = head.parameters();
    const jepa::HeadLabel& label = parameters.labels[static_cast<std::size_t>(index)];
    const std::span<const float> weights = head.weights(index);
    Target target{label.label, {weights.begin(), weights.end()}, static_cast<double>(label.bias), {}};
    if (parameters.attention)
        target.weighing = weighingOf(*parameters.attention, index);
    return target;
}

double Target::logit(const jepa::Encoding& encoding) const {
    if (!weighing)
        return bias + dot(weight, encoding.embedding);
    const std::vector<double> each = shares(encoding.tokens);
    double sum = bias;
    for (std::size_t n = 0; n < each.size(); ++n)
        sum += each[n] * dot(weight, std::span(encoding.tokens).subspan(n * weight.size(), weight.size()));
    return sum;
}

std::vector<double> Target::shares(std::span<const float> tokens) const {
    const std::size_t dim = weight.size();
    const std::size_t count = dim == 0 ? 0 : tokens.size() / dim;
    if (!weighing)
        return std::vector<double>(count, 1.0 / static_cast<double>(std::max<std::size_t>(1, count)));
    std::vector<double> shares(count);
    for (std::size_t n = 0; n < count; ++n)
        shares[n] = scoreOf(*weighing, unitsOf(*weighing, tokens.subspan(n * dim, dim)));
    const double largest = shares.empty() ? 0.0 : *std::max_element(shares.begin(), shares.end());
    for (double& share : shares)
        share = std::exp(share - largest);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= all;
    return shares;
}

jepa::LogitGradient Target::relevance() const {
    return
        [self = *this](std::span<const float> tokens) { return constantShares(self, self.shares(tokens)); };
}

jepa::LogitGradient Target::gradient() const {
    if (!weighing)
        return relevance();
    return [self = *this](std::span<const float> tokens) {
        const std::size_t dim = self.weight.size();
        const std::vector<double> shares = self.shares(tokens);
        std::vector<float> gradient = constantShares(self, shares);
        std::vector<double> said(shares.size());
        double mean = 0.0;
        for (std::size_t n = 0; n < shares.size(); ++n) {
            said[n] = dot(self.weight, tokens.subspan(n * dim, dim));
            mean += shares[n] * said[n];
        }
        for (std::size_t n = 0; n < shares.size(); ++n)
            addShareGradient(*self.weighing, tokens.subspan(n * dim, dim), shares[n] * (said[n] - mean),
                             std::span(gradient).subspan(n * dim, dim));
        return gradient;
    };
}

} // namespace leadlight::explain
