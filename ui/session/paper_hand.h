// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"

#include <QObject>
#include <QString>

#include <optional>
#include <span>

class QKeyEvent;
class QPainter;

namespace leadlight::ui {

/// Something that pointer and keys do on the paper, and that is drawn above the traces: marks. It knows no
/// widget: what it needs to see comes in with every call, so that it is tested without a window. Whoever
/// shows the paper asks it before anything else there, and only while the rhythm is shown.
class PaperHand : public QObject {
    Q_OBJECT

public:
    /// What is on screen.
    struct Sight {
        const Series& series;
        const PaperLayout& layout;
        double mmPerPixel = 1.0;                ///< of a device-independent pixel
        std::span<const double> fiducials = {}; ///< moments that edges snap to, seconds
    };

    using QObject::QObject;

    /// The pointer at a place of the paper, in millimetres. True where it did something here and nobody else
    /// should.
    virtual bool press(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) = 0;
    virtual bool move(const Sight& sight, QPointF mm, Qt::KeyboardModifiers modifiers) = 0;
    virtual bool release() = 0;

    /// The pointer's shape there while no button is down; nothing: the usual one.
    [[nodiscard]] virtual std::optional<Qt::CursorShape> cursorAt(const Sight& sight, QPointF mm) const = 0;

    /// Whether a key belongs to it now, before the window's shortcuts.
    [[nodiscard]] virtual bool wants(const QKeyEvent& key) const = 0;
    virtual bool key(const Sight& sight, const QKeyEvent& key) = 0;

    /// Draws above the traces. The painter's unit is one millimetre of paper, its font the view's.
    virtual void paint(QPainter& painter, const Sight& sight) const = 0;

    /// What is selected, for screen readers; empty for nothing.
    [[nodiscard]] virtual QString spokenValue() const { return {}; }

Q_SIGNALS:
    void changed(); ///< it would now draw something else
    /// Something at that moment of the series was gone to by key and is to be seen.
    void goneTo(double timeS);
};

} // namespace leadlight::ui
