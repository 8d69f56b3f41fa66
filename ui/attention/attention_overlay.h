// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"
#include "ui/session/paper_overlay.h"

#include <QString>

#include <optional>

namespace leadlight::ui {

/// A map on the paper: every token as its box of 200 ms of its lead, in every panel that shows a part of it.
/// Leads that the model does not read are hatched; beyond the ten seconds that were analysed nothing is
/// painted. A picked token is outlined,
/// the row and column of its keys framed where the map is a cross.
class AttentionOverlay : public PaperOverlay {
public:
    /// `opacity` 0 to 1 weakens the colours.
    AttentionOverlay(ExploreMap map, Theme theme, double opacity = 1.0);

    void paint(QPainter& painter, const PaperLayout& layout) const override;

    /// The token whose box lies at a point of the paper, if any.
    [[nodiscard]] std::optional<int> tokenAt(const PaperLayout& layout, QPointF mm) const;

    [[nodiscard]] const ExploreMap& map() const { return m_map; }

private:
    void paintBoxes(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel, int lead) const;
    void paintHatching(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel) const;
    void paintMarks(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel, int lead) const;

    ExploreMap m_map;
    ColorScale m_scale;
    double m_opacity;
};

} // namespace leadlight::ui
