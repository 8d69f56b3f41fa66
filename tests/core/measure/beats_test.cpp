// SPDX-License-Identifier: GPL-3.0-or-later
// Which beats there are, and what each is.
#include "core/measure/classify.h"
#include "core/measure/delineate.h"
#include "core/measure/measure.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::measure;
using leadlight::synthesis::Finding;
using leadlight::synthesis::scenarioOf;
using leadlight::synthesis::synthesise;
using leadlight::synthesis::Synthesised;

namespace {

Waveform& rhythmOf(Synthesised& made) {
    return made.recording.series.front().waveform;
}

std::size_t count(const std::vector<Beat>& beats, BeatKind kind) {
    return static_cast<std::size_t>(
        std::count_if(beats.begin(), beats.end(), [kind](const Beat& beat) { return beat.kind == kind; }));
}

/// A pulse of 2 ms in every lead, so long before a moment.
void addPulse(Waveform& waveform, double timeS) {
    const auto at = static_cast<std::size_t>(timeS * waveform.rateHz);
    for (LeadSignal& lead : waveform.leads)
        lead.values.own()[at] += 0.8F;
}

/// Beats of one shape at those moments.
std::vector<Beat> beatsAt(const std::vector<double>& moments) {
    std::vector<Beat> beats;
    for (const double at : moments) {
        Beat beat;
        beat.rS = at;
        beat.anchor = static_cast<std::size_t>(at * kWorkingRateHz);
        beat.global.qrsOn = at - 0.04;
        beat.global.qrsOff = at + 0.05;
        beat.global.pPeak = at - 0.12;
        beats.push_back(beat);
    }
    return beats;
}

} // namespace

class BeatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oneBeatThatIsFoundTwiceIsOneBeat() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        const WorkingSignal signal = workingSignal(rhythmOf(made));
        std::vector<QrsDetection> found = detectQrs(signal);
        const std::size_t beats = found.size();
        QrsDetection again = found[4];
        again.sample += 40; // in the T wave, whose QRS is the one before
        found.insert(found.begin() + 5, again);
        const std::vector<Beat> placed =
            delineate(signal, pooledSlope(signal), groupBeats(signal, found), DelineatorNet());
        QVERIFY(placed.size() == beats || placed.size() == beats + 1);
        for (std::size_t b = 1; b < placed.size(); ++b)
            QVERIFY(placed[b].rS - placed[b - 1].rS >= 0.15);
    }

    /// The QRS complex of a fast beat is its own, not that of the beat before.
    void noQrsReachesIntoTheOneBefore() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        Waveform& waveform = rhythmOf(made);
        // One beat without most of its T wave, over and over: 180 a minute.
        const auto period = static_cast<std::size_t>(waveform.rateHz / 3.0);
        const auto from = static_cast<std::size_t>((made.beats[3].rS - 0.12) * waveform.rateHz);
        for (LeadSignal& lead : waveform.leads) {
            auto& values = lead.values.own();
            const std::vector<float> once(values.begin() + static_cast<std::ptrdiff_t>(from),
                                          values.begin() + static_cast<std::ptrdiff_t>(from + period));
            const float drift = (once.back() - once.front()) / static_cast<float>(period);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = once[i % period] - drift * static_cast<float>(i % period);
        }
        const Measured m = measure::measure(made.recording);
        QVERIFY(m.intervals.qrsMs && *m.intervals.qrsMs.value < 130.0);
        QVERIFY(m.beats.size() >= 8);
        for (std::size_t b = 1; b < m.beats.size(); ++b) {
            const auto& before = m.beats[b - 1].global.qrsOff;
            if (before && m.beats[b].global.qrsOn)
                QVERIFY(*m.beats[b].global.qrsOn > *before);
        }
    }

    void aBeatThatTheEndCutsOffIsNotVentricular() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        std::vector<double> moments;
        for (std::size_t b = 0; b < 8; ++b)
            moments.push_back(made.beats[b].rS);
        for (LeadSignal& lead : rhythmOf(made).leads)
            lead.values.resize(static_cast<std::size_t>((moments.back() + 0.004) * rhythmOf(made).rateHz));
        const WorkingSignal signal = workingSignal(rhythmOf(made));
        std::vector<Beat> beats = beatsAt(moments);
        beats.back().group = 1; // what is left of it looks like no other
        beats.back().global.qrsOff = moments.back() + 0.1;
        classify(beats, signal, {});
        QCOMPARE(beats.back().kind, BeatKind::Normal);
    }

    void onePulseIsNoPacemaker() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        const auto before = [&](std::size_t beat) { return made.beats[beat].rS - 0.07; };
        addPulse(rhythmOf(made), before(3));
        QCOMPARE(findPacingSpikes(rhythmOf(made)).size(), std::size_t{1});
        QCOMPARE(count(measure::measure(made.recording).beats, BeatKind::Paced), std::size_t{0});
        for (const std::size_t beat : {4, 5, 6, 7})
            addPulse(rhythmOf(made), before(beat));
        QVERIFY(count(measure::measure(made.recording).beats, BeatKind::Paced) >= 4);
    }

    void aRateThatChangesMakesNoBeatPremature() {
        Synthesised made = synthesise(scenarioOf(Finding::NormalSinusRhythm, 7));
        const WorkingSignal signal = workingSignal(rhythmOf(made));
        std::vector<Beat> faster =
            beatsAt({0.5, 1.34, 2.18, 3.02, 3.86, 4.70, 5.54, 6.38, 7.22, 7.82, 8.42, 9.02});
        classify(faster, signal, {});
        QCOMPARE(count(faster, BeatKind::Svpb), std::size_t{0});
        std::vector<Beat> early = beatsAt({0.5, 1.34, 2.18, 3.02, 3.52, 4.60, 5.44, 6.28, 7.12, 7.96, 8.80});
        classify(early, signal, {});
        QCOMPARE(early[4].kind, BeatKind::Svpb);
        QCOMPARE(count(early, BeatKind::Svpb), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(BeatsTest)
#include "beats_test.moc"
