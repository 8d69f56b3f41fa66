// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_run.h"

#include <QDialog>

namespace leadlight::ui {

/// What an import did, in one sentence.
[[nodiscard]] QString importSentence(const ImportReport& report);

/// The list of files that could not be read, and why.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport& report, QWidget* parent = nullptr);
};

} // namespace leadlight::ui
