// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/round_trip.h"
#include "tests/support/formats/encode_philips.h"
#include "tests/support/formats/encode_small.h"

using namespace leadlight;
using namespace leadlight::test;

namespace {

QByteArray text(const std::string& document) {
    return QByteArray::fromStdString(document);
}

std::string aecgOf(const std::string& scale, const std::string& origin) {
    return "<?xml version=\"1.0\"?><AnnotatedECG xmlns=\"urn:hl7-org:v3\"><component><series><code "
           "code=\"RHYTHM\"/><component><sequenceSet><component><sequence><code code=\"TIME_ABSOLUTE\"/>"
           "<value><head value=\"20200102030405\"/><increment value=\"0.002\" unit=\"s\"/></value></sequence>"
           "</component><component><sequence><code code=\"MDC_ECG_LEAD_II\"/><value><origin value=\"" +
           origin + "\" unit=\"uV\"/><scale value=\"" + scale +
           "\" unit=\"uV\"/><digits>1 2 3 4</digits></value></sequence></component></sequenceSet>"
           "</component></series></component></AnnotatedECG>";
}

std::string museOf(const std::string& perBit) {
    return "<?xml version=\"1.0\"?><RestingECG><Waveform><WaveformType>Rhythm</WaveformType><SampleBase>500"
           "</SampleBase><SampleExponent>0</SampleExponent><LeadData><LeadAmplitudeUnitsPerBit>" +
           perBit +
           "</LeadAmplitudeUnitsPerBit><LeadAmplitudeUnits>MICROVOLTS</LeadAmplitudeUnits><LeadID>II</LeadID>"
           "<LeadSampleSize>2</LeadSampleSize><WaveFormData>AQACAAMABAA=</WaveFormData></LeadData></Waveform>"
           "</RestingECG>";
}

} // namespace

/// A scale that no ECG has is refused whoever wrote the file, before a sample is made with it.
class ScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void noEcgHasIt_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("absurd");
        const CountedLeads leads = twelveLeads(500);
        PhilipsOptions newer{.version = "1.04"};
        const auto add = [](const char* tag, const std::string& document, const char* stated,
                            const char* absurd) {
            QTest::newRow(tag) << text(document) << QString::fromLatin1(stated)
                               << QString::fromLatin1(absurd);
        };
        add("aECG, large", aecgOf("2.5", "0"), "\"2.5\"", "\"2.5e30\"");
        add("aECG, small", aecgOf("2.5", "0"), "\"2.5\"", "\"2.5e-30\"");
        add("aECG, origin", aecgOf("2.5", "125"), "\"125\"", "\"1e20\"");
        add("MUSE, large", museOf("4.88"), "4.88", "4.88e30");
        add("MUSE, small", museOf("4.88"), "4.88", "-4.88e-30");
        add("Philips 1.03", encodePhilips(leads), "<signalresolution>5.000000", "<signalresolution>5e20");
        add("Philips 1.04", encodePhilips(leads, newer), "resolution=\"5.000000", "resolution=\"5e-20");
        add("CardioSoft", encodeCardioSoft(leads), "\"uVperLsb\">5.000000", "\"uVperLsb\">5e20");
        add("Schiller", encodeSchiller(leads), "<unitperbit>5.000000", "<unitperbit>5e20");
        add("Mortara", encodeMortara(leads), "UNITS_PER_MV=\"200.000000", "UNITS_PER_MV=\"2e-300");
        add("Mortara, offset", encodeMortara(leads), "OFFSET=\"3\"", "OFFSET=\"3e30\"");
    }

    void noEcgHasIt() {
        QFETCH(QByteArray, document);
        QFETCH(QString, stated);
        QFETCH(QString, absurd);
        QCOMPARE(failureOf("test.xml", bytesOf(document.toStdString())), QString());
        document.replace(stated.toLatin1(), absurd.toLatin1());
        const QString sentence = failureOf("test.xml", bytesOf(document.toStdString()));
        QVERIFY2(sentence.contains("the scale or baseline of lead I"), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(ScaleTest)
#include "scale_test.moc"
