// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"

#include <QWidget>

#include <optional>

namespace leadlight::ui {

/// The colours of a map with their numbers and unit: above as in the table, below as they lie on the paper.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setMap(const std::optional<ExploreMap>& map);
    void setTheme(Theme theme);
    void setOpacity(double opacity);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString scaleText() const;
    [[nodiscard]] int headLines() const; ///< two where unit and kind of scale are too long for one
    [[nodiscard]] double barWidth() const;
    [[nodiscard]] QRectF barRect() const;
    void paintBars(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;

    std::optional<ExploreMap> m_map;
    Theme m_theme = Theme::Light;
    double m_opacity = 1.0;
};

} // namespace leadlight::ui
