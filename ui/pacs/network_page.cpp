// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/network_page.h"

#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/pacs/pacs_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kTitleLength = 16;
constexpr int kLongString = 64;
constexpr int kLastPort = 65535;

QFormLayout* makeForm() {
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(2 * kStep);
    form->setHorizontalSpacing(4 * kStep);
    return form;
}

} // namespace

NetworkPage::NetworkPage(const PacsSettings& settings, PacsWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work) {
    m_title = new QLineEdit(settings.title, this);
    m_title->setMaxLength(kTitleLength);
    m_organisation = new QLineEdit(settings.organisation, this);
    m_organisation->setMaxLength(kLongString);
    m_organisation->setPlaceholderText(tr("Answers for reports; empty: they are sent unverified"));
    QFormLayout* own = makeForm();
    own->addRow(tr("Our AE title"), m_title);
    own->addRow(tr("Organisation"), m_organisation);

    m_servers = new ServerTable(settings.servers, this);
    m_test = new QPushButton(tr("Test connection"), this);
    m_test->setAutoDefault(false);
    m_answer = makeSecondary({}, this);
    auto* testing = new QHBoxLayout;
    testing->setSpacing(3 * kStep);
    testing->addWidget(m_test);
    testing->addWidget(m_answer, 1);

    m_problem = makeText({}, u"error"_s, this);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * kStep);
    layout->addLayout(own);
    layout->addWidget(makeHeading(tr("Servers"), this));
    layout->addWidget(m_servers);
    layout->addLayout(testing);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    layout->addWidget(makeReceiver(settings));
    layout->addWidget(m_problem);
    layout->addStretch(1);

    connect(m_test, &QPushButton::clicked, this, &NetworkPage::test);
    connect(m_servers, &ServerTable::changed, this, [this] {
        m_test->setEnabled(m_servers->chosen() != nullptr);
        setRole(m_answer, u"secondary"_s);
        m_answer->setText(m_servers->chosen() ? QString() : tr("No server yet: add one."));
    });
    m_test->setEnabled(m_servers->chosen() != nullptr);
    if (!m_servers->chosen())
        m_answer->setText(tr("No server yet: add one."));
    connect(&m_work, &PacsWork::listenerChanged, this, &NetworkPage::tellReceiver);
    tellReceiver();
}

NetworkPage::~NetworkPage() {
    if (m_task)
        m_work.cancel(*m_task);
}

QWidget* NetworkPage::makeReceiver(const PacsSettings& settings) {
    auto* receiver = new QWidget(this);
    m_listen = new QCheckBox(tr("Receive from carts and servers"), receiver);
    m_listen->setChecked(settings.listen);
    m_bindTo = new QLineEdit(settings.bindTo, receiver);
    m_bindTo->setToolTip(tr("127.0.0.1: this computer alone. 0.0.0.0: all of its networks."));
    m_port = new QSpinBox(receiver);
    m_port->setRange(1, kLastPort);
    m_port->setValue(settings.port);
    m_allowed = new QPlainTextEdit(settings.allowed, receiver);
    m_allowed->setPlaceholderText(u"CART1 10.1.2.3\n* 10.1.2.0/24"_s);
    m_allowed->setTabChangesFocus(true);
    m_allowed->setFixedHeight(4 * m_allowed->fontMetrics().lineSpacing());
    m_allowed->setAccessibleName(tr("Allowed"));
    m_state = makeSecondary({}, receiver);
    auto* at = new QHBoxLayout;
    at->setSpacing(3 * kStep);
    at->addWidget(m_bindTo, 1);
    auto* portLabel = makeSecondary(tr("Port"), receiver);
    portLabel->setWordWrap(false);
    portLabel->setBuddy(m_port);
    at->addWidget(portLabel);
    at->addWidget(m_port);
    QFormLayout* form = makeForm();
    form->addRow(tr("Listens at"), at);
    form->addRow(tr("Allowed"), m_allowed);
    form->addRow(
        {}, makeSecondary(tr("One line each: AE title and address. Nobody else is answered, and an ECG is "
                             "acknowledged only when it is safely kept."),
                          receiver));
    m_receiveTls = new TlsFields(*form, receiver);
    m_receiveTls->setFiles(settings.receiveTls);
    auto* layout = new QVBoxLayout(receiver);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    auto* head = new QHBoxLayout;
    head->addWidget(m_listen);
    head->addWidget(m_state, 1);
    layout->addLayout(head);
    layout->addLayout(form);
    return receiver;
}

PacsSettings NetworkPage::chosen() const {
    PacsSettings settings;
    settings.title = m_title->text().trimmed();
    settings.organisation = m_organisation->text().trimmed();
    settings.servers = m_servers->servers();
    settings.listen = m_listen->isChecked();
    settings.bindTo = m_bindTo->text().trimmed();
    settings.port = m_port->value();
    settings.allowed = m_allowed->toPlainText();
    settings.receiveTls = m_receiveTls->files();
    return settings;
}

std::optional<Error> NetworkPage::checkAndTell() {
    const std::optional<Error> problem = problemOf(chosen());
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? errorSentence(*problem) : QString());
    return problem;
}

void NetworkPage::test() {
    const PacsServer* server = m_servers->chosen();
    if (m_task || !server)
        return;
    setRole(m_answer, u"secondary"_s);
    m_answer->setText(tr("Asking …"));
    m_test->setEnabled(false);
    m_task = m_work.echo(callOf(chosen(), *server), [this](const Result<pacs::EchoAnswer>& answer) {
        m_task.reset();
        m_test->setEnabled(m_servers->chosen() != nullptr);
        setRole(m_answer, answer ? u""_s : u"error"_s);
        m_answer->setText(
            answer ? tr("It answers and knows us (%1).").arg(QString::fromStdString(answer->implementation))
                   : errorSentence(answer.error()));
    });
}

void NetworkPage::tellReceiver() {
    const ListenerState& state = m_work.listener();
    setRole(m_state, state.kind == ListenerState::Kind::Failed ? u"error"_s : u"secondary"_s);
    m_state->setText(listenerDetails(state));
}

} // namespace leadlight::ui
