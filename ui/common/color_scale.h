// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QColor>

namespace leadlight::ui {

/// Amount: from nothing upwards (cividis). Signed: below and above zero (blue, neutral, orange).
enum class ScaleKind { Amount, Signed };

/// The colours of maps. Small values are faint and large ones strong, so that a quiet map leaves the paper
/// clean: a colour's share over its ground grows with the value. Amounts follow cividis (Nunez, Anderton and
/// Renslow 2018, PLoS ONE 13:e0199239), which people with any form of colour blindness read alike; on light
/// paper it runs from yellow to blue, on dark paper from blue to yellow, so that more is always further from
/// the paper. On paper every value leaves the trace a contrast of at least 3:1 (WCAG 2.1, 1.4.11).
class ColorScale {
public:
    /// `grey`: for maps that are not to be believed. Amounts are one grey then; signed values keep their two
    /// hues with most of the colour gone (a cold and a warm grey), since the numbers beside them keep their
    /// signs too.
    ColorScale(ScaleKind kind, Theme theme, bool grey = false);

    /// The colour to lay over the paper, with its share as alpha: paperStrength() for the largest value,
    /// times `opacity`. `fraction` is 0 to 1, or -1 to 1 where signed; what lies beyond is taken for the end,
    /// what is not a number for zero.
    [[nodiscard]] QColor wash(double fraction, double opacity = 1.0) const;

    /// The alpha of the largest value: as much as leaves the trace its contrast.
    [[nodiscard]] static double paperStrength(Theme theme) { return theme == Theme::Light ? 0.6 : 0.52; }

    /// The same at full strength upon a ground, opaque: for tables, thumbnails and legends.
    [[nodiscard]] QColor on(const QColor& ground, double fraction) const;

    [[nodiscard]] ScaleKind kind() const { return m_kind; }

    [[nodiscard]] Theme theme() const { return m_theme; }

private:
    [[nodiscard]] QColor hue(double fraction) const;
    [[nodiscard]] QColor withShare(double fraction, double largest) const;

    ScaleKind m_kind;
    Theme m_theme;
    bool m_grey;
};

/// Cividis at 0 (dark blue) to 1 (yellow).
[[nodiscard]] QColor cividis(double fraction);

} // namespace leadlight::ui
