// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/explore_state.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// What attention heads can be sorted by. Difference: how much of what is received lies elsewhere in another
/// tracing of the same patient.
enum class HeadOrder { Entropy, CrossLead, Distance, Difference };

/// Attention heads as tiles with their names and a number: all of them, sorted; or one of them through all
/// layers, as a filmstrip, where a picked patch shows its cross. A click or the arrow keys choose; Return
/// asks for one large.
class HeadTiles : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit HeadTiles(ExploreState& state, QWidget* parent = nullptr);

    /// Sorts all attention heads, largest first, or smallest first.
    void showSorted(HeadOrder order, bool ascending);
    /// The chosen attention head, or the mean, layer by layer.
    void showFilm();
    void setTheme(Theme theme);

    /// One tile: which attention head, and where it lies in the viewport.
    struct Tile {
        int layer = 0;
        int attentionHead = 0;
        QString caption;
        QImage image; ///< 50 x 8
    };

    [[nodiscard]] const std::vector<Tile>& tiles() const { return m_tiles; }

    [[nodiscard]] QRect tileRect(int place) const;

Q_SIGNALS:
    void largeAsked(); ///< of the one that is chosen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void followState();
    void addTile(int layer, int attentionHead, const QString& caption);
    void fillSorted();
    [[nodiscard]] std::optional<double> numberOf(int layer, int attentionHead) const;
    [[nodiscard]] QString captionOf(double value) const;
    [[nodiscard]] ExploreMap mapOf(int layer, int attentionHead) const;
    [[nodiscard]] QString emptyText() const;
    void fillFilm();
    void updateScrollBars();
    void step(int by);
    [[nodiscard]] QSize tileSize() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] int chosen() const;
    [[nodiscard]] std::optional<int> tileAt(QPoint point) const;

    ExploreState& m_state;
    Theme m_theme = Theme::Light;
    bool m_film = false;
    HeadOrder m_order = HeadOrder::Entropy;
    bool m_ascending = false;
    std::vector<Tile> m_tiles;
    std::pair<int, std::optional<int>> m_filmOf{kMeanOfHeads, std::nullopt}; ///< attention head, picked token
};

} // namespace leadlight::ui
