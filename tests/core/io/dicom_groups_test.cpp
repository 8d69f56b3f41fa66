// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/core/io/dicom_builder.h"
#include "tests/core/io/round_trip.h"

using namespace leadlight;
using namespace leadlight::test;

namespace {

constexpr std::size_t kTenSeconds = 5000;
constexpr std::size_t kStrip = 1250;
constexpr std::size_t kBeat = 600;

const std::vector<std::string> kTwelve{"2:1", "2:2", "2:61", "2:62", "2:63", "2:64",
                                       "2:3", "2:4", "2:5",  "2:6",  "2:7",  "2:8"};

TestGroup groupOf(const std::vector<std::string>& codes, std::size_t samples, std::int64_t count = 40) {
    TestGroup group;
    for (const std::string& code : codes) {
        TestChannel channel;
        channel.code = code;
        channel.meaning.clear();
        group.channels.push_back(channel);
    }
    group.interleaved.assign(codes.size() * samples, count);
    return group;
}

TestGroup unlabelled(TestGroup group, const std::string& originality) {
    group.label.clear();
    group.originality = originality;
    return group;
}

/// Strips of three leads, one after the other.
std::vector<TestGroup> strips(const std::string& originality) {
    std::vector<TestGroup> groups;
    for (int i = 0; i < 4; ++i) {
        const auto first = kTwelve.begin() + 3 * i;
        groups.push_back(unlabelled(groupOf({first, first + 3}, kStrip), originality));
        groups.back().offsetMs = std::to_string(2500 * i);
    }
    return groups;
}

/// "QRS onset" at sample `position` (from 1) of a multiplex group (from 1).
std::string onset(std::size_t group, std::uint32_t position, std::uint16_t annotationGroup) {
    DicomBuilder code;
    code.text(0x00080100, "SH", "5.10.3-3")
        .text(0x00080102, "SH", "SCPECG")
        .text(0x00080104, "LO", "QRS onset");
    DicomBuilder item;
    item.sequence(0x0040A043, {code.bytes()});
    item.raw(0x0040A0B0, "US", std::string{static_cast<char>(group), 0, 0, 0});
    item.text(0x0040A130, "CS", "POINT");
    DicomBuilder place;
    item.raw(0x0040A132, "UL",
             std::string{static_cast<char>(position & 0xFF), static_cast<char>(position >> 8), 0, 0});
    item.whole16(0x0040A180, annotationGroup);
    return item.bytes();
}

Recording readGroups(const std::vector<TestGroup>& groups, const std::vector<std::string>& marks = {}) {
    std::vector<std::string> items;
    for (const TestGroup& group : groups)
        items.push_back(encodeGroup(group, false));
    DicomBuilder dataset;
    dataset.text(0x00080060, "CS", "ECG");
    if (!marks.empty())
        dataset.sequence(0x0040B020, marks);
    dataset.sequence(0x54000100, items);
    return readOrFail("test.dcm", dataset.file());
}

} // namespace

/// Which of a file's multiplex groups is the ECG, which the device's representative beat.
class DicomGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void aLongerStripHidesNoEcg() {
        const Recording recording =
            readGroups({groupOf({"2:2"}, 3 * kTenSeconds), groupOf(kTwelve, kTenSeconds)});
        QCOMPARE(recording.rhythm()->waveform.leads.size(), std::size_t{12});
        QCOMPARE(recording.series.front().waveform.leads.size(), std::size_t{12});
        QCOMPARE(recording.series.size(), std::size_t{2});
    }

    /// What goes on for ten times as long is no mere strip: that it is not drawn is said.
    void aHolterBesideAnEcgIsSaid() {
        const auto noted = [](std::size_t times) {
            const Recording recording =
                readGroups({groupOf({"2:2", "2:3"}, times * kTenSeconds), groupOf(kTwelve, kTenSeconds)});
            return hasNote(recording, "longer_series");
        };
        QVERIFY(!noted(9));
        QVERIFY(noted(10));
    }

    void electrogramsHideNoEcg() {
        TestGroup electrograms = groupOf(std::vector<std::string>(14, ""), kTenSeconds);
        for (std::size_t i = 0; i < electrograms.channels.size(); ++i)
            electrograms.channels[i].meaning = "CS " + std::to_string(i + 1);
        const Recording recording = readGroups({electrograms, groupOf(kTwelve, kTenSeconds)});
        QVERIFY(recording.rhythm()->waveform.find(Lead::V6) != nullptr);
        QCOMPARE(recording.rhythm(), &recording.series.front());
    }

    void whatWasRecordedGoesBeforeWhatWasDerived() {
        TestGroup filtered = groupOf(kTwelve, kTenSeconds, 80);
        filtered.originality = "DERIVED";
        filtered.label = "FILTERED";
        const Recording recording = readGroups({filtered, groupOf(kTwelve, kTenSeconds, 40)});
        QCOMPARE(recording.rhythm()->waveform.find(Lead::V1)->values[0], 0.1F);
        QVERIFY(recording.series.back().isDerived);
        const auto written = io::writeRecording(recording, io::WriteFormat::Dicom, {});
        QVERIFY(written.has_value());
        const Recording again = readOrFail("again.dcm", written->front().content);
        QVERIFY(again.series.back().isDerived && !again.rhythm()->isDerived);
    }

    void aLongStripInFrontPartsNoSheet() {
        std::vector<TestGroup> groups = strips("ORIGINAL");
        groups.insert(groups.begin(), groupOf({"2:2"}, kTenSeconds));
        const Recording recording = readGroups(groups);
        QCOMPARE(recording.series.size(), std::size_t{2});
        QCOMPARE(recording.rhythm()->waveform.leads.size(), std::size_t{12});
        QVERIFY(recording.rhythm()->waveform.find(Lead::III)->provenance == Provenance::Measured);
    }

    void shortStripsAreNoBeats_data() {
        QTest::addColumn<QString>("originality");
        QTest::addColumn<bool>("longStrip");
        QTest::newRow("derived") << "DERIVED" << false;
        QTest::newRow("derived, beside a long strip") << "DERIVED" << true;
        QTest::newRow("unsaid, beside a long strip") << "" << true;
    }

    void shortStripsAreNoBeats() {
        QFETCH(QString, originality);
        QFETCH(bool, longStrip);
        std::vector<TestGroup> groups = strips(originality.toStdString());
        if (longStrip)
            groups.push_back(unlabelled(groupOf({"2:2"}, kTenSeconds), originality.toStdString()));
        const Recording recording = readGroups(groups);
        QVERIFY(recording.median() == nullptr);
        QVERIFY(recording.rhythm() != nullptr);
        QCOMPARE(recording.rhythm()->waveform.leads.size(), std::size_t{12});
        QCOMPARE(recording.rhythm()->waveform.samples(), 4 * kStrip);
    }

    void aShortGroupThatRepeatsTheRhythmIsABeat() {
        // The rhythm holds the eight leads that the others follow from.
        const TestGroup rhythm =
            unlabelled(groupOf({"2:1", "2:2", "2:3", "2:4", "2:5", "2:6", "2:7", "2:8"}, kTenSeconds), "");
        for (const char* originality : {"", "DERIVED"}) {
            const Recording recording =
                readGroups({unlabelled(groupOf(kTwelve, kBeat), originality), rhythm});
            QVERIFY(recording.median() != nullptr);
            QCOMPARE(recording.median()->waveform.samples(), kBeat);
            QCOMPARE(recording.rhythm()->waveform.samples(), kTenSeconds);
        }
    }

    void marksOnTheBeatAreNotOnTheRhythm_data() {
        QTest::addColumn<bool>("beatFirst");
        QTest::newRow("beat first") << true;
        QTest::newRow("beat last") << false;
    }

    void marksOnTheBeatAreNotOnTheRhythm() {
        QFETCH(bool, beatFirst);
        TestGroup beat = groupOf(kTwelve, kBeat);
        beat.originality = "DERIVED";
        beat.label = "MEDIAN BEAT";
        std::vector<TestGroup> groups{groupOf(kTwelve, kTenSeconds)};
        groups.insert(beatFirst ? groups.begin() : groups.end(), beat);
        const std::size_t ofBeat = beatFirst ? 1 : 2;
        // All in one annotation group; those on the rhythm would fit into the beat.
        const Recording recording =
            readGroups(groups, {onset(ofBeat, 50, 1), onset(ofBeat, 80, 1), onset(3 - ofBeat, 101, 1),
                                onset(3 - ofBeat, 201, 1), onset(3 - ofBeat, 301, 1)});
        QVERIFY(hasNote(recording, "beat_marks_left_out"));
        QCOMPARE(recording.annotations.size(), std::size_t{3});
        QCOMPARE(recording.annotations[0].startS, 0.2);
        QCOMPARE(recording.annotations[2].startS, 0.6);
    }
};

QTEST_APPLESS_MAIN(DicomGroupsTest)
#include "dicom_groups_test.moc"
