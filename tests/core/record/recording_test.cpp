// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/analysis.h"
#include "core/record/excerpt.h"
#include "core/record/reading.h"
#include "core/record/recording.h"
#include "core/record/source.h"
#include "core/record/standing_reading.h"

#include <QTest>

using namespace leadlight;

namespace {

Series seriesOf(SeriesKind kind, std::size_t samples) {
    return {
        .kind = kind,
        .waveform = {.rateHz = 500, .leads = {{.lead = Lead::II, .values = std::vector<float>(samples)}}}};
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theLongestRhythmIsDrawn() {
        Recording recording;
        QVERIFY(recording.rhythm() == nullptr);
        recording.series = {seriesOf(SeriesKind::Median, 9000), seriesOf(SeriesKind::Rhythm, 1250),
                            seriesOf(SeriesKind::Rhythm, 5000)};
        QCOMPARE(recording.rhythm(), &recording.series[2]);
        QCOMPARE(recording.median(), &recording.series[0]);
    }

    void aLongerStripOfOneLeadHidesNoEcg() {
        Recording recording;
        recording.series = {seriesOf(SeriesKind::Rhythm, 15'000), seriesOf(SeriesKind::Rhythm, 5000)};
        Waveform& ecg = recording.series[1].waveform;
        ecg.leads.clear();
        for (const Lead lead : kModelLeads) // the other four follow from I and II
            ecg.leads.push_back({.lead = lead, .values = std::vector<float>(5000)});
        QCOMPARE(recording.rhythm(), &recording.series[1]);
        recording.series.push_back(recording.series[1]);
        recording.series[1].isDerived = true;
        QCOMPARE(recording.rhythm(), &recording.series[2]);
        // As many leads that are not those of an ECG do not count.
        for (LeadSignal& signal : recording.series[2].waveform.leads)
            signal.lead = Lead::Other;
        QCOMPARE(recording.rhythm(), &recording.series[1]);
    }

    void anExcerptKeepsTimesOfTheWhole() {
        Recording recording;
        recording.series = {seriesOf(SeriesKind::Rhythm, 5000), seriesOf(SeriesKind::Median, 600)};
        recording.series[0].startS = 1.0;
        recording.series[0].isDerived = true;
        recording.series[0].waveform.leads[0].values[2000] = 0.5F;
        recording.annotations = {{0.5, 0.5, "before", "", "", ""}, {5.0, 6.0, "within", "", "", ""}};
        const Recording part = excerptOf(recording, 5.0, 2.0);
        QCOMPARE(part.series.size(), std::size_t{2});
        QCOMPARE(part.rhythm()->waveform.samples(), std::size_t{1000});
        QCOMPARE(part.rhythm()->startS, 5.0);
        QVERIFY(part.rhythm()->isDerived);
        QCOMPARE(part.rhythm()->waveform.leads[0].values[0], 0.5F);
        QCOMPARE(part.median()->waveform.samples(), std::size_t{600});
        QCOMPARE(part.annotations.size(), std::size_t{1});
        QVERIFY(excerptOf(recording, 20.0, 2.0).rhythm() == nullptr);
        QVERIFY(!isLong(recording));
    }

    void whatStandsBesideIsNoPartOfTheIdentity() {
        const auto bytes = [](std::string_view text) {
            const ByteView view = asBytes(text);
            return Bytes(view.begin(), view.end());
        };
        Source source;
        source.files = {{"r.hea", bytes("head")}, {"r.dat", bytes("samples")}};
        source.beside = {{"r.atr", bytes("marks")}};
        const Sha256 identity = source.identity();
        Source stored;
        stored.files = source.files;
        stored.files.push_back(source.beside.front());
        QVERIFY(stored.partBy(identity));
        QCOMPARE(stored.files.size(), std::size_t{2});
        QCOMPARE(stored.beside.size(), std::size_t{1});
        QVERIFY(stored.identity() == identity);
        stored.files[1].content.front() = std::byte{0};
        QVERIFY(!stored.partBy(identity));
    }

    void namesOfStatesAreReadBack() {
        for (const auto state :
             {FindingState::Suggested, FindingState::NotSuggested, FindingState::Abstained})
            QVERIFY(findingStateFromName(findingStateName(state)) == state);
        for (const auto state :
             {ReadingState::Draft, ReadingState::Preliminary, ReadingState::Confirmed, ReadingState::Amended})
            QVERIFY(readingStateFromName(readingStateName(state)) == state);
        QVERIFY(!findingStateFromName("certain"));
        QVERIFY(!readingStateFromName(""));
    }

    void aDraftStandsForNoneThatIsMore() {
        std::vector<Reading> readings;
        QVERIFY(!standingReading(readings));
        readings.push_back({"a thought", ReadingState::Draft, "A", {}});
        QCOMPARE(standingReading(readings)->text, std::string("a thought"));
        readings.push_back({"sinus rhythm", ReadingState::Confirmed, "A", {}});
        readings.push_back({"on second thoughts", ReadingState::Draft, "B", {}});
        QCOMPARE(standingReading(readings)->text, std::string("sinus rhythm"));
        readings.push_back({"atrial flutter", ReadingState::Amended, "B", {}});
        QCOMPARE(standingReading(readings)->text, std::string("atrial flutter"));
    }

    void theIdentityIsOfAllFilesInOrder() {
        const auto file = [](const char* name, std::string_view text) {
            const ByteView bytes = asBytes(text);
            return SourceFile{name, Bytes(bytes.begin(), bytes.end())};
        };
        const Source source{{file("a.hea", "ab"), file("a.dat", "c")}};
        QCOMPARE(source.identity().hex(), sha256(asBytes("abc")).hex());
        QVERIFY(source.find("a.dat") != nullptr);
        QVERIFY(source.find("b.dat") == nullptr);
    }
};

QTEST_APPLESS_MAIN(RecordingTest)
#include "recording_test.moc"
