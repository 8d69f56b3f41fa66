// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_run.h"

#include <QDialog>

class QTableWidget;

namespace leadlight::ui {

/// What an import did, in one sentence.
[[nodiscard]] QString importSentence(const ImportReport& report);

/// The files that could not be read, and why; then the tables of numbers that were passed over.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `tables`: names of tables of numbers that were found in a folder and say too little to be read.
    explicit ImportReportDialog(const ImportReport& report, const QStringList& tables = {},
                                QWidget* parent = nullptr);

    [[nodiscard]] const QTableWidget& list() const { return *m_list; }

private:
    void add(const QString& file, const QString& why);

    QTableWidget* m_list = nullptr;
};

} // namespace leadlight::ui
