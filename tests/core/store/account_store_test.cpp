// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_store.h"

#include "core/store/label_store.h"
#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

#include <algorithm>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::test;
using store::AccountId;
using store::AccountStore;
using store::SignInAnswer;

namespace {

/// The least that Argon2id can cost, so that a test does not take a second a password.
constexpr PasswordCost kCheap{1, 8192};

Account made(const char* name, const char* fullName, Role role) {
    return {name, fullName, role, AccountState::Active};
}

Secret passwordOf(const std::string& name) {
    return Secret("password of " + name);
}

/// A database with a case and four accounts: chief (administrator), anna (reader), ben (annotator) and
/// vera (viewer).
class Kept {
public:
    Kept() {
        auto store = m_folder.open("system user");
        const auto [recording, source] = madeRecording("one", "P-1", "DOE, Jane");
        one = store->import(recording, source)->id;
        AccountStore accounts(*store, kCheap);
        chief = *accounts.add(made("chief", "Dr. Chief", Role::Administrator), passwordOf("chief"));
        (void)accounts.signIn("chief", passwordOf("chief"));
        anna = *accounts.add(made("anna", "Dr. Anna Weber", Role::Reader), passwordOf("anna"));
        ben = *accounts.add(made("ben", "Ben", Role::Annotator), passwordOf("ben"));
        vera = *accounts.add(made("vera", "Vera", Role::Viewer), passwordOf("vera"));
    }

    /// A store that `name` has signed in to; nobody where it is empty.
    [[nodiscard]] Result<store::CaseStore> open(const std::string& name = {}) const {
        auto store = m_folder.open("system user");
        if (store && !name.empty()) {
            const auto answer = AccountStore(*store, kCheap).signIn(name, passwordOf(name));
            if (!answer || answer->kind != SignInAnswer::Kind::SignedIn)
                return fail(ErrorCode::Internal, name + " cannot sign in");
        }
        return store;
    }

    [[nodiscard]] const StoreFolder& folder() const { return m_folder; }

    [[nodiscard]] std::string problems() const { return told(m_folder.open()->verify({})); }

    CaseId one;
    AccountId chief;
    AccountId anna;
    AccountId ben;
    AccountId vera;

private:
    StoreFolder m_folder;
};

Reading readingBy(const std::string& by) {
    return {"Sinus rhythm", ReadingState::Preliminary, by, nowUtc()};
}

LabelSet sample() {
    return {"Sample", 1, "", {{"SR", "Sinus rhythm", 's', LabelScope::Recording, "", "", ""}}};
}

Labelling saying(LabellingRole role) {
    Labelling labelling;
    labelling.labels = {"SR"};
    labelling.state = LabellingState::Done;
    labelling.role = role;
    return labelling;
}

MeasurementSet correctedBy(const Sha256& recording, const std::string& by) {
    MeasurementSet set;
    set.recording = recording;
    set.version = "leadlight-measure 1";
    set.madeAt = nowUtc();
    set.by = by;
    set.corrections = {{1.0, FiducialPoint::R, 1.0, 1.01, by, nowUtc()}};
    return set;
}

SignInAnswer::Kind signIn(AccountStore& accounts, const std::string& name, const std::string& password) {
    const auto answer = accounts.signIn(name, Secret(password));
    return answer ? answer->kind : SignInAnswer::Kind::Disabled;
}

} // namespace

class AccountStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void withoutAccountsNothingChanges() {
        const StoreFolder folder;
        auto store = folder.open("system user");
        const auto [recording, source] = madeRecording("one", "P-1", "DOE, Jane");
        const CaseId id = store->import(recording, source)->id;
        LEADLIGHT_OK(store->addReading(id, readingBy("anybody")));
        LEADLIGHT_OK(store->addMeasurements(id, correctedBy(recording.sha256, "anybody else")));
        LEADLIGHT_OK(store->moveToBin(id));
        QCOMPARE(*store->emptyBin(), 1);
        const auto current = AccountStore(*store).current();
        LEADLIGHT_OK(current);
        QVERIFY(!current->accountsOn && !current->account);
        QCOMPARE(current->name, std::string("system user"));
        for (const Act act : kActs)
            QVERIFY(current->may(act));
        LEADLIGHT_FAILS(AccountStore(*store).switchOn(true), ErrorCode::Invalid); // there is none
        QCOMPARE(askSql(folder.file(), "SELECT group_concat(DISTINCT person) FROM audit"),
                 std::string("system user"));
    }

    void theFirstAccountIsAnAdministrators() {
        const StoreFolder folder;
        auto store = folder.open("system user");
        AccountStore accounts(*store, kCheap);
        LEADLIGHT_FAILS(accounts.add(made("anna", "Dr. Anna", Role::Reader), passwordOf("anna")),
                        ErrorCode::Invalid);
        QVERIFY(!accounts.current()->accountsOn);
        LEADLIGHT_FAILS(accounts.add(made("chief", "Dr. Chief", Role::Administrator), Secret("short")),
                        ErrorCode::Invalid);
        LEADLIGHT_OK(accounts.add(made("chief", "Dr. Chief", Role::Administrator), passwordOf("chief")));
        QVERIFY(accounts.current()->accountsOn);
        QVERIFY(!accounts.current()->account); // who made it has not signed in by that
        QCOMPARE(accounts.current()->name, std::string("system user (not signed in)"));
        LEADLIGHT_FAILS(accounts.add(made("mallory", "Mallory", Role::Administrator), passwordOf("mallory")),
                        ErrorCode::Invalid);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void namesAreUniqueWhateverTheirCase() {
        const Kept kept;
        auto store = kept.open("chief");
        AccountStore accounts(*store, kCheap);
        LEADLIGHT_FAILS(accounts.add(made("ANNA", "Another", Role::Reader), passwordOf("x")),
                        ErrorCode::Invalid);
        LEADLIGHT_FAILS(accounts.add(made("other", "dr. anna weber", Role::Reader), passwordOf("x")),
                        ErrorCode::Invalid);
        LEADLIGHT_FAILS(accounts.add(made("a b", "Another", Role::Reader), passwordOf("x")),
                        ErrorCode::Invalid);
        QCOMPARE(accounts.list()->size(), std::size_t{4});
        QVERIFY(accounts.find("Anna")->id == kept.anna);
        QCOMPARE(accounts.find("anna")->madeBy, std::string("Dr. Chief"));
        LEADLIGHT_FAILS(accounts.find("nobody"), ErrorCode::NotFound);
    }

    void onlyTheRightPasswordSignsIn() {
        const Kept kept;
        auto store = kept.open();
        AccountStore accounts(*store, kCheap);
        QCOMPARE(signIn(accounts, "anna", "password of chief"), SignInAnswer::Kind::Wrong);
        QCOMPARE(signIn(accounts, "nobody", "password of anna"), SignInAnswer::Kind::Wrong);
        QVERIFY(!accounts.current()->account);
        QCOMPARE(signIn(accounts, "Anna", "password of anna"), SignInAnswer::Kind::SignedIn);
        QCOMPARE(accounts.current()->name, std::string("Dr. Anna Weber"));
        QCOMPARE(signIn(accounts, "chief", "no"), SignInAnswer::Kind::Wrong);
        QCOMPARE(accounts.current()->name, std::string("Dr. Anna Weber")); // until another has signed in
        accounts.signOut();
        QVERIFY(!accounts.current()->account);
    }

    void wrongPasswordsHaveToWait() {
        const Kept kept;
        auto store = kept.open();
        AccountStore accounts(*store, kCheap);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signIn(accounts, "anna", "wrong"), SignInAnswer::Kind::Wrong);
        QCOMPARE(signIn(accounts, "anna", "password of anna"), SignInAnswer::Kind::Wait);
        // In another program, too, and not for others.
        auto second = kept.open();
        AccountStore there(*second, kCheap);
        const auto waits = there.signIn("anna", passwordOf("anna"));
        QVERIFY(waits->kind == SignInAnswer::Kind::Wait && waits->waitS >= 1 && waits->waitS <= 2);
        QCOMPARE(signIn(there, "ben", "password of ben"), SignInAnswer::Kind::SignedIn);
        // Names that are none wait in the same way.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signIn(accounts, "nobody", "wrong"), SignInAnswer::Kind::Wrong);
        QCOMPARE(signIn(accounts, "nobody", "wrong"), SignInAnswer::Kind::Wait);
        // The clock goes on; a clock that was set back makes nobody wait longer than the whole wait.
        QCOMPARE(runSql(kept.folder().file(), "UPDATE account_tries SET last_at = last_at - 2"),
                 std::string());
        QCOMPARE(signIn(accounts, "anna", "wrong"), SignInAnswer::Kind::Wrong);
        QCOMPARE(runSql(kept.folder().file(), "UPDATE account_tries SET last_at = last_at + 100000"),
                 std::string());
        QCOMPARE(accounts.signIn("anna", passwordOf("anna"))->waitS, 4);
        QCOMPARE(runSql(kept.folder().file(), "UPDATE account_tries SET last_at = 0"), std::string());
        QCOMPARE(signIn(accounts, "anna", "password of anna"), SignInAnswer::Kind::SignedIn);
        QCOMPARE(signIn(accounts, "anna", "wrong"), SignInAnswer::Kind::Wrong); // counted anew
        QCOMPARE(signIn(accounts, "anna", "wrong"), SignInAnswer::Kind::Wrong);
        QCOMPARE(signIn(accounts, "anna", "password of anna"), SignInAnswer::Kind::SignedIn);
        QCOMPARE(kept.problems(), std::string());
    }

    void aClockThatWasWrongLocksNobodyOut() {
        const Kept kept;
        auto store = kept.open();
        AccountStore accounts(*store, kCheap);
        for (const char* lastAt :
             {"last_at + 100000000", "9223372036854775807", "-9223372036854775807 - 1"}) {
            QCOMPARE(runSql(kept.folder().file(), "DELETE FROM account_tries"), std::string());
            for (int i = 0; i < 3; ++i)
                QCOMPARE(signIn(accounts, "anna", "wrong"), SignInAnswer::Kind::Wrong);
            QCOMPARE(
                runSql(kept.folder().file(), std::string("UPDATE account_tries SET last_at = ") + lastAt),
                std::string());
            const auto answer = accounts.signIn("anna", passwordOf("anna"));
            if (*lastAt == '-') { // long ago
                QVERIFY(answer->kind == SignInAnswer::Kind::SignedIn);
                continue;
            }
            QVERIFY(answer->kind == SignInAnswer::Kind::Wait);
            QCOMPARE(answer->waitS, 2);
            // The wait runs from then on, and not from each try anew.
            QTRY_COMPARE_WITH_TIMEOUT(signIn(accounts, "anna", "password of anna"),
                                      SignInAnswer::Kind::SignedIn, 10'000);
        }
    }

    void namesThatAreNoneAreForgottenAfterAnHour() {
        const Kept kept;
        auto store = kept.open();
        AccountStore accounts(*store, kCheap);
        for (const char* name : {"nobody", "anna"}) {
            for (int i = 0; i < 3; ++i)
                QCOMPARE(signIn(accounts, name, "wrong"), SignInAnswer::Kind::Wrong);
        }
        const auto wait = [&](const char* name, int seconds) {
            (void)runSql(kept.folder().file(), "UPDATE account_tries SET wrong = 20, last_at = last_at - " +
                                                   std::to_string(seconds));
            return accounts.signIn(name, Secret("wrong"))->waitS;
        };
        QCOMPARE(wait("nobody", 3500),
                 300); // within the hour it counts on: looked at, and the next one waits
        QCOMPARE(wait("nobody", 3700), 0);
        QCOMPARE(wait("anna", 3700), 300); // an account's own count ends with its password alone
    }

    /// What each role may do, through every call that changes something.
    void rolesHoldInTheStore_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("nobody") << QString() << QStringLiteral("keep");
        QTest::newRow("viewer") << QStringLiteral("vera") << QStringLiteral("keep");
        QTest::newRow("annotator") << QStringLiteral("ben") << QStringLiteral("keep label");
        QTest::newRow("reader") << QStringLiteral("anna")
                                << QStringLiteral(
                                       "keep label read correct task set cases adjudicate bin restore");
        QTest::newRow("administrator")
            << QStringLiteral("chief")
            << QStringLiteral("keep label read correct task set cases adjudicate bin restore empty account");
    }

    void rolesHoldInTheStore() {
        QFETCH(QString, who);
        QFETCH(QString, allowed);
        const Kept kept;
        store::LabelTaskId task;
        store::LabelTaskId done;
        {
            auto store = kept.open("chief");
            store::LabelStore labels(*store);
            const auto set = *labels.addSet(sample());
            task = *labels.addTask({"Open", set, 2, true, {kept.one}});
            done = *labels.addTask({"Done", set, 1, true, {kept.one}});
            LEADLIGHT_OK(labels.add(done, kept.one, saying(LabellingRole::Reader)));
            const auto [recording, source] = madeRecording("binned", "P-2", "Roe, Richard");
            LEADLIGHT_OK(store->moveToBin(store->import(recording, source)->id));
        }
        const std::string before = askSql(kept.folder().file(), "SELECT count(*) FROM audit");
        auto store = kept.open(who.toStdString());
        LEADLIGHT_OK(store);
        store::LabelStore labels(*store);
        AccountStore accounts(*store, kCheap);
        const std::string name = accounts.current()->name;
        const auto [recording, source] = madeRecording("one", "P-1", "DOE, Jane");
        const auto fresh = madeRecording("fresh", "P-3", "Poe, Edgar");
        QStringList done_;
        int tried = 0;
        const auto attempt = [&](const char* what, const auto& result) {
            ++tried;
            if (result)
                done_.append(QString::fromLatin1(what));
            else
                QVERIFY2(result.error().code == ErrorCode::Invalid, result.error().text.c_str());
        };
        QVERIFY(store->import(fresh.first, fresh.second).has_value());
        QVERIFY(store->noteDoubtfulComparison(kept.one, CaseId{3}).has_value());
        attempt("keep", store->addAnalysis(kept.one, madeAnalysis(recording.sha256, "MI")));
        attempt("label", labels.add(task, kept.one, saying(LabellingRole::Reader)));
        attempt("read", store->addReading(kept.one, readingBy(name)));
        attempt("correct", store->addMeasurements(kept.one, correctedBy(recording.sha256, name)));
        LabelSet second = sample();
        second.version = 2;
        attempt("task", labels.addTask({"Third", store::LabelSetId{1}, 1, true, {kept.one}}));
        attempt("set", labels.addSet(second));
        attempt("cases", labels.addCases(task, {CaseId{3}}));
        attempt("adjudicate", labels.add(done, kept.one, saying(LabellingRole::Adjudicator)));
        attempt("bin", store->moveToBin(kept.one));
        attempt("restore", store->restore(CaseId{2}));
        attempt("empty", store->emptyBin());
        attempt("account", accounts.change(kept.ben, Role::Reader, AccountState::Active));
        QCOMPARE(done_.join(u' '), allowed);
        QCOMPARE(tried, 12);
        QCOMPARE(kept.problems(), std::string());
        const auto others = askSql(kept.folder().file(), "SELECT count(*) FROM audit WHERE id > " + before +
                                                             " AND person <> '" + name + "'");
        QCOMPARE(others, std::string("0")); // all of it is under that name
    }

    void nobodySaysAnythingInAnothersName() {
        const Kept kept;
        auto store = kept.open("anna");
        LEADLIGHT_FAILS(store->addReading(kept.one, readingBy("Dr. Chief")), ErrorCode::Invalid);
        const auto [recording, source] = madeRecording("one", "P-1", "DOE, Jane");
        LEADLIGHT_FAILS(store->addMeasurements(kept.one, correctedBy(recording.sha256, "Dr. Chief")),
                        ErrorCode::Invalid);
        MeasurementSet unsaid = correctedBy(recording.sha256, "Dr. Chief");
        unsaid.by.clear();
        LEADLIGHT_FAILS(store->addMeasurements(kept.one, unsaid), ErrorCode::Invalid);
        const MeasurementSet own = correctedBy(recording.sha256, "Dr. Anna Weber");
        LEADLIGHT_OK(store->addMeasurements(kept.one, own));
        // What Anna placed is reckoned anew by whoever is there, and stays hers.
        auto vera = kept.open("vera");
        MeasurementSet anew = own;
        anew.version = "leadlight-measure 2";
        LEADLIGHT_OK(vera->addMeasurements(kept.one, anew));
        auto chief = kept.open("chief");
        MeasurementSet both = correctedBy(recording.sha256, "Dr. Chief");
        both.corrections.front().point = FiducialPoint::TOff;
        both.corrections.push_back(own.corrections.front());
        LEADLIGHT_OK(chief->addMeasurements(kept.one, both));
        QCOMPARE(kept.problems(), std::string());
    }

    void whoIsDisabledMeanwhileIsOut() {
        const Kept kept;
        auto anna = kept.open("anna");
        auto ben = kept.open("ben");
        auto chief = kept.open("chief");
        AccountStore accounts(*chief, kCheap);
        LEADLIGHT_OK(accounts.change(kept.anna, Role::Reader, AccountState::Disabled));
        LEADLIGHT_OK(accounts.change(kept.ben, Role::Reader, AccountState::Active));
        LEADLIGHT_FAILS(anna->addReading(kept.one, readingBy("Dr. Anna Weber")), ErrorCode::Invalid);
        QCOMPARE(AccountStore(*anna).current()->name, std::string("system user (not signed in)"));
        LEADLIGHT_OK(ben->addReading(kept.one, readingBy("Ben"))); // and who may more may more at once
        auto again = kept.open();
        AccountStore there(*again, kCheap);
        QCOMPARE(signIn(there, "anna", "password of anna"), SignInAnswer::Kind::Disabled);
        QCOMPARE(signIn(there, "anna", "wrong"), SignInAnswer::Kind::Wrong); // told to nobody else
        QVERIFY(!there.current()->account);
    }

    void oneAdministratorStays() {
        const Kept kept;
        auto store = kept.open("chief");
        AccountStore accounts(*store, kCheap);
        LEADLIGHT_FAILS(accounts.change(kept.chief, Role::Reader, AccountState::Active), ErrorCode::Invalid);
        LEADLIGHT_FAILS(accounts.change(kept.chief, Role::Administrator, AccountState::Disabled),
                        ErrorCode::Invalid);
        QVERIFY(accounts.list()->front().account.role == Role::Administrator);
        LEADLIGHT_OK(accounts.change(kept.anna, Role::Administrator, AccountState::Active));
        LEADLIGHT_OK(accounts.change(kept.chief, Role::Reader, AccountState::Active));
        LEADLIGHT_FAILS(accounts.change(kept.vera, Role::Reader, AccountState::Active), ErrorCode::Invalid);
        LEADLIGHT_FAILS(accounts.change(AccountId{99}, Role::Reader, AccountState::Active),
                        ErrorCode::Invalid);
        QCOMPARE(kept.problems(), std::string());
    }

    void whatIsNotGivenStaysAsItIs() {
        const Kept kept;
        auto store = kept.open("chief");
        auto elsewhere = kept.open("chief");
        AccountStore accounts(*store, kCheap);
        LEADLIGHT_OK(AccountStore(*elsewhere).change(kept.ben, std::nullopt, AccountState::Disabled));
        LEADLIGHT_OK(accounts.change(kept.ben, Role::Viewer, std::nullopt));
        LEADLIGHT_OK(AccountStore(*elsewhere).change(kept.anna, Role::Annotator, std::nullopt));
        LEADLIGHT_OK(accounts.change(kept.anna, std::nullopt, AccountState::Disabled));
        LEADLIGHT_OK(accounts.change(kept.vera, std::nullopt, std::nullopt));
        QVERIFY(accounts.find("ben")->account ==
                (Account{"ben", "Ben", Role::Viewer, AccountState::Disabled}));
        QVERIFY(accounts.find("anna")->account.role == Role::Annotator);
        QVERIFY(accounts.find("anna")->account.state == AccountState::Disabled);
        QVERIFY(accounts.find("vera")->account.role == Role::Viewer);
        LEADLIGHT_FAILS(accounts.change(kept.chief, std::nullopt, AccountState::Disabled),
                        ErrorCode::Invalid);
        QCOMPARE(kept.problems(), std::string());
    }

    void passwordsChange() {
        const Kept kept;
        {
            auto store = kept.open("anna");
            AccountStore accounts(*store, kCheap);
            QCOMPARE(*accounts.changePassword(Secret("not it at all"), Secret("another password")), false);
            LEADLIGHT_FAILS(accounts.changePassword(passwordOf("anna"), Secret("short")), ErrorCode::Invalid);
            QCOMPARE(*accounts.changePassword(passwordOf("anna"), Secret("another password")), true);
            QCOMPARE(signIn(accounts, "anna", "password of anna"), SignInAnswer::Kind::Wrong);
            QCOMPARE(signIn(accounts, "anna", "another password"), SignInAnswer::Kind::SignedIn);
            LEADLIGHT_FAILS(accounts.resetPassword(kept.ben, Secret("another password")), ErrorCode::Invalid);
        }
        auto store = kept.open("chief");
        AccountStore accounts(*store, kCheap);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signIn(accounts, "ben", "wrong"), SignInAnswer::Kind::Wrong);
        LEADLIGHT_OK(accounts.resetPassword(kept.ben, Secret("ben starts anew")));
        QCOMPARE(signIn(accounts, "ben", "ben starts anew"), SignInAnswer::Kind::SignedIn); // without a wait
        accounts.signOut();
        LEADLIGHT_FAILS(accounts.changePassword(passwordOf("anna"), Secret("another password")),
                        ErrorCode::Invalid);
        QCOMPARE(kept.problems(), std::string());
    }

    void anAdministratorSwitchesThemOffAndOn() {
        const Kept kept;
        const auto switchAs = [&](const std::string& name, bool on) {
            auto opened = kept.open(name);
            return AccountStore(*opened, kCheap).switchOn(on);
        };
        LEADLIGHT_FAILS(switchAs("anna", false), ErrorCode::Invalid);
        LEADLIGHT_FAILS(switchAs({}, false), ErrorCode::Invalid);
        LEADLIGHT_OK(switchAs("chief", false));
        auto store = kept.open();
        LEADLIGHT_OK(store->addReading(kept.one, readingBy("anybody"))); // as without accounts
        AccountStore accounts(*store, kCheap);
        QCOMPARE(accounts.list()->size(), std::size_t{4});
        // Nobody becomes an administrator while they are off.
        LEADLIGHT_FAILS(accounts.add(made("mallory", "Mallory", Role::Administrator), passwordOf("mallory")),
                        ErrorCode::Invalid);
        LEADLIGHT_FAILS(accounts.switchOn(true), ErrorCode::Invalid);
        LEADLIGHT_OK(switchAs("chief", true));
        LEADLIGHT_FAILS(store->addReading(kept.one, readingBy("anybody")), ErrorCode::Invalid);
        QCOMPARE(kept.problems(), std::string());
        QCOMPARE(askSql(kept.folder().file(),
                        "SELECT group_concat(action || ' by ' || person, ', ') FROM audit WHERE entity = "
                        "'account switch'"),
                 std::string("switch on by system user, switch off by Dr. Chief, switch on by Dr. Chief"));
    }

    void keepsNoPasswordInTheFile() {
        const Kept kept;
        for (const char* ending : {"", "-wal", ".audit"}) {
            QFile file(QString::fromStdString(kept.folder().file().string()) + QString::fromLatin1(ending));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("password of"));
        }
        QVERIFY(askSql(kept.folder().file(), "SELECT password FROM accounts").starts_with("$argon2id$"));
    }

    void findsTampering_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* sql, const char* where, const char* id) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(where)
                                << QString::fromUtf8(id);
        };
        row("role", "UPDATE accounts SET role = 'administrator' WHERE id = 3", "account", "3");
        row("state", "UPDATE accounts SET state = 'disabled' WHERE id = 2", "account", "2");
        row("password",
            "UPDATE accounts SET password = (SELECT password FROM accounts WHERE id = 3) WHERE id = 1",
            "account", "1");
        row("name", "UPDATE accounts SET name = 'annette' WHERE id = 2", "account", "2");
        row("full name", "UPDATE accounts SET full_name = 'Dr. Other' WHERE id = 2", "account", "2");
        row("removed", "DELETE FROM accounts WHERE id = 2", "account", "2");
        row("added",
            "INSERT INTO accounts SELECT 5, 'mallory', 'Mallory', role, state, password, made_by, made_at "
            "FROM "
            "accounts WHERE id = 1",
            "account", "5");
        row("switched off", "UPDATE account_switch SET is_on = 0", "account switch", "1");
        row("switch removed", "DELETE FROM account_switch", "account switch", "1");
    }

    void findsTampering() {
        QFETCH(QString, sql);
        QFETCH(QString, where);
        QFETCH(QString, id);
        const Kept kept;
        QCOMPARE(kept.problems(), std::string());
        QCOMPARE(runSql(kept.folder().file(), "DROP TRIGGER accounts_are_never_renamed; DROP TRIGGER "
                                              "accounts_are_never_deleted; DROP TRIGGER "
                                              "account_switch_is_never_deleted; " +
                                                  sql.toStdString()),
                 std::string());
        const auto problems = kept.folder().open()->verify({});
        LEADLIGHT_OK(problems);
        QVERIFY2(std::ranges::any_of(*problems,
                                     [&](const store::Problem& problem) {
                                         return problem.where == where.toStdString() &&
                                                problem.id == id.toStdString();
                                     }),
                 told(problems).c_str());
    }

    void triggersKeepNamesAndRows() {
        const Kept kept;
        for (const char* sql :
             {"UPDATE accounts SET name = 'x' WHERE id = 1", "DELETE FROM accounts",
              "UPDATE accounts SET full_name = 'x' WHERE id = 1", "DELETE FROM account_switch"})
            QVERIFY(!runSql(kept.folder().file(), sql).empty());
        QCOMPARE(kept.problems(), std::string());
    }

    /// Killed at any moment, a change has happened with its audit row, or not at all.
    void survivesBeingKilled() {
        const Kept kept;
        for (int round = 0; round < 6; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                auto store = kept.open("chief");
                AccountStore accounts(*store, kCheap);
                for (int i = 0;; ++i) {
                    if (!accounts.change(kept.ben, i % 2 ? Role::Reader : Role::Viewer,
                                         AccountState::Active) ||
                        !accounts.resetPassword(kept.vera, passwordOf("vera")))
                        _exit(1);
                }
            }
            usleep(60'000 + round * 23'000);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(kept.problems(), std::string());
            LEADLIGHT_OK(kept.open("vera"));
        }
    }

    void changesNothingWithoutItsAuditRow() {
        const Kept kept;
        auto store = kept.open("chief");
        AccountStore accounts(*store, kCheap);
        // The audit log takes no row: then the change has not happened either.
        QCOMPARE(runSql(kept.folder().file(),
                        "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, "
                        "'no'); END"),
                 std::string());
        QVERIFY(!accounts.change(kept.ben, Role::Viewer, AccountState::Active));
        QVERIFY(accounts.find("ben")->account.role == Role::Annotator); // rolled back
    }

    void bringsAnOlderDatabaseUpToDate() {
        const StoreFolder folder;
        const auto [recording, source] = madeRecording("one", "P-1", "DOE, Jane");
        LEADLIGHT_OK(folder.open()->import(recording, source));
        QCOMPARE(dropAccounts(folder.file()), std::string());
        QCOMPARE(runSql(folder.file(), "PRAGMA user_version = 6"), std::string());
        auto store = folder.open();
        LEADLIGHT_OK(store);
        QVERIFY(!AccountStore(*store).current()->accountsOn);
        QCOMPARE(told(store->verify({})), std::string());
        QVERIFY(std::filesystem::exists(folder.path() / "cases.db.version-6.backup"));
    }
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
