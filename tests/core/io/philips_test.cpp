// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/derive.h"
#include "tests/core/io/round_trip.h"
#include "tests/core/io/torture.h"
#include "tests/support/formats/encode_philips.h"
#include "tests/support/shared_data.h"

#include <array>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Recording readText(const std::string& text) {
    return readOrFail("test.xml", bytesOf(text));
}

} // namespace

class PhilipsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void givesBackEveryCount_data() {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("compressed");
        QTest::addColumn<bool>("residuals");
        QTest::addColumn<bool>("pulse");
        QTest::addColumn<bool>("plain");
        QTest::newRow("1.03 XLI") << "1.03" << true << true << true << false;
        QTest::newRow("1.04 XLI") << "1.04" << true << true << true << false;
        QTest::newRow("1.04 raw") << "1.04" << false << true << true << false;
        QTest::newRow("1.04 true leads") << "1.04" << false << false << false << false;
        QTest::newRow("1.03 plain") << "1.03" << false << true << true << true;
        QTest::newRow("1.04 XLI without a pulse") << "1.04" << true << true << false << false;
    }

    void givesBackEveryCount() {
        QFETCH(QString, version);
        QFETCH(bool, compressed);
        QFETCH(bool, residuals);
        QFETCH(bool, pulse);
        QFETCH(bool, plain);
        const CountedLeads leads = twelveLeads(5000);
        const Recording recording =
            readText(encodePhilips(leads, {version.toStdString(), compressed, residuals, pulse, plain}));
        QCOMPARE(recording.format, std::string("Philips XML"));
        compareToCounts(recording.rhythm()->waveform, leads);
        QVERIFY(recording.notes.empty());
    }

    void cutsThePulseOffOtherLengths() {
        const CountedLeads leads = twelveLeads(2500); // five seconds
        compareToCounts(readText(encodePhilips(leads)).rhythm()->waveform, leads);
    }

    void readsWhoAndWhat() {
        const Recording recording = readText(encodePhilips(twelveLeads(5000)));
        QCOMPARE(recording.patient.id, std::string("P-1"));
        QCOMPARE(recording.patient.name, std::string("M\u00fcller, Ada"));
        QCOMPARE(recording.patient.ageYears.value(), 1.5);
        QVERIFY(recording.patient.sex == Sex::Female);
        QCOMPARE(recording.acquiredAt->iso(), std::string("2020-02-29T23:59:58"));
        QCOMPARE(recording.device, std::string("TestCart"));
        QCOMPARE(recording.statements.size(), std::size_t{2});
        QCOMPARE(recording.statements[0].text, std::string("- NORMAL ECG -"));
        QCOMPARE(recording.statements[0].code, std::string("NO"));
        QCOMPARE(recording.statements[1].text, std::string("Sinus rhythm (V-rate<99)"));
    }

    void saysWhatIsBroken() {
        const std::string good = encodePhilips(twelveLeads(1000));
        const auto without = [&](const std::string& from, const std::string& to) {
            std::string text = good;
            const std::size_t begin = text.find(from);
            text.erase(begin, text.find(to, begin) - begin);
            return failureOf("test.xml", bytesOf(text));
        };
        QVERIFY(without("<parsedwaveforms", "</waveforms>").contains(u"holds no waveform"));
        QVERIFY(without("<samplingrate>", "<signalresolution>").contains(u"sampling rate"));
        std::string other = good;
        other.replace(other.find("\"XLI\""), 5, "\"ZIP\"");
        QVERIFY(failureOf("test.xml", bytesOf(other)).contains(u"unknown method"));
    }

    void survivesDamage() {
        torture(sourceOf("test.xml", bytesOf(encodePhilips(twelveLeads(1000)))));
        // A stream of one word over and over grows to the limit and no further.
        BytesBuilder bomb;
        bomb.number(1 << 20, 4).number(1, 2).number(0, 2).zeros(1 << 20);
        const std::string text = encodePhilips(twelveLeads(10));
        const std::size_t begin = text.find('>', text.find("<parsedwaveforms")) + 1;
        const std::size_t end = text.find("</parsedwaveforms>");
        readAndCheck(
            sourceOf("bomb.xml", bytesOf(text.substr(0, begin) + toBase64(bomb.bytes()) + text.substr(end))));
    }

    void realFilesObeyTheLimbLeads() {
        for (const char* file : {"1_03_129DYPRG.xml", "1_03_repbeats.xml", "1_04_utf16_pagewriter_touch.xml",
                                 "1_04_v3_step.xml"}) {
            const auto path = sharedData() / "philips" / file;
            LEADLIGHT_NEEDS(path);
            const auto opened = io::openRecording(path);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
            const Waveform& waveform = opened->recording.rhythm()->waveform;
            QCOMPARE(waveform.samples(), std::size_t{5000});
            QCOMPARE(waveform.rateHz, 500.0);
            QCOMPARE(waveform.leads.size(), std::size_t{12});
            for (std::size_t t = 0; t < 5000; ++t) {
                const auto at = [&](Lead lead) { return waveform.find(lead)->values[t]; };
                QVERIFY(std::abs(at(Lead::II) - at(Lead::I) - at(Lead::III)) <= 0.0101F);
                QVERIFY(std::abs(at(Lead::aVR) + at(Lead::aVL) + at(Lead::aVF)) <= 0.0151F);
            }
            QVERIFY(opened->recording.notes.empty());
        }
    }

    void realFilesTellTheirMeasurements() {
        const auto path = sharedData() / "philips/1_04_utf16_pagewriter_touch.xml";
        LEADLIGHT_NEEDS(path);
        const auto opened = io::openRecording(path);
        QVERIFY(opened.has_value());
        const Recording& recording = opened->recording;
        QCOMPARE(recording.measurements.at("heart_rate_bpm"), 84.0);
        QCOMPARE(recording.measurements.at("rr_ms"), 714.0);
        QCOMPARE(recording.measurements.at("qtc_fridericia_ms"), 394.0);
        QCOMPARE(recording.measurements.at("qrs_axis_deg"), 78.0);
        QCOMPARE(recording.device, std::string("PageWriter Touch"));
        QCOMPARE(recording.patient.name, std::string("ZZDEMOPTONLY, ADULT"));
        QCOMPARE(recording.statements.size(), std::size_t{4});
        QVERIFY(recording.median() != nullptr);
    }
};

QTEST_APPLESS_MAIN(PhilipsTest)
#include "philips_test.moc"
