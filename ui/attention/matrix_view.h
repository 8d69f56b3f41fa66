// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace leadlight::ui {

/// A square matrix of amounts as colours: from the row's to the column's, with names and, where there is
/// room, numbers in per cent.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// `values` row by row, names.size() times names.size(); empty names have no label.
    void setMatrix(std::vector<double> values, const QStringList& names);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    QStringList m_names;
    Theme m_theme = Theme::Light;
};

} // namespace leadlight::ui
