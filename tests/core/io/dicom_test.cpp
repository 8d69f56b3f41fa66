// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "tests/core/io/dicom_builder.h"
#include "tests/core/io/sources.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// Two leads with samples that use the sign and every byte of the format.
TestGroup twoLeads() {
    TestGroup group;
    group.channels = {TestChannel{}, TestChannel{}};
    group.channels[1].code = "2:2";
    group.channels[1].meaning = "Lead II";
    return group;
}

Recording readOrFail(const Bytes& file) {
    const auto recording = io::readRecording(sourceOf("test.dcm", file));
    if (!recording)
        qFatal("%s", recording.error().text.c_str());
    return *recording;
}

/// A ramp of counts, the second channel its negative, over `frames` frames.
std::vector<std::int64_t> ramp(int frames, std::int64_t step, std::int64_t offset) {
    std::vector<std::int64_t> values;
    for (int i = 0; i < frames; ++i) {
        values.push_back(offset + step * (i - frames / 2));
        values.push_back(offset - step * (i - frames / 2));
    }
    return values;
}

} // namespace

class DicomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void readsEveryKindOfSample_data() {
        QTest::addColumn<QString>("interpretation");
        QTest::addColumn<QString>("representation");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("bitsStored");
        QTest::addColumn<bool>("bigEndian");
        for (const bool bigEndian : {false, true}) {
            const QByteArray order = bigEndian ? "big " : "little ";
            for (const char* kind : {"SB", "UB", "SS", "US", "SL", "UL"}) {
                const int bytes = kind[1] == 'B' ? 1 : kind[1] == 'S' ? 2 : 4;
                QTest::newRow(order + kind + " OB") << kind << "OB" << bytes << 8 * bytes << bigEndian;
                if (bytes > 1)
                    QTest::newRow(order + kind + " OW") << kind << "OW" << bytes << 8 * bytes << bigEndian;
            }
            QTest::newRow(order + "12 of 16 bits, signed") << "SS"
                                                           << "OW" << 2 << 12 << bigEndian;
            QTest::newRow(order + "12 of 16 bits, unsigned") << "US"
                                                             << "OW" << 2 << 12 << bigEndian;
        }
    }

    void readsEveryKindOfSample() {
        QFETCH(QString, interpretation);
        QFETCH(QString, representation);
        QFETCH(int, bytes);
        QFETCH(int, bitsStored);
        QFETCH(bool, bigEndian);
        const bool isSigned = interpretation.startsWith(QLatin1Char('S'));
        const std::int64_t step = bytes == 1 ? 1 : bytes == 2 ? 16 : 100'000;
        const std::int64_t offset = isSigned ? 0 : std::int64_t{1} << (bitsStored - 1);
        TestGroup group = twoLeads();
        group.interpretation = interpretation.toStdString();
        group.representation = representation.toStdString();
        group.sampleBytes = static_cast<std::size_t>(bytes);
        group.interleaved = ramp(100, step, offset);
        for (TestChannel& channel : group.channels) {
            channel.bitsStored = static_cast<std::uint16_t>(bitsStored);
            channel.sensitivity = "0.001";
            // An unsigned sample's zero lies in the middle of its range; the baseline is in units.
            channel.baseline = std::to_string(static_cast<double>(-offset) * 0.001);
        }
        // Bits above the stored ones may hold anything: here they contradict the sign.
        if (bitsStored == 12) {
            for (std::int64_t& value : group.interleaved)
                value = (value & 0xFFF) | 0x5000;
        }
        const Recording recording = readOrFail(dicomFile({group}, bigEndian));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.samples(), std::size_t{100});
        const LeadSignal* one = waveform.find(Lead::I);
        const LeadSignal* two = waveform.find(Lead::II);
        QVERIFY(one != nullptr && two != nullptr);
        for (std::size_t i = 0; i < 100; ++i) {
            const double expected = static_cast<double>(step) * (static_cast<double>(i) - 50.0) * 1e-6;
            const double tolerance =
                1e-9 + 1e-7 * std::abs(expected) + 2e-6 * static_cast<double>(offset) * 1e-3;
            QVERIFY(std::abs(one->values[i] - expected) <= tolerance);
            QVERIFY(std::abs(two->values[i] + expected) <= tolerance);
        }
    }

    void appliesSensitivityCorrectionBaselineAndUnit_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("factor");
        QTest::newRow("uV") << "uV" << 1e-3;
        QTest::newRow("mV") << "mV" << 1.0;
        QTest::newRow("V") << "V" << 1e3;
    }

    void appliesSensitivityCorrectionBaselineAndUnit() {
        QFETCH(QString, unit);
        QFETCH(double, factor);
        TestGroup group = twoLeads();
        for (TestChannel& channel : group.channels) {
            channel.unit = unit.toStdString();
            channel.sensitivity = "0.25";
            channel.correction = "1.5";
            channel.baseline = "-3";
        }
        group.interleaved = {8, -8, 16, -16};
        const Recording recording = readOrFail(dicomFile({group}));
        const LeadSignal* one = recording.series.front().waveform.find(Lead::I);
        QCOMPARE(one->values[0], static_cast<float>((8 * 0.25 * 1.5 - 3) * factor));
        QCOMPARE(one->values[1], static_cast<float>((16 * 0.25 * 1.5 - 3) * factor));
        QCOMPARE(one->resolutionUv, 0.25 * 1.5 * factor * 1e3);
    }

    void sensitivityThatIsMissingLeavesTheUnitUnknown() {
        TestGroup group = twoLeads();
        for (TestChannel& channel : group.channels)
            channel.sensitivity.clear();
        group.interleaved = {8, -8, 16, -16};
        const Recording recording = readOrFail(dicomFile({group}));
        QVERIFY(recording.series.front().waveform.unit == Unit::Arbitrary);
        QCOMPARE(recording.series.front().waveform.find(Lead::I)->values[1], 16.0F);
        QVERIFY(hasNote(recording, "units_unknown"));
    }

    void channelsThatAreNoVoltageAreLeftOut() {
        TestGroup group = twoLeads();
        group.channels[1].unit = "mm[Hg]";
        group.interleaved = {8, -8, 16, -16};
        const Recording recording = readOrFail(dicomFile({group}));
        QCOMPARE(recording.series.front().waveform.leads.size(), std::size_t{1});
        QVERIFY(hasNote(recording, "not_a_voltage"));
    }

    void findsLeadsByCodeThenMeaningThenLabel() {
        TestGroup group = twoLeads();
        group.channels.resize(5);
        group.channels[0] = TestChannel{};
        group.channels[0].code = "2:66"; // the meaning says something else: the code wins
        group.channels[1].scheme = "SCPECG";
        group.channels[1].code = "5.6.3-9-62";
        group.channels[2].code = "2:38"; // derived V6
        group.channels[3].scheme = "99VENDOR";
        group.channels[3].code = "X";
        group.channels[3].meaning = "Lead aVF (Goldberger)";
        group.channels[4].scheme = "99VENDOR";
        group.channels[4].meaning = "Resp";
        group.interleaved.assign(50, 7);
        const Recording recording = readOrFail(dicomFile({group}));
        const Waveform& waveform = recording.series.front().waveform;
        QVERIFY(waveform.find(Lead::V8) != nullptr);
        QVERIFY(waveform.find(Lead::aVR) != nullptr);
        QVERIFY(waveform.find(Lead::aVF) != nullptr);
        QVERIFY(waveform.find(Lead::V6)->provenance == Provenance::Derived);
        QCOMPARE(waveform.leads.back().label, std::string("Resp"));
        QVERIFY(waveform.leads.back().lead == Lead::Other);
    }

    void paddingIsAGapOnlyWhereItCannotBeSignal() {
        TestGroup group = twoLeads();
        group.padding = {0};
        group.interleaved.assign(2 * 1000, 0);
        for (std::size_t i = 0; i < 900; ++i) {
            group.interleaved[2 * i] = static_cast<std::int64_t>(i % 7) - 3; // crosses zero all the time
            group.interleaved[2 * i + 1] = 5;
        }
        const Recording recording = readOrFail(dicomFile({group}));
        const LeadSignal* one = recording.series.front().waveform.find(Lead::I);
        QCOMPARE(one->values[3], 0.0F);
        QVERIFY(!std::isnan(one->values[899]));
        QVERIFY(std::isnan(one->values[900]));
        QVERIFY(std::isnan(one->values[999]));
    }

    void paddingAtTheEndOfTheRangeIsAGapEverywhere() {
        TestGroup group = twoLeads();
        group.padding = {-32768};
        group.interleaved = {1, 2, -32768, 2, 1, 2};
        const Recording recording = readOrFail(dicomFile({group}));
        const Waveform& waveform = recording.series.front().waveform;
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[1]));
        QCOMPARE(waveform.find(Lead::II)->values[1], 0.005F);
    }

    void cutsThePaddingOffAMedianBeat() {
        TestGroup rhythm = twoLeads();
        rhythm.interleaved.assign(2 * 5000, 3);
        TestGroup median = twoLeads();
        median.originality = "DERIVED";
        median.label = "MEDIAN BEAT";
        median.interleaved.assign(2 * 600, 4);
        for (const std::size_t frame : {0UL, 1UL, 597UL, 598UL, 599UL}) {
            median.interleaved[2 * frame] = -32768;
            median.interleaved[2 * frame + 1] = -32768;
        }
        const Recording recording = readOrFail(dicomFile({median, rhythm}));
        QCOMPARE(recording.series.size(), std::size_t{2});
        QVERIFY(recording.series.front().kind == SeriesKind::Rhythm);
        QVERIFY(recording.median() != nullptr);
        QCOMPARE(recording.median()->waveform.samples(), std::size_t{595});
    }

    void tellsAMedianBeatWithoutAnyLabelByItsLength() {
        TestGroup rhythm = twoLeads();
        rhythm.originality.clear();
        rhythm.label.clear();
        rhythm.interleaved.assign(2 * 5000, 3);
        TestGroup median = rhythm;
        median.interleaved.assign(2 * 600, 3);
        const Recording recording = readOrFail(dicomFile({median, rhythm}));
        QCOMPARE(recording.rhythm()->waveform.samples(), std::size_t{5000});
        QVERIFY(recording.median() != nullptr);
    }

    void joinsStripsOfDifferentLeads() {
        std::vector<TestGroup> groups;
        for (int strip = 0; strip < 4; ++strip) {
            TestGroup group = twoLeads();
            group.label.clear();
            group.offsetMs = std::to_string(2500 * strip);
            group.channels[0].code = "2:" + std::to_string(1 + 2 * strip);
            group.channels[1].code = "2:" + std::to_string(2 + 2 * strip);
            group.interleaved.assign(2 * 1250, 40);
            groups.push_back(group);
        }
        const Recording recording = readOrFail(dicomFile(groups));
        QCOMPARE(recording.series.size(), std::size_t{1});
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.samples(), std::size_t{5000});
        QCOMPARE(waveform.find(Lead::V6)->values[4000], 0.1F);
        QVERIFY(std::isnan(waveform.find(Lead::V6)->values[3749]));
        QVERIFY(!std::isnan(waveform.find(Lead::I)->values[1249]));
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[1250]));
    }

    void readsWhatFitsOfAWaveformThatEndsEarly() {
        TestGroup group = twoLeads();
        group.interleaved.assign(2 * 100, 3);
        group.statedSamples = 5000;
        const Recording recording = readOrFail(dicomFile({group}));
        QCOMPARE(recording.series.front().waveform.samples(), std::size_t{100});
        QVERIFY(hasNote(recording, "truncated"));
    }

    /// Cut off at any byte of its samples, a file gives the whole frames that are left; in front of them it
    /// is refused.
    void readsWhatIsLeftOfACutFile() {
        TestGroup group = twoLeads();
        group.interleaved.clear();
        for (std::int64_t i = 0; i < 200; ++i)
            group.interleaved.push_back(i);
        TestGroup second = group;
        second.label = "second";
        for (const bool bigEndian : {false, true}) {
            for (const auto& groups : {std::vector{group}, std::vector{group, second}}) {
                const Bytes whole = dicomFile(groups, bigEndian);
                const std::size_t samples = 200 * 2;
                for (std::size_t lost = 1; lost < samples; lost += 33) {
                    const Bytes cut(whole.begin(), whole.end() - static_cast<std::ptrdiff_t>(lost));
                    const auto read = io::readRecording(sourceOf("cut.dcm", cut));
                    const std::size_t frames = (samples - lost) / 4;
                    if (frames == 0 && groups.size() == 1) {
                        QVERIFY(!read);
                        continue;
                    }
                    QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
                    QVERIFY(hasNote(*read, frames == 0 ? "group_skipped" : "truncated"));
                    const Waveform& last = read->series.back().waveform;
                    if (groups.size() == 1) {
                        QCOMPARE(last.samples(), frames);
                        QCOMPARE(last.leads[1].values[frames - 1],
                                 0.0025F * static_cast<float>(2 * frames - 1));
                    }
                }
                const Bytes none(whole.begin(), whole.end() - static_cast<std::ptrdiff_t>(samples + 1));
                QVERIFY(!io::readRecording(sourceOf("cut.dcm", none)));
            }
        }
    }

    /// A length that the group's own shape does not bear out is no sign of a cut.
    void refusesLengthsOutOfThinAir() {
        TestGroup group = twoLeads();
        group.interleaved.assign(200, 7);
        const Bytes whole = dicomFile({group});
        for (const std::uint32_t length : {0xFFFFFFF0U, 402U, 100'000U}) {
            Bytes bytes = whole;
            for (std::size_t i = 0; i < 4; ++i)
                bytes[bytes.size() - 404 + i] = static_cast<std::byte>(length >> (8 * i) & 0xFF);
            QVERIFY(!io::readRecording(sourceOf("x.dcm", bytes)));
        }
    }

    void refusesWhatItCannotRead() {
        TestGroup group = twoLeads();
        group.interleaved = {1, 2};
        group.interpretation = "MB";
        const auto recording = io::readRecording(sourceOf("test.dcm", dicomFile({group})));
        QVERIFY(!recording);
        QVERIFY(recording.error().code == ErrorCode::Unsupported);
        QVERIFY(recording.error().text.find("test.dcm") != std::string::npos);
    }

    void refusesSequencesThatNestTooDeeply() {
        std::string item;
        for (int depth = 0; depth < 1000; ++depth) {
            DicomBuilder level;
            level.sequence(0x0040A730, {item});
            item = level.bytes();
            if (item.size() > 60000)
                break;
        }
        DicomBuilder dataset;
        dataset.sequence(0x54000100, {item});
        const auto recording = io::readRecording(sourceOf("test.dcm", dataset.file()));
        QVERIFY(!recording);
        QVERIFY(recording.error().text.find("nest too deeply") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(DicomTest)
#include "dicom_test.moc"
