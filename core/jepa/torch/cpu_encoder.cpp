// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/cpu_encoder.h"

#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/packed_product.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

namespace leadlight::jepa {
namespace {

const Bf16Bits* bits(const at::Tensor& tensor) {
    return reinterpret_cast<const Bf16Bits*>(tensor.const_data_ptr());
}

Bf16Bits* bits(at::Tensor& tensor) {
    return reinterpret_cast<Bf16Bits*>(tensor.data_ptr());
}

} // namespace

CpuEncoder::Packed CpuEncoder::pack(const at::Tensor& weight, const at::Tensor& bias) const {
    const auto type = m_bf16 ? at::kBFloat16 : at::kFloat;
    return {packedForOneDnn(weight.to(type).contiguous()), bias.to(type, false, true)};
}

// A norm's affine part before a linear layer is a linear layer itself: W (g x + s) + b = (W g) x + (W s + b).
CpuEncoder::Packed CpuEncoder::packFolded(const LinearWeights& layer, const NormWeights& norm) const {
    const at::Tensor bias = at::mv(layer.weight, norm.bias);
    return pack(layer.weight * norm.weight, layer.bias.defined() ? bias + layer.bias : bias);
}

// The same with the query scaled, and rows in the order (attention heads, 3, width) instead of (3, attention
// heads, width): what one attention head wants of a token lies side by side.
CpuEncoder::Packed CpuEncoder::packQkv(const LinearWeights& layer, const NormWeights& norm) const {
    const std::int64_t dim = m_config.dim, heads = m_config.attentionHeads, width = dim / heads;
    at::Tensor weight = (layer.weight * norm.weight).view({3, heads, width, dim});
    at::Tensor bias = at::mv(layer.weight, norm.bias).view({3, heads, width});
    const double scale = 1.0 / std::sqrt(static_cast<double>(width));
    weight.select(0, 0).mul_(scale);
    bias.select(0, 0).mul_(scale);
    weight = weight.transpose(0, 1).reshape({3 * dim, dim});
    return pack(weight, bias.transpose(0, 1).reshape({3 * dim}));
}

CpuEncoder::CpuEncoder(EncoderWeights weights, bool bf16)
    : m_config(weights.config)
    , m_bf16(bf16)
    , m_scratch(static_cast<std::size_t>(at::get_num_threads())) {
    const at::NoGradGuard noGraph;
    m_positions = weights.positions.clone();
    m_patch = {weights.patch.weight.clone(), weights.patch.bias.clone()};
    m_norm = {weights.norm.weight.clone(), weights.norm.bias.clone()};
    for (BlockWeights& block : weights.blocks) {
        m_blocks.push_back({packQkv(block.qkv, block.norm1), pack(block.proj.weight, block.proj.bias),
                            packFolded(block.fc1, block.norm2), pack(block.fc2.weight, block.fc2.bias)});
        block = {}; // no more than one block is in memory twice
    }
}

void CpuEncoder::addAndNormalise(at::Tensor& tokens, const at::Tensor& branch, const at::Tensor& positions,
                                 at::Tensor& normed) const {
    const auto dim = static_cast<std::size_t>(m_config.dim);
    const std::int64_t rows = tokens.size(0);
    const std::int64_t period = positions.defined() ? positions.size(0) : 1;
    auto* x = tokens.data_ptr<float>();
    at::parallel_for(0, rows, 16, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> line(m_bf16 ? dim : 0);
        for (std::int64_t row = first; row < last; ++row) {
            const std::size_t at = static_cast<std::size_t>(row) * dim;
            if (branch.defined())
                addTo(x + at, bits(branch) + at, dim);
            if (positions.defined())
                addTo(x + at,
                      positions.const_data_ptr<float>() + static_cast<std::size_t>(row % period) * dim, dim);
            if (m_bf16) {
                normaliseRow(x + at, line.data(), dim);
                roundToBf16(line.data(), bits(normed) + at, dim);
            } else {
                normaliseRow(x + at, normed.data_ptr<float>() + at, dim);
            }
        }
    });
}

void CpuEncoder::attend(const at::Tensor& qkv, at::Tensor& mixed, const Layout& layout, int block,
                        at::Tensor* attention) {
    const std::int64_t heads = m_config.attentionHeads;
    const std::int64_t tokens = std::int64_t{50} * layout.leads;
    const std::int64_t keys = 50 + layout.leads - 1;
    const auto batch = static_cast<std::int64_t>(layout.first.size());
    at::parallel_for(0, batch * heads, 1, [&](std::int64_t first, std::int64_t last) {
        HeadScratch& scratch = m_scratch[static_cast<std::size_t>(at::get_thread_num())];
        for (std::int64_t item = first; item < last; ++item) {
            const std::int64_t sample = item / heads;
            HeadWork work;
            const std::int64_t row = layout.first[static_cast<std::size_t>(sample)] * m_config.dim;
            if (m_bf16) {
                work.qkvBf16 = bits(qkv) + 3 * row;
                work.outBf16 = bits(mixed) + row;
            } else {
                work.qkv = qkv.const_data_ptr<float>() + 3 * row;
                work.out = mixed.data_ptr<float>() + row;
            }
            work.leads = layout.leads;
            work.heads = static_cast<int>(heads);
            work.width = static_cast<int>(m_config.dim / heads);
            work.head = static_cast<int>(item % heads);
            if (!layout.rows.empty())
                work.rows = layout.rows.data() + sample * tokens;
            if (attention)
                work.packed = attention->data_ptr<float>() +
                              ((sample * m_config.depth + block) * heads + work.head) * tokens * keys;
            attendHead(work, scratch);
        }
    });
}

at::Tensor CpuEncoder::runBlocks(at::Tensor tokens, const at::Tensor& positions, const Layout& layout,
                                 const at::Tensor& firstQkv, at::Tensor* attention,
                                 const std::function<bool(int block)>& goOn) {
    const std::int64_t dim = m_config.dim;
    at::Tensor normed = at::empty({tokens.size(0), dim}, m_bf16 ? at::kBFloat16 : at::kFloat);
    at::Tensor mixed = at::empty_like(normed);
    at::Tensor branch; // in bf16: what the last product gave and is still to be added to the tokens
    for (int i = 0; i < m_config.depth; ++i) {
        if (!goOn(i))
            return {};
        const Block& block = m_blocks[static_cast<std::size_t>(i)];
        const bool given = i == 0 && firstQkv.defined();
        if (!given)
            addAndNormalise(tokens, branch, positions, normed);
        attend(given ? firstQkv : product(normed, block.qkv.weight, block.qkv.bias, "none"), mixed, layout, i,
               attention);
        if (m_bf16) {
            addAndNormalise(tokens, product(mixed, block.proj.weight, block.proj.bias, "none"), {}, normed);
            branch = product(product(normed, block.fc1.weight, block.fc1.bias, "gelu"), block.fc2.weight,
                             block.fc2.bias, "none");
        } else {
            tokens = productPlus(mixed, tokens, block.proj.weight, block.proj.bias);
            addAndNormalise(tokens, {}, {}, normed);
            tokens = productPlus(product(normed, block.fc1.weight, block.fc1.bias, "gelu"), tokens,
                                 block.fc2.weight, block.fc2.bias);
        }
    }
    if (branch.defined())
        tokens.add_(branch);
    return at::layer_norm(tokens, {dim}, m_norm.weight, m_norm.bias, 1e-5);
}

at::Tensor CpuEncoder::encode(const at::Tensor& patches, const std::vector<int>& leads, at::Tensor* attention,
                              const std::function<bool(int block)>& goOn) {
    const at::InferenceMode inference;
    const std::int64_t batch = patches.size(0), dim = m_config.dim;
    const int leadCount = static_cast<int>(leads.size());
    const std::int64_t perRecording = std::int64_t{50} * leadCount;
    const at::Tensor positions = leadPositions(m_positions, leads).reshape({perRecording, dim}).contiguous();
    at::Tensor tokens = at::linear(patches.reshape({batch * perRecording, 50}), m_patch.weight, m_patch.bias);
    if (attention)
        *attention = at::empty(
            {batch, m_config.depth, m_config.attentionHeads, perRecording, 50 + leadCount - 1}, at::kFloat);
    Layout layout;
    layout.leads = leadCount;
    for (std::int64_t sample = 0; sample < batch; ++sample)
        layout.first.push_back(sample * perRecording);
    tokens = runBlocks(std::move(tokens), positions, layout, {}, attention, goOn);
    return tokens.defined() ? tokens.view({batch, perRecording, dim}) : tokens;
}

at::Tensor CpuEncoder::encodeParts(const at::Tensor& patches, const std::vector<int>& leads,
                                   std::span<const TokenMask> masks,
                                   const std::function<bool(int block)>& goOn) {
    const at::InferenceMode inference;
    const std::int64_t dim = m_config.dim;
    Layout layout;
    layout.leads = static_cast<int>(leads.size());
    std::vector<std::int64_t> chosen; // the token of every row
    for (const TokenMask& mask : masks) {
        layout.first.push_back(static_cast<std::int64_t>(chosen.size()));
        std::int32_t row = 0;
        for (std::size_t token = 0; token < mask.size(); ++token) {
            layout.rows.push_back(mask[token] != 0 ? row++ : -1);
            if (mask[token] != 0)
                chosen.push_back(static_cast<std::int64_t>(token));
        }
    }
    const at::Tensor rows = at::tensor(chosen, at::kLong);
    const std::int64_t all = std::int64_t{50} * layout.leads;
    const at::Tensor positions = leadPositions(m_positions, leads).reshape({all, dim}).contiguous();
    // Before the first attention no token knows of another: the masks share this much of the work.
    at::Tensor tokens = at::linear(patches.reshape({all, 50}), m_patch.weight, m_patch.bias);
    at::Tensor normed = at::empty({all, dim}, m_bf16 ? at::kBFloat16 : at::kFloat);
    addAndNormalise(tokens, {}, positions, normed);
    const Block& block = m_blocks.front();
    const at::Tensor qkv = product(normed, block.qkv.weight, block.qkv.bias, "none").index_select(0, rows);
    return runBlocks(tokens.index_select(0, rows), positions.index_select(0, rows), layout, qkv, nullptr,
                     goOn);
}

} // namespace leadlight::jepa
