// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace leadlight::ui {

/// Does the parts of one piece of work on the calling thread and on helpers that sleep in between.
///
/// The caller takes parts as the helpers do, and waits at the end only for parts that a helper has begun: on
/// a busy machine it does all of them itself.
class PartRunner {
public:
    /// A part of the work: its number, and the number of the thread that does it (0 is the caller's).
    using Part = std::function<void(int part, int thread)>;

    /// As many threads in all, but never more than the machine has processors. They start at the first run.
    explicit PartRunner(int threads);
    ~PartRunner();
    PartRunner(const PartRunner&) = delete;
    PartRunner& operator=(const PartRunner&) = delete;

    [[nodiscard]] int threads() const { return m_threads; }

    /// Calls `part` once for each number in [0, count) and returns when all calls have. It must not throw.
    void run(int count, const Part& part);

private:
    void help(int thread);
    void takeParts(const Part& part, int count, int thread);

    int m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    const Part* m_part = nullptr; // null: no work, or no longer any to begin
    int m_count = 0;
    int m_next = 0;
    int m_helping = 0;
    unsigned m_run = 0;
    bool m_ending = false;
    std::vector<std::thread> m_helpers;
};

} // namespace leadlight::ui
