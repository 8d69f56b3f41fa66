// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/map_table.h"
#include "ui/session/explore_state.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace leadlight::ui {

/// Two maps side by side: two methods, two findings, two models, or two tracings of one patient. The pointer
/// and the picks are the same in both, and so is the scale where they have one unit.
class CompareView : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit CompareView(ExploreState& state, QWidget* parent = nullptr);

    void setTheme(Theme theme);

    [[nodiscard]] MapTable& left() { return *m_left; }

    [[nodiscard]] MapTable& right() { return *m_right; }

private:
    void connectTable(MapTable* table);
    void fillChoices();
    void follow();
    void showIdentities();
    [[nodiscard]] std::optional<std::pair<QString, QString>> identities() const;
    [[nodiscard]] QString otherModelText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString relation() const;

    ExploreState& m_state;
    QLabel* m_leftIdentity = nullptr;  ///< whose tracing or model it is; shown where there are two
    QLabel* m_rightIdentity = nullptr; ///< likewise
    QLabel* m_leftTitle = nullptr;
    MapTable* m_left = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_target = nullptr;
    MapTable* m_right = nullptr;
    QLabel* m_relation = nullptr;
};

} // namespace leadlight::ui
