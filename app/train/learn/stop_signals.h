// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <thread>

namespace leadlight::train {

/// Turns Ctrl-C and SIGTERM into a cancel request for as long as it lives, so that long training saves its
/// state and ends. It must be made before any other thread: they inherit that the signals are held back.
class StopSignals {
public:
    explicit StopSignals(CancelToken cancel);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

private:
    std::atomic<bool> m_done = false;
    std::thread m_waiter;
};

} // namespace leadlight::train
