// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/recorded_pass.h"

#if __has_include(<ATen/accelerator/Graph.h>)
#include <ATen/accelerator/Graph.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#define LEADLIGHT_CAN_RECORD
#endif

#include <stdexcept>

namespace leadlight::jepa {

#if defined(LEADLIGHT_CAN_RECORD)

struct RecordedPass::Impl {
    explicit Impl(const at::Tensor& example)
        : device(example.device())
        , input(example.clone()) {}

    at::Device device;
    at::Tensor input;
    at::Tensor output;
    at::accelerator::Graph graph;
};

bool RecordedPass::possible(const at::Device& device) {
    return !device.is_cpu() && at::has_graph_impl(device.type());
}

RecordedPass::RecordedPass(const at::Tensor& example,
                           const std::function<at::Tensor(const at::Tensor&)>& work)
    : m_impl(std::make_unique<Impl>(example)) {
    constexpr int kWarmUps = 3; // libraries choose their algorithms and take their memory in the first runs
    const c10::impl::VirtualGuardImpl device(m_impl->device.type());
    const c10::Stream before = device.getStream(m_impl->device);
    before.synchronize();
    // Work of the default stream cannot be recorded.
    const c10::StreamGuard other(device.getStreamFromGlobalPool(m_impl->device));
    for (int i = 0; i < kWarmUps; ++i)
        (void)work(m_impl->input);
    other.current_stream().synchronize();
    m_impl->graph.capture_begin();
    try {
        m_impl->output = work(m_impl->input);
    } catch (...) {
        m_impl->graph.capture_end();
        throw;
    }
    m_impl->graph.capture_end();
    other.current_stream().synchronize();
}

RecordedPass::~RecordedPass() = default;

at::Tensor RecordedPass::operator()(const at::Tensor& input) {
    m_impl->input.copy_(input, /*non_blocking=*/true);
    m_impl->graph.replay();
    return m_impl->output.clone();
}

#else

struct RecordedPass::Impl {};

bool RecordedPass::possible(const at::Device&) {
    return false;
}

RecordedPass::RecordedPass(const at::Tensor&, const std::function<at::Tensor(const at::Tensor&)>&) {
    throw std::logic_error("this LibTorch cannot record a device's work");
}

RecordedPass::~RecordedPass() = default;

at::Tensor RecordedPass::operator()(const at::Tensor&) {
    return {};
}

#endif

} // namespace leadlight::jepa
