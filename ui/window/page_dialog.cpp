// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_dialog.h"

#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

PageDialog::PageDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Save the case as a page"));
    m_deidentify = new QCheckBox(tr("Leave out all that tells who the patient is"), this);
    m_checks = new QCheckBox(tr("Check every map (takes longer)"), this);
    m_checks->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = makePrimaryButton(tr("Save…"), this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(makeText(
        tr("One HTML file with the tracing, what the model suggests, the maps of every method, their "
           "checks, and the models' cards and hashes. It needs no network."),
        {}, this));
    layout->addWidget(m_deidentify);
    layout->addWidget(m_checks);
    layout->addWidget(
        makeSecondary(tr("An ECG itself may identify a person who has another one on file."), this));
    layout->addWidget(buttons);
    setFixedWidth(460);
}

bool PageDialog::deidentify() const {
    return m_deidentify->isChecked();
}

bool PageDialog::checks() const {
    return m_checks->isChecked();
}

} // namespace leadlight::ui
