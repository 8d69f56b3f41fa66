// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace leadlight::ui {

/// Every colour that a tracing is drawn with. Opaque all of them: the painters rely on it.
struct TracingColors {
    QColor paper;
    QColor minorGrid; ///< 1 mm
    QColor majorGrid; ///< 5 mm
    QColor trace;
    QColor derivedTrace; ///< of leads computed from others
    QColor text;
    QColor secondaryText;
    QColor caution;
    QColor accent; ///< calipers, the window of the overview

    /// The table "Colours" of the look-and-feel page, light and dark; print is light on white paper.
    [[nodiscard]] static TracingColors light();
    [[nodiscard]] static TracingColors dark();
    [[nodiscard]] static TracingColors print();

    bool operator==(const TracingColors&) const = default;
};

} // namespace leadlight::ui
