// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/task_dialog.h"

#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/labelling/label_set_dialog.h"
#include "ui/labelling/label_words.h"
#include "ui/session/joined_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kMostReaders = 9;

QString labelNames(const LabelSet& set) {
    QStringList names;
    for (const LabelEntry& label : set.labels)
        names.append(text(label.name));
    return listed(names);
}

} // namespace

TaskDialog::TaskDialog(const std::vector<store::StoredLabelSet>& stored, QStringList taken, int cases,
                       QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_cases(cases) {
    setWindowTitle(tr("New labelling task"));
    m_name = new QLineEdit(this);
    m_name->setMaxLength(100);
    m_set = new QComboBox(this);
    for (const store::StoredLabelSet& one : stored)
        addSet(one.set);
    for (const LabelSet& one : startingLabelSets()) {
        if (std::ranges::find(m_sets, one) == m_sets.end())
            addSet(one);
    }
    m_set->setCurrentIndex(0);
    m_labels = makeSecondary({}, this);
    m_readers = new QSpinBox(this);
    m_readers->setRange(1, kMostReaders);
    m_readers->setValue(2);
    m_showAi = new QCheckBox(tr("Show readers what the AI suggests"), this);
    m_problem = makeText({}, u"caution"_s, this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * kStep);
    form->setVerticalSpacing(2 * kStep);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Label set"), makeSetLine());
    form->addRow(QString(), m_labels);
    form->addRow(tr("Readers of each case"), m_readers);
    form->addRow(QString(), m_showAi);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_make = makePrimaryButton(tr("Make the task"), this);
    m_make->setDefault(true);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(
        makeText(tr("%n case(s), as the worklist shows them now. Each is labelled by as many readers "
                    "as you say, none of whom sees what the others gave until all are done.",
                    nullptr, m_cases),
                 {}, this));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TaskDialog::follow);
    connect(m_set, &QComboBox::currentIndexChanged, this, &TaskDialog::follow);
    follow();
}

QWidget* TaskDialog::makeSetLine() {
    auto* line = new QWidget(this);
    auto* other = new QToolButton(line);
    other->setText(tr("Another"));
    other->setPopupMode(QToolButton::InstantPopup);
    other->setProperty("role", u"chip"_s);
    other->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(other);
    menu->addAction(tr("New, from this one…"), this, &TaskDialog::edit);
    menu->addAction(tr("Open from a file…"), this, &TaskDialog::openSetAsked);
    menu->addAction(tr("Save this one to a file…"), this, &TaskDialog::saveSetAsked);
    other->setMenu(menu);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_set, 1);
    layout->addWidget(other);
    return line;
}

void TaskDialog::tell(const QString& problem) {
    m_problem->setText(problem);
    m_problem->show();
}

void TaskDialog::addSet(const LabelSet& set) {
    m_sets.push_back(set);
    m_set->addItem(labelSetTitle(set));
    m_set->setCurrentIndex(m_set->count() - 1);
}

const LabelSet& TaskDialog::set() const {
    return m_sets[static_cast<std::size_t>(m_set->currentIndex())];
}

store::NewLabelTask TaskDialog::task() const {
    store::NewLabelTask task;
    task.name = m_name->text().trimmed().toStdString();
    task.readers = m_readers->value();
    task.hideAi = !m_showAi->isChecked();
    return task;
}

/// Another set, which begins as the next version of the chosen one.
void TaskDialog::edit() {
    LabelSet begin = set();
    for (const LabelSet& one : m_sets) {
        if (one.name == begin.name)
            begin.version = std::max(begin.version, one.version);
    }
    ++begin.version;
    auto* dialog = new LabelSetDialog(begin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addSet(dialog->set()); });
    dialog->open();
}

void TaskDialog::follow() {
    m_labels->setText(labelNames(set()));
    const QString name = m_name->text().trimmed();
    QString problem;
    if (m_cases == 0)
        problem = tr("The worklist shows no case: change its filter first.");
    else if (m_taken.contains(name))
        problem = tr("There is a task of this name already.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_make->setEnabled(problem.isEmpty() && !name.isEmpty());
}

} // namespace leadlight::ui
