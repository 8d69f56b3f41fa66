// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/signal/samples.h"

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight {

/// Smallest and largest value of a run of samples; empty (min > max) where the run holds none but gaps.
struct Extent {
    float min = 1.0F;
    float max = -1.0F;

    [[nodiscard]] bool empty() const { return min > max; }
};

/// The extents of `count` stretches of equal length that together are all of the values. Values that are not
/// finite are gaps and do not count.
[[nodiscard]] std::vector<Extent> extentsOf(std::span<const float> values, std::size_t count);

/// The same of samples that may be those of a whole day: read piece by piece. Stopped by `progress`, the
/// stretches that were done until then; the others are empty.
[[nodiscard]] std::vector<Extent> extentsOf(const Samples& samples, std::size_t count,
                                            const Progress& progress);

/// Extents of a long signal at growing lengths, so that any part of it is summed up at once.
class MinMaxPyramid {
public:
    MinMaxPyramid() = default;
    /// `finest`: the extents of stretches of equal length, one after the other.
    explicit MinMaxPyramid(std::vector<Extent> finest);

    /// How many stretches the finest level has.
    [[nodiscard]] std::size_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    /// The extent of the finest stretches [first, last), as far as they are there.
    [[nodiscard]] Extent extent(std::size_t first, std::size_t last) const;

private:
    std::vector<std::vector<Extent>> m_levels; ///< each but the first: runs of 16 of the level before
};

} // namespace leadlight
