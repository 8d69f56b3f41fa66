// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/lead.h"

#include <QTest>

using namespace leadlight;

class LeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void labels_data() {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("V4") << "V4";
        QTest::newRow("capitals") << QByteArray("AVR") << "aVR";
        QTest::newRow("DICOM meaning") << QByteArray("Lead I (Einthoven)") << "I";
        QTest::newRow("MDC") << QByteArray("MDC_ECG_LEAD_aVF") << "aVF";
        QTest::newRow("NOM") << QByteArray("NOM_ECG_LEAD_V3") << "V3";
        QTest::newRow("NULs") << QByteArray("III\0\0", 5) << "III";
        QTest::newRow("right chest") << QByteArray("v4r") << "V4R";
        QTest::newRow("modified") << QByteArray("MLII") << "";
        QTest::newRow("empty") << QByteArray() << "";
        QTest::newRow("question mark") << QByteArray("?") << "";
    }

    void labels() {
        QFETCH(QByteArray, label);
        QFETCH(QString, name);
        const auto lead = leadFromLabel(label.toStdString());
        QCOMPARE(lead ? QString::fromUtf8(leadName(*lead).data()) : QString(), name);
    }

    void theModelReadsEightLeads() {
        QCOMPARE(modelIndex(Lead::I), std::optional(0));
        QCOMPARE(modelIndex(Lead::V6), std::optional(7));
        for (const Lead derived : {Lead::III, Lead::aVR, Lead::aVL, Lead::aVF, Lead::V7, Lead::Other})
            QVERIFY(!modelIndex(derived));
    }
};

QTEST_APPLESS_MAIN(LeadTest)
#include "lead_test.moc"
