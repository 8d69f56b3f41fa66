// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/labelling/mark_shape.h"

#include <QString>

#include <span>

class QPainter;

namespace leadlight::ui {

/// A mark to be painted.
struct SeenMark {
    /// Whose it is, in the order of importance.
    enum class Kind { Selected, Own, Other };

    Annotation mark;
    QString tag; ///< the label's name; before it whose it is
    QColor color;
    Kind kind = Kind::Own;
};

/// Paints marks with a painter whose unit is one millimetre of paper, in the order that they come. Stretches
/// are bands, points lines; tags stand in up to three rows where there is room for them (other readers' at
/// the bottom of a panel, all others at its top), the selected mark's first of all.
void paintMarks(QPainter& painter, const PaperHand::Sight& sight, std::span<const SeenMark> marks,
                Theme theme);

} // namespace leadlight::ui
