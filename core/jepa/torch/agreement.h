// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder_config.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <string>

namespace leadlight::jepa {

/// Whether this processor multiplies bfloat16 numbers itself (AVX-512 BF16; processors with AMX have it too).
/// Without, bf16 is slower than fp32.
[[nodiscard]] bool processorHasBf16();

/// The weights in an encoder's linear layers: below a few million, bf16 saves less time than it costs
/// agreement.
[[nodiscard]] std::int64_t linearWeights(const EncoderConfig& config);

/// Three made recordings to compare two forms of an encoder on: patches (3, 8, 50, 50), millivolts. Beats of
/// normal size at 55, 80 and 125 a minute with other axes, wide in the last, wander and noise.
[[nodiscard]] at::Tensor probePatches();

/// The smallest cosine between the embeddings of two encoders' `tokens` (B, T, dim) of the same recordings.
[[nodiscard]] double smallestCosine(const at::Tensor& tokens, const at::Tensor& others);

/// What a measured agreement belongs to: the model's SHA-256, the processor, LibTorch and the probes.
[[nodiscard]] std::string agreementKey(const std::string& modelSha256);

} // namespace leadlight::jepa
