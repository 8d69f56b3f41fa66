// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/paint_calipers.h"

#include <QPointer>

#include <optional>

class QKeyEvent;

namespace leadlight::ui {

/// Sets, moves and removes calipers by pointer and keys. It knows no widget: what it needs to see comes in
/// with every call, so that it is tested without a window.
class CaliperHand {
public:
    /// What is on screen.
    struct Sight {
        const Series& series;
        const PaperLayout& layout;
        DeviceMap map;
        std::span<const double> fiducials = {}; ///< moments that edges snap to, seconds
    };

    void setSet(CaliperSet* set) { m_set = set; }

    [[nodiscard]] CaliperSet* set() const { return m_set; }

    /// The kind that the next press sets; none: presses take hold of what is there.
    void setTool(std::optional<CaliperKind> tool) { m_tool = tool; }

    [[nodiscard]] std::optional<CaliperKind> tool() const { return m_tool; }

    /// True where the pointer did something here and nobody else should.
    bool press(const Sight& sight, QPointF at, Qt::KeyboardModifiers modifiers);
    bool move(const Sight& sight, QPointF at, Qt::KeyboardModifiers modifiers);
    bool release();

    /// Whether a key belongs to the selected caliper now.
    [[nodiscard]] bool wants(const QKeyEvent& key) const;
    bool key(const Sight& sight, const QKeyEvent& key);

    /// Sets one in the middle of a panel, to be moved by keys.
    void place(const Sight& sight, const PaperPanel& panel, double timeS, CaliperKind kind);

    /// What is to be painted: the set's, with the one that is being moved as it is now.
    [[nodiscard]] std::vector<Caliper> shown() const;

    [[nodiscard]] bool holds() const { return m_held.has_value(); }

private:
    struct Held {
        Caliper caliper;
        Caliper before;
        CaliperPart part = CaliperPart::To;
        int panel = 0; ///< by its place in the layout
        QPointF grabbedAt;
    };

    bool takeHold(const Sight& sight, QPointF at);
    void nudge(const Sight& sight, const QKeyEvent& key, Caliper caliper);

    QPointer<CaliperSet> m_set;
    std::optional<CaliperKind> m_tool;
    std::optional<Held> m_held;
    CaliperPart m_active = CaliperPart::To; // the edge that arrow keys move
};

} // namespace leadlight::ui
