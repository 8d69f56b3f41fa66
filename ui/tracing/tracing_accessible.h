// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace leadlight::ui {

class TracingView;

/// What a screen reader is told of a tracing: what it shows, and as its value the lead, time and millivolts
/// under the pointer, or the selected caliper.
class TracingAccessible : public QAccessibleWidget {
public:
    explicit TracingAccessible(TracingView* view);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// Makes Qt use it for every TracingView.
    static void install();
};

} // namespace leadlight::ui
