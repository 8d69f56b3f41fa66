// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "tests/core/io/sources.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Source record(std::string_view header, const std::vector<std::pair<std::string, Bytes>>& files) {
    Source source = sourceOf("r.hea", bytesOf(header));
    for (const auto& [name, content] : files)
        source.files.push_back({name, content});
    return source;
}

Bytes rawBytes(std::initializer_list<int> values) {
    Bytes bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

Bytes int16s(const std::vector<int>& values) {
    Bytes bytes;
    for (const int value : values) {
        bytes.push_back(static_cast<std::byte>(value & 0xFF));
        bytes.push_back(static_cast<std::byte>(value >> 8 & 0xFF));
    }
    return bytes;
}

Recording readOrFail(const Source& source) {
    const auto recording = io::readRecording(source);
    if (!recording)
        qFatal("%s", recording.error().text.c_str());
    return *recording;
}

QString failureOf(const Source& source) {
    const auto recording = io::readRecording(source);
    return recording ? QString() : QString::fromStdString(recording.error().text);
}

void writeTo(const std::filesystem::path& path, const Bytes& content) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

} // namespace

class WfdbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void decodesFormats_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* format, std::initializer_list<int> values) {
            QByteArray bytes;
            for (const int value : values)
                bytes.append(static_cast<char>(value));
            QTest::newRow(format) << format << bytes;
        };
        // The samples -2, 100, 1, -100 of two interleaved leads in each format.
        row("16", {0xFE, 0xFF, 100, 0, 1, 0, 0x9C, 0xFF});
        row("16+3", {9, 9, 9, 0xFE, 0xFF, 100, 0, 1, 0, 0x9C, 0xFF});
        row("61", {0xFF, 0xFE, 0, 100, 0, 1, 0xFF, 0x9C});
        row("24", {0xFE, 0xFF, 0xFF, 100, 0, 0, 1, 0, 0, 0x9C, 0xFF, 0xFF});
        row("32", {0xFE, 0xFF, 0xFF, 0xFF, 100, 0, 0, 0, 1, 0, 0, 0, 0x9C, 0xFF, 0xFF, 0xFF});
        row("80", {126, 228, 129, 28});
        row("160", {0xFE, 0x7F, 100, 0x80, 1, 0x80, 0x9C, 0x7F});
        row("310", {0xFC, 0x0F, 0xC8, 0, 0x38, 0x07});
        row("311", {0xFE, 0x93, 0x11, 0, 0x9C, 0x03});
        row("212", {0xFE, 0x0F, 100, 1, 0xF0, 0x9C});
    }

    void decodesFormats() {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        const std::string line = " " + format.toStdString() + " 1000/mV 16 0 0 0 0 ";
        const std::string header = "r 2 500 2\nr.dat" + line + "I\nr.dat" + line + "II\n";
        const ByteView view = asBytes(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
        const Recording recording = readOrFail(record(header, {{"r.dat", Bytes(view.begin(), view.end())}}));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.find(Lead::I)->values, (std::vector<float>{-0.002F, 0.001F}));
        QCOMPARE(waveform.find(Lead::II)->values, (std::vector<float>{0.1F, -0.1F}));
        QVERIFY(waveform.find(Lead::aVF)->provenance == Provenance::Derived);
    }

    /// Format 8 holds differences: the header's initial value, else its ADC zero, stands before the first.
    void sumsDifferencesUp() {
        const std::string header = "r 2 500 3\n"
                                   "r.dat 8 1000(0)/mV 12 5 -2 0 0 I\n"
                                   "r.dat 8 1000(0)/mV 12 7\n";
        const std::vector<unsigned> bytes{0, 93, 3, 0x80, 0xFF, 127};
        Bytes content;
        for (const unsigned byte : bytes)
            content.push_back(static_cast<std::byte>(byte));
        const Recording recording = readOrFail(record(header, {{"r.dat", content}}));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.find(Lead::I)->values, (std::vector<float>{-0.002F, 0.001F, 0.0F}));
        QCOMPARE(waveform.leads.back().values, (std::vector<float>{0.1F, -0.028F, 0.099F}));
    }

    void appliesGainBaselineAndUnit() {
        const std::string header = "r 3 500 1\n"
                                   "r.dat 16 200(24)/mV 16 0 0 0 0 I\n"
                                   "r.dat 16 2/uV 16 10 0 0 0 II\n" // the ADC zero stands in for the baseline
                                   "r.dat 16 4/mmHg 16 0 0 0 0 ABP\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s({224, 30, 7})}}));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.find(Lead::I)->values.front(), 1.0F);
        QCOMPARE(waveform.find(Lead::II)->values.front(), 0.01F);
        QVERIFY(hasNote(recording, "not_a_voltage"));
    }

    void anUncalibratedSignalHasNoMillivolts() {
        const Recording recording =
            readOrFail(record("r 1 500 2\nr.dat 16 0 16 0 0 0 0 II\n", {{"r.dat", int16s({5, -7})}}));
        QVERIFY(recording.series.front().waveform.unit == Unit::Arbitrary);
        QCOMPARE(recording.series.front().waveform.leads.front().values[1], -7.0F);
    }

    void missingSamplesAreGapsAndSkewIsUndone() {
        const std::string header = "r 2 500 3\nr.dat 16:1 1/mV 16 0 0 0 0 I\nr.dat 16 1/mV 16 0 0 0 0 V1\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s({1, 4, 2, -32768, 3, 6})}}));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.find(Lead::I)->values[0], 2.0F);
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[2]));
        QVERIFY(std::isnan(waveform.find(Lead::V1)->values[1]));
    }

    void leadsOfDifferentRatesAreSeriesOfTheirOwn() {
        const std::string header =
            "r 2 100 2\nr.dat 16x2 1/mV 16 0 0 0 0 II\nr.dat 16 1/mV 16 0 0 0 0 Resp\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s({1, 2, 9, 3, 4, 8})}}));
        QCOMPARE(recording.series.size(), std::size_t{2});
        QCOMPARE(recording.series[0].waveform.rateHz, 200.0);
        QCOMPARE(recording.series[0].waveform.leads.front().values, (std::vector<float>{1, 2, 3, 4}));
        QCOMPARE(recording.series[1].waveform.leads.front().values, (std::vector<float>{9, 8}));
    }

    void aFasterSignalBesideHidesNoEcg() {
        const std::string header =
            "r 2 100 2\nr.dat 16x2 1/mV 16 0 0 0 0 Resp\nr.dat 16 1/mV 16 0 0 0 0 II\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s({1, 2, 9, 3, 4, 8})}}));
        QCOMPARE(recording.rhythm(), &recording.series.front());
        QCOMPARE(recording.rhythm()->waveform.find(Lead::II)->values, (std::vector<float>{9, 8}));
    }

    void gainsOfNoEcgAreRefused() {
        for (const char* gain : {"1e-300/mV", "1e300/mV", "1e-7/V"}) {
            const std::string header = "r 1 100 2\nr.dat 16 " + std::string(gain) + " 16 0 0 0 0 II\n";
            QVERIFY(failureOf(record(header, {{"r.dat", int16s({1, 2})}})).contains(u"scale"));
        }
    }

    void readsPatientAndCodes() {
        const std::string header =
            "r 1 500 1 9:15:13 01/02/1997\nr.dat 16 1/mV 16 0 0 0 0 II\n"
            "# Age: 61\n#Sex: Female\n#Dx: 426783006,164889003,999\n# Patient ID: 77\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s({1})}}));
        QCOMPARE(recording.patient.ageYears.value(), 61.0);
        QVERIFY(recording.patient.sex == Sex::Female);
        QCOMPARE(recording.patient.id, std::string("77"));
        QCOMPARE(recording.acquiredAt->iso(), std::string("1997-02-01T09:15:13"));
        QCOMPARE(recording.statements.size(), std::size_t{3});
        QCOMPARE(recording.statements[1].text, std::string("Atrial fibrillation"));
        QCOMPARE(recording.statements[2].code, std::string("999"));
        QCOMPARE(recording.statements[2].codeSystem, std::string("SNOMED-CT"));
    }

    void gainsThatOnlyNormaliseAreFoundOut_data() {
        QTest::addColumn<bool>("fromLudb");
        QTest::newRow("with LUDB's comments") << true;
        QTest::newRow("without") << false;
    }

    void gainsThatOnlyNormaliseAreFoundOut() {
        QFETCH(bool, fromLudb);
        // Six limb leads that agree as stored, each gain the lead's own span.
        const std::vector<int> one{0, 400, -100, 30};
        const std::vector<int> two{10, 900, -50, 60};
        std::vector<std::vector<int>> leads(6);
        for (std::size_t t = 0; t < one.size(); ++t) {
            leads[0].push_back(one[t]);
            leads[1].push_back(two[t]);
            leads[2].push_back(two[t] - one[t]);
            leads[3].push_back(-(one[t] + two[t]) / 2);
            leads[4].push_back(one[t] - two[t] / 2);
            leads[5].push_back(two[t] - one[t] / 2);
        }
        const char* names[] = {"i", "ii", "iii", "avr", "avl", "avf"};
        std::string header = "r 6 500 4\n";
        std::vector<int> stored;
        for (std::size_t k = 0; k < leads.size(); ++k) {
            const auto [low, high] = std::minmax_element(leads[k].begin(), leads[k].end());
            header += "r.dat 16 " + std::to_string(*high - *low) + "(1)/mV 0 0 0 0 0 " + names[k] + "\n";
        }
        for (std::size_t t = 0; t < one.size(); ++t) {
            for (const auto& lead : leads)
                stored.push_back(lead[t]);
        }
        if (fromLudb)
            header += "#<age>: 51\n#<sex>: F\n#<diagnoses>:\n#Rhythm: Sinus bradycardia.\n";
        const Recording recording = readOrFail(record(header, {{"r.dat", int16s(stored)}}));
        const Waveform& waveform = recording.series.front().waveform;
        QVERIFY(hasNote(recording, fromLudb ? "ludb_gain" : "normalised_gain"));
        QVERIFY(waveform.unit == (fromLudb ? Unit::Millivolt : Unit::Arbitrary));
        QCOMPARE(waveform.find(Lead::II)->values[1], fromLudb ? 0.9F : 900.0F);
        if (fromLudb)
            QCOMPARE(recording.statements.front().text, std::string("Rhythm: Sinus bradycardia."));
    }

    void aShortSignalFileIsReadAsFarAsItGoes() {
        const Recording recording =
            readOrFail(record("r 1 500 100\nr.dat 16 1/mV 16 0 0 0 0 II\n", {{"r.dat", int16s({1, 2, 3})}}));
        QCOMPARE(recording.series.front().waveform.samples(), std::size_t{3});
        QVERIFY(hasNote(recording, "truncated"));
    }

    void aWrongChecksumIsNoted() {
        const std::string header = "r 1 500 2\nr.dat 16 1/mV 16 0 0 ";
        const Bytes signal = int16s({40000 - 65536, 30000});
        QVERIFY(
            !hasNote(readOrFail(record(header + "4464 0 II\n", {{"r.dat", signal}})), "checksum_mismatch"));
        QVERIFY(
            hasNote(readOrFail(record(header + "4465 0 II\n", {{"r.dat", signal}})), "checksum_mismatch"));
    }

    void aMatrixOfAnotherShapeIsRefused() {
        Bytes matrix =
            rawBytes({30, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 'v', 'a', 'l', 0});
        const Bytes samples = int16s({1, 2, 3, 4, 5, 6});
        matrix.insert(matrix.end(), samples.begin(), samples.end());
        const std::string two =
            "r 2 500 3\nr.mat 16x1+24 1/mV 16 0 0 0 0 I\nr.mat 16x1+24 1/mV 16 0 0 0 0 II\n";
        QVERIFY(failureOf(record(two, {{"r.mat", matrix}})).contains(u"another number of leads"));
        const std::string three = "r 3 500 2\nr.mat 16x1+24 1/mV 16 0 0 0 0 I\n"
                                  "r.mat 16x1+24 1/mV 16 0 0 0 0 II\nr.mat 16x1+24 1/mV 16 0 0 0 0 V1\n";
        const Recording recording = readOrFail(record(three, {{"r.mat", matrix}}));
        QCOMPARE(recording.series.front().waveform.find(Lead::V1)->values, (std::vector<float>{3, 6}));
    }

    void refusesHeaders_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("reason");
        QTest::newRow("path up") << "r 1 500 2\n../r.dat 16 1/mV 16 0 0 0 0 II\n"
                                 << "own folder";
        QTest::newRow("absolute path") << "r 1 500 2\n/etc/passwd 16 1/mV 16 0 0 0 0 II\n"
                                       << "own folder";
        QTest::newRow("segments") << "r/2 1 500 2\nr1 1\nr2 1\n"
                                  << "needs its segment r1.hea";
        QTest::newRow("a segment of itself") << "r/1 1 500 2\nr 2\n"
                                             << "segments itself";
        QTest::newRow("a segment elsewhere") << "r/1 1 500 2\n../x 2\n"
                                             << "own folder";
        QTest::newRow("too few segments") << "r/3 1 500 2\nr1 2\n"
                                          << "fewer segments";
        QTest::newRow("no signal file") << "r 1 500 2\nx.dat 16 1/mV 16 0 0 0 0 II\n"
                                        << "not beside it";
        QTest::newRow("format") << "r 1 500 2\nr.dat 516 1/mV 16 0 0 0 0 II\n"
                                << "format 516";
        QTest::newRow("rate") << "r 1 1e300 2\nr.dat 16 1/mV 16 0 0 0 0 II\n"
                              << "sampling rate";
        QTest::newRow("signals") << "r 65 500 2\nr.dat 16 1/mV 16 0 0 0 0 II\n"
                                 << "between 1 and 64";
        QTest::newRow("too few lines") << "r 2 500 2\nr.dat 16 1/mV 16 0 0 0 0 II\n"
                                       << "fewer signals";
        QTest::newRow("frame") << "r 1 500 2\nr.dat 16x4000000000 1/mV 16 0 0 0 0 II\n"
                               << "too many samples";
        QTest::newRow("offset") << "r 1 500 2\nr.dat 16+18446744073709551615 1/mV 16 0 0 0 0 II\n"
                                << "no samples";
    }

    void refusesHeaders() {
        QFETCH(QString, header);
        QFETCH(QString, reason);
        const QString failure = failureOf(record(header.toStdString(), {{"r.dat", int16s({1, 2})}}));
        QVERIFY2(failure.contains(reason), qPrintable(failure));
        QVERIFY(failure.startsWith(u"r.hea"));
        QVERIFY(failure.endsWith(u'.'));
    }

    void joinsSegments() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeTo(path / "m.hea", bytesOf("m/4 2 500 7\nlayout 0\na 2\n~ 2\nb 3\n"));
        writeTo(path / "a.hea",
                bytesOf("a 2 500 2\na.dat 16 1/mV 16 0 0 0 0 I\na.dat 16 1/mV 16 0 0 0 0 II\n"));
        writeTo(path / "a.dat", int16s({1, 2, 3, 4}));
        writeTo(path / "b.hea", bytesOf("b 1 500 3\nb.dat 16 2/mV 16 0 0 0 0 II\n"));
        writeTo(path / "b.dat", int16s({10, 12, 14}));
        const auto opened = io::openRecording(path / "m.hea");
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        QCOMPARE(opened->source.files.size(), std::size_t{5});
        const Waveform& waveform = opened->recording.rhythm()->waveform;
        QCOMPARE(waveform.samples(), std::size_t{7});
        const auto& two = waveform.find(Lead::II)->values;
        QCOMPARE(two[1], 4.0F);
        QVERIFY(std::isnan(two[2]) && std::isnan(two[3]));
        QCOMPARE(two[6], 7.0F);
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[4]));
        // A gap of days is refused before memory is taken for it.
        writeTo(path / "m.hea", bytesOf("m/2 2 500 0\na 2\n~ 1000000000000\nb 3\n"));
        QVERIFY(io::openRecording(path / "m.hea").has_value()); // the third line is none of its two segments
        writeTo(path / "m.hea", bytesOf("m/3 2 500 0\na 2\n~ 100000000\nb 3\n"));
        QVERIFY(!io::openRecording(path / "m.hea").has_value());
    }

    void segmentsKeepTheSignalsOfEveryRate() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeTo(path / "m.hea", bytesOf("m/2 2 100 4\na 2\nb 2\n"));
        for (const char* segment : {"a", "b"}) {
            const std::string name(segment);
            writeTo(path / (name + ".hea"),
                    bytesOf(name + " 2 100 2\n" + name + ".dat 16x2 1/mV 16 0 0 0 0 Resp\n" + name +
                            ".dat 16 1/mV 16 0 0 0 0 II\n"));
        }
        writeTo(path / "a.dat", int16s({1, 2, 9, 3, 4, 8}));
        writeTo(path / "b.dat", int16s({5, 6, 7, 7, 8, 6}));
        const auto opened = io::openRecording(path / "m.hea");
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        const std::vector<Series>& series = opened->recording.series;
        QCOMPARE(series.size(), std::size_t{2});
        QCOMPARE(series[0].waveform.find(Lead::II)->values, (std::vector<float>{9, 8, 7, 6}));
        QCOMPARE(series[1].waveform.rateHz, 200.0);
        QCOMPARE(series[1].waveform.leads.front().values, (std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8}));
    }

    void readsAnnotations() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeTo(path / "r.hea", bytesOf("r 1 250 4\nr.dat 16 1/mV 16 0 0 0 0 II\n"));
        writeTo(path / "r.dat", int16s({1, 2, 3, 4}));
        // At 5 a normal beat, 100,000 frames later a comment "Hi!", 20 later a ventricular beat of channel 1.
        writeTo(path / "r.atr",
                rawBytes({5,       1 << 2, 0,   59 << 2, 1, 0,  0xA0,   0x86, 0,       22 << 2, 3,
                          63 << 2, 'H',    'i', '!',     0, 20, 5 << 2, 1,    62 << 2, 0,       0}));
        const auto opened = io::openRecording(path / "r.hea");
        QVERIFY(opened.has_value());
        const auto& annotations = opened->recording.annotations;
        QCOMPARE(annotations.size(), std::size_t{3});
        QCOMPARE(annotations[0].startS, 5 / 250.0);
        QCOMPARE(annotations[0].label, std::string("Normal beat"));
        QCOMPARE(annotations[0].code, std::string("N"));
        QCOMPARE(annotations[1].label, std::string("Comment: Hi!"));
        QCOMPARE(annotations[2].startS, (5 + 100'000 + 20) / 250.0);
        QCOMPARE(annotations[2].code, std::string("V"));
        QCOMPARE(opened->source.files.size(), std::size_t{2}); // they are no part of the identity
        QCOMPARE(opened->source.beside.size(), std::size_t{1});
        QCOMPARE(io::readRecording(opened->source)->annotations.size(),
                 std::size_t{3}); // and are kept with it
        writeTo(path / "r.atr", rawBytes({5, 1 << 2, 7}));
        QVERIFY(io::openRecording(path / "r.hea")->recording.annotations.empty());
    }

    void loadsARecordByAnyOfItsFiles() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeTo(path / "a.hea",
                bytesOf("a 2 500 2\nb.dat 16 1/mV 16 0 0 0 0 I\nc.dat 16 1/mV 16 0 0 0 0 II\n"));
        writeTo(path / "b.dat", int16s({1, 2}));
        writeTo(path / "c.dat", int16s({3, 4}));
        const auto byHeader = io::openRecording(path / "a.hea");
        const auto bySignal = io::openRecording(path / "c.dat");
        QVERIFY(byHeader && bySignal);
        QCOMPARE(bySignal->source.files.size(), std::size_t{3});
        QCOMPARE(bySignal->source.files[2].name, std::string("c.dat"));
        QCOMPARE(bySignal->recording.sha256, byHeader->recording.sha256);

        Sha256Stream whole;
        for (const SourceFile& file : byHeader->source.files)
            whole.add(file.content);
        QCOMPARE(byHeader->recording.sha256, whole.finish());
    }

    void aSignalFileWithoutItsHeaderIsRefused() {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "a.dat";
        writeTo(path, int16s({1, 2, 3}));
        const auto opened = io::openRecording(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::Unrecognised);
        QVERIFY(opened.error().text.find("header") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WfdbTest)
#include "wfdb_test.moc"
