// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/masks.h"

#include <algorithm>
#include <numeric>

namespace leadlight::jepa {
namespace {

constexpr int kTimes = 50;

int ratioOfTimes(double low, double high, std::mt19937_64& random) {
    return static_cast<int>(kTimes * std::uniform_real_distribution<double>(low, high)(random));
}

TimeMask randomMask(std::mt19937_64& random) {
    const int count = ratioOfTimes(0.6, 0.7, random);
    std::array<int, kTimes> order{};
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    TimeMask mask{};
    for (int i = 0; i < count; ++i)
        mask[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])] = true;
    return mask;
}

TimeMask blockMask(bool lastNeverMasked, std::mt19937_64& random) {
    TimeMask mask{};
    for (int run = 0; run < 4; ++run) {
        const int length = ratioOfTimes(0.175, 0.225, random);
        const int lastStart = kTimes - length - (lastNeverMasked ? 1 : 0);
        const int start = std::uniform_int_distribution<int>(0, lastStart)(random);
        std::fill_n(mask.begin() + start, length, true);
    }
    return mask;
}

} // namespace

TimeMask drawMask(MaskKind kind, bool lastNeverMasked, std::mt19937_64& random) {
    return kind == MaskKind::Random ? randomMask(random) : blockMask(lastNeverMasked, random);
}

std::vector<TimeMask> drawMasks(MaskKind kind, bool lastNeverMasked, bool onePerBatch, int count,
                                std::mt19937_64& random) {
    std::vector<TimeMask> masks{drawMask(kind, lastNeverMasked, random)};
    const auto hidden = std::count(masks.front().begin(), masks.front().end(), true);
    while (static_cast<int>(masks.size()) < count) {
        TimeMask mask = onePerBatch ? masks.front() : drawMask(kind, lastNeverMasked, random);
        while (std::count(mask.begin(), mask.end(), true) != hidden)
            mask = drawMask(kind, lastNeverMasked, random);
        masks.push_back(mask);
    }
    return masks;
}

} // namespace leadlight::jepa
