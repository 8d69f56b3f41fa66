// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/target.h"

#include <algorithm>
#include <span>

namespace leadlight::explain {

Target Target::of(const jepa::Head& head, int index) {
    const jepa::HeadLabel& label = head.parameters().labels[static_cast<std::size_t>(index)];
    const std::span<const float> weights = head.weights(index);
    return {label.label, {weights.begin(), weights.end()}, static_cast<double>(label.bias)};
}

double Target::logit(const jepa::Encoding& encoding) const {
    double sum = bias;
    for (std::size_t i = 0; i < std::min(weight.size(), encoding.embedding.size()); ++i)
        sum += static_cast<double>(weight[i]) * static_cast<double>(encoding.embedding[i]);
    return sum;
}

jepa::LogitGradient Target::gradient() const {
    return [rowWeight = weight](std::span<const float> tokens) {
        const std::size_t dim = rowWeight.size();
        const auto count = static_cast<double>(tokens.size()) / static_cast<double>(dim);
        std::vector<float> gradient(tokens.size());
        for (std::size_t i = 0; i < gradient.size(); ++i)
            gradient[i] = static_cast<float>(static_cast<double>(rowWeight[i % dim]) / count);
        return gradient;
    };
}

} // namespace leadlight::explain
