// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/io/reader.h"
#include "tests/core/io/dicom_builder.h"
#include "tests/core/io/sources.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace leadlight;
using namespace leadlight::test;

namespace {

TestGroup oneLead(int samples = 4) {
    TestGroup group;
    group.channels = {TestChannel{}};
    for (int i = 0; i < samples; ++i)
        group.interleaved.push_back(100 * i);
    return group;
}

/// The data set of a file made by dicomFile(), without preamble and meta information.
std::string dataSetOf(const Bytes& file) {
    const std::string_view text = asText(file);
    return std::string(text.substr(text.find(std::string_view("\x08\x00\x60\x00", 4))));
}

/// A deflated stream of stored blocks (RFC 1951 3.2.4).
std::string stored(const std::string& content) {
    std::string out("\x01", 1);
    const auto size = static_cast<std::uint16_t>(content.size());
    for (const std::uint16_t word : {size, static_cast<std::uint16_t>(~size)}) {
        out += static_cast<char>(word & 0xFF);
        out += static_cast<char>(word >> 8);
    }
    return out + content;
}

Bytes fileOfSyntax(const std::string& syntax, const std::string& dataSet) {
    DicomBuilder meta;
    meta.text(0x00020010, "UI", syntax, '\0');
    return bytesOf(std::string(128, '\0') + "DICM" + meta.bytes() + dataSet);
}

Bytes deflatedFile(const std::string& packed) {
    return fileOfSyntax("1.2.840.10008.1.2.1.99", packed);
}

/// A file from behind its meta information, whose length its first element states; empty where it cannot be
/// read.
std::string behindMeta(const std::filesystem::path& path) {
    const auto whole = readFile(path, 1 << 20);
    if (!whole)
        return {};
    const std::size_t begin = 144 + readLittleEndian<std::uint32_t>(*whole, 140);
    return std::string(asText(*whole).substr(begin));
}

QString failureOf(const Bytes& file) {
    const auto recording = io::readRecording(sourceOf("test.dcm", file));
    return recording ? QString() : QString::fromStdString(recording.error().text);
}

DicomBuilder mark(const std::string& range, const std::string& positions) {
    DicomBuilder code;
    code.text(0x00080100, "SH", "10:448").text(0x00080102, "SH", "MDC").text(0x00080104, "LO", "Q wave");
    DicomBuilder item;
    item.sequence(0x0040A043, {code.bytes()});
    item.raw(0x0040A0B0, "US", std::string_view("\x01\x00\x00\x00", 4));
    item.text(0x0040A130, "CS", range).raw(0x0040A132, "UL", positions);
    return item;
}

} // namespace

class DicomOddTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void readsDeflatedDataSets() {
        const auto recording =
            io::readRecording(sourceOf("test.dcm", deflatedFile(stored(dataSetOf(dicomFile({oneLead()}))))));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QCOMPARE(recording->rhythm()->waveform.find(Lead::I)->values,
                 (std::vector<float>{0.0F, 0.25F, 0.5F, 0.75F}));
        QVERIFY(failureOf(deflatedFile("nothing that inflates")).contains(u"deflated"));
    }

    void readsWithoutAPreamble() {
        const auto recording =
            io::readRecording(sourceOf("test.dcm", bytesOf(dataSetOf(dicomFile({oneLead()})))));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QCOMPARE(recording->rhythm()->waveform.samples(), std::size_t{4});
        // The implicit file of "Clark".
        const auto path = sharedData() / "dicom/clark_implicit.dcm";
        LEADLIGHT_NEEDS(path);
        const std::string bare = behindMeta(path);
        QVERIFY(!bare.empty());
        const auto clark = io::readRecording(sourceOf("bare", bytesOf(bare)));
        QVERIFY2(clark.has_value(), clark ? "" : clark.error().text.c_str());
        QCOMPARE(clark->rhythm()->waveform.samples(), std::size_t{5000});
        QCOMPARE(clark->patient.id, std::string("SBJ-123"));
    }

    /// A syntax that no one else knows says nothing about how the elements are written: they tell.
    void aMakersOwnSyntaxIsReadByItsFirstElement() {
        const auto recording = io::readRecording(
            sourceOf("test.dcm", fileOfSyntax("1.2.840.113619.5.9", dataSetOf(dicomFile({oneLead()})))));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QCOMPARE(recording->rhythm()->waveform.samples(), std::size_t{4});
        const auto path = sharedData() / "dicom/clark_implicit.dcm";
        LEADLIGHT_NEEDS(path);
        const std::string bare = behindMeta(path);
        QVERIFY(!bare.empty());
        const auto clark = io::readRecording(sourceOf("maker.dcm", fileOfSyntax("1.2.840.113619.5.9", bare)));
        QVERIFY2(clark.has_value(), clark ? "" : clark.error().text.c_str());
        QCOMPARE(clark->rhythm()->waveform.samples(), std::size_t{5000});
    }

    void refusesCompandedSamples() {
        TestGroup group = oneLead();
        group.interpretation = "MB";
        group.sampleBytes = 1;
        group.representation = "OB";
        QVERIFY(failureOf(dicomFile({group})).contains(u"mu-law"));
        group.interpretation = "AB";
        QVERIFY(failureOf(dicomFile({group})).contains(u"A-law"));
    }

    void saysHowTheEcgWasTaken() {
        const auto code = [](const char* value, const char* scheme, const char* meaning) {
            DicomBuilder builder;
            builder.text(0x00080100, "SH", value)
                .text(0x00080102, "SH", scheme)
                .text(0x00080104, "LO", meaning);
            return builder.bytes();
        };
        const auto placement = [&](const char* value, const char* meaning) {
            DicomBuilder item;
            item.sequence(0x0040A043, {code("5.4.5-33-1", "SCPECG", "Electrode Placement")});
            item.sequence(0x0040A168, {code(value, "SCPECG", meaning)});
            return item.bytes();
        };
        DicomBuilder load;
        load.sequence(0x0040A043, {code("113", "99X", "Workload")}).text(0x0040A30A, "DS", "50");
        load.sequence(0x004008EA, {code("W", "UCUM", "W")});
        DicomBuilder dataset;
        dataset.text(0x00080060, "CS", "ECG");
        // files.
        dataset.sequence(0x00400555, {placement("5.4.5-33-1-1", "Standard 12-lead positions"),
                                      placement("5.4.5-33-1-2", "Mason-Likar"), load.bytes()});
        dataset.sequence(0x54000100, {encodeGroup(oneLead(), false)});
        const auto recording = io::readRecording(sourceOf("test.dcm", dataset.file()));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        std::vector<std::string> said;
        for (const Note& note : recording->notes) {
            if (note.code == "acquisition_context")
                said.push_back(note.text);
        }
        QCOMPARE(said, (std::vector<std::string>{"Electrode Placement: Mason-Likar", "Workload: 50 W"}));
    }

    void readsMarks() {
        DicomBuilder dataset;
        dataset.text(0x00080060, "CS", "ECG");
        dataset.sequence(0x0040B020,
                         {mark("POINT", std::string("\x03\x00\x00\x00", 4)).bytes(),
                          mark("SEGMENT", std::string("\x01\x00\x00\x00\x05\x00\x00\x00", 8)).bytes()});
        dataset.sequence(0x54000100, {encodeGroup(oneLead(), false)});
        const auto recording = io::readRecording(sourceOf("test.dcm", dataset.file()));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QCOMPARE(recording->annotations.size(), std::size_t{2});
        QCOMPARE(recording->annotations[0].startS, 0.0);
        QCOMPARE(recording->annotations[0].endS, 0.008);
        QCOMPARE(recording->annotations[1].startS, 0.004);
        QCOMPARE(recording->annotations[1].label, std::string("Q wave"));
        QCOMPARE(recording->annotations[1].code, std::string("10:448"));
    }

    void mortarasMarksOfTheMedianAreLeftOut() {
        const auto path = sharedData() / "dicom/mortara_eli250_explicit.dcm";
        LEADLIGHT_NEEDS(path);
        const auto opened = io::openRecording(path);
        QVERIFY(opened.has_value());
        QVERIFY(hasNote(opened->recording, "beat_marks_left_out"));
        QVERIFY(opened->recording.annotations.size() >= 10);
        QCOMPARE(opened->recording.statements.size(), std::size_t{2});
    }

    void bringsMeasurementsToTheirUnits_data() {
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected"); // 0: left out
        const auto row = [](const char* meaning, const char* value, const char* unit, const char* key,
                            double expected) {
            QTest::addRow("%s in %s", meaning, unit) << meaning << value << unit << key << expected;
        };
        row("P Axis", "1.0471976", "rad", "p_axis_deg", 60.0);
        row("R Axis", "60", "deg", "qrs_axis_deg", 60.0);
        row("Heart Rate", "1.2", "Hz", "heart_rate_bpm", 72.0);
        row("Heart Rate", "72", "{H.B.}/min", "heart_rate_bpm", 72.0);
        row("QRS Duration", "45", "{sample}", "qrs_ms", 0.0);
        row("QRS Duration", "0.09", "s", "qrs_ms", 90.0);
        row("RR Interval", "0.0125", "min", "rr_ms", 750.0);
        row("QTcF", "410000", "us", "qtc_fridericia_ms", 410.0);
        row("QT Interval", "400", "", "qt_ms", 400.0);
    }

    void bringsMeasurementsToTheirUnits() {
        QFETCH(QString, meaning);
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QFETCH(QString, key);
        QFETCH(double, expected);
        DicomBuilder name;
        name.text(0x00080100, "SH", "1")
            .text(0x00080102, "SH", "99X")
            .text(0x00080104, "LO", meaning.toStdString());
        DicomBuilder measured;
        DicomBuilder units;
        units.text(0x00080100, "SH", unit.toStdString()).text(0x00080102, "SH", "UCUM");
        if (!unit.isEmpty())
            measured.sequence(0x004008EA, {units.bytes()});
        measured.sequence(0x0040A043, {name.bytes()}).text(0x0040A30A, "DS", value.toStdString());
        DicomBuilder dataset;
        dataset.text(0x00080060, "CS", "ECG").sequence(0x0040B020, {measured.bytes()});
        dataset.sequence(0x54000100, {encodeGroup(oneLead(), false)});
        const auto recording = io::readRecording(sourceOf("test.dcm", dataset.file()));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        const auto place = recording->measurements.find(key.toStdString());
        QCOMPARE(place != recording->measurements.end(), expected != 0.0);
        if (expected != 0.0)
            QVERIFY(std::abs(place->second - expected) < 1e-4);
    }

    void scalesOfNoEcgAreRefused() {
        for (const char* sensitivity : {"1e308", "1e-300", "1e39"}) {
            TestGroup group = oneLead();
            group.channels[0].sensitivity = sensitivity;
            QVERIFY(failureOf(dicomFile({group})).contains(u"scale or baseline of lead I"));
        }
        TestGroup group = oneLead();
        group.channels[0].baseline = "1e300";
        QVERIFY(failureOf(dicomFile({group})).contains(u"baseline"));
        // A factor of 0 says that there is none.
        group.channels[0].baseline = "0";
        group.channels[0].correction = "0";
        const auto recording = io::readRecording(sourceOf("test.dcm", dicomFile({group})));
        QVERIFY(recording.has_value());
        QVERIFY(recording->rhythm()->waveform.unit == Unit::Arbitrary);
    }

    void halfASampleOfSkewIsUndone() {
        constexpr std::size_t kSamples = 500;
        constexpr double kHz = 40.0;
        constexpr double kCounts = 4000.0; // 10 mV
        const auto waveAt = [](double sample) {
            return kCounts * std::sin(2.0 * std::numbers::pi * kHz * sample / 500.0);
        };
        for (const double skew : {0.5, -0.25, 3.4}) {
            TestGroup group = oneLead(0);
            group.channels[0].sampleSkew = std::to_string(skew);
            for (std::size_t i = 0; i < kSamples; ++i)
                group.interleaved.push_back(std::llround(waveAt(static_cast<double>(i) + skew)));
            const auto recording = io::readRecording(sourceOf("test.dcm", dicomFile({group})));
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            QVERIFY(hasNote(*recording, "channel_skew"));
            const std::vector<float>& values = recording->rhythm()->waveform.find(Lead::I)->values;
            for (std::size_t i = 12; i + 12 < kSamples; ++i)
                QVERIFY(std::abs(values[i] - 2.5e-3 * waveAt(static_cast<double>(i))) < 0.01);
        }
    }

    void zerosBehindTheDataSetAreLeftOut() {
        Bytes file = dicomFile({oneLead()});
        file.resize(file.size() + 512);
        const auto recording = io::readRecording(sourceOf("test.dcm", file));
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QVERIFY(hasNote(*recording, "zeros_behind"));
        QCOMPARE(recording->rhythm()->waveform.samples(), std::size_t{4});
        file.push_back(std::byte{1});
        QVERIFY(!failureOf(file).isEmpty());
    }

    void aLabelAgainstTheCodeIsNoted() {
        TestGroup group = oneLead();
        group.channels[0].label = "V1";
        const auto recording = io::readRecording(sourceOf("test.dcm", dicomFile({group})));
        QVERIFY(recording.has_value());
        QVERIFY(recording->rhythm()->waveform.find(Lead::I) != nullptr);
        QVERIFY(hasNote(*recording, "lead_name_conflict"));
        group.channels[0].label = "Lead I";
        const auto agreed = io::readRecording(sourceOf("test.dcm", dicomFile({group})));
        QVERIFY(agreed.has_value() && !hasNote(*agreed, "lead_name_conflict"));
    }

    /// A type of element that nobody knows has four bytes of length. Read as two, the guard took the file for
    /// sound, and the parser asked for the 892 MB that the next bytes spell.
    void unknownTypesHaveLongLengths() {
        const auto content =
            readFile(sourceDir() / "tests/fuzz/regressions/dicom/unknown_type_of_long_length.dcm", 10'000);
        QVERIFY(content.has_value());
        const auto recording = io::readRecording(sourceOf("x.dcm", *content));
        QVERIFY(!recording);
        QVERIFY2(recording.error().text.find("longer than what is left of the file") != std::string::npos,
                 recording.error().text.c_str());
    }
};

QTEST_APPLESS_MAIN(DicomOddTest)
#include "dicom_odd_test.moc"
