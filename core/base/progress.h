// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace leadlight {

/// A request to stop that any thread may make and any copy sees. Copies share one flag.
class CancelToken {
public:
    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool cancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// What long work gets from its caller: a way to say how far it is and a way to learn that it should stop.
struct Progress {
    CancelToken cancel;
    std::function<void(double)> onFraction; ///< 0 to 1, called on the working thread; may be empty

    /// Says how far the work is. False means: stop now and return ErrorCode::Cancelled.
    [[nodiscard]] bool report(double fraction) const {
        if (onFraction)
            onFraction(fraction);
        return !cancel.cancelled();
    }
};

} // namespace leadlight
