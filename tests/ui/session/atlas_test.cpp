// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/atlas.h"

#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace leadlight::ui;

namespace {

const Sha256 kEncoder = sha256(asBytes("encoder"));

CaseId add(store::CaseStore& store, const std::string& number, const std::string& name,
           std::vector<float> embedding) {
    const auto [recording, source] = madeRecording("file of " + number, number, name);
    const CaseId id = store.import(recording, source)->id;
    Analysis analysis = madeAnalysis(recording.sha256, "MI");
    analysis.embedding = std::move(embedding);
    if (!store.addAnalysis(id, analysis))
        qFatal("the analysis could not be stored");
    return id;
}

Patient patient(const std::string& number) {
    Patient made;
    made.id = number;
    return made;
}

/// Waits for the answer to a question.
std::shared_ptr<const SimilarCases> answer(Atlas& atlas, SimilarQuestion question) {
    atlas.requestSimilar(std::move(question));
    return QTest::qWaitFor([&] { return !atlas.similarWaiting(); }, 10'000) ? atlas.similar() : nullptr;
}

} // namespace

class AtlasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theChartHoldsWhatTheEncoderHasRead() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId one = add(store, "A1", "Doe, Jane", {1, 0, 0}),
                     two = add(store, "B2", "Roe, Richard", {0, 1, 0});
        const auto [recording, source] = madeRecording("not analysed", "C3", "Poe, Edgar");
        const CaseId three = store.import(recording, source)->id;
        Atlas atlas([&] { return folder.open(); });
        atlas.requestChart(std::nullopt);
        QVERIFY(atlas.chartWaiting());
        QTRY_VERIFY(!atlas.chartWaiting());
        QVERIFY(!atlas.chartProblem());
        const auto chart = atlas.chart();
        QCOMPARE(chart->encoder, kEncoder);
        QCOMPARE(chart->cases.size(), std::size_t{2});
        QCOMPARE(chart->places.size(), std::size_t{2});
        QCOMPARE(*chart->find(two), std::size_t{1});
        QVERIFY(!chart->find(three));
        QVERIFY(chart->shares[0] > 0.99);

        // What comes later is found, what goes to the bin leaves.
        add(store, "D4", "Lee, Ann", {0, 0, 1});
        LEADLIGHT_OK(store.moveToBin(one));
        atlas.requestChart(kEncoder);
        QTRY_VERIFY(!atlas.chartWaiting());
        QCOMPARE(atlas.chart()->cases.size(), std::size_t{2});
        QVERIFY(!atlas.chart()->find(one));
        QVERIFY(atlas.chart()->shares[1] > 0.2);
        QCOMPARE(chart->cases.size(), std::size_t{2}); // a value: the old one stays as it was
    }

    void anEmptyDatabaseGivesAnEmptyChart() {
        const StoreFolder folder;
        Atlas atlas([&] { return folder.open(); });
        atlas.requestChart(std::nullopt);
        QTRY_VERIFY(!atlas.chartWaiting());
        QVERIFY(atlas.chart() && atlas.chart()->cases.empty());
    }

    void aDatabaseThatCannotBeOpenedIsSaid() {
        Atlas atlas(
            []() -> Result<store::CaseStore> { return fail(ErrorCode::Unreadable, "no such place"); });
        atlas.requestChart(std::nullopt);
        QTRY_VERIFY(!atlas.chartWaiting());
        QCOMPARE(atlas.chartProblem()->text, std::string("no such place"));
        QVERIFY(!answer(atlas, {CaseId{1}, patient("A1"), kEncoder, {1, 0}}));
        QVERIFY(atlas.similarProblem().has_value());
    }

    void similarCasesAreOfOtherPeopleWithWhatWasConfirmed() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId self = add(store, "A1", "Doe, Jane", {1.0F, 0.0F, 0.0F});
        const auto [again, source] = madeRecording("a second file", "A1", "Doe, Jane");
        const CaseId own = store.import(again, source)->id;
        Analysis analysis = madeAnalysis(again.sha256, "MI");
        analysis.embedding = {1.0F, 0.01F, 0.0F};
        LEADLIGHT_OK(store.addAnalysis(own, analysis));
        const CaseId near = add(store, "B2", "Roe, Richard", {1.0F, 0.2F, 0.0F});
        const CaseId far = add(store, "C3", "Poe, Edgar", {0.0F, 1.0F, 0.0F});
        LEADLIGHT_OK(store.addReading(near, madeReading("Old inferior infarct", ReadingState::Confirmed)));
        LEADLIGHT_OK(store.addReading(far, madeReading("draft words", ReadingState::Draft)));

        Atlas atlas([&] { return folder.open(); });
        const auto found = answer(atlas, {self, patient("A1"), kEncoder, {1.0F, 0.0F, 0.0F}});
        QVERIFY(found);
        QCOMPARE(found->cases.size(), std::size_t{2});
        QCOMPARE(found->compared, std::size_t{2});
        QCOMPARE(found->cases[0].summary.id, near);
        QCOMPARE(found->cases[0].confirmed->text, std::string("Old inferior infarct"));
        QCOMPARE(found->cases[1].summary.id, far);
        QVERIFY(!found->cases[1].confirmed); // a draft is no confirmation
        QVERIFY(found->cases[0].distance < found->cases[1].distance);

        const auto other =
            answer(atlas, {self, patient("A1"), sha256(asBytes("unknown encoder")), {1, 0, 0}});
        QVERIFY(other && other->cases.empty());
    }

    void theLastQuestionAloneIsAnswered() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId one = add(store, "A1", "Doe, Jane", {1, 0}),
                     two = add(store, "B2", "Roe, Richard", {0, 1});
        Atlas atlas([&] { return folder.open(); });
        QSignalSpy changed(&atlas, &Atlas::similarChanged);
        atlas.requestSimilar({one, patient("A1"), kEncoder, {1, 0}});
        atlas.requestSimilar({two, patient("B2"), kEncoder, {0, 1}});
        QTRY_VERIFY(!atlas.similarWaiting());
        QCOMPARE(atlas.similar()->of, two);
        QCOMPARE(changed.size(), 3); // asked, asked, answered once
        std::optional<std::string> name;
        atlas.describe(one, [&](const store::CaseSummary& summary) { name = summary.patient.name; });
        QTRY_VERIFY(name.has_value());
        QCOMPARE(*name, std::string("Doe, Jane"));
    }
};

QTEST_GUILESS_MAIN(AtlasTest)
#include "atlas_test.moc"
