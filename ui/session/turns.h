// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace leadlight::ui {

/// Does pieces of work one after the other, each in a turn of the event loop of its own: input, timers and
/// painting are served between them.
///
/// Panels follow a new case this way: together they would take longer than one frame.
class Turns : public QObject {
    Q_OBJECT

public:
    explicit Turns(QObject* parent = nullptr);

    /// Queues `work` for `who`, in place of what still waits for it. Nothing is done for an object that is
    /// gone.
    void add(QObject* who, std::function<void()> work);

    /// Pieces that wait.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

private:
    void takeOne();

    struct Piece {
        QPointer<QObject> who;
        std::function<void()> work;
    };

    std::deque<Piece> m_waiting;
    QTimer m_timer;
};

} // namespace leadlight::ui
