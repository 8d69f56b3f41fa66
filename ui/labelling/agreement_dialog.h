// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_store.h"

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace leadlight::ui {

/// How far the readers of a task agree: for two of them label by label, and over all of them by
/// Krippendorff's alpha.
class AgreementDialog : public QDialog {
    Q_OBJECT

public:
    /// `cases` are those on which all readers are done.
    AgreementDialog(const store::LabelTask& task, std::vector<store::LabelledCase> cases,
                    QWidget* parent = nullptr);

private:
    [[nodiscard]] QTableWidget* makeTable(const QStringList& heads, const QString& name);
    void fill();
    void fillLabels(const std::string& first, const std::string& second);
    void fillMarks(const std::string& first, const std::string& second);

    store::LabelTask m_task;
    std::vector<store::LabelledCase> m_cases;
    std::vector<std::pair<std::string, std::string>> m_pairs; ///< of readers with a case in common
    QComboBox* m_pair = nullptr;
    QLabel* m_count = nullptr;
    QTableWidget* m_labels = nullptr;
    QTableWidget* m_marks = nullptr;
    QLabel* m_marksTitle = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace leadlight::ui
