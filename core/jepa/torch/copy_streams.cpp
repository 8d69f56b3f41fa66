// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/copy_streams.h"

#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <utility>

namespace leadlight::jepa {

struct Arriving::Event {
    c10::Event event;
};

Arriving::Arriving(std::vector<at::Tensor> tensors, std::shared_ptr<Event> arrived)
    : m_tensors(std::move(tensors))
    , m_arrived(std::move(arrived)) {}

std::vector<at::Tensor> Arriving::wait() {
    if (m_arrived)
        m_arrived->event.synchronize();
    return std::move(m_tensors);
}

struct CopyStreams::Impl {
    explicit Impl(const at::Device& place)
        : device(place)
        , guard(place.type())
        , in(guard.getStreamFromGlobalPool(place))
        , out(guard.getStreamFromGlobalPool(place)) {}

    [[nodiscard]] c10::Stream callers() const { return guard.getStream(device); }

    /// Lets `later` wait for all that `earlier` has been given.
    void follow(const c10::Stream& later, const c10::Stream& earlier) const {
        c10::Event event(device.type());
        event.record(earlier);
        event.block(later);
    }

    /// The memory of `tensor`, which another stream took, is not given to anyone else before `user` is done
    /// with it.
    void keepFor(const at::Tensor& tensor, const c10::Stream& user) const {
        guard.recordDataPtrOnStream(tensor.storage().data_ptr(), user);
    }

    at::Device device;
    c10::impl::VirtualGuardImpl guard;
    c10::Stream in, out;
};

CopyStreams::CopyStreams(const at::Device& device)
    : m_impl(device.is_cpu() ? nullptr : std::make_unique<Impl>(device)) {}

CopyStreams::CopyStreams(CopyStreams&& other) noexcept = default;
CopyStreams& CopyStreams::operator=(CopyStreams&& other) noexcept = default;
CopyStreams::~CopyStreams() = default;

at::Tensor CopyStreams::hostTensor(at::IntArrayRef shape) const {
    return at::empty(shape, at::TensorOptions(at::kFloat).pinned_memory(m_impl != nullptr));
}

at::Tensor CopyStreams::toDevice(const at::Tensor& host) {
    if (!m_impl)
        return host;
    const c10::Stream callers = m_impl->callers();
    at::Tensor there;
    {
        const c10::StreamGuard copying(m_impl->in);
        there = host.to(m_impl->device, host.scalar_type(), /*non_blocking=*/true);
    }
    m_impl->follow(callers, m_impl->in);
    m_impl->keepFor(there, callers);
    return there;
}

Arriving CopyStreams::toHost(std::vector<at::Tensor> tensors) {
    if (!m_impl)
        return Arriving(std::move(tensors));
    m_impl->follow(m_impl->out, m_impl->callers());
    const c10::StreamGuard copying(m_impl->out);
    for (at::Tensor& tensor : tensors) {
        if (!tensor.defined())
            continue;
        at::Tensor here = at::empty(tensor.sizes(), tensor.options().device(at::kCPU).pinned_memory(true));
        here.copy_(tensor, /*non_blocking=*/true);
        m_impl->keepFor(tensor, m_impl->out);
        tensor = std::move(here);
    }
    auto arrived = std::make_shared<Arriving::Event>(Arriving::Event{c10::Event(m_impl->device.type())});
    arrived->event.record(m_impl->out);
    return Arriving(std::move(tensors), std::move(arrived));
}

} // namespace leadlight::jepa
