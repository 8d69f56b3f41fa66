// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/explore_data.h"
#include "ui/session/what_if.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace leadlight::ui {

/// The findings with and without some of the recording, finding by finding: what moved, from where to where.
class ChangeList : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setFindings(std::optional<LeftOutFindings> findings, bool waiting);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        Finding whole;
        Finding rest;
    };

    void paintRow(QPainter& painter, const QRectF& area, const Row& row) const;

    std::vector<Row> m_rows;
    bool m_waiting = false;
    Theme m_theme = Theme::Light;
};

/// The difference of two probabilities as they are written, with two decimals, so that it is the one that a
/// reader reckons.
[[nodiscard]] double shownChange(double from, double to);

/// Leads and seconds as buttons that leave them out, and what the findings become.
class WhatIfView : public QWidget {
    Q_OBJECT

public:
    /// `whatIf` must outlive the widget.
    explicit WhatIfView(WhatIf& whatIf, QWidget* parent = nullptr);

    void setTheme(Theme theme);

private:
    void follow();

    WhatIf& m_whatIf;
    std::array<QToolButton*, kModelLeadCount> m_leads{};
    std::array<QToolButton*, WhatIf::kSeconds> m_seconds{};
    QToolButton* m_reset = nullptr;
    QLabel* m_stress = nullptr;
    QLabel* m_words = nullptr;
    ChangeList* m_changes = nullptr;
};

} // namespace leadlight::ui
