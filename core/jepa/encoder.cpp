// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/encoder.h"

namespace leadlight::jepa {

Result<std::vector<Encoding>> Encoder::encodeParts(const ModelInput& /*input*/,
                                                   std::span<const TokenMask> /*masks*/,
                                                   const EncodeOptions& /*options*/,
                                                   const Progress& /*progress*/) {
    return fail(ErrorCode::Unsupported, "This engine cannot leave tokens out.");
}

Result<Gradients> Encoder::gradients(const ModelInput& /*input*/, const LogitGradient& /*logit*/,
                                     const GradientOptions& /*options*/, const Progress& /*progress*/) {
    return fail(ErrorCode::Unsupported, "This engine computes no gradients.");
}

Result<std::unique_ptr<Encoder>> Encoder::randomised(int /*blocks*/, std::uint64_t /*seed*/) {
    return fail(ErrorCode::Unsupported, "This engine cannot randomise an encoder's weights.");
}

} // namespace leadlight::jepa
