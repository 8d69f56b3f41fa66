// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts in the window: who is asked for, what is hidden until then, and what a role forbids.
#include "tests/ui/window/opened_with_accounts.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/findings/reading_panel.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/dialogs.h"
#include "ui/window/identity_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/people_page.h"
#include "ui/window/person_dialog.h"
#include "ui/window/sign_in_page.h"
#include "ui/window/status_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton* button(QWidget* in, const char* name) {
    return in->findChild<QPushButton*>(QLatin1StringView(name));
}

void press(QDialog* dialog) {
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
}

} // namespace

class WindowPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void withoutAccountsNobodyIsAsked() {
        Opened opened(false);
        opened.open("a.ecg", "ecg Doe, Jane");
        QVERIFY(!opened.window.signInPage());
        QVERIFY(opened.window.worklist().isVisible());
        opened.action("people.switch")->trigger(); // says where they are switched on
        QVERIFY(opened.window.findChild<PeoplePage*>()->isVisible());
    }

    void nothingIsShownUntilSomebodySignsIn() {
        Opened opened;
        QTRY_VERIFY(opened.window.isLocked());
        QVERIFY(opened.window.signInPage()->isVisible());
        QVERIFY(!opened.window.worklist().isVisible());
        QVERIFY(!opened.window.tracing().isVisible());
        QVERIFY(!opened.window.findChild<IdentityBar*>()->isVisible());
        QVERIFY(opened.field("signInName")->hasFocus() || !opened.window.isActiveWindow());
        // The window's keys do nothing, and nothing is let in.
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&opened.window, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!opened.window.findChild<QDialog*>());
        opened.window.notice().say(u"Doe, Jane is in the bin."_s);
        QVERIFY(!opened.window.notice().isVisible());

        opened.type(u"anna"_s, u"wrong password"_s);
        QTRY_VERIFY(opened.pageSays(u"do not belong together"_s));
        QVERIFY(opened.window.isLocked());
        QVERIFY(opened.field("signInPassword")->text().isEmpty());
        opened.signIn(u"anna"_s);
        QVERIFY(!opened.window.signInPage()->isVisible());
        QVERIFY(opened.window.worklist().isVisible());
        const auto buttons = opened.window.findChild<StatusBar*>()->findChildren<QToolButton*>();
        QVERIFY(std::ranges::any_of(buttons, [](const QToolButton* one) {
            return one->isVisible() && one->text() == u"Dr. Anna Weber, reader"_s;
        }));
    }

    void aWaitIsTold() {
        Opened opened;
        for (int i = 0; i < 3; ++i) {
            opened.type(u"anna"_s, u"wrong password"_s);
            QTRY_VERIFY(!opened.pageSays(u"Checking"_s));
        }
        QVERIFY(opened.pageSays(u"Too many wrong passwords"_s));
        auto* signIn = opened.window.signInPage()->findChild<QPushButton*>();
        opened.field("signInPassword")->setText(passwordOf(u"anna"_s));
        QVERIFY(!signIn->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(signIn->isEnabled(), 10'000);
        signIn->click();
        QTRY_VERIFY(!opened.window.isLocked());
    }

    void aDisabledAccountIsTold() {
        Opened opened;
        opened.signIn(u"chief"_s);
        opened.session.people().request();
        QTRY_COMPARE(opened.session.people().accounts().size(), std::size_t{4});
        bool done = false;
        opened.session.people().change(opened.session.people().accounts()[1].id, Role::Reader,
                                       AccountState::Disabled, [&](const Result<void>&) { done = true; });
        QTRY_VERIFY(done);
        opened.action("people.switch")->trigger();
        opened.type(u"anna"_s, passwordOf(u"anna"_s));
        QTRY_VERIFY(opened.pageSays(u"disabled"_s));
    }

    void signingOutHidesEverything() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        QVERIFY(opened.window.tracing().isVisible());
        (void)opened.settings();
        QVERIFY(opened.window.findChild<SettingsDialog*>()->isVisible());
        opened.window.notice().say(u"Doe, Jane is in the bin."_s);
        opened.action("people.switch")->trigger();
        QVERIFY(opened.window.isLocked()); // at once
        QTRY_VERIFY(!opened.window.findChild<SettingsDialog*>());
        QVERIFY(!opened.window.tracing().isVisible());
        QVERIFY(!opened.window.findChild<IdentityBar*>()->isVisible());
        QVERIFY(!opened.window.notice().isVisible());
        auto* late = new QDialog(&opened.window); // which was asked for before
        late->open();
        QTRY_VERIFY(!late->isVisible());
        opened.signIn(u"anna"_s);
        QVERIFY(opened.window.tracing().isVisible()); // where she was
    }

    void draftsStayWithWhoWroteThem() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        opened.reading()->setPlainText(u"Half a sentence"_s);
        opened.action("people.switch")->trigger();
        opened.signIn(u"chief"_s);
        QCOMPARE(opened.reading()->toPlainText(), QString());
        opened.reading()->setPlainText(u"Another's"_s);
        opened.action("people.switch")->trigger();
        opened.signIn(u"anna"_s);
        QTRY_COMPARE(opened.reading()->toPlainText(), u"Half a sentence"_s);
        auto store = opened.place.parts().openStore();
        const auto readings = store->readings(*opened.session.current()->id);
        QCOMPARE(readings->size(), std::size_t{2});
        QCOMPARE(readings->front().by, std::string("Dr. Anna Weber"));
        QCOMPARE(readings->back().by, std::string("Dr. Chief"));
        QVERIFY(readings->front().state == ReadingState::Draft);
    }

    void aRoleForbidsAndSaysWhy() {
        Opened opened;
        opened.signIn(u"vera"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        for (const char* id : {"case.bin", "reading.write", "reading.confirm", "label.new-task"})
            QVERIFY2(!opened.action(id)->isEnabled(), id);
        QVERIFY(opened.action("case.bin")->toolTip().contains(u"viewer"_s));
        QVERIFY(opened.action("file.export")->isEnabled());
        QVERIFY(!opened.reading()->isEnabled());
        QVERIFY(opened.reading()->placeholderText().contains(u"viewer"_s));
        QVERIFY(opened.session.measurements().whyNot().contains(u"viewer"_s));
        opened.window.setTheme(Theme::Dark); // which gives all actions their tips anew
        QVERIFY(opened.action("case.bin")->toolTip().contains(u"viewer"_s));
        opened.action("people.switch")->trigger();
        opened.signIn(u"anna"_s);
        for (const char* id : {"case.bin", "reading.write", "reading.confirm", "label.new-task"})
            QVERIFY2(opened.action(id)->isEnabled(), id);
        QVERIFY(!opened.action("case.bin")->toolTip().contains(u"viewer"_s));
        QVERIFY(opened.reading()->isEnabled());
    }

    void locksWhenNothingIsTouched() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.window.lockAfter(std::chrono::milliseconds(400));
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(150);
            QTest::keyClick(&opened.window, Qt::Key_Shift);
        }
        QVERIFY(!opened.window.isLocked());
        QTRY_VERIFY(opened.window.isLocked());
    }

    void theSettingsMakeAndChangeAccounts() {
        Opened opened(false);
        opened.open("a.ecg", "ecg Doe, Jane");
        PeoplePage* page = opened.settings();
        QVERIFY(button(page, "accountsBegin")->isVisible());
        QVERIFY(!button(page, "accountsAdd")->isVisible());
        button(page, "accountsBegin")->click();
        auto* first = page->findChild<PersonDialog*>();
        first->findChild<QLineEdit*>(u"fullName"_s)->setText(u"Dr. Chief"_s);
        first->findChild<QLineEdit*>(u"accountName"_s)->setText(u"chief"_s);
        first->findChild<QLineEdit*>(u"newPassword"_s)->setText(u"short"_s);
        first->findChild<QLineEdit*>(u"newPasswordAgain"_s)->setText(u"short"_s);
        QVERIFY(!first->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        first->findChild<QLineEdit*>(u"newPassword"_s)->setText(u"password of chief"_s);
        first->findChild<QLineEdit*>(u"newPasswordAgain"_s)->setText(u"password of chief"_s);
        press(first);
        QTRY_VERIFY(button(page, "accountsAdd")->isVisible());
        QVERIFY(!opened.window.isLocked()); // who made it is signed in
        QVERIFY(!button(page, "accountsBegin")->isVisible());

        button(page, "accountsAdd")->click();
        QTRY_VERIFY(!page->findChildren<PersonDialog*>().isEmpty());
        auto* second = page->findChildren<PersonDialog*>().back();
        second->findChild<QLineEdit*>(u"fullName"_s)->setText(u"Anna"_s);
        second->findChild<QLineEdit*>(u"accountName"_s)->setText(u"chief"_s); // taken
        second->findChild<QLineEdit*>(u"newPassword"_s)->setText(u"password of anna"_s);
        second->findChild<QLineEdit*>(u"newPasswordAgain"_s)->setText(u"password of anna"_s);
        press(second);
        QTRY_VERIFY(std::ranges::any_of(second->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(u"already"_s);
        }));
        second->findChild<QLineEdit*>(u"accountName"_s)->setText(u"anna"_s);
        press(second);
        QTRY_COMPARE(page->findChildren<QComboBox*>().size(), 2);

        // The last administrator stays one: it stands there again as it is.
        QComboBox* own = page->findChildren<QComboBox*>().front();
        own->setCurrentIndex(static_cast<int>(Role::Viewer));
        Q_EMIT own->activated(static_cast<int>(Role::Viewer));
        QTRY_VERIFY(std::ranges::any_of(page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"last administrator"_s);
        }));
        page->findChild<QSpinBox*>(u"lockAfter"_s)->setValue(15);
        opened.window.findChild<SettingsDialog*>()->accept();
        QCOMPARE(opened.saved.lockAfterMin, 15);

        opened.action("people.switch")->trigger();
        opened.type(u"anna"_s, u"password of anna"_s);
        QTRY_VERIFY(!opened.window.isLocked());
        PeoplePage* hers = opened.settings();
        QVERIFY(!button(hers, "accountsAdd")->isVisible());
        QVERIFY(button(hers, "accountsOwn")->isVisible());
        button(hers, "accountsOwn")->click();
        auto* dialog = hers->findChild<PasswordDialog*>();
        dialog->findChild<QLineEdit*>(u"passwordNow"_s)->setText(u"not it"_s);
        dialog->findChild<QLineEdit*>(u"newPassword"_s)->setText(u"a new password"_s);
        dialog->findChild<QLineEdit*>(u"newPasswordAgain"_s)->setText(u"a new password"_s);
        press(dialog);
        QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(u"not the password of until now"_s);
        }));
        dialog->findChild<QLineEdit*>(u"passwordNow"_s)->setText(u"password of anna"_s);
        press(dialog);
        QTRY_VERIFY(!hers->findChild<PasswordDialog*>());
        QVERIFY(opened.place.parts().openStore()->verify({})->empty());
    }
};

QTEST_MAIN(WindowPeopleTest)
#include "people_test.moc"
