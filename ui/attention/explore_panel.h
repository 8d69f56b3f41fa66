// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/map_legend.h"
#include "ui/attention/map_table.h"
#include "ui/session/explore_state.h"
#include "ui/session/what_if.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QStackedWidget;

namespace leadlight::ui {

class ChecksView;
class FittingStack;
class PatchView;
class ScrollPanel;
class VerdictBar;
class WaveView;
class WhatIfView;

/// What the lower part of the panel shows.
enum class ExploreSection { Checks, Patch, Waves, WhatIf };

/// The right panel of Explore: method, layer, attention head, finding; the map as a table with its verdict
/// and legend; the sum that makes the logit, or how much attention stays in its lead; what a map can not say;
/// and its checks, the chosen patch, the sums by wave, and what the findings would be without a part of the
/// recording. Without values it says what it waits for.
class ExplorePanel : public QWidget {
    Q_OBJECT

public:
    /// `state` and `whatIf` must outlive the widget; without the latter there is no such section.
    explicit ExplorePanel(ExploreState& state, WhatIf* whatIf = nullptr, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// The recording that the maps are of, for the waves.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// Shows a part and scrolls to it.
    void setSection(ExploreSection section);

    [[nodiscard]] MapTable& table() { return *m_table; }

Q_SIGNALS:
    void stopAsked(); ///< what makes or checks the map

private:
    [[nodiscard]] QWidget* makeContent(WhatIf* whatIf);
    [[nodiscard]] QWidget* makeMethodButtons();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeSectionButtons(bool whatIf);
    void connectChoices();
    void fillChoices();
    void followState();
    void clickSection(ExploreSection section);
    void showSection(ExploreSection section);

    ExploreState& m_state;
    QStackedWidget* m_pages = nullptr;
    ScrollPanel* m_scroll = nullptr;
    QLabel* m_waiting = nullptr;
    QButtonGroup* m_methods = nullptr;
    QFormLayout* m_choices = nullptr;
    QComboBox* m_layer = nullptr;
    QComboBox* m_attentionHead = nullptr;
    QComboBox* m_target = nullptr;
    QLabel* m_title = nullptr;
    VerdictBar* m_verdict = nullptr;
    MapTable* m_table = nullptr;
    QLabel* m_readOut = nullptr;
    MapLegend* m_legend = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_caution = nullptr;
    QButtonGroup* m_sectionButtons = nullptr;
    FittingStack* m_sections = nullptr;
    ChecksView* m_checks = nullptr;
    PatchView* m_patch = nullptr;
    WaveView* m_waves = nullptr;
    WhatIfView* m_whatIf = nullptr; ///< null without a WhatIf
    QLabel* m_models = nullptr;
};

} // namespace leadlight::ui
