// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/round_trip.h"
#include "tests/core/io/torture.h"
#include "tests/support/formats/encode_scp.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

namespace {

using Tables = ScpOptions::Tables;

Recording readScp(const CountedLeads& leads, const ScpOptions& options = {}) {
    return readOrFail("test.scp", encodeScp(leads, options));
}

/// Beats at every 400 samples; between them the signal holds one level, which decimation does not change.
CountedLeads beatsOnLevels(ScpOptions& options) {
    CountedLeads leads = twelveLeads(4000);
    for (int beat = 0; beat < 9; ++beat) {
        const int first = 101 + 400 * beat; // both counted from 1
        const int last = first + 199;
        options.beats.push_back({beat == 4 ? 1 : 0, first + 20, first + 100, last - 20, first, last});
    }
    for (auto& values : leads.counts) {
        for (std::size_t t = 0; t < values.size(); ++t) {
            if (t % 400 < 100 || t % 400 >= 300 || t >= 3700)
                values[t] = std::min(static_cast<int>((t + 100) / 400), 9) * 3 - 7;
        }
    }
    return leads;
}

CountedLeads referenceBeat() {
    CountedLeads reference = twelveLeads(300, 1500, 9);
    return reference;
}

} // namespace

class ScpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void givesBackEveryCount_data() {
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("differences");
        for (int differences = 0; differences < 3; ++differences) {
            const std::string order = " order " + std::to_string(differences);
            QTest::newRow(("no tables" + order).c_str()) << static_cast<int>(Tables::None) << differences;
            QTest::newRow(("default" + order).c_str()) << static_cast<int>(Tables::Default) << differences;
            QTest::newRow(("custom" + order).c_str()) << static_cast<int>(Tables::Custom) << differences;
            QTest::newRow(("switching" + order).c_str())
                << static_cast<int>(Tables::Switching) << differences;
        }
    }

    void givesBackEveryCount() {
        QFETCH(int, tables);
        QFETCH(int, differences);
        for (const int version : {10, 13, 20, 30}) {
            const CountedLeads leads = twelveLeads(3001);
            ScpOptions options{.tables = static_cast<Tables>(tables), .differences = differences};
            options.version = version;
            const Recording recording = readScp(leads, options);
            compareToCounts(recording.rhythm()->waveform, leads);
            QVERIFY(recording.notes.empty());
        }
    }

    void addsTheReferenceBeat() {
        for (const Tables tables : {Tables::None, Tables::Default}) {
            ScpOptions options{.tables = tables};
            const CountedLeads leads = beatsOnLevels(options);
            options.subtract = true;
            options.reference = referenceBeat();
            options.referenceFiducial = 120;
            const Recording recording = readScp(leads, options);
            compareToCounts(recording.rhythm()->waveform, leads);
            QVERIFY(recording.median() != nullptr);
            compareToCounts(recording.median()->waveform, options.reference);
        }
    }

    void undoesBimodalCompression() {
        for (const bool subtract : {false, true}) {
            ScpOptions options;
            const CountedLeads leads = beatsOnLevels(options);
            options.bimodal = true;
            options.subtract = subtract;
            options.reference = referenceBeat();
            options.referenceFiducial = 120;
            const Recording recording = readScp(leads, options);
            compareToCounts(recording.rhythm()->waveform, leads);
        }
    }

    void interpolatesBetweenDecimatedSamples() {
        // No beat at all: 16 samples become 4, whose places are 2, 6, 10 and 14.
        CountedLeads leads = firstLeads(twelveLeads(16), 1);
        for (std::size_t t = 0; t < 16; ++t)
            leads.counts[0][t] = 40 * static_cast<int>(t / 4);
        ScpOptions options;
        options.bimodal = true;
        options.reference = firstLeads(referenceBeat(), 1);
        const Recording recording = readScp(leads, options);
        const auto& values = recording.rhythm()->waveform.find(Lead::I)->values;
        QCOMPARE(values.size(), std::size_t{16});
        const std::vector<int> expected{0, 0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 120};
        for (std::size_t t = 0; t < 16; ++t)
            QCOMPARE(values[t], static_cast<float>(expected[t] * 5e-3));
    }

    void alignsLeadsThatBeginLater() {
        const CountedLeads leads = firstLeads(twelveLeads(500), 2);
        ScpOptions options;
        options.firstSample = {1, 501};
        const Recording recording = readScp(leads, options);
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.samples(), std::size_t{1000});
        QVERIFY(std::isnan(waveform.find(Lead::II)->values[499]));
        QCOMPARE(waveform.find(Lead::II)->values[500], leads.millivolts(1, 0));
        QVERIFY(std::isnan(waveform.find(Lead::I)->values[500]));
    }

    void readsWhoAndWhat() {
        ScpOptions options;
        BytesBuilder words;
        words.number(0, 1).zeros(7).number(2, 1);
        words.number(1, 1).number(6, 2).text("Sinus").zeros(1).number(2, 1).number(4, 2).text("LVH").zeros(1);
        options.more[8] = words.bytes();
        BytesBuilder codes;
        codes.zeros(8).number(1, 1).number(1, 1).number(8, 2).number(1, 1).text("AFIB;;").zeros(1);
        options.more[11] = codes.bytes();
        BytesBuilder measured;
        measured.number(1, 1).number(0, 1).number(800, 2).number(29999, 2);
        for (const int value : {100, 210, 260, 350, 660, 45, -30, 29999})
            measured.number(value, 2);
        measured.number(0, 2).number(75, 2).number(29999, 2).number(431, 2).number(1, 1).number(0, 2);
        options.more[7] = measured.bytes();
        options.language = 3;
        const Recording recording = readScp(twelveLeads(100), options);
        QCOMPARE(recording.patient.name, std::string("Nov\u00e1k, Ota"));
        QCOMPARE(recording.patient.id, std::string("ID 7"));
        QCOMPARE(recording.patient.ageYears.value(), 1.5);
        QVERIFY(recording.patient.sex == Sex::Male);
        QCOMPARE(recording.acquiredAt->iso(), std::string("2021-03-04T05:06:07+01:00"));
        QCOMPARE(recording.device, std::string("Maker CART9"));
        QCOMPARE(recording.rhythm()->filters.highPassHz.value(), 0.05);
        QCOMPARE(recording.rhythm()->filters.notchHz.value(), 50.0);
        QCOMPARE(recording.statements.size(), std::size_t{3});
        QCOMPARE(recording.statements[1].text, std::string("LVH"));
        QCOMPARE(recording.statements[2].code, std::string("AFIB"));
        const std::map<std::string, double> expected{
            {"rr_ms", 800},        {"p_ms", 110},          {"pr_ms", 160},
            {"qrs_ms", 90},        {"qt_ms", 400},         {"p_axis_deg", 45},
            {"qrs_axis_deg", -30}, {"heart_rate_bpm", 75}, {"qtc_bazett_ms", 431},
        };
        QCOMPARE(recording.measurements, expected);
    }

    void toleratesWhatDevicesDo() {
        const CountedLeads leads = twelveLeads(1000);
        Bytes wrongSum = encodeScp(leads);
        wrongSum[0] ^= std::byte{1};
        const Recording odd = readOrFail("test.scp", wrongSum);
        QVERIFY(hasNote(odd, "checksum_mismatch"));
        compareToCounts(odd.rhythm()->waveform, leads);
        // Old records do not bear the name of the format.
        Bytes nameless = encodeScp(leads);
        std::fill_n(nameless.begin() + 16, 6, std::byte{0});
        compareToCounts(readOrFail("test.scp", nameless).rhythm()->waveform, leads);
        Bytes shortened = encodeScp(leads);
        shortened.resize(shortened.size() - 700); // of 11,038 bytes, the last of which are those of V6
        const Recording cut = readOrFail("test.scp", shortened);
        QVERIFY(hasNote(cut, "truncated"));
        // The leads in front of the cut have all of their samples: only those behind it lack some.
        std::string said;
        for (const Note& note : cut.notes)
            said += note.text + "\n";
        QVERIFY2(said.find("V6 holds 229 of 1000") != std::string::npos, said.c_str());
        QVERIFY2(said.find("samples a lead") == std::string::npos, said.c_str());
        QVERIFY2(said.find(", I holds") == std::string::npos && said.find(": I holds") == std::string::npos,
                 said.c_str());
    }

    void refusesPointersThatLeadNowhere() {
        Bytes cyclic = encodeScp(twelveLeads(100));
        // Every pointer leads to section 0 itself.
        for (std::size_t i = 1; i < 12; ++i) {
            const std::size_t place = 22 + 10 * i;
            cyclic[place + 6] = std::byte{7};
            for (std::size_t k = 7; k < 10; ++k)
                cyclic[place + k] = std::byte{0};
        }
        QVERIFY(failureOf("test.scp", cyclic).contains(u"none of its sections"));
    }

    void survivesDamage() {
        torture(sourceOf("test.scp", encodeScp(twelveLeads(500))));
        ScpOptions options;
        const CountedLeads leads = beatsOnLevels(options);
        options.bimodal = true;
        options.subtract = true;
        options.reference = referenceBeat();
        options.referenceFiducial = 120;
        options.tables = Tables::Switching;
        torture(sourceOf("test.scp", encodeScp(leads, options)));
    }

    void clarkEqualsHisDicomFile() {
        const auto path = sharedData() / "scp/clark_huffman.scp";
        LEADLIGHT_NEEDS(path);
        const auto scp = io::openRecording(path);
        const auto dicom = io::openRecording(sharedData() / "dicom/clark_implicit.dcm");
        QVERIFY(scp.has_value() && dicom.has_value());
        QCOMPARE(scp->recording.series.size(), std::size_t{2});
        for (std::size_t s = 0; s < 2; ++s) {
            const Waveform& one = scp->recording.series[s].waveform;
            const Waveform& two = dicom->recording.series[s].waveform;
            QCOMPARE(one.samples(), two.samples());
            for (std::size_t lead = 0; lead < 12; ++lead)
                QVERIFY(one.leads[lead].values == two.leads[lead].values);
        }
        QVERIFY(scp->recording.notes.empty());
        QCOMPARE(scp->recording.patient.name, std::string("Clark"));
        QCOMPARE(scp->recording.patient.ageYears.value(), 49.0);
        QCOMPARE(scp->recording.measurements.at("pr_ms"), 148.0);
        QCOMPARE(scp->recording.measurements.at("qt_ms"), 420.0);
    }

    void contecIsCutOffAtItsSixteenBits() {
        const auto path = sharedData() / "scp/contec_0000050.scp";
        LEADLIGHT_NEEDS(path);
        const auto opened = io::openRecording(path);
        QVERIFY(opened.has_value());
        const Waveform& waveform = opened->recording.rhythm()->waveform;
        QCOMPARE(waveform.rateHz, 800.0);
        QCOMPARE(waveform.samples(), std::size_t{32767});
        QVERIFY(hasNote(opened->recording, "truncated"));
        QCOMPARE(waveform.find(Lead::I)->values[0], -0.1F);
        QCOMPARE(waveform.find(Lead::I)->values[1], -0.15F);
    }
};

QTEST_APPLESS_MAIN(ScpTest)
#include "scp_test.moc"
