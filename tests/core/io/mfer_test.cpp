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

    void anythingElseIsOneSentence() { torture(sourceOf("test.mwf", encodeMfer(twelveLeads(60), {}))); }
};

QTEST_APPLESS_MAIN(MferTest)
#include "mfer_test.moc"
