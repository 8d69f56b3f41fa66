// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label_store.h"
#include "tests/ui/session/with_accounts.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// A session over a database with accounts.
struct Opened {
    Place place;
    Session session{partsWithAccounts(place)};

    Opened() { session.setQuery({}); }

    [[nodiscard]] store::SignInAnswer::Kind signIn(const QString& name, const QString& password) {
        std::optional<store::SignInAnswer::Kind> kind;
        session.people().signIn(name, secretOf(password),
                                [&](const Result<store::SignInAnswer>& answer) { kind = answer->kind; });
        (void)QTest::qWaitFor([&] { return kind.has_value(); });
        return kind.value_or(store::SignInAnswer::Kind::Disabled);
    }

    void open(const std::string& name, const std::string& content) {
        session.openPaths({place.file(name, content)});
        QTRY_VERIFY(session.current() && session.current()->fileName == QString::fromStdString(name) &&
                    session.current()->id && session.job().kind == JobState::Kind::None);
    }

    template <class Work>
    auto inStore(Work work) {
        auto store = place.parts().openStore();
        return work(*store);
    }
};

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void withoutAccountsNobodyIsAsked() {
        const Place place;
        Session session(place.parts());
        session.setQuery({});
        QTRY_VERIFY(session.casesKnown());
        QVERIFY(!session.people().locked());
        QCOMPARE(session.person(), u"tester"_s);
        for (const Act act : kActs)
            QVERIFY(session.people().whyNot(act).isEmpty());
    }

    void nobodySeesACaseWithoutHavingSignedIn() {
        Opened opened;
        Session& session = opened.session;
        QTRY_VERIFY(session.people().locked());
        opened.open("a.ecg", "ecg Doe, Jane"); // a file of one's own is no case of others
        QVERIFY(session.cases().empty());
        QCOMPARE(session.caseCount(), 0);
        QVERIFY(opened.signIn(u"anna"_s, u"wrong password"_s) == store::SignInAnswer::Kind::Wrong);
        QVERIFY(session.people().locked());
        QSignalSpy person(&session, &Session::personChanged);
        QVERIFY(opened.signIn(u"anna"_s, passwordOf(u"anna"_s)) == store::SignInAnswer::Kind::SignedIn);
        QVERIFY(!session.people().locked());
        QCOMPARE(person.count(), 1);
        QCOMPARE(session.person(), u"Dr. Anna Weber"_s);
        QTRY_COMPARE(session.cases().size(), std::size_t{1});
        session.signOut();
        QVERIFY(session.people().locked()); // at once
        QVERIFY(session.cases().empty());
        session.setQuery({});
        QTest::qWait(50);
        QVERIFY(session.cases().empty());
    }

    void whatIsSaidIsKeptUnderWhoSignedIn() {
        Opened opened;
        Session& session = opened.session;
        opened.open("a.ecg", "ecg Doe, Jane");
        const CaseId id = *session.current()->id;
        QVERIFY(opened.signIn(u"anna"_s, passwordOf(u"anna"_s)) == store::SignInAnswer::Kind::SignedIn);
        session.addReading(id, u"Normal"_s, ReadingState::Preliminary);
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{1});
        QCOMPARE(session.current()->readings.front().by, std::string("Dr. Anna Weber"));
        session.signOut();
        QVERIFY(opened.signIn(u"vera"_s, passwordOf(u"vera"_s)) == store::SignInAnswer::Kind::SignedIn);
        QVERIFY(!session.people().whyNot(Act::Read).isEmpty());
        QSignalSpy failed(&session, &Session::failed);
        bool answered = false;
        session.addReading(id, u"I say"_s, ReadingState::Preliminary, [&](bool kept) { answered = !kept; });
        QTRY_VERIFY(answered);
        QCOMPARE(failed.count(), 1);
    }

    void anotherPersonCannotUndoWhatTheOneBeforeDid() {
        Opened opened;
        Session& session = opened.session;
        opened.open("a.ecg", "ecg Doe, Jane");
        QVERIFY(opened.signIn(u"anna"_s, passwordOf(u"anna"_s)) == store::SignInAnswer::Kind::SignedIn);
        session.moveToBin(*session.current()->id);
        QVERIFY(session.undoStack().canUndo());
        session.signOut();
        QVERIFY(session.undoStack().canUndo()); // she may come back
        QVERIFY(opened.signIn(u"chief"_s, passwordOf(u"chief"_s)) == store::SignInAnswer::Kind::SignedIn);
        QVERIFY(!session.undoStack().canUndo());
    }

    void labelsGoIntoTheNameOfWhoGaveThem() {
        Opened opened;
        Session& session = opened.session;
        opened.open("a.ecg", "ecg Doe, Jane");
        const CaseId id = *session.current()->id;
        store::LabelTaskId task;
        opened.inStore([&](store::CaseStore& store) {
            (void)store::AccountStore(store, kCheap).signIn("chief", Secret("password of chief"));
            store::LabelStore labels(store);
            const auto set =
                labels.addSet({"S", 1, "", {{"SR", "", 's', LabelScope::Recording, "", "", ""}}});
            task = *labels.addTask({"T", *set, 2, true, {id}});
        });
        LabelDesk& desk = session.labelDesk();
        QVERIFY(opened.signIn(u"ben"_s, passwordOf(u"ben"_s)) == store::SignInAnswer::Kind::SignedIn);
        desk.setActive(true);
        QTRY_VERIFY(desk.isEditable());
        desk.toggle("SR");
        session.signOut(); // which keeps the draft
        QVERIFY(opened.signIn(u"anna"_s, passwordOf(u"anna"_s)) == store::SignInAnswer::Kind::SignedIn);
        QTRY_VERIFY(desk.isEditable());
        QVERIFY(desk.labelling().labels.empty()); // hers, not Ben's
        session.signOut();
        QVERIFY(opened.signIn(u"vera"_s, passwordOf(u"vera"_s)) == store::SignInAnswer::Kind::SignedIn);
        QTRY_VERIFY(desk.place() == LabelDesk::Place::Labelling);
        QVERIFY(!desk.isEditable());
        QVERIFY(!desk.whyNot().isEmpty());
        session.signOut();
        QVERIFY(opened.signIn(u"ben"_s, passwordOf(u"ben"_s)) == store::SignInAnswer::Kind::SignedIn);
        QTRY_VERIFY(desk.isEditable());
        QCOMPARE(desk.labelling().labels, std::vector<std::string>{"SR"});
        opened.inStore([&](store::CaseStore& store) {
            QVERIFY(store.verify({})->empty());
            (void)store::AccountStore(store, kCheap).signIn("ben", Secret("password of ben"));
            QCOMPARE(store::LabelStore(store).labellings(task, id)->mine->by, std::string("Ben"));
        });
    }

    void accountsAreMadeAndChanged() {
        const Place place;
        SessionParts parts = place.parts();
        parts.passwordCost = kCheap;
        Session session(parts);
        session.setQuery({});
        People& people = session.people();
        std::optional<bool> done;
        const auto note = [&done](const Result<void>& answer) { done = answer.has_value(); };
        const auto waited = [&done] {
            (void)QTest::qWaitFor([&] { return done.has_value(); });
            return std::exchange(done, std::nullopt).value_or(false);
        };
        people.begin({"chief", "Dr. Chief", Role::Administrator, AccountState::Active},
                     secretOf(u"password of chief"_s), note);
        QVERIFY(waited());
        QTRY_COMPARE(people.accounts().size(), std::size_t{1});
        QVERIFY(!people.locked()); // who made it is signed in
        QCOMPARE(session.person(), u"Dr. Chief"_s);
        people.add({"anna", "Anna", Role::Viewer, AccountState::Active}, secretOf(u"password of anna"_s),
                   note);
        QVERIFY(waited());
        QTRY_COMPARE(people.accounts().size(), std::size_t{2});
        people.change(people.accounts().back().id, Role::Reader, AccountState::Disabled, note);
        QVERIFY(waited());
        QTRY_VERIFY(people.accounts().back().account.state == AccountState::Disabled);
        people.change(people.accounts().front().id, Role::Reader, AccountState::Active, note);
        QVERIFY(!waited()); // the last administrator
        people.resetPassword(people.accounts().back().id, secretOf(u"short"_s), note);
        QVERIFY(!waited());
        people.resetPassword(people.accounts().back().id, secretOf(u"long enough"_s), note);
        QVERIFY(waited());
        std::optional<bool> changed;
        people.changePassword(secretOf(u"no such thing"_s), secretOf(u"my new password"_s),
                              [&](const Result<bool>& answer) { changed = answer && *answer; });
        QTRY_COMPARE(changed, std::optional(false));
        changed.reset();
        people.changePassword(secretOf(u"password of chief"_s), secretOf(u"my new password"_s),
                              [&](const Result<bool>& answer) { changed = answer && *answer; });
        QTRY_COMPARE(changed, std::optional(true));
        people.switchOn(false, note);
        QVERIFY(waited());
        QTRY_VERIFY(!people.current().accountsOn);
        QVERIFY(!people.locked());
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
