// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QDialog>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class Actions;
class NetworkPage;
class PacsWork;

/// All keys, by group.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const Actions& actions, QWidget* parent = nullptr);
};

/// What a person may set, on two pages: the program itself, and the DICOM network.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `facts` are lines about where things lie, shown as they are.
    SettingsDialog(const Settings& settings, const QStringList& facts, PacsWork& network,
                   QWidget* parent = nullptr);
    /// Turns to the page of the network.
    void showNetwork();
    /// The settings with what was chosen.
    [[nodiscard]] Settings chosen() const;

    /// Stays open where something makes no sense, and says what.
    void accept() override;

private:
    [[nodiscard]] QWidget* makeProgramPage(const Settings& settings, const QStringList& facts);
    QToolButton* makeTab(const QString& text, int page);

    Settings m_settings;
    NetworkPage* m_network = nullptr;
    QStackedWidget* m_pages = nullptr;
    QToolButton* m_networkTab = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_device = nullptr;
};

} // namespace leadlight::ui
