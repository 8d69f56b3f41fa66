// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which copies and computing are queued, on a made device that is as lazy as a device may be: it
// does nothing before someone waits for it, and then only what that one must wait for.
#include "core/jepa/torch/copy_streams.h"

#include <ATen/EmptyTensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/DeviceType.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/core/impl/alloc_cpu.h>
#include <torch/library.h>

#include <QTest>

#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

using namespace leadlight::jepa;

namespace {

constexpr at::DeviceType kLazyType = at::kPrivateUse1;
const at::Device kLazy(kLazyType, 0);

/// A mark in a stream.
struct Mark {
    at::StreamId stream = 0;
    bool passed = false;
};

struct Lazy {
    std::map<at::StreamId, std::deque<std::function<void()>>> queues;
    std::set<std::pair<const void*, at::StreamId>> kept; ///< memory kept for a stream that did not take it
    at::StreamId current = 0;
    at::StreamId pool = 0;

    void queue(std::function<void()> work) { queues[current].push_back(std::move(work)); }

    /// Works its stream off up to a mark.
    void waitFor(const std::shared_ptr<Mark>& mark) {
        while (!mark->passed) {
            auto& queue = queues.at(mark->stream);
            const auto work = std::move(queue.front());
            queue.pop_front();
            work();
        }
    }
};

Lazy& lazy() {
    static Lazy device;
    return device;
}

struct LazyGuard : c10::impl::DeviceGuardImplInterface {
    using Event = std::shared_ptr<Mark>;

    at::DeviceType type() const override { return kLazyType; }

    at::Device exchangeDevice(at::Device) const override { return kLazy; }

    at::Device getDevice() const override { return kLazy; }

    void setDevice(at::Device) const override {}

    void uncheckedSetDevice(at::Device) const noexcept override {}

    at::DeviceIndex deviceCount() const noexcept override { return 1; }

    at::Stream getStream(at::Device) const override { return stream(lazy().current); }

    at::Stream getStreamFromGlobalPool(at::Device, bool) const override { return stream(++lazy().pool); }

    at::Stream exchangeStream(at::Stream next) const override {
        return stream(std::exchange(lazy().current, next.id()));
    }

    void record(void** event, const at::Stream& where, at::DeviceIndex, c10::EventFlag) const override {
        if (*event == nullptr)
            *event = new Event;
        auto& mark = *static_cast<Event*>(*event);
        mark = std::make_shared<Mark>(Mark{where.id(), false});
        lazy().queues[where.id()].push_back([mark] { mark->passed = true; });
    }

    void block(void* event, const at::Stream& where) const override {
        lazy().queues[where.id()].push_back([mark = *static_cast<Event*>(event)] { lazy().waitFor(mark); });
    }

    void synchronizeEvent(void* event) const override { lazy().waitFor(*static_cast<Event*>(event)); }

    void destroyEvent(void* event, at::DeviceIndex) const noexcept override {
        delete static_cast<Event*>(event);
    }

    void recordDataPtrOnStream(const c10::DataPtr& data, const at::Stream& user) const override {
        lazy().kept.emplace(data.get(), user.id());
    }

private:
    static at::Stream stream(at::StreamId id) { return at::Stream(at::Stream::UNSAFE, kLazy, id); }
};

C10_REGISTER_GUARD_IMPL(PrivateUse1, LazyGuard)

struct LazyMemory : c10::Allocator {
    c10::DataPtr allocate(std::size_t bytes) override {
        void* data = c10::alloc_cpu(bytes);
        return {data, data, &c10::free_cpu, kLazy};
    }

    void copy_data(void* to, const void* from, std::size_t bytes) const override {
        std::memcpy(to, from, bytes);
    }
};

struct LazyHooks : at::PrivateUse1HooksInterface {
    bool isBuilt() const override { return true; }

    bool isAvailable() const override { return true; }

    bool hasPrimaryContext(at::DeviceIndex) const override { return true; }

    at::Allocator* getPinnedMemoryAllocator() const override { return c10::GetDefaultCPUAllocator(); }
};

at::Tensor emptyThere(c10::IntArrayRef size, c10::IntArrayRef stride, std::optional<at::ScalarType> type,
                      std::optional<at::Layout>, std::optional<at::Device>, std::optional<bool>) {
    static LazyMemory memory;
    return at::detail::empty_strided_generic(
        size, stride, &memory, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), type.value_or(at::kFloat));
}

at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool) {
    lazy().queue([from, to] { std::memcpy(to.data_ptr(), from.data_ptr(), from.nbytes()); });
    return to;
}

TORCH_LIBRARY_IMPL(aten, PrivateUse1, library) {
    library.impl("empty_strided", emptyThere);
    library.impl("_copy_from", copyFrom);
}

/// What a device computes: queued, like everything.
at::Tensor doubled(const at::Tensor& x) {
    at::Tensor twice = at::empty_strided(x.sizes(), x.strides(), x.options());
    lazy().queue([x, twice] {
        for (std::int64_t i = 0; i < x.numel(); ++i)
            static_cast<float*>(twice.data_ptr())[i] = 2.0F * static_cast<const float*>(x.data_ptr())[i];
    });
    return twice;
}

at::Tensor numbers(const CopyStreams& copies, float first) {
    at::Tensor host = copies.hostTensor({4, 3});
    for (std::int64_t i = 0; i < host.numel(); ++i)
        host.data_ptr<float>()[i] = first + static_cast<float>(i);
    return host;
}

} // namespace

class CopyStreamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        c10::register_privateuse1_backend(
            "lazy"); // an accelerator, whose memory of the host can be page-locked
        static LazyHooks hooks;
        at::RegisterPrivateUse1HooksInterface(&hooks);
    }

    void init() { lazy() = {}; }

    void onTheCpuNothingIsCopied() {
        CopyStreams copies{at::Device(at::kCPU)};
        const at::Tensor host = numbers(copies, 1.0F);
        QVERIFY(!host.is_pinned());
        const at::Tensor same = copies.toDevice(host);
        QVERIFY(same.is_same(host));
        const auto back = copies.toHost({same, at::Tensor()}).wait();
        QCOMPARE(back.size(), std::size_t{2});
        QVERIFY(back[0].is_same(host) && !back[1].defined());
    }

    void everyBatchComesBackWhole() {
        const at::NoGradGuard noGraph;
        CopyStreams copies(kLazy);
        std::deque<Arriving> begun;
        std::vector<at::Tensor> sent;
        for (int batch = 0; batch < 5; ++batch) {
            sent.push_back(numbers(copies, 100.0F * static_cast<float>(batch)));
            begun.push_back(copies.toHost({doubled(copies.toDevice(sent.back())), at::Tensor()}));
        }
        for (const at::Tensor& host : sent) {
            const auto arrived = begun.front().wait();
            begun.pop_front();
            QVERIFY(arrived[0].is_cpu() && at::equal(arrived[0], host * 2.0));
            QVERIFY(!arrived[1].defined());
        }
    }

    void aBatchDoesNotWaitForTheNext() {
        const at::NoGradGuard noGraph;
        CopyStreams copies(kLazy);
        Arriving first = copies.toHost({doubled(copies.toDevice(numbers(copies, 1.0F)))});
        bool computed = false;
        const at::Tensor next = copies.toDevice(numbers(copies, 2.0F));
        lazy().queue([&] { computed = true; });
        Arriving second = copies.toHost({doubled(next)});
        (void)first.wait();
        QVERIFY(!computed);
        (void)second.wait();
        QVERIFY(computed);
    }

    void whatIsSentDoesNotWaitForWhatIsComputed() {
        const at::NoGradGuard noGraph;
        CopyStreams copies(kLazy);
        bool computed = false;
        lazy().queue([&] { computed = true; });
        const at::Tensor there = copies.toDevice(numbers(copies, 5.0F));
        const auto mark =
            std::make_shared<Mark>(Mark{1, false}); // the stream that sends is the first of the pool
        lazy().queues.at(1).push_back([mark] { mark->passed = true; });
        lazy().waitFor(mark);
        QVERIFY(!computed);
        QCOMPARE(static_cast<const float*>(there.data_ptr())[2], 7.0F);
    }

    void memoryIsKeptForTheStreamThatUsesIt() {
        const at::NoGradGuard noGraph;
        CopyStreams copies(kLazy);
        const at::Tensor there = copies.toDevice(numbers(copies, 1.0F));
        QVERIFY(
            lazy().kept.contains({there.data_ptr(), 0})); // taken by the sending stream, used by the caller's
        const at::Tensor result = doubled(there);
        Arriving arriving = copies.toHost({result});
        QVERIFY(
            lazy().kept.contains({result.data_ptr(), 2})); // taken by the caller's, read by the fetching one
        QCOMPARE(lazy().current, at::StreamId{0});
        (void)arriving.wait();
    }
};

QTEST_GUILESS_MAIN(CopyStreamsTest)
#include "copy_streams_test.moc"
