// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace leadlight::ui {

using TaskId = quint64;

/// Threads that work a queue off and hand values back to the thread this object lives in. The owner's end is
/// the tasks' end.
///
/// Tasks of higher priority go first, equal ones in the order they came. A cancelled task's `done` is never
/// called. Not to be called from the worker threads.
class TaskQueue : public QObject {
    Q_OBJECT

public:
    /// What happens to tasks that have not begun when the queue is destroyed.
    enum class AtEnd {
        Cancel, ///< running tasks are asked to stop, waiting ones are dropped
        Finish  ///< all are done first, without calling `done`: for what must not be lost
    };

    explicit TaskQueue(int threads, AtEnd atEnd = AtEnd::Cancel, QObject* parent = nullptr);
    ~TaskQueue() override;

    /// Queues `work`; its value goes to `done` on this object's thread.
    template <class Work, class Done>
    TaskId run(Work work, Done done, int priority = 0) {
        using Value = std::invoke_result_t<Work, const Progress&>;
        return enqueue(
            [this, work = std::move(work), done = std::move(done)](TaskId id,
                                                                   const Progress& progress) mutable {
                auto value = std::make_shared<Value>(work(progress));
                const CancelToken cancel = progress.cancel;
                post(id, [value, cancel, done = std::move(done)]() mutable {
                    if (!cancel.cancelled())
                        done(std::move(*value));
                });
            },
            priority);
    }

    /// Drops a waiting task, asks a running one to stop.
    void cancel(TaskId id);
    void cancelAll();
    /// Changes the priority of a task that has not begun.
    void prioritise(TaskId id, int priority);
    /// Begins nothing more until release(); what runs goes on.
    void hold();
    void release();
    /// Tasks that wait or run.
    [[nodiscard]] int unfinished() const;

Q_SIGNALS:
    /// How far a running task is, 0 to 1, at most twenty times a second.
    void progressed(leadlight::ui::TaskId id, double fraction);

private:
    using Body = std::function<void(TaskId, const Progress&)>;

    struct Task {
        TaskId id = 0;
        int priority = 0;
        CancelToken cancel;
        Body body;
    };

    TaskId enqueue(Body body, int priority);
    void post(TaskId id, std::function<void()> delivery);
    void work();
    [[nodiscard]] bool takeNext(Task& task);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Task> m_waiting;
    std::vector<std::pair<TaskId, CancelToken>> m_unfinished; ///< waiting, running or not yet delivered
    TaskId m_lastId = 0;
    bool m_held = false;
    bool m_ending = false;
    AtEnd m_atEnd;
    std::vector<std::thread> m_threads;
};

} // namespace leadlight::ui
