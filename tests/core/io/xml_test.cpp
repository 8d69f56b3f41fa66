// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "tests/core/io/sources.h"

#include <QByteArray>
#include <QTest>

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Recording readOrFail(std::string_view text) {
    const auto recording = io::readRecording(sourceOf("test.xml", bytesOf(text)));
    if (!recording)
        qFatal("%s", recording.error().text.c_str());
    return *recording;
}

QString failureOf(std::string_view text) {
    const auto recording = io::readRecording(sourceOf("test.xml", bytesOf(text)));
    return recording ? QString() : QString::fromStdString(recording.error().text);
}

std::string lead(const std::string& code, const std::string& digits, const std::string& unit = "uV",
                 const std::string& origin = "<origin value=\"0\" unit=\"uV\"/>") {
    return "<component><sequence><code code=\"" + code + "\"/><value xsi:type=\"SLIST_PQ\">" + origin +
           "<scale value=\"2.5\" unit=\"" + unit + "\"/><digits>" + digits +
           "</digits></value></sequence></component>";
}

std::string timeAxis(const std::string& head, const std::string& increment, const std::string& unit) {
    return "<component><sequence><code code=\"TIME_ABSOLUTE\"/><value><head " + head +
           "/><increment value=\"" + increment + "\" unit=\"" + unit + "\"/></value></sequence></component>";
}

std::string set(const std::string& content) {
    return "<component><sequenceSet>" + content + "</sequenceSet></component>";
}

std::string aecg(const std::string& series) {
    return "<?xml version=\"1.0\"?><AnnotatedECG xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"x\"><component><series>"
           "<code code=\"RHYTHM\"/>" +
           series + "</series></component></AnnotatedECG>";
}

const std::string kAbsolute = "value=\"20021122091000.250\"";

std::string annotation(const std::string& code, const std::string& value, const std::string& more = {}) {
    return "<component><annotation><code code=\"" + code + "\"/>" + value + more +
           "</annotation></component>";
}

std::string museLead(const std::string& name, const QByteArray& samples, const std::string& more = {}) {
    return "<LeadData><LeadByteCountTotal>" + std::to_string(samples.size()) + "</LeadByteCountTotal>" +
           "<LeadAmplitudeUnitsPerBit>4.88</LeadAmplitudeUnitsPerBit><LeadAmplitudeUnits>MICROVOLTS"
           "</LeadAmplitudeUnits><LeadID>" +
           name + "</LeadID><LeadSampleSize>2</LeadSampleSize>" + more + "<WaveFormData>\n" +
           samples.toBase64().toStdString() + "\n</WaveFormData></LeadData>";
}

std::string muse(const std::string& leads, const std::string& more = {}) {
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE RestingECG SYSTEM \"restecg.dtd\">"
           "<RestingECG>" +
           more +
           "<Waveform><WaveformType>Rhythm</WaveformType><SampleBase>500</SampleBase><SampleExponent>0"
           "</SampleExponent><HighPassFilter>16</HighPassFilter>" +
           leads + "</Waveform></RestingECG>";
}

} // namespace

class XmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    /// A lead of more or fewer samples than stated is read as far as both go, and that is said.
    void museSaysWhereSamplesAndTheirNumberDiffer() {
        const auto read = [](const char* stated) {
            return readOrFail(
                muse(museLead("II", QByteArray("\1\0\2\0\3\0\4\0", 8),
                              "<LeadSampleCountTotal>" + std::string(stated) + "</LeadSampleCountTotal>")));
        };
        const Recording fewer = read("3");
        QCOMPARE(fewer.rhythm()->waveform.samples(), std::size_t{3});
        QVERIFY(hasNote(fewer, "longer_than_stated"));
        const Recording more = read("6");
        QCOMPARE(more.rhythm()->waveform.samples(), std::size_t{4});
        QVERIFY(hasNote(more, "truncated"));
        for (const char* silent : {"4", "0", "", "nan", "1e300"}) {
            const Recording same = read(silent);
            QVERIFY(!hasNote(same, "truncated") && !hasNote(same, "longer_than_stated"));
        }
    }

    void readsIncrementsInAnyUnit_data() {
        QTest::addColumn<QString>("increment");
        QTest::addColumn<QString>("unit");
        QTest::newRow("s") << "0.002"
                           << "s";
        QTest::newRow("ms") << "2"
                            << "ms";
        QTest::newRow("us") << "2000"
                            << "us";
    }

    void readsIncrementsInAnyUnit() {
        QFETCH(QString, increment);
        QFETCH(QString, unit);
        const Recording recording =
            readOrFail(aecg(set(timeAxis(kAbsolute, increment.toStdString(), unit.toStdString()) +
                                lead("MDC_ECG_LEAD_II", "1 2\n\t-3 "))));
        QCOMPARE(recording.series.front().waveform.rateHz, 500.0);
        QCOMPARE(recording.series.front().waveform.leads.front().values,
                 (std::vector<float>{0.0025F, 0.005F, -0.0075F}));
        QCOMPARE(recording.acquiredAt->iso(), std::string("2002-11-22T09:10:00.250"));
    }

    void appliesOriginAndUnits() {
        const Recording recording =
            readOrFail(aecg(set(timeAxis(kAbsolute, "0.002", "s") +
                                lead("MDC_ECG_LEAD_I", "2", "mV", "<origin value=\"-1000\" unit=\"uV\"/>") +
                                lead("MDC_ECG_LEAD_II", "4", "nV") + lead("MDC_ECG_LEAD_V1", "2", "kPa"))));
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.find(Lead::I)->values.front(), 4.0F);
        QCOMPARE(waveform.find(Lead::II)->values.front(), 1e-5F);
        QVERIFY(waveform.find(Lead::V1) == nullptr);
        QVERIFY(hasNote(recording, "not_a_voltage"));
    }

    void namespacePrefixesAreOfNoMatter() {
        std::string text = aecg(set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "1 2")));
        for (std::size_t place = text.find('<', 5); place != std::string::npos;
             place = text.find('<', place + 1))
            text.insert(place + (text[place + 1] == '/' ? 2 : 1), "hl7:");
        const Recording recording = readOrFail(text);
        QCOMPARE(recording.series.front().waveform.samples(), std::size_t{2});
    }

    void joinsSetsThatFollowEachOther() {
        const std::string later = "value=\"20021122091002.750\"";
        const Recording recording =
            readOrFail(aecg(set(timeAxis(kAbsolute, "0.5", "s") + lead("MDC_ECG_LEAD_V1", "1 2 3 4 5")) +
                            set(timeAxis(later, "0.5", "s") + lead("MDC_ECG_LEAD_V4", "6 7 8 9 10"))));
        QCOMPARE(recording.series.size(), std::size_t{1});
        const Waveform& waveform = recording.series.front().waveform;
        QCOMPARE(waveform.samples(), std::size_t{10});
        QVERIFY(std::isnan(waveform.find(Lead::V4)->values[4]));
        QCOMPARE(waveform.find(Lead::V4)->values[5], 0.015F);
    }

    /// Limb leads in one series, chest leads in the next; and a second strip a minute later.
    void joinsSeriesOfOneTime() {
        const std::string next = "</series></component><component><series><code code=\"RHYTHM\"/>";
        const std::string limbs = set(timeAxis(kAbsolute, "0.5", "s") + lead("MDC_ECG_LEAD_I", "1 2 3 4 5"));
        const std::string chest = lead("MDC_ECG_LEAD_V1", "6 7 8 9 10");
        const Recording joined =
            readOrFail(aecg(limbs + next + set(timeAxis(kAbsolute, "0.5", "s") + chest)));
        QCOMPARE(joined.series.size(), std::size_t{1});
        QCOMPARE(joined.rhythm()->waveform.find(Lead::V1)->values[0], 0.015F);
        QCOMPARE(joined.rhythm()->waveform.samples(), std::size_t{5});

        const std::string again = lead("MDC_ECG_LEAD_I", "9 9 9");
        const Recording later = readOrFail(
            aecg(limbs + next + set(timeAxis("value=\"20021122091101.250\"", "0.5", "s") + again)));
        QCOMPARE(later.series.size(), std::size_t{2});
        QCOMPARE(later.series[0].startS, 0.0);
        QCOMPARE(later.series[1].startS, 61.0);

        // Times that count from the series' own beginning.
        const std::string relative =
            "<component><sequence><code code=\"TIME_RELATIVE\"/><value><head value=\"0\" "
            "unit=\"s\"/><increment value=\"0.5\" unit=\"s\"/></value></sequence>"
            "</component>";
        const Recording counted = readOrFail(
            aecg(limbs + next + "<effectiveTime><low value=\"20021122091101.250\"/></effectiveTime>" +
                 set(relative + again)));
        QCOMPARE(counted.series[1].startS, 61.0);
    }

    void readsBothAnnotationSetsTheDevicesFirst() {
        const std::string person = "<subjectOf><annotationSet><author><assignedEntity><assignedAuthorType><"
                                   "assignedPerson><name>A</name>"
                                   "</assignedPerson></assignedAuthorType></assignedEntity></author>" +
                                   annotation("MDC_ECG_INTERPRETATION", "<value>Normal &amp; sinus</value>") +
                                   annotation("MDC_ECG_TIME_PD_PR", "<value value=\"170\" unit=\"ms\"/>") +
                                   annotation("MDC_ECG_TIME_PD_QT", "<value value=\"0.4\" unit=\"s\"/>") +
                                   annotation("MDC_ECG_HEART_RATE", "<value value=\"1.25\" unit=\"Hz\"/>") +
                                   annotation("MDC_ECG_ANGLE_T_FRONT", "<value value=\"1\" unit=\"mm\"/>") +
                                   "</annotationSet></subjectOf>";
        const std::string device =
            "<subjectOf><annotationSet>" +
            annotation("MDC_ECG_TIME_PD_PR", "<value value=\"148\" unit=\"ms\"/>") +
            annotation("MDC_ECG_RHY",
                       "<value code=\"MDC_ECG_RHY_SINUS_RHY\" displayName=\"Sinus Rhythm\"/>") +
            annotation("MDC_ECG_BEAT", "<value code=\"MDC_ECG_BEAT_NORMAL\"/>",
                       annotation("MDC_ECG_TIME_PD_QRS", "<value value=\"99\" unit=\"ms\"/>")) +
            "</annotationSet></subjectOf>";
        const Recording recording = readOrFail(
            aecg(person + device + set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "1 2"))));
        QCOMPARE(recording.measurements.at("pr_ms"), 148.0);
        QCOMPARE(recording.measurements.at("qt_ms"), 400.0);
        QCOMPARE(recording.measurements.at("heart_rate_bpm"), 75.0);
        QVERIFY(!recording.measurements.contains("t_axis_deg")); // of an angle millimetres say nothing
        QVERIFY(!recording.measurements.contains("qrs_ms"));     // of one beat alone
        QCOMPARE(recording.statements.size(), std::size_t{2});
        QCOMPARE(recording.statements[0].text, std::string("Sinus Rhythm"));
        QCOMPARE(recording.statements[1].text, std::string("Normal & sinus"));
    }

    void entitiesAreNotExpanded() {
        const std::string bomb =
            "<!DOCTYPE AnnotatedECG [<!ENTITY a \"7 7\"><!ENTITY f SYSTEM \"/etc/passwd\">]>";
        const QString failure = failureOf(
            bomb +
            aecg(set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "&a; &f;"))).substr(21));
        QVERIFY2(failure.contains(u"no number"), qPrintable(failure));
    }

    void refusesBrokenXml() {
        const std::string good =
            aecg(set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "1 2")));
        QVERIFY(!failureOf(good.substr(0, good.size() / 2)).isEmpty());
        QVERIFY(failureOf(aecg(set(lead("MDC_ECG_LEAD_II", "1 2")))).contains(u"no time"));
        QVERIFY(failureOf(aecg("")).contains(u"no samples"));
        QVERIFY(failureOf(aecg(set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "1 x"))))
                    .contains(u"no number"));
        std::string deep = "<AnnotatedECG>";
        for (int i = 0; i < 100'000; ++i)
            deep += "<a>";
        QVERIFY(failureOf(deep).contains(u"nest too deeply"));
    }

    void readsUtf16() {
        const std::string text =
            aecg("<subjectOf><annotationSet>" +
                 annotation("MDC_ECG_INTERPRETATION", "<value>Herz \u00e4\u20ac</value>") +
                 "</annotationSet></subjectOf>" +
                 set(timeAxis(kAbsolute, "0.002", "s") + lead("MDC_ECG_LEAD_II", "1 2")));
        const QString wide = QString::fromStdString(text);
        for (const bool bigEndian : {false, true}) {
            Bytes bytes;
            const auto put = [&](char16_t unit) {
                const auto low = static_cast<std::byte>(unit & 0xFF);
                const auto high = static_cast<std::byte>(unit >> 8);
                bytes.push_back(bigEndian ? high : low);
                bytes.push_back(bigEndian ? low : high);
            };
            put(0xFEFF);
            for (const QChar c : wide)
                put(c.unicode());
            const auto recording = io::readRecording(sourceOf("test.xml", bytes));
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            QCOMPARE(recording->statements.front().text, std::string("Herz \u00e4\u20ac"));
        }
    }

    void museChecksItsBytes() {
        const QByteArray samples("\x01\x00\xFE\xFF\x00\x80", 6);
        const Recording good = readOrFail(muse(museLead("I", samples) + museLead("II", samples)));
        const LeadSignal* one = good.series.front().waveform.find(Lead::I);
        QCOMPARE(one->values[1], -0.00976F);
        QVERIFY(std::isnan(one->values[2]));
        QVERIFY(good.notes.empty());
        QCOMPARE(good.series.front().filters.highPassHz.value(), 0.16);
        QVERIFY(good.series.front().waveform.find(Lead::III)->provenance == Provenance::Derived);

        const Recording odd = readOrFail(
            muse(museLead("I", samples, "<LeadDataCRC32>1</LeadDataCRC32><LeadOff>TRUE</LeadOff>")));
        QVERIFY(hasNote(odd, "crc_mismatch"));
        QVERIFY(hasNote(odd, "lead_off"));
        QVERIFY(failureOf(muse("<LeadData><LeadID>I</LeadID><WaveFormData>a*b</WaveFormData></LeadData>"))
                    .contains(u"Base64"));
    }

    void museJoinsStatementsAndReadsThePatient() {
        const std::string more =
            "<PatientDemographics><PatientID>42</PatientID><PatientAge>8</PatientAge><AgeUnits>MONTHS</"
            "AgeUnits>"
            "<Gender>FEMALE</Gender><PatientLastName>M\xFCller</PatientLastName><PatientFirstName>Ada"
            "</PatientFirstName><DateofBirth>03-14-1951</DateofBirth></PatientDemographics>"
            "<TestDemographics><AcquisitionDevice>MAC55</AcquisitionDevice><AcquisitionTime>09:14:03"
            "</AcquisitionTime><AcquisitionDate>11/22/2002</AcquisitionDate></TestDemographics>"
            "<Diagnosis><DiagnosisStatement><StmtText>Sinus</StmtText></"
            "DiagnosisStatement><DiagnosisStatement>"
            "<StmtFlag>ENDSLINE</StmtFlag><StmtText>rhythm</StmtText></"
            "DiagnosisStatement><DiagnosisStatement>"
            "<StmtFlag>ENDSLINE</StmtFlag><StmtText>Normal ECG</StmtText></DiagnosisStatement></Diagnosis>";
        const Recording recording = readOrFail(muse(museLead("II", QByteArray("\x01\x00", 2)), more));
        QCOMPARE(recording.statements.size(), std::size_t{2});
        QCOMPARE(recording.statements[0].text, std::string("Sinus rhythm"));
        QCOMPARE(recording.patient.name, std::string("M\u00fcller, Ada"));
        QCOMPARE(recording.patient.ageYears.value(), 8.0 / 12.0);
        QCOMPARE(recording.patient.birthDate->iso(), std::string("1951-03-14"));
        QCOMPARE(recording.acquiredAt->iso(), std::string("2002-11-22T09:14:03"));
        QCOMPARE(recording.device, std::string("MAC55"));
    }

    /// One date with a number above 12 settles the order of day and month for the whole file.
    void museDatesHaveOneOrder() {
        const auto read = [](const std::string& birth, const std::string& day, const std::string& time) {
            return readOrFail(muse(
                museLead("II", QByteArray("\x01\x00", 2)),
                "<PatientDemographics><DateofBirth>" + birth +
                    "</DateofBirth></PatientDemographics><TestDemographics><AcquisitionTime>" + time +
                    "</AcquisitionTime><AcquisitionDate>" + day + "</AcquisitionDate></TestDemographics>"));
        };
        const Recording dayFirst = read("04/05/1960", "25/06/2020", "1:14:15");
        QCOMPARE(dayFirst.patient.birthDate->iso(), std::string("1960-05-04"));
        QCOMPARE(dayFirst.acquiredAt->iso(), std::string("2020-06-25T01:14:15"));
        QVERIFY(!hasNote(dayFirst, "date_order") && !hasNote(dayFirst, "time_unknown"));
        const Recording monthFirst = read("04-05-1960", "06-25-2020", "1:14:15 PM");
        QCOMPARE(monthFirst.patient.birthDate->iso(), std::string("1960-04-05"));
        QCOMPARE(monthFirst.acquiredAt->iso(), std::string("2020-06-25T13:14:15"));
        QVERIFY(!hasNote(monthFirst, "date_order"));
        // MUSE itself writes month first, with dashes; slashes are a site's setting.
        const Recording own = read("04-05-1960", "06-07-2020", "13:14:15");
        QCOMPARE(own.acquiredAt->iso(), std::string("2020-06-07T13:14:15"));
        QVERIFY(!hasNote(own, "date_order"));
        const Recording open = read("04/05/1960", "06/07/2020", "13:14:15");
        QCOMPARE(open.acquiredAt->iso(), std::string("2020-06-07T13:14:15"));
        QVERIFY(hasNote(open, "date_order"));
        QVERIFY(!hasNote(read("25-04-1960", "06-07-2020", "13:14:15"), "date_order"));
        // It matters where the date of the recording is the open one.
        QVERIFY(!hasNote(read("04/05/1960", "07/07/2020", "13:14:15"), "date_order"));
        QVERIFY(!hasNote(read("04/05/1960", "", "13:14:15"), "date_order"));
    }

    /// Dates that contradict each other settle nothing.
    void museDatesThatContradictEachOtherAreSaid() {
        const Recording recording = readOrFail(
            muse(museLead("II", QByteArray("\x01\x00", 2)),
                 "<PatientDemographics><DateofBirth>25-04-1960</DateofBirth></PatientDemographics>"
                 "<TestDemographics><AcquisitionDate>06-07-2020</AcquisitionDate><EditDate>06-25-2020"
                 "</EditDate></TestDemographics>"));
        QCOMPARE(recording.acquiredAt->date.iso(), std::string("2020-06-07"));
        QVERIFY(hasNote(recording, "date_order"));
    }

    /// A time that cannot be read is never midnight in silence.
    void unreadableTimesAreSaid() {
        for (const char* time : {"quarter past", "25:00:00", ""}) {
            const Recording recording =
                readOrFail(muse(museLead("II", QByteArray("\x01\x00", 2)),
                                "<TestDemographics><AcquisitionTime>" + std::string(time) +
                                    "</AcquisitionTime><AcquisitionDate>06-25-2020</AcquisitionDate>"
                                    "</TestDemographics>"));
            QCOMPARE(recording.acquiredAt->iso(), std::string("2020-06-25T00:00:00"));
            QVERIFY2(hasNote(recording, "time_unknown"), time);
        }
    }

    void readsOlderEncodings_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("cp866") << QByteArray("cp866") << QByteArray("\x88\xA2\xA0\xAD")
                               << QStringLiteral("Иван");
        QTest::newRow("IBM866") << QByteArray("IBM866") << QByteArray("\x88\xA2\xA0\xAD")
                                << QStringLiteral("Иван");
        QTest::newRow("koi8-r") << QByteArray("KOI8-R") << QByteArray("\xE9\xD7\xC1\xCE")
                                << QStringLiteral("Иван");
        QTest::newRow("macintosh") << QByteArray("macintosh") << QByteArray("M\x9Fller")
                                   << QStringLiteral("Müller");
        QTest::newRow("x-mac-roman") << QByteArray("x-mac-roman") << QByteArray("M\x9Fller")
                                     << QStringLiteral("Müller");
        QTest::newRow("cp850") << QByteArray("cp850") << QByteArray("M\x81ller") << QStringLiteral("Müller");
        QTest::newRow("cp852") << QByteArray("IBM852") << QByteArray("M\x81ller") << QStringLiteral("Müller");
        QTest::newRow("cp1253") << QByteArray("cp1253") << QByteArray("\xC1\xED\xED\xE1")
                                << QStringLiteral("Αννα");
        QTest::newRow("euc-jp") << QByteArray("EUC-JP") << QByteArray("\xBB\xB3") << QStringLiteral("山");
    }

    void readsOlderEncodings() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, name);
        QFETCH(QString, wanted);
        std::string text = muse(museLead("II", QByteArray("\x01\x00", 2)),
                                "<PatientDemographics><PatientLastName>" + name.toStdString() +
                                    "</PatientLastName></PatientDemographics>");
        text.replace(text.find("ISO-8859-1"), 10, encoding.toStdString());
        const Recording recording = readOrFail(text);
        QCOMPARE(QString::fromStdString(recording.patient.name), wanted);
        QVERIFY(!hasNote(recording, "encoding_unknown"));
    }

    void unknownEncodingsAreSaid() {
        const auto read = [](const std::string& name) {
            std::string text = muse(museLead("II", QByteArray("\x01\x00", 2)),
                                    "<PatientDemographics><PatientLastName>" + name +
                                        "</PatientLastName></PatientDemographics>");
            text.replace(text.find("ISO-8859-1"), 10, "klingon-1");
            return readOrFail(text);
        };
        QVERIFY(hasNote(read("M\xFCller"), "encoding_unknown"));
        QVERIFY(!hasNote(read("Muller"), "encoding_unknown"));
    }
};

QTEST_APPLESS_MAIN(XmlTest)
#include "xml_test.moc"
