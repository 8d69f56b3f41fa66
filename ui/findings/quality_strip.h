// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/quality_report.h"
#include "ui/common/palette.h"

#include <QWidget>

#include <vector>

namespace leadlight::ui {

/// The quality of every lead as a row of chips: outlined where a lead can be read, filled where it cannot;
/// what is doubtful has a dot. The tool tip of a chip tells why.
class QualityStrip : public QWidget {
    Q_OBJECT

public:
    explicit QualityStrip(QWidget* parent = nullptr);

    void setLeads(const std::vector<LeadQuality>& leads);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] QString tipOf(const LeadQuality& lead) const;

    std::vector<LeadQuality> m_leads;
    const Palette* m_palette = &paletteOf(Theme::Light);
};

/// "muscle noise", "electrode off" … for a code of LeadQuality::reasons.
[[nodiscard]] QString qualityReasonText(const std::string& code);

} // namespace leadlight::ui
