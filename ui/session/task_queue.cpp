// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_queue.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int kProgressIntervalMs = 50;

} // namespace

TaskQueue::TaskQueue(int threads, AtEnd atEnd, QObject* parent)
    : QObject(parent)
    , m_atEnd(atEnd) {
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

TaskQueue::~TaskQueue() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_atEnd == AtEnd::Cancel) {
            m_waiting.clear();
            for (const auto& [id, cancel] : m_unfinished)
                cancel.cancel();
        }
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

TaskId TaskQueue::enqueue(Body body, int priority) {
    TaskId id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = ++m_lastId;
        Task task{id, priority, {}, std::move(body)};
        m_unfinished.emplace_back(id, task.cancel);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
    return id;
}

void TaskQueue::cancel(TaskId id) {
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_unfinished.begin(), m_unfinished.end(),
                                    [id](const auto& entry) { return entry.first == id; });
    if (found == m_unfinished.end())
        return;
    found->second.cancel();
    if (std::erase_if(m_waiting, [id](const Task& task) { return task.id == id; }) > 0)
        m_unfinished.erase(found);
}

void TaskQueue::cancelAll() {
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, cancel] : m_unfinished)
        cancel.cancel();
    for (const Task& task : m_waiting)
        std::erase_if(m_unfinished, [&task](const auto& entry) { return entry.first == task.id; });
    m_waiting.clear();
}

void TaskQueue::prioritise(TaskId id, int priority) {
    const std::lock_guard lock(m_mutex);
    for (Task& task : m_waiting) {
        if (task.id == id)
            task.priority = priority;
    }
}

void TaskQueue::hold() {
    const std::lock_guard lock(m_mutex);
    m_held = true;
}

void TaskQueue::release() {
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
    }
    m_wake.notify_all();
}

int TaskQueue::unfinished() const {
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_unfinished.size());
}

void TaskQueue::post(TaskId id, std::function<void()> delivery) {
    // Events for an object that is gone are dropped by Qt, so nothing is delivered after the end.
    QMetaObject::invokeMethod(
        this,
        [this, id, delivery = std::move(delivery)] {
            {
                const std::lock_guard lock(m_mutex);
                std::erase_if(m_unfinished, [id](const auto& entry) { return entry.first == id; });
            }
            delivery();
        },
        Qt::QueuedConnection);
}

bool TaskQueue::takeNext(Task& task) {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || (!m_held && !m_waiting.empty()); });
    if (m_waiting.empty())
        return false;
    const auto next = std::max_element(m_waiting.begin(), m_waiting.end(), [](const Task& a, const Task& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.id > b.id;
    });
    task = std::move(*next);
    m_waiting.erase(next);
    return true;
}

void TaskQueue::work() {
    Task task;
    while (takeNext(task)) {
        QElapsedTimer sinceLast;
        Progress progress;
        progress.cancel = task.cancel;
        progress.onFraction = [this, id = task.id, &sinceLast](double fraction) {
            if (sinceLast.isValid() && sinceLast.elapsed() < kProgressIntervalMs)
                return;
            sinceLast.start();
            QMetaObject::invokeMethod(
                this, [this, id, fraction] { Q_EMIT progressed(id, fraction); }, Qt::QueuedConnection);
        };
        task.body(task.id, progress);
        task.body = nullptr;
    }
}

} // namespace leadlight::ui
