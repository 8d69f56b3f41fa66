// SPDX-License-Identifier: GPL-3.0-or-later
// What the encoder's own kernels share out among LibTorch's threads. A build without OpenMP gives right
// numbers from one thread, so only this test notices it.
#include <ATen/Parallel.h>

#include <QTest>

#include <array>
#include <atomic>

class ThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void workIsSharedOut() {
#if defined(__clang__)
        QSKIP("clang's OpenMP is another than LibTorch's: built with it, this work stays on one thread.");
#else
        at::set_num_threads(2);
        std::array<std::atomic<int>, 2> items{};
        at::parallel_for(0, 8, 1, [&items](std::int64_t first, std::int64_t last) {
            items.at(static_cast<std::size_t>(at::get_thread_num())) += static_cast<int>(last - first);
        });
        QCOMPARE(items[0].load(), 4);
        QCOMPARE(items[1].load(), 4);
#endif
    }
};

QTEST_APPLESS_MAIN(ThreadsTest)
#include "threads_test.moc"
