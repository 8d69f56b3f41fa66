// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/card.h"
#include "core/jepa/tensor_file.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::jepa {

/// An encoder's model file, opened and checked: every tensor that the sizes ask for is there in its shape,
/// and no other.
struct EncoderFile {
    TensorFile file;
    Card card;
    EncoderConfig config;
};

/// Opens an encoder's model file. Tensors bear the names of the official state dict (pos_embed, W_P.*,
/// norm.*, encoder_blocks.blocks.N.*). Fails with one sentence where anything is missing, too much or of
/// another size.
[[nodiscard]] Result<EncoderFile> openEncoderFile(const std::filesystem::path& path);

/// Shape of every tensor of an encoder with these sizes, by its official name.
[[nodiscard]] std::map<std::string, std::vector<std::int64_t>>
encoderTensorShapes(const EncoderConfig& config);

/// The number of attention heads is not in a state dict. Where nothing states it: head dimension 48 if the
/// width is a multiple of 192 (the authors' 768: 16 attention heads), else head dimension 12 (48: 4). Nothing
/// where the width is a multiple of neither.
[[nodiscard]] std::optional<int> assumedAttentionHeads(int dim);

/// The sizes told by the shapes of the tensors (name to shape). `attentionHeads` 0: assumedAttentionHeads().
[[nodiscard]] Result<EncoderConfig>
encoderConfigFromShapes(const std::map<std::string, std::vector<std::int64_t>>& shapes, int attentionHeads);

/// Line of a card's `extra` that holds weightsDigest() of the file it was written with.
inline constexpr const char* kWeightsDigest = "weights_sha256";

/// SHA-256 over the tensors in the order of their names: each name, then its bytes. Tells whether a weight
/// was changed since a card was written, wherever the file has been since. Training writes it; an import does
/// not, since the same checkpoint must give the same file in every version.
[[nodiscard]] Sha256 weightsDigest(const std::map<std::string, TensorView>& tensors);
[[nodiscard]] Sha256 weightsDigest(const std::map<std::string, TensorData>& tensors);

/// Writes an encoder's model file: the official names, float32. The card's kind and sizes are set from
/// `config`.
[[nodiscard]] Result<void> writeEncoderFile(const std::filesystem::path& path, const EncoderConfig& config,
                                            const std::map<std::string, TensorData>& tensors, Card card);

} // namespace leadlight::jepa
