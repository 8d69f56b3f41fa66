// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sign_in_page.h"

#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kWidth = 360;

} // namespace

SignInPage::SignInPage(People& people, QWidget* parent)
    : QWidget(parent)
    , m_people(people) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"window"_s);
    auto* box = new QWidget(this);
    box->setFixedWidth(kWidth);
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"signInName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    m_password = new QLineEdit(box);
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_signIn = makePrimaryButton(tr("Sign in"), box);
    m_message = makeText({}, u"error"_s, box);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing()); // nothing jumps when it speaks
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(2 * kStep);
    form->setHorizontalSpacing(4 * kStep);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Password"), m_password);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4 * kStep);
    inside->addWidget(makeHeading(tr("Who is reading?"), box));
    inside->addWidget(makeSecondary(tr("This case database has accounts. Its cases are shown to whoever has "
                                       "signed in, and what is said is kept in that person's name."),
                                    box));
    inside->addLayout(form);
    inside->addWidget(m_signIn);
    inside->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    auto* middle = new QHBoxLayout; // and no alignment, under which wrapped text would not get its height
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    QLabel* purpose = makeSecondary(tr("Research use only. Not for diagnosis."), this);
    purpose->setAlignment(Qt::AlignCenter);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    layout->addWidget(purpose);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { wait(m_waitS - 1); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_name, &QLineEdit::textChanged, this, [this] { wait(0); }); // it is one account's
    for (const QLineEdit* field : {m_name, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignInPage::follow);
    follow();
}

void SignInPage::begin() {
    m_name->clear();
    m_password->clear();
    m_message->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// Return is the fields' own here, not the window's.
bool SignInPage::event(QEvent* event) {
    return keepsReturn(*event) || QWidget::event(event);
}

void SignInPage::signIn() {
    if (!m_signIn->isEnabled())
        return;
    m_checking = true;
    setRole(m_message, u"secondary"_s);
    m_message->setText(tr("Checking the password…"));
    const SharedSecret password = secretOf(m_password->text());
    m_password->clear();
    m_people.signIn(m_name->text().trimmed(), password,
                    [page = QPointer(this)](const Result<store::SignInAnswer>& answer) {
                        if (page)
                            page->take(answer);
                    });
    follow();
}

void SignInPage::take(const Result<store::SignInAnswer>& answer) {
    using Kind = store::SignInAnswer::Kind;
    m_checking = false;
    setRole(m_message, u"error"_s);
    if (!answer) {
        m_message->setText(errorSentence(answer.error()));
    } else if (answer->kind == Kind::SignedIn) {
        m_message->clear();
    } else if (answer->kind == Kind::Disabled) {
        m_message->setText(tr("This account is disabled. An administrator can switch it on again."));
    } else {
        m_message->setText(tr("This name and password do not belong together."));
        wait(answer->waitS);
    }
    follow();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPage::wait(int seconds) {
    m_waitS = std::max(seconds, 0);
    if (m_waitS == 0) {
        if (m_second.isActive())
            m_message->clear();
        m_second.stop();
    } else {
        m_message->setText(tr("Too many wrong passwords in a row. The next one is looked at in %n second(s).",
                              nullptr, m_waitS));
        m_second.start();
    }
    follow();
}

void SignInPage::follow() {
    m_signIn->setEnabled(!m_checking && m_waitS == 0 && !m_name->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

} // namespace leadlight::ui
