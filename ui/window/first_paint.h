// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace leadlight::ui {

class TracingView;

/// Calls `then` once, after the view has painted a recording for the first time, and is gone then.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    FirstPaint(TracingView& view, std::function<void()> then, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TracingView& m_view;
    std::function<void()> m_then;
};

} // namespace leadlight::ui
