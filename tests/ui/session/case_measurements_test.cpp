// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/case_measurements.h"

#include "tests/support/formula_recording.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// A recording and the bytes it is stored by.
struct Kept {
    std::shared_ptr<const Recording> recording;
    Source source;
};

Kept kept(const char* bytes) {
    Kept made;
    const ByteView view = asBytes(bytes);
    made.source.files.push_back({"a.ecg", Bytes(view.begin(), view.end())});
    Recording recording = test::formulaRecording();
    recording.sha256 = made.source.identity();
    made.recording = std::make_shared<const Recording>(std::move(recording));
    return made;
}

} // namespace

class CaseMeasurementsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    [[nodiscard]] std::filesystem::path newDatabase() {
        return std::filesystem::path(m_folder.path().toStdString()) /
               ("cases" + std::to_string(++m_number) + ".sqlite");
    }

    static StoreThread::Opener opener(const std::filesystem::path& file) {
        return [file] { return store::CaseStore::open(file, "Dr Tester"); };
    }

    static CaseId imported(const std::filesystem::path& file, const Kept& kept) {
        auto store = store::CaseStore::open(file, "Dr Tester");
        return store->import(*kept.recording, kept.source)->id;
    }

    static std::vector<MeasurementSet> storedSets(const std::filesystem::path& file, CaseId id) {
        auto store = store::CaseStore::open(file, "x");
        return store ? store->measurementSets(id).value_or(std::vector<MeasurementSet>())
                     : std::vector<MeasurementSet>();
    }

    static double valueOf(const CaseMeasurements& measurements, const char* key) {
        return *measurements.current()->set.find(key)->value;
    }

    /// Lets the database do what it was asked before.
    static void answered(StoreThread& store) {
        bool done = false;
        store.run<bool>([](store::CaseStore&) -> Result<bool> { return true; },
                        [&](const Result<bool>&) { done = true; });
        QTRY_VERIFY(done);
    }

private Q_SLOTS:

    void measuresWhatIsShownAndKeepsItOnce() {
        const auto file = newDatabase();
        const Kept one = kept("one");
        const CaseId id = imported(file, one);
        for (int again = 0; again < 2; ++again) {
            StoreThread store(opener(file));
            QUndoStack undo;
            CaseMeasurements measurements(store, undo, "Dr Tester");
            measurements.show(one.recording);
            QVERIFY(measurements.progress() && !measurements.current());
            QVERIFY(!measurements.whyNot().isEmpty());
            measurements.setStored(id);
            QTRY_VERIFY(measurements.current());
            QVERIFY(!measurements.progress());
            QVERIFY(std::abs(valueOf(measurements, "heart_rate_bpm") - 72.0) < 1.0);
            QTRY_COMPARE(storedSets(file, id).size(), std::size_t{1});
        }
    }

    void correctionsAreStoredUndoneAndComeBack() {
        const auto file = newDatabase();
        const Kept one = kept("one");
        const CaseId id = imported(file, one);
        double measured = 0.0;
        {
            StoreThread store(opener(file));
            QUndoStack undo;
            CaseMeasurements measurements(store, undo, "Dr Tester");
            measurements.show(one.recording);
            measurements.setStored(id);
            QTRY_VERIFY(measurements.current());
            QTRY_COMPARE(storedSets(file, id).size(), std::size_t{1});
            measured = valueOf(measurements, "qt_ms");
            const PointPlace tEnd{std::nullopt, FiducialPoint::TOff};
            const double from = *measurements.current()->momentOf(tEnd);
            const quint64 gesture = measurements.newGesture();
            measurements.place(tEnd, from + 0.004, gesture);
            measurements.place(tEnd, from + 0.010, gesture);
            measurements.place(tEnd, from + 0.020, gesture);
            QCOMPARE(undo.count(), 1); // one drag is one step
            const double corrected = valueOf(measurements, "qt_ms");
            QVERIFY(corrected > measured);
            QCOMPARE(measurements.current()->set.find("qt_ms")->correctedBy, std::string("Dr Tester"));
            QCOMPARE(*measurements.current()->set.find("qt_ms")->measured, measured);
            QTRY_COMPARE(storedSets(file, id).size(), std::size_t{2});
            for (int i = 0; i < 30; ++i)
                measurements.place({std::size_t{2}, FiducialPoint::QrsOn},
                                   *measurements.current()->momentOf({std::size_t{2}, FiducialPoint::QrsOn}) -
                                       0.002);
            while (undo.canUndo())
                undo.undo();
            QCOMPARE(valueOf(measurements, "qt_ms"), measured);
            QVERIFY(measurements.current()->corrections.empty());
            undo.redo();
            QCOMPARE(valueOf(measurements, "qt_ms"), corrected);
        } // what was not kept yet is kept now
        const std::vector<MeasurementSet> sets = storedSets(file, id);
        QCOMPARE(sets.front().corrections.size(), std::size_t{1});
        QCOMPARE(sets.front().by, std::string("Dr Tester"));
        {
            StoreThread store(opener(file));
            QUndoStack undo;
            CaseMeasurements measurements(store, undo, "Dr Other");
            measurements.show(one.recording);
            measurements.setStored(id);
            QTRY_VERIFY(measurements.current() && !measurements.current()->corrections.empty());
            QVERIFY(valueOf(measurements, "qt_ms") > measured);
            QCOMPARE(measurements.current()->set.find("qt_ms")->correctedBy, std::string("Dr Tester"));
            measurements.takeAllBack();
            QCOMPARE(valueOf(measurements, "qt_ms"), measured);
        }
        QVERIFY(storedSets(file, id).front().corrections.empty());
        auto store = store::CaseStore::open(file, "x");
        QVERIFY(store->verify({})->empty());
    }

    void aPointStopsAtItsNeighbour() {
        const auto file = newDatabase();
        StoreThread store(opener(file));
        QUndoStack undo;
        CaseMeasurements measurements(store, undo, "Dr Tester");
        measurements.show(kept("two").recording);
        QTRY_VERIFY(measurements.current());
        const PointPlace place{std::size_t{3}, FiducialPoint::QrsOff};
        measurements.place(place, 100.0);
        const auto& beat = measurements.current()->now->beats[3].global;
        QVERIFY(*beat.qrsOff <= *beat.tOn);
        measurements.takeBack(place);
        QVERIFY(measurements.current()->corrections.empty());
    }

    void undoOnACaseThatLeftTheScreenSaysSo() {
        const auto file = newDatabase();
        const Kept one = kept("one");
        const CaseId id = imported(file, one);
        StoreThread store(opener(file));
        QUndoStack undo;
        CaseMeasurements measurements(store, undo, "Dr Tester");
        std::optional<CaseId> concerned;
        connect(&measurements, &CaseMeasurements::concerns, this, [&](CaseId which) { concerned = which; });
        measurements.show(one.recording);
        measurements.setStored(id);
        QTRY_COMPARE(storedSets(file, id).size(), std::size_t{1});
        measurements.place({std::size_t{1}, FiducialPoint::TOff},
                           *measurements.current()->momentOf({std::size_t{1}, FiducialPoint::TOff}) + 0.01);
        measurements.show(kept("two").recording);
        QVERIFY(!concerned);
        undo.undo();
        QVERIFY(concerned == id);
    }

    void nothingIsKeptWithACaseInTheBin() {
        const auto file = newDatabase();
        const Kept one = kept("one");
        const CaseId id = imported(file, one);
        QVERIFY(store::CaseStore::open(file, "Dr Tester")->moveToBin(id));
        StoreThread store(opener(file));
        QUndoStack undo;
        CaseMeasurements measurements(store, undo, "Dr Tester");
        QSignalSpy failed(&measurements, &CaseMeasurements::failed);
        measurements.show(one.recording);
        measurements.setStored(id);
        answered(store);
        QTRY_VERIFY(measurements.current());
        answered(store);
        QCOMPARE(failed.size(), 0); // nobody asked for it
        QVERIFY(storedSets(file, id).empty());
        const PointPlace tEnd{std::nullopt, FiducialPoint::TOff};
        measurements.place(tEnd, *measurements.current()->momentOf(tEnd) + 0.01);
        measurements.show(nullptr);
        answered(store);
        QCOMPARE(failed.size(), 1); // a correction is somebody's work
    }
};

QTEST_MAIN(CaseMeasurementsTest)
#include "case_measurements_test.moc"
