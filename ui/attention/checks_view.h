// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/check_words.h"
#include "ui/common/palette.h"

#include <QWidget>

class QChart;
class QChartView;
class QGridLayout;
class QLabel;

namespace leadlight::ui {

/// The proof of a map: the logit while the most (and the least) relevant tokens are left out, among the
/// random orders, and every check with its numbers.
class ChecksView : public QWidget {
    Q_OBJECT

public:
    explicit ChecksView(QWidget* parent = nullptr);

    void setAnswer(const MapAnswer* answer);
    void setTheme(Theme theme);

private:
    void rebuild();
    void fillChart(const explain::DeletionCheck& check);
    void fillLines(const std::vector<CheckLine>& lines);

    Theme m_theme = Theme::Light;
    std::shared_ptr<const explain::CheckedMap> m_map;
    QLabel* m_waiting = nullptr;
    QWidget* m_content = nullptr;
    QChart* m_chart = nullptr; ///< owned by the view
    QChartView* m_view = nullptr;
    QLabel* m_legend = nullptr;
    QGridLayout* m_lines = nullptr;
};

} // namespace leadlight::ui
