// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/paint_paper.h"

namespace leadlight::ui {

/// What stands on the paper beside the traces: separators where a row goes on in another lead, lead names,
/// marks where a trace was cut at the paper's edge, and the line that says the amplitude unit is unknown.
void paintFurniture(QPainter& painter, const PaperPicture& picture, const std::vector<QPointF>& cuts);

/// The lead's name as drawn: "aVR", or the file's own label for other channels.
[[nodiscard]] QString leadText(const LeadSignal& signal);
/// The same with a minus where the panel shows the lead upside down.
[[nodiscard]] QString panelText(const LeadSignal& signal, const PaperPanel& panel);

} // namespace leadlight::ui
