// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight::ui {

class OverviewStrip;
class TracingView;

/// A tracing with an overview of the whole recording under it, where the paper cannot show all of it.
class TracingPane : public QWidget {
    Q_OBJECT

public:
    /// Takes the view into itself.
    explicit TracingPane(TracingView* view, QWidget* parent = nullptr);

    [[nodiscard]] OverviewStrip& overview() { return *m_overview; }

private:
    void follow();

    TracingView* m_view;
    OverviewStrip* m_overview;
};

} // namespace leadlight::ui
