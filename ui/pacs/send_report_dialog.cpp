// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/send_report_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

const Reading* confirmedReading(const OpenCase& shown) {
    const auto last = std::find_if(shown.readings.rbegin(), shown.readings.rend(), [](const Reading& one) {
        return one.state == ReadingState::Confirmed || one.state == ReadingState::Amended;
    });
    return last == shown.readings.rend() ? nullptr : &*last;
}

SendReportDialog::SendReportDialog(const OpenCase& shown, PacsWork& work, QWidget* parent)
    : QDialog(parent)
    , m_case(shown.id.value_or(CaseId{}))
    , m_work(work) {
    setWindowTitle(tr("Send the reading to a PACS"));
    setMinimumWidth(480);
    m_server = new QComboBox(this);
    for (const PacsServer& one : m_work.settings().servers)
        m_server->addItem(one.name.isEmpty() ? QString::fromStdString(one.server.title) : one.name);
    const Patient& patient = shown.recording->patient;
    const Reading* reading = confirmedReading(shown);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(2 * kStep);
    form->setHorizontalSpacing(6 * kStep);
    form->addRow(tr("Patient"), makeText(formatPatientName(patient) + u"   "_s + text(patient.id), {}, this));
    form->addRow(
        tr("Recorded"),
        makeText(shown.recording->acquiredAt ? formatTimestamp(*shown.recording->acquiredAt) : u"–"_s, {},
                 this));
    form->addRow(
        tr("Reading"),
        makeText(reading ? text(reading->text) + u"\n— "_s + text(reading->by) : QString(), {}, this));
    form->addRow(tr("Server"), m_server);
    m_statement =
        makeSecondary(tr("It is sent as a DICOM report (Basic Text SR) in the ECG's own study."), this);
    m_send = makePrimaryButton(tr("Send"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    connect(m_send, &QPushButton::clicked, this, &SendReportDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(4 * kStep);
    layout->addLayout(form);
    layout->addWidget(m_statement);
    layout->addWidget(buttons);
    m_send->setEnabled(m_server->count() > 0);
    if (m_server->count() == 0) {
        setRole(m_statement, u"caution"_s);
        m_statement->setText(
            tr("No server is set up yet: add one in the settings, under \"DICOM network\"."));
    }
}

QString SendReportDialog::statement() const {
    return m_statement->text();
}

void SendReportDialog::send() {
    const auto& servers = m_work.settings().servers;
    const int at = m_server->currentIndex();
    if (at < 0 || at >= static_cast<int>(servers.size()))
        return;
    m_send->setEnabled(false);
    setRole(m_statement, u"secondary"_s);
    m_statement->setText(tr("Sending …"));
    m_work.sendReport(m_case, servers[static_cast<std::size_t>(at)],
                      [self = QPointer<SendReportDialog>(this)](const Result<pacs::Transferred>& sent) {
                          if (self)
                              self->tell(sent);
                      });
}

void SendReportDialog::tell(const Result<pacs::Transferred>& sent) {
    m_send->setEnabled(true);
    const bool well = sent && sent->done == 1;
    setRole(m_statement, well ? u""_s : u"error"_s);
    if (well)
        m_statement->setText(tr("The server has taken the report and keeps it."));
    else if (!sent)
        m_statement->setText(errorSentence(sent.error()));
    else if (sent->stopped)
        m_statement->setText(errorSentence(*sent->stopped));
    else
        m_statement->setText(
            tr("It was not taken: %1").arg(QString::fromStdString(sent->failed.front().reason)));
}

} // namespace leadlight::ui
