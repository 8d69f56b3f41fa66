// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/explore_state.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace leadlight::ui {

/// Attention received, layers (rows) x attention heads (columns, before them their mean), as thumbnails of 8
/// x 50 to choose from. Each is scaled to its own largest value. A click chooses; so do the arrow keys; comma
/// and full stop go a layer down and up; Return asks for one large.
class ThumbnailGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `state` must outlive the widget.
    explicit ThumbnailGrid(ExploreState& state, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// Where a thumbnail lies in the viewport (scrolling included); `attentionHead` may be kMeanOfHeads.
    [[nodiscard]] QRect thumbnailRect(int layer, int attentionHead) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void largeAsked(); ///< Return or a double click: the chosen one, large

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Choice {
        int layer = 0;
        int attentionHead = 0;
    };

    void renderSheet();
    void followState();
    void updateScrollBars();
    void paintHeadings(QPainter& painter) const;
    void paintThumbnails(QPainter& painter, const QRect& clip) const;
    [[nodiscard]] std::optional<Choice> choiceAt(QPoint point) const;
    [[nodiscard]] QSize thumbnailSize() const;
    [[nodiscard]] QString describe(int layer, int attentionHead) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;

    ExploreState& m_state;
    Theme m_theme = Theme::Light;
    QImage m_sheet;    ///< every map, one pixel a token
    QSize m_sheetSize; ///< in maps
    Choice m_brought;  ///< what was brought into view last
};

} // namespace leadlight::ui
