// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/session/caliper_snap.h"
#include "ui/session/calipers.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

Sha256 shaOf(char number) {
    return *Sha256::fromHex(std::string(64, number));
}

Caliper timeCaliper(double fromS, double toS) {
    Caliper caliper;
    caliper.fromS = fromS;
    caliper.toS = toS;
    return caliper;
}

/// Samples that are read from afar, and only so many at a time.
class Afar final : public SampleSource {
public:
    explicit Afar(std::vector<float> values)
        : m_values(std::move(values)) {}

    mutable std::size_t most = 0;

    [[nodiscard]] std::size_t size() const override { return m_values.size(); }

    void read(std::size_t first, std::span<float> out) const override {
        most = std::max(most, out.size());
        std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(first), out.size(), out.begin());
    }

private:
    std::vector<float> m_values;
};

} // namespace

class CalipersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyStepIsUndoneAndRedone() {
        QUndoStack undo;
        CaliperSet set(undo);
        set.add(timeCaliper(1.0, 1.4));
        set.add(timeCaliper(2.0, 2.8));
        Caliper moved = *set.selected();
        moved.toS = 3.0;
        set.change(moved);
        set.remove(set.all().front().id);
        QCOMPARE(set.all().size(), std::size_t(1));
        const auto end = set.all();
        for (int i = 0; i < 4; ++i)
            undo.undo();
        QVERIFY(set.all().empty());
        QVERIFY(!undo.canUndo());
        for (int i = 0; i < 4; ++i)
            undo.redo();
        QCOMPARE(set.all(), end);
        QCOMPARE(set.all().front().seconds(), 1.0);
        set.removeAll();
        QVERIFY(set.all().empty());
        undo.undo();
        QCOMPARE(set.all(), end);
    }

    void aHeldArrowKeyIsOneStep() {
        QUndoStack undo;
        CaliperSet set(undo);
        set.add(timeCaliper(1.0, 1.4));
        for (int i = 0; i < 50; ++i) {
            Caliper next = *set.selected();
            next.toS += 0.002;
            set.change(next, true);
        }
        QCOMPARE(undo.count(), 2);
        undo.undo();
        QCOMPARE(set.all().front().toS, 1.4);
        undo.redo();
        QVERIFY(std::abs(set.all().front().toS - 1.5) < 1e-9);
        set.change(*set.selected(), true); // nothing
        QCOMPARE(undo.count(), 2);
    }

    void recordingsKeepTheirOwn() {
        QUndoStack undo;
        CaliperSet set(undo);
        set.show(shaOf('1'));
        set.add(timeCaliper(1.0, 1.4));
        QSignalSpy changed(&set, &CaliperSet::changed);
        set.show(shaOf('2'));
        QCOMPARE(changed.size(), 1);
        QVERIFY(set.all().empty());
        QVERIFY(!set.selected());
        undo.undo(); // the other one's, which is not on screen
        QVERIFY(set.all().empty());
        undo.redo();
        set.show(shaOf('1'));
        QCOMPARE(set.all().size(), std::size_t(1));
    }

    void theStackMayOutliveTheSet() {
        QUndoStack undo;
        {
            CaliperSet set(undo);
            set.add(timeCaliper(1.0, 1.4));
        }
        undo.undo();
        undo.redo();
    }

    void edgesSnapToPeaksAndFiducials() {
        const Recording recording = test::formulaRecording();
        const auto& values = recording.series[0].waveform.find(Lead::II)->values;
        const double beat = 60.0 / 72.0;
        const double peak = beat + 0.305; // R of the second beat
        QVERIFY(std::abs(snappedTime(values, 500.0, peak + 0.013, 0.03) - peak) < 0.003);
        QVERIFY(std::abs(snappedTime(values, 500.0, peak - 0.012, 0.03) - peak) < 0.003);
        // On the flat there is nothing but the next sample.
        QCOMPARE(snappedTime(values, 500.0, beat + 0.0213, 0.02),
                 std::round((beat + 0.0213) * 500.0) / 500.0);
        const double onset = peak - 0.02;
        QCOMPARE(snappedTime(values, 500.0, peak - 0.013, 0.03, std::span(&onset, 1)), onset);
    }

    void inALongRecordingTheySnapAlike() {
        const Recording recording = test::formulaRecording();
        const std::vector<float> values = recording.series[0].waveform.find(Lead::II)->values;
        const auto source = std::make_shared<Afar>(values);
        const Samples far{source};
        const std::vector<double> fiducials{1.7, 5.0};
        for (double timeS = 0.0; timeS < 10.0; timeS += 0.0137) {
            QCOMPARE(snappedTime(far, 500.0, timeS, 0.04, fiducials),
                     snappedTime(std::span<const float>(values), 500.0, timeS, 0.04, fiducials));
        }
        QVERIFY(source->most < 200);
    }

    void levelsSnapToBaselineAndPeaks() {
        const Recording recording = test::formulaRecording();
        const auto& values = recording.series[0].waveform.find(Lead::II)->values;
        const double peakS = 60.0 / 72.0 + 0.305;
        const double top = double(values[std::size_t(std::lround(peakS * 500.0))]);
        QVERIFY(std::abs(snappedValue(values, 500.0, peakS + 0.01, top - 0.05, 0.1) - top) < 0.02);
        QVERIFY(std::abs(snappedValue(values, 500.0, peakS, 0.04, 0.1)) < 0.02);
        QCOMPARE(snappedValue(values, 500.0, peakS, 0.5, 0.05), 0.5);
        QCOMPARE(snappedValue({}, 500.0, 1.0, 0.5, 0.05), 0.5);
    }
};

QTEST_GUILESS_MAIN(CalipersTest)
#include "calipers_test.moc"
