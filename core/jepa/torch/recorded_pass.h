// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <memory>

namespace leadlight::jepa {

/// A device's work on an input of one shape, recorded once and replayed: a CUDA graph, through LibTorch's
/// own interface that needs no header of CUDA. One thread at a time.
class RecordedPass {
public:
    /// Whether this LibTorch can record work of `device`. Never on the CPU.
    [[nodiscard]] static bool possible(const at::Device& device);

    /// Records `work` on inputs like `example` (on the device) after running it a few times. `work` may only
    /// queue work: whatever waits for the device, or copies from or to the host, throws.
    RecordedPass(const at::Tensor& example, const std::function<at::Tensor(const at::Tensor&)>& work);
    ~RecordedPass();

    /// A copy of what the work gives for `input` (of the example's shape, on the host or the device).
    [[nodiscard]] at::Tensor operator()(const at::Tensor& input);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leadlight::jepa
