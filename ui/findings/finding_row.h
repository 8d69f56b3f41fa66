// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/analysis.h"
#include "ui/common/palette.h"

#include <QWidget>

#include <optional>

namespace leadlight::ui {

/// One finding: its label as a chip that is filled (suggested), outlined (not suggested) or dashed
/// (abstained), its name, the calibrated probability as a number and as a bar with the head's threshold, and
/// the reason where it abstained.
class FindingRow : public QWidget {
    Q_OBJECT

public:
    FindingRow(Finding finding, std::optional<double> threshold, Theme theme, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool abstained() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] int chipWidth() const;
    [[nodiscard]] int topLineHeight() const;
    void paintChip(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const QRectF& area) const;

    Finding m_finding;
    std::optional<double> m_threshold;
    const Palette* m_palette;
};

} // namespace leadlight::ui
