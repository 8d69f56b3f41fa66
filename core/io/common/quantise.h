// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signal/waveform.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace leadlight::io {

/// The count that stands for a gap; a writer puts its format's own code in its place.
inline constexpr std::int32_t kGapCount = std::numeric_limits<std::int32_t>::min();

/// Largest count of a 16-bit format: its lowest number is kept for gaps.
inline constexpr std::int32_t kLargest16 = 32'767;
/// Largest count that stays a whole number in every reader's float.
inline constexpr std::int32_t kLargest32 = 1'000'000'000;

/// A lead as whole numbers: value in mV = count * stepUv / 1000. Counts as stored where the unit is
/// arbitrary.
struct Quantised {
    double stepUv = 1.0;
    std::vector<std::int32_t> counts;
    bool hasGaps = false;
};

/// What a format can hold.
struct CountRange {
    std::int32_t largest = kLargest16; ///< of the counts' size
    double leastStepUv = 0.0;          ///< formats that tell a gap by its size cannot do with finer ones
};

/// Brings a lead to whole numbers. The step is the source's own, or half of it (leads derived from two
/// others), where that is exact; else 1 uV where that is exact; else the finest of 0.1 to 1 uV that the range
/// can hold, so that nothing is coarser than 1 uV or the source's own step. Nothing: the range is too small,
/// or the unit is arbitrary and the values are no whole numbers.
[[nodiscard]] std::optional<Quantised> quantise(const LeadSignal& signal, Unit unit, const CountRange& range);

/// The failure where quantise() gave nothing even for the widest range of a format.
[[nodiscard]] tl::unexpected<Error> cannotHold(std::string_view format, const LeadSignal& signal);

/// A number as decimal text of at most `longest` characters: the shortest that is read back as the same
/// double, or the nearest that fits.
[[nodiscard]] std::string decimalText(double value, std::size_t longest = 32);

} // namespace leadlight::io
