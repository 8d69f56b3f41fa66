// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/drawn_traces.h"
#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"
#include "ui/session/explore_state.h"
#include "ui/session/paper_overlay.h"

#include <QString>

#include <memory>
#include <optional>

namespace leadlight::ui {

/// How a map is laid on the paper.
struct OverlayLook {
    Theme theme = Theme::Light;
    double opacity = 1.0; ///< 0 to 1 weakens the colours
    OverlayStyle style = OverlayStyle::Ground;
    std::shared_ptr<const DrawnTraces> traces; ///< for the styles that follow the trace; null: Ground
};

/// A map on the paper: every token as its box of 200 ms of its lead, as a band round the trace or as its
/// underlay, in every panel that shows a part of it. Leads that the model does not read are hatched; beyond
/// the ten seconds that were analysed nothing is painted, and on median beats the words that say so. What a
/// what-if leaves out is veiled, with words. A picked token is outlined, the row and column of its keys
/// framed where the map is a cross; a pinned one is outlined with dashes.
class AttentionOverlay : public PaperOverlay {
public:
    AttentionOverlay(ExploreMap map, OverlayLook look);
    /// As boxes.
    AttentionOverlay(ExploreMap map, Theme theme, double opacity = 1.0);

    void paint(QPainter& painter, const PaperLayout& layout) const override;

    /// The token whose box lies at a point of the paper, if any.
    [[nodiscard]] std::optional<int> tokenAt(const PaperLayout& layout, QPointF mm) const;

    [[nodiscard]] const ExploreMap& map() const { return m_map; }

private:
    void paintBoxes(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel, int lead) const;
    void paintAlongTrace(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel,
                         int lead) const;
    void paintLeftOut(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel, int lead) const;
    void paintHatching(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel) const;
    void paintMarks(QPainter& painter, const PaperLayout& layout, const PaperPanel& panel, int lead) const;
    [[nodiscard]] QColor colourAt(int lead, double timeS) const;

    ExploreMap m_map;
    OverlayLook m_look;
    ColorScale m_scale;
    double m_sampleEnd = 0.0; ///< the end of their scale, where colours go by sample
};

} // namespace leadlight::ui
