// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/weights.h"

#include "core/jepa/positions.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <cmath>
#include <cstring>
#include <optional>

namespace leadlight::jepa {
namespace {

void addLinear(NamedTensors& all, const std::string& name, LinearWeights& layer) {
    all.emplace_back(name + ".weight", &layer.weight);
    if (layer.bias.defined())
        all.emplace_back(name + ".bias", &layer.bias);
}

void addNorm(NamedTensors& all, const std::string& name, NormWeights& norm) {
    all.emplace_back(name + ".weight", &norm.weight);
    all.emplace_back(name + ".bias", &norm.bias);
}

void addBlocks(NamedTensors& all, const std::string& name, std::vector<BlockWeights>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string block = name + ".blocks." + std::to_string(i);
        addNorm(all, block + ".norm1", blocks[i].norm1);
        addNorm(all, block + ".norm2", blocks[i].norm2);
        addLinear(all, block + ".mlp.fc1", blocks[i].fc1);
        addLinear(all, block + ".mlp.fc2", blocks[i].fc2);
        addLinear(all, block + ".attn.qkv", blocks[i].qkv);
        addLinear(all, block + ".attn.proj", blocks[i].proj);
    }
}

at::Tensor table(const std::vector<float>& values, int dim) {
    return at::tensor(values, at::kFloat).view({-1, dim});
}

// The authors cut the normal distribution at 2, a hundred standard deviations out: the cut never acts.
LinearWeights newLinear(std::int64_t out, std::int64_t in, bool bias = true) {
    return {at::randn({out, in}) * 0.02, bias ? at::zeros({out}) : at::Tensor()};
}

NormWeights newNorm(std::int64_t dim) {
    return {at::ones({dim}), at::zeros({dim})};
}

std::vector<BlockWeights> newBlocks(const EncoderConfig& config) {
    std::vector<BlockWeights> blocks;
    for (int k = 1; k <= config.depth; ++k) {
        BlockWeights block{newNorm(config.dim),
                           newLinear(3L * config.dim, config.dim, false),
                           newLinear(config.dim, config.dim),
                           newNorm(config.dim),
                           newLinear(config.mlpDim, config.dim),
                           newLinear(config.dim, config.mlpDim)};
        block.proj.weight.div_(std::sqrt(2.0 * k));
        block.fc2.weight.div_(std::sqrt(2.0 * k));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

LinearWeights unfilledLinear(std::int64_t out, std::int64_t in, bool bias = true) {
    return {at::empty({out, in}), bias ? at::empty({out}) : at::Tensor()};
}

NormWeights unfilledNorm(std::int64_t dim) {
    return {at::empty({dim}), at::empty({dim})};
}

// Shapes alone: the memory is not touched, so that the system need not give any.
EncoderWeights unfilledEncoder(const EncoderConfig& config) {
    const std::int64_t dim = config.dim;
    EncoderWeights weights{config,
                           at::empty({8 * kModelSamples / kPatchSamples, dim}),
                           unfilledLinear(dim, kPatchSamples),
                           {},
                           unfilledNorm(dim)};
    for (int i = 0; i < config.depth; ++i)
        weights.blocks.push_back({unfilledNorm(dim), unfilledLinear(3 * dim, dim, false),
                                  unfilledLinear(dim, dim), unfilledNorm(dim),
                                  unfilledLinear(config.mlpDim, dim), unfilledLinear(dim, config.mlpDim)});
    return weights;
}

Result<void> fill(const NamedTensors& tensors, const TensorFile& file, const std::string& prefix) {
    for (const auto& [name, tensor] : tensors) {
        const auto values = file.floats(prefix + name, tensor->sizes().vec());
        if (!values)
            return fail(values.error());
        std::memcpy(tensor->data_ptr<float>(), values->data(), values->size() * sizeof(float));
    }
    return {};
}

} // namespace

bool isFixed(const std::string& name) {
    return name.ends_with("pos_embed");
}

NamedTensors named(EncoderWeights& weights) {
    NamedTensors all{{"pos_embed", &weights.positions}};
    addBlocks(all, "encoder_blocks", weights.blocks);
    addNorm(all, "norm", weights.norm);
    addLinear(all, "W_P", weights.patch);
    return all;
}

NamedTensors named(PredictorWeights& weights) {
    NamedTensors all{{"pos_embed", &weights.positions}, {"mask_token", &weights.maskToken}};
    addLinear(all, "predictor_embed", weights.embed);
    addBlocks(all, "predictor_blocks", weights.blocks);
    addNorm(all, "predictor_norm", weights.norm);
    addLinear(all, "predictor_proj", weights.proj);
    return all;
}

EncoderWeights initialEncoder(const EncoderConfig& config, double patchScale) {
    EncoderWeights weights{config, table(encoderPositions(config.dim), config.dim),
                           newLinear(config.dim, kPatchSamples), newBlocks(config), newNorm(config.dim)};
    weights.patch.weight.mul_(patchScale);
    return weights;
}

PredictorWeights initialPredictor(const EncoderConfig& config, int encoderDim) {
    return {config,
            at::randn({1, 1, config.dim}) * 0.02,
            table(predictorPositions(config.dim), config.dim),
            newLinear(config.dim, encoderDim),
            newBlocks(config),
            newNorm(config.dim),
            newLinear(encoderDim, config.dim)};
}

EncoderWeights cloned(EncoderWeights& weights) {
    EncoderWeights copy = weights;
    for (const auto& [name, tensor] : named(copy))
        *tensor = tensor->detach().clone();
    return copy;
}

void randomise(EncoderWeights& weights, int blocks, std::uint64_t seed) {
    const at::NoGradGuard noGraph;
    const int depth = weights.config.depth;
    std::uint64_t part = 0;
    for (const auto& [name, tensor] : named(weights)) {
        ++part; // every tensor has a seed of its own
        if (isFixed(name))
            continue;
        const std::string prefix = "encoder_blocks.blocks.";
        const int block = name.starts_with(prefix) ? std::stoi(name.substr(prefix.size())) : -1;
        const bool top = block < 0 ? (name.starts_with("norm.") || blocks > depth) : block >= depth - blocks;
        if (blocks <= 0 || !top)
            continue;
        at::Generator generator = at::detail::createCPUGenerator(seed * 1000003ULL + part);
        const double mean = tensor->mean().item<double>();
        const double deviation = tensor->numel() > 1 ? tensor->std().item<double>() : 0.0;
        tensor->normal_(mean, deviation, generator);
    }
}

Result<void> checkConfig(const EncoderConfig& config) {
    const bool sizes = config.dim >= 4 && config.dim <= kMaxEncoderDim && config.depth >= 1 &&
                       config.depth <= kMaxEncoderDepth && config.attentionHeads >= 1 && config.mlpDim >= 1 &&
                       config.mlpDim <= kMaxEncoderMlpDim;
    if (!sizes || config.dim % 4 != 0 || config.dim % config.attentionHeads != 0)
        return fail(
            ErrorCode::Invalid,
            "The model's sizes make no encoder: its width must be a multiple of 4 and of its number of "
            "attention heads, up to 8192, with 1 to 256 blocks.");
    return {};
}

Result<void> checkHeadWidth(const EncoderConfig& config) {
    if (config.dim / config.attentionHeads > kMaxHeadWidth)
        return fail(ErrorCode::Unsupported,
                    "The encoder's attention heads are wider than " + std::to_string(kMaxHeadWidth) +
                        ", which is not supported; choose an encoder with more of them.");
    return {};
}

namespace {

// Before memory is taken: a small file that claims great sizes has no such tensor.
Result<void> checkHolds(const TensorFile& file, const EncoderConfig& config, const std::string& prefix) {
    if (const auto valid = checkConfig(config); !valid)
        return fail(ErrorCode::Malformed,
                    "The model file states sizes that make no encoder and may be damaged; get it again.");
    if (const auto probe = file.tensors().find(prefix + "W_P.weight");
        probe == file.tensors().end() ||
        probe->second.shape != std::vector<std::int64_t>{config.dim, kPatchSamples})
        return fail(ErrorCode::Malformed,
                    "The model file holds no ECG-JEPA encoder of the size its card states.");
    return {};
}

// The file's own bytes where they are float32 and lie well, else nothing.
std::optional<at::Tensor> lookInto(const std::shared_ptr<const TensorFile>& file, const std::string& name,
                                   at::IntArrayRef shape) {
    const auto found = file->tensors().find(name);
    if (found == file->tensors().end())
        return std::nullopt;
    const TensorView& view = found->second;
    if (view.dtype != DType::F32 || at::IntArrayRef(view.shape) != shape ||
        reinterpret_cast<std::uintptr_t>(view.data.data()) % alignof(float) != 0)
        return std::nullopt;
    return at::from_blob(
        const_cast<std::byte*>(view.data.data()), shape, [file, &view](void*) { file->letGo(view); },
        at::kFloat);
}

// A token of one NaN is NaN in every entry, and so are all results: better no encoder.
Result<void> checkFinite(const TensorFile& file, const NamedTensors& tensors, const std::string& prefix) {
    std::vector<char> finite(tensors.size(), 0);
    at::parallel_for(
        0, static_cast<std::int64_t>(tensors.size()), 1, [&](std::int64_t from, std::int64_t to) {
            for (auto at = static_cast<std::size_t>(from); at < static_cast<std::size_t>(to); ++at) {
                const TensorView& view = file.tensors().at(prefix + tensors[at].first);
                finite[at] = isFinite(view) ? 1 : 0;
                file.letGo(view); // read again when it is used, which may be much later
            }
        });
    for (std::size_t at = 0; at < tensors.size(); ++at) {
        if (finite[at] == 0)
            return fail(ErrorCode::Malformed, "The model file's tensor " + prefix + tensors[at].first +
                                                  " holds numbers that are not finite; get the file again or "
                                                  "import the checkpoint anew.");
    }
    return {};
}

} // namespace

Result<EncoderWeights> viewEncoder(const std::shared_ptr<const TensorFile>& file,
                                   const EncoderConfig& config) {
    if (const auto valid = checkHolds(*file, config, ""); !valid)
        return fail(valid.error());
    EncoderWeights weights = unfilledEncoder(config);
    for (const auto& entry : named(weights)) {
        if (auto inside = lookInto(file, entry.first, entry.second->sizes()))
            *entry.second = std::move(*inside);
        else if (const auto filled = fill({entry}, *file, ""); !filled)
            return fail(filled.error());
    }
    if (const auto finite = checkFinite(*file, named(weights), ""); !finite)
        return fail(finite.error());
    return weights;
}

Result<EncoderWeights> readEncoder(const TensorFile& file, const EncoderConfig& config,
                                   const std::string& prefix) {
    if (const auto valid = checkHolds(file, config, prefix); !valid)
        return fail(valid.error());
    EncoderWeights weights = unfilledEncoder(config);
    if (const auto filled = fill(named(weights), file, prefix); !filled)
        return fail(filled.error());
    if (const auto finite = checkFinite(file, named(weights), prefix); !finite)
        return fail(finite.error());
    return weights;
}

Result<PredictorWeights> readPredictor(const TensorFile& file, const EncoderConfig& config, int encoderDim,
                                       const std::string& prefix) {
    if (const auto valid = checkConfig(config); !valid)
        return fail(valid.error());
    PredictorWeights weights = initialPredictor(config, encoderDim);
    if (const auto filled = fill(named(weights), file, prefix); !filled)
        return fail(filled.error());
    return weights;
}

TensorData tensorData(const at::Tensor& tensor) {
    const at::Tensor plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    TensorData data{DType::F32, plain.sizes().vec(), Bytes(static_cast<std::size_t>(plain.nbytes()))};
    std::memcpy(data.data.data(), plain.data_ptr(), data.data.size());
    return data;
}

void addTensors(std::map<std::string, TensorData>& into, const NamedTensors& tensors,
                const std::string& prefix) {
    for (const auto& [name, tensor] : tensors)
        into[prefix + name] = tensorData(*tensor);
}

} // namespace leadlight::jepa
