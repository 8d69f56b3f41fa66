// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/color_scale.h"
#include "ui/session/explore_map.h"
#include "ui/session/explore_state.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// The colours of a map with their numbers and unit: above as in the table, below as they lie on the paper. A
/// map that goes by sample where it lies on the trace has a scale of its own there.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setMap(const std::optional<ExploreMap>& map);
    void setTheme(Theme theme);
    void setOpacity(double opacity);
    void setStyle(OverlayStyle style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Bars that share their numbers, under words about them.
    struct Part {
        QString unit;
        QString scale;
        double end = 1.0;
        bool table = true;
        bool paper = true;
    };

    [[nodiscard]] std::vector<Part> parts() const;
    [[nodiscard]] int headLines(const Part& part) const; ///< two where its words are too long for one
    [[nodiscard]] double barWidth() const;
    [[nodiscard]] double heightOf(const Part& part) const;
    void describe();
    void paintPart(QPainter& painter, const Part& part, double top) const;
    void paintBar(QPainter& painter, const QRectF& bar, bool paper) const;
    void paintNumbers(QPainter& painter, const QRectF& bar, double end) const;

    std::optional<ExploreMap> m_map;
    double m_sampleEnd = 0.0; ///< of the map's samples, where it has them
    Theme m_theme = Theme::Light;
    double m_opacity = 1.0;
    OverlayStyle m_style = OverlayStyle::Ground;
};

} // namespace leadlight::ui
