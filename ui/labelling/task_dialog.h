// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_store.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace leadlight::ui {

/// Asks for what a labelling task is: its name, its label set (one that is there, one to begin with, or a new
/// one), how many readers each case gets, and whether they see what the AI suggests.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    /// `stored` are the sets of the database, `taken` the names of its tasks, `cases` how many cases the task
    /// will have.
    TaskDialog(const std::vector<store::StoredLabelSet>& stored, QStringList taken, int cases,
               QWidget* parent = nullptr);

    /// What was asked for, without cases and with no number of a set, which may not be there yet.
    [[nodiscard]] store::NewLabelTask task() const;
    [[nodiscard]] const LabelSet& set() const;

    /// Offers another set, and chooses it.
    void addSet(const LabelSet& set);
    /// Says what went wrong, until something is changed.
    void tell(const QString& problem);

Q_SIGNALS:
    void openSetAsked(); ///< from a file
    void saveSetAsked(); ///< the chosen one

private:
    [[nodiscard]] QWidget* makeSetLine();
    void edit();
    void follow();

    QStringList m_taken;
    int m_cases;
    std::vector<LabelSet> m_sets;
    QLineEdit* m_name = nullptr;
    QComboBox* m_set = nullptr;
    QLabel* m_labels = nullptr;
    QSpinBox* m_readers = nullptr;
    QCheckBox* m_showAi = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace leadlight::ui
