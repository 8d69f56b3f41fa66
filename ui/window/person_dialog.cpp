// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/person_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kWidth = 460;

QLineEdit* makePasswordField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(static_cast<int>(kMaxPasswordBytes));
    return field;
}

QFormLayout* makeForm() {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(2 * kStep);
    form->setHorizontalSpacing(4 * kStep);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

/// The place for what is wrong, high enough that nothing jumps when it speaks.
QLabel* makeProblem(QWidget* parent) {
    QLabel* problem = makeText({}, u"error"_s, parent);
    problem->setMinimumHeight(2 * problem->fontMetrics().lineSpacing());
    problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return problem;
}

QDialogButtonBox* makeButtons(QDialog& dialog, const QString& ok) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(PersonDialog::tr("Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

/// The keys go through the fields as they stand, not as they were made.
void inOrder(const QList<QWidget*>& fields) {
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields[i - 1], fields[i]);
    fields.front()->setFocus();
}

void layOut(QDialog& dialog, const QList<QWidget*>& before, QFormLayout* form, const QList<QWidget*>& after) {
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(5 * kStep, 4 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    for (QWidget* widget : before)
        layout->addWidget(widget);
    layout->addLayout(form);
    for (QWidget* widget : after)
        layout->addWidget(widget);
    dialog.setMinimumWidth(kWidth);
}

} // namespace

NewPasswordFields::NewPasswordFields(QWidget* parent)
    : m_first(makePasswordField(parent))
    , m_second(makePasswordField(parent)) {
    m_first->setObjectName(u"newPassword"_s);
    m_second->setObjectName(u"newPasswordAgain"_s);
}

QString NewPasswordFields::problem() const {
    if (m_first->text().isEmpty() || m_second->text().isEmpty())
        return {};
    if (m_first->text() != m_second->text())
        return PersonDialog::tr("The two passwords are not the same.");
    if (!checkPassword(secret()->text()))
        return PersonDialog::tr("A password has at least %n character(s).", nullptr,
                                static_cast<int>(kMinPasswordLength));
    return {};
}

bool NewPasswordFields::isGood() const {
    return !m_first->text().isEmpty() && !m_second->text().isEmpty() && problem().isEmpty();
}

SharedSecret NewPasswordFields::secret() const {
    return secretOf(m_first->text());
}

void NewPasswordFields::clear() {
    m_first->clear();
    m_second->clear();
}

PersonDialog::PersonDialog(People& people, bool first, QWidget* parent)
    : QDialog(parent)
    , m_people(people)
    , m_first(first)
    , m_password(this) {
    setWindowTitle(first ? tr("The first administrator") : tr("Add a person"));
    m_fullName = new QLineEdit(this);
    m_fullName->setObjectName(u"fullName"_s);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"accountName"_s);
    m_role = new QComboBox(this);
    for (const Role role : kRoles)
        m_role->addItem(roleText(role), static_cast<int>(role));
    m_role->setCurrentIndex(static_cast<int>(first ? Role::Administrator : Role::Reader));
    m_role->setEnabled(!first);
    m_roleWords = makeSecondary({}, this);
    m_roleWords->setMinimumHeight(2 * m_roleWords->fontMetrics().lineSpacing());
    m_roleWords->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem = makeProblem(this);
    QFormLayout* form = makeForm();
    form->addRow(tr("Full name"), m_fullName);
    form->addRow(tr("Name to sign in with"), m_name);
    form->addRow(tr("Role"), m_role);
    form->addRow({}, m_roleWords);
    form->addRow(tr("Password"), m_password.first());
    form->addRow(tr("Once more"), m_password.second());
    QDialogButtonBox* buttons = makeButtons(*this, first ? tr("Switch accounts on") : tr("Add"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    layOut(*this,
           {makeSecondary(
               tr("Readings, labels and the audit log bear the full name. Both names stay as they are "
                  "given here, since what was said stays under them."),
               this)},
           form, {m_problem, buttons});
    inOrder({m_fullName, m_name, m_role, m_password.first(), m_password.second(), m_ok});
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::add);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonDialog::follow);
    for (const QLineEdit* field : {m_fullName, m_name, m_password.first(), m_password.second()})
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::follow);
    follow();
}

void PersonDialog::follow() {
    m_roleWords->setText(roleSentence(kRoles[static_cast<std::size_t>(m_role->currentIndex())]));
    m_problem->setText(m_password.problem());
    m_ok->setEnabled(!m_fullName->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty() &&
                     m_password.isGood());
}

void PersonDialog::add() {
    const Account account{m_name->text().trimmed().toStdString(), m_fullName->text().trimmed().toStdString(),
                          kRoles[static_cast<std::size_t>(m_role->currentIndex())], AccountState::Active};
    const SharedSecret password = m_password.secret();
    m_ok->setEnabled(false);
    const auto done = [dialog = QPointer(this)](const Result<void>& added) {
        if (!dialog)
            return;
        if (added) {
            dialog->m_password.clear();
            dialog->accept();
            return;
        }
        dialog->m_problem->setText(errorSentence(added.error()));
        dialog->m_ok->setEnabled(true);
    };
    if (m_first)
        m_people.begin(account, password, done);
    else
        m_people.add(account, password, done);
}

PasswordDialog::PasswordDialog(People& people, const std::optional<store::StoredAccount>& whose,
                               QWidget* parent)
    : QDialog(parent)
    , m_people(people)
    , m_whose(whose)
    , m_password(this) {
    setWindowTitle(whose ? tr("Reset a password") : tr("Change my password"));
    m_problem = makeProblem(this);
    QFormLayout* form = makeForm();
    QList<QWidget*> before;
    if (whose) {
        before.append(
            makeSecondary(tr("A new password for %1. Tell it in person; whoever has it can change it.")
                              .arg(QString::fromStdString(whose->account.fullName)),
                          this));
    } else {
        m_now = makePasswordField(this);
        m_now->setObjectName(u"passwordNow"_s);
        form->addRow(tr("Password until now"), m_now);
        connect(m_now, &QLineEdit::textChanged, this, &PasswordDialog::follow);
    }
    form->addRow(tr("New password"), m_password.first());
    form->addRow(tr("Once more"), m_password.second());
    QDialogButtonBox* buttons = makeButtons(*this, tr("Change"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    layOut(*this, before, form, {m_problem, buttons});
    if (m_now != nullptr)
        inOrder({m_now, m_password.first(), m_password.second(), m_ok});
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::change);
    for (const QLineEdit* field : {m_password.first(), m_password.second()})
        connect(field, &QLineEdit::textChanged, this, &PasswordDialog::follow);
    follow();
}

void PasswordDialog::follow() {
    m_problem->setText(m_password.problem());
    m_ok->setEnabled((m_now == nullptr || !m_now->text().isEmpty()) && m_password.isGood());
}

void PasswordDialog::tell(const QString& problem) {
    if (problem.isEmpty()) {
        m_password.clear();
        accept();
        return;
    }
    if (m_now != nullptr)
        m_now->clear();
    m_problem->setText(problem);
}

void PasswordDialog::change() {
    const SharedSecret password = m_password.secret();
    m_ok->setEnabled(false);
    if (m_now == nullptr) {
        m_people.resetPassword(m_whose->id, password, [dialog = QPointer(this)](const Result<void>& done) {
            if (dialog)
                dialog->tell(done ? QString() : errorSentence(done.error()));
        });
        return;
    }
    m_people.changePassword(secretOf(m_now->text()), password,
                            [dialog = QPointer(this)](const Result<bool>& done) {
                                if (dialog)
                                    dialog->tell(!done   ? errorSentence(done.error())
                                                 : *done ? QString()
                                                         : tr("That is not the password of until now."));
                            });
}

} // namespace leadlight::ui
