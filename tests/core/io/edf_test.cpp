// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/signal/quality.h"
#include "tests/core/io/round_trip.h"
#include "tests/core/io/torture.h"
#include "tests/support/formats/encode_edf.h"
#include "tests/support/shared_data.h"

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Recording readEdf(const CountedLeads& leads, const EdfOptions& options = {}) {
    return readOrFail("test.edf", encodeEdf(leads, options));
}

/// Every sample within a tenth of a microvolt: the header's eight characters round the range.
void compareNearly(const Waveform& waveform, const CountedLeads& leads) {
    QCOMPARE(waveform.samples(), leads.samples());
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        const LeadSignal* lead = waveform.find(kStandardLeads[i]);
        QVERIFY(lead != nullptr);
        for (std::size_t t = 0; t < leads.samples(); ++t)
            QVERIFY(std::abs(lead->values[t] - leads.millivolts(i, t)) < 1e-4F);
    }
}

} // namespace

class EdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    /// More records than the header promises are left out, and that is said.
    void saysWhatIsBeyondThePromisedRecords() {
        Bytes file = encodeEdf(twelveLeads(5000));
        const ByteView five = asBytes(std::string_view("5       "));
        constexpr std::ptrdiff_t kRecords = 236;
        std::copy(five.begin(), five.end(), file.begin() + kRecords);
        const Recording recording = readOrFail("test.edf", file);
        QCOMPARE(recording.rhythm()->waveform.samples(), std::size_t{2500});
        QVERIFY(hasNote(recording, "longer_than_stated"));
        QVERIFY(!hasNote(readEdf(twelveLeads(5000)), "longer_than_stated"));
    }

    void givesBackEveryCount_data() {
        QTest::addColumn<bool>("bdf");
        QTest::addColumn<int>("perRecord");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("one second") << false << 500 << "uV"
                                    << "";
        QTest::newRow("one sample") << false << 1 << "uV"
                                    << "";
        QTest::newRow("all at once") << false << 5000 << "uV"
                                     << "ECG ";
        QTest::newRow("millivolts") << false << 250 << "mV"
                                    << "EKG ";
        QTest::newRow("BDF") << true << 500 << "uV"
                             << "";
        QTest::newRow("BDF, one sample") << true << 1 << "mV"
                                         << "";
    }

    void givesBackEveryCount() {
        QFETCH(bool, bdf);
        QFETCH(int, perRecord);
        QFETCH(QString, unit);
        QFETCH(QString, prefix);
        const CountedLeads leads = twelveLeads(5000);
        EdfOptions options{.bdf = bdf, .samplesPerRecord = static_cast<std::size_t>(perRecord)};
        options.unit = unit.toStdString();
        options.labelPrefix = prefix.toStdString();
        const Recording recording = readEdf(leads, options);
        QCOMPARE(recording.format, std::string(bdf ? "BDF" : "EDF"));
        QCOMPARE(recording.rhythm()->waveform.rateHz, 500.0);
        compareNearly(recording.rhythm()->waveform, leads);
        QCOMPARE(recording.rhythm()->filters.highPassHz.value(), 0.05);
        QCOMPARE(recording.rhythm()->filters.notchHz.value(), 50.0);
    }

    void readsTheWordsOfPlus() {
        EdfOptions options{.reserved = "EDF+C"};
        options.recordStartS = {0.25, 1.25};
        options.lists = {"+0.75\x15"
                         "0.5\x14palpitations\x14",
                         "+1.5\x14"
                         "Beat M\u00fcller\x14second\x14"};
        const Recording recording = readEdf(twelveLeads(1000), options);
        QCOMPARE(recording.format, std::string("EDF+"));
        QCOMPARE(recording.patient.id, std::string("MCH-7"));
        QVERIFY(recording.patient.sex == Sex::Female);
        QCOMPARE(recording.patient.birthDate->iso(), std::string("1951-05-02"));
        QCOMPARE(recording.patient.name, std::string("Haagse Harry"));
        QCOMPARE(recording.patient.ageYears.value(), 50.0);
        QCOMPARE(recording.device, std::string("Cart 7"));
        QCOMPARE(recording.acquiredAt->iso(), std::string("2002-03-02T13:14:15.250"));
        QCOMPARE(recording.annotations.size(), std::size_t{3});
        QCOMPARE(recording.annotations[0].startS, 0.5);
        QCOMPARE(recording.annotations[0].endS, 1.0);
        QCOMPARE(recording.annotations[0].label, std::string("palpitations"));
        QCOMPARE(recording.annotations[1].label, std::string("Beat M\u00fcller"));
        QCOMPARE(recording.annotations[2].startS, 1.25);
    }

    void putsGapsIntoDiscontinuousFiles() {
        const CountedLeads leads = twelveLeads(1500);
        EdfOptions options{.reserved = "EDF+D"};
        options.recordStartS = {0.0, 1.0, 4.0};
        const Recording recording = readEdf(leads, options);
        const auto& values = recording.rhythm()->waveform.find(Lead::V1)->values;
        QCOMPARE(values.size(), std::size_t{2500});
        QVERIFY(std::isnan(values[1000]) && std::isnan(values[1999]));
        QVERIFY(std::abs(values[2000] - leads.millivolts(6, 1000)) < 1e-4F);
        QVERIFY(hasNote(recording, "discontinuous"));
    }

    void partsWhatLiesDaysApart() {
        EdfOptions options{.reserved = "EDF+D"};
        options.recordStartS = {0.0, 1.0, 500'000.0};
        const Recording recording = readEdf(twelveLeads(1500), options);
        QCOMPARE(recording.series.size(), std::size_t{2});
        QCOMPARE(recording.series[1].startS, 500'000.0);
        QCOMPARE(recording.series[1].waveform.samples(), std::size_t{500});
    }

    void leavesOutWhatIsNoVoltage() {
        Bytes bytes = encodeEdf(twelveLeads(1000));
        const auto put = [&](std::size_t place, std::string_view text) {
            const ByteView view = asBytes(text);
            std::copy(view.begin(), view.end(), bytes.begin() + static_cast<std::ptrdiff_t>(place));
        };
        const std::size_t units = 256 + 12 * (16 + 80);
        put(units, "bpm     ");
        const Recording recording = readOrFail("test.edf", bytes);
        QVERIFY(hasNote(recording, "not_a_voltage"));
        QCOMPARE(recording.rhythm()->waveform.find(Lead::I)->provenance, Provenance::Derived);
        put(units + 8, "        ");
        const Recording unknown = readOrFail("test.edf", bytes);
        QVERIFY(hasNote(unknown, "units_unknown"));
        for (int i = 0; i < 12; ++i)
            put(units + 8 * static_cast<std::size_t>(i), "degC    ");
        QVERIFY(failureOf("test.edf", bytes).contains(u"none of its signals is a voltage"));
    }

    void survivesDamage() {
        EdfOptions options{.reserved = "EDF+D", .samplesPerRecord = 100};
        for (int i = 0; i < 10; ++i)
            options.recordStartS.push_back(i * 0.3);
        torture(sourceOf("test.edf", encodeEdf(twelveLeads(1000), options)));
        torture(sourceOf("test.bdf", encodeEdf(twelveLeads(500), {.bdf = true})));
    }

    void scalesOfNoEcgAreRefused() {
        Bytes file = encodeEdf(twelveLeads(1000), {});
        constexpr std::size_t kHead = 256;
        const auto signalCount =
            static_cast<std::size_t>(parseInteger(asText(file).substr(kHead - 4, 4)).value_or(0));
        // The highest physical value of the first signal stands behind names, sensors, units and lowest
        // values.
        const ByteView absurd = asBytes("1e300   ");
        std::copy(absurd.begin(), absurd.end(),
                  file.begin() + static_cast<std::ptrdiff_t>(kHead + signalCount * (16 + 80 + 8 + 8)));
        QVERIFY(failureOf("test.edf", file).contains(u"scale"));
    }

    void contecHasTheCountsOfItsScpFile() {
        const auto path = sharedData() / "edf/contec_0000050.edf";
        LEADLIGHT_NEEDS(path);
        const auto edf = io::openRecording(path);
        const auto scp = io::openRecording(sharedData() / "scp/contec_0000050.scp");
        QVERIFY(edf.has_value() && scp.has_value());
        const Waveform& one = edf->recording.rhythm()->waveform;
        const Waveform& two = scp->recording.rhythm()->waveform;
        QCOMPARE(one.samples(), std::size_t{37855});
        QCOMPARE(one.rateHz, 800.0);
        // The EDF file states another scale (a range of 2 V) than the SCP file's 5 uV.
        const double count = 2000.0 / 65535.0;
        for (std::size_t lead = 0; lead < 12; ++lead) {
            for (std::size_t t = 0; t < two.samples(); ++t)
                QCOMPARE(std::lround(one.leads[lead].values[t] / count - 0.5),
                         std::lround(two.leads[lead].values[t] / 5e-3));
        }
        QVERIFY(hasNote(edf->recording, "implausible_range"));
    }

    void whatIsNoEcgIsNotAnalysed() {
        const auto path = sharedData() / "edf/not_an_ecg.edf";
        LEADLIGHT_NEEDS(path);
        const auto opened = io::openRecording(path);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->recording.rhythm()->waveform.rateHz, 200.0);
        QCOMPARE(opened->recording.rhythm()->waveform.leads.size(), std::size_t{9});
        const auto failure = checkForAnalysis(opened->recording.rhythm()->waveform);
        QVERIFY(failure.has_value());
        QCOMPARE(failure->code, std::string("missing_lead"));
    }
};

QTEST_APPLESS_MAIN(EdfTest)
#include "edf_test.moc"
