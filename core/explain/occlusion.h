// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"
#include "core/explain/target.h"

#include <array>
#include <vector>

namespace leadlight::explain {

inline constexpr int kSecondPatches = 5; ///< patches of one second

/// What a logit loses when tokens are left out (absent from attention and from the mean, not zeroed): y minus
/// y without them. Positive: they speak for the finding.
struct Occlusion {
    double logit = 0.0;                          ///< y, with everything there
    std::array<double, kModelLeadCount> leads{}; ///< without that lead's 50 tokens
    std::array<double, kPatchCount> times{};     ///< without that time's 8 tokens
    TokenValues values{}; ///< without one second of one lead, written to its five patches
};

/// The 138 choices of tokens: 8 leads, then 50 times, then 10 seconds of each lead in turn.
[[nodiscard]] std::vector<jepa::TokenMask> occlusionMasks();

/// Runs them all; `input` must hold the eight leads. Invalid otherwise.
[[nodiscard]] Result<Occlusion> occlude(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                        const Target& target, const Progress& progress);

/// Occlusion::values alone, in 81 runs instead of 139.
[[nodiscard]] Result<TokenValues> occludeSeconds(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                                 const Target& target, const Progress& progress);

} // namespace leadlight::explain
