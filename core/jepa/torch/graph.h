// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/torch/weights.h"

#include <ATen/ATen.h>

#include <functional>
#include <vector>

namespace leadlight::jepa {

/// Stochastic depth: the rate grows linearly from 0 in the first block to `lastRate` in the last one; 0
/// switches it off.
struct DropPath {
    double lastRate = 0.0;

    [[nodiscard]] double rate(int block, int depth) const {
        return depth > 1 ? lastRate * block / (depth - 1) : 0.0;
    }
};

/// How a pass through the encoder differs from the plain one.
struct GraphRules {
    bool lrp = false;   ///< the backward pass is that of AttnLRP: see Gradients::lrp in core/jepa/encoder.h
    at::Tensor leftOut; ///< (B, L, P) bool, true where a token is no key for any query; undefined: none
};

/// Patches (B, L, P, 50) to tokens (B, L, P, dim), without positions.
[[nodiscard]] at::Tensor patchTokens(const EncoderWeights& weights, const at::Tensor& patches);

/// Rows of the position table for leads `leads` (indices into kModelLeads) at all 50 times: (L, 50, dim).
[[nodiscard]] at::Tensor leadPositions(const at::Tensor& table, const std::vector<int>& leads);

/// A LayerNorm over the last axis (eps 1e-5).
[[nodiscard]] at::Tensor normalise(const at::Tensor& x, const NormWeights& norm, bool lrp = false);

/// One block of the encoder without its positions: `tokens` (B, L, P, dim) hold them already. `attention` as
/// in encodeTokens(); `dropRate` of this block.
[[nodiscard]] at::Tensor encodeBlock(const BlockWeights& block, int attentionHeads, const at::Tensor& tokens,
                                     const GraphRules& rules, double dropRate = 0.0,
                                     at::Tensor* attention = nullptr);

/// (B, heads, L, P, P + L) with the own lead among the columns, as encodeTokens() keeps it, to (B, heads, L *
/// P, P + L - 1) without it.
[[nodiscard]] at::Tensor packedAttention(const at::Tensor& weights);

/// All blocks and the final norm, as a differentiable graph. `tokens` (B, L, P, dim); `positions` broadcasts
/// to it and is added before EVERY block; attention is CroPA: a query sees the P times of its own lead and
/// the L leads at its own time, under one softmax. `attention`, if given, receives for every block (B, heads,
/// L, P, P + L): own lead's times, then the leads (own one 0). `goOn`, if given, is asked before every block;
/// where it says no, an undefined tensor is the result.
[[nodiscard]] at::Tensor encodeTokens(const EncoderWeights& weights, at::Tensor tokens,
                                      const at::Tensor& positions, const DropPath& dropPath = {},
                                      std::vector<at::Tensor>* attention = nullptr,
                                      const std::function<bool(int block)>& goOn = {},
                                      const GraphRules& rules = {});

/// The predictor: `visible` (B, L, V, encoder dim), its times `visibleTimes` (B, V), and `maskedTimes` (B,
/// M); each lead by itself. Gives the predicted normalised tokens of the masked times, (B, L, M, encoder
/// dim).
[[nodiscard]] at::Tensor predictTokens(const PredictorWeights& weights, const at::Tensor& visible,
                                       const at::Tensor& visibleTimes, const at::Tensor& maskedTimes,
                                       const DropPath& dropPath = {});

/// The columns `times` (B, P') of `grid` (B, L, P, dim): (B, L, P', dim).
[[nodiscard]] at::Tensor takeTimes(const at::Tensor& grid, const at::Tensor& times);

} // namespace leadlight::jepa
