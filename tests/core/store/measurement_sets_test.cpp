// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

using namespace leadlight;
using namespace leadlight::test;

namespace {

MeasurementSet setOf(const Sha256& recording, const std::string& by = {}) {
    MeasurementSet set;
    set.recording = recording;
    set.version = "leadlight-measure 1";
    set.madeAt = nowUtc();
    set.by = by;
    set.usable = true;
    set.severity = "Within normal limits by these rules";
    set.numbers = {{"qt_ms", "ms", 402.0, 396.0, "", "median over normal beats", by},
                   {"p_ms", "ms", std::nullopt, std::nullopt, "most beats have no P wave", "median", ""}};
    set.statements = {{"sinus_rhythm", "Sinus rhythm", "P before 100 % of the beats", "AHA/ACC 2007"}};
    if (!by.empty())
        set.corrections = {{std::nullopt, FiducialPoint::TOff, 0.701, 0.707, by, nowUtc()},
                           {1.25, FiducialPoint::QrsOn, std::nullopt, 1.2, by, nowUtc()}};
    return set;
}

} // namespace

class MeasurementSetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keepsBothWhatWasMeasuredAndWhatWasCorrected() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [recording, source] = madeRecording("one", "P-1", "Doe, Jane");
        const auto imported = store->import(recording, source);
        LEADLIGHT_OK(imported);
        LEADLIGHT_OK(store->addMeasurements(imported->id, setOf(recording.sha256)));
        const MeasurementSet byHand = setOf(recording.sha256, "Dr Tester");
        LEADLIGHT_OK(store->addMeasurements(imported->id, byHand));
        const auto sets = store->measurementSets(imported->id);
        LEADLIGHT_OK(sets);
        QCOMPARE(sets->size(), 2UL);
        const MeasurementSet& newest = sets->front();
        QCOMPARE(newest.by, std::string("Dr Tester"));
        QVERIFY(newest.numbers == byHand.numbers);
        QVERIFY(newest.statements == byHand.statements);
        QVERIFY(newest.corrections == byHand.corrections);
        QCOMPARE(newest.severity, byHand.severity);
        QCOMPARE(*newest.find("qt_ms")->measured, 396.0);
        QCOMPARE(*newest.find("qt_ms")->value, 402.0);
        QVERIFY(sets->back().by.empty() && sets->back().corrections.empty());
        const auto history = store->history(imported->id);
        LEADLIGHT_OK(history);
        QCOMPARE(history->size(), 3UL);
        QCOMPARE(history->at(1).action, std::string("measure"));
        QCOMPARE(history->at(2).action, std::string("correct"));
        QCOMPARE(history->at(2).what, std::string("measurement"));
        QCOMPARE(told(store->verify({})), std::string());
    }

    void aDoubtfulComparisonIsKeptInBothCasesHistory() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [one, oneSource] = madeRecording("one", "P-1", "Doe, Jane");
        const auto [two, twoSource] = madeRecording("two", "P-1", "Roe, Richard");
        const CaseId shown = store->import(one, oneSource)->id;
        const CaseId other = store->import(two, twoSource)->id;
        LEADLIGHT_OK(store->noteDoubtfulComparison(shown, other));
        for (const auto& [id, with] : {std::pair{shown, other}, {other, shown}}) {
            const auto history = store->history(id);
            LEADLIGHT_OK(history);
            QCOMPARE(history->size(), 2UL);
            QCOMPARE(history->back().action,
                     "compared with case " + std::to_string(with.value) + " despite doubt");
            QCOMPARE(history->back().what, std::string("case"));
            QVERIFY(!history->back().person.empty());
        }
        LEADLIGHT_FAILS(store->noteDoubtfulComparison(shown, CaseId{99}), ErrorCode::NotFound);
        QCOMPARE(store->history(shown)->size(), 2UL); // all or nothing
        QCOMPARE(told(store->verify({})), std::string());
    }

    void refusesWhatMakesNoSense() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [recording, source] = madeRecording("one", "P-1", "Doe, Jane");
        const auto imported = store->import(recording, source);
        LEADLIGHT_FAILS(store->addMeasurements(imported->id, setOf(sha256(asBytes("other")))),
                        ErrorCode::Invalid);
        MeasurementSet nameless = setOf(recording.sha256, "Dr Tester");
        nameless.corrections.front().by = " ";
        LEADLIGHT_FAILS(store->addMeasurements(imported->id, nameless), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->addMeasurements(CaseId{99}, setOf(recording.sha256)), ErrorCode::NotFound);
        QCOMPARE(store->measurementSets(imported->id)->size(), 0UL);
    }

    void tamperingIsFoundAndChangingIsRefused() {
        const StoreFolder folder;
        {
            auto store = folder.open();
            const auto [recording, source] = madeRecording("one", "P-1", "Doe, Jane");
            const auto imported = store->import(recording, source);
            LEADLIGHT_OK(store->addMeasurements(imported->id, setOf(recording.sha256, "Dr Tester")));
        }
        for (const char* refused :
             {"UPDATE measurement_sets SET by = 'x'", "UPDATE measured_numbers SET value = 1",
              "UPDATE measured_statements SET text = 'x'", "UPDATE fiducial_corrections SET corrected_s = 1"})
            QVERIFY2(!runSql(folder.file(), refused).empty(), refused);
        for (const char* sql :
             {"DELETE FROM measured_numbers WHERE key = 'p_ms'",
              "DELETE FROM fiducial_corrections WHERE position = 1", "DELETE FROM measurement_sets"}) {
            QCOMPARE(runSql(folder.file(), sql), std::string());
            auto store = folder.open();
            const std::string problems = told(store->verify({}));
            QVERIFY2(problems.find("measurement 1: ") != std::string::npos, problems.c_str());
        }
    }

    void emptyingTheBinTakesThemAlong() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto [recording, source] = madeRecording("one", "P-1", "Doe, Jane");
        const auto imported = store->import(recording, source);
        LEADLIGHT_OK(store->addMeasurements(imported->id, setOf(recording.sha256, "Dr Tester")));
        LEADLIGHT_OK(store->moveToBin(imported->id));
        LEADLIGHT_OK(store->emptyBin());
        QCOMPARE(askSql(folder.file(), "SELECT count(*) FROM measured_numbers"), std::string("0"));
        QCOMPARE(told(store->verify({})), std::string());
    }

    void casesOfOnePatientComeInOrderOfAcquisition() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto add = [&](const char* bytes, const char* id, const char* name, const char* when) {
            auto [recording, source] = madeRecording(bytes, id, name);
            recording.acquiredAt = Timestamp::parse(when);
            const CaseId added = store->import(recording, source)->id;
            (void)store->addMeasurements(added, setOf(recording.sha256));
            return added;
        };
        const CaseId second = add("b", "P-1", "Doe, Jane", "2020-01-01T00:00:00");
        const CaseId first = add("a", "P-1", "DOE^JANE", "2011-01-01T00:00:00");
        add("c", "P-2", "Doe, Jane", "2012-01-01T00:00:00");
        const CaseId doubtful = add("d", "P-1", "Roe, Richard", "2015-01-01T00:00:00");
        const auto cases = store->casesOfPatient(second);
        LEADLIGHT_OK(cases);
        QCOMPARE(cases->size(), 3UL);
        QVERIFY(cases->at(0).summary.id == first && cases->at(0).sure);
        QVERIFY(cases->at(1).summary.id == doubtful && !cases->at(1).sure);
        QCOMPARE(cases->at(1).differences, std::vector<std::string>{"name"});
        QVERIFY(cases->at(2).summary.id == second && cases->at(2).sure);
        QVERIFY(cases->at(0).measured && cases->at(0).measured->find("qt_ms")->value);
        QCOMPARE(cases->at(0).stated.at("heart_rate_bpm"), 61.0);
        LEADLIGHT_OK(store->moveToBin(first));
        QCOMPARE(store->casesOfPatient(second)->size(), 2UL);
    }

    void patientsWithoutIdAndBirthDateAreNobody() {
        const StoreFolder folder;
        auto store = folder.open();
        auto [one, oneSource] = madeRecordInTwoFiles("h", "s");
        auto [two, twoSource] = madeRecordInTwoFiles("h2", "s2");
        const CaseId id = store->import(one, oneSource)->id;
        LEADLIGHT_OK(store->import(two, twoSource));
        const auto cases = store->casesOfPatient(id);
        LEADLIGHT_OK(cases);
        QCOMPARE(cases->size(), 1UL);
    }
};

QTEST_GUILESS_MAIN(MeasurementSetsTest)
#include "measurement_sets_test.moc"
