// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/batches.h"

#include <c10/util/Exception.h>

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

} // namespace leadlight::jepa
