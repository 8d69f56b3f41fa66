// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/calipers.h"
#include "ui/tracing/paint_paper.h"

#include <QLineF>
#include <QString>

#include <span>
#include <vector>

namespace leadlight::ui {

/// What a caliper says: "412 ms   146 /min", "−0.42 mV".
[[nodiscard]] QString caliperText(const Caliper& caliper, bool millivolts);

/// What may be taken hold of.
enum class CaliperPart { From, To, Whole };

/// A caliper as it lies on one panel, in device pixels.
struct CaliperShape {
    std::vector<QLineF> edges; ///< from, to: those that the panel shows
    std::vector<CaliperPart> edgeParts;
    QLineF bar; ///< between the edges; null where the panel shows neither
    std::vector<QLineF> marches;
    QPointF label; ///< middle of the text's left side
    bool labelled = false;
};

/// How a caliper lies on a panel; no edges where the panel shows nothing of it.
[[nodiscard]] CaliperShape caliperShape(const PaperLayout& layout, const DeviceMap& map,
                                        const PaperPanel& panel, const Caliper& caliper);

/// Paints calipers above the traces, on screen and paper alike, with a painter whose unit is a device pixel.
/// The selected one is thicker.
void paintCalipers(QPainter& painter, const PaperPicture& picture, std::span<const Caliper> calipers,
                   quint64 selected);

} // namespace leadlight::ui
