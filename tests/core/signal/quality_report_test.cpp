// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/electrode_order.h"
#include "core/signal/quality_report.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <utility>

using namespace leadlight;
using leadlight::synthesis::Finding;
using leadlight::synthesis::scenarioOf;
using leadlight::synthesis::synthesise;

namespace {

Waveform made(Finding finding = Finding::NormalSinusRhythm, std::uint64_t seed = 4) {
    return synthesise(scenarioOf(finding, seed)).recording.series.front().waveform;
}

LeadSignal& leadOf(Waveform& waveform, Lead lead) {
    return *std::find_if(waveform.leads.begin(), waveform.leads.end(),
                         [&](const LeadSignal& l) { return l.lead == lead; });
}

void addSine(Waveform& waveform, double hz, double mv) {
    for (LeadSignal& lead : waveform.leads) {
        for (std::size_t i = 0; i < lead.values.size(); ++i)
            lead.values[i] += static_cast<float>(
                mv * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / waveform.rateHz));
    }
}

bool has(const LeadQuality& lead, const char* reason) {
    return std::find(lead.reasons.begin(), lead.reasons.end(), reason) != lead.reasons.end();
}

} // namespace

class QualityReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aGoodRecordingIsUsable() {
        const QualityReport report = judgeQuality(made());
        QVERIFY(report.usable && report.reasons.empty() && !report.noisy);
        QCOMPARE(report.leads.size(), 12U);
        for (const LeadQuality& lead : report.leads)
            QVERIFY(!lead.bad && lead.reasons.empty());
    }

    /// I and II alike leave little of aVL or III, and their noise: that is no fault of an electrode.
    void aSmallDerivedLeadIsNoBadLead() {
        Waveform waveform = made();
        const auto& two = leadOf(waveform, Lead::II).values;
        std::mt19937 random(5);
        std::normal_distribution<float> noise(0.0F, 0.02F);
        auto& derived = leadOf(waveform, Lead::aVL);
        for (std::size_t i = 0; i < two.size(); ++i)
            derived.values[i] = noise(random);
        derived.provenance = Provenance::Derived;
        const QualityReport report = judgeQuality(waveform);
        QVERIFY(has(*report.find(Lead::aVL), "no_beats"));
        QVERIFY(!report.find(Lead::aVL)->bad && report.usable);
        derived.provenance = Provenance::Measured;
        QVERIFY(judgeQuality(waveform).find(Lead::aVL)->bad);
    }

    /// Hum is no muscle: it is told of, and the leads can be read.
    void humMakesNoLeadUnreadable() {
        for (const double hz : {50.0, 60.0}) {
            Waveform waveform = made();
            addSine(waveform, hz, 0.1);
            const QualityReport report = judgeQuality(waveform);
            QVERIFY(report.usable);
            for (const LeadQuality& lead : report.leads)
                QVERIFY2(!lead.bad && has(lead, "mains") && !has(lead, "muscle"), lead.label.c_str());
        }
    }

    /// A spike of one lead's noise beside a steep QRS in another is no pulse: a pulse is in both at once.
    void noiseInOneLeadIsNoPacemaker() {
        Waveform waveform = made();
        std::mt19937 random(7);
        std::normal_distribution<float> noise(0.0F, 0.3F);
        for (float& value : leadOf(waveform, Lead::V3).values.own())
            value += noise(random);
        QVERIFY(!judgeQuality(waveform).paced);
    }

    void aFlatLeadMakesItUnusable() {
        Waveform waveform = made();
        auto& values = leadOf(waveform, Lead::V3).values;
        std::fill(values.begin(), values.end(), 0.25F);
        const QualityReport report = judgeQuality(waveform);
        QVERIFY(!report.usable && report.noisy);
        QVERIFY(report.find(Lead::V3)->flat && has(*report.find(Lead::V3), "flat"));
        QVERIFY(!report.find(Lead::V4)->bad);
        QCOMPARE(report.reasons.front().code, std::string("bad_leads"));
    }

    void clippingIsSeen() {
        Waveform waveform = made();
        for (float& v : leadOf(waveform, Lead::V4).values)
            v = std::min(v, 0.02F);
        QVERIFY(judgeQuality(waveform).find(Lead::V4)->clipped);
        QVERIFY(!judgeQuality(made()).find(Lead::V4)->clipped);
    }

    void mainsIsFoundWithItsFrequency() {
        for (const double hz : {50.0, 60.0}) {
            Waveform waveform = made();
            addSine(waveform, hz, 0.08);
            const QualityReport report = judgeQuality(waveform);
            for (const LeadQuality& lead : report.leads) {
                QVERIFY(lead.mainsHz && *lead.mainsHz == hz);
                QVERIFY(std::abs(lead.mainsUv - 80.0) < 12.0);
            }
        }
    }

    void wanderIsMeasured() {
        Waveform waveform = made();
        addSine(waveform, 0.2, 1.0);
        const QualityReport report = judgeQuality(waveform);
        QVERIFY(std::abs(report.find(Lead::II)->wanderMv - 2.0) < 0.4);
        QVERIFY(has(*report.find(Lead::II), "wander") && report.usable);
    }

    void swappedArmsAreFoundAndOthersAreNot() {
        QVERIFY(judgeQuality(made(Finding::SwappedArmElectrodes)).armsSwapped);
        for (const Finding finding :
             {Finding::NormalSinusRhythm, Finding::LeftBundleBranchBlock, Finding::RightBundleBranchBlock,
              Finding::AnteriorStElevation, Finding::OldInferiorInfarction, Finding::AtrialFibrillation})
            QVERIFY(!judgeQuality(made(finding)).armsSwapped);
    }

    void reversedChestLeadsAreFound() {
        for (const Finding finding : {Finding::NormalSinusRhythm, Finding::LeftBundleBranchBlock}) {
            Waveform waveform = made(finding);
            QVERIFY(!judgeQuality(waveform).chestOrderDoubtful);
            const auto swap = [&](Lead a, Lead b) {
                std::swap(leadOf(waveform, a).values, leadOf(waveform, b).values);
            };
            swap(Lead::V1, Lead::V6);
            swap(Lead::V2, Lead::V5);
            swap(Lead::V3, Lead::V4);
            QVERIFY(judgeQuality(waveform).chestOrderDoubtful);
        }
    }

    void chestLeadsOutOfOrderAreFound() {
        Waveform waveform = made();
        QVERIFY(!judgeQuality(waveform).chestOrderDoubtful);
        std::swap(leadOf(waveform, Lead::V2).values, leadOf(waveform, Lead::V5).values);
        QVERIFY(judgeQuality(waveform).chestOrderDoubtful);
    }

    void pacingSpikesAreFoundAndQrsComplexesAreNot() {
        Waveform waveform = made();
        QVERIFY(findPacingSpikes(waveform).empty());
        const std::vector<QrsDetection> beats = detectQrs(workingSignal(waveform));
        for (LeadSignal& lead : waveform.leads) {
            for (const QrsDetection& beat : beats) {
                const std::size_t at = 2 * beat.sample;
                if (at > 60)
                    lead.values[at - 50] += 1.0F;
            }
        }
        const QualityReport report = judgeQuality(waveform);
        QVERIFY(report.paced);
        QVERIFY(report.spikes.size() + 1 >= beats.size());
        QCOMPARE(detectQrs(workingSignal(waveform)).size(), beats.size()); // spikes are no beats
    }

    void hostileWaveformsAreNotUsable() {
        Waveform empty;
        QVERIFY(!judgeQuality(empty).usable);
        Waveform unknown = made();
        unknown.unit = Unit::Arbitrary;
        QCOMPARE(judgeQuality(unknown).reasons.front().code, std::string("units"));
        Waveform nan = made();
        for (LeadSignal& lead : nan.leads)
            std::fill(lead.values.begin(), lead.values.end(), std::numeric_limits<float>::quiet_NaN());
        QVERIFY(!judgeQuality(nan).usable);
    }
};

QTEST_APPLESS_MAIN(QualityReportTest)
#include "quality_report_test.moc"
