// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/write_and_read.h"
#include "tests/support/formula_recording.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <filesystem>
#include <limits>
#include <set>

using namespace leadlight;
using namespace leadlight::test;

namespace {

namespace fs = std::filesystem;

const std::vector<std::pair<const char*, io::WriteFormat>> kFormats{{"DICOM", io::WriteFormat::Dicom},
                                                                    {"aECG", io::WriteFormat::Aecg},
                                                                    {"WFDB", io::WriteFormat::Wfdb},
                                                                    {"EDF+", io::WriteFormat::EdfPlus}};

/// Every file of the folder that can be opened, but those that are a part of another.
std::vector<fs::path> recordingsIn(const fs::path& folder) {
    const std::set<std::string> kinds{".hea", ".dcm", ".xml", ".scp", ".edf", ".bdf", ".ecg"};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string ending = entry.path().extension().string();
        const bool wanted = kinds.contains(ending) ||
                            (ending == ".mat" && entry.path().string().find("cpsc2018") != std::string::npos);
        if (entry.is_regular_file() && wanted)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Recording oddRecording() {
    Recording recording = formulaRecording(2.0, 257.5);
    recording.patient.name = "Żółć, Ünï \"<&>\"";
    recording.acquiredAt = Timestamp::parse("2019-12-31T23:59:59.987-03:30");
    recording.statements.push_back({"Atrial fibrillation & <flutter>", "49436004", "SNOMED-CT"});
    recording.statements.push_back({std::string(300, 'x') + " long", "1.2.3", "SCP-ECG"});
    recording.measurements["qtc_hodges_ms"] = 417.5;
    recording.measurements["st_axis_deg"] = -12.0;
    Series& series = recording.series.front();
    series.filters = {0.05, 150.0, 50.0};
    constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
    std::fill_n(series.waveform.leads[7].values.begin() + 100, 50, kGap);
    LeadSignal other;
    other.label = "Resp 1";
    other.values.assign(series.waveform.samples(), 0.25F);
    series.waveform.leads.push_back(other);
    return recording;
}

} // namespace

/// What was written and read again is what was there.
class WriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void realFilesSurvive_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"examples", "dicom", "aecg", "muse", "philips", "scp", "edf", "cpsc2018",
                                   "wfdb", "ludb", "ptbxl", "cinc2011"})
            QTest::newRow(folder) << folder;
    }

    void realFilesSurvive() {
        QFETCH(QString, folder);
        const fs::path path = folder == QStringLiteral("examples")
                                  ? leadlight::test::sourceDir() / "resources/examples"
                                  : sharedData() / folder.toStdString();
        LEADLIGHT_NEEDS(path);
        int tried = 0;
        std::map<std::string, double> worst;
        for (const fs::path& file : recordingsIn(path)) {
            const auto opened = io::openRecording(file);
            if (!opened)
                continue; // a format that is not read yet, or no ECG: other tests look at that
            ++tried;
            for (const auto& [name, format] : kFormats) {
                const RoundTrip result = roundTrip(opened->recording, format);
                QVERIFY2(result.complaint.empty(),
                         (file.string() + " as " + name + ": " + result.complaint).c_str());
                worst[name] = std::max(worst[name], result.worstUv);
            }
        }
        for (const auto& [name, error] : worst)
            qInfo("%s: %d files as %s, worst error %.4f uV", qPrintable(folder), tried, name.c_str(), error);
        if (tried == 0)
            QSKIP("none of these is read yet");
    }

    void oddOnesSurvive_data() {
        QTest::addColumn<int>("format");
        for (const auto& [name, format] : kFormats)
            QTest::newRow(name) << static_cast<int>(format);
    }

    void oddOnesSurvive() {
        QFETCH(int, format);
        const RoundTrip result = roundTrip(oddRecording(), static_cast<io::WriteFormat>(format));
        QVERIFY2(result.complaint.empty(), result.complaint.c_str());
        QVERIFY(result.worstUv <= 0.5);
    }

    void nothingKnownStaysUnknown_data() { oddOnesSurvive_data(); }

    void nothingKnownStaysUnknown() {
        QFETCH(int, format);
        Recording recording = formulaRecording(2.0, 500.0);
        recording.patient = {};
        recording.acquiredAt.reset();
        recording.device.clear();
        recording.statements.clear();
        recording.measurements.clear();
        const RoundTrip result = roundTrip(recording, static_cast<io::WriteFormat>(format));
        QVERIFY2(result.complaint.empty(), result.complaint.c_str());
    }

    /// Values of 200 mV at 0.1 uV need more than 16 bits; the step never becomes coarser than 1 uV for that.
    void largeValuesGetWiderNumbers_data() { oddOnesSurvive_data(); }

    void largeValuesGetWiderNumbers() {
        QFETCH(int, format);
        Recording recording = formulaRecording(2.0, 500.0);
        recording.series.front().waveform.leads[0].values[10] = 200.00037F;
        const RoundTrip result = roundTrip(recording, static_cast<io::WriteFormat>(format));
        if (static_cast<io::WriteFormat>(format) == io::WriteFormat::EdfPlus) {
            QVERIFY(result.refused); // it has 16 bits and no others
            return;
        }
        QVERIFY2(result.complaint.empty(), result.complaint.c_str());
        QVERIFY(result.worstUv <= 0.5);
    }

    void scalelessStaysScaleless_data() { oddOnesSurvive_data(); }

    void scalelessStaysScaleless() {
        QFETCH(int, format);
        Recording recording = formulaRecording(2.0, 500.0);
        for (LeadSignal& signal : recording.series.front().waveform.leads) {
            signal.resolutionUv = 0.0;
            for (float& value : signal.values)
                value = std::round(value * 1000.0F);
        }
        recording.series.front().waveform.unit = Unit::Arbitrary;
        const RoundTrip whole = roundTrip(recording, static_cast<io::WriteFormat>(format));
        QVERIFY2(whole.complaint.empty(), whole.complaint.c_str());
        recording.series.front().waveform.leads[0].values[0] = 0.5F;
        QVERIFY(roundTrip(recording, static_cast<io::WriteFormat>(format)).refused);
    }

    void aMedianAloneIsAMedian_data() { oddOnesSurvive_data(); }

    void aMedianAloneIsAMedian() {
        QFETCH(int, format);
        Recording recording = formulaRecording(1.0, 500.0);
        recording.series.front().kind = SeriesKind::Median;
        const RoundTrip result = roundTrip(recording, static_cast<io::WriteFormat>(format));
        QVERIFY2(result.complaint.empty(), result.complaint.c_str());
    }

    /// annot(5): a beat of record 100, a comment, and a step longer than ten bits.
    void wfdbAnnotationsAreBitForBit() {
        Recording recording = formulaRecording(10.0, 360.0);
        recording.annotations = {{18.0 / 360.0, 18.0 / 360.0, "Rhythm change: (N", "+", "WFDB", ""},
                                 {77.0 / 360.0, 77.0 / 360.0, "Normal beat", "N", "WFDB", ""},
                                 {5.0, 6.0, "coughs", "", "", ""},
                                 {-1.0, -1.0, "before", "", "", ""}};
        const auto files = io::writeRecording(recording, io::WriteFormat::Wfdb, {});
        QCOMPARE(files->size(), std::size_t{3});
        QCOMPARE((*files)[2].name, std::string("recording.atr"));
        const Bytes& bytes = (*files)[2].content;
        QCOMPARE(QByteArray(asText(bytes).data(), static_cast<qsizetype>(bytes.size())).toHex(),
                 QByteArray("127002fc284e3b0400ec0000bb06005806fc636f756768730000"));
    }

    void annotationsComeBack_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("DICOM") << static_cast<int>(io::WriteFormat::Dicom);
        QTest::newRow("aECG") << static_cast<int>(io::WriteFormat::Aecg);
    }

    void annotationsComeBack() {
        QFETCH(int, format);
        Recording recording = formulaRecording(10.0, 360.0);
        recording.annotations = {
            {0.5, 0.5, "Normal beat", "N", "WFDB", ""},
            {1.0 / 3.0, 0.75, "P wave", "MDC_ECG_WAVC_PWAVE", "MDC", "V2"},
            {5.0, 6.25, "coughs, and says so in words that no code has: " + std::string(60, 'x'), "", "", ""},
            {7.0, 7.0, "at one moment", "", "", "aVL"}};
        for (const bool known : {true, false}) {
            if (!known)
                recording.acquiredAt.reset();
            auto files = io::writeRecording(recording, static_cast<io::WriteFormat>(format), {});
            QVERIFY2(files.has_value(), files ? "" : files.error().text.c_str());
            const auto again = io::readRecording(Source{std::move(*files)});
            QVERIFY2(again.has_value(), again ? "" : again.error().text.c_str());
            QCOMPARE(again->annotations.size(), recording.annotations.size());
            for (const Annotation& one : recording.annotations) {
                const auto place =
                    std::find_if(again->annotations.begin(), again->annotations.end(),
                                 [&](const Annotation& two) { return two.label == one.label; });
                QVERIFY2(place != again->annotations.end(), one.label.c_str());
                QVERIFY(std::abs(place->startS - one.startS) < 1e-9);
                QVERIFY(std::abs(place->endS - one.endS) < 1e-9);
                QCOMPARE(place->code, one.code);
                QCOMPARE(place->codeSystem, one.codeSystem);
                QCOMPARE(place->lead, one.lead);
            }
        }
    }

    void marksStayWhereTheyAreInARhythmThatBeginsLater() {
        Recording recording = formulaRecording();
        recording.series[0].startS = 2.0;
        recording.annotations = {{3.0, 3.0, "Normal beat", "N", "WFDB", ""},
                                 {5.0, 6.25, "coughs", "", "", ""}};
        auto files = io::writeRecording(recording, io::WriteFormat::Dicom, {});
        QVERIFY2(files.has_value(), files ? "" : files.error().text.c_str());
        const auto again = io::readRecording(Source{std::move(*files)});
        QVERIFY2(again.has_value(), again ? "" : again.error().text.c_str());
        QCOMPARE(again->rhythm()->startS, 2.0);
        QCOMPARE(again->annotations.size(), std::size_t{2});
        QCOMPARE(again->annotations[0].startS, 3.0);
        QCOMPARE(again->annotations[1].startS, 5.0);
        QCOMPARE(again->annotations[1].endS, 6.25);
    }

    void everySourceGetsNewUids() {
        const Recording recording = formulaRecording(1.0, 500.0);
        const auto one = io::writeRecording(recording, io::WriteFormat::Dicom, {});
        const auto two = io::writeRecording(recording, io::WriteFormat::Dicom, {});
        QVERIFY(one && two);
        QVERIFY(one->front().content != two->front().content);
        QCOMPARE(one->front().name, std::string("recording.dcm"));
    }

    void wfdbNamesAreChecked() {
        io::WriteOptions options;
        for (const char* stem : {"", "a b", "../a", "-a", "a.b"}) {
            options.stem = stem;
            const auto written = io::writeRecording(formulaRecording(1.0), io::WriteFormat::Wfdb, options);
            QVERIFY(!written.has_value());
            QVERIFY(written.error().code == ErrorCode::Invalid);
        }
    }

    void aMissingSeriesIsSaid() {
        io::WriteOptions options;
        options.only = SeriesKind::Median;
        for (const auto& entry : kFormats) {
            const auto written = io::writeRecording(formulaRecording(1.0), entry.second, options);
            QVERIFY(!written.has_value());
            QVERIFY(written.error().code == ErrorCode::NotFound);
        }
    }
};

QTEST_APPLESS_MAIN(WriterTest)
#include "writer_test.moc"
