// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that asks who is reading, and shows nothing of any case until it knows.
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/findings/reading_panel.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/sign_in_page.h"
#include "ui/window/status_bar.h"
#include "ui/window/tour.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// How often it is looked whether the window is to lock.
constexpr int kLookMs = 5000;

/// What each action that says or deletes something needs.
constexpr std::pair<const char*, Act> kActsOf[] = {
    {"case.bin", Act::Bin},
    {"case.restore", Act::Bin},
    {"case.empty-bin", Act::DeleteForGood},
    {"reading.write", Act::Read},
    {"beats.point", Act::Correct},
    {"beats.take-back", Act::Correct},
    {"label.new-task", Act::ManageTasks},
    {"label.extend-task", Act::ManageTasks},
    {"label.not-assessable", Act::Label},
};

/// A window of its own over this one: a dialog is left as by Esc.
void leave(QWidget* other) {
    if (auto* dialog = qobject_cast<QDialog*>(other))
        dialog->reject();
    else
        other->close();
}

bool belongsTo(const QObject* one, const QObject* owner) {
    while (one != nullptr && one != owner)
        one = one->parent();
    return one != nullptr;
}

bool isTouch(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

void MainWindow::connectPeople() {
    m_touched.start();
    m_idle.setInterval(kLookMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_locked && m_session.people().current().accountsOn && m_touched.hasExpired(m_lockAfter.count()))
            switchReader();
    });
    lockAfter(std::chrono::minutes(m_parts.settings.lockAfterMin));
    on(u"people.switch"_s, [this] { switchReader(); });
    on(u"people.accounts"_s, [this] { showSettings(SettingsDialog::Page::People); });
    connect(m_status, &StatusBar::personClicked, this, [this] { switchReader(); });
    connect(&m_session.people(), &People::changed, this, &MainWindow::followPeople);
    connect(&m_session, &Session::personChanged, this, &MainWindow::updateActions);
    followPeople();
}

void MainWindow::lockAfter(std::chrono::milliseconds time) {
    m_lockAfter = time;
    m_touched.restart();
    if (time.count() == 0)
        m_idle.stop();
    else
        m_idle.start(static_cast<int>(std::min<std::int64_t>(kLookMs, time.count())));
}

void MainWindow::followPeople() {
    const People& people = m_session.people();
    for (const auto& [id, act] : kActsOf)
        m_actions->setForbidden(QString::fromLatin1(id), people.locked() ? QString() : people.whyNot(act));
    const std::optional<Account>& account = people.current().account;
    if (!people.locked()) {
        // What was said meanwhile may name patients, or be of readings that were refused: it waits for the
        // same person.
        const bool same = m_lockedBy.isEmpty() || m_lockedBy == people.name();
        m_saidLocked = m_saidLocked && same;
        m_lockedBy = account ? people.name() : QString();
    }
    m_status->setPerson(account ? u"%1, %2"_s.arg(text(account->fullName), roleText(account->role))
                                : QString(),
                        (*m_actions)[u"people.switch"_s]->toolTip());
    setLocked(people.locked());
    updateActions();
}

/// Signs out. Without accounts it says where they are switched on.
void MainWindow::switchReader() {
    const store::SignedIn& current = m_session.people().current();
    if (!current.accountsOn && !current.account) {
        showSettings(SettingsDialog::Page::People);
        return;
    }
    (void)m_reading->keepDrafts(); // in this person's name
    m_session.signOut();
}

void MainWindow::setLocked(bool locked) {
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_saidLocked = false;
        // Whatever else is open may show names.
        for (QWidget* other : findChildren<QWidget*>()) {
            if (other->isWindow() && other->isVisible())
                leave(other);
        }
        delete m_tour;
        m_notice->hide();
        if (!m_signIn) {
            m_signIn = new SignInPage(m_session.people(), this);
            qobject_cast<QVBoxLayout*>(layout())->addWidget(m_signIn, 1);
        }
    }
    for (int i = 0; i < layout()->count(); ++i) {
        if (QWidget* part = layout()->itemAt(i)->widget())
            part->setVisible((part == m_signIn) == locked);
    }
    if (locked)
        m_signIn->begin();
    else
        m_tracing->setFocus(Qt::OtherFocusReason);
    if (!locked && std::exchange(m_saidLocked, false)) {
        m_notice->show();
        placeNotice();
    }
}

void MainWindow::noteTouch(const QEvent& event) {
    if (isTouch(event.type()))
        m_touched.restart();
}

/// While nobody is signed in the window's keys do nothing but close it and change its colours, and nothing
/// opens over it that was asked for before.
bool MainWindow::keptByLock(QObject* watched, const QEvent& event) {
    auto* other = event.type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (other && belongsTo(other, this))
        QTimer::singleShot(0, other, [other] { leave(other); });
    if (event.type() != QEvent::Shortcut)
        return false;
    return watched != (*m_actions)[u"program.quit"_s] && watched != (*m_actions)[u"program.theme"_s];
}

} // namespace leadlight::ui
