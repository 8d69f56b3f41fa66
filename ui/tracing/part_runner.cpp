// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/part_runner.h"

#include <algorithm>

namespace leadlight::ui {

PartRunner::PartRunner(int threads)
    : m_threads(std::clamp(threads, 1, std::max(1, static_cast<int>(std::thread::hardware_concurrency())))) {}

PartRunner::~PartRunner() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& helper : m_helpers)
        helper.join();
}

void PartRunner::run(int count, const Part& part) {
    if (m_threads == 1 || count <= 1) {
        for (int i = 0; i < count; ++i)
            part(i, 0);
        return;
    }
    while (static_cast<int>(m_helpers.size()) < m_threads - 1) {
        const int number = static_cast<int>(m_helpers.size()) + 1;
        m_helpers.emplace_back([this, number] { help(number); });
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_part = &part;
        m_count = count;
        m_next = 0;
        ++m_run;
    }
    m_wake.notify_all();
    takeParts(part, count, 0);
    std::unique_lock lock(m_mutex);
    m_part = nullptr;
    m_done.wait(lock, [this] { return m_helping == 0; });
}

void PartRunner::takeParts(const Part& part, int count, int thread) {
    for (;;) {
        int number = 0;
        {
            const std::scoped_lock lock(m_mutex);
            number = m_next++;
        }
        if (number >= count)
            return;
        part(number, thread);
    }
}

void PartRunner::help(int thread) {
    unsigned seen = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this, seen] { return m_ending || (m_part != nullptr && m_run != seen); });
        if (m_ending)
            return;
        seen = m_run;
        const Part& part = *m_part;
        const int count = m_count;
        ++m_helping;
        lock.unlock();
        takeParts(part, count, thread);
        lock.lock();
        --m_helping;
        m_done.notify_all();
    }
}

} // namespace leadlight::ui
