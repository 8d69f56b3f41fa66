// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace leadlight::ui {

class Actions;

/// Finds any command or case: typed words, arrows, Enter. Commands show their key.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Actions& actions, Session& session, QWidget* window);

    /// Opens it over the window, empty.
    void popUp();
    /// Names of what is listed now, for tests.
    [[nodiscard]] QStringList shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addCases(const std::vector<store::CaseSummary>& cases);
    void choose();

    Actions& m_actions;
    Session& m_session;
    QLineEdit* m_field = nullptr;
    QListWidget* m_list = nullptr;
    quint64 m_search = 0;
};

} // namespace leadlight::ui
