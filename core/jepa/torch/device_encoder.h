// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/weights.h"

#include <ATen/ATen.h>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace leadlight::jepa {

class RecordedPass;

/// The encoder as LibTorch's own operations, for GPUs (it runs on any device LibTorch has, the CPU too). The
/// weights of the linear layers lie there once, in bfloat16 where asked for; tokens, norms and softmax stay
/// in float32. Where LibTorch can record a device's work (CUDA graphs, from 2.13 on), single recordings with
/// all leads are a replay: hundreds of launches become one.
class DeviceEncoder {
public:
    /// Copies the weights to the place.
    DeviceEncoder(EncoderWeights weights, const Place& place);
    ~DeviceEncoder();

    /// As CpuEncoder::encode(); what it gives lies on the device, and may still be being computed there:
    /// tokens (B, L * 50, dim) float32, `attention` packed.
    [[nodiscard]] at::Tensor encode(const at::Tensor& patches, const std::vector<int>& leads,
                                    at::Tensor* attention, const std::function<bool(int block)>& goOn);

    /// As CpuEncoder::encodeParts(); what is left out is computed, too, and thrown away. On the device.
    [[nodiscard]] at::Tensor encodeParts(const at::Tensor& patches, const std::vector<int>& leads,
                                         std::span<const TokenMask> masks,
                                         const std::function<bool(int block)>& goOn);

    /// Whether encode() replayed a recorded pass the last time.
    [[nodiscard]] bool replayed() const { return m_replayed; }

private:
    [[nodiscard]] at::Tensor run(const at::Tensor& patches, const at::Tensor& positions,
                                 at::Tensor* attention, const std::function<bool(int block)>& goOn) const;
    /// The tokens of one recording with all leads by the recorded pass, or an undefined tensor where there is
    /// none.
    [[nodiscard]] at::Tensor replay(const at::Tensor& patches);

    Place m_place;
    EncoderWeights m_weights;
    std::unique_ptr<RecordedPass> m_recorded;
    bool m_recordable;
    bool m_replayed = false;
};

} // namespace leadlight::jepa
