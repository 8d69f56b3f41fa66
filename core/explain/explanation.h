// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/method.h"
#include "core/explain/packed_attention.h"
#include "core/explain/target.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::explain {

/// What is explained: an encoder, its input of eight leads, and the finding (null for maps that know of
/// none).
struct Subject {
    jepa::Encoder* encoder = nullptr;
    const jepa::ModelInput* input = nullptr;
    const Target* target = nullptr;
};

/// Of attention alone: which layer and attention head, from 0. Nothing: the last layer, the mean of the
/// attention heads.
struct MapOptions {
    std::optional<int> layer;
    std::optional<int> attentionHead;
    bool operator==(const MapOptions&) const = default;
};

/// A map and what belongs to it.
struct Explanation {
    Method method = Method::Attention;
    TokenValues values{};
    std::string unit;
    std::optional<double> logit; ///< where there is a target
    std::optional<double> bias;
    std::optional<int> layer; ///< of attention, from 0
    std::optional<int> attentionHead;
    std::vector<float> samples; ///< LRP: (8, 2500), whose sums over patches `values` are
    std::optional<std::array<double, kModelLeadCount>> leadEffect; ///< occlusion
    std::optional<std::array<double, kPatchCount>> timeEffect;     ///< occlusion
    std::optional<TokenValues> headWeights;                        ///< contribution to a head that weighs the
                                                                   ///< tokens itself: their shares, sum 1
    std::optional<double> conservation; ///< LRP: sum of the values / (logit - bias)
};

/// Makes the map. Fails with Invalid where the method needs a target and there is none, where the input is
/// not eight leads or the layer does not exist; with Unsupported where the engine cannot do it; with
/// Cancelled.
[[nodiscard]] Result<Explanation> explain(Method method, const Subject& subject, const MapOptions& options,
                                          const Progress& progress);

/// The same from what an analysis kept already (attention: packed; tokens: (400, dim)), without another pass:
/// attention, rollout and contribution only; Invalid for the rest or where the array is missing.
[[nodiscard]] Result<Explanation> explainKept(Method method, const jepa::EncoderConfig& config,
                                              std::span<const float> tokens, std::span<const float> attention,
                                              const Target* target, const MapOptions& options);

} // namespace leadlight::explain
