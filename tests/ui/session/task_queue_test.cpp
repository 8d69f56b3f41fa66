// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

using namespace leadlight;
using namespace leadlight::ui;

class TaskQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void valuesComeBackOnTheOwnersThread() {
        TaskQueue queue(2);
        int sum = 0;
        const std::thread::id here = std::this_thread::get_id();
        bool sameThread = true;
        for (int i = 1; i <= 100; ++i)
            queue.run([i](const Progress&) { return i; },
                      [&](int value) {
                          sum += value;
                          sameThread = sameThread && std::this_thread::get_id() == here;
                      });
        QTRY_COMPARE(sum, 5050);
        QVERIFY(sameThread);
        QCOMPARE(queue.unfinished(), 0);
    }

    void higherPriorityGoesFirst() {
        TaskQueue queue(1);
        std::binary_semaphore gate(0);
        QList<int> order;
        queue.run(
            [&](const Progress&) {
                gate.acquire();
                return 0;
            },
            [](int) {});
        queue.run([](const Progress&) { return 1; }, [&](int value) { order.append(value); });
        const TaskId raised =
            queue.run([](const Progress&) { return 2; }, [&](int value) { order.append(value); });
        queue.run([](const Progress&) { return 3; }, [&](int value) { order.append(value); }, 5);
        queue.prioritise(raised, 9);
        gate.release();
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order, (QList<int>{2, 3, 1}));
    }

    void cancelledTasksAnswerNobody() {
        TaskQueue queue(1);
        std::atomic<bool> began = false;
        bool answered = false;
        std::atomic<bool> waitingRan = false;
        const TaskId running = queue.run(
            [&](const Progress& progress) {
                began = true;
                while (progress.report(0.5))
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return 1;
            },
            [&](int) { answered = true; });
        const TaskId waiting =
            queue.run([&](const Progress&) { return waitingRan = true; }, [&](bool) { answered = true; });
        QTRY_VERIFY(began);
        queue.cancel(waiting);
        queue.cancel(running);
        QTRY_COMPARE(queue.unfinished(), 0);
        QTest::qWait(20);
        QVERIFY(!answered);
        QVERIFY(!waitingRan);
    }

    void heldTasksBeginWhenReleased() {
        TaskQueue queue(1);
        queue.hold();
        std::atomic<bool> began = false;
        bool answered = false;
        queue.run([&](const Progress&) { return began = true; }, [&](bool) { answered = true; });
        QTest::qWait(30);
        QVERIFY(!began);
        QCOMPARE(queue.unfinished(), 1);
        queue.release();
        QTRY_VERIFY(answered);
    }

    void theOwnersEndIsTheTasksEnd() {
        std::atomic<int> running = 0;
        QElapsedTimer timer;
        {
            TaskQueue queue(2);
            for (int i = 0; i < 10; ++i)
                queue.run(
                    [&](const Progress& progress) {
                        ++running;
                        while (progress.report(0.1))
                            std::this_thread::sleep_for(std::chrono::milliseconds(1));
                        --running;
                        return 0;
                    },
                    [](int) { QFAIL("an answer after the end"); });
            while (running < 2)
                std::this_thread::yield();
            timer.start();
        }
        QCOMPARE(running.load(), 0);
        QVERIFY(timer.elapsed() < 2000);
    }

    void writersFinish() {
        std::atomic<int> written = 0;
        {
            TaskQueue queue(1, TaskQueue::AtEnd::Finish);
            for (int i = 0; i < 20; ++i)
                queue.run(
                    [&](const Progress&) {
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                        return ++written;
                    },
                    [](int) {});
        }
        QCOMPARE(written.load(), 20);
    }

    void progressIsTold() {
        TaskQueue queue(1);
        QSignalSpy spy(&queue, &TaskQueue::progressed);
        const TaskId id =
            queue.run([](const Progress& progress) { return progress.report(0.25); }, [](bool) {});
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.front().at(0).value<TaskId>(), id);
        QCOMPARE(spy.front().at(1).toDouble(), 0.25);
    }
};

QTEST_GUILESS_MAIN(TaskQueueTest)
#include "task_queue_test.moc"
