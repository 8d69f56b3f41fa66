// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/mark_shape.h"

#include <algorithm>

namespace leadlight::ui {

bool isOnLead(const PaperHand::Sight& sight, const PaperPanel& panel, const Annotation& mark) {
    return mark.lead.empty() ||
           mark.lead == sight.series.waveform.leads[static_cast<std::size_t>(panel.leadIndex)].label;
}

std::optional<MarkShape> markShape(const PaperHand::Sight& sight, const PaperPanel& panel,
                                   const Annotation& mark) {
    constexpr double kRoundingS = 1e-6;
    if (mark.endS < panel.startS - kRoundingS || mark.startS > panel.endS + kRoundingS ||
        !isOnLead(sight, panel, mark))
        return std::nullopt;
    const double left = sight.layout.xOf(panel, std::max(mark.startS, panel.startS));
    const double right = sight.layout.xOf(panel, std::min(mark.endS, panel.endS));
    return MarkShape{QRectF(left, panel.area.top(), right - left, panel.area.height()),
                     mark.startS >= panel.startS - kRoundingS, mark.endS <= panel.endS + kRoundingS};
}

std::pair<double, double> shownTimes(const PaperLayout& layout) {
    if (layout.panels.empty())
        return {0.0, 0.0};
    return {std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS,
            std::ranges::max_element(layout.panels, {}, &PaperPanel::endS)->endS};
}

} // namespace leadlight::ui
