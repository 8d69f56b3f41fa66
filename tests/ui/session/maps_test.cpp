// SPDX-License-Identifier: GPL-3.0-or-later
// Maps that take passes of their own, their checks, and findings without a part of the recording.
#include "ui/session/explore_state.h"
#include "ui/session/session.h"
#include "ui/session/wave_sums.h"

#include "tests/ui/session/place.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

namespace {

MapQuestion about(explain::Method method, int label = 0) {
    MapQuestion question;
    question.method = method;
    question.head = 0;
    question.label = label;
    return question;
}

void waitFor(Session& session, const std::filesystem::path& file) {
    session.openPaths({file});
    QTRY_VERIFY(session.current() && session.current()->id && session.current()->explore);
}

} // namespace

class MapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aMapIsMadeCheckedKeptAndFoundAgain() {
        const Place place;
        const std::filesystem::path file = place.file("a.ecg", "ecg Doe, Jane");
        CaseId id;
        explain::TokenValues values{};
        {
            Session session(place.parts());
            waitFor(session, file);
            id = *session.current()->id;
            session.maps().ask(about(explain::Method::Lrp), true);
            QVERIFY(session.maps().busy());
            QTRY_VERIFY(session.maps().answer(about(explain::Method::Lrp))->stage == MapStage::Done);
            const MapAnswer& made = *session.maps().answer(about(explain::Method::Lrp));
            QVERIFY(!made.fromStore);
            QVERIFY(made.map->checks->passed.has_value());
            QVERIFY(made.map->checks->deletion.has_value());
            values = made.map->map.values;
        }
        const int differentiated = place.work->differentiated;
        const int parted = place.work->parted;
        Session session(place.parts());
        session.showCase(id);
        QTRY_VERIFY(session.current() && session.current()->stage == AnalysisStage::Done);
        session.requestExplore(); // attention is not kept; it names the models
        QTRY_VERIFY(session.current()->explore);
        session.maps().ask(about(explain::Method::Lrp), true);
        QTRY_VERIFY(session.maps().answer(about(explain::Method::Lrp)));
        const MapAnswer& kept = *session.maps().answer(about(explain::Method::Lrp));
        QVERIFY(kept.stage == MapStage::Done);
        QVERIFY(kept.fromStore);
        QCOMPARE(kept.map->map.values, values);
        QCOMPARE(kept.map->map.samples.size(), std::size_t{20000});
        QCOMPARE(place.work->differentiated.load(), differentiated); // nothing was computed again
        QCOMPARE(place.work->parted.load(), parted);
    }

    void whatIsStoppedStaysStopped() {
        const Place place;
        Session session(place.parts());
        waitFor(session, place.file("a.ecg", "ecg Doe, Jane"));
        place.work->blockMs = 40; // 138 masks take some seconds
        const MapQuestion question = about(explain::Method::Occlusion);
        session.maps().ask(question, true);
        QTRY_VERIFY(session.job().kind == JobState::Kind::Map);
        QTRY_VERIFY(session.maps().progress() > 0.0);
        session.cancelJobs();
        QVERIFY(!session.maps().busy());
        QVERIFY(session.maps().answer(question)->stage == MapStage::Stopped);
        session.maps().ask(question, true); // by itself nothing begins again
        QVERIFY(!session.maps().busy());
        place.work->blockMs = 0;
        session.maps().ask(question, true, true);
        QTRY_VERIFY(session.maps().answer(question)->stage == MapStage::Done);
    }

    void anotherQuestionTakesThePlace() {
        const Place place;
        Session session(place.parts());
        waitFor(session, place.file("a.ecg", "ecg Doe, Jane"));
        place.work->blockMs = 5;
        session.maps().ask(about(explain::Method::Occlusion), true);
        session.maps().ask(about(explain::Method::Gradient), false);
        QTRY_VERIFY(session.maps().answer(about(explain::Method::Gradient))->stage == MapStage::Unchecked);
        QVERIFY(!session.maps().answer(about(explain::Method::Occlusion))); // can be asked again
    }

    void anotherCaseForgetsTheMaps() {
        const Place place;
        Session session(place.parts());
        waitFor(session, place.file("a.ecg", "ecg Doe, Jane"));
        session.maps().ask(about(explain::Method::Lrp), false);
        QTRY_VERIFY(session.maps().answer(about(explain::Method::Lrp))->map);
        session.openPaths({place.file("b.ecg", "ecg Roe, Richard")});
        QTRY_VERIFY(session.current()->recording->patient.name == "Roe, Richard");
        QVERIFY(!session.maps().answer(about(explain::Method::Lrp)));
    }

    void theStateShowsWhatTheDeskMakes() {
        const Place place;
        Session session(place.parts());
        waitFor(session, place.file("a.ecg", "ecg Doe, Jane"));
        ExploreState state;
        state.setMaps(&session.maps());
        state.setData(session.current()->explore);
        state.setMethod(ExploreMethod::Lrp);
        QVERIFY(!session.maps().busy()); // nobody looks
        QVERIFY(!state.map());
        state.setActive(true);
        QTRY_VERIFY(state.map());
        QVERIFY(state.map()->kind == ExploreMapKind::Lrp);
        QVERIFY(state.map()->samples);
        QTRY_VERIFY(state.answer()->stage == MapStage::Done);
        // Its fake encoder knows nothing, so that random weights give the same map: grey.
        QVERIFY(state.answer()->failedChecks());
        QVERIFY(state.map()->grey);
        state.setMethod(ExploreMethod::Attention); // is checked only if somebody asks
        QVERIFY(!state.answer());
        state.askChecks();
        QTRY_VERIFY(state.answer() && state.answer()->stage == MapStage::Done);
        state.setComparing(true);
        state.setSecond(ExploreMethod::Contribution, 1);
        QVERIFY(state.secondMap());
        QTRY_VERIFY(state.secondAnswer() && state.secondAnswer()->stage == MapStage::Done);
    }

    void findingsWithoutLeadsAndSeconds() {
        const Place place;
        Session session(place.parts());
        waitFor(session, place.file("a.ecg", "ecg Doe, Jane"));
        WhatIf& whatIf = session.whatIf();
        QVERIFY(!whatIf.findings());
        whatIf.toggleLead(6);
        QVERIFY(whatIf.waiting());
        QTRY_VERIFY(whatIf.findings() && !whatIf.waiting());
        QVERIFY(whatIf.anyLeadOut());
        QCOMPARE(whatIf.tokensOut().count(), std::size_t{50});
        const Finding whole = whatIf.findings()->whole[0][0];
        QCOMPARE(whole.probability, session.current()->analysis->findings[0].probability);
        QVERIFY(whatIf.findings()->rest[0][0].logit != whole.logit);
        whatIf.toggleLead(6);
        QVERIFY(!whatIf.findings());
        whatIf.toggleSecond(3);
        QCOMPARE(whatIf.tokensOut().count(), std::size_t{40});
        for (int second = 0; second < WhatIf::kSeconds; ++second) {
            if (second != 3)
                whatIf.toggleSecond(second);
        }
        QCOMPARE(whatIf.tokensOut().count(), std::size_t{360}); // the last one stays
        whatIf.takeAllBack();
        QVERIFY(!whatIf.anyOut());
    }

    static WaveSpans wavesOfOne() {
        Source source{{{"a.ecg", {}}}};
        const std::string text = "ecg Doe, Jane";
        const ByteView bytes = asBytes(text);
        source.files.front().content.assign(bytes.begin(), bytes.end());
        return findWaves(*readFake(source));
    }

    void aSecondLeftOutCountsOnce() {
        explain::TokenValues values{}; // a second of V5 takes half a logit, and every other one nothing
        for (int patch = 0; patch < 5; ++patch)
            values[static_cast<std::size_t>(6 * 50 + 20 + patch)] = 0.5;
        const WaveSums sums = sumByWave(makeMap(ExploreMapKind::Occlusion, values), wavesOfOne());
        double all = 0.0;
        for (const double sum : sums.sum[6])
            all += sum;
        QVERIFY(std::abs(all - 0.5) < 1e-9);
        for (int wave = 0; wave < kWaveCount; ++wave) {
            const auto index = static_cast<std::size_t>(wave);
            QCOMPARE(sums.waveSum[index], sums.sum[6][index]);
        }
    }

    void sumsByWaveKeepTheWholeAndFindTheWave() {
        const WaveSpans waves = wavesOfOne();
        QVERIFY(waves[6].size() > 20); // V5: four parts of a dozen beats
        explain::TokenValues values;
        values.fill(1.0 / kTokenCount);
        ExploreMap even = makeMap(ExploreMapKind::Received, values);
        const WaveSums sums = sumByWave(even, waves);
        double all = 0.0;
        for (int wave = 0; wave < kWaveCount; ++wave) {
            all += sums.waveSum[static_cast<std::size_t>(wave)];
            QVERIFY(std::abs(sums.timesEven(wave) - 1.0) < 1e-9);
        }
        QVERIFY(std::abs(all - 1.0) < 1e-9);

        // All relevance on the samples of QRS complexes of V5.
        auto samples = std::make_shared<std::vector<float>>(20000, 0.0F);
        explain::TokenValues patches{};
        for (const WaveSpan& span : waves[6]) {
            if (span.wave != Wave::Qrs)
                continue;
            for (auto i = static_cast<int>(std::ceil(span.fromS * 250.0));
                 i < span.toS * 250.0 - 1.0 && i < 2500; ++i) {
                (*samples)[static_cast<std::size_t>(6 * 2500 + i)] = 1.0F;
                patches[static_cast<std::size_t>(6 * 50 + i / 50)] += 1.0;
            }
        }
        ExploreMap sharp = makeMap(ExploreMapKind::Lrp, patches);
        const double whole = std::accumulate(patches.begin(), patches.end(), 0.0);
        QVERIFY(whole > 50.0);
        const double blurred = sumByWave(sharp, waves).sum[6][static_cast<std::size_t>(Wave::Qrs)];
        sharp.samples = samples;
        QCOMPARE(sumByWave(sharp, waves).sum[6][static_cast<std::size_t>(Wave::Qrs)], whole);
        QVERIFY(blurred < 0.8 * whole);
    }
};

QTEST_GUILESS_MAIN(MapsTest)
#include "maps_test.moc"
