// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/batches.h"

#include <c10/util/Exception.h>

#include <utility>

namespace leadlight::jepa {

BatchPlan lessMemory(const BatchPlan& plan) {
    if (plan.onGpu && plan.size > 1)
        return {true, plan.size / 2};
    return {false, kCpuBatch};
}

std::string memoryNote(const BatchPlan& plan) {
    if (plan.onGpu)
        return "GPU memory did not suffice: batch reduced to " + std::to_string(plan.size);
    return "GPU memory did not suffice: ran on the CPU";
}

bool inBatches(std::size_t total, BatchPlan& plan, const std::function<std::size_t(std::size_t first)>& step,
               const std::function<void()>& changed) {
    for (std::size_t done = 0; done < total;) {
        try {
            const std::size_t count = step(done);
            if (count == 0)
                return false;
            done += count;
        } catch (const c10::OutOfMemoryError&) {
            if (!plan.onGpu)
                throw;
            plan = lessMemory(plan);
            changed();
        }
    }
    return true;
}

bool inOverlappingBatches(std::size_t total, BatchPlan& plan,
                          const std::function<std::size_t(std::size_t)>& begin,
                          const std::function<void()>& finish, const std::function<void()>& changed) {
    bool waiting = false;
    const auto finishLast = [&] {
        if (std::exchange(waiting, false))
            finish();
    };
    const auto step = [&](std::size_t first) {
        const std::size_t count = begin(first);
        if (count > 0) {
            finishLast();
            waiting = true;
        }
        return count;
    };
    const auto follow = [&] {
        finishLast(); // it holds memory, and lies where the work was until now
        changed();
    };
    if (!inBatches(total, plan, step, follow))
        return false;
    finishLast();
    return true;
}

} // namespace leadlight::jepa
