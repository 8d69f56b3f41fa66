// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labelling/mark_shape.h"

#include <optional>
#include <span>

namespace leadlight::ui {

/// What may be taken hold of.
enum class MarkPart {
    Start, ///< of a stretch
    End,   ///< of a stretch
    Whole  ///< a stretch between its edges, or a point
};

/// What lies under the pointer.
struct MarkHit {
    std::size_t place = 0; ///< of the mark
    MarkPart part = MarkPart::Whole;
    std::size_t panel = 0; ///< of the layout
};

/// The mark under a place of the paper (mm): the one with the nearest edge within six pixels, of two the
/// selected one; else the shortest stretch about it.
[[nodiscard]] std::optional<MarkHit> markAt(const PaperHand::Sight& sight, std::span<const Annotation> marks,
                                            std::optional<std::size_t> selected, QPointF mm);

} // namespace leadlight::ui
