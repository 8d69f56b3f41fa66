// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace leadlight::io::wfdb {

/// A sample that the file marks as missing.
inline constexpr std::int32_t kMissing = std::numeric_limits<std::int32_t>::min();

/// How many whole samples of a format `bytes` bytes hold; nothing for a format that is not read here.
[[nodiscard]] std::optional<std::size_t> sampleCapacity(int format, std::size_t bytes);

/// Whether a format holds the difference of each sample to the one before it of the same signal.
[[nodiscard]] constexpr bool holdsDifferences(int format) {
    return format == 8;
}

/// Decodes `count` samples in storage order; kMissing where the format's code for "no sample" stands. Reads
/// the formats 8 (as differences), 16, 24, 32, 61, 80, 160, 212, 310 and 311 (PhysioNet, WFDB Applications
/// Guide, signal(5)). The caller has checked `count` against sampleCapacity.
[[nodiscard]] std::vector<std::int32_t> decodeSamples(int format, ByteView bytes, std::size_t count);

} // namespace leadlight::io::wfdb
