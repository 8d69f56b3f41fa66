// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jepa/encoder.h"
#include "core/jepa/torch/kernels.h"
#include "core/jepa/torch/weights.h"

#include <ATen/ATen.h>

#include <functional>
#include <span>
#include <vector>

namespace leadlight::jepa {

/// The encoder for inference on the CPU: weights packed once for oneDNN, the affine parts of the norms and
/// the scale of the query folded into the products, everything between the products in few passes over
/// memory. In bf16 the products take and give bfloat16 while the tokens stay in float32, because the
/// positions add up in them.
class CpuEncoder {
public:
    /// Packs copies of the weights and lets go of each block of `weights` once it is packed.
    CpuEncoder(EncoderWeights weights, bool bf16);

    /// All blocks and the final norm: `patches` (B, L, 50, 50) of the leads `leads` to tokens (B, L * 50,
    /// dim). `attention`, if given, is filled with (B, depth, heads, L * 50, 50 + L - 1). Asks `goOn` before
    /// every block; an undefined tensor where it said no.
    [[nodiscard]] at::Tensor encode(const at::Tensor& patches, const std::vector<int>& leads,
                                    at::Tensor* attention, const std::function<bool(int block)>& goOn);

    /// One recording's `patches` (1, L, 50, 50) once for every mask (L * 50 flags, 0: left out). Gives the
    /// tokens that stayed, those of one mask after those of another: (sum of what stayed, dim).
    [[nodiscard]] at::Tensor encodeParts(const at::Tensor& patches, const std::vector<int>& leads,
                                         std::span<const TokenMask> masks,
                                         const std::function<bool(int block)>& goOn);

private:
    /// How the rows of a product belong to recordings and tokens.
    struct Layout {
        int leads = 8;
        std::vector<std::int64_t> first; ///< each recording's first row
        std::vector<std::int32_t> rows; ///< (recordings, leads * 50) each token's row counted from the first,
                                        ///< -1: left out; empty: all are there, in order
    };

    struct Packed {
        at::Tensor weight;
        at::Tensor bias;
    };

    struct Block {
        Packed qkv, proj, fc1, fc2;
    };

    [[nodiscard]] Packed pack(const at::Tensor& weight, const at::Tensor& bias) const;
    [[nodiscard]] Packed packFolded(const LinearWeights& layer, const NormWeights& norm) const;
    [[nodiscard]] Packed packQkv(const LinearWeights& layer, const NormWeights& norm) const;
    void attend(const at::Tensor& qkv, at::Tensor& mixed, const Layout& layout, int block,
                at::Tensor* attention);
    /// All blocks and the final norm of `tokens` (rows, dim). `positions` is repeated over the rows.
    /// `firstQkv`, if defined: the first block's product of query, key and value; the tokens then hold the
    /// first positions already.
    [[nodiscard]] at::Tensor runBlocks(at::Tensor tokens, const at::Tensor& positions, const Layout& layout,
                                       const at::Tensor& firstQkv, at::Tensor* attention,
                                       const std::function<bool(int block)>& goOn);
    /// tokens += branch (if any) + positions (if any), then the norm without affine part into `normed`.
    void addAndNormalise(at::Tensor& tokens, const at::Tensor& branch, const at::Tensor& positions,
                         at::Tensor& normed) const;

    EncoderConfig m_config;
    bool m_bf16;
    at::Tensor m_positions;
    Packed m_patch;
    std::vector<Block> m_blocks;
    NormWeights m_norm;
    std::vector<HeadScratch> m_scratch;
};

} // namespace leadlight::jepa
