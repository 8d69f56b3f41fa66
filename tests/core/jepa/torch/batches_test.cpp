// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/batches.h"

#include <QStringList>
#include <QTest>

#include <c10/util/Exception.h>

#include <algorithm>
#include <deque>
#include <numeric>
#include <vector>

using namespace leadlight::jepa;

namespace {

/// A device whose memory holds `room` recordings, and which remembers what it was given.
struct Device {
    std::size_t room = 0;
    std::vector<std::size_t> encoded;
    std::vector<std::string> notes;

    bool run(std::size_t total, BatchPlan& plan, std::size_t stopAt = SIZE_MAX) {
        return inBatches(
            total, plan,
            [&](std::size_t first) -> std::size_t {
                if (first >= stopAt)
                    return 0;
                const std::size_t count = std::min(static_cast<std::size_t>(plan.size), total - first);
                if (plan.onGpu && count > room)
                    throw c10::OutOfMemoryError({"test", "batches_test.cpp", 1}, "out of memory");
                for (std::size_t i = 0; i < count; ++i)
                    encoded.push_back(first + i);
                return count;
            },
            [&] { notes.push_back(memoryNote(plan)); });
    }
};

/// A device on which batches are begun and finished; its memory holds `room` recordings, `roomBeside` beside
/// a batch that was begun.
struct Overlap {
    std::size_t room = 0;
    std::size_t roomBeside = room;
    std::deque<std::size_t> begun;
    QStringList log;

    bool run(std::size_t total, BatchPlan& plan, std::size_t stopAt = SIZE_MAX) {
        const auto note = [&](const char* what, std::size_t number) {
            log << QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number);
        };
        return inOverlappingBatches(
            total, plan,
            [&](std::size_t first) -> std::size_t {
                if (first >= stopAt)
                    return 0;
                const std::size_t count = std::min(static_cast<std::size_t>(plan.size), total - first);
                if (count > (begun.empty() ? room : roomBeside)) {
                    log << QStringLiteral("full");
                    throw c10::OutOfMemoryError({"test", "batches_test.cpp", 1}, "out of memory");
                }
                note("begin", first);
                begun.push_back(first);
                return count;
            },
            [&] {
                note("finish", begun.front());
                begun.pop_front();
            },
            [&] { note("changed", static_cast<std::size_t>(plan.size)); });
    }
};

std::vector<std::size_t> upTo(std::size_t count) {
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

} // namespace

class BatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void enoughMemoryChangesNothing() {
        Device gpu{64};
        BatchPlan plan{true, 64};
        QVERIFY(gpu.run(150, plan));
        QCOMPARE(gpu.encoded, upTo(150));
        QCOMPARE(plan.size, 64);
        QVERIFY(gpu.notes.empty());
    }

    void tooLittleHalvesTheBatchAndLosesNothing() {
        Device gpu{10};
        BatchPlan plan{true, 64};
        QVERIFY(gpu.run(150, plan));
        QCOMPARE(gpu.encoded, upTo(150));
        QVERIFY(plan.onGpu);
        QCOMPARE(plan.size, 8);
        QCOMPARE(gpu.notes.size(), std::size_t{3}); // 32, 16, 8
        QCOMPARE(gpu.notes.back(), std::string("GPU memory did not suffice: batch reduced to 8"));
    }

    void noneAtAllGoesOnOnTheCpu() {
        Device gpu{0};
        BatchPlan plan{true, 4};
        QVERIFY(gpu.run(9, plan));
        QCOMPARE(gpu.encoded, upTo(9));
        QVERIFY(!plan.onGpu);
        QCOMPARE(plan.size, kCpuBatch);
        QCOMPARE(gpu.notes.back(), std::string("GPU memory did not suffice: ran on the CPU"));
    }

    void theCpusOwnFailurePassesThrough() {
        BatchPlan plan{false, 4};
        const auto fails = [](std::size_t) -> std::size_t {
            throw c10::OutOfMemoryError({"test", "batches_test.cpp", 1}, "out of memory");
        };
        QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, (void)inBatches(1, plan, fails, [] {}));
    }

    void stoppingStops() {
        Device gpu{64};
        BatchPlan plan{true, 2};
        QVERIFY(!gpu.run(10, plan, 4));
        QCOMPARE(gpu.encoded, upTo(4));
    }

    void theNextIsBegunBeforeTheLastIsFinished() {
        Overlap gpu{64};
        BatchPlan plan{true, 64};
        QVERIFY(gpu.run(150, plan));
        QCOMPARE(gpu.log,
                 QStringList({"begin 0", "begin 64", "finish 0", "begin 128", "finish 64", "finish 128"}));
    }

    void whatWasBegunIsFinishedBeforeThePlanChanges() {
        Overlap gpu{64};
        gpu.roomBeside = 32; // what is begun holds memory
        BatchPlan plan{true, 64};
        QVERIFY(gpu.run(100, plan));
        QCOMPARE(gpu.log, QStringList({"begin 0", "full", "finish 0", "changed 32", "begin 64", "begin 96",
                                       "finish 64", "finish 96"}));
    }

    void nothingIsFinishedOnceItIsStopped() {
        Overlap gpu{64};
        BatchPlan plan{true, 64};
        QVERIFY(!gpu.run(300, plan, 128));
        QCOMPARE(gpu.log, QStringList({"begin 0", "begin 64", "finish 0"}));
    }
};

QTEST_APPLESS_MAIN(BatchesTest)
#include "batches_test.moc"
