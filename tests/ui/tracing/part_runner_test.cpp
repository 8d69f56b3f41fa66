// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/part_runner.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace leadlight::ui;

class PartRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyPartIsDoneOnce() {
        PartRunner runner(8);
        for (int round = 0; round < 500; ++round) {
            const int count = round % 40;
            std::vector<std::atomic<int>> done(40);
            runner.run(count, [&](int part, int) { ++done[std::size_t(part)]; });
            for (int i = 0; i < 40; ++i)
                QCOMPARE(done[std::size_t(i)].load(), i < count ? 1 : 0);
        }
    }

    void threadsHaveTheirOwnNumbers() {
        PartRunner runner(4);
        QVERIFY(runner.threads() >= 1 && runner.threads() <= 4);
        std::vector<std::atomic<int>> inside(4);
        std::atomic<bool> shared = false;
        runner.run(2000, [&](int, int thread) {
            shared = shared || inside[std::size_t(thread)]++ != 0;
            --inside[std::size_t(thread)];
            shared = shared || thread >= runner.threads();
        });
        QVERIFY(!shared);
    }

    void oneThreadNeedsNoHelper() {
        PartRunner runner(1);
        int sum = 0;
        runner.run(10, [&](int part, int thread) { sum += part + 100 * thread; });
        QCOMPARE(sum, 45);
    }
};

QTEST_APPLESS_MAIN(PartRunnerTest)
#include "part_runner_test.moc"
