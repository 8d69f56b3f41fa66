// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/explore_map.h"

#include <QWidget>

#include <optional>

namespace leadlight::ui {

/// What one patch attends to: the 50 times of its own lead as bars over time, and the seven other leads at
/// its own time as bars beside their names. Where a second patch is pinned its weights stand there as marks,
/// on the same scale.
class CrossChart : public QWidget {
    Q_OBJECT

public:
    explicit CrossChart(QWidget* parent = nullptr);

    /// Both crosses, or nothing.
    void setCrosses(std::optional<ExploreMap> cross, std::optional<ExploreMap> pinned);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintOwnLead(QPainter& painter, const QRectF& area) const;
    void paintOtherLeads(QPainter& painter, const QRectF& area) const;

    std::optional<ExploreMap> m_cross;
    std::optional<ExploreMap> m_pinned;
    Theme m_theme = Theme::Light;
};

} // namespace leadlight::ui
