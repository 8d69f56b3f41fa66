// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight::train {

/// One linear classifier a label: logit = weights . embedding + bias.
struct LinearProbe {
    int dim = 0;
    std::vector<double> weights; ///< (labels, dim)
    std::vector<double> bias;    ///< (labels)
    [[nodiscard]] double logit(int label, std::span<const float> embedding) const;
};

/// Logistic regression of each label by itself on embeddings (n, dim), truth (n, labels): the minimum of the
/// summed cross-entropy plus l2 |w|^2 in standardised coordinates (the bias is free), found with Newton's
/// method. Exact and without chance, unlike the authors' ten epochs of AdamW. Fails with Invalid where sizes
/// do not match or there is nothing to learn from. `weight` (n): how much a recording counts; empty: 1.
[[nodiscard]] Result<LinearProbe> fitProbe(std::span<const float> embeddings, int dim,
                                           std::span<const std::uint8_t> truth, int labels, double l2,
                                           std::span<const double> weight = {});

} // namespace leadlight::train
