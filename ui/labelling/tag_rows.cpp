// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/tag_rows.h"

#include <algorithm>

namespace leadlight::ui {

TagRows::TagRows(int rows, double gap)
    : m_gap(gap)
    , m_taken(static_cast<std::size_t>(std::max(0, rows))) {}

std::optional<int> TagRows::place(double left, double right) {
    for (std::size_t row = 0; row < m_taken.size(); ++row) {
        const bool free = std::ranges::none_of(m_taken[row], [&](const auto& taken) {
            return left < taken.second + m_gap && right + m_gap > taken.first;
        });
        if (!free)
            continue;
        m_taken[row].emplace_back(left, right);
        return static_cast<int>(row);
    }
    return std::nullopt;
}

} // namespace leadlight::ui
