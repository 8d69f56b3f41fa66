// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Extents of a signal at growing block sizes, so that any range is summarised without a scan of its samples.
/// The signal must outlive the pyramid. NaN samples are gaps and do not count.
class MinMaxPyramid {
public:
    explicit MinMaxPyramid(std::span<const float> values);
    /// The exact extent of samples [first, last).
    [[nodiscard]] Extent extent(std::size_t first, std::size_t last) const;

private:
    std::span<const float> m_values;
    std::vector<std::vector<Extent>> m_levels; ///< level k holds blocks of 16^(k+1) samples
};

} // namespace leadlight
