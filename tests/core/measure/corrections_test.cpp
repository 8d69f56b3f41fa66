// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/corrections.h"
#include "tests/support/formula_recording.h"

#include <QTest>

#include <cmath>

using namespace leadlight;
using namespace leadlight::measure;
using enum leadlight::FiducialPoint;

class CorrectionsTest : public QObject {
    Q_OBJECT

    Recording m_recording = test::formulaRecording();
    Measured m_measured;

    [[nodiscard]] FiducialCorrection move(std::optional<std::size_t> beat, FiducialPoint point,
                                          double byS) const {
        const Fiducials& f = beat ? m_measured.beats[*beat].global : m_measured.median.global;
        const double before = *pointOf(f, point);
        return {beat ? std::optional(m_measured.beats[*beat].rS) : std::nullopt,
                point,
                before,
                before + byS,
                "Dr Tester",
                nowUtc()};
    }

    [[nodiscard]] MeasurementSet setWith(const std::vector<FiducialCorrection>& corrections) const {
        return measurementSet(m_recording, m_measured,
                              corrected(m_measured, m_recording.patient, corrections), corrections);
    }

private Q_SLOTS:

    void initTestCase() {
        // A little hum: leads that stand still between the waves count as flat.
        for (LeadSignal& lead : m_recording.series.front().waveform.leads) {
            for (std::size_t i = 0; i < lead.values.size(); ++i)
                lead.values[i] += 0.01F * static_cast<float>(std::sin(0.25 * static_cast<double>(i)));
        }
        m_measured = measure::measure(m_recording);
        QVERIFY(m_measured.notMeasured.empty());
        QVERIFY(m_measured.median.used >= 4);
    }

    void withoutCorrectionsNothingChanges() {
        const MeasurementSet set = setWith({});
        QVERIFY(!set.numbers.empty());
        QCOMPARE(set.version, methodVersion());
        for (const MeasuredNumber& number : set.numbers) {
            QVERIFY2(number.value == number.measured, number.key.c_str());
            QVERIFY(number.correctedBy.empty());
            QVERIFY2(number.value || !number.reason.empty(), number.key.c_str());
            QVERIFY2(!number.method.empty(), number.key.c_str());
        }
    }

    void aPointOfTheMedianBeatMovesEveryIntervalThatDependsOnIt() {
        const MeasurementSet set = setWith({move(std::nullopt, TOff, 0.02)});
        const Fiducials& g = m_measured.median.global;
        const double qt = 1000.0 * (*g.tOff + 0.02 - *g.qrsOn);
        QVERIFY(std::abs(*set.find("qt_ms")->value - qt) < 1e-9);
        QVERIFY(std::abs(*set.find("qtc_ms.bazett")->value -
                         qt / std::sqrt(*m_measured.rate.rrMs.value / 1000.0)) < 1e-6);
        for (const char* key : {"qt_ms", "jt_ms", "qtc_ms.bazett", "qtc_ms.fridericia", "qtc_ms.hodges"}) {
            QCOMPARE(set.find(key)->correctedBy, std::string("Dr Tester"));
            QVERIFY2(set.find(key)->value != set.find(key)->measured, key);
        }
        for (const char* key : {"heart_rate_bpm", "pr_ms", "qrs_ms", "axis_deg.qrs"}) {
            QVERIFY2(set.find(key)->correctedBy.empty(), key);
            QVERIFY2(set.find(key)->value == set.find(key)->measured, key);
        }
        QCOMPARE(set.corrections.size(), 1UL);
    }

    void aPointOfOneBeatIsOneVoteInTheMedian() {
        std::vector<FiducialCorrection> corrections;
        for (std::size_t beat = 0; beat < m_measured.beats.size(); ++beat)
            corrections.push_back(move(beat, QrsOff, 0.03));
        const MeasurementSet all = setWith(corrections);
        QVERIFY(std::abs(*all.find("qrs_ms")->value - *all.find("qrs_ms")->measured - 30.0) < 1e-6);
        const MeasurementSet one = setWith({corrections.front()});
        QVERIFY(*one.find("qrs_ms")->value < *all.find("qrs_ms")->value);
        QCOMPARE(one.find("qrs_ms")->correctedBy, std::string("Dr Tester"));
    }

    void aMovedRMovesTheRate() {
        const std::size_t last = m_measured.beats.size() - 1;
        const MeasurementSet set = setWith({move(last, R, 0.05)});
        QVERIFY(*set.find("heart_rate_bpm")->value < *set.find("heart_rate_bpm")->measured);
        QCOMPARE(set.find("rr_ms")->correctedBy, std::string("Dr Tester"));
    }

    void aBroadenedQrsIsStatedByItsRule() {
        const MeasurementSet set = setWith({move(std::nullopt, QrsOff, 0.05)});
        QVERIFY(*set.find("qrs_ms")->value >= 120.0);
        const auto has = [](const MeasurementSet& in) {
            return std::any_of(in.statements.begin(), in.statements.end(), [](const MeasuredStatement& s) {
                return s.code == "ivcd" || s.code == "rbbb" || s.code == "lbbb";
            });
        };
        std::string told = set.notMeasured + set.severity;
        for (const MeasuredStatement& statement : set.statements)
            told += "; " + statement.code;
        QVERIFY2(has(set), told.c_str());
        QVERIFY(!has(setWith({})));
    }

    void aPointStaysBetweenItsNeighbours() {
        for (const FiducialPoint point : kFiducialPoints) {
            const Room room = roomFor(m_measured, 3, point);
            const std::optional<double>& here = pointOf(m_measured.beats[3].global, point);
            QVERIFY(here && room.fromS <= *here && *here <= room.toS);
        }
        const Fiducials& f = m_measured.beats[3].global;
        QCOMPARE(roomFor(m_measured, 3, QrsOn).fromS, *f.pOff);
        QCOMPARE(roomFor(m_measured, 3, QrsOn).toS, *f.r);
        QVERIFY(roomFor(m_measured, 3, TOff).toS <= *m_measured.beats[4].global.pOn);
    }

    void aCorrectionOfABeatThatIsNotThereChangesNothing() {
        FiducialCorrection lost = move(2, QrsOn, 0.01);
        lost.beatS = 1000.0;
        const MeasurementSet set = setWith({lost});
        QVERIFY(set.find("qrs_ms")->value == set.find("qrs_ms")->measured);
        QVERIFY(set.find("qrs_ms")->correctedBy.empty());
    }

    void pointNamesGoForthAndBack() {
        for (const FiducialPoint point : kFiducialPoints)
            QVERIFY(fiducialPointFromName(fiducialPointName(point)) == point);
        QVERIFY(!fiducialPointFromName("q"));
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "corrections_test.moc"
