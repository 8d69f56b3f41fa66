// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/left_out.h"

#include <QDialog>

class QTableWidget;

namespace leadlight::ui {

/// The files that an import left out, and why. A long list is shown in part and saved whole.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport& report, QWidget* parent = nullptr);

    [[nodiscard]] const QTableWidget& list() const { return *m_list; }

Q_SIGNALS:
    /// A person wants the whole list as this CSV table.
    void saveAsked(const std::string& csv);

private:
    void add(const QString& file, const QString& why);

    QTableWidget* m_list = nullptr;
};

} // namespace leadlight::ui
