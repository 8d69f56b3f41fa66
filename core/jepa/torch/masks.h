// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <vector>

namespace leadlight::jepa {

enum class MaskKind { Random, MultiBlock };

/// True: the time is hidden from the student, in all leads.
using TimeMask = std::array<bool, 50>;

/// One mask as published. Random: int(50 r) of the times, r uniform in [0.6, 0.7). MultiBlock: four runs of
/// int(50 r) times, r uniform in [0.175, 0.225), overlaps allowed. `lastNeverMasked` repeats a fault of the
/// authors' code: no run reaches the last time.
[[nodiscard]] TimeMask drawMask(MaskKind kind, bool lastNeverMasked, std::mt19937_64& random);

/// Masks for a batch, all with the same number of hidden times (so that they fill one tensor): the first is
/// drawn freely, the others until their number agrees, which leaves the distribution of each as published.
/// `onePerBatch` repeats the authors' single mask.
[[nodiscard]] std::vector<TimeMask> drawMasks(MaskKind kind, bool lastNeverMasked, bool onePerBatch,
                                              int count, std::mt19937_64& random);

} // namespace leadlight::jepa
