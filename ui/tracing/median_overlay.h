// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/measured_case.h"
#include "ui/tracing/tracing_colors.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace leadlight::ui {

/// The median beats of two tracings of one patient, laid over each other at the onset of the QRS, in true
/// proportions of paper: the newer one as the trace, the older one in the accent colour, dashed. Leads that
/// only one of them has are drawn alone.
class MedianOverlay : public QWidget {
    Q_OBJECT

public:
    explicit MedianOverlay(QWidget* parent = nullptr);

    void setBeats(std::shared_ptr<const MeasuredCase> now, std::shared_ptr<const MeasuredCase> prior);
    /// What the legend calls them.
    void setNames(const QString& now, const QString& prior);
    void setColors(const TracingColors& colors);

    /// What is drawn, down the columns: the standard twelve, then what else either tracing has.
    [[nodiscard]] const std::vector<Lead>& leads() const { return m_leads; }

    [[nodiscard]] QSize sizeHint() const override { return {900, 560}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLead(QPainter& painter, const QRectF& cell, Lead lead, double pxPerMm) const;
    void paintLegend(QPainter& painter, const QRectF& area, double pxPerMm) const;

    std::vector<Lead> m_leads{kStandardLeads.begin(), kStandardLeads.end()};
    std::shared_ptr<const MeasuredCase> m_now;
    std::shared_ptr<const MeasuredCase> m_prior;
    QString m_nowName;
    QString m_priorName;
    TracingColors m_colors = TracingColors::light();
    double m_mmPerMv = 10.0;
    double m_baseline = 0.5; // where 0 mV lies, of a cell's height
};

} // namespace leadlight::ui
