// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"

#include <QWidget>

#include <optional>

namespace leadlight::ui {

/// A map as a table of 8 leads x 50 times, with the sum of each lead on the right and of each time below, as
/// numbers and bars. A click or Return picks a token, the arrow keys move the pick, Escape drops it; the
/// token under the pointer, here or wherever else it is pointed at (else the picked one), is read out through
/// readOutChanged().
class MapTable : public QWidget {
    Q_OBJECT

public:
    explicit MapTable(QWidget* parent = nullptr);

    void setMap(const std::optional<ExploreMap>& map);
    void setTheme(Theme theme);
    /// Marks a token that is pointed at elsewhere.
    void setPointed(std::optional<int> token);
    /// Where a token is drawn; invisible ones have no cell.
    [[nodiscard]] QRectF cellOf(int token) const;
    /// The token at a point, if any.
    [[nodiscard]] std::optional<int> tokenAt(QPointF point) const;
    /// What is read out at this moment; empty where nothing is.
    [[nodiscard]] QString currentReadOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tokenPicked(int token); ///< clicked, or chosen by Return where the pointer or cursor is
    void pickMoved(int token);   ///< arrow keys
    void pickDropped();          ///< Escape
    void readOutChanged(const QString& sentence);
    void pointedAt(std::optional<int> token); ///< the pointer is over another token, or over none

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] ColorScale scaleOf(const ExploreMap& map) const;
    void paintCells(QPainter& painter) const;
    void paintLeadMargin(QPainter& painter) const;
    void paintTimeMargin(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void announce();

    std::optional<ExploreMap> m_map;
    std::optional<int> m_hovered;
    Theme m_theme = Theme::Light;
};

} // namespace leadlight::ui
