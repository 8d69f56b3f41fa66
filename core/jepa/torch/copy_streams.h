// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <memory>
#include <vector>

namespace leadlight::jepa {

/// Tensors on their way to the host.
class Arriving {
public:
    /// Waits until they are there. In the order they were given, undefined ones as they were.
    [[nodiscard]] std::vector<at::Tensor> wait();

private:
    friend class CopyStreams;
    struct Event;
    explicit Arriving(std::vector<at::Tensor> tensors, std::shared_ptr<Event> arrived = nullptr);
    std::vector<at::Tensor> m_tensors;
    std::shared_ptr<Event> m_arrived; ///< none where nothing needed copying
};

/// Copies to a device and back from it, each on a stream beside the one that the caller computes on, so that
/// the device copies and computes at the same time. Through LibTorch's own interface, which needs no header
/// of CUDA. On the CPU nothing is copied. One thread at a time.
class CopyStreams {
public:
    explicit CopyStreams(const at::Device& device);
    CopyStreams(CopyStreams&& other) noexcept;
    CopyStreams& operator=(CopyStreams&& other) noexcept;
    ~CopyStreams();

    /// float32 memory of the host, uninitialised, from which the device copies by itself (page-locked).
    [[nodiscard]] at::Tensor hostTensor(at::IntArrayRef shape) const;

    /// `host`, which hostTensor() gave, on the device. What the caller queues from now on in its stream waits
    /// until it is there; nobody else does.
    [[nodiscard]] at::Tensor toDevice(const at::Tensor& host);

    /// Begins to copy tensors of the device to the host: what they hold once all that the caller has queued
    /// in its stream so far is done. What it queues from now on does not wait.
    [[nodiscard]] Arriving toHost(std::vector<at::Tensor> tensors);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl; ///< none on the CPU
};

} // namespace leadlight::jepa
