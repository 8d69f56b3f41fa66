// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/model_input.h"

#include "core/base/npy.h"
#include "core/io/reader.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/guards.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <numbers>
#include <span>
#include <stdexcept>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr double kSineHz = 5.0;

/// What lead number `index` shows at time t: a sine with a phase of its own.
double sineAt(double t, int index) {
    return std::sin(2.0 * std::numbers::pi * kSineHz * t + index);
}

Recording sines(double rateHz, std::size_t samples) {
    Recording recording;
    Series series;
    series.waveform.rateHz = rateHz;
    for (int index = 0; index < 8; ++index) {
        LeadSignal lead;
        lead.lead = kModelLeads[static_cast<std::size_t>(index)];
        for (std::size_t i = 0; i < samples; ++i)
            lead.values.push_back(static_cast<float>(sineAt(static_cast<double>(i) / rateHz, index)));
        series.waveform.leads.push_back(std::move(lead));
    }
    recording.series.push_back(std::move(series));
    return recording;
}

/// A day of such a sine, of which more than two minutes must not be asked for at once.
class DayOfSine final : public SampleSource {
public:
    static constexpr double kRateHz = 1000.0;

    explicit DayOfSine(int index)
        : m_index(index) {}

    [[nodiscard]] std::size_t size() const override { return std::size_t{86'400} * 1000; }

    void read(std::size_t first, std::span<float> out) const override {
        if (out.size() > static_cast<std::size_t>(120.0 * kRateHz))
            throw std::length_error("a day was asked for");
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<float>(sineAt(static_cast<double>(first + i) / kRateHz, m_index));
    }

private:
    int m_index;
};

double worstAgainstSine(const ModelInput& input, double startS) {
    double worst = 0.0;
    for (int lead = 0; lead < 8; ++lead) {
        for (int i = 0; i < kModelSamples; ++i) {
            const double value =
                static_cast<double>(input.samples[static_cast<std::size_t>(lead * kModelSamples + i)]);
            worst = std::max(worst, std::abs(value - sineAt(startS + i / 250.0, lead)));
        }
    }
    return worst;
}

} // namespace

class ModelInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void equalsTheAuthorsInput() {
        const auto expected = readNpy(test::testData() / "input.npy");
        QVERIFY(expected.has_value());
        QCOMPARE(expected->shape, (std::vector<std::size_t>{3, 8, 2500}));
        const char* names[] = {"00001_hr.hea", "00050_hr.hea", "00181_hr.hea"};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto file = test::sharedData() / "ptbxl" / "records500" / "00000" / names[i];
            LEADLIGHT_NEEDS(file);
            const auto opened = io::openRecording(file);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            const auto input = prepareInput(opened->recording);
            QVERIFY2(input.has_value(), input ? "" : input.error().text.c_str());
            QCOMPARE(input->samples.size(), std::size_t{20000});
            double worst = 0.0;
            for (std::size_t k = 0; k < 20000; ++k)
                worst = std::max(worst, static_cast<double>(
                                            std::abs(input->samples[k] - expected->values[i * 20000 + k])));
            QVERIFY2(worst <= 2e-6, std::to_string(worst).c_str());
        }
    }

    void sinesComeThroughFromAnyRate_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("samples");
        QTest::addColumn<double>("start");
        QTest::newRow("500 Hz") << 500.0 << 5000 << 0.0;
        QTest::newRow("250 Hz") << 250.0 << 2500 << 0.0;
        QTest::newRow("1000 Hz") << 1000.0 << 10000 << 0.0;
        QTest::newRow("1000 Hz, 12 s") << 1000.0 << 12000 << 0.0;
        QTest::newRow("1000 Hz, 12 s, from 2 s") << 1000.0 << 12000 << 2.0;
        QTest::newRow("500 Hz, 20 s, from 10 s") << 500.0 << 10000 << 10.0;
        QTest::newRow("257 Hz") << 257.0 << 2570 << 0.0;
        QTest::newRow("400 Hz") << 400.0 << 4000 << 0.0;
        QTest::newRow("240 Hz") << 240.0 << 2400 << 0.0;
    }

    void sinesComeThroughFromAnyRate() {
        QFETCH(double, rate);
        QFETCH(int, samples);
        QFETCH(double, start);
        const auto input = prepareInput(sines(rate, static_cast<std::size_t>(samples)), start);
        QVERIFY2(input.has_value(), input ? "" : input.error().text.c_str());
        QVERIFY(worstAgainstSine(*input, start) < 2e-6);
    }

    void aDayIsNotReadForTenSeconds() {
        Recording day = sines(DayOfSine::kRateHz, 1);
        for (int index = 0; index < 8; ++index)
            day.series[0].waveform.leads[static_cast<std::size_t>(index)].values =
                Samples(std::make_shared<DayOfSine>(index));
        for (const double start : {0.0, 40'000.0}) {
            const auto input = prepareInput(day, start);
            QVERIFY2(input.has_value(), input ? "" : input.error().text.c_str());
            QVERIFY(worstAgainstSine(*input, start) < 2e-5);
            QVERIFY(!checkBeforeFindings(day, start).warnings.empty()); // longer than ten seconds
        }
    }

    void gapsOutsideTheWindowDoNotMatter() {
        Recording recording = sines(1000.0, 30000);
        recording.series[0].waveform.leads[3].values[25000] = std::numeric_limits<float>::quiet_NaN();
        const auto input = prepareInput(recording);
        QVERIFY(input.has_value());
        QVERIFY(worstAgainstSine(*input, 0.0) < 2e-6);
    }

    void saysWhyNot() {
        const auto reason = [](const Recording& recording, double start = 0.0) {
            const auto input = prepareInput(recording, start);
            return input || input.error().code != ErrorCode::Unsupported ? std::string() : input.error().text;
        };
        QVERIFY(reason(sines(500.0, 5000)).empty());
        QVERIFY(!reason(sines(500.0, 4999)).empty());
        QVERIFY(!reason(sines(500.0, 5000), 1.0).empty());
        QVERIFY(!reason(Recording{}).empty());
        Recording recording = sines(500.0, 5000);
        recording.series[0].waveform.unit = Unit::Arbitrary;
        QVERIFY(!reason(recording).empty());
        recording = sines(500.0, 5000);
        recording.series[0].waveform.leads.pop_back();
        QVERIFY(reason(recording).find("V6") != std::string::npos);
        recording = sines(500.0, 5000);
        recording.series[0].waveform.leads[2].values.assign(5000, 0.0F);
        QVERIFY(reason(recording).find("flat") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ModelInputTest)
#include "model_input_test.moc"
