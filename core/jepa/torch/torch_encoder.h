// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/cpu_encoder.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/weights.h"

#include <memory>

namespace leadlight::jepa {

/// A file's weights as viewEncoder() gives them.
[[nodiscard]] Result<EncoderWeights> viewWeights(const std::shared_ptr<const EncoderFile>& file);

/// An Encoder of `weights` (which `file` holds) at a place.
[[nodiscard]] std::unique_ptr<Encoder> makeEncoder(std::shared_ptr<const EncoderFile> file,
                                                   EncoderWeights weights, const Place& place, int threads);

/// An Encoder on the CPU from weights that are packed already. In bf16 it does so
/// neither for parts of the tokens, which are compared with each other, nor for EncodeOptions::exact.
[[nodiscard]] std::unique_ptr<Encoder> makeEncoder(std::shared_ptr<const EncoderFile> file,
                                                   std::unique_ptr<CpuEncoder> ready, const Place& place,
                                                   int threads);

} // namespace leadlight::jepa
