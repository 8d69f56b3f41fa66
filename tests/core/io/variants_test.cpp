// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/io/dicom_builder.h"
#include "tests/core/io/round_trip.h"

#include <QByteArray>

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// A DICOM group of one lead whose channel bears more attributes.
Bytes dicomWithChannel(const std::vector<std::int64_t>& samples, const std::string& code,
                       const std::string& meaning, const std::string& unit, const std::string& skew = {}) {
    TestGroup group;
    group.channels = {TestChannel{.code = code, .meaning = meaning, .sensitivity = "2.5", .unit = unit}};
    group.interleaved = samples;
    std::string item = encodeGroup(group, false);
    if (!skew.empty()) {
        DicomBuilder extra;
        extra.text(0x003A0215, "DS", skew);
        // Behind the baseline, which is the last element before the stored bits of the one channel.
        const std::string stored("\x3A\x00\x1A\x02US", 6);
        const std::size_t place = item.find(stored);
        item.insert(place, extra.bytes());
        // Three lengths around it grow: item, sequence of channels.
        const auto grow = [&](std::size_t at) {
            std::uint32_t length = 0;
            std::memcpy(&length, item.data() + at, 4);
            length += static_cast<std::uint32_t>(extra.bytes().size());
            std::memcpy(item.data() + at, &length, 4);
        };
        const std::size_t sequence = item.find(std::string("\x3A\x00\x00\x02SQ", 6));
        grow(sequence + 8);
        grow(sequence + 16);
    }
    DicomBuilder dataset;
    dataset.text(0x00080060, "CS", "ECG").sequence(0x54000100, {item});
    return dataset.file();
}

std::string aecgOf(const std::string& times, const std::string& sequence, const std::string& more = {}) {
    return "<?xml version=\"1.0\"?><v3:AnnotatedECG xmlns:v3=\"urn:hl7-org:v3\"><v3:component><v3:series>"
           "<v3:code code=\"RHYTHM\"/><v3:effectiveTime><v3:low value=\"20200102030405.000\"/>"
           "<v3:high value=\"20200102030405.020\"/></v3:effectiveTime><v3:component><v3:sequenceSet>" +
           times + sequence + "</v3:sequenceSet></v3:component>" + more +
           "</v3:series></v3:component></v3:AnnotatedECG>";
}

std::string aecgLead(const std::string& digits, const std::string& scaleUnit = "uV") {
    return "<v3:component><v3:sequence><v3:code code=\"MDC_ECG_LEAD_II\"/><v3:value><v3:origin value=\"0\" "
           "unit=\"uV\"/>"
           "<v3:scale value=\"5\" unit=\"" +
           scaleUnit + "\"/><v3:digits>" + digits + "</v3:digits></v3:value></v3:sequence></v3:component>";
}

std::string museOf(const QByteArray& samples, const std::string& size, const std::string& more = {}) {
    return "<ge:RestingECG "
           "xmlns:ge=\"x\"><ge:Waveform><ge:WaveformType>Rhythm</ge:WaveformType><ge:SampleBase>250"
           "</ge:SampleBase><ge:LeadData><ge:LeadID>II</ge:LeadID><ge:LeadAmplitudeUnitsPerBit>4.88"
           "</ge:LeadAmplitudeUnitsPerBit><ge:LeadAmplitudeUnits>MICROVOLTS</"
           "ge:LeadAmplitudeUnits><ge:LeadSampleSize>" +
           size + "</ge:LeadSampleSize>" + more + "<ge:WaveFormData>" + samples.toBase64().toStdString() +
           "</ge:WaveFormData></ge:LeadData></ge:Waveform></ge:RestingECG>";
}

Recording readXmlOrFail(const std::string& text) {
    return readOrFail("test.xml", bytesOf(text));
}

} // namespace

/// Variants of formats that other devices write.
class VariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void minusAvrIsTurnedOver() {
        for (const std::string code : {"2:65", "131137"}) {
            const Recording recording =
                readOrFail("test.dcm", dicomWithChannel({100, 200, -400}, code, "Lead aVR", "uV"));
            const LeadSignal* avr = recording.rhythm()->waveform.find(Lead::aVR);
            QVERIFY(avr != nullptr);
            QCOMPARE(avr->values, (std::vector<float>{-0.25F, -0.5F, 1.0F}));
            QVERIFY(hasNote(recording, "inverted_lead"));
        }
        const Recording table =
            readOrFail("test.csv", bytesOf("time_s,-aVR (mV)\n0,1\n0.002,2\n0.004,3\n0.006,4\n"));
        QCOMPARE(table.rhythm()->waveform.find(Lead::aVR)->values[1], -2.0F);
    }

    void dicomLeadByItsWholeNumber() {
        const Recording recording = readOrFail("test.dcm", dicomWithChannel({1, 2}, "131133", "?", "uV"));
        QVERIFY(recording.rhythm()->waveform.find(Lead::III) != nullptr);
    }

    void dicomUnitInWordsOrNone() {
        const Recording words = readOrFail("test.dcm", dicomWithChannel({400, 0}, "2:1", "I", "mV"));
        QCOMPARE(words.rhythm()->waveform.find(Lead::I)->values[0], 1000.0F);
        const Recording none = readOrFail("test.dcm", dicomWithChannel({400, 0}, "2:1", "I", "1"));
        QVERIFY(none.rhythm()->waveform.unit == Unit::Arbitrary);
        QVERIFY(hasNote(none, "units_unknown"));
    }

    void dicomSkewMovesToTheSamplesTime() {
        const Recording later =
            readOrFail("test.dcm", dicomWithChannel({100, 200, 300, 400}, "2:1", "I", "uV", "2"));
        const Samples& values = later.rhythm()->waveform.find(Lead::I)->values;
        QVERIFY(std::isnan(values[1]));
        QCOMPARE(values[2], 0.25F);
        QCOMPARE(values[3], 0.5F);
        QVERIFY(hasNote(later, "channel_skew"));
        const Recording less =
            readOrFail("test.dcm", dicomWithChannel({100, 200, 300, 400}, "2:1", "I", "uV", "0.3"));
        // So near the ends a straight line, and at the very end what is there.
        QCOMPARE(less.rhythm()->waveform.find(Lead::I)->values[0], 0.25F);
        QCOMPARE(less.rhythm()->waveform.find(Lead::I)->values[1], 0.425F);
        QVERIFY(hasNote(less, "channel_skew"));
    }

    void dicomNamesAndAges() {
        DicomBuilder dataset;
        dataset.text(0x00080060, "CS", "ECG");
        dataset.text(0x00100010, "PN", "=Yamada^Tarou").text(0x00100030, "DA", "1950.03.04");
        dataset.text(0x00100040, "CS", "Female").text(0x00101010, "AS", "070y");
        TestGroup group;
        group.channels = {TestChannel{}};
        group.interleaved = {1, 2};
        dataset.sequence(0x54000100, {encodeGroup(group, false)});
        const Recording recording = readOrFail("test.dcm", dataset.file());
        QCOMPARE(recording.patient.name, std::string("Yamada, Tarou"));
        QVERIFY(recording.patient.sex == Sex::Female);
        QCOMPARE(recording.patient.ageYears.value(), 70.0);
    }

    void aecgWithoutIncrementTakesItsDuration() {
        const Recording recording = readXmlOrFail(aecgOf({}, aecgLead("1 2 3 4 5 6 7 8 9 10")));
        QCOMPARE(recording.rhythm()->waveform.rateHz, 500.0);
        QVERIFY(hasNote(recording, "rate_from_duration"));
    }

    void aecgTimesWrittenOut() {
        const std::string times = "<v3:component><v3:sequence><v3:code code=\"TIME_RELATIVE\"/><v3:value>"
                                  "<v3:origin value=\"0\" unit=\"ms\"/><v3:scale value=\"4\" unit=\"ms\"/>"
                                  "<v3:digits>0 1 2 3</v3:digits></v3:value></v3:sequence></v3:component>";
        const Recording recording = readXmlOrFail(aecgOf(times, aecgLead("1,2,3,4", "")));
        QCOMPARE(recording.rhythm()->waveform.rateHz, 250.0);
        QCOMPARE(recording.rhythm()->waveform.find(Lead::II)->values[3], 0.02F);
    }

    void aecgMarksBecomeAnnotations() {
        const std::string times =
            "<v3:component><v3:sequence><v3:code code=\"TIME_ABSOLUTE\"/><v3:value><v3:head "
            "value=\"20200102030405.000\"/><v3:increment value=\"0.002\" unit=\"s\"/></v3:value>"
            "</v3:sequence></v3:component>";
        const auto region = [](const std::string& boundaries) {
            return "<v3:support><v3:supportingROI>" + boundaries + "</v3:supportingROI></v3:support>";
        };
        const auto boundary = [](const std::string& code, const std::string& value) {
            return "<v3:component><v3:boundary><v3:code code=\"" + code + "\"/><v3:value>" + value +
                   "</v3:value></v3:boundary></v3:component>";
        };
        const std::string marks =
            "<v3:subjectOf><v3:annotationSet><v3:component><v3:annotation><v3:code "
            "code=\"MDC_ECG_BEAT\"/><v3:value "
            "code=\"MDC_ECG_BEAT_NORMAL\"/><v3:component><v3:annotation><v3:code "
            "code=\"MDC_ECG_WAVC\"/><v3:value "
            "code=\"MDC_ECG_WAVC_PWAVE\"/>" +
            region(
                boundary("TIME_ABSOLUTE",
                         "<v3:low value=\"20200102030405.004\"/><v3:high value=\"20200102030405.010\"/>")) +
            "</v3:annotation></v3:component><v3:component><v3:annotation><v3:code "
            "code=\"MDC_ECG_WAVC\"/><v3:value "
            "code=\"MDC_ECG_WAVC_RWAVE\"/>" +
            region(boundary("TIME_RELATIVE", "<v3:low value=\"12\" unit=\"ms\"/>") +
                   boundary("MDC_ECG_LEAD_V2", "")) +
            "</v3:annotation></v3:component></v3:annotation></v3:component></v3:annotationSet></"
            "v3:subjectOf>";
        const Recording recording = readXmlOrFail(aecgOf(times, aecgLead("1 2 3 4 5 6 7 8 9 10"), marks));
        QCOMPARE(recording.annotations.size(), std::size_t{2});
        QCOMPARE(recording.annotations[0].label, std::string("P wave"));
        QVERIFY(std::abs(recording.annotations[0].startS - 0.004) < 1e-9);
        QVERIFY(std::abs(recording.annotations[0].endS - 0.010) < 1e-9);
        QCOMPARE(recording.annotations[1].lead, std::string("V2"));
        QCOMPARE(recording.annotations[1].code, std::string("MDC_ECG_WAVC_RWAVE"));
        QVERIFY(std::abs(recording.annotations[1].startS - 0.012) < 1e-9);
    }

    void museOfEightBitsAndAnyPrefix() {
        const Recording recording = readXmlOrFail(museOf(QByteArray("\x01\xFF\x7F\x80", 4), "1"));
        QCOMPARE(recording.rhythm()->waveform.find(Lead::II)->values,
                 (std::vector<float>{0.00488F, -0.00488F, static_cast<float>(127 * 4.88 * 1e-3),
                                     static_cast<float>(-128 * 4.88 * 1e-3)}));
        QVERIFY(failureOf("test.xml", bytesOf(museOf("abcd", "4"))).contains(u"neither 8 nor 16 bits"));
    }

    void museSamplesBeforeTheFirstValidOne() {
        const Recording recording = readXmlOrFail(
            museOf(QByteArray("\x01\x00\x02\x00\x03\x00\x04\x00", 8), "2",
                   "<ge:LeadOffsetFirstSample>1</ge:LeadOffsetFirstSample><ge:LeadSampleCountTotal>3"
                   "</ge:LeadSampleCountTotal><ge:MuscleNoise>TRUE</ge:MuscleNoise>"));
        const Samples& values = recording.rhythm()->waveform.find(Lead::II)->values;
        QCOMPARE(values.size(), std::size_t{3});
        QVERIFY(std::isnan(values[0]));
        QCOMPARE(values[1], static_cast<float>(2 * 4.88 * 1e-3));
        QVERIFY(hasNote(recording, "lead_noise"));
    }

    void clippedSamplesAreNoted() {
        std::string text = "time_s,I (mV),II (mV)\n";
        for (int i = 0; i < 1000; ++i) {
            const double wave = 3.0 * std::sin(i * 0.05);
            text += std::to_string(i * 0.002) + "," + std::to_string(std::min(wave, 2.0)) + "," +
                    std::to_string(wave) + "\n";
        }
        const Recording recording = readOrFail("test.csv", bytesOf(text));
        QVERIFY(hasNote(recording, "clipped_samples"));
        for (const Note& note : recording.notes)
            QVERIFY(note.code != "clipped_samples" || note.text.ends_with("in I."));
    }
};

QTEST_APPLESS_MAIN(VariantsTest)
#include "variants_test.moc"
