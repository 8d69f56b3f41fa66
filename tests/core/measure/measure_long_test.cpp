// SPDX-License-Identifier: GPL-3.0-or-later
// A recording that is measured window by window: the beats are those of the whole of it.
#include "core/measure/measure_long.h"
#include "tests/support/formula_recording.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace leadlight;
using namespace leadlight::measure;

namespace {

/// Samples in memory that are used like those of a long file.
class Kept final : public SampleSource {
public:
    explicit Kept(std::vector<float> values)
        : m_values(std::move(values)) {}

    [[nodiscard]] std::size_t size() const override { return m_values.size(); }

    void read(std::size_t first, std::span<float> out) const override {
        std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(first), out.size(), out.begin());
    }

private:
    std::vector<float> m_values;
};

constexpr double kSeconds = 660.0; // two windows of five minutes and a bit
constexpr double kRrS = 60.0 / 72.0;

Recording longRecording() {
    Recording recording = test::formulaRecording(kSeconds, 250.0);
    for (LeadSignal& lead : recording.series.front().waveform.leads)
        lead.values = Samples(std::make_shared<const Kept>(lead.values.all()));
    return recording;
}

} // namespace

class MeasureLongTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Also where two windows meet, no beat is lost, doubled or moved.
    void everyBeatIsFoundOnce() {
        const Measured measured = measureLong(longRecording(), Progress{});
        QCOMPARE(measured.durationS, kSeconds);
        QCOMPARE(measured.beats.size(), static_cast<std::size_t>(kSeconds / kRrS));
        for (std::size_t i = 0; i < measured.beats.size(); ++i)
            QVERIFY(std::abs(measured.beats[i].rS - (0.305 + static_cast<double>(i) * kRrS)) < 0.01);
        QVERIFY(std::abs(measured.rate.heartRateBpm.value.value_or(0.0) - 72.0) < 0.2);
    }

    /// What each of 100,000 beats keeps is what a day costs.
    void beatsKeepNoLeads() {
        const Measured measured = measureLong(longRecording(), Progress{});
        QVERIFY(!measured.beats.empty());
        QVERIFY(std::ranges::all_of(measured.beats, [](const Beat& b) { return b.leads.capacity() == 0; }));
    }

    /// Stopped in the second window, it says what the first one held.
    void itCanBeStopped() {
        Progress progress;
        progress.onFraction = [&progress](double fraction) {
            if (fraction > 0.4)
                progress.cancel.cancel();
        };
        const Measured measured = measureLong(longRecording(), progress);
        QVERIFY(!measured.beats.empty());
        QVERIFY(measured.beats.back().rS < 300.0);
    }

    /// One that lies in memory is measured as a whole.
    void aShortOneIsMeasuredAtOnce() {
        const Measured measured = measureLong(test::formulaRecording(), Progress{});
        QVERIFY(!measured.beats.empty());
        QCOMPARE(measured.beats.front().leads.size(), std::size_t{12});
    }
};

QTEST_APPLESS_MAIN(MeasureLongTest)
#include "measure_long_test.moc"
