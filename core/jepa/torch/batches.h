// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace leadlight::jepa {

/// Where recordings are encoded, and how many at once.
struct BatchPlan {
    bool onGpu = false;
    int size = 1; ///< at least 1
};

/// The most recordings at once on a CPU: larger batches gain nothing there and leave its caches.
inline constexpr int kCpuBatch = 4;
/// The batch a GPU begins with.
inline constexpr int kGpuBatch = 64;

/// What to try after the GPU's memory did not suffice: half the batch, and after single recordings the CPU.
[[nodiscard]] BatchPlan lessMemory(const BatchPlan& plan);

/// The sentence for the screen about a plan that lessMemory() gave.
[[nodiscard]] std::string memoryNote(const BatchPlan& plan);

/// Does `total` things by calls of `step(first)`, which does some of those from `first` on in order, as many
/// at once as `plan` lets it, and gives how many it did; 0 stops, and false is returned. Where `step` throws
/// c10::OutOfMemoryError on a GPU, `plan` becomes lessMemory(plan), `changed` is called, and the same ones
/// are tried again; nothing is done twice that was done. On the CPU the exception passes through.
[[nodiscard]] bool inBatches(std::size_t total, BatchPlan& plan,
                             const std::function<std::size_t(std::size_t first)>& step,
                             const std::function<void()>& changed);

/// inBatches() for work in two halves: `begin(first)` is the step, and `finish()` waits for the earliest
/// batch that was begun and not finished. The next batch is begun before that, so that a GPU never waits for
/// the host. All that was begun is finished, in order and before `changed` is called, unless `begin` gives 0.
[[nodiscard]] bool inOverlappingBatches(std::size_t total, BatchPlan& plan,
                                        const std::function<std::size_t(std::size_t first)>& begin,
                                        const std::function<void()>& finish,
                                        const std::function<void()>& changed);

} // namespace leadlight::jepa
