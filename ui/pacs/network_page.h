// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pacs/server_table.h"
#include "ui/pacs/tls_fields.h"
#include "ui/session/pacs_work.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace leadlight::ui {

/// The page "DICOM network" of the settings: who we are, which servers there are, and who may send to us.
class NetworkPage : public QWidget {
    Q_OBJECT

public:
    /// `work`, which tests connections and tells how the receiver stands, must outlive it.
    NetworkPage(const PacsSettings& settings, PacsWork& work, QWidget* parent = nullptr);
    ~NetworkPage() override;

    [[nodiscard]] PacsSettings chosen() const;

    /// What is wrong with it, shown beside; nothing where all is well.
    [[nodiscard]] std::optional<Error> checkAndTell();

private:
    [[nodiscard]] QWidget* makeReceiver(const PacsSettings& settings);
    void test();
    void tellReceiver();

    PacsWork& m_work;
    std::optional<TaskId> m_task;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organisation = nullptr;
    ServerTable* m_servers = nullptr;
    QPushButton* m_test = nullptr;
    QLabel* m_answer = nullptr;
    QCheckBox* m_listen = nullptr;
    QLineEdit* m_bindTo = nullptr;
    QSpinBox* m_port = nullptr;
    QPlainTextEdit* m_allowed = nullptr;
    TlsFields* m_receiveTls = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace leadlight::ui
