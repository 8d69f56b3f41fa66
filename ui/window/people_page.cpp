// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/people_page.h"

#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/window/person_dialog.h"
#include "ui/window/sign_in_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// How the accounts stand, for whoever looks.
QString wordsOf(const store::SignedIn& current) {
    if (!current.anyAccount)
        return PeoplePage::tr(
                   "There are no accounts: whoever opens this case database may do everything in it, and "
                   "what is said is kept as that of %1, the system's user.")
            .arg(text(current.name));
    if (!current.accountsOn)
        return PeoplePage::tr(
            "Accounts are off: whoever opens this case database may do everything in it. An "
            "administrator can switch them on again.");
    if (!current.account)
        return PeoplePage::tr("Nobody is signed in.");
    return PeoplePage::tr("%1 is signed in as %2.").arg(text(current.name), roleText(current.account->role));
}

void openOnce(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    // A small screen would have Qt cut it to two thirds of that, and the fields with it.
    dialog->setMinimumHeight(dialog->layout()->totalHeightForWidth(dialog->width()));
}

} // namespace

PeoplePage::PeoplePage(People& people, int lockAfterMin, QWidget* parent)
    : QWidget(parent)
    , m_people(people) {
    m_words = makeText({}, {}, this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2 * kStep);
    m_begin = makeButton(tr("Switch accounts on…"), u"accountsBegin"_s, this);
    m_add = makeButton(tr("Add a person…"), u"accountsAdd"_s, this);
    m_own = makeButton(tr("Change my password…"), u"accountsOwn"_s, this);
    m_switch = makeButton({}, u"accountsSwitch"_s, this);
    m_problem = makeText({}, u"error"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kStep);
    for (QPushButton* button : {m_begin, m_add, m_own, m_switch})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * kStep);
    layout->addWidget(m_words);
    layout->addLayout(m_rows);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    layout->addWidget(m_lock = makeLock(lockAfterMin));
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    layout->addWidget(makeSecondary(
        tr("Accounts say who said what, and keep people from writing in one another's names. They do not "
           "encrypt the database: whoever may read its file can read what is in it. That is kept by the "
           "file's rights and the disk's encryption."),
        this));
    layout->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { openOnce(new PersonDialog(m_people, true, this)); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { openOnce(new PersonDialog(m_people, false, this)); });
    connect(m_own, &QPushButton::clicked, this,
            [this] { openOnce(new PasswordDialog(m_people, std::nullopt, this)); });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (!m_people.current().account) {
            signIn();
            return;
        }
        m_people.switchOn(!m_people.current().accountsOn, [page = QPointer(this)](const Result<void>& done) {
            if (page)
                page->tell(done);
        });
    });
    connect(&m_people, &People::changed, this, &PeoplePage::follow);
    m_people.request();
    follow();
}

QWidget* PeoplePage::makeLock(int lockAfterMin) {
    auto* line = new QWidget(this);
    m_lockAfter = new QSpinBox(line);
    m_lockAfter->setObjectName(u"lockAfter"_s);
    m_lockAfter->setRange(0, kMostLockMin);
    m_lockAfter->setSpecialValueText(tr("never"));
    m_lockAfter->setSuffix(tr(" min"));
    m_lockAfter->setValue(lockAfterMin);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * kStep);
    auto* words = new QLabel(tr("Sign out when nothing was touched for"), line);
    words->setBuddy(m_lockAfter);
    layout->addWidget(words);
    layout->addWidget(m_lockAfter);
    layout->addStretch(1);
    return line;
}

int PeoplePage::lockAfterMin() const {
    return m_lockAfter->value();
}

QWidget* PeoplePage::makeRow(const store::StoredAccount& one) {
    auto* row = new QWidget(this);
    auto* names = makeText(text(one.account.fullName), {}, row);
    auto* name = makeSecondary(text(one.account.name), row);
    auto* role = new QComboBox(row);
    role->setAccessibleName(tr("Role of %1").arg(text(one.account.fullName)));
    for (const Role each : kRoles) {
        role->addItem(roleText(each));
        role->setItemData(static_cast<int>(each), roleSentence(each), Qt::ToolTipRole);
    }
    role->setCurrentIndex(static_cast<int>(one.account.role));
    role->setToolTip(roleSentence(one.account.role));
    auto* active = new QCheckBox(tr("active"), row);
    active->setChecked(one.account.state == AccountState::Active);
    active->setAccessibleName(tr("%1 may sign in").arg(text(one.account.fullName)));
    QPushButton* reset = makeButton(tr("Reset password…"), {}, row);
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(names);
    who->addWidget(name);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * kStep);
    layout->addLayout(who, 1);
    layout->addWidget(role);
    layout->addWidget(active);
    layout->addWidget(reset);
    connect(role, &QComboBox::activated, this, [this, one](int chosen) {
        change(one.id, kRoles[static_cast<std::size_t>(chosen)], std::nullopt);
    });
    connect(active, &QCheckBox::clicked, this, [this, one](bool on) {
        change(one.id, std::nullopt, on ? AccountState::Active : AccountState::Disabled);
    });
    connect(reset, &QPushButton::clicked, this,
            [this, one] { openOnce(new PasswordDialog(m_people, one, this)); });
    return row;
}

/// While accounts are off nobody need sign in, but to switch them on again.
void PeoplePage::signIn() {
    auto* dialog = new QDialog(this);
    dialog->setWindowTitle(tr("Sign in"));
    auto* page = new SignInPage(m_people, dialog);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    connect(&m_people, &People::changed, dialog, [this, dialog] {
        if (m_people.current().account)
            dialog->accept();
    });
    openOnce(dialog);
    page->begin();
}

void PeoplePage::change(store::AccountId id, std::optional<Role> role, std::optional<AccountState> state) {
    m_people.change(id, role, state, [page = QPointer(this)](const Result<void>& done) {
        if (page)
            page->tell(done);
    });
}

/// What the database refused stands there again as it is.
void PeoplePage::tell(const Result<void>& done) {
    m_problem->setText(done ? QString() : errorSentence(done.error()));
    follow();
}

void PeoplePage::follow() {
    const store::SignedIn& current = m_people.current();
    const bool administrator = current.account && current.account->role == Role::Administrator;
    m_words->setText(wordsOf(current));
    m_begin->setVisible(!current.anyAccount);
    m_add->setVisible(administrator);
    m_own->setVisible(current.account.has_value());
    m_switch->setVisible(administrator || (current.anyAccount && !current.account));
    m_switch->setText(!current.account     ? tr("Sign in…")
                      : current.accountsOn ? tr("Switch accounts off")
                                           : tr("Switch accounts on again"));
    m_lock->setVisible(current.accountsOn);
    m_problem->setVisible(!m_problem->text().isEmpty());
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!administrator)
        return;
    for (const store::StoredAccount& one : m_people.accounts())
        m_rows->addWidget(makeRow(one));
}

} // namespace leadlight::ui
