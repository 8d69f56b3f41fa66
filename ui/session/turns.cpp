// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/turns.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

Turns::Turns(QObject* parent)
    : QObject(parent) {
    // One timer that is started anew for every piece: several timers of no time would all fire in one turn.
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Turns::takeOne);
}

void Turns::add(QObject* who, std::function<void()> work) {
    const auto same = std::ranges::find_if(m_waiting, [who](const Piece& piece) { return piece.who == who; });
    if (same != m_waiting.end())
        same->work = std::move(work);
    else
        m_waiting.push_back({who, std::move(work)});
    if (!m_timer.isActive())
        m_timer.start();
}

void Turns::takeOne() {
    if (m_waiting.empty())
        return;
    const Piece piece = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        m_timer.start();
    if (piece.who)
        piece.work();
}

} // namespace leadlight::ui
