// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QPainterPath>

namespace leadlight::ui {

/// How many kinds of things a chart can tell apart at once.
inline constexpr int kCategoryCount = 8;

/// The colour of a kind, 0 to kCategoryCount - 1; beyond, the grey of all that has no kind. After Okabe and
/// Ito (2008), told apart with any form of colour blindness, made darker or lighter until each has 3:1 on the
/// panel (WCAG 2.1, 1.4.11).
[[nodiscard]] QColor categoryColor(int category, Theme theme);

/// The kind's shape about (0, 0), reaching `radius` from there: colour is never the only difference. The
/// kinds without a place in the list are a small disc.
[[nodiscard]] QPainterPath categoryShape(int category, double radius);

} // namespace leadlight::ui
