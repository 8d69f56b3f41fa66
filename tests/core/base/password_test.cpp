// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/password.h"

#include <QElapsedTimer>
#include <QTest>

using namespace leadlight;

namespace {

/// The least that Argon2id can cost, so that a test does not take a second a password.
constexpr PasswordCost kCheap{1, 8192};

} // namespace

class PasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tellsThePasswordFromOthers() {
        const auto hash = hashPassword(Secret("correct horse"), kCheap);
        QVERIFY(hash.has_value());
        QVERIFY(hash->starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
        QVERIFY(*matchesPassword(*hash, Secret("correct horse")));
        QVERIFY(!*matchesPassword(*hash, Secret("correct hors")));
        QVERIFY(!*matchesPassword(*hash, Secret("")));
        QVERIFY(*hash != *hashPassword(Secret("correct horse"), kCheap)); // salted
    }

    void costsWhatItsCallerAsksFor() {
        const auto hash = hashPassword(Secret("correct horse"), kInteractiveCost);
        QVERIFY(hash.has_value());
        QVERIFY(hash->starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
        QVERIFY(*matchesPassword(*hash, Secret("correct horse")));
    }

    void refusesHashesThatAskForTooMuch_data() {
        QTest::addColumn<QString>("hash");
        const QString rest =
            QStringLiteral("$c29tZXNhbHRzb21lc2FsdA$MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI");
        for (const char* hash :
             {"", "secret", "$argon2id$v=19$m=4194304,t=2,p=1", "$argon2id$v=19$m=8,t=4000000,p=1",
              "$argon2id$v=19$m=99999999999999,t=1,p=1", "$argon2i$v=19$m=8,t=3,p=1",
              "$argon2id$v=19$m=-8,t=1,p=1", "$argon2id$v=19$m=262145,t=1,p=1",
              "$argon2id$v=19$m=262144,t=3,p=1", "$argon2id$v=19$m=1048576,t=16,p=1",
              "$argon2id$v=19$m=4294967295,t=4294967295,p=1"})
            QTest::newRow(hash) << QString::fromLatin1(hash) + (*hash != '\0' ? rest : QString());
        QTest::newRow("long") << QString(5000, u'$');
    }

    void refusesHashesThatAskForTooMuch() {
        QFETCH(QString, hash);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!*matchesPassword(hash.toStdString(), Secret("correct horse")));
        QVERIFY(timer.elapsed() < 5000); // not computed at all
    }

    void takesHashesOfALittleMoreWork() {
        const auto hash = hashPassword(Secret("correct horse"), {4, 2 * kInteractiveCost.memoryBytes});
        QVERIFY(hash.has_value());
        QVERIFY(*matchesPassword(*hash, Secret("correct horse")));
        const auto tooMuch = hashPassword(Secret("correct horse"), {5, 2 * kInteractiveCost.memoryBytes});
        QVERIFY(tooMuch.has_value());
        QVERIFY(!*matchesPassword(*tooMuch, Secret("correct horse")));
    }

    void failsWhereThereIsNoMemory() {
        const auto hash = hashPassword(Secret("correct horse"), {1, 4UL << 50});
        QVERIFY(!hash.has_value());
        QCOMPARE(static_cast<int>(hash.error().code), static_cast<int>(ErrorCode::NoSpace));
    }

    void aSecretMovesAndLeavesNothing() {
        Secret one("abc");
        Secret two = std::move(one);
        QCOMPARE(two.text(), std::string_view("abc"));
        QVERIFY(one.text().empty()); // NOLINT(bugprone-use-after-move): that is what is tested
        two = Secret("de");
        QCOMPARE(two.text(), std::string_view("de"));
        std::string text = "abc";
        wipe(text);
        QVERIFY(text.empty());
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "password_test.moc"
