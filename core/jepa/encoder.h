// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jepa/card.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/model_input.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::jepa {

enum class DeviceChoice { Auto, Cpu, Cuda };
enum class PrecisionChoice { Auto, Fp32, Bf16 };

/// Which of the large outputs to keep; the embedding always is.
struct EncodeOptions {
    bool keepTokens = false;
    bool keepAttention = false;
};

/// What the encoder made of one input. L leads were given (8 as a rule).
struct Encoding {
    std::vector<float> embedding; ///< (dim): mean of the normalised tokens
    std::vector<float> tokens;    ///< (L * 50, dim), normalised, lead-major; empty unless kept
    std::vector<float> attention; ///< packed (layers, attention heads, L * 50, 50 + L - 1): for the query
                                  ///< (lead c, time i) the 50 times of lead c, then the other leads at time i
                                  ///< in model order; empty unless kept
};

/// Where and how an encoder really runs, in words for the screen.
struct RunPlace {
    std::string device;    ///< "CPU" or the GPU's own name
    std::string precision; ///< "fp32" or "bf16"
    std::vector<std::string>
        notes; ///< what was changed on the way: "GPU memory did not suffice: batch reduced to 8"
};

/// A loaded ECG-JEPA encoder. One thread at a time.
class Encoder {
public:
    virtual ~Encoder() = default;
    [[nodiscard]] virtual const EncoderConfig& config() const = 0;

    /// How its input must be prepared: one of the recipes of card.h, for prepareInput().
    [[nodiscard]] virtual std::string_view recipe() const { return kRecipe; }

    /// Encodes inputs that all hold the same leads. Between blocks it asks `progress` whether to stop
    /// (ErrorCode::Cancelled).
    [[nodiscard]] virtual Result<std::vector<Encoding>>
    encode(std::span<const ModelInput> inputs, const EncodeOptions& options, const Progress& progress) = 0;
    /// Where the last encode() ran (before the first one: where it would).
    [[nodiscard]] virtual RunPlace place() const = 0;
};

/// The library that runs encoders: LibTorch behind a wall (core/jepa/torch implements it).
class Engine {
public:
    virtual ~Engine() = default;
    /// Loads an encoder from a safetensors model file. `threads` 0: as many as the machine has cores.
    [[nodiscard]] virtual Result<std::unique_ptr<Encoder>>
    load(const std::filesystem::path& model, DeviceChoice device, PrecisionChoice precision, int threads) = 0;
    /// The library's name and version: "LibTorch 2.13.0".
    [[nodiscard]] virtual std::string name() const = 0;
};

} // namespace leadlight::jepa
