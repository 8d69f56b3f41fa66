// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/analysis.h"
#include "core/record/reading.h"
#include "core/record/recording.h"
#include "core/record/source.h"

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
