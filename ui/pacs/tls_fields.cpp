// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/tls_fields.h"

#include "ui/common/style.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

TlsFields::TlsFields(QFormLayout& form, QWidget* parent)
    : QObject(parent)
    , m_trusted(addRow(form, tr("TLS: trusted (PEM)"), parent))
    , m_certificate(addRow(form, tr("TLS: our certificate"), parent))
    , m_key(addRow(form, tr("TLS: our key"), parent)) {
    m_trusted->setPlaceholderText(tr("Not encrypted"));
}

QLineEdit* TlsFields::addRow(QFormLayout& form, const QString& label, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    auto* choose = new QToolButton(parent);
    choose->setText(u"…"_s);
    choose->setProperty("role", u"chip"_s);
    choose->setAccessibleName(tr("Choose a file"));
    choose->setToolTip(tr("Choose a file"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kStep);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    form.addRow(label, row);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, this, &TlsFields::edited);
    connect(choose, &QToolButton::clicked, this, [this, edit, label, parent] {
        const QString file = QFileDialog::getOpenFileName(
            parent, label, edit->text(), tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
        if (file.isEmpty())
            return;
        edit->setText(file);
        Q_EMIT edited();
    });
    return edit;
}

void TlsFields::setFiles(const std::optional<pacs::TlsFiles>& files) {
    const pacs::TlsFiles shown = files.value_or(pacs::TlsFiles{});
    m_trusted->setText(QString::fromStdString(shown.trusted.string()));
    m_certificate->setText(QString::fromStdString(shown.certificate.string()));
    m_key->setText(QString::fromStdString(shown.key.string()));
}

std::optional<pacs::TlsFiles> TlsFields::files() const {
    const auto path = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    if (path(m_trusted).empty())
        return std::nullopt;
    return pacs::TlsFiles{path(m_certificate), path(m_key), path(m_trusted)};
}

} // namespace leadlight::ui
