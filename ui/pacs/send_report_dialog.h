// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_case.h"
#include "ui/session/pacs_work.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight::ui {

/// Asks which server a case's confirmed reading goes to, shows whose it is, sends it and tells the outcome.
class SendReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `work` must outlive it.
    SendReportDialog(const OpenCase& shown, PacsWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QString statement() const;

private:
    void send();
    void tell(const Result<pacs::Transferred>& sent);

    CaseId m_case;
    PacsWork& m_work;
    QComboBox* m_server = nullptr;
    QLabel* m_statement = nullptr;
    QPushButton* m_send = nullptr;
};

/// The newest confirmed or amended reading of a case, or null.
[[nodiscard]] const Reading* confirmedReading(const OpenCase& shown);

} // namespace leadlight::ui
