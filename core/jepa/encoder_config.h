// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight::jepa {

/// The sizes of an ECG-JEPA encoder. They come from the model file: any dimension divisible by 4 and by the
/// attention heads. ViT-B, the authors' size: 768, 12, 16, 3072.
struct EncoderConfig {
    int dim = 0;   ///< width of a token
    int depth = 0; ///< transformer blocks ("layers")
    int attentionHeads = 0;
    int mlpDim = 0; ///< width inside the feed-forward part
    bool operator==(const EncoderConfig&) const = default;
};

// Limits far beyond any ECG encoder, the same for whatever is trained, read or run: they keep products of
// sizes within 64 bits and lists short.
inline constexpr int kMaxEncoderDim = 8192;
inline constexpr int kMaxEncoderDepth = 256;
inline constexpr int kMaxEncoderMlpDim = 65536;
inline constexpr int kMaxHeadWidth = 128; ///< of an attention head: dim / attentionHeads

inline constexpr int kModelRateHz = 250;
inline constexpr int kModelSamples = 2500; ///< 10 s
inline constexpr int kPatchSamples = 50;   ///< 200 ms

} // namespace leadlight::jepa
