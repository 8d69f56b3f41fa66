// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/pacs_work.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace leadlight::ui {

/// Looks for studies on a server and fetches what is chosen into the case database. One thing runs at a time;
/// closing the dialog cancels it.
class QueryDialog : public QDialog {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit QueryDialog(PacsWork& work, QWidget* parent = nullptr);
    ~QueryDialog() override;

    /// What the line under the table says.
    [[nodiscard]] QString statement() const;

Q_SIGNALS:
    void settingsAsked(); ///< no server is set up yet

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] pacs::StudyQuery query() const;
    [[nodiscard]] const PacsServer* server() const;
    void search();
    void retrieve();
    void cancel();
    void showFound(const Result<pacs::FoundStudies>& found);
    void say(const QString& text, const QString& role);
    void setBusy(bool busy);
    void updateButtons();

    PacsWork& m_work;
    std::optional<TaskId> m_task;
    bool m_retrieving = false;
    QComboBox* m_server = nullptr;
    QLineEdit* m_patientId = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_when = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLineEdit* m_modality = nullptr;
    QPushButton* m_search = nullptr;
    QTreeWidget* m_table = nullptr;
    QLabel* m_statement = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_retrieve = nullptr;
};

} // namespace leadlight::ui
