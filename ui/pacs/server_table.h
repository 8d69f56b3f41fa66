// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/pacs_settings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace leadlight::ui {

class TlsFields;

/// The servers that a person has set up: a list, and the fields of the chosen one.
class ServerTable : public QWidget {
    Q_OBJECT

public:
    explicit ServerTable(std::vector<PacsServer> servers, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PacsServer>& servers() const { return m_servers; }

    /// The one whose fields are shown, or null.
    [[nodiscard]] const PacsServer* chosen() const;

Q_SIGNALS:
    void changed(); ///< another one is chosen, or a field was edited

private:
    void add();
    void remove();
    void showChosen();
    void takeFields();
    void refill(int choose);
    [[nodiscard]] QWidget* makeFields();

    std::vector<PacsServer> m_servers;
    bool m_showing = false; ///< fields are being filled: their changes are nobody's edit
    QListWidget* m_list = nullptr;
    QWidget* m_fields = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QComboBox* m_way = nullptr;
    TlsFields* m_tls = nullptr;
};

} // namespace leadlight::ui
