// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace leadlight::io {

/// Rows that a table lacks, by the times of the others.
struct RowGap {
    std::size_t before = 0; ///< the row in front of which they are missing, counted from 0
    std::size_t rows = 0;   ///< how many
};

/// What the times of a table's rows say.
struct RowTimes {
    double step = 0.0;        ///< from one row to the next, in the times' own unit
    std::vector<RowGap> gaps; ///< in order
    bool uneven = false;      ///< the steps differ by more than their rounding; `step` is their mean

    [[nodiscard]] std::size_t missing() const;
};

/// Looks at the times of all rows, which are written in steps of `resolution`. A step of a whole number of
/// usual ones is a gap; steps that differ otherwise are uneven. Nothing where the times give no rate: they go
/// back, one cannot be read (NaN),
/// fewer than nine in ten rows follow one another by the usual step, or steps differ by half and more.
[[nodiscard]] std::optional<RowTimes> rowTimes(const std::vector<double>& times, double resolution);

} // namespace leadlight::io
