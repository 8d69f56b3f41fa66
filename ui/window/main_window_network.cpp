// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that speaks to the DICOM network.
#include "ui/common/actions.h"
#include "ui/common/error_text.h"
#include "ui/pacs/pacs_words.h"
#include "ui/pacs/query_dialog.h"
#include "ui/pacs/send_report_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_bar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::connectNetwork() {
    m_network = new PacsWork(m_session, this);
    connect(m_network, &PacsWork::listenerChanged, this, &MainWindow::followNetwork);
    on(u"pacs.query"_s, [this] { queryPacs(); });
    on(u"pacs.send-report"_s, [this] { sendReport(); });
    connect((*m_actions)[u"pacs.listen"_s], &QAction::triggered, this, &MainWindow::switchReceiver);
    m_network->configure(m_parts.settings.pacs);
    followNetwork();
}

void MainWindow::followNetwork() {
    const ListenerState& state = m_network->listener();
    const bool failed = state.kind == ListenerState::Kind::Failed;
    m_status->setReceiver(listenerWords(state), listenerDetails(state), failed);
    (*m_actions)[u"pacs.listen"_s]->setChecked(state.kind == ListenerState::Kind::Listening ||
                                               state.kind == ListenerState::Kind::Starting);
    if (failed)
        m_notice->say(state.lastProblem);
}

void MainWindow::queryPacs() {
    auto* dialog = new QueryDialog(*m_network, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QueryDialog::settingsAsked, this, [this, dialog] {
        dialog->close();
        showSettings(SettingsDialog::Page::Network);
    });
    dialog->open();
}

void MainWindow::sendReport() {
    const OpenCase* shown = m_session.current();
    if (!shown || !shown->id || !confirmedReading(*shown)) {
        m_status->say(tr("Only a confirmed reading can be sent."));
        return;
    }
    auto* dialog = new SendReportDialog(*shown, *m_network, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::switchReceiver(bool on) {
    PacsSettings settings = m_parts.settings.pacs;
    settings.listen = on;
    if (const std::optional<Error> problem = problemOf(settings)) {
        followNetwork();
        m_notice->say(errorSentence(*problem));
        return;
    }
    applyNetworkSettings(settings);
    if (m_parts.saveSettings)
        m_parts.saveSettings(m_parts.settings);
}

void MainWindow::applyNetworkSettings(const PacsSettings& settings) {
    m_parts.settings.pacs = settings;
    m_network->configure(settings);
}

} // namespace leadlight::ui
