// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label_store.h"

#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

#include <algorithm>

using namespace leadlight;
using namespace leadlight::test;
using store::LabelStore;
using store::TaskCaseState;

namespace {

LabelSet sample() {
    return {"Sample",
            1,
            "Label all.",
            {{"SR", "Sinus rhythm", 's', LabelScope::Recording, "rhythm", "426783006", "SNOMED CT"},
             {"AFIB", "Atrial fibrillation", 'a', LabelScope::Recording, "rhythm", "", ""},
             {"V", "Premature beat", 'v', LabelScope::Point, "", "", ""}}};
}

Labelling saying(std::vector<std::string> labels, LabellingState state = LabellingState::Done,
                 LabellingRole role = LabellingRole::Reader) {
    Labelling labelling;
    labelling.labels = std::move(labels);
    labelling.state = state;
    labelling.role = role;
    return labelling;
}

/// A database with two cases in a task of two readers.
class Labelled {
public:
    Labelled() {
        auto store = m_folder.open("Chief");
        for (const char* bytes : {"one", "two"}) {
            const auto [recording, source] = madeRecording(bytes, bytes, "DOE, Jane");
            cases.push_back(store->import(recording, source)->id);
        }
        LabelStore labels(*store);
        set = *labels.addSet(sample());
        task = *labels.addTask({"Rhythms", set, 2, true, cases});
    }

    /// What `person` does with the store.
    template <class Work>
    auto as(const std::string& person, Work work) {
        auto store = m_folder.open(person);
        LabelStore labels(*store);
        return work(labels);
    }

    auto add(const std::string& person, std::size_t which, const Labelling& labelling) {
        return as(person, [&](LabelStore& labels) { return labels.add(task, cases[which], labelling); });
    }

    auto seenBy(const std::string& person, std::size_t which) {
        return *as(person, [&](LabelStore& labels) { return labels.labellings(task, cases[which]); });
    }

    auto queueOf(const std::string& person) {
        return *as(person, [&](LabelStore& labels) { return labels.queue(task); });
    }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.file(); }

    [[nodiscard]] auto open() const { return m_folder.open("Chief"); }

    std::vector<CaseId> cases;
    store::LabelSetId set;
    store::LabelTaskId task;

private:
    StoreFolder m_folder;
};

} // namespace

class LabelStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void setsAreLocked() {
        Labelled db;
        db.as("Chief", [&](LabelStore& labels) {
            QVERIFY(labels.addSet(sample()) == db.set); // the same once more
            QCOMPARE(labels.sets()->size(), 1UL);
            QVERIFY(labels.sets()->front().set == sample());
            QCOMPARE(labels.sets()->front().madeBy, std::string("Chief"));
            LabelSet other = sample();
            other.labels.pop_back();
            LEADLIGHT_FAILS(labels.addSet(other), ErrorCode::Invalid);
            other.version = 2;
            LEADLIGHT_OK(labels.addSet(other));
            QCOMPARE(labels.sets()->back().set.version, 2);
        });
        QVERIFY(!runSql(db.file(), "UPDATE label_sets SET guide = 'x'").empty());
        QVERIFY(!runSql(db.file(), "DELETE FROM label_entries").empty());
    }

    void tasksSayWhatIsWrong() {
        Labelled db;
        db.as("Chief", [&](LabelStore& labels) {
            LEADLIGHT_FAILS(labels.addTask({"Rhythms", db.set, 2, true, {}}), ErrorCode::Invalid); // taken
            LEADLIGHT_FAILS(labels.addTask({" ", db.set, 2, true, {}}), ErrorCode::Invalid);
            LEADLIGHT_FAILS(labels.addTask({"Other", db.set, 0, true, {}}), ErrorCode::Invalid);
            LEADLIGHT_FAILS(labels.addTask({"Other", {77}, 2, true, {}}), ErrorCode::NotFound);
            LEADLIGHT_FAILS(labels.addTask({"Other", db.set, 2, true, {CaseId{77}}}), ErrorCode::NotFound);
            QCOMPARE(labels.tasks()->size(), 1UL); // nothing of it stayed
            QCOMPARE(*labels.addCases(db.task, db.cases), 0);
            LEADLIGHT_FAILS(labels.addCases({77}, db.cases), ErrorCode::NotFound);
            LEADLIGHT_FAILS(labels.add(db.task, CaseId{77}, saying({"SR"})), ErrorCode::NotFound);
            LEADLIGHT_FAILS(labels.add(db.task, db.cases[0], saying({"MI"})), ErrorCode::Invalid);
        });
    }

    void readingIsBlindUntilAllAreDone() {
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        LEADLIGHT_OK(db.add("Bob", 0, saying({"AFIB"}, LabellingState::Draft)));
        const auto bob = db.seenBy("Bob", 0);
        QVERIFY(bob.mine && bob.mine->labels == std::vector<std::string>{"AFIB"});
        QVERIFY(bob.readers.empty());
        QCOMPARE(db.queueOf("Bob")[0].state, TaskCaseState::Open);
        QCOMPARE(db.queueOf("Bob")[0].done, 1);
        QVERIFY(db.queueOf("Bob")[0].differences.empty());
        db.as("Chief", [&](LabelStore& labels) { QVERIFY(labels.results(db.task)->empty()); });
        LEADLIGHT_FAILS(db.add("Chief", 0, saying({"SR"}, LabellingState::Done, LabellingRole::Adjudicator)),
                        ErrorCode::Invalid);

        LEADLIGHT_OK(db.add("Bob", 0, saying({"AFIB"})));
        const auto both = db.seenBy("Bob", 0).readers;
        QCOMPARE(both.size(), 2UL);
        QCOMPARE(both[0].by, std::string("Ann")); // in the order in which they finished
        QCOMPARE(db.queueOf("Ann")[0].state, TaskCaseState::Disagreed);
        QCOMPARE(db.queueOf("Ann")[0].differences, (std::vector<std::string>{"SR", "AFIB"}));
        LEADLIGHT_FAILS(db.add("Ann", 0, saying({"AFIB"})),
                        ErrorCode::Invalid); // no reader changes his own now
        LEADLIGHT_FAILS(db.add("Cid", 0, saying({"AFIB"})), ErrorCode::Invalid); // nor is there a third
    }

    void whatIsSaidAgainIsKeptOnce() {
        Labelled db;
        const auto first = *db.add("Ann", 0, saying({"SR"}, LabellingState::Draft));
        QVERIFY(*db.add("Ann", 0, saying({"SR"}, LabellingState::Draft)) == first);
        QVERIFY(*db.add("Ann", 0, saying({"SR"})) != first);
        LEADLIGHT_OK(db.add("Ann", 0, saying({"AFIB"}))); // a change of mind, while Bob is not done
        QCOMPARE(askSql(db.file(), "SELECT count(*) FROM labellings"), std::string("3"));
        QVERIFY(db.seenBy("Ann", 0).mine->has("AFIB"));
    }

    void anAdjudicatorSettlesIt() {
        Labelled db;
        Labelling withMark = saying({"SR"});
        withMark.marks = {{2.5, 2.5, "V", "", "", "II"}};
        LEADLIGHT_OK(db.add("Ann", 0, withMark));
        LEADLIGHT_OK(db.add("Bob", 0, saying({"SR"})));
        LEADLIGHT_OK(db.add("Ann", 1, saying({"AFIB"})));
        LEADLIGHT_OK(db.add("Bob", 1, saying({"AFIB"})));
        QCOMPARE(db.queueOf("Ann")[0].differences, (std::vector<std::string>{"V"}));
        QCOMPARE(db.queueOf("Ann")[1].state, TaskCaseState::Agreed);

        Labelling settled = withMark;
        settled.role = LabellingRole::Adjudicator;
        settled.state = LabellingState::Draft;
        LEADLIGHT_OK(db.add("Chief", 0, settled));
        QVERIFY(db.seenBy("Chief", 0).adjudication);
        QVERIFY(!db.seenBy("Ann", 0).adjudication); // a draft is for whom it is by
        QCOMPARE(db.queueOf("Ann")[0].state, TaskCaseState::Disagreed);
        settled.state = LabellingState::Done;
        LEADLIGHT_OK(db.add("Chief", 0, settled));
        QCOMPARE(db.seenBy("Ann", 0).adjudication->by, std::string("Chief"));

        db.as("Chief", [&](LabelStore& labels) {
            const auto results = *labels.results(db.task);
            QCOMPARE(results.size(), 2UL);
            QCOMPARE(results[0].state, TaskCaseState::Adjudicated);
            QCOMPARE(results[0].settled()->marks.front().lead, std::string("II"));
            QCOMPARE(results[1].settled()->labels, (std::vector<std::string>{"AFIB"}));
            const store::LabelTask task = labels.tasks()->front();
            QCOMPARE(task.cases, 2);
            QCOMPARE(task.finished, 2);
            QCOMPARE(task.toAdjudicate, 0);
            QCOMPARE(task.mine, 0);
        });
    }

    void disagreementIsNotSettled() {
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        LEADLIGHT_OK(db.add("Bob", 0, saying({"AFIB"})));
        db.as("Chief", [&](LabelStore& labels) { QVERIFY(!labels.results(db.task)->front().settled()); });
    }

    void codesComeWithTheLabels() {
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        QCOMPARE(askSql(db.file(), "SELECT code FROM labelling_labels"), std::string("426783006"));
    }

    void casesInTheBinAreLeftOut() {
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        auto store = db.open();
        LEADLIGHT_OK(store->moveToBin(db.cases[0]));
        LabelStore labels(*store);
        QCOMPARE(labels.queue(db.task)->size(), 1UL);
        QCOMPARE(labels.tasks()->front().cases, 1);
        LEADLIGHT_FAILS(labels.add(db.task, db.cases[0], saying({"SR"})), ErrorCode::Invalid);
        LEADLIGHT_OK(store->emptyBin());
        QCOMPARE(askSql(db.file(), "SELECT count(*) FROM labellings"), std::string("0"));
        QCOMPARE(told(store->verify({})), std::string());
    }

    void theHistoryNamesIt() {
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        auto store = db.open();
        const auto history = *store->history(db.cases[0]);
        QCOMPARE(history.back().action, std::string("label"));
        QCOMPARE(history.back().person, std::string("Ann"));
        QCOMPARE(history.back().what, std::string("annotation"));
    }

    void tamperingIsFound_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("where");
        QTest::newRow("a label")
            << "DROP TRIGGER labelling_labels_are_never_changed; UPDATE labelling_labels SET label = 'AFIB'"
            << "annotation 1";
        QTest::newRow("a mark that was moved") << "DROP TRIGGER labelling_labels_are_never_changed; UPDATE "
                                                  "labelling_labels SET start_s = 1, end_s "
                                                  "= 1"
                                               << "annotation 1";
        QTest::newRow("a labelling that was removed") << "PRAGMA foreign_keys = ON; DELETE FROM labellings"
                                                      << "annotation 1";
        QTest::newRow("a labelling that was put in")
            << "INSERT INTO labellings (task_id, case_id, role, state, not_assessable, comment, by, made_at) "
               "VALUES (1, 2, 'reader', 'done', 0, '', 'Eve', '')"
            << "annotation 2";
        QTest::newRow("a label's meaning")
            << "DROP TRIGGER label_entries_are_never_changed; UPDATE label_entries SET title = 'x'"
            << "label set 1";
        QTest::newRow("a task")
            << "DROP TRIGGER label_tasks_are_never_changed; UPDATE label_tasks SET readers = 1"
            << "task 1";
        QTest::newRow("a case taken out of its task") << "DELETE FROM label_task_cases"
                                                      << "annotation 1";
    }

    void tamperingIsFound() {
        QFETCH(const QString, sql);
        QFETCH(const QString, where);
        Labelled db;
        LEADLIGHT_OK(db.add("Ann", 0, saying({"SR"})));
        {
            auto store = db.open();
            QCOMPARE(told(store->verify({})), std::string());
        }
        QCOMPARE(runSql(db.file(), sql.toStdString()), std::string());
        auto store = db.open();
        const std::string problems = told(store->verify({}));
        QVERIFY2(problems.find(where.toStdString()) != std::string::npos, problems.c_str());
    }
};

QTEST_APPLESS_MAIN(LabelStoreTest)
#include "label_store_test.moc"
