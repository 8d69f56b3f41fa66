// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/mark_hits.h"

#include "ui/session/mark_set.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kReachPx = 6.0;    // how near the pointer must be to an edge
constexpr double kSelectedPx = 2.0; // so much nearer the selected one seems to be

/// Looks for the best hit among the marks that it is offered.
class Search {
public:
    Search(const PaperHand::Sight& sight, QPointF mm)
        : m_mmPerPixel(sight.mmPerPixel)
        , m_x(mm.x()) {}

    void offer(const MarkHit& hit, const MarkShape& shape, const Annotation& mark, bool selected) {
        const bool point = mark.startS == mark.endS;
        const double width = shape.area.width();
        const bool inside = m_x >= shape.area.left() && m_x <= shape.area.right();
        // Between close edges there must be room to take the whole.
        const double reach =
            inside && !point ? std::min(kReachPx * m_mmPerPixel, width / 3.0) : kReachPx * m_mmPerPixel;
        const double ease = selected ? kSelectedPx * m_mmPerPixel : 0.0;
        if (shape.start)
            edge(hit, point ? MarkPart::Whole : MarkPart::Start, std::abs(m_x - shape.area.left()), reach,
                 ease);
        if (shape.end && !point)
            edge(hit, MarkPart::End, std::abs(m_x - shape.area.right()), reach, ease);
        if (inside && !point && mark.endS - mark.startS < m_shortestS) {
            m_shortestS = mark.endS - mark.startS;
            m_about = hit;
        }
    }

    [[nodiscard]] std::optional<MarkHit> found() const { return m_edge ? m_edge : m_about; }

private:
    void edge(MarkHit hit, MarkPart part, double away, double reach, double ease) {
        if (away > reach || away - ease >= m_nearest)
            return;
        m_nearest = away - ease;
        hit.part = part;
        m_edge = hit;
    }

    double m_mmPerPixel;
    double m_x;
    double m_nearest = INFINITY;
    double m_shortestS = INFINITY;
    std::optional<MarkHit> m_edge;
    std::optional<MarkHit> m_about;
};

} // namespace

std::optional<MarkHit> markAt(const PaperHand::Sight& sight, std::span<const Annotation> marks,
                              std::optional<std::size_t> selected, QPointF mm) {
    const double reach = kReachPx * sight.mmPerPixel;
    const double reachS = reach / sight.layout.settings.speedMmPerS;
    Search search(sight, mm);
    for (std::size_t i = 0; i < sight.layout.panels.size(); ++i) {
        const PaperPanel& panel = sight.layout.panels[i];
        if (!panel.area.adjusted(-reach, 0.0, reach, 0.0).contains(mm))
            continue;
        const double timeS = sight.layout.timeAt(panel, mm);
        for (const std::size_t place : marksWithin(marks, timeS - reachS, timeS + reachS)) {
            if (const auto shape = markShape(sight, panel, marks[place]))
                search.offer({place, MarkPart::Whole, i}, *shape, marks[place], place == selected);
        }
    }
    return search.found();
}

} // namespace leadlight::ui
