// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/task_agreement.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace leadlight::ui {

/// How far the readers of a task agree: for two of them label by label, and over all of them by
/// Krippendorff's alpha.
class AgreementDialog : public QDialog {
    Q_OBJECT

public:
    AgreementDialog(const store::LabelTask& task, store::TaskAgreement agreement, QWidget* parent = nullptr);

private:
    [[nodiscard]] QTableWidget* makeTable(const QStringList& heads, const QString& name);
    void fill();
    void fillLabels(const store::PairAgreement& pair);
    void fillMarks(const store::PairAgreement& pair);

    store::TaskAgreement m_agreement;
    int m_readers; ///< of each case
    QComboBox* m_pair = nullptr;
    QLabel* m_count = nullptr;
    QTableWidget* m_labels = nullptr;
    QTableWidget* m_marks = nullptr;
    QLabel* m_marksTitle = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace leadlight::ui
