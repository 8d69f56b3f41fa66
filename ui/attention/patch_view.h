// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/cross_chart.h"
#include "ui/session/explore_state.h"

#include <QWidget>

class QLabel;

namespace leadlight::ui {

/// The chosen patch: its cross with weights, or its value in the map that is shown; and how it differs from
/// the patch that is pinned.
class PatchView : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit PatchView(ExploreState& state, QWidget* parent = nullptr);

    void setTheme(Theme theme);

private:
    void follow();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString pinnedWords() const;

    ExploreState& m_state;
    QLabel* m_words = nullptr;
    CrossChart* m_chart = nullptr;
    QLabel* m_pinned = nullptr;
};

} // namespace leadlight::ui
