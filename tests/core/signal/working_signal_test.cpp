// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_detector.h"
#include "core/signal/working_signal.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace leadlight;

namespace {

std::vector<float> sine(double hz, double rateHz, std::size_t count) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] =
            static_cast<float>(std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / rateHz));
    return values;
}

} // namespace

class WorkingSignalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void resamplingKeepsWhatFits() {
        for (const double from : {250.0, 360.0, 400.0, 500.0, 1000.0}) {
            const auto count = static_cast<std::size_t>(4.0 * from);
            const std::vector<float> out = atRate(sine(12.0, from, count), from, 250.0);
            const std::vector<float> expected = sine(12.0, 250.0, out.size());
            QVERIFY(out.size() >= 998 && out.size() <= 1000);
            for (std::size_t i = 50; i + 50 < out.size(); ++i)
                QVERIFY(std::abs(out[i] - expected[i]) < 0.01F);
        }
    }

    void resamplingRemovesWhatDoesNotFit() {
        const std::vector<float> out = atRate(sine(210.0, 1000.0, 4000), 1000.0, 250.0);
        for (std::size_t i = 50; i + 50 < out.size(); ++i)
            QVERIFY(std::abs(out[i]) < 0.05F);
    }

    void aConstantHasNoBaselineLeftAndAWaveIsKept() {
        for (const float v : withoutBaseline(std::vector<float>(1000, 3.0F), 250.0))
            QVERIFY(std::abs(v) < 1e-4F);
        const std::vector<float> wave = sine(10.0, 250.0, 2500);
        const std::vector<float> out = withoutBaseline(wave, 250.0);
        for (std::size_t i = 500; i < 2000; ++i)
            QVERIFY(std::abs(out[i] - wave[i]) < 0.02F); // no phase, no loss
    }

    void gapsAreBridged() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> out = bridged(std::vector<float>{nan, 1.0F, nan, nan, 4.0F, nan});
        const std::vector<float> expected{1.0F, 1.0F, 2.0F, 3.0F, 4.0F, 4.0F};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(out[i] - expected[i]) < 1e-6F);
        QCOMPARE(bridged(std::vector<float>{nan, nan}), (std::vector<float>{0.0F, 0.0F}));
    }

    void badRatesGiveNothing() {
        const std::vector<float> values(100, 1.0F);
        QVERIFY(atRate(values, 0.0, 250.0).empty());
        QVERIFY(atRate(values, std::numeric_limits<double>::quiet_NaN(), 250.0).empty());
        QVERIFY(atRate(values, 1e9, 250.0).empty());
        QVERIFY(atRate({}, 500.0, 250.0).empty());
    }

    void everySyntheticBeatIsDetectedOnce() {
        using synthesis::Finding;
        for (const Finding finding :
             {Finding::NormalSinusRhythm, Finding::AtrialFibrillation, Finding::LeftBundleBranchBlock,
              Finding::PrematureVentricularBeats, Finding::Noisy, Finding::LeftVentricularHypertrophy}) {
            const auto made = synthesis::synthesise(synthesis::scenarioOf(finding, 21));
            const auto beats = detectQrs(workingSignal(made.recording.series.front().waveform));
            std::size_t inside = 0;
            for (const auto& truth : made.beats) {
                if (truth.rS < 0.1 || truth.rS > 9.9)
                    continue;
                ++inside;
                std::size_t near = 0;
                for (const QrsDetection& beat : beats)
                    near += std::abs(static_cast<double>(beat.sample) / kWorkingRateHz - truth.rS) < 0.1;
                QCOMPARE(near, 1U);
            }
            QVERIFY(beats.size() >= inside && beats.size() <= inside + 2);
        }
    }
};

QTEST_APPLESS_MAIN(WorkingSignalTest)
#include "working_signal_test.moc"
