// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/stop_signals.h"

#include <csignal>
#include <ctime>

namespace leadlight::train {
namespace {

sigset_t watchedSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

StopSignals::StopSignals(CancelToken cancel) {
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::thread([this, signals, cancel = std::move(cancel)] {
        const timespec patience{0, 200'000'000};
        while (!m_done.load()) {
            if (sigtimedwait(&signals, nullptr, &patience) > 0)
                cancel.cancel();
        }
    });
}

StopSignals::~StopSignals() {
    m_done.store(true);
    m_waiter.join();
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace leadlight::train
