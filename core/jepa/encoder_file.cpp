// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/encoder_file.h"

#include "core/base/text.h"
#include "core/record/relevance_map.h"

#include <utility>

namespace leadlight::jepa {

namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

constexpr std::string_view kBlocks = "encoder_blocks.blocks.";

/// Axis `axis` of a tensor of `axes` axes, or 0 where there is no such tensor.
std::int64_t axisOf(const Shapes& shapes, const std::string& name, std::size_t axes, std::size_t axis) {
    const auto found = shapes.find(name);
    return found == shapes.end() || found->second.size() != axes ? 0 : found->second[axis];
}

int countBlocks(const Shapes& shapes) {
    int depth = 0;
    while (depth < kMaxEncoderDepth &&
           shapes.contains(std::string(kBlocks) + std::to_string(depth) + ".norm1.weight"))
        ++depth;
    return depth;
}

/// One sentence about the first tensor that is missing, too much or of another shape; empty where all is
/// well.
std::string firstDifference(const Shapes& wanted, const Shapes& present) {
    for (const auto& [name, shape] : wanted) {
        const auto found = present.find(name);
        if (found == present.end())
            return "the encoder's tensor " + name + " is missing";
        if (found->second != shape)
            return "the encoder's tensor " + name + " does not have the size that the others ask for";
    }
    for (const auto& [name, shape] : present) {
        if (!wanted.contains(name))
            return "it holds a tensor \"" + cleanText(name.substr(0, 80)) +
                   "\" that is no part of an ECG-JEPA encoder";
    }
    return {};
}

template <class Tensors>
Shapes shapesOf(const Tensors& tensors) {
    Shapes shapes;
    for (const auto& [name, tensor] : tensors)
        shapes.emplace(name, tensor.shape);
    return shapes;
}

template <class Tensors>
Sha256 digestOf(const Tensors& tensors) {
    Sha256Stream digest;
    for (const auto& [name, tensor] : tensors) {
        digest.add(asBytes(name));
        digest.add(tensor.data);
    }
    return digest.finish();
}

} // namespace

Shapes encoderTensorShapes(const EncoderConfig& config) {
    const std::int64_t dim = config.dim;
    const std::int64_t mlp = config.mlpDim;
    Shapes shapes{{"pos_embed", {kTokenCount, dim}},
                  {"W_P.weight", {dim, kPatchSamples}},
                  {"W_P.bias", {dim}},
                  {"norm.weight", {dim}},
                  {"norm.bias", {dim}}};
    for (int block = 0; block < config.depth; ++block) {
        const std::string prefix = std::string(kBlocks) + std::to_string(block) + ".";
        for (const char* norm : {"norm1", "norm2"}) {
            shapes[prefix + norm + ".weight"] = {dim};
            shapes[prefix + norm + ".bias"] = {dim};
        }
        shapes[prefix + "attn.qkv.weight"] = {3 * dim, dim};
        shapes[prefix + "attn.proj.weight"] = {dim, dim};
        shapes[prefix + "attn.proj.bias"] = {dim};
        shapes[prefix + "mlp.fc1.weight"] = {mlp, dim};
        shapes[prefix + "mlp.fc1.bias"] = {mlp};
        shapes[prefix + "mlp.fc2.weight"] = {dim, mlp};
        shapes[prefix + "mlp.fc2.bias"] = {dim};
    }
    return shapes;
}

std::optional<int> assumedAttentionHeads(int dim) {
    constexpr int officialHeadDim = 48;
    constexpr int smallHeadDim = 12;
    if (dim > 0 && dim % (4 * officialHeadDim) == 0)
        return dim / officialHeadDim;
    if (dim > 0 && dim % smallHeadDim == 0)
        return dim / smallHeadDim;
    return std::nullopt;
}

Result<EncoderConfig> encoderConfigFromShapes(const Shapes& shapes, int attentionHeads) {
    const std::int64_t dim = axisOf(shapes, "W_P.weight", 2, 0);
    const std::int64_t mlp = axisOf(shapes, std::string(kBlocks) + "0.mlp.fc1.weight", 2, 0);
    if (dim <= 0 || mlp <= 0)
        return fail(ErrorCode::Malformed,
                    "This is no ECG-JEPA encoder: the tensors W_P.weight or "
                    "encoder_blocks.blocks.0.mlp.fc1.weight are missing or not matrices.");
    if (dim > kMaxEncoderDim || mlp > kMaxEncoderMlpDim || dim % 4 != 0)
        return fail(ErrorCode::Malformed, "The encoder's width of " + std::to_string(dim) +
                                              " is not possible; it must be divisible by 4 and at most " +
                                              std::to_string(kMaxEncoderDim) + ".");
    EncoderConfig config{static_cast<int>(dim), countBlocks(shapes), attentionHeads, static_cast<int>(mlp)};
    if (attentionHeads == 0)
        config.attentionHeads = assumedAttentionHeads(config.dim).value_or(0);
    if (config.attentionHeads == 0)
        return fail(ErrorCode::Invalid,
                    "The file does not say how many attention heads the encoder of width " +
                        std::to_string(dim) + " has; give their number with --attention-heads.");
    if (config.attentionHeads < 0 || config.dim % config.attentionHeads != 0)
        return fail(ErrorCode::Invalid, "An encoder of width " + std::to_string(dim) + " cannot have " +
                                            std::to_string(config.attentionHeads) + " attention heads.");
    if (const std::string difference = firstDifference(encoderTensorShapes(config), shapes);
        !difference.empty())
        return fail(ErrorCode::Malformed, "This is no usable ECG-JEPA encoder: " + difference + ".");
    return config;
}

Result<EncoderFile> openEncoderFile(const std::filesystem::path& path) {
    auto file = TensorFile::open(path);
    if (!file)
        return fail(file.error());
    const auto text = file->metadata().find(std::string(kCardKey));
    Card card;
    if (text != file->metadata().end()) {
        auto read = cardFromJson(text->second);
        if (!read)
            return fail(read.error().code, path.string() + ": " + read.error().text);
        card = std::move(*read);
    } else {
        // A file that was converted elsewhere has no card: it can be used, its sizes are those of its
        // tensors.
        card.name = path.stem().string();
    }
    if (card.kind != ModelKind::Encoder)
        return fail(ErrorCode::Invalid,
                    path.string() + " is a diagnostic head, not an encoder; give it with --head.");
    auto config =
        encoderConfigFromShapes(shapesOf(file->tensors()), card.encoder ? card.encoder->attentionHeads : 0);
    if (!config)
        return fail(config.error().code, path.string() + ": " + config.error().text);
    if (card.encoder && *card.encoder != *config)
        return fail(ErrorCode::Malformed,
                    path.string() + ": the sizes in the card are not those of the tensors.");
    card.encoder = *config;
    return EncoderFile{std::move(*file), std::move(card), *config};
}

Sha256 weightsDigest(const std::map<std::string, TensorView>& tensors) {
    return digestOf(tensors);
}

Sha256 weightsDigest(const std::map<std::string, TensorData>& tensors) {
    return digestOf(tensors);
}

Result<void> writeEncoderFile(const std::filesystem::path& path, const EncoderConfig& config,
                              const std::map<std::string, TensorData>& tensors, Card card) {
    if (const std::string difference = firstDifference(encoderTensorShapes(config), shapesOf(tensors));
        !difference.empty())
        return fail(ErrorCode::Malformed, "The encoder was not written: " + difference + ".");
    card.kind = ModelKind::Encoder;
    card.encoder = config;
    return writeTensorFile(path, tensors, {{std::string(kCardKey), cardToJson(card)}});
}

} // namespace leadlight::jepa
