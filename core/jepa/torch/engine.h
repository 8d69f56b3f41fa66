// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace leadlight::jepa {

/// When PrecisionChoice::Auto means bf16 on a CPU: where the processor multiplies bfloat16 numbers itself,
/// the encoder is large enough for it to matter, and the embeddings of a few made recordings agree with those
/// in fp32.
struct AutoBf16 {
    std::filesystem::path memory;           ///< the file of AgreementMemory; empty: measured at every load
    double leastCosine = 0.9999;            ///< between embeddings in bf16 and in fp32
    std::int64_t leastWeights = 20'000'000; ///< in the linear layers (docs/performance.md)
};

/// LibTorch as an Engine. Programs load it as a module (core/jepa/engine_module.h); leadlight-train links it.
/// Without `autoBf16`, PrecisionChoice::Auto is fp32 on every CPU.
[[nodiscard]] std::unique_ptr<Engine> makeTorchEngine(std::optional<AutoBf16> autoBf16 = {});

} // namespace leadlight::jepa
