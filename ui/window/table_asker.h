// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/table_desk.h"

#include <QObject>
#include <QPointer>

namespace leadlight::ui {

class MainWindow;
class Session;
class TableDialog;

/// Asks in a window about the tables of numbers that its session could not read, and has them read again with
/// the answer. Wired beside the window, which knows nothing of it.
class TableAsker : public QObject {
    Q_OBJECT

public:
    /// `session` and `window` must outlive the object.
    TableAsker(Session& session, MainWindow& window, TableParts parts);

    /// The question that is open; null where none is.
    [[nodiscard]] TableDialog* dialog() const;

private:
    void ask();
    void chooseFile();

    Session& m_session;
    MainWindow& m_window;
    TableDesk m_desk;
    QPointer<TableDialog> m_dialog;
};

} // namespace leadlight::ui
