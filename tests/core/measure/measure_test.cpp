// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace leadlight;
using namespace leadlight::measure;
using leadlight::synthesis::BeatTruth;
using leadlight::synthesis::Finding;
using leadlight::synthesis::scenarioOf;
using leadlight::synthesis::synthesise;
using leadlight::synthesis::Synthesised;

namespace {

const Beat* nearest(const std::vector<Beat>& beats, double timeS) {
    const auto place = std::min_element(beats.begin(), beats.end(), [&](const Beat& a, const Beat& b) {
        return std::abs(a.rS - timeS) < std::abs(b.rS - timeS);
    });
    return place == beats.end() || std::abs(place->rS - timeS) > 0.15 ? nullptr : &*place;
}

Waveform& rhythmOf(Recording& recording) {
    return recording.series.front().waveform;
}

/// Takes every P wave out and puts it back so much earlier.
void movePWaves(Synthesised& made, double earlierS) {
    for (LeadSignal& lead : rhythmOf(made.recording).leads) {
        std::vector<float>& x = lead.values.own();
        for (const BeatTruth& beat : made.beats) {
            if (!beat.p || beat.p->onS < earlierS)
                continue;
            const auto on = static_cast<std::size_t>(beat.p->onS * synthesis::kRateHz);
            const auto off = static_cast<std::size_t>(beat.p->offS * synthesis::kRateHz);
            const auto by = static_cast<std::size_t>(earlierS * synthesis::kRateHz);
            const float first = x[on];
            const float slope = (x[off] - first) / static_cast<float>(off - on);
            for (std::size_t i = on; i < off; ++i) {
                const float level = first + slope * static_cast<float>(i - on);
                x[i - by] += x[i] - level;
                x[i] = level;
            }
        }
    }
}

/// Every number that is there is finite; every number that is not has its reason.
bool complete(const Number& number) {
    return number ? std::isfinite(*number.value) : !number.reason.empty();
}

bool complete(const Measured& m) {
    const std::vector<const Number*> numbers{
        &m.rate.heartRateBpm, &m.rate.rrMs,         &m.rate.rrSdMs,    &m.intervals.pMs, &m.intervals.prMs,
        &m.intervals.qrsMs,   &m.intervals.qtMs,    &m.intervals.jtMs, &m.qtc.bazettMs,  &m.qtc.fridericiaMs,
        &m.qtc.framinghamMs,  &m.qtc.hodgesMs,      &m.axes.pDeg,      &m.axes.qrsDeg,   &m.axes.tDeg,
        &m.axes.stDeg,        &m.lvh.sokolowLyonMv, &m.lvh.cornellMv};
    return std::all_of(numbers.begin(), numbers.end(), [](const Number* n) { return complete(*n); });
}

/// In the order that nature keeps, as far as they are there.
bool ordered(const Fiducials& f) {
    double last = -1e9;
    for (const auto& time : {f.pOn, f.pPeak, f.pOff, f.qrsOn, f.r, f.qrsOff, f.tOn, f.tPeak, f.tOff}) {
        if (!time)
            continue;
        if (!std::isfinite(*time) || *time < last - 1e-9)
            return false;
        last = *time;
    }
    return true;
}

} // namespace

class MeasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void syntheticSinusRhythmIsMeasured() {
        const Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        const Measured m = measure::measure(made.recording);
        QVERIFY(m.notMeasured.empty() && m.quality.usable && complete(m));
        for (const BeatTruth& truth : made.beats) {
            if (truth.rS < 0.1 || truth.rS > 9.9)
                continue;
            const Beat* beat = nearest(m.beats, truth.rS);
            QVERIFY(beat != nullptr);
            QCOMPARE(beat->kind, BeatKind::Normal);
            QVERIFY(std::abs(beat->rS - truth.rS) < 0.012);
            for (const Fiducials& lead : beat->leads)
                QVERIFY(ordered(lead));
            if (truth.p && truth.p->onS > 0.05 && beat->global.pOn)
                QVERIFY(std::abs(*beat->global.pOn - truth.p->onS) < 0.035);
        }
        const auto& stated = made.recording.measurements;
        QVERIFY(std::abs(*m.rate.heartRateBpm.value - stated.at("heart_rate_bpm")) < 1.0);
        QVERIFY(std::abs(*m.intervals.prMs.value - stated.at("pr_ms")) < 20.0);
        QVERIFY(std::abs(*m.intervals.qrsMs.value - stated.at("qrs_ms")) < 20.0);
        QVERIFY(std::abs(*m.intervals.qtMs.value - stated.at("qt_ms")) < 30.0);
        QVERIFY(std::abs(*m.axes.qrsDeg.value - stated.at("qrs_axis_deg")) < 5.0);
        QVERIFY(std::abs(*m.axes.tDeg.value - stated.at("t_axis_deg")) < 8.0);
        QCOMPARE(m.rate.regularity, Regularity::Regular);
        QVERIFY(m.median.used >= 8);
    }

    /// First-degree AV block: the network was trained on few such records, and must find P all the same.
    void aPWaveFarAheadIsFound() {
        for (const double earlierS : {0.06, 0.1, 0.14}) {
            Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
            movePWaves(made, earlierS);
            const Measured m = measure::measure(made.recording);
            const double expected = made.recording.measurements.at("pr_ms") + 1000.0 * earlierS;
            QVERIFY2(m.intervals.prMs, qPrintable(QString::number(earlierS)));
            QVERIFY2(std::abs(*m.intervals.prMs.value - expected) < 25.0,
                     qPrintable(QString::number(*m.intervals.prMs.value)));
            QVERIFY(std::any_of(m.statements.statements.begin(), m.statements.statements.end(),
                                [](const RuleStatement& s) { return s.code == "first_degree_av_block"; }));
        }
    }

    void ventricularBeatsAreToldFromNormalOnes() {
        const Synthesised made = synthesise(scenarioOf(Finding::PrematureVentricularBeats, 3));
        const Measured m = measure::measure(made.recording);
        std::size_t ventricular = 0;
        for (const BeatTruth& truth : made.beats) {
            if (truth.rS < 0.1 || truth.rS > 9.9)
                continue;
            const Beat* beat = nearest(m.beats, truth.rS);
            QVERIFY(beat != nullptr);
            const bool v = truth.kind == synthesis::BeatKind::Ventricular;
            ventricular += v;
            QCOMPARE(beat->kind, v ? BeatKind::Pvc : BeatKind::Normal);
        }
        QVERIFY(ventricular > 0);
    }

    void atrialFibrillationHasNoPWaves() {
        const Measured m = measure::measure(synthesise(scenarioOf(Finding::AtrialFibrillation, 5)).recording);
        QVERIFY(!m.intervals.pMs && !m.intervals.prMs && !m.axes.pDeg && complete(m));
        QCOMPARE(m.rate.regularity, Regularity::Irregular);
        QVERIFY(std::any_of(m.statements.statements.begin(), m.statements.statements.end(),
                            [](const RuleStatement& s) { return s.code == "atrial_fibrillation_likely"; }));
    }

    void swappedArmsAndNoiseAreSeen() {
        const Measured swapped =
            measure::measure(synthesise(scenarioOf(Finding::SwappedArmElectrodes, 1)).recording);
        QVERIFY(swapped.quality.armsSwapped && swapped.quality.usable);
        const Measured noisy = measure::measure(synthesise(scenarioOf(Finding::Noisy, 1)).recording);
        QVERIFY(!noisy.quality.usable && noisy.quality.noisy);
        const Measured good =
            measure::measure(synthesise(scenarioOf(Finding::NormalSinusRhythm, 1)).recording);
        QVERIFY(!good.quality.armsSwapped && !good.quality.chestOrderDoubtful && !good.quality.paced);
    }

    void gainChangesNoTime() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 11));
        const Measured once = measure::measure(made.recording);
        for (LeadSignal& lead : rhythmOf(made.recording).leads) {
            for (float& v : lead.values)
                v *= 1.5F;
        }
        const Measured louder = measure::measure(made.recording);
        QCOMPARE(louder.beats.size(), once.beats.size());
        for (std::size_t b = 0; b < once.beats.size(); ++b) {
            QVERIFY(std::abs(louder.beats[b].rS - once.beats[b].rS) < 1e-6);
            for (const auto member :
                 {&Fiducials::pOn, &Fiducials::qrsOn, &Fiducials::qrsOff, &Fiducials::tOff}) {
                QCOMPARE((louder.beats[b].global.*member).has_value(),
                         (once.beats[b].global.*member).has_value());
                if (once.beats[b].global.*member)
                    QVERIFY(std::abs(*(louder.beats[b].global.*member) - *(once.beats[b].global.*member)) <
                            0.002);
            }
        }
        QVERIFY(std::abs(*louder.amplitudes[1].rMv.value - 1.5 * *once.amplitudes[1].rMv.value) < 0.02);
        QVERIFY(std::abs(*louder.axes.qrsDeg.value - *once.axes.qrsDeg.value) < 0.5);
    }

    void aLaterStartOnlyMovesTheBeats() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 12));
        const Measured once = measure::measure(made.recording);
        constexpr std::size_t kDropped = 150; // 300 ms
        for (LeadSignal& lead : rhythmOf(made.recording).leads)
            lead.values.erase(lead.values.begin(), lead.values.begin() + kDropped);
        const Measured later = measure::measure(made.recording);
        std::size_t compared = 0;
        for (const Beat& beat : once.beats) {
            if (beat.rS < 1.5 || beat.rS > 8.5)
                continue;
            const Beat* same = nearest(later.beats, beat.rS - 0.3);
            QVERIFY(same != nullptr);
            QVERIFY(std::abs(same->rS + 0.3 - beat.rS) < 0.005);
            QVERIFY(std::abs(*same->global.qrsOn + 0.3 - *beat.global.qrsOn) < 0.012);
            QVERIFY(std::abs(*same->global.tOff + 0.3 - *beat.global.tOff) < 0.025);
            ++compared;
        }
        QVERIFY(compared >= 6);
    }

    void fewLeadsAreMeasuredToo() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 13));
        Waveform& waveform = rhythmOf(made.recording);
        const std::size_t whole = measure::measure(made.recording).beats.size();
        waveform.leads = {waveform.leads[1]};
        const Measured m = measure::measure(made.recording);
        QCOMPARE(m.beats.size(), whole);
        QVERIFY(m.intervals.qrsMs && !m.axes.qrsDeg && !m.lvh.cornellMv && complete(m));
    }

    void hostileSignalsGiveReasonsAndNoNumbers_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("all NaN") << 0;
        QTest::newRow("flat") << 1;
        QTest::newRow("a third of a second") << 2;
        QTest::newRow("no leads") << 3;
        QTest::newRow("no samples") << 4;
        QTest::newRow("no rate") << 5;
        QTest::newRow("infinite") << 6;
        QTest::newRow("unknown unit") << 7;
        QTest::newRow("absurd rate") << 8;
    }

    void hostileSignalsGiveReasonsAndNoNumbers() {
        QFETCH(int, what);
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 14));
        Waveform& w = rhythmOf(made.recording);
        const auto fill = [&](float value) {
            for (LeadSignal& lead : w.leads)
                std::fill(lead.values.begin(), lead.values.end(), value);
        };
        const auto cut = [&](std::size_t samples) {
            for (LeadSignal& lead : w.leads)
                lead.values.resize(samples);
        };
        switch (what) {
        case 0:
            fill(std::numeric_limits<float>::quiet_NaN());
            break;
        case 1:
            fill(0.1F);
            break;
        case 2:
            cut(160);
            break;
        case 3:
            w.leads.clear();
            break;
        case 4:
            cut(0);
            break;
        case 5:
            w.rateHz = 0.0;
            break;
        case 6:
            fill(std::numeric_limits<float>::infinity());
            break;
        case 7:
            w.unit = Unit::Arbitrary;
            break;
        default:
            w.rateHz = 1e12;
            break;
        }
        const Measured m = measure::measure(made.recording);
        QVERIFY(!m.notMeasured.empty() && m.beats.empty() && !m.quality.usable && complete(m));
        QVERIFY(!m.rate.heartRateBpm && !m.intervals.qtMs);
    }

    void gapsAndShortPiecesAreSurvived() {
        for (const std::size_t samples : {250U, 300U, 500U, 777U}) {
            Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 15));
            for (LeadSignal& lead : rhythmOf(made.recording).leads)
                lead.values.resize(samples);
            QVERIFY(complete(measure::measure(made.recording)));
        }
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 16));
        for (LeadSignal& lead : rhythmOf(made.recording).leads)
            std::fill(lead.values.begin() + 2000, lead.values.begin() + 2400,
                      std::numeric_limits<float>::quiet_NaN());
        const Measured m = measure::measure(made.recording);
        QVERIFY(m.beats.size() >= 9 && complete(m));
        for (const Beat& beat : m.beats)
            QVERIFY(ordered(beat.global));
    }
};

QTEST_APPLESS_MAIN(MeasureTest)
#include "measure_test.moc"
