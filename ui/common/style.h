// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QString>

class QApplication;

namespace leadlight::ui {

/// Spacing comes in steps of this many pixels.
inline constexpr int kStep = 4;
/// Corners of fields, chips and blocks.
inline constexpr int kCorner = 6;
/// Width of the left and of the right panel until the reader drags them.
inline constexpr int kLeftPanelWidth = 280;
inline constexpr int kRightPanelWidth = 340;

/// Fusion with this program's colours, font and a small style sheet: one call at start and one whenever the
/// theme changes.
void applyTheme(QApplication& application, Theme theme);

/// The style sheet of a theme.
[[nodiscard]] QString styleSheet(const Palette& palette);

} // namespace leadlight::ui
