// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/account.h"

#include <QTest>

using namespace leadlight;

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// The whole table of who may do what.
    void rolesAllowWhatTheyAreFor() {
        const auto allowed = [](Role role) {
            std::string acts;
            for (const Act act : kActs)
                acts += allows(role, act) ? 'x' : '.';
            return acts;
        };
        //         Keep Read Correct Label Adjudicate ManageTasks Bin DeleteForGood ManageAccounts
        QCOMPARE(allowed(Role::Administrator), std::string("xxxxxxxxx"));
        QCOMPARE(allowed(Role::Reader), std::string("xxxxxxx.."));
        QCOMPARE(allowed(Role::Annotator), std::string("x..x....."));
        QCOMPARE(allowed(Role::Viewer), std::string("x........"));
    }

    void namesComeBack() {
        for (const Role role : kRoles)
            QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        QVERIFY(!roleFromName("boss"));
        for (const AccountState state : {AccountState::Active, AccountState::Disabled})
            QCOMPARE(accountStateFromName(accountStateName(state)), std::optional(state));
        QVERIFY(!accountStateFromName("gone"));
        for (const Act act : kActs)
            QVERIFY(!actWords(act).empty());
    }

    void checksNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fullName");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* what, const char* name, const char* fullName, bool good) {
            QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(fullName) << good;
        };
        row("plain", "a.weber", "Dr. Anna Weber", true);
        row("not Latin", "佐藤", "佐藤 花子", true);
        row("no name", "", "Dr. Anna Weber", false);
        row("space", "a weber", "Dr. Anna Weber", false);
        row("line break", "a\nweber", "Dr. Anna Weber", false);
        row("too long", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx", "Dr. Anna Weber", false);
        row("no full name", "anna", " ", false);
        row("white space round it", "anna", "Anna ", false);
        row("line break in it", "anna", "Anna\nWeber", false);
        row("taken for nobody", "anna", "Anna (not signed in)", false);
    }

    void checksNames() {
        QFETCH(QString, name);
        QFETCH(QString, fullName);
        QFETCH(bool, good);
        const Account account{name.toStdString(), fullName.toStdString(), Role::Reader, AccountState::Active};
        QCOMPARE(checkAccount(account).has_value(), good);
    }

    void checksPasswords() {
        QVERIFY(checkPassword("12345678"));
        QVERIFY(checkPassword("        ")); // no rules of composition
        QVERIFY(!checkPassword("1234567"));
        QVERIFY(!checkPassword("äöüßäöü")); // 14 bytes, 7 characters
        QVERIFY(checkPassword("äöüßäöüß"));
        QVERIFY(checkPassword(std::string(1024, 'a')));
        QVERIFY(!checkPassword(std::string(1025, 'a')));
        QVERIFY(!checkPassword("12345678\xff"));
        QVERIFY(!checkPassword(std::string_view("12345678\0x", 10)));
    }

    void waitsGrow() {
        QCOMPARE(signInWaitS(0), 0);
        QCOMPARE(signInWaitS(2), 0);
        QCOMPARE(signInWaitS(3), 2);
        QCOMPARE(signInWaitS(4), 4);
        QCOMPARE(signInWaitS(10), 256);
        QCOMPARE(signInWaitS(11), 300);
        QCOMPARE(signInWaitS(1'000'000), 300);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
