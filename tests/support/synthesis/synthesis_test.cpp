// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/variation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace leadlight;
using namespace leadlight::synthesis;

namespace {

const std::vector<Finding> kAll{
    Finding::NormalSinusRhythm,          Finding::AnteriorStElevation,    Finding::AtrialFibrillation,
    Finding::LeftBundleBranchBlock,      Finding::RightBundleBranchBlock, Finding::PrematureVentricularBeats,
    Finding::LeftVentricularHypertrophy, Finding::OldInferiorInfarction,  Finding::Noisy,
    Finding::SwappedArmElectrodes};

Synthesised quiet(Finding finding) {
    Scenario scenario = scenarioOf(finding, 7);
    scenario.disturbance = {0.0, 0.0, 0.0};
    return synthesise(scenario);
}

const std::vector<float>& lead(const Synthesised& made, Lead which) {
    return made.recording.rhythm()->waveform.find(which)->values;
}

long microvolts(float mv) {
    return std::lround(mv * 1000.0F);
}

/// The value of a lead at a time.
float at(const Synthesised& made, Lead which, double timeS) {
    const auto& values = lead(made, which);
    const auto i = std::clamp<long>(std::lround(timeS * kRateHz), 0, static_cast<long>(values.size()) - 1);
    return values[static_cast<std::size_t>(i)];
}

/// Largest and smallest value of a lead within a beat's QRS complex.
std::pair<float, float> qrsExtent(const Synthesised& made, Lead which, const BeatTruth& beat) {
    float low = at(made, which, beat.qrs.onS);
    float high = low;
    for (double t = beat.qrs.onS; t <= beat.qrs.offS; t += 1.0 / kRateHz) {
        low = std::min(low, at(made, which, t));
        high = std::max(high, at(made, which, t));
    }
    return {low, high};
}

std::vector<double> rrIntervals(const Synthesised& made) {
    std::vector<double> rr;
    for (std::size_t i = 1; i < made.beats.size(); ++i)
        rr.push_back(made.beats[i].rS - made.beats[i - 1].rS);
    return rr;
}

double variation(const std::vector<double>& values) {
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double square = 0.0;
    for (const double value : values)
        square += (value - mean) * (value - mean);
    return std::sqrt(square / static_cast<double>(values.size())) / mean;
}

} // namespace

class SynthesisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void einthovenAndGoldbergerHoldToTheMicrovolt();
    void sameScenarioSameSamples();
    void ratesAreThoseAskedFor();
    void fibrillationIsIrregularAndSinusRhythmIsNot();
    void fiducialsComeInOrder();
    void truthIsWhereTheSignalIs();
    void bundleBranchBlocksAreBroad();
    void leftBundleBranchBlockLooksLikeOne();
    void anteriorElevationIsElevated();
    void oldInferiorInfarctionHasQAndLongPr();
    void hypertrophyPassesSokolowLyon();
    void prematureBeatsAreEarlyAndPaused();
    void rWavesGrowAcrossTheChest();
    void swappedArmsTurnLeadOne();
    void noiseIsWhereItWasAskedFor();
    void medianBeatIsAlignedAtR();
    void variedFindingsStayWhatTheyAre();
};

void SynthesisTest::variedFindingsStayWhatTheyAre() {
    const auto varied = [](Finding finding, std::uint64_t seed) {
        Scenario scenario = variedScenario(finding, seed);
        scenario.disturbance = {0.0, 0.0, 0.0};
        return synthesise(scenario);
    };
    QVERIFY(lead(varied(Finding::NormalSinusRhythm, 5), Lead::II) !=
            lead(varied(Finding::NormalSinusRhythm, 6), Lead::II));
    QVERIFY(lead(varied(Finding::NormalSinusRhythm, 5), Lead::II) ==
            lead(varied(Finding::NormalSinusRhythm, 5), Lead::II));
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Synthesised injured = varied(Finding::AnteriorStElevation, seed);
        const BeatTruth& beat = injured.beats[2];
        const double at120 = beat.rS + 0.12;
        const double level = beat.qrs.onS - 0.01;
        float largest = 0.0F;
        for (const Lead which : {Lead::V1, Lead::V2, Lead::V3, Lead::V4})
            largest = std::max(largest, at(injured, which, at120) - at(injured, which, level));
        QVERIFY2(largest > 0.1F, qPrintable(QString::number(seed)));
        for (const Finding block : {Finding::LeftBundleBranchBlock, Finding::RightBundleBranchBlock}) {
            const BeatTruth broad = varied(block, seed).beats[2];
            QVERIFY2(broad.qrs.offS - broad.qrs.onS > 0.115, qPrintable(QString::number(seed)));
        }
        QVERIFY(!varied(Finding::AtrialFibrillation, seed).beats[2].p);
        const BeatTruth slow = varied(Finding::OldInferiorInfarction, seed).beats[2];
        QVERIFY(slow.p && slow.qrs.onS - slow.p->onS > 0.2);
        const auto codes = scpCodes(variedScenario(Finding::LeftVentricularHypertrophy, seed));
        QCOMPARE(codes.front(), std::string("LVH"));
    }
    QVERIFY(scpCodes(scenarioOf(Finding::SwappedArmElectrodes, 1)).empty());
}

void SynthesisTest::einthovenAndGoldbergerHoldToTheMicrovolt() {
    for (const Finding finding : kAll) {
        const Synthesised made = synthesise(scenarioOf(finding, 3));
        QCOMPARE(made.recording.rhythm()->waveform.leads.size(), std::size_t{12});
        for (std::size_t i = 0; i < 5000; ++i) {
            const long one = microvolts(lead(made, Lead::I)[i]);
            const long two = microvolts(lead(made, Lead::II)[i]);
            QCOMPARE(microvolts(lead(made, Lead::III)[i]), two - one);
            QCOMPARE(2 * microvolts(lead(made, Lead::aVR)[i]), -(one + two));
            QCOMPARE(2 * microvolts(lead(made, Lead::aVL)[i]), 2 * one - two);
            QCOMPARE(2 * microvolts(lead(made, Lead::aVF)[i]), 2 * two - one);
        }
    }
}

void SynthesisTest::sameScenarioSameSamples() {
    const Synthesised a = synthesise(scenarioOf(Finding::AtrialFibrillation, 11));
    const Synthesised b = synthesise(scenarioOf(Finding::AtrialFibrillation, 11));
    const Synthesised c = synthesise(scenarioOf(Finding::AtrialFibrillation, 12));
    QVERIFY(lead(a, Lead::V3) == lead(b, Lead::V3));
    QVERIFY(lead(a, Lead::V3) != lead(c, Lead::V3));
}

void SynthesisTest::ratesAreThoseAskedFor() {
    for (const Finding finding : {Finding::NormalSinusRhythm, Finding::AnteriorStElevation,
                                  Finding::LeftBundleBranchBlock, Finding::OldInferiorInfarction}) {
        const Scenario scenario = scenarioOf(finding, 5);
        const Synthesised made = synthesise(scenario, 60.0);
        QVERIFY(std::abs(made.recording.measurements.at("heart_rate_bpm") - scenario.rateBpm) <= 2.0);
        QCOMPARE(made.recording.rhythm()->waveform.samples(), std::size_t{30000});
    }
}

void SynthesisTest::fibrillationIsIrregularAndSinusRhythmIsNot() {
    const Synthesised fibrillation = synthesise(scenarioOf(Finding::AtrialFibrillation, 9), 60.0);
    const Synthesised sinus = synthesise(scenarioOf(Finding::NormalSinusRhythm, 9), 60.0);
    QVERIFY(variation(rrIntervals(fibrillation)) > 0.12);
    QVERIFY(variation(rrIntervals(sinus)) < 0.06);
    QVERIFY(variation(rrIntervals(sinus)) > 0.01);
    for (const BeatTruth& beat : fibrillation.beats)
        QVERIFY(!beat.p);
    QVERIFY(!fibrillation.recording.measurements.contains("pr_ms"));
}

void SynthesisTest::fiducialsComeInOrder() {
    for (const Finding finding : kAll) {
        const Synthesised made = synthesise(scenarioOf(finding, 21));
        QVERIFY(made.beats.size() > 6);
        double last = -1.0;
        for (const BeatTruth& beat : made.beats) {
            if (beat.p) {
                QVERIFY(beat.p->onS < beat.p->peakS);
                QVERIFY(beat.p->peakS < beat.p->offS);
                QVERIFY(beat.p->offS <= beat.qrs.onS);
            }
            QVERIFY(beat.qrs.onS < beat.rS);
            QVERIFY(beat.rS < beat.qrs.offS);
            QVERIFY(beat.qrs.offS < beat.t.peakS);
            QVERIFY(beat.t.onS < beat.t.peakS);
            QVERIFY(beat.t.peakS < beat.t.offS);
            QVERIFY(beat.rS > last);
            QVERIFY(beat.rS >= 0.0 && beat.rS < 10.0);
            last = beat.rS;
        }
    }
}

void SynthesisTest::truthIsWhereTheSignalIs() {
    const Synthesised made = quiet(Finding::NormalSinusRhythm);
    for (const BeatTruth& beat : made.beats) {
        if (beat.p->onS < 0.1 || beat.t.offS > 9.9)
            continue;
        // II is upright everywhere in a normal heart, and silent between the waves.
        QVERIFY(at(made, Lead::II, beat.rS) > 0.7F);
        QVERIFY(at(made, Lead::II, beat.p->peakS) > 0.08F);
        QVERIFY(at(made, Lead::II, beat.t.peakS) > 0.2F);
        QVERIFY(std::abs(at(made, Lead::II, beat.p->onS - 0.02)) < 0.02F);
        QVERIFY(std::abs(at(made, Lead::II, (beat.p->offS + beat.qrs.onS) / 2.0)) < 0.03F);
        QVERIFY(std::abs(at(made, Lead::II, beat.t.offS + 0.03)) < 0.02F);
    }
    const auto& measured = made.recording.measurements;
    QVERIFY(measured.at("pr_ms") > 120.0 && measured.at("pr_ms") < 200.0);
    QVERIFY(measured.at("qrs_ms") > 75.0 && measured.at("qrs_ms") < 105.0);
    QVERIFY(measured.at("qtc_ms") > 360.0 && measured.at("qtc_ms") < 440.0);
    QVERIFY(measured.at("qrs_axis_deg") > -30.0 && measured.at("qrs_axis_deg") < 90.0);
}

void SynthesisTest::bundleBranchBlocksAreBroad() {
    // 120 ms: AHA/ACCF/HRS 2009, part III.
    QVERIFY(quiet(Finding::LeftBundleBranchBlock).recording.measurements.at("qrs_ms") >= 130.0);
    QVERIFY(quiet(Finding::RightBundleBranchBlock).recording.measurements.at("qrs_ms") >= 120.0);
    const Synthesised right = quiet(Finding::RightBundleBranchBlock);
    const BeatTruth& beat = right.beats[3];
    QVERIFY(at(right, Lead::V1, beat.rS + 0.055) > 0.4F);  // R'
    QVERIFY(at(right, Lead::V1, beat.rS + 0.008) < -0.1F); // S between
    QVERIFY(at(right, Lead::V6, beat.rS + 0.060) < -0.2F); // broad S
    QVERIFY(at(right, Lead::I, beat.rS + 0.060) < -0.1F);
}

void SynthesisTest::leftBundleBranchBlockLooksLikeOne() {
    const Synthesised made = quiet(Finding::LeftBundleBranchBlock);
    const BeatTruth& beat = made.beats[3];
    const float lowV1 = qrsExtent(made, Lead::V1, beat).first;
    const float highV6 = qrsExtent(made, Lead::V6, beat).second;
    QVERIFY(lowV1 < -1.0F);
    QVERIFY(at(made, Lead::V1, beat.qrs.onS + 0.03) < 0.02F); // no r wave before the QS
    QVERIFY(highV6 > 0.7F);
    QVERIFY(at(made, Lead::V6, beat.qrs.onS + 0.02) > -0.02F); // no septal q
    QVERIFY(at(made, Lead::V1, beat.t.peakS) > 0.2F);
    QVERIFY(at(made, Lead::V6, beat.t.peakS) < -0.2F);
}

void SynthesisTest::anteriorElevationIsElevated() {
    const Synthesised made = quiet(Finding::AnteriorStElevation);
    const Synthesised normal = quiet(Finding::NormalSinusRhythm);
    const BeatTruth& beat = made.beats[4];
    const double j60 = beat.qrs.offS + 0.04;
    for (const Lead chest : {Lead::V2, Lead::V3, Lead::V4})
        QVERIFY(at(made, chest, j60) > 0.2F); // Fourth universal definition of MI: 0.2 mV in V2 and V3
    QVERIFY(at(made, Lead::III, j60) < -0.05F);
    QVERIFY(std::abs(at(normal, Lead::V2, normal.beats[4].qrs.offS + 0.01)) < 0.12F);
}

void SynthesisTest::oldInferiorInfarctionHasQAndLongPr() {
    const Synthesised made = quiet(Finding::OldInferiorInfarction);
    QVERIFY(made.recording.measurements.at("pr_ms") > 200.0);
    const BeatTruth& beat = made.beats[3];
    for (const Lead inferior : {Lead::II, Lead::III, Lead::aVF}) {
        QVERIFY(at(made, inferior, beat.rS - 0.024) < -0.15F);
        QVERIFY(at(made, inferior, beat.t.peakS) < 0.0F);
    }
}

void SynthesisTest::hypertrophyPassesSokolowLyon() {
    const auto index = [](const Synthesised& made) {
        const BeatTruth& beat = made.beats[3];
        return qrsExtent(made, Lead::V5, beat).second - qrsExtent(made, Lead::V1, beat).first;
    };
    QVERIFY(index(quiet(Finding::LeftVentricularHypertrophy)) > 3.5F); // Sokolow and Lyon 1949
    QVERIFY(index(quiet(Finding::NormalSinusRhythm)) < 3.5F);
}

void SynthesisTest::prematureBeatsAreEarlyAndPaused() {
    const Synthesised made = synthesise(scenarioOf(Finding::PrematureVentricularBeats, 2));
    int ectopic = 0;
    for (std::size_t i = 1; i + 1 < made.beats.size(); ++i) {
        if (made.beats[i].kind != BeatKind::Ventricular)
            continue;
        ++ectopic;
        const double before = made.beats[i].rS - made.beats[i - 1].rS;
        const double after = made.beats[i + 1].rS - made.beats[i].rS;
        QVERIFY(before < 0.75 * 60.0 / 74.0);
        QVERIFY(after > 1.2 * 60.0 / 74.0);
        QVERIFY(!made.beats[i].p);
        QVERIFY(made.beats[i].qrs.offS - made.beats[i].qrs.onS > 0.12);
    }
    QVERIFY(ectopic >= 2);
}

void SynthesisTest::rWavesGrowAcrossTheChest() {
    const Synthesised made = quiet(Finding::NormalSinusRhythm);
    const BeatTruth& beat = made.beats[3];
    QVERIFY(qrsExtent(made, Lead::V1, beat).second < qrsExtent(made, Lead::V3, beat).second);
    QVERIFY(qrsExtent(made, Lead::V3, beat).second < qrsExtent(made, Lead::V4, beat).second);
    QVERIFY(qrsExtent(made, Lead::V1, beat).first < -0.5F);
    QVERIFY(qrsExtent(made, Lead::V6, beat).first > -0.3F);
}

void SynthesisTest::swappedArmsTurnLeadOne() {
    Scenario right = scenarioOf(Finding::SwappedArmElectrodes, 4);
    right.disturbance = {0.0, 0.0, 0.0};
    Scenario straight = right;
    straight.armsSwapped = false;
    const Synthesised swapped = synthesise(right);
    const Synthesised normal = synthesise(straight);
    for (std::size_t i = 0; i < 5000; ++i) {
        QCOMPARE(microvolts(lead(swapped, Lead::I)[i]), -microvolts(lead(normal, Lead::I)[i]));
        QVERIFY(std::abs(microvolts(lead(swapped, Lead::II)[i]) - microvolts(lead(normal, Lead::III)[i])) <=
                2);
        QCOMPARE(microvolts(lead(swapped, Lead::V4)[i]), microvolts(lead(normal, Lead::V4)[i]));
    }
}

void SynthesisTest::noiseIsWhereItWasAskedFor() {
    Scenario loud = scenarioOf(Finding::Noisy, 6);
    Scenario silent = loud;
    silent.disturbance = {0.0, 0.0, 0.0};
    const Synthesised noisy = synthesise(loud);
    const Synthesised clean = synthesise(silent);
    QCOMPARE(noisy.beats.size(), clean.beats.size());
    double square = 0.0;
    for (std::size_t i = 0; i < 5000; ++i) {
        const double difference = lead(noisy, Lead::V2)[i] - lead(clean, Lead::V2)[i];
        square += difference * difference;
    }
    QVERIFY(std::sqrt(square / 5000.0) > 0.1);
}

void SynthesisTest::medianBeatIsAlignedAtR() {
    const Synthesised made = quiet(Finding::NormalSinusRhythm);
    const Series* median = made.recording.median();
    QVERIFY(median != nullptr);
    QCOMPARE(median->waveform.samples(), static_cast<std::size_t>(kMedianS * kRateHz));
    const auto& two = median->waveform.find(Lead::II)->values;
    const auto peak = std::max_element(two.begin(), two.end()) - two.begin();
    QVERIFY(std::abs(static_cast<double>(peak) / kRateHz - kMedianBeforeRS) <= 0.006);
}

QTEST_APPLESS_MAIN(SynthesisTest)
#include "synthesis_test.moc"
