// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/kept.h"
#include "core/record/analysis.h"

#include <compare>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// One map that can be asked for: how it is made and which finding it is about or is checked against.
struct MapQuestion {
    explain::Method method = explain::Method::Attention;
    int head = -1;                    ///< place in ModelInfo::heads; -1: no finding
    int label = -1;                   ///< place among the head's labels
    std::optional<int> layer;         ///< of attention, from 0
    std::optional<int> attentionHead; ///< of attention, from 0; nothing: the mean of all

    auto operator<=>(const MapQuestion&) const = default;
};

/// What the heads say of a whole recording and of what is left of it, one list of findings a head.
struct LeftOutFindings {
    std::vector<std::vector<Finding>> whole;
    std::vector<std::vector<Finding>> rest;
};

} // namespace leadlight::ui
