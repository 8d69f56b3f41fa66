// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace leadlight::ui {

/// Finds rows for tags so that none lies on another: the first of a few rows that has room.
class TagRows {
public:
    /// `gap`: what stays free between two tags of a row.
    TagRows(int rows, double gap);

    /// The row for a tag from `left` to `right`, which is taken then; nothing where all are full.
    [[nodiscard]] std::optional<int> place(double left, double right);

private:
    double m_gap;
    std::vector<std::vector<std::pair<double, double>>> m_taken; // by row
};

} // namespace leadlight::ui
