// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/amplitudes.h"
#include "core/measure/criteria.h"
#include "core/measure/fiducials.h"
#include "core/measure/gaps.h"
#include "core/measure/intervals.h"
#include "core/measure/statements.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace leadlight;
using namespace leadlight::measure;

namespace {

bool near(const Number& number, double expected, double tolerance = 1e-9) {
    return number && std::abs(*number.value - expected) <= tolerance;
}

/// A beat at `rS` with P 160 ms before, QRS 90 ms wide and T ending 400 ms after the QRS onset.
Beat beatAt(double rS, BeatKind kind = BeatKind::Normal) {
    Beat beat;
    beat.rS = rS;
    beat.kind = kind;
    const double on = rS - 0.04;
    beat.global = {on - 0.16, on - 0.11, on - 0.05, on, rS, on + 0.09, on + 0.2, on + 0.3, on + 0.4};
    return beat;
}

std::vector<Beat> rhythm(double rr, int count) {
    std::vector<Beat> beats;
    for (int i = 0; i < count; ++i)
        beats.push_back(beatAt(0.5 + rr * i));
    return beats;
}

/// A median beat whose leads I and aVF hold rectangles of the given heights (mV) over each wave.
MedianBeat rectangles(double one, double foot) {
    MedianBeat beat;
    beat.used = 5;
    beat.waveform.rateHz = 1000.0;
    beat.global = {0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.60, 0.70, 0.80};
    for (const auto& [lead, height] : {std::pair{Lead::I, one}, {Lead::aVF, foot}}) {
        LeadSignal signal{lead, std::string(leadName(lead)), Provenance::Measured,
                          std::vector<float>(1000, 0.0F), 1.0};
        for (const auto& [from, to] : {std::pair{220, 280}, {401, 499}, {501, 580}, {610, 790}})
            std::fill(signal.values.begin() + from, signal.values.begin() + to, static_cast<float>(height));
        beat.waveform.leads.push_back(signal);
        beat.leads.push_back(beat.global);
    }
    return beat;
}

LeadAmplitudes voltage(Lead lead, double r, double s, double q = 0.0) {
    LeadAmplitudes a;
    a.lead = lead;
    a.label = leadName(lead);
    a.qMv = q;
    a.rMv = r;
    a.sMv = s;
    return a;
}

bool says(const RuleStatements& statements, const char* code) {
    return std::any_of(statements.statements.begin(), statements.statements.end(),
                       [&](const RuleStatement& s) { return s.code == code && criterionOf(s.criterion); });
}

/// All that the rules look at, of a healthy adult.
struct Case {
    std::vector<Beat> beats = rhythm(0.8, 10);
    Rate rate = rateOf(beats);
    Intervals intervals = intervalsOf(beats);
    CorrectedQt qtc = correctedQt(intervals.qtMs, rate.rrMs);
    Axes axes{Number(50.0), Number(40.0), Number(30.0), Number(30.0)};
    std::vector<LeadAmplitudes> amplitudes;
    LvhVoltages lvh{Number(1.5), Number(1.0)};
    QualityReport quality;
    std::optional<Sex> sex = Sex::Female;
    std::optional<double> age = 50.0;

    Case() {
        quality.usable = true;
        for (const Lead lead : kStandardLeads)
            amplitudes.push_back(voltage(lead, 0.8, -0.3));
    }

    [[nodiscard]] RuleStatements statements() const {
        return statementsOf({rate, intervals, qtc, axes, amplitudes, lvh, beats, quality, sex, age});
    }
};

} // namespace

class FormulasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void qtIsCorrectedByFourFormulas() {
        const CorrectedQt at1 = correctedQt(Number(400.0), Number(1000.0));
        QVERIFY(near(at1.bazettMs, 400.0) && near(at1.fridericiaMs, 400.0));
        QVERIFY(near(at1.framinghamMs, 400.0) && near(at1.hodgesMs, 400.0));
        const CorrectedQt fast = correctedQt(Number(360.0), Number(640.0));
        QVERIFY(near(fast.bazettMs, 450.0));
        QVERIFY(near(fast.fridericiaMs, 360.0 / std::cbrt(0.64)));
        QVERIFY(near(fast.framinghamMs, 360.0 + 154.0 * 0.36));
        QVERIFY(near(fast.hodgesMs, 360.0 + 1.75 * 33.75));
        const CorrectedQt none = correctedQt(Number(std::nullopt, "no T wave"), Number(800.0));
        QVERIFY(!none.bazettMs && !none.bazettMs.reason.empty());
    }

    void rateAndIntervalsFollowTheirDefinition() {
        const std::vector<Beat> beats = rhythm(0.8, 10);
        const Rate rate = rateOf(beats);
        QVERIFY(near(rate.rrMs, 800.0, 1e-6));
        QVERIFY(near(rate.heartRateBpm, 75.0, 1e-6));
        QVERIFY(near(rate.rrSdMs, 0.0, 1e-6));
        QCOMPARE(rate.regularity, Regularity::Regular);
        const Intervals intervals = intervalsOf(beats);
        QVERIFY(near(intervals.pMs, 110.0, 1e-6));
        QVERIFY(near(intervals.prMs, 160.0, 1e-6));
        QVERIFY(near(intervals.qrsMs, 90.0, 1e-6));
        QVERIFY(near(intervals.qtMs, 400.0, 1e-6));
        QVERIFY(near(intervals.jtMs, 310.0, 1e-6));
    }

    void ectopicBeatsCountForTheRateButNotForIntervals() {
        std::vector<Beat> beats = rhythm(0.8, 10);
        beats[4].kind = BeatKind::Pvc;
        beats[4].global.qrsOff = *beats[4].global.qrsOn + 0.2;
        beats.push_back(beatAt(9.0, BeatKind::Artefact));
        QVERIFY(near(rateOf(beats).rrMs, 800.0, 1e-6)); // the artefact is no beat
        QVERIFY(near(intervalsOf(beats).qrsMs, 90.0, 1e-6));
    }

    void whereNoBeatCouldBeSeenIsNoInterval() {
        std::vector<Beat> beats = rhythm(0.8, 12);
        beats.erase(beats.begin() + 5, beats.begin() + 7); // at 4.5 and 5.3 s
        const std::vector<Stretch> gap{{4.3, 5.6}};
        QVERIFY(near(rateOf(beats).rrMaxMs, 2400.0, 1e-6));
        const Rate rate = rateOf(beats, gap);
        QVERIFY(near(rate.rrMs, 800.0, 1e-6) && near(rate.rrMaxMs, 800.0, 1e-6));
        // A tracing that rests between all its beats has none of its own.
        std::vector<Stretch> everywhere;
        for (const Beat& beat : beats)
            everywhere.push_back({beat.rS + 0.3, beat.rS + 0.4});
        QVERIFY(near(rateOf(beats, everywhere).rrMaxMs, 2400.0, 1e-6));
    }

    void gapsAreWhereMostLeadsShowNothing() {
        Waveform waveform;
        waveform.rateHz = 100.0;
        for (const Lead lead : {Lead::I, Lead::II, Lead::V1}) {
            std::vector<float> values(1000);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = static_cast<float>(std::sin(0.3 * static_cast<double>(i)));
            waveform.leads.push_back(
                {lead, std::string(leadName(lead)), Provenance::Measured, std::move(values), 1.0});
        }
        QVERIFY(signalGaps(waveform).empty());
        const auto fill = [&](std::size_t lead, int from, int to, float with) {
            auto& values = waveform.leads[lead].values.own();
            std::fill(values.begin() + from, values.begin() + to, with);
        };
        fill(0, 200, 300, std::numeric_limits<float>::quiet_NaN());
        QVERIFY(signalGaps(waveform).empty()); // one lead of three
        fill(1, 200, 290, 0.25F);
        fill(1, 600, 650, 0.25F); // half a second of rest is no gap
        fill(2, 600, 650, 0.25F);
        const std::vector<Stretch> gaps = signalGaps(waveform);
        QCOMPARE(gaps.size(), std::size_t{1});
        QCOMPARE(gaps[0].fromS, 2.0);
        QCOMPARE(gaps[0].toS, 2.9);
        QVERIFY(anyBetween(gaps, 2.5, 3.5) && !anyBetween(gaps, 3.0, 9.0));
    }

    void withoutPWavesPAndPrAreNull() {
        std::vector<Beat> beats = rhythm(0.8, 10);
        for (std::size_t i = 0; i < 7; ++i)
            beats[i].global.pOn = beats[i].global.pPeak = beats[i].global.pOff = std::nullopt;
        const Intervals intervals = intervalsOf(beats);
        QVERIFY(!intervals.pMs && !intervals.prMs && intervals.qtMs);
        QVERIFY(!intervals.prMs.reason.empty());
        QVERIFY(!rateOf({}).heartRateBpm && !rateOf({}).heartRateBpm.reason.empty());
    }

    void globalPointsAreThirdEarliestAndThirdLatest() {
        std::vector<Fiducials> leads(12);
        for (std::size_t i = 0; i < 12; ++i) {
            leads[i].qrsOn = 1.0 + 0.001 * static_cast<double>(i);
            leads[i].qrsOff = 1.1 + 0.001 * static_cast<double>(i);
        }
        leads[7].pOn = 0.8;
        leads[9].pOn = 0.81; // two leads only: no P wave
        const Fiducials global = globalOf(leads);
        QCOMPARE(*global.qrsOn, 1.002);
        QCOMPARE(*global.qrsOff, 1.109);
        QVERIFY(!global.pOn && !global.tOff);
        const Fiducials two = globalOf({leads[3], leads[5]});
        QCOMPARE(*two.qrsOn, 1.003);
        QCOMPARE(*two.qrsOff, 1.105);
    }

    void axesPointWhereTheAreasPoint() {
        const double root3 = std::numbers::sqrt3;
        for (const double degrees : {0.0, 60.0, 90.0, 150.0, -30.0, -120.0}) {
            const double angle = degrees * std::numbers::pi / 180.0;
            const Axes axes = axesOf(rectangles(std::cos(angle), std::sin(angle) * root3 / 2.0));
            QVERIFY2(near(axes.qrsDeg, degrees, 1e-4), qPrintable(QString::number(degrees)));
            QVERIFY(near(axes.pDeg, degrees, 1e-4) && near(axes.tDeg, degrees, 1e-4));
            QVERIFY(near(axes.stDeg, degrees, 1e-4));
        }
        const Axes none = axesOf(rectangles(0.0, 0.0));
        QVERIFY(!none.qrsDeg && !none.qrsDeg.reason.empty());
    }

    void amplitudesAreReadFromTheMedianBeat() {
        MedianBeat beat = rectangles(0.0, 0.0);
        std::vector<float>& x = beat.waveform.leads[0].values;
        x[420] = -0.2F;
        x[450] = 1.5F;
        x[480] = -0.6F;
        x[500] = 0.11F;
        x[560] = 0.12F;
        x[580] = 0.13F;
        x[250] = 0.15F;
        x[700] = -0.4F;
        const LeadAmplitudes one = amplitudesOf(beat).front();
        QVERIFY(std::abs(one.qMs - 1.0) < 1e-6); // a single sample
        QVERIFY(near(one.qMv, -0.2, 1e-6) && near(one.rMv, 1.5, 1e-6) && near(one.sMv, -0.6, 1e-6));
        QVERIFY(near(one.stJMv, 0.11, 1e-6) && near(one.st60Mv, 0.12, 1e-6) && near(one.st80Mv, 0.13, 1e-6));
        QVERIFY(near(one.pMv, 0.15, 1e-6) && near(one.tMv, -0.4, 1e-6));
    }

    /// What ST begins with at the end of the QRS is neither R nor S, however far it lies from the baseline.
    void theJPointIsNoWave() {
        MedianBeat beat = rectangles(0.0, 0.0);
        std::vector<float>& x = beat.waveform.leads[0].values;
        x[420] = 0.1F;
        for (std::size_t i = 430; i < 460; ++i)
            x[i] = -1.8F;
        for (std::size_t i = 490; i < 600; ++i)
            x[i] = 0.3F;
        const LeadAmplitudes rs = amplitudesOf(beat).front();
        QVERIFY(near(rs.rMv, 0.1, 1e-6) && near(rs.sMv, -1.8, 1e-6) && near(rs.qMv, 0.0));
        x[420] = 0.0F;
        const LeadAmplitudes qs = amplitudesOf(beat).front();
        QVERIFY(near(qs.rMv, 0.0) && near(qs.qMv, -1.8, 1e-6) && near(qs.sMv, 0.0));
        std::fill(x.begin(), x.end(), 0.0F);
        x[450] = 1.2F;
        for (std::size_t i = 485; i < 600; ++i)
            x[i] = -0.25F;
        const LeadAmplitudes r = amplitudesOf(beat).front();
        QVERIFY(near(r.rMv, 1.2, 1e-6) && near(r.sMv, 0.0) && near(r.stJMv, -0.25, 1e-6));
        QVERIFY(r.rPeakMs && std::abs(*r.rPeakMs - 50.0) < 1e-6);
    }

    void leadsWithoutBeatsHaveNoAmplitudes() {
        std::vector<LeadAmplitudes> leads{voltage(Lead::V1, 0.0, 0.0), voltage(Lead::V5, 2.0, 0.0),
                                          voltage(Lead::V6, 1.0, 0.0)};
        QualityReport quality;
        quality.leads.resize(3);
        quality.leads[0].flat = true;
        forgetFlatLeads(leads, quality);
        QVERIFY(!leads[0].rMv && !leads[0].stJMv && !leads[0].rMv.reason.empty());
        QVERIFY(near(leads[1].rMv, 2.0));
        QVERIFY(!lvhVoltagesOf(leads).sokolowLyonMv);
    }

    void voltageSumsAddUp() {
        const std::vector<LeadAmplitudes> leads{voltage(Lead::aVL, 1.1, -0.2), voltage(Lead::V1, 0.2, -1.4),
                                                voltage(Lead::V3, 0.5, -1.2), voltage(Lead::V5, 2.3, -0.1),
                                                voltage(Lead::V6, 1.9, 0.0)};
        const LvhVoltages lvh = lvhVoltagesOf(leads);
        QVERIFY(near(lvh.sokolowLyonMv, 3.7) && near(lvh.cornellMv, 2.3));
        QVERIFY(!lvhVoltagesOf({}).cornellMv);
    }

    void aHealthyAdultIsWithinLimits() {
        const RuleStatements statements = Case().statements();
        QVERIFY(says(statements, "sinus_rhythm"));
        QCOMPARE(statements.statements.size(), 1U);
        QCOMPARE(statements.severity, Severity::WithinLimits);
    }

    void stAndTSpeakInTwoNeighbours() {
        const auto with = [](Lead lead, double j, double st80, double t) {
            LeadAmplitudes one = voltage(lead, 1.0, -0.3);
            one.stJMv = j;
            one.st80Mv = st80;
            one.tMv = t;
            return one;
        };
        Case c;
        c.sex = Sex::Male;
        c.age = 50.0;
        c.amplitudes = {with(Lead::V2, 0.21, 0.3, 0.5), with(Lead::V3, 0.25, 0.3, 0.5)};
        QVERIFY(says(c.statements(), "st_elevation"));
        QCOMPARE(c.statements().severity, Severity::Abnormal);
        c.age = 30.0; // a young man's limit is 0.25 mV in both
        QVERIFY(!says(c.statements(), "st_elevation"));
        c.amplitudes = {with(Lead::II, 0.1, 0.1, 0.3), with(Lead::aVF, 0.1, 0.1, 0.3)};
        QVERIFY(says(c.statements(), "st_elevation"));
        c.amplitudes = {with(Lead::II, 0.3, 0.3, 0.3), with(Lead::V4, 0.3, 0.3, 0.3)}; // no neighbours
        QVERIFY(!says(c.statements(), "st_elevation"));

        c.amplitudes = {with(Lead::V5, -0.06, -0.07, 0.2), with(Lead::V6, -0.05, -0.05, 0.2)};
        QVERIFY(says(c.statements(), "st_depression"));
        c.amplitudes = {with(Lead::V5, -0.06, 0.0, 0.2), with(Lead::V6, -0.05, 0.02, 0.2)}; // rising
        QVERIFY(!says(c.statements(), "st_depression"));

        c.amplitudes = {with(Lead::V4, 0.0, 0.0, -0.2), with(Lead::V5, 0.0, 0.0, -0.11)};
        QVERIFY(says(c.statements(), "t_inversion"));
        c.intervals.qrsMs = 130.0; // then T follows from the QRS
        QVERIFY(!says(c.statements(), "t_inversion"));
    }

    void qWavesSpeakInTwoNeighboursOrInV2AndV3() {
        const auto with = [](Lead lead, double qMv, double qMs, double rMv = 0.8) {
            LeadAmplitudes one = voltage(lead, rMv, -0.1, qMv);
            one.qMs = qMs;
            return one;
        };
        Case c;
        c.amplitudes = {with(Lead::aVF, -0.1, 30.0), with(Lead::III, -0.2, 36.0)};
        QVERIFY(says(c.statements(), "q_waves"));
        QCOMPARE(c.statements().severity, Severity::Abnormal);
        c.amplitudes = {with(Lead::aVF, -0.1, 28.0), with(Lead::III, -0.2, 36.0)}; // one is short
        QVERIFY(!says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::aVF, -0.08, 40.0), with(Lead::III, -0.2, 36.0)}; // one is flat
        QVERIFY(!says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::III, -0.5, 60.0), with(Lead::aVL, -0.5, 60.0)}; // no neighbours
        QVERIFY(!says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::V5, -0.3, 40.0), with(Lead::V6, -0.4, 0.0, 0.0)}; // QS has no length
        QVERIFY(says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::V2, -0.05, 22.0)}; // by itself
        QVERIFY(says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::V2, -0.05, 20.0), with(Lead::V1, -1.0, 0.0, 0.0)}; // QS in V1 is usual
        QVERIFY(!says(c.statements(), "q_waves"));
        c.amplitudes = {with(Lead::V3, -1.2, 0.0, 0.0)};
        QVERIFY(says(c.statements(), "q_waves"));
        c.lvh.sokolowLyonMv = 3.6; // then the septum is thick
        QVERIFY(!says(c.statements(), "q_waves"));
    }

    void electrodesInWrongPlacesAreNotClassified() {
        Case c;
        c.quality.armsSwapped = true;
        QCOMPARE(c.statements().severity, Severity::NotClassified);
    }

    void eachRuleSpeaksAtItsLimit() {
        Case c;
        c.intervals.prMs = 200.0;
        QVERIFY(!says(c.statements(), "first_degree_av_block"));
        c.intervals.prMs = 201.0;
        QVERIFY(says(c.statements(), "first_degree_av_block"));
        QCOMPARE(c.statements().severity, Severity::Borderline);
        c.intervals.prMs = 221.0;
        QCOMPARE(c.statements().severity, Severity::Abnormal);

        Case qt;
        qt.qtc.fridericiaMs = 455.0;
        QVERIFY(!says(qt.statements(), "long_qt")); // a woman's limit is 460
        qt.sex = Sex::Male;
        QVERIFY(says(qt.statements(), "long_qt"));

        Case axis;
        axis.axes.qrsDeg = -31.0;
        QVERIFY(says(axis.statements(), "left_axis"));
        axis.axes.qrsDeg = 91.0;
        QVERIFY(says(axis.statements(), "right_axis"));

        Case cornell;
        cornell.lvh.cornellMv = 2.5;
        QVERIFY(says(cornell.statements(), "lvh_cornell"));
        cornell.sex = Sex::Male;
        QVERIFY(!says(cornell.statements(), "lvh_cornell"));

        Case slow;
        slow.rate.heartRateBpm = 59.0;
        QVERIFY(says(slow.statements(), "bradycardia"));
    }

    void aNumberJustBeyondItsLimitIsNotRoundedOntoIt() {
        const auto criterionIn = [](const Case& c, const std::string& code) {
            for (const RuleStatement& statement : c.statements().statements) {
                if (statement.code == code)
                    return statement.criterion;
            }
            return std::string();
        };
        Case c;
        for (LeadAmplitudes& a : c.amplitudes)
            a.sMs = 45.0;
        c.rate.heartRateBpm = 59.8;
        c.intervals.prMs = 119.6;
        c.axes.qrsDeg = -30.2;
        c.lvh.cornellMv = 2.8004;
        c.sex = Sex::Male;
        QCOMPARE(criterionIn(c, "bradycardia"), std::string("rate 59.8 < 60 /min"));
        QCOMPARE(criterionIn(c, "short_pr"), std::string("PR 119.6 < 120 ms"));
        QCOMPARE(criterionIn(c, "left_axis"), std::string("QRS axis -30.2 degrees, between -30 and -90"));
        QCOMPARE(criterionIn(c, "lvh_cornell"), std::string("R aVL + S V3 = 2.8004 > 2.8 mV (Cornell)"));
        c.rate.heartRateBpm = 100.04;
        c.intervals.prMs = 200.4;
        c.intervals.qrsMs = 119.7;
        c.axes.qrsDeg = 90.3;
        QCOMPARE(criterionIn(c, "tachycardia"), std::string("rate 100.04 > 100 /min"));
        QCOMPARE(criterionIn(c, "first_degree_av_block"), std::string("PR 200.4 > 200 ms"));
        QCOMPARE(criterionIn(c, "right_axis"), std::string("QRS axis 90.3 degrees, between 90 and 180"));
        QCOMPARE(criterionIn(c, "incomplete_rbbb"),
                 std::string("QRS 119.7 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6"));
        c.rate.heartRateBpm = 101.4; // elsewhere as ever
        QCOMPARE(criterionIn(c, "tachycardia"), std::string("rate 101 > 100 /min"));
        for (const RuleStatement& statement : c.statements().statements)
            QVERIFY2(criterionOf(statement.criterion), statement.criterion.c_str());
    }

    void bundleBranchBlocksAreToldApart() {
        Case c;
        c.intervals.qrsMs = 140.0;
        for (LeadAmplitudes& a : c.amplitudes) {
            if (a.lead == Lead::V1)
                a = voltage(Lead::V1, 0.5, -0.6);
        }
        QVERIFY(says(c.statements(), "ivcd"));
        for (LeadAmplitudes& a : c.amplitudes) {
            if (a.lead == Lead::V1)
                a = voltage(Lead::V1, 0.9, -0.2);
            if (a.lead == Lead::V6 || a.lead == Lead::I)
                a = voltage(a.lead, 0.8, -0.5);
        }
        QVERIFY(says(c.statements(), "ivcd")); // a short S
        for (LeadAmplitudes& a : c.amplitudes)
            a.sMs = 45.0;
        QVERIFY(says(c.statements(), "rbbb"));
        for (LeadAmplitudes& a : c.amplitudes) {
            if (a.lead == Lead::V1)
                a = voltage(Lead::V1, 0.1, -1.5);
            if (a.lead == Lead::V6 || a.lead == Lead::I)
                a = voltage(a.lead, 1.2, 0.0);
        }
        QVERIFY(says(c.statements(), "ivcd")); // an R that rises fast
        for (LeadAmplitudes& a : c.amplitudes)
            a.rPeakMs = 70.0;
        QVERIFY(says(c.statements(), "lbbb"));
        QVERIFY(says(c.statements(), "qt_wide_qrs"));
    }

    void withoutPWavesUnevenMeansFibrillation() {
        Case c;
        for (std::size_t i = 0; i < c.beats.size(); ++i) {
            Beat& beat = c.beats[i];
            beat.global.pOn = beat.global.pPeak = beat.global.pOff = std::nullopt;
            beat.rS += i % 3 == 1 ? 0.06 : 0.0; // 0.86, 0.74, 0.80: a tenth and more from one to the next
        }
        c.rate = rateOf(c.beats);
        QCOMPARE(c.rate.regularity, Regularity::Regular);
        QVERIFY(*c.rate.unevenness > 0.1);
        QVERIFY(says(c.statements(), "atrial_fibrillation_likely"));
        c.rate.unevenness = 0.02;
        QVERIFY(says(c.statements(), "no_p_waves"));
        c.intervals.qrsMs = 140.0; // beside a wide QRS they may have been missed
        QVERIFY(says(c.statements(), "undetermined_rhythm") && !says(c.statements(), "no_p_waves"));
    }

    void childrenAreNotJudgedByAdultLimits() {
        Case c;
        c.age = 7.0;
        c.rate.heartRateBpm = 120.0;
        const RuleStatements statements = c.statements();
        QVERIFY(says(statements, "limits_not_applied") && !says(statements, "tachycardia"));
        QCOMPARE(statements.severity, Severity::NotClassified);
    }

    void aFewBadLeadsHideNeitherRateNorRhythm() {
        Case c;
        c.quality.usable = false;
        c.quality.leads.resize(12);
        c.quality.leads[8].bad = true;
        c.rate.heartRateBpm = 45.0;
        c.intervals.prMs = 240.0;
        const RuleStatements statements = c.statements();
        QVERIFY(says(statements, "sinus_rhythm") && says(statements, "bradycardia"));
        QVERIFY(!says(statements, "first_degree_av_block"));
        QCOMPARE(statements.severity, Severity::NotClassified);
        for (std::size_t l = 0; l < 4; ++l)
            c.quality.leads[l].bad = true;
        QVERIFY(!says(c.statements(), "sinus_rhythm"));
    }

    void aWrongScaleIsNoHypertrophy() {
        Case c;
        for (LeadAmplitudes& a : c.amplitudes)
            a = voltage(a.lead, 8.0, -3.0);
        c.lvh = {Number(15.0), Number(10.0)};
        const RuleStatements statements = c.statements();
        QVERIFY(says(statements, "scale_doubtful") && !says(statements, "lvh_sokolow_lyon"));
        QCOMPARE(statements.severity, Severity::NotClassified);
    }

    void whatCannotBeReadIsNotClassified() {
        Case c;
        c.quality.usable = false;
        QCOMPARE(c.statements().severity, Severity::NotClassified);
        QVERIFY(!says(c.statements(), "sinus_rhythm"));
    }
};

QTEST_APPLESS_MAIN(FormulasTest)
#include "formulas_test.moc"
