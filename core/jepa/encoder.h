// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jepa/card.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/model_input.h"

#include <cstdint>
#include <filesystem>
#include <functional>
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
    bool exact = false; ///< in fp32, even where PrecisionChoice::Auto chose bf16 on a CPU: for what is looked
                        ///< at number by number
};

/// What the encoder made of one input. L leads were given (8 as a rule).
struct Encoding {
    std::vector<float> embedding; ///< (dim): mean of the normalised tokens
    std::vector<float> tokens;    ///< (L * 50, dim), normalised, lead-major; empty unless kept
    std::vector<float> attention; ///< packed (layers, attention heads, L * 50, 50 + L - 1): for the query
                                  ///< (lead c, time i) the 50 times of lead c, then the other leads at time i
                                  ///< in model order; empty unless kept
};

/// Which tokens of an input stay: (L * 50), lead-major, 0 where the token is left out (absent from attention
/// and from the mean). At least one must stay.
using TokenMask = std::vector<std::uint8_t>;

/// From the normalised tokens (L * 50, dim) to the derivative of a logit with respect to each of them, same
/// shape. For a linear head on the mean: weight / (L * 50) in every row.
using LogitGradient = std::function<std::vector<float>(std::span<const float> tokens)>;

/// Which derivatives to compute; each of `lrp` and the other two costs one pass forward and one backward.
struct GradientOptions {
    bool input = false;
    bool attention = false;
    bool lrp = false;
};

/// Derivatives of one logit y for one input. L leads were given (8 as a rule). Empty unless asked for.
struct Gradients {
    std::vector<float> input;             ///< (L * 2500) dy/dx, per mV
    std::vector<float> weightedAttention; ///< packed (layers, L * 50, 50 + L - 1): mean over the attention
                                          ///< heads of max(0, A * dy/dA), A being the attention
    std::vector<float> lrp; ///< (L * 2500) AttnLRP (arXiv 2402.05602): input x gradient of a backward pass in
                            ///< which 1/std of every norm and GELU(x)/x are constants and the gradients into
                            ///< query and key count a quarter, into value a half
    std::vector<float> tokens; ///< (L * 50, dim) of this pass, normalised
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
    /// Encodes one input once for every mask, tokens left out as the mask says; several masks share one pass.
    /// Encoding::tokens, if kept, holds the tokens that stayed, in order; attention is never kept. Invalid
    /// where a mask is of another size or leaves nothing.
    [[nodiscard]] virtual Result<std::vector<Encoding>> encodeParts(const ModelInput& input,
                                                                    std::span<const TokenMask> masks,
                                                                    const EncodeOptions& options,
                                                                    const Progress& progress);
    /// Derivatives of the logit that `logit` describes, in float32.
    [[nodiscard]] virtual Result<Gradients> gradients(const ModelInput& input, const LogitGradient& logit,
                                                      const GradientOptions& options,
                                                      const Progress& progress);
    /// The same encoder with the weights of its last `blocks` blocks and its final norm (0: nothing; more
    /// than there are: the patch embedding too) replaced by normal random numbers of each tensor's own mean
    /// and standard deviation: a control that knows nothing. The same seed gives the same weights.
    [[nodiscard]] virtual Result<std::unique_ptr<Encoder>> randomised(int blocks, std::uint64_t seed);
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
