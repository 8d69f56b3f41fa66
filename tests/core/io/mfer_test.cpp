// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/round_trip.h"
#include "tests/core/io/torture.h"
#include "tests/support/formats/encode_mfer.h"

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

/// MFER (ISO 22077-1), on files made from its published tables: no real one is at hand.
class MferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void givesBackEveryCount_data() {
        QTest::addColumn<bool>("littleEndian");
        QTest::addColumn<bool>("preamble");
        QTest::addColumn<int>("block");
        QTest::newRow("big, one block") << false << true << 1000;
        QTest::newRow("little, one block") << true << true << 1000;
        QTest::newRow("little, without preamble") << true << false << 1000;
        QTest::newRow("big, four blocks") << false << true << 250;
        QTest::newRow("sample by sample") << false << true << 1;
    }

    void givesBackEveryCount() {
        QFETCH(bool, littleEndian);
        QFETCH(bool, preamble);
        QFETCH(int, block);
        const CountedLeads leads = twelveLeads(1000);
        MferForm form;
        form.littleEndian = littleEndian;
        form.preamble = preamble;
        form.block = static_cast<std::size_t>(block);
        const Recording recording = readOrFail("test.mwf", encodeMfer(leads, form));
        QCOMPARE(recording.format, std::string("MFER"));
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.rateHz, 500.0);
        QCOMPARE(waveform.samples(), leads.samples());
        QVERIFY(waveform.unit == Unit::Millivolt);
        for (std::size_t i = 0; i < leads.labels.size(); ++i) {
            const LeadSignal* lead = waveform.find(kStandardLeads[i]);
            QVERIFY(lead != nullptr);
            for (std::size_t t = 0; t < leads.samples(); ++t)
                QVERIFY(std::abs(lead->values[t] - leads.millivolts(i, t)) < 1e-5F);
        }
        QCOMPARE(recording.patient.name, std::string("Doe, Jane"));
        QCOMPARE(recording.patient.id, std::string("4711"));
        QVERIFY(recording.patient.sex == Sex::Female);
        QCOMPARE(recording.patient.birthDate->iso(), std::string("1950-03-04"));
        QCOMPARE(recording.acquiredAt->iso(), std::string("2020-05-06T07:08:09.250"));
        QCOMPARE(recording.device, std::string("Maker Model"));
        QCOMPARE(recording.annotations.size(), std::size_t{1});
        QCOMPARE(recording.annotations[0].label, std::string("PVC"));
        QCOMPARE(recording.annotations[0].startS, 0.5);
    }

    void marksMissingSamples() {
        CountedLeads leads = twelveLeads(100);
        leads.counts[3][10] = -32768;
        const Recording recording = readOrFail("test.mwf", encodeMfer(leads, {}));
        QVERIFY(std::isnan(recording.rhythm()->waveform.find(kStandardLeads[3])->values[10]));
        QVERIFY(!std::isnan(recording.rhythm()->waveform.find(kStandardLeads[2])->values[10]));
    }

    void mantissasHaveNoSign_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<int>("mantissa");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<double>("rateHz");
        QTest::newRow("250 Hz in a byte") << 0 << 0 << 250 << 1 << 250.0;
        QTest::newRow("40 kHz in two") << 0 << 0 << 40'000 << 2 << 40'000.0;
        QTest::newRow("2 ms as 200") << 1 << -5 << 200 << 1 << 500.0;
        QTest::newRow("not stated") << 1 << 0 << 0 << 0 << 1000.0;
    }

    void mantissasHaveNoSign() {
        QFETCH(int, unit);
        QFETCH(int, exponent);
        QFETCH(int, mantissa);
        QFETCH(int, bytes);
        QFETCH(double, rateHz);
        CountedLeads leads = twelveLeads(100);
        leads.uvPerCount = 2.5;
        MferForm form;
        form.interval = MferNumber{unit, exponent, mantissa, static_cast<std::size_t>(bytes)};
        form.sensitivity = MferNumber{0, -8, 250, 1};
        const Recording recording = readOrFail("test.mwf", encodeMfer(leads, form));
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.rateHz, rateHz);
        for (std::size_t t = 0; t < leads.samples(); ++t)
            QVERIFY(std::abs(waveform.find(Lead::I)->values[t] - leads.millivolts(0, t)) < 1e-5F);
    }

    void intervalsThatAreNoTimeAreRefused() {
        MferForm form;
        for (const MferNumber interval : {MferNumber{2, -3, 25, 1}, MferNumber{1, -3, 0, 1}}) {
            form.interval = interval;
            QVERIFY(failureOf("test.mwf", encodeMfer(twelveLeads(60), form)).contains(u"interval"));
        }
    }

    void scalesOfNoEcgAreRefused() {
        MferForm form;
        for (const int exponent : {-128, 127}) {
            form.sensitivity = MferNumber{0, exponent, 5, 1};
            QVERIFY(failureOf("test.mwf", encodeMfer(twelveLeads(60), form)).contains(u"scale"));
        }
    }

    void aLargeZeroCostsNoDigit() {
        CountedLeads leads = twelveLeads(500);
        leads.uvPerCount = 1.0;
        MferForm form;
        form.zero = std::int64_t{1} << 31;
        const Recording recording = readOrFail("test.mwf", encodeMfer(leads, form));
        for (std::size_t t = 0; t < leads.samples(); ++t)
            QVERIFY(std::abs(recording.rhythm()->waveform.find(Lead::I)->values[t] - leads.millivolts(0, t)) <
                    1e-6F);
    }

    void anythingElseIsOneSentence() { torture(sourceOf("test.mwf", encodeMfer(twelveLeads(60), {}))); }
};

QTEST_APPLESS_MAIN(MferTest)
#include "mfer_test.moc"
