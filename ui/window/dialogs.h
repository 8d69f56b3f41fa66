// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QDialog>

class QComboBox;

namespace leadlight::ui {

class Actions;

/// All keys, by group.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const Actions& actions, QWidget* parent = nullptr);
};

/// What a person may set.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `facts` are lines about where things lie, shown as they are.
    SettingsDialog(const Settings& settings, const QStringList& facts, QWidget* parent = nullptr);
    /// The settings with what was chosen.
    [[nodiscard]] Settings chosen() const;

private:
    Settings m_settings;
    QComboBox* m_theme = nullptr;
    QComboBox* m_device = nullptr;
};

} // namespace leadlight::ui
