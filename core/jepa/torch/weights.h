// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/tensor_file.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::jepa {

/// A linear layer: weight (out, in), bias (out) or undefined.
struct LinearWeights {
    at::Tensor weight;
    at::Tensor bias;
};

/// The affine part of a LayerNorm (eps 1e-5).
struct NormWeights {
    at::Tensor weight;
    at::Tensor bias;
};

/// One pre-norm transformer block. qkv has no bias (as published).
struct BlockWeights {
    NormWeights norm1;
    LinearWeights qkv;
    LinearWeights proj;
    NormWeights norm2;
    LinearWeights fc1;
    LinearWeights fc2;
};

/// The encoder: everything the official state dict holds.
struct EncoderWeights {
    EncoderConfig config;
    at::Tensor positions; ///< (400, dim), fixed
    LinearWeights patch;  ///< (dim, 50)
    std::vector<BlockWeights> blocks;
    NormWeights norm;
};

/// The predictor of pretraining: one lead at a time, full attention over its 50 times.
struct PredictorWeights {
    EncoderConfig config;
    at::Tensor maskToken; ///< (1, 1, dim)
    at::Tensor positions; ///< (50, dim), fixed
    LinearWeights embed;  ///< encoder width to predictor width
    std::vector<BlockWeights> blocks;
    NormWeights norm;
    LinearWeights proj; ///< predictor width to encoder width
};

/// Names of the official state dict and the tensors they mean, `positions` first. The pointers live as long
/// as the weights.
using NamedTensors = std::vector<std::pair<std::string, at::Tensor*>>;
[[nodiscard]] NamedTensors named(EncoderWeights& weights);
[[nodiscard]] NamedTensors named(PredictorWeights& weights);

/// Whether a tensor of this name is fixed (the position table) and so never trained.
[[nodiscard]] bool isFixed(const std::string& name);

/// New weights as the authors start: linear layers normal with standard deviation 0.02 cut at 2, biases 0,
/// norms 1 and 0, then proj and fc2 of block k (from 1) divided by sqrt(2 k). Uses LibTorch's global
/// generator. `patchScale` multiplies the patch embedding's weights: the published 1 leaves a token's content
/// far smaller than its position (norm sqrt(dim / 2), before every block), which a long training overcomes
/// and a short one may not.
[[nodiscard]] EncoderWeights initialEncoder(const EncoderConfig& config, double patchScale = 1.0);
[[nodiscard]] PredictorWeights initialPredictor(const EncoderConfig& config, int encoderDim);

/// A deep copy, detached from any graph.
[[nodiscard]] EncoderWeights cloned(EncoderWeights& weights);

/// Replaces the weights of the last `blocks` blocks and the final norm by normal random numbers of each
/// tensor's own mean and standard deviation; with more blocks than there are, the patch embedding too. The
/// same seed gives the same numbers, whichever part is replaced.
void randomise(EncoderWeights& weights, int blocks, std::uint64_t seed);

/// Fails with Invalid where the sizes make no encoder or are beyond what memory could hold.
[[nodiscard]] Result<void> checkConfig(const EncoderConfig& config);

/// Fails with Unsupported where the attention heads are wider than an Encoder computes with. The predictor's
/// may be.
[[nodiscard]] Result<void> checkHeadWidth(const EncoderConfig& config);

/// Reads the tensors named `prefix` + official name. Fails with Malformed where one is missing, of another
/// shape, or holds a number that is not finite.
[[nodiscard]] Result<EncoderWeights> readEncoder(const TensorFile& file, const EncoderConfig& config,
                                                 const std::string& prefix = "");

/// The same, but the tensors are the mapped file itself wherever it holds float32: nothing is read before it
/// is needed, and the memory of a tensor is given back when the last of its users lets it go. They keep the
/// file open and must not be written to.
[[nodiscard]] Result<EncoderWeights> viewEncoder(const std::shared_ptr<const TensorFile>& file,
                                                 const EncoderConfig& config);
[[nodiscard]] Result<PredictorWeights> readPredictor(const TensorFile& file, const EncoderConfig& config,
                                                     int encoderDim, const std::string& prefix);

/// float32 bytes of tensors for writing, each name with `prefix` before it.
void addTensors(std::map<std::string, TensorData>& into, const NamedTensors& tensors,
                const std::string& prefix = "");
[[nodiscard]] TensorData tensorData(const at::Tensor& tensor);

} // namespace leadlight::jepa
