// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/map_legend.h"
#include "ui/attention/map_table.h"
#include "ui/session/explore_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

/// The right panel of Explore: method, layer, attention head, finding; the map as a table with its legend;
/// the sum that makes the logit, or how much attention stays in its lead; and what a map can not say. Without
/// values it says what it waits for.
class ExplorePanel : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit ExplorePanel(ExploreState& state, QWidget* parent = nullptr);

    void setTheme(Theme theme);

    [[nodiscard]] MapTable& table() { return *m_table; }

private:
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeMethodButtons();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeOpacity();
    void connectChoices();
    void fillChoices();
    void followState();
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] QString numbersText() const;
    [[nodiscard]] QString cautionText() const;

    ExploreState& m_state;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_waiting = nullptr;
    QToolButton* m_attentionButton = nullptr;
    QToolButton* m_contributionButton = nullptr;
    QStackedWidget* m_choices = nullptr;
    QComboBox* m_layer = nullptr;
    QComboBox* m_attentionHead = nullptr;
    QComboBox* m_target = nullptr;
    QLabel* m_title = nullptr;
    MapTable* m_table = nullptr;
    QLabel* m_readOut = nullptr;
    MapLegend* m_legend = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_caution = nullptr;
    QSlider* m_opacity = nullptr;
    QLabel* m_models = nullptr;
};

/// "sum 0.412 + bias -1.200 = logit -0.788": with as few decimals, at least 3, as let the rounded numbers add
/// up too.
[[nodiscard]] QString budgetText(const explain::LogitBudget& budget);

} // namespace leadlight::ui
