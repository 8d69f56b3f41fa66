// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/server_table.h"

#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/pacs/tls_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kTitleLength = 16;
constexpr int kLastPort = 65535;

QString labelOf(const PacsServer& one) {
    if (!one.name.isEmpty())
        return one.name;
    return one.server.title.empty() ? ServerTable::tr("New server")
                                    : QString::fromStdString(one.server.title);
}

} // namespace

ServerTable::ServerTable(std::vector<PacsServer> servers, QWidget* parent)
    : QWidget(parent)
    , m_servers(std::move(servers)) {
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setFixedWidth(170);
    m_list->setProperty("role", u"box"_s);
    auto* addButton = new QPushButton(tr("Add"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    for (QPushButton* button : {addButton, m_remove})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(m_remove);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * kStep);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * kStep);
    layout->addLayout(left);
    layout->addWidget(makeFields(), 1);
    connect(addButton, &QPushButton::clicked, this, &ServerTable::add);
    connect(m_remove, &QPushButton::clicked, this, &ServerTable::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServerTable::showChosen);
    refill(0);
}

QWidget* ServerTable::makeFields() {
    m_fields = new QWidget(this);
    m_name = new QLineEdit(m_fields);
    m_title = new QLineEdit(m_fields);
    m_title->setMaxLength(kTitleLength);
    m_host = new QLineEdit(m_fields);
    m_host->setPlaceholderText(tr("Name or IPv4 address"));
    m_port = new QSpinBox(m_fields);
    m_port->setRange(1, kLastPort);
    m_way = new QComboBox(m_fields);
    m_way->addItems({tr("Our connection (C-GET)"), tr("It sends to our receiver (C-MOVE)")});
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(kStep);
    form->setHorizontalSpacing(4 * kStep);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("AE title"), m_title);
    form->addRow(tr("Address"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Retrieve by"), m_way);
    m_tls = new TlsFields(*form, m_fields);
    connect(m_tls, &TlsFields::edited, this, &ServerTable::takeFields);
    for (QLineEdit* edit : {m_name, m_title, m_host})
        connect(edit, &QLineEdit::textEdited, this, &ServerTable::takeFields);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerTable::takeFields);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ServerTable::takeFields);
    return m_fields;
}

const PacsServer* ServerTable::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_servers.size()) ? &m_servers[static_cast<std::size_t>(row)]
                                                                : nullptr;
}

void ServerTable::add() {
    m_servers.emplace_back();
    refill(static_cast<int>(m_servers.size()) - 1);
    m_name->setFocus();
}

void ServerTable::remove() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_servers.erase(m_servers.begin() + row);
    refill(std::min(row, static_cast<int>(m_servers.size()) - 1));
}

void ServerTable::refill(int choose) {
    m_showing = true;
    m_list->clear();
    for (const PacsServer& one : m_servers)
        m_list->addItem(labelOf(one));
    m_list->setCurrentRow(choose);
    m_showing = false;
    showChosen();
}

void ServerTable::showChosen() {
    if (m_showing)
        return;
    m_showing = true;
    const PacsServer* one = chosen();
    m_fields->setEnabled(one != nullptr);
    m_remove->setEnabled(one != nullptr);
    const PacsServer shown = one ? *one : PacsServer{};
    m_name->setText(shown.name);
    m_title->setText(QString::fromStdString(shown.server.title));
    m_host->setText(QString::fromStdString(shown.server.host));
    m_port->setValue(shown.server.port);
    m_way->setCurrentIndex(shown.byMove ? 1 : 0);
    m_tls->setFiles(shown.server.tls);
    m_showing = false;
    Q_EMIT changed();
}

void ServerTable::takeFields() {
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    PacsServer& one = m_servers[static_cast<std::size_t>(row)];
    one.name = m_name->text().trimmed();
    one.server.title = m_title->text().trimmed().toStdString();
    one.server.host = m_host->text().trimmed().toStdString();
    one.server.port = static_cast<std::uint16_t>(m_port->value());
    one.byMove = m_way->currentIndex() == 1;
    one.server.tls = m_tls->files();
    m_list->item(row)->setText(labelOf(one));
    Q_EMIT changed();
}

} // namespace leadlight::ui
