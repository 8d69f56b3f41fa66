// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "ui/common/palette.h"

#include <QChartView>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// One tracing on the time axis.
struct TrendPoint {
    CaseId id;
    double atMs = 0.0; ///< since the epoch
    double value = 0.0;
};

/// The values of a measurement over a patient's tracings, in order of time: what was measured or corrected,
/// else what the file states. Tracings of doubtful identity, without a date or without the number are left
/// out.
[[nodiscard]] std::vector<TrendPoint> trendOf(const std::vector<store::PatientCase>& cases,
                                              const std::string& key);

/// PR, QRS, QTc (Fridericia) in milliseconds and the heart rate of a patient over the years. A click on a
/// point asks for its tracing.
class TrendChart : public QChartView {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// `shown` is marked.
    void setCases(const std::vector<store::PatientCase>& cases, std::optional<CaseId> shown);
    void setTheme(Theme theme);

    /// Tracings that have a date and a number.
    [[nodiscard]] int pointCount() const { return m_points; }

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);

private:
    void draw();

    std::vector<store::PatientCase> m_cases;
    std::optional<CaseId> m_shown;
    const Palette* m_palette = &paletteOf(Theme::Light);
    int m_points = 0;
};

} // namespace leadlight::ui
