// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_paint.h"

#include "ui/tracing/tracing_view.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace leadlight::ui {

FirstPaint::FirstPaint(TracingView& view, std::function<void()> then, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_then(std::move(then)) {
    m_view.viewport()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && m_view.recording()) {
        watched->removeEventFilter(this);
        // This event has been handled when the event loop comes round again.
        QTimer::singleShot(0, this, [this] {
            m_then();
            deleteLater();
        });
    }
    return false;
}

} // namespace leadlight::ui
