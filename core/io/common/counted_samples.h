// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/signal/samples.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace leadlight::io {

/// How whole numbers lie in a file.
enum class Packing {
    Int8Offset,  ///< 8 bits, 128 is zero
    Int16,       ///< 16 bits, low byte first
    Int16High,   ///< 16 bits, high byte first
    Int16Offset, ///< 16 bits, low byte first, 32768 is zero
    Int24,       ///< 24 bits, low byte first
    Int32,       ///< 32 bits, low byte first
    Pairs12      ///< two of 12 bits in three bytes (WFDB format 212)
};

/// Where the numbers of one lead lie among those of others, and how they become values. All numbers of the
/// file form one list that begins at `begin`; it consists of records of `recordNumbers` numbers, and of each
/// record those from `place` on, `perRecord` of them, are the lead's.
struct CountedLayout {
    std::uint64_t begin = 0;
    Packing packing = Packing::Int16;
    std::uint64_t recordNumbers = 1;
    std::uint64_t place = 0;
    std::size_t perRecord = 1;
    std::size_t samples = 0; ///< of the lead

    // value = ((count - zero) * slope + low) * unit
    double zero = 0.0;
    double slope = 1.0;
    double low = 0.0;
    double unit = 1.0;
    std::optional<std::int64_t> gap; ///< the count that stands for "no sample"
};

/// The samples of one lead in a file that is read piece by piece, with no more than a megabyte of it in
/// memory.
[[nodiscard]] Samples countedSamples(std::shared_ptr<const ByteSource> file, const CountedLayout& layout);

/// The most numbers of a packing that `bytes` bytes hold.
[[nodiscard]] std::uint64_t numbersIn(Packing packing, std::uint64_t bytes);

} // namespace leadlight::io
