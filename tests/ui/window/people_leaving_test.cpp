// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes and goes while something is under way, and what an administrator changes meanwhile elsewhere.
#include "core/store/label_store.h"
#include "tests/ui/window/opened_with_accounts.h"
#include "ui/common/fonts.h"
#include "ui/session/label_desk.h"
#include "ui/window/notice_bar.h"

#include <QComboBox>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// Anna at the Label screen, with two cases in a task.
struct AtLabels {
    Opened opened;
    CaseId first;
    CaseId second;
    store::LabelTaskId task;

    AtLabels() {
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        first = *opened.session.current()->id;
        opened.open("b.ecg", "ecg Roe, Richard");
        second = *opened.session.current()->id;
        auto store = opened.place.parts().openStore();
        (void)store::AccountStore(*store, kCheap).signIn("chief", Secret("password of chief"));
        store::LabelStore labels(*store);
        LabelSet set{"Rhythm", 1, "", {}};
        set.labels = {{"SR", "Sinus rhythm", 's', LabelScope::Recording, "", "", ""},
                      {"AF", "Fibrillation", 'a', LabelScope::Recording, "", "", ""}};
        task = *labels.addTask({"Rhythms", *labels.addSet(set), 2, true, {first, second}});
        opened.window.setScreen(Screen::Label);
        QTRY_VERIFY(desk().isEditable());
    }

    [[nodiscard]] LabelDesk& desk() { return opened.session.labelDesk(); }

    void show(CaseId id) {
        opened.session.showCase(id);
        QTRY_VERIFY(opened.session.current()->id == id && desk().isEditable());
    }

    void comeBack() {
        opened.signIn(u"anna"_s);
        QTRY_VERIFY(desk().isEditable());
    }

    /// What the database has of Anna.
    [[nodiscard]] std::vector<std::string> stored(CaseId id) const {
        auto store = opened.place.parts().openStore();
        (void)store::AccountStore(*store, kCheap).signIn("anna", Secret("password of anna"));
        const auto said = store::LabelStore(*store).labellings(task, id);
        return said && said->mine ? said->mine->labels : std::vector<std::string>();
    }
};

const std::vector<std::string> kRhythm{"SR"};

} // namespace

class WindowPeopleLeavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void aListThatIsReadMeanwhileDoesNotUnlock() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        for (int i = 0; i < 20; ++i) // the database is busy
            opened.session.addReading(*opened.session.current()->id, u"Sinus rhythm."_s,
                                      ReadingState::Preliminary);
        bool seen = false;
        opened.action("people.switch")->trigger();
        QVERIFY(opened.window.isLocked());
        connect(&opened.session, &Session::casesChanged, this,
                [&] { seen = seen || !opened.session.cases().empty() || !opened.window.isLocked(); });
        opened.session.setQuery({}); // as after an import; it goes before what waits
        QTRY_VERIFY(!opened.session.people().leaving());
        QVERIFY(!seen);
        QVERIFY(opened.window.isLocked());
        opened.signIn(u"anna"_s);
        QTRY_COMPARE(opened.session.cases().size(), std::size_t{1});
    }

    void whoWasDisabledComesBackByPasswordAlone() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        opened.elsewhere(u"anna"_s, Role::Reader, AccountState::Disabled);
        opened.session.setQuery({});
        QTRY_VERIFY(opened.window.isLocked());
        opened.elsewhere(u"anna"_s, Role::Reader, AccountState::Active);
        opened.session.setQuery({});
        opened.session.people().request();
        QTest::qWait(200); // for what must not come
        QVERIFY(opened.window.isLocked());
        QVERIFY(!opened.window.tracing().isVisible());
        opened.signIn(u"anna"_s);
        QVERIFY(opened.window.tracing().isVisible());
    }

    void accountsThatAreSwitchedOnElsewhereLockTheWindow() {
        Opened opened(false);
        opened.open("a.ecg", "ecg Doe, Jane");
        {
            auto store = opened.place.parts().openStore();
            QVERIFY(store::AccountStore(*store, kCheap)
                        .add({"chief", "Dr. Chief", Role::Administrator, AccountState::Active},
                             Secret("password of chief")));
        }
        opened.session.addReading(*opened.session.current()->id, u"Sinus rhythm."_s,
                                  ReadingState::Preliminary);
        QTRY_VERIFY(opened.window.isLocked());
    }

    void whatIsSaidMeanwhileWaitsForTheSamePerson_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("told");
        QTest::newRow("the same") << u"anna"_s << true;
        QTest::newRow("another") << u"ben"_s << false;
    }

    void whatIsSaidMeanwhileWaitsForTheSamePerson() {
        QFETCH(QString, who);
        QFETCH(bool, told);
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        opened.reading()->setPlainText(u"Sinus rhythm."_s);
        opened.elsewhere(u"anna"_s, Role::Annotator, AccountState::Active);
        opened.action("people.switch")->trigger(); // her draft is refused
        QTRY_VERIFY(!opened.session.people().leaving());
        QVERIFY(!opened.window.notice().isVisible());
        opened.signIn(who);
        QCOMPARE(opened.window.notice().isVisible(), told);
        QCOMPARE(opened.window.notice().sentence().contains(u"may not"_s), told);
    }

    void theWaitIsOneAccounts() {
        Opened opened;
        for (int i = 0; i < 3; ++i) {
            opened.type(u"nobody"_s, u"not a password"_s);
            QTRY_VERIFY(opened.pageSays(i < 2 ? u"do not belong"_s : u"Too many"_s));
            QTRY_VERIFY(opened.field("signInPassword")->text().isEmpty());
        }
        opened.signIn(u"anna"_s);
        QVERIFY(!opened.window.isLocked());
    }

    void aRowChangesNothingButWhatWasChosen() {
        Opened opened;
        opened.signIn(u"chief"_s);
        PeoplePage* page = opened.settings();
        QTRY_COMPARE(page->findChildren<QComboBox*>().size(), 4);
        opened.elsewhere(u"anna"_s, Role::Reader, AccountState::Disabled);
        QComboBox* anna = page->findChildren<QComboBox*>()[1];
        anna->setCurrentIndex(static_cast<int>(Role::Annotator));
        Q_EMIT anna->activated(static_cast<int>(Role::Annotator));
        const auto now = [&] {
            auto store = opened.place.parts().openStore();
            return store::AccountStore(*store, kCheap).find("anna")->account;
        };
        QTRY_VERIFY(now().role == Role::Annotator);
        QVERIFY(now().state == AccountState::Disabled);
    }

    void labelsThatWereAskedForAreThereWhenSheIsBack() {
        AtLabels at;
        at.show(at.first);
        at.desk().toggle("SR");
        QTRY_COMPARE(at.stored(at.first), kRhythm);
        at.show(at.second);
        at.opened.session.showCase(at.first);
        at.opened.action("people.switch")->trigger(); // before it came
        at.comeBack();
        QTRY_VERIFY(at.opened.session.current()->id == at.first);
        QTRY_COMPARE(at.desk().labelling().labels, kRhythm);
        QTRY_VERIFY(at.opened.session.labelTasks().find(at.first)->mine == LabellingState::Draft);
    }

    void labelsThatARoleRefusedAreNotLost() {
        AtLabels at;
        at.desk().toggle("SR");
        at.opened.elsewhere(u"anna"_s, Role::Viewer, AccountState::Active);
        at.opened.action("people.switch")->trigger(); // they are refused
        QTRY_VERIFY(!at.opened.session.people().leaving());
        QVERIFY(at.stored(at.second).empty());
        at.opened.elsewhere(u"anna"_s, Role::Reader, AccountState::Active);
        at.comeBack();
        QCOMPARE(at.desk().labelling().labels, kRhythm);
        QTRY_COMPARE(at.stored(at.second), kRhythm);
    }

    void aCorrectionThatIsRefusedDoesNotStay() {
        Opened opened;
        opened.signIn(u"anna"_s);
        opened.open("a.ecg", "ecg Doe, Jane");
        CaseMeasurements& measurements = opened.session.measurements();
        QTRY_VERIFY(measurements.whyNot().isEmpty());
        const auto correct = [&](std::size_t beat) {
            const PointPlace place{beat, FiducialPoint::QrsOn};
            measurements.place(place, *measurements.current()->momentOf(place) - 0.012);
        };
        correct(1);
        QCOMPARE(measurements.current()->corrections.size(), std::size_t{1});
        opened.elsewhere(u"anna"_s, Role::Annotator, AccountState::Active);
        opened.action("people.switch")->trigger();
        QTRY_VERIFY(measurements.current()->corrections.empty());
        opened.signIn(u"chief"_s);
        correct(2);
        measurements.flush();
        const CaseId id = *opened.session.current()->id;
        QTRY_COMPARE(opened.place.parts().openStore()->measurementSets(id)->front().by,
                     std::string("Dr. Chief"));
    }
};

QTEST_MAIN(WindowPeopleLeavingTest)
#include "people_leaving_test.moc"
