// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/paint_paper.h"

#include <QFontMetricsF>

namespace leadlight::ui {

/// What stands on the paper beside the traces: separators where a row goes on in another lead, lead names,
/// marks where a trace was cut at the paper's edge, and the line that says the amplitude unit is unknown.
void paintFurniture(QPainter& painter, const PaperPicture& picture, const std::vector<QPointF>& cuts);

/// Where the baseline of a panel's name `width` wide begins, in device pixels: beside the pulse, or on the
/// panel where rows have several. It follows what is seen of its panel, until the panel's end pushes it out.
[[nodiscard]] QPointF namePlace(const PaperPicture& picture, const PaperPanel& panel, double width,
                                const QFontMetricsF& metrics);

/// The lead's name as drawn: "aVR", or the file's own label for other channels.
[[nodiscard]] QString leadText(const LeadSignal& signal);
/// The same with a minus where the panel shows the lead upside down.
[[nodiscard]] QString panelText(const LeadSignal& signal, const PaperPanel& panel);

} // namespace leadlight::ui
