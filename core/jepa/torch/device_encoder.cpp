// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/device_encoder.h"

#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/recorded_pass.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <utility>

namespace leadlight::jepa {
namespace {

const std::vector<int> kAllLeads{0, 1, 2, 3, 4, 5, 6, 7};

bool always(int) {
    return true;
}

} // namespace

DeviceEncoder::DeviceEncoder(EncoderWeights weights, const Place& place)
    : m_place(place)
    , m_weights(std::move(weights))
    , m_recordable(RecordedPass::possible(place.device)) {
    for (const auto& [name, tensor] : named(m_weights))
        *tensor = tensor->to(place.device);
    if (!place.bf16)
        return;
    const auto narrow = [](LinearWeights& layer) {
        layer.weight = layer.weight.to(at::kBFloat16);
        if (layer.bias.defined())
            layer.bias = layer.bias.to(at::kBFloat16);
    };
    for (BlockWeights& block : m_weights.blocks) {
        for (LinearWeights* layer : {&block.qkv, &block.proj, &block.fc1, &block.fc2})
            narrow(*layer);
    }
}

DeviceEncoder::~DeviceEncoder() = default;

at::Tensor DeviceEncoder::run(const at::Tensor& patches, const at::Tensor& positions, at::Tensor* attention,
                              const std::function<bool(int block)>& goOn) const {
    std::vector<at::Tensor> kept;
    const at::Tensor tokens = encodeTokens(m_weights, patchTokens(m_weights, patches), positions, {},
                                           attention ? &kept : nullptr, goOn);
    if (!tokens.defined())
        return {};
    if (attention) {
        for (at::Tensor& weights : kept)
            weights = packedAttention(weights).to(at::kFloat);
        *attention = at::stack(kept, 1);
    }
    return tokens.flatten(1, 2).to(at::kFloat);
}

at::Tensor DeviceEncoder::replay(const at::Tensor& patches) {
    if (!m_recorded) {
        const at::Tensor positions = leadPositions(m_weights.positions, kAllLeads).unsqueeze(0);
        m_recorded = std::make_unique<RecordedPass>(
            patches.to(m_place.device),
            [this, positions](const at::Tensor& input) { return run(input, positions, nullptr, always); });
    }
    return (*m_recorded)(patches);
}

at::Tensor DeviceEncoder::encode(const at::Tensor& patches, const std::vector<int>& leads,
                                 at::Tensor* attention, const std::function<bool(int block)>& goOn) {
    const at::InferenceMode inference;
    m_replayed = m_recordable && patches.size(0) == 1 && leads == kAllLeads && !attention;
    if (m_replayed)
        return goOn(0) ? replay(patches) : at::Tensor();
    const at::Tensor positions = leadPositions(m_weights.positions, leads).unsqueeze(0);
    return run(patches.to(m_place.device, patches.scalar_type(), /*non_blocking=*/true), positions, attention,
               goOn);
}

at::Tensor DeviceEncoder::encodeParts(const at::Tensor& patches, const std::vector<int>& leads,
                                      std::span<const TokenMask> masks,
                                      const std::function<bool(int block)>& goOn) {
    const at::InferenceMode inference;
    const auto count = static_cast<std::int64_t>(masks.size());
    at::Tensor kept = at::empty({count, static_cast<std::int64_t>(leads.size()), 50}, at::kByte);
    auto* to = kept.data_ptr<std::uint8_t>();
    for (const TokenMask& mask : masks)
        to = std::transform(mask.begin(), mask.end(), to,
                            [](std::uint8_t flag) { return static_cast<std::uint8_t>(flag != 0); });
    kept = kept.to(at::kBool).to(m_place.device);
    GraphRules rules;
    rules.leftOut = kept.logical_not();
    const at::Tensor positions = leadPositions(m_weights.positions, leads).unsqueeze(0);
    const at::Tensor one = patchTokens(m_weights, patches.to(m_place.device));
    const at::Tensor tokens =
        encodeTokens(m_weights, one.expand({count, one.size(1), one.size(2), one.size(3)}), positions, {},
                     nullptr, goOn, rules);
    if (!tokens.defined())
        return {};
    return tokens.flatten(0, 2).index({kept.flatten()}).to(at::kFloat);
}

} // namespace leadlight::jepa
