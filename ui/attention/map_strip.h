// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/compare_view.h"
#include "ui/attention/head_tiles.h"
#include "ui/attention/other_choice.h"
#include "ui/attention/thumbnail_grid.h"
#include "ui/session/explore_state.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

/// What the strip below the tracing shows.
enum class StripView { Grid, Sorted, Film, Compare };

/// The strip below the tracing: all attention heads as a grid, sorted, or one through the layers; or two maps
/// side by side.
class MapStrip : public QWidget {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit MapStrip(ExploreState& state, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    void setView(StripView view);

    [[nodiscard]] StripView view() const { return m_view; }

    [[nodiscard]] ThumbnailGrid& grid() { return *m_grid; }

    [[nodiscard]] HeadTiles& sorted() { return *m_sorted; }

    [[nodiscard]] HeadTiles& film() { return *m_film; }

    [[nodiscard]] CompareView& compare() { return *m_compare; }

    /// The hard stop before a tracing that may be of somebody else, or null.
    [[nodiscard]] OtherStop* stop() { return m_stop; }

    /// Whether that is up.
    [[nodiscard]] bool isStopped() const;

    /// Sorts the attention heads.
    void setOrder(HeadOrder order, bool ascending);

Q_SIGNALS:
    void largeAsked(); ///< one attention head, large

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeSorting(QWidget* parent);
    void sort();
    void showPage();

    ExploreState& m_state;
    StripView m_view = StripView::Grid;
    QButtonGroup* m_views = nullptr;
    QWidget* m_sorting = nullptr;
    QComboBox* m_order = nullptr;
    QToolButton* m_direction = nullptr;
    QStackedWidget* m_pages = nullptr;
    ThumbnailGrid* m_grid = nullptr;
    HeadTiles* m_sorted = nullptr;
    HeadTiles* m_film = nullptr;
    CompareView* m_compare = nullptr;
    OtherChoice* m_other = nullptr; ///< null without other tracings
    OtherStop* m_stop = nullptr;    ///< likewise
};

} // namespace leadlight::ui
