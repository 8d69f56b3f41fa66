// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/embedding_rows.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadlight::ui {

/// What the points of the chart are told apart by.
enum class Colouring { Finding, State, Device };

/// One line of the legend.
struct LegendEntry {
    int category = -1; ///< as categoryColor() takes it; -1: those without a kind of their own
    QString text;
    int count = 0;
};

/// The category of every case and what the categories mean. The most frequent kinds get a look of their own,
/// the rest are "other".
struct Coloured {
    std::vector<std::int16_t> categories;
    std::vector<LegendEntry> legend;
};

/// By finding: the one that is suggested, "several" where more are, and none. By state: in their order. By
/// device: as the files name it.
[[nodiscard]] Coloured coloured(const std::vector<store::CaseMark>& cases, Colouring by);

} // namespace leadlight::ui
