// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/head.h"

#include <string>
#include <vector>

namespace leadlight::explain {

/// The finding that a map is about: one label of a linear head, whose logit is weight . mean of the tokens +
/// bias.
struct Target {
    std::string label;
    std::vector<float> weight; ///< (dim)
    double bias = 0.0;

    /// Label `index` of a head.
    [[nodiscard]] static Target of(const jepa::Head& head, int index);
    /// The logit of what the encoder made of a recording or of a part of its tokens.
    [[nodiscard]] double logit(const jepa::Encoding& encoding) const;
    /// The logit's derivative with respect to every token: weight / number of tokens.
    [[nodiscard]] jepa::LogitGradient gradient() const;
};

} // namespace leadlight::explain
