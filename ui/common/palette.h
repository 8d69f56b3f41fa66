// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace leadlight::ui {

enum class Theme { Light, Dark };

/// Every colour of the program by its role. Nothing else in ui/ names a colour. Text roles reach 4.5:1
/// (WCAG 2.1 AA) on window, panel and, where they are used there, on the AI block's ground.
struct Palette {
    Theme theme = Theme::Light;
    QColor window; ///< behind everything
    QColor panel;  ///< ground of side panels, bars and fields
    QColor text;
    QColor secondaryText;
    QColor accent;       ///< focus, selection, links
    QColor onAccent;     ///< text on the accent
    QColor hairline;     ///< one-pixel lines between parts
    QColor hover;        ///< ground of a row or button under the pointer
    QColor selection;    ///< ground of the chosen row
    QColor disabledText; ///< of what cannot be used now; the standard asks no contrast of it
    QColor paper;
    QColor grid1mm;
    QColor grid5mm;
    QColor trace;
    QColor derivedTrace;
    QColor aiGround;
    QColor aiEdge;
    QColor caution;
    QColor error;
};

/// The colours of a theme.
[[nodiscard]] const Palette& paletteOf(Theme theme);

/// The same colours in the roles that Qt's own widgets ask for.
[[nodiscard]] QPalette toQPalette(const Palette& palette);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, definitions of relative luminance and contrast
/// ratio).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `share` (0 to 1) of `over` laid upon `ground`, opaque.
[[nodiscard]] QColor blended(const QColor& ground, const QColor& over, double share);

} // namespace leadlight::ui
