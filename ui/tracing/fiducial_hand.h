// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/paint_beats.h"

#include <optional>

class QKeyEvent;

namespace leadlight::ui {

/// Takes hold of the fiducial points that are marked on the tracing, by pointer and keys. It changes nothing
/// itself: it says where a point should go.
class FiducialHand {
public:
    /// What is on screen.
    struct Sight {
        const Series& series;
        const PaperLayout& layout;
        DeviceMap map;
        const BeatMarks& marks;
    };

    /// What somebody wants.
    struct Wish {
        enum class Kind { None, Taken, Place, TakeBack } kind = Kind::None;
        PointPlace place;
        double seconds = 0.0;    ///< of Place
        bool newGesture = false; ///< Place: the first move of a drag, or a key that is not held down
    };

    /// The selected point; nothing where there is none.
    [[nodiscard]] const std::optional<PointPlace>& selected() const { return m_selected; }

    void select(std::optional<PointPlace> place) { m_selected = place; }

    [[nodiscard]] bool holds() const { return m_held; }

    /// The point under the pointer, if it is near one.
    [[nodiscard]] static std::optional<PointPlace> pointAt(const Sight& sight, QPointF at);

    /// Kind::None where the pointer did nothing here. A press away from all points selects none.
    [[nodiscard]] Wish press(const Sight& sight, QPointF at);
    [[nodiscard]] Wish move(const Sight& sight, QPointF at);
    [[nodiscard]] bool release();

    /// Whether a key belongs to the selected point.
    [[nodiscard]] bool wants(const QKeyEvent& key) const;
    /// Left and right: one sample (ten with Shift). Up and down: the point before and after it. Delete: back
    /// to where it was measured. Esc: select none.
    [[nodiscard]] Wish key(const Sight& sight, const QKeyEvent& key);

private:
    void step(const Sight& sight, int by);

    std::optional<PointPlace> m_selected;
    bool m_held = false;
    bool m_moved = false;
    int m_panel = 0;
};

} // namespace leadlight::ui
