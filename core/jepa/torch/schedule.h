// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace leadlight::jepa {

/// The published learning rate: linear warm-up from `floor`, then a cosine over ALL steps down to `floor` (it
/// does not restart after the warm-up, so that it drops slightly there). Source: the authors' use of timm's
/// cosine scheduler.
struct CosineSchedule {
    double peak = 2.5e-5;
    double floor = 1e-6;
    std::int64_t warmupSteps = 0;
    std::int64_t totalSteps = 1;

    [[nodiscard]] double rate(std::int64_t step) const {
        const auto t = static_cast<double>(step);
        if (step < warmupSteps)
            return floor + t * (peak - floor) / static_cast<double>(warmupSteps);
        return floor + 0.5 * (peak - floor) *
                           (1.0 + std::cos(std::numbers::pi * t / static_cast<double>(totalSteps)));
    }
};

/// The teacher's momentum: linear from `start` to `end` over all steps.
struct MomentumSchedule {
    double start = 0.996;
    double end = 1.0;
    std::int64_t totalSteps = 1;

    [[nodiscard]] double momentum(std::int64_t step) const {
        return start + (end - start) * static_cast<double>(step) / static_cast<double>(totalSteps);
    }
};

} // namespace leadlight::jepa
