// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/label_desk.h"

#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <future>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

namespace {

LabelSet sample() {
    return {"Sample",
            1,
            "",
            {{"SR", "Sinus rhythm", 's', LabelScope::Recording, "rhythm", "", ""},
             {"AFIB", "Atrial fibrillation", 'a', LabelScope::Recording, "rhythm", "", ""},
             {"V", "Premature beat", 'v', LabelScope::Point, "", "", ""}}};
}

Annotation beat(double atS) {
    return {atS, atS, "V", "", "", "II"};
}

/// A database with two cases in a task, and a desk at which Ann sits.
class Desk {
public:
    explicit Desk(int readers = 2) {
        auto store = m_folder.open("Chief");
        for (const char* bytes : {"one", "two"}) {
            const auto [recording, source] = madeRecording(bytes, bytes, "DOE, Jane");
            cases.push_back(store->import(recording, source)->id);
        }
        store::LabelStore labels(*store);
        task = *labels.addTask({"Rhythms", *labels.addSet(sample()), readers, true, cases});
        desk.setActive(true);
    }

    /// What another reader says.
    void say(const std::string& person, CaseId id, std::vector<std::string> labels,
             std::vector<Annotation> marks = {}) {
        auto store = m_folder.open(person);
        Labelling said;
        said.labels = std::move(labels);
        said.marks = std::move(marks);
        said.state = LabellingState::Done;
        if (!store::LabelStore(*store).add(task, id, said))
            qFatal("the other reader could not say it");
    }

    /// What the database has of Ann.
    [[nodiscard]] std::optional<Labelling> stored(CaseId id) const {
        auto store = m_folder.open("Ann");
        return store::LabelStore(*store).labellings(task, id)->mine;
    }

    void show(CaseId id, LabelDesk::Place place = LabelDesk::Place::Labelling) {
        desk.show(id);
        QTRY_COMPARE(desk.place(), place);
    }

    /// Has the database's thread wait until it is released.
    [[nodiscard]] std::promise<void> occupy() {
        std::promise<void> release;
        m_store.run<int>(
            [released = release.get_future().share()](store::CaseStore&) -> Result<int> {
                released.wait();
                return 0;
            },
            [](const Result<int>&) {}, 9);
        return release;
    }

    void finish() {
        bool kept = false;
        desk.finish([&](bool done) { kept = done; });
        QTRY_VERIFY(kept);
    }

private:
    StoreFolder m_folder;

public:
    std::vector<CaseId> cases;
    store::LabelTaskId task;
    QUndoStack undo;

private:
    StoreThread m_store{[this] { return m_folder.open("Ann"); }};

public:
    LabelTasks tasks{m_store};
    LabelDesk desk{m_store, undo, tasks};
};

} // namespace

class LabelDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theNewestTaskIsChosenAndItsQueueRead() {
        Desk at;
        QTRY_VERIFY(at.tasks.chosen());
        QVERIFY(at.tasks.chosen()->id == at.task);
        QCOMPARE(at.tasks.queue().size(), std::size_t{2});
        QVERIFY(at.tasks.beside(at.cases[0], 1) == at.cases[1]);
        QVERIFY(!at.tasks.beside(at.cases[1], 1));
        QVERIFY(at.tasks.beside(CaseId{99}, 1) == at.cases[0]);
        QCOMPARE(at.desk.place(), LabelDesk::Place::Nothing); // no case is on screen
    }

    void whatIsGivenIsKeptAsADraftByItself() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.desk.marks().add(beat(1.0));
        at.desk.setComment(QStringLiteral("noisy"));
        QTRY_VERIFY(at.stored(at.cases[0]));
        const Labelling draft = *at.stored(at.cases[0]);
        QCOMPARE(draft.state, LabellingState::Draft);
        QCOMPARE(draft.labels, (std::vector<std::string>{"SR"}));
        QCOMPARE(draft.marks.size(), std::size_t{1});
        QCOMPARE(draft.comment, std::string("noisy"));
        QTRY_VERIFY(at.tasks.find(at.cases[0])->mine == LabellingState::Draft);
    }

    void leavingTheCaseKeepsItAtOnce() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.show(at.cases[1]);
        QVERIFY(at.stored(at.cases[0])); // asked for before the other case was
        QVERIFY(at.desk.labelling().labels.empty());
        at.show(at.cases[0]);
        QCOMPARE(at.desk.labelling().labels, (std::vector<std::string>{"SR"}));
    }

    void aCaseThatComesBackAtOnceHasWhatWasSaidOfIt() {
        Desk at;
        at.show(at.cases[0]);
        std::promise<void> release = at.occupy();
        at.desk.toggle("SR");
        at.desk.show(at.cases[1]);
        at.desk.show(at.cases[0]);
        release.set_value();
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Labelling);
        QCOMPARE(at.desk.labelling().labels, (std::vector<std::string>{"SR"}));
    }

    void theEndKeepsIt() {
        std::optional<Labelling> kept;
        {
            const StoreFolder folder;
            CaseId id;
            store::LabelTaskId task;
            {
                auto store = folder.open("Chief");
                const auto [recording, source] = madeRecording("one", "one", "DOE, Jane");
                id = store->import(recording, source)->id;
                store::LabelStore labels(*store);
                task = *labels.addTask({"Rhythms", *labels.addSet(sample()), 2, true, {id}});
            }
            {
                QUndoStack undo;
                StoreThread store([&] { return folder.open("Ann"); });
                LabelTasks tasks(store);
                LabelDesk desk(store, undo, tasks);
                desk.setActive(true);
                desk.show(id);
                QTRY_COMPARE(desk.place(), LabelDesk::Place::Labelling);
                desk.toggle("AFIB");
            }
            auto store = folder.open("Ann");
            kept = store::LabelStore(*store).labellings(task, id)->mine;
        }
        QVERIFY(kept && kept->has("AFIB"));
    }

    void labelsAndMarksCanBeUndone() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.desk.marks().add(beat(1.0));
        at.desk.toggle("AFIB"); // takes SR away
        QCOMPARE(at.desk.labelling().labels, (std::vector<std::string>{"AFIB"}));
        at.desk.setNotAssessable(true);
        QVERIFY(at.desk.labelling().labels.empty() && at.desk.labelling().marks.empty());
        at.undo.undo();
        QVERIFY(!at.desk.labelling().notAssessable);
        QCOMPARE(at.desk.labelling().marks.size(), std::size_t{1});
        at.undo.undo();
        QCOMPARE(at.desk.labelling().labels, (std::vector<std::string>{"SR"}));
        at.undo.undo();
        at.undo.undo();
        QVERIFY(sameContent(at.desk.labelling(), Labelling()));
        at.undo.redo();
        QVERIFY(at.desk.labelling().has("SR"));
    }

    void undoingAnotherCaseTellsWhich() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.show(at.cases[1]);
        QSignalSpy concerns(&at.desk, &LabelDesk::concerns);
        at.undo.undo();
        QCOMPARE(concerns.size(), 1);
        QVERIFY(concerns.front().front().value<CaseId>() == at.cases[0]);
        at.desk.flush();
        QTRY_VERIFY(at.stored(at.cases[0])->labels.empty());
    }

    void aMarkEndsNotAssessable() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.setNotAssessable(true);
        at.desk.marks().add(beat(2.0));
        QVERIFY(!at.desk.labelling().notAssessable);
    }

    void whatIsDoneIsNotChangedByAccident() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.finish();
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Finished);
        QVERIFY(!at.desk.isEditable());
        at.desk.toggle("AFIB");
        at.undo.undo();
        at.desk.flush();
        QTRY_VERIFY(at.tasks.find(at.cases[0])->mine == LabellingState::Done);
        QVERIFY(at.stored(at.cases[0])->has("SR"));
        at.desk.reopen(); // by hand
        QVERIFY(at.desk.isEditable());
        at.desk.toggle("AFIB");
        QVERIFY(at.desk.labelling().has("AFIB"));
    }

    void oneReaderSettlesACaseAlone() {
        Desk at(1);
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.finish();
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Settled);
        QTRY_COMPARE(at.tasks.chosen()->finished, 1);
        QVERIFY(!at.tasks.isListed(*at.tasks.find(at.cases[0]))); // nothing to do
        QVERIFY(at.tasks.isListed(*at.tasks.find(at.cases[1])));
    }

    void whatReadersDifferOnIsSettledFromWhatTheyShare() {
        Desk at;
        at.say("Bob", at.cases[0], {"AFIB"}, {beat(1.0), beat(3.0)});
        at.say("Cid", at.cases[0], {"SR"}, {beat(1.01)});
        at.show(at.cases[0], LabelDesk::Place::Adjudicating);
        QCOMPARE(at.desk.readers().size(), std::size_t{2});
        QCOMPARE(at.desk.differences(), (std::vector<std::string>{"SR", "AFIB", "V"}));
        QVERIFY(at.desk.labelling().labels.empty());
        QCOMPARE(at.desk.marks().all().size(), std::size_t{1}); // the one that both set
        QCOMPARE(at.desk.marks().others().size(), std::size_t{2});

        at.desk.takeOver(0);
        QCOMPARE(at.desk.labelling().labels, (std::vector<std::string>{"AFIB"}));
        QCOMPARE(at.desk.labelling().marks.size(), std::size_t{2});
        at.undo.undo();
        QVERIFY(at.desk.labelling().labels.empty());
        QCOMPARE(at.desk.labelling().marks.size(), std::size_t{1});
        at.undo.redo();
        at.finish();
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Settled);
        QVERIFY(at.desk.labelling().has("AFIB"));
        QTRY_COMPARE(at.tasks.chosen()->toAdjudicate, 0);
    }

    void whatTheRulesRefuseIsToldAndShownAsItStands() {
        Desk at;
        at.show(at.cases[0]);
        at.desk.toggle("SR");
        at.say("Bob", at.cases[0], {"AFIB"});
        at.say("Cid", at.cases[0], {"AFIB"}); // faster than Ann
        QSignalSpy failed(&at.desk, &LabelDesk::failed);
        bool answered = false;
        bool kept = true;
        at.desk.finish([&](bool done) {
            answered = true;
            kept = done;
        });
        QTRY_VERIFY(answered);
        QVERIFY(!kept);
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Settled);
        QVERIFY(at.desk.labelling().has("AFIB"));
    }

    void nothingIsReadBeforeTheScreenIsOn() {
        Desk at;
        QTRY_VERIFY(at.tasks.chosen());
        at.desk.setActive(false);
        at.desk.show(at.cases[0]);
        QTest::qWait(50);
        QCOMPARE(at.desk.place(), LabelDesk::Place::Nothing);
        at.desk.setActive(true);
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Labelling);
    }

    void aCaseThatIsNotInTheTaskIsNone() {
        Desk at;
        at.show(at.cases[0]);
        QSignalSpy failed(&at.desk, &LabelDesk::failed);
        at.desk.show(CaseId{99});
        QTRY_COMPARE(at.desk.place(), LabelDesk::Place::Nothing);
        QVERIFY(!at.desk.isEditable());
        QCOMPARE(failed.size(), 0);
    }

    void aNewTaskIsChosen() {
        Desk at;
        QTRY_VERIFY(at.tasks.chosen());
        bool made = false;
        LabelSet set = sample();
        set.version = 2;
        at.tasks.addTask({"Second", {}, 1, false, {}}, set, store::CaseQuery{},
                         [&](const Result<store::LabelTaskId>& added) { made = added.has_value(); });
        QTRY_VERIFY(made);
        QTRY_VERIFY(at.tasks.chosen() && at.tasks.chosen()->name == "Second");
        QCOMPARE(at.tasks.queue().size(), std::size_t{2});
        QCOMPARE(at.tasks.sets().size(), std::size_t{2});
        std::optional<int> added;
        at.tasks.extend({}, [&](const Result<int>& came) { added = came.value_or(-1); });
        QTRY_COMPARE(added, std::optional<int>(0)); // all are in it
        QSignalSpy failed(&at.tasks, &LabelTasks::failed);
        at.tasks.addTask({"Second", {}, 1, false, {}}, set, store::CaseQuery{},
                         [](const Result<store::LabelTaskId>&) {});
        QTRY_COMPARE(failed.size(), 1); // the name is taken
    }
};

QTEST_GUILESS_MAIN(LabelDeskTest)
#include "label_desk_test.moc"
