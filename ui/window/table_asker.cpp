// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_asker.h"

#include "ui/common/actions.h"
#include "ui/common/error_text.h"
#include "ui/session/session.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/table_dialog.h"

#include <QAction>
#include <QFileDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

TableAsker::TableAsker(Session& session, MainWindow& window, TableParts parts)
    : m_session(session)
    , m_window(window)
    , m_desk(std::move(parts)) {
    connect(&m_session, &Session::importFinished, &m_desk,
            [this](const ImportReport& report) { m_desk.look(report.asked); });
    connect(&m_desk, &TableDesk::passedOver, &m_window, &MainWindow::tellTables);
    connect(&m_desk, &TableDesk::asked, this, &TableAsker::ask);
    connect(&m_desk, &TableDesk::failed, this,
            [this](const Error& error) { m_window.notice().say(errorSentence(error)); });
    connect(&m_desk, &TableDesk::readAgain, this,
            [this](const std::vector<std::filesystem::path>& paths) { m_session.openPaths(paths); });
    connect(m_window.actions()[u"file.table"_s], &QAction::triggered, this, &TableAsker::chooseFile);
}

TableDialog* TableAsker::dialog() const {
    return m_dialog;
}

void TableAsker::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a table of numbers"));
    if (!file.isEmpty())
        m_desk.askAbout(std::filesystem::path(file.toStdString()));
}

void TableAsker::ask() {
    const io::TableQuestion* question = m_desk.question();
    if (question == nullptr || m_dialog)
        return;
    m_window.notice().hide(); // it says what is now asked
    auto* dialog = new TableDialog(*question, m_desk.files(), m_window.tracing().colors(), &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        m_dialog.clear(); // the next question may come at once
        if (result == QDialog::Accepted)
            m_desk.answer(dialog->form());
        else
            m_desk.skip();
    });
    dialog->open();
}

} // namespace leadlight::ui
