// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "ui/common/palette.h"

#include <QChartView>
#include <QColor>

#include <optional>
#include <vector>

class QScatterSeries;

namespace leadlight::ui {

/// One tracing on the time axis.
struct TrendPoint {
    CaseId id;
    double atMs = 0.0; ///< since the epoch
    double value = 0.0;
    bool stated = false; ///< the file's own number: nothing was measured here
};

/// The values of a measurement over a patient's tracings, in order of time: what was measured or corrected,
/// else what the file states. Tracings of doubtful identity, without a date or without the number are left
/// out.
[[nodiscard]] std::vector<TrendPoint> trendOf(const std::vector<store::PatientCase>& cases,
                                              const std::string& key);

/// PR, QRS, QTc (Fridericia) in milliseconds and the heart rate of a patient over the years; numbers that are
/// the file's own have hollow marks. A click on a point asks for its tracing.
class TrendChart : public QChartView {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// `shown` is marked.
    void setCases(const std::vector<store::PatientCase>& cases, std::optional<CaseId> shown);
    void setTheme(Theme theme);

    /// Tracings that have a date and a number.
    [[nodiscard]] int pointCount() const { return m_points; }

    /// Whether some of the numbers are the files' own.
    [[nodiscard]] bool hasStated() const { return m_anyStated; }

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);

private:
    void draw();
    /// The marks of those points that are the file's own, or of the others.
    QScatterSeries* marksOf(const std::vector<TrendPoint>& points, bool stated, const QColor& colour);

    std::vector<store::PatientCase> m_cases;
    std::optional<CaseId> m_shown;
    const Palette* m_palette = &paletteOf(Theme::Light);
    int m_points = 0;
    bool m_anyStated = false;
};

} // namespace leadlight::ui
