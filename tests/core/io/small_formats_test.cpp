// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/io/table/csv_writer.h"
#include "core/io/table/npy_writer.h"
#include "core/io/writer.h"
#include "tests/core/io/round_trip.h"
#include "tests/core/io/torture.h"
#include "tests/support/formats/encode_small.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Recording readText(const std::string& text, std::string name = "test.csv") {
    return readOrFail(std::move(name), bytesOf(text));
}

QString failureOfText(const std::string& text) {
    return failureOf("test.csv", bytesOf(text));
}

/// A table of two leads at 250 Hz: the line of names, then rows.
std::string table(const std::string& names, char separator = ',', bool comma = false) {
    std::string text = names + "\n";
    for (int i = 0; i < 40; ++i) {
        std::string row =
            std::to_string(i * 0.004) + separator + std::to_string(i * 0.5) + separator + "-1.25\n";
        if (comma)
            std::replace(row.begin(), row.end(), '.', ',');
        text += row;
    }
    return text;
}

/// Float numbers to a tenth of a nanovolt.
void compareNearly(const Waveform& waveform, const CountedLeads& leads) {
    QCOMPARE(waveform.samples(), leads.samples());
    QCOMPARE(waveform.rateHz, leads.rateHz);
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        const LeadSignal* lead = waveform.find(kStandardLeads[i]);
        QVERIFY(lead != nullptr);
        for (std::size_t t = 0; t < leads.samples(); ++t)
            QVERIFY(std::abs(lead->values[t] - leads.millivolts(i, t)) < 2e-6F);
    }
}

} // namespace

/// Formats of few fields: tables, arrays, MATLAB 5, ISHNE and makers' XML.
class SmallFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void matlabGivesBackEveryCount() {
        const CountedLeads leads = twelveLeads(2500);
        for (const bool bigEndian : {false, true}) {
            const Recording recording = readOrFail("test.mat", encodeCpscMat(leads, bigEndian));
            compareNearly(recording.rhythm()->waveform, leads);
            QVERIFY(recording.patient.sex == Sex::Female);
            QCOMPARE(recording.patient.ageYears.value(), 74.0);
            QVERIFY(hasNote(recording, "assumed_cpsc"));
        }
        CountedLeads other = twelveLeads(900);
        other.rateHz = 360.0;
        other.uvPerCount = 1.0;
        compareNearly(readOrFail("test.mat", encodeNamedMat(other)).rhythm()->waveform, other);
    }

    void cpscFilesOpen() {
        const auto path = sharedData() / "cpsc2018";
        LEADLIGHT_NEEDS(path);
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            const auto opened = io::openRecording(entry.path());
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            const Waveform& waveform = opened->recording.rhythm()->waveform;
            QCOMPARE(waveform.leads.size(), std::size_t{12});
            QCOMPARE(waveform.rateHz, 500.0);
            QVERIFY(waveform.durationS() >= 10.0);
            QVERIFY(opened->recording.patient.sex.has_value());
            if (entry.path().filename() == "A1980.mat") {
                QVERIFY(std::abs(waveform.find(Lead::I)->values[0] - 0.20186721F) < 1e-7F);
                QVERIFY(std::abs(waveform.find(Lead::II)->values[2] - 0.70375762F) < 1e-7F);
                QCOMPARE(opened->recording.patient.ageYears.value(), 52.0);
            }
            ++count;
        }
        QVERIFY(count > 0);
    }

    void ishneGivesBackEveryCount() {
        const CountedLeads leads = twelveLeads(3000);
        const Recording recording = readOrFail("test.ecg", encodeIshne(leads));
        compareToCounts(recording.rhythm()->waveform, leads);
        QVERIFY(recording.notes.empty());
        QCOMPARE(recording.patient.name, std::string("Byron, Ada"));
        QCOMPARE(recording.patient.birthDate->iso(), std::string("1990-12-10"));
        QCOMPARE(recording.acquiredAt->iso(), std::string("2020-02-01T23:04:05"));
        QCOMPARE(recording.device, std::string("Recorder 5"));
        compareToCounts(readOrFail("test.ecg", encodeIshne(firstLeads(leads, 3))).rhythm()->waveform,
                        firstLeads(leads, 3));
    }

    void makersXmlGivesBackEveryCount() {
        const CountedLeads leads = twelveLeads(2000);
        for (const auto& [text, format] : {std::pair(encodeCardioSoft(leads), "CardioSoft XML"),
                                           std::pair(encodeSchiller(leads), "Schiller XML"),
                                           std::pair(encodeMortara(leads), "Mortara ELI XML")}) {
            const Recording recording = readText(text, "test.xml");
            QCOMPARE(recording.format, std::string(format));
            compareNearly(recording.rhythm()->waveform, leads);
            QVERIFY(!recording.patient.id.empty());
            QVERIFY(recording.acquiredAt.has_value());
        }
        CountedLeads fine = twelveLeads(1000);
        fine.uvPerCount = 1.0;
        compareNearly(readText(encodeZoncare(fine), "test.xml").rhythm()->waveform, fine);
    }

    void makersXmlTellsWhoAndWhat() {
        const CountedLeads leads = twelveLeads(100);
        const Recording soft = readText(encodeCardioSoft(leads), "test.xml");
        QCOMPARE(soft.patient.name, std::string("M\u00fcller, Eva"));
        QCOMPARE(soft.acquiredAt->iso(), std::string("2019-05-06T09:08:07"));
        QCOMPARE(soft.measurements.at("heart_rate_bpm"), 71.0);
        QCOMPARE(soft.statements.at(0).text, std::string("Sinus rhythm"));
        const Recording schiller = readText(encodeSchiller(leads), "test.xml");
        QCOMPARE(schiller.patient.birthDate->iso(), std::string("1960-01-02"));
        QVERIFY(schiller.median() != nullptr);
        QCOMPARE(schiller.acquiredAt->iso(), std::string("2018-03-04T10:11:12"));
        const Recording mortara = readText(encodeMortara(leads), "test.xml");
        QCOMPARE(mortara.device, std::string("Mortara ELI 280"));
        QCOMPARE(mortara.patient.ageYears.value(), 44.0);
        QCOMPARE(mortara.measurements.at("heart_rate_bpm"), 64.0);
        QVERIFY(failureOf("test.xml", bytesOf("<html><body/></html>")).contains(u"root element html"));
    }

    void readsItsOwnTable() {
        const CountedLeads leads = twelveLeads(500);
        const Recording one = readOrFail("test.ecg", encodeIshne(leads));
        const Recording two = readText(io::toCsv(one.rhythm()->waveform));
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY(two.rhythm()->waveform.leads[i].values == one.rhythm()->waveform.leads[i].values);
        QCOMPARE(two.rhythm()->waveform.rateHz, 500.0);
    }

    void understandsTables_data() {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        row("units in brackets", table("time (s),I (mV),II (mV)"));
        row("units behind", table("t,I_mV,II_mV"));
        row("a line of units", table("Time;I;II\ns;mV;mV", ';'));
        row("quotes as rdsamp writes them", table("'Elapsed time','I','II'\n'seconds','mV','mV'"));
        row("decimal comma", table("Zeit;I [mV];II [mV]", ';', true));
        row("tabs", table("# unit: mV\ntime\tLead I\tMDC_ECG_LEAD_II", '\t'));
        row("a stated rate", table("# fs = 250 Hz\nsample,I (mV),II (mV)"));
    }

    void understandsTables() {
        QFETCH(QString, text);
        const Recording recording = readText(text.toStdString());
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.rateHz, 250.0);
        QCOMPARE(waveform.samples(), std::size_t{40});
        QCOMPARE(waveform.find(Lead::I)->values[3], 1.5F);
        QCOMPARE(waveform.find(Lead::II)->values[39], -1.25F);
    }

    void keepsGapsAndOtherUnits() {
        const Recording recording = readText(
            "time_s,I (uV),HR (bpm),II (uV)\n0,100,60,\n0.01,nan,60,-50\n0.02,7,61,1e3\n0.03,7,61,1\n");
        const Waveform& waveform = recording.rhythm()->waveform;
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[1]));
        QVERIFY(std::isnan(waveform.find(Lead::II)->values[0]));
        QCOMPARE(waveform.find(Lead::II)->values[2], 1.0F);
        QVERIFY(hasNote(recording, "not_a_voltage"));
        QCOMPARE(waveform.rateHz, 100.0);
    }

    void saysWhatATableLacks() {
        QVERIFY(failureOfText(table("time,I,II")).contains(u"in which unit"));
        QVERIFY(failureOfText(table("# unit: mV")).contains(u"how many samples a second"));
        QVERIFY(failureOfText("# fs: 250\n# unit: mV\n1,2,3\n4,5,6\n7,8,9\n").contains(u"which leads"));
        QVERIFY(failureOfText("name,town\nA,B\nC,D\n").contains(u"no ECG of a known format"));
        QVERIFY(failureOfText(table("time (s),I (mV),II (mV)") + "1,oops,3\n").contains(u"no number"));
    }

    void takesTheCompanionsWord() {
        Source source = sourceOf(
            "x.npy", io::toNpy(readOrFail("a.ecg", encodeIshne(twelveLeads(300))).rhythm()->waveform));
        QVERIFY(!io::readRecording(source));
        source.files.push_back(
            {"x.npy.json", bytesOf("{\"rate_hz\": 500, \"unit\": \"mV\", \"leads\": [\"I\",\"II\","
                                   "\"III\",\"aVR\",\"aVL\",\"aVF\",\"V1\",\"V2\",\"V3\",\"V4\","
                                   "\"V5\",\"V6\"]}")});
        const auto recording = io::readRecording(source);
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        compareNearly(recording->rhythm()->waveform, twelveLeads(300));
        Source bare = sourceOf("x.csv", bytesOf("1,2\n3,4\n5,6\n"));
        bare.files.push_back(
            {"x.csv.json", bytesOf("{\"rate_hz\": 250, \"unit\": \"uV\", \"leads\": [\"I\", \"V2\"]}")});
        const auto table = io::readRecording(bare);
        QVERIFY2(table.has_value(), table ? "" : table.error().text.c_str());
        QCOMPARE(table->rhythm()->waveform.find(Lead::V2)->values[2], 0.006F);
    }

    /// Level 4 in either byte order, with its facts beside it in the file or in a companion.
    void matlabLevelFourAndItsCompanion() {
        CountedLeads leads = twelveLeads(700);
        leads.uvPerCount = 1.0;
        std::string names;
        for (const std::string& label : leads.labels)
            names += (names.empty() ? "\"" : ", \"") + label + "\"";
        const std::string said = "{\"rate_hz\": 500, \"unit\": \"uV\", \"leads\": [" + names + "]}";
        for (const bool bigEndian : {false, true}) {
            Source source = sourceOf("x.mat", encodeLevelFourMat(leads, false, bigEndian));
            const auto bare = io::readRecording(source);
            QVERIFY(!bare);
            QVERIFY(bare.error().text.find("x.mat.json") != std::string::npos);
            source.files.push_back({"x.mat.json", bytesOf(said)});
            const auto recording = io::readRecording(source);
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            QCOMPARE(recording->format, std::string("MATLAB level 4"));
            compareNearly(recording->rhythm()->waveform, leads);
            compareNearly(readOrFail("x.mat", encodeLevelFourMat(leads, true, bigEndian)).rhythm()->waveform,
                          leads);
        }
        // What the file says goes before its companion.
        Source named = sourceOf("x.mat", encodeNamedMat(leads));
        named.files.push_back({"x.mat.json", bytesOf("{\"rate_hz\": 100, \"unit\": \"V\"}")});
        const auto own = io::readRecording(named);
        QVERIFY(own.has_value());
        compareNearly(own->rhythm()->waveform, leads);
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("x.mat")).toStdString();
        for (const bool levelFour : {true, false}) {
            const Bytes bytes = levelFour ? encodeLevelFourMat(leads, false) : encodeNamedMat(leads);
            QVERIFY(writeFile(file, bytes).has_value());
            QVERIFY(writeFile(file.string() + ".json", asBytes(said)).has_value());
            const auto opened = io::openRecording(file);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            QCOMPARE(opened->source.files.size(), std::size_t{2});
        }
        torture(sourceOf("test.mat", encodeLevelFourMat(twelveLeads(150), true)));
    }

    /// An array that was written is read back by the companion written with it.
    void readsItsOwnArrays() {
        Recording recording = readOrFail("a.ecg", encodeIshne(twelveLeads(300)));
        recording.series.push_back(recording.series.front());
        recording.series.back().kind = SeriesKind::Median;
        io::WriteOptions options;
        for (const SeriesKind kind : {SeriesKind::Rhythm, SeriesKind::Median}) {
            for (const Unit unit : {Unit::Millivolt, Unit::Arbitrary}) {
                for (Series& series : recording.series)
                    series.waveform.unit = unit;
                options.only = kind;
                auto files = io::writeRecording(recording, io::WriteFormat::Npy, options);
                QVERIFY(files.has_value() && files->size() == 2);
                QCOMPARE(files->back().name, std::string("recording.npy.json"));
                const auto back = io::readRecording(Source{std::move(*files), {}});
                QVERIFY2(back.has_value(), back ? "" : back.error().text.c_str());
                QCOMPARE(back->series.size(), std::size_t{1});
                QVERIFY(back->series.front().kind == kind);
                const Waveform& waveform = back->series.front().waveform;
                QVERIFY(waveform.unit == unit);
                compareNearly(waveform, twelveLeads(300));
            }
        }
    }

    /// When it was recorded, and which leads were computed from others, stands in the companion.
    void arraysKeepTheirTimeAndDerivedLeads() {
        Recording recording = readOrFail("a.ecg", encodeIshne(firstLeads(twelveLeads(300), 2)));
        recording.acquiredAt = Timestamp::parse("2024-01-31T23:59:10.016-03:30");
        auto files = io::writeRecording(recording, io::WriteFormat::Npy, {});
        QVERIFY(files.has_value());
        const auto back = io::readRecording(Source{std::move(*files), {}});
        QVERIFY2(back.has_value(), back ? "" : back.error().text.c_str());
        QVERIFY(back->acquiredAt == recording.acquiredAt);
        const Waveform& before = recording.rhythm()->waveform;
        const Waveform& after = back->rhythm()->waveform;
        QCOMPARE(after.leads.size(), before.leads.size());
        for (std::size_t i = 0; i < before.leads.size(); ++i)
            QVERIFY(after.leads[i].provenance == before.leads[i].provenance);
        QVERIFY(after.find(Lead::I)->provenance == Provenance::Measured);
        QVERIFY(after.find(Lead::aVF)->provenance == Provenance::Derived);
        // A table is told the same, but for what it says itself.
        Source told = sourceOf("x.csv", bytesOf(table("time (s),I (mV),II (mV)")));
        told.files.push_back({"x.csv.json", bytesOf("{\"derived\": [\"ii\"], \"acquired_at\": "
                                                    "\"20240131\"}")});
        const auto csv = io::readRecording(told);
        QVERIFY(csv.has_value());
        QCOMPARE(csv->acquiredAt->iso(), std::string("2024-01-31T00:00:00"));
        QVERIFY(csv->rhythm()->waveform.find(Lead::II)->provenance == Provenance::Derived);
    }

    /// What lies beside a file under a companion's name and is none takes nothing away from the file.
    void whatIsNoCompanionIsIgnored() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("x.csv")).toStdString();
        const std::string huge = "{\"rate_hz\": 100, \"more\": \"" + std::string(70'000, 'x') + "\"}";
        for (const std::string& beside : {huge, std::string("[1, 2]"), std::string("rate: 100")}) {
            QVERIFY(writeFile(file, asBytes(table("time (s),I (mV),II (mV)"))).has_value());
            QVERIFY(writeFile(file.string() + ".json", asBytes(beside)).has_value());
            const auto opened = io::openRecording(file);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            QCOMPARE(opened->recording.rhythm()->waveform.rateHz, 250.0);
            QVERIFY(hasNote(opened->recording, "companion_ignored"));
            // Where the file needs one, the sentence says why this is none.
            QVERIFY(writeFile(file, asBytes("1,2\n3,4\n5,6\n")).has_value());
            const auto bare = io::openRecording(file);
            QVERIFY(!bare);
            const QString sentence = QString::fromStdString(bare.error().text);
            QVERIFY2(sentence.startsWith("x.csv.json says nothing of the numbers beside it") &&
                         sentence.contains("at most 64 KiB, and x.csv does not say"),
                     qPrintable(sentence));
        }
    }

    /// Fewer samples than leads: which side is which says the companion.
    void aShortArrayIsNotTurned() {
        Recording recording = readOrFail("a.ecg", encodeIshne(twelveLeads(300)));
        for (LeadSignal& lead : recording.series.front().waveform.leads)
            lead.values = std::vector<float>(5, 0.25F);
        auto files = io::writeRecording(recording, io::WriteFormat::Npy, {});
        QVERIFY(files.has_value());
        const auto back = io::readRecording(Source{std::move(*files), {}});
        QVERIFY2(back.has_value(), back ? "" : back.error().text.c_str());
        QCOMPARE(back->rhythm()->waveform.samples(), std::size_t{5});
        QCOMPARE(back->rhythm()->waveform.leads.size(), std::size_t{12});
    }

    void surviveDamage() {
        const CountedLeads leads = twelveLeads(150);
        torture(sourceOf("test.mat", encodeCpscMat(leads)));
        torture(sourceOf("test.mat", encodeNamedMat(leads)));
        torture(sourceOf("test.ecg", encodeIshne(leads)));
        for (const std::string& text :
             {encodeCardioSoft(leads), encodeSchiller(leads), encodeMortara(leads), encodeZoncare(leads)})
            torture(sourceOf("test.xml", bytesOf(text)));
        torture(sourceOf("test.csv", bytesOf(table("time (s),I (mV),II (mV)"))));
        Source array =
            sourceOf("x.npy", io::toNpy(readOrFail("a.ecg", encodeIshne(leads)).rhythm()->waveform));
        array.files.push_back(
            {"x.npy.json", bytesOf("{\"rate_hz\": 500, \"unit\": \"mV\", \"leads\": [\"I\"]}")});
        torture(array);
        const auto path = sharedData() / "cpsc2018/A1980.mat";
        LEADLIGHT_NEEDS(path);
        const auto source = io::loadSource(path);
        QVERIFY(source.has_value());
        std::mt19937 random(3);
        torture(*source, 0, random, 60);
    }
};

QTEST_APPLESS_MAIN(SmallFormatsTest)
#include "small_formats_test.moc"
