// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/label_set.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace leadlight::ui {

/// Makes a label set, or the next version of one: its labels with keys, what they are put on, groups and
/// codes. What is wrong with it is said while it is written; it can be taken only when nothing is.
class LabelSetDialog : public QDialog {
    Q_OBJECT

public:
    /// `begin` is what is shown first.
    explicit LabelSetDialog(const LabelSet& begin, QWidget* parent = nullptr);

    /// The set as it is written now.
    [[nodiscard]] LabelSet set() const;

private:
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeTools();
    void addRow(const LabelEntry& entry);
    [[nodiscard]] LabelEntry entryOf(int row) const;
    void moveRow(int by);
    void removeRow();
    void check();

    QLineEdit* m_name = nullptr;
    QSpinBox* m_version = nullptr;
    QPlainTextEdit* m_guide = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace leadlight::ui
