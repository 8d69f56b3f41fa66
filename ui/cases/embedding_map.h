// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/point_raster.h"
#include "ui/session/atlas.h"

#include <QPolygonF>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// All cases as points. The wheel zooms about the pointer, dragging moves the chart, dragging with Shift (or
/// in the lasso mode) draws a loop that chooses cases, a click opens the case under it. Keys: arrows go from
/// case to case, Enter opens, Ctrl with arrows moves, + and - zoom, 0 shows all, Escape drops the loop.
class EmbeddingMap : public QWidget {
    Q_OBJECT

public:
    explicit EmbeddingMap(QWidget* parent = nullptr);

    /// Another chart; the view goes back to all of it where the axes have changed.
    void setChart(std::shared_ptr<const AtlasChart> chart);
    /// The category of every case of the chart (-1: none).
    void setCategories(std::vector<std::int16_t> categories);
    /// Draws this category alone in full; nothing: all.
    void setHighlight(std::optional<int> category);
    /// The case that is open, which is ringed.
    void setCurrent(std::optional<CaseId> id);
    void setTheme(Theme theme);

    /// The loop chooses without Shift, too.
    void setLassoMode(bool on);
    void showAll();
    void zoomBy(double factor);
    /// Drops the chosen set.
    void clearChosen();

    /// The places in the chart of the cases that the loop holds, ascending.
    [[nodiscard]] const std::vector<std::size_t>& chosen() const { return m_chosen; }

    /// Where a case lies on the widget; (0, 0) where there is none.
    [[nodiscard]] QPointF pixelOf(std::size_t index) const;
    /// The case at the pointer: the nearest that is drawn in full and at most a few pixels away.
    [[nodiscard]] std::optional<std::size_t> caseAt(const QPointF& pixel) const;

    [[nodiscard]] const std::optional<std::size_t>& hovered() const { return m_hovered; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void opened(leadlight::CaseId id);
    void hoveredChanged(); ///< another case under the pointer or the keys' mark, or none
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw(); ///< the points' picture is no longer true
    void moved();  ///< the same while the view is being moved
    [[nodiscard]] double pictureRatio() const;
    void drawPicture();
    void drawMarks(QPainter& painter) const;
    void zoomAbout(const QPointF& pixel, double factor);
    void setHovered(std::optional<std::size_t> index);
    void step(int dx, int dy);
    void choose();
    [[nodiscard]] std::vector<PointLook> looks() const;

    std::shared_ptr<const AtlasChart> m_chart;
    std::vector<std::int16_t> m_categories;
    std::vector<std::size_t> m_chosen;
    std::optional<int> m_highlight;
    std::optional<CaseId> m_current;
    std::optional<std::size_t> m_hovered;
    Theme m_theme = Theme::Light;
    ChartView m_view;
    bool m_fitted = true; ///< the view is that of showAll(), so it follows the window's size
    QImage m_picture;
    bool m_pictureTrue = false;
    bool m_moving = false; ///< many points are drawn coarser on a fine screen, so that the frame keeps up
    QTimer m_settled;      ///< ends that
    bool m_lassoMode = false;
    QPolygonF m_loop; ///< while it is drawn, and after
    bool m_drawing = false;
    bool m_moved = false;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace leadlight::ui
