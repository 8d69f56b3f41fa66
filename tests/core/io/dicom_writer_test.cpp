// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is checked against the tables of DICOM PS3.3 (A.34, C.7, C.10.8 to C.10.10, C.12.1):
// mandatory attributes, no foreign ones, the limits of each class, and every value by its representation.
#include "core/io/writer.h"
#include "tests/support/formula_recording.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <dcmtk/dcmdata/dcistrmb.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>
#include <set>

using namespace leadlight;
using namespace leadlight::test;

namespace {

struct Rule {
    DcmTagKey tag;
    int type; ///< 1: there with a value; 2: there; 3: may be there
};

const std::vector<Rule> kObject{
    {DCM_SpecificCharacterSet, 1},
    {DCM_SOPClassUID, 1},
    {DCM_SOPInstanceUID, 1},
    {DCM_TimezoneOffsetFromUTC, 3},
    {DCM_ContributingEquipmentSequence, 3},
    // Patient, Patient Study
    {DCM_PatientName, 2},
    {DCM_PatientID, 2},
    {DCM_PatientBirthDate, 2},
    {DCM_PatientSex, 2},
    {DCM_PatientAge, 3},
    {DCM_PatientIdentityRemoved, 3},
    {DCM_DeidentificationMethod, 3},
    {DCM_DeidentificationMethodCodeSequence, 3},
    {DCM_LongitudinalTemporalInformationModified, 3},
    // General Study, General Series
    {DCM_StudyInstanceUID, 1},
    {DCM_StudyDate, 2},
    {DCM_StudyTime, 2},
    {DCM_ReferringPhysicianName, 2},
    {DCM_StudyID, 2},
    {DCM_AccessionNumber, 2},
    {DCM_Modality, 1},
    {DCM_SeriesInstanceUID, 1},
    {DCM_SeriesNumber, 2},
    // General Equipment
    {DCM_Manufacturer, 2},
    {DCM_ManufacturerModelName, 3},
    {DCM_DeviceSerialNumber, 3},
    {DCM_SoftwareVersions, 3},
    // Waveform Identification, Acquisition Context, Waveform, Waveform Annotation
    {DCM_InstanceNumber, 1},
    {DCM_ContentDate, 1},
    {DCM_ContentTime, 1},
    {DCM_AcquisitionDateTime, 1},
    {DCM_AcquisitionContextSequence, 2},
    {DCM_WaveformSequence, 1},
    {DCM_WaveformAnnotationSequence, 3},
};

const std::vector<Rule> kGroup{
    {DCM_MultiplexGroupTimeOffset, 3},  {DCM_WaveformOriginality, 1},   {DCM_NumberOfWaveformChannels, 1},
    {DCM_NumberOfWaveformSamples, 1},   {DCM_SamplingFrequency, 1},     {DCM_MultiplexGroupLabel, 3},
    {DCM_ChannelDefinitionSequence, 1}, {DCM_WaveformBitsAllocated, 1}, {DCM_WaveformSampleInterpretation, 1},
    {DCM_WaveformPaddingValue, 3},      {DCM_WaveformData, 1},
};

const std::vector<Rule> kChannel{
    {DCM_WaveformChannelNumber, 3},
    {DCM_ChannelLabel, 3},
    {DCM_ChannelSourceSequence, 1},
    {DCM_ChannelSensitivity, 3},
    {DCM_ChannelSensitivityUnitsSequence, 3},
    {DCM_ChannelSensitivityCorrectionFactor, 3},
    {DCM_ChannelBaseline, 3},
    {DCM_ChannelSampleSkew, 1},
    {DCM_WaveformBitsStored, 1},
    {DCM_FilterLowFrequency, 3},
    {DCM_FilterHighFrequency, 3},
    {DCM_NotchFilterFrequency, 3},
};

const std::vector<Rule> kAnnotation{
    {DCM_AnnotationGroupNumber, 3}, {DCM_ReferencedWaveformChannels, 1},
    {DCM_UnformattedTextValue, 3},  {DCM_ConceptNameCodeSequence, 3},
    {DCM_NumericValue, 3},          {DCM_MeasurementUnitsCodeSequence, 3},
    {DCM_TemporalRangeType, 3},     {DCM_ReferencedTimeOffsets, 3},
};

const std::vector<Rule> kCode{
    {DCM_CodeValue, 3}, {DCM_LongCodeValue, 3}, {DCM_CodingSchemeDesignator, 1}, {DCM_CodeMeaning, 1}};

class Checker {
public:
    std::string complaints;

    void check(bool holds, const std::string& what) {
        if (!holds)
            complaints += what + "\n";
    }

    void checkItem(DcmItem& item, const std::vector<Rule>& rules, const std::string& where) {
        std::set<DcmTagKey> allowed;
        for (const Rule& rule : rules) {
            allowed.insert(rule.tag);
            const std::string name = where + DcmTag(rule.tag).getTagName();
            check(rule.type == 3 || item.tagExists(rule.tag), name + " is missing");
            check(rule.type != 1 || item.tagExistsWithValue(rule.tag), name + " is empty");
        }
        for (unsigned long i = 0; i < item.card(); ++i) {
            DcmElement* element = item.getElement(i);
            const std::string name = where + DcmTag(element->getTag()).getTagName();
            check(allowed.contains(element->getTag()), name + " does not belong here");
            check(element->ident() == EVR_SQ || element->checkValue("1-n").good(),
                  name + " is no valid value");
        }
    }

    void checkCodes(DcmItem& item, const DcmTagKey& tag, const std::string& where) {
        for (DcmItem* code : itemsOf(item, tag)) {
            checkItem(*code, kCode, where + "code/");
            check(code->tagExists(DCM_CodeValue) != code->tagExists(DCM_LongCodeValue),
                  where + "code/ one of the two values");
        }
    }

    static std::vector<DcmItem*> itemsOf(DcmItem& item, const DcmTagKey& tag) {
        std::vector<DcmItem*> items;
        DcmItem* one = nullptr;
        for (long i = 0; item.findAndGetSequenceItem(tag, one, i).good(); ++i)
            items.push_back(one);
        return items;
    }
};

struct Limits {
    const char* uid;
    std::size_t groups;
    std::size_t channels;
    std::size_t samples;
    double lowestHz;
    double highestHz;
    const char* interpretation;
};

constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();
constexpr Limits kTwelveLead{"1.2.840.10008.5.1.4.1.1.9.1.1", 1, 13, 16'384, 200, 1000, "SS"};
constexpr Limits kGeneral{"1.2.840.10008.5.1.4.1.1.9.1.2", 4, 24, kAny, 200, 1000, "SS"};
constexpr Limits kAmbulatory{"1.2.840.10008.5.1.4.1.1.9.1.3", 1, 12, kAny, 50, 1000, "SS"};
constexpr Limits kGeneral32{"1.2.840.10008.5.1.4.1.1.9.1.4", kAny, kAny, kAny, 0, 1e9, "SL"};

std::string text(DcmItem& item, const DcmTagKey& tag) {
    OFString value;
    item.findAndGetOFString(tag, value);
    return value.c_str();
}

std::size_t whole(DcmItem& item, const DcmTagKey& tag) {
    Uint16 small = 0;
    Uint32 large = 0;
    return item.findAndGetUint16(tag, small).good()   ? small
           : item.findAndGetUint32(tag, large).good() ? large
                                                      : 0;
}

void checkGroup(Checker& checker, DcmItem& group, const Limits& limits) {
    checker.checkItem(group, kGroup, "group/");
    const auto channels = Checker::itemsOf(group, DCM_ChannelDefinitionSequence);
    checker.check(channels.size() == whole(group, DCM_NumberOfWaveformChannels), "number of channels");
    checker.check(channels.size() <= limits.channels, "too many channels");
    const std::size_t samples = whole(group, DCM_NumberOfWaveformSamples);
    checker.check(samples >= 1 && samples <= limits.samples, "number of samples");
    const double rate = std::stod(text(group, DCM_SamplingFrequency));
    checker.check(rate >= limits.lowestHz && rate <= limits.highestHz, "rate");
    checker.check(text(group, DCM_WaveformSampleInterpretation) == limits.interpretation, "interpretation");
    const std::size_t bytes = whole(group, DCM_WaveformBitsAllocated) / 8;
    DcmElement* data = nullptr;
    checker.check(group.findAndGetElement(DCM_WaveformData, data).good() &&
                      data->getLength() == samples * channels.size() * bytes,
                  "length of the samples");
    for (DcmItem* channel : channels) {
        checker.checkItem(*channel, kChannel, "channel/");
        for (const DcmTagKey& tag : {DCM_ChannelSourceSequence, DCM_ChannelSensitivityUnitsSequence})
            checker.checkCodes(*channel, tag, "channel/");
        // Type 1C: all of these, or none where the samples have no unit.
        const bool calibrated = channel->tagExists(DCM_ChannelSensitivity);
        for (const DcmTagKey& tag : {DCM_ChannelSensitivityUnitsSequence,
                                     DCM_ChannelSensitivityCorrectionFactor, DCM_ChannelBaseline})
            checker.check(channel->tagExists(tag) == calibrated, "channel/ sensitivity is incomplete");
    }
}

void checkAnnotation(Checker& checker, DcmItem& item) {
    checker.checkItem(item, kAnnotation, "annotation/");
    for (const DcmTagKey& tag : {DCM_ConceptNameCodeSequence, DCM_MeasurementUnitsCodeSequence})
        checker.checkCodes(item, tag, "annotation/");
    // PS3.3 C.10.10: words, or a name that may have a number with its unit.
    const bool words = item.tagExists(DCM_UnformattedTextValue);
    checker.check(words != item.tagExists(DCM_ConceptNameCodeSequence), "annotation/ one of words and name");
    checker.check(item.tagExists(DCM_NumericValue) == item.tagExists(DCM_MeasurementUnitsCodeSequence),
                  "annotation/ a number has a unit");
}

/// Everything that is wrong with an object; empty where nothing is.
std::string faultsOf(const Bytes& bytes, const Limits& limits) {
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    DcmFileFormat file;
    file.transferInit();
    if (file.read(stream).bad())
        return "DCMTK cannot read it";
    file.transferEnd();
    DcmDataset& dataset = *file.getDataset();
    Checker checker;
    checker.check(file.validateMetaInfo(EXS_LittleEndianExplicit).good(), "file meta information");
    checker.checkItem(dataset, kObject, "");
    checker.check(text(dataset, DCM_SOPClassUID) == limits.uid, "class " + text(dataset, DCM_SOPClassUID));
    checker.check(text(dataset, DCM_Modality) == "ECG", "modality");
    if (limits.interpretation == kGeneral32.interpretation) {
        for (const DcmTagKey& tag :
             {DCM_Manufacturer, DCM_ManufacturerModelName, DCM_DeviceSerialNumber, DCM_SoftwareVersions})
            checker.check(dataset.tagExistsWithValue(tag), "Enhanced General Equipment");
    }
    const auto groups = Checker::itemsOf(dataset, DCM_WaveformSequence);
    checker.check(!groups.empty() && groups.size() <= limits.groups, "number of groups");
    for (DcmItem* group : groups)
        checkGroup(checker, *group, limits);
    for (DcmItem* item : Checker::itemsOf(dataset, DCM_WaveformAnnotationSequence))
        checkAnnotation(checker, *item);
    return checker.complaints;
}

Bytes written(const Recording& recording, const io::WriteOptions& options = {}) {
    auto files = io::writeRecording(recording, io::WriteFormat::Dicom, options);
    if (!files)
        qFatal("%s", files.error().text.c_str());
    return std::move(files->front().content);
}

Recording withMedian() {
    Recording recording = formulaRecording();
    recording.series.push_back(formulaRecording(1.0).series.front());
    recording.series.back().kind = SeriesKind::Median;
    return recording;
}

} // namespace

class DicomWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyClassKeepsItsRules() {
        Recording gaps = formulaRecording();
        gaps.series[0].waveform.leads[3].values[7] = std::numeric_limits<float>::quiet_NaN();
        Recording wide = formulaRecording();
        wide.series[0].waveform.leads[0].values[0] = 200.00037F;
        Recording raw = formulaRecording();
        raw.series[0].waveform.unit = Unit::Arbitrary;
        for (LeadSignal& signal : raw.series[0].waveform.leads)
            signal.values.assign(signal.values.size(), 12.0F);
        Recording unknown = formulaRecording();
        unknown.patient = {};
        unknown.acquiredAt.reset();
        unknown.device.clear();
        Recording wideUnknown = wide;
        wideUnknown.device.clear();
        const std::vector<std::tuple<const char*, Recording, Limits>> cases{
            {"rhythm", formulaRecording(), kTwelveLead},
            {"gaps", gaps, kTwelveLead},
            {"unknown patient and time", unknown, kTwelveLead},
            {"no scale", raw, kTwelveLead},
            {"rhythm and median", withMedian(), kGeneral},
            {"60 s", formulaRecording(60.0), kGeneral},
            {"100 Hz", formulaRecording(10.0, 100.0), kAmbulatory},
            {"2000 Hz", formulaRecording(10.0, 2000.0), kGeneral32},
            {"200 mV", wide, kGeneral32},
            {"200 mV of an unknown device", wideUnknown, kGeneral32},
        };
        for (const auto& [name, recording, limits] : cases) {
            const std::string faults = faultsOf(written(recording), limits);
            QVERIFY2(faults.empty(), (std::string(name) + ": " + faults).c_str());
        }
    }

    void hostileTextBecomesValidValues() {
        Recording recording = formulaRecording();
        recording.patient.name = std::string(200, 'N') + "^=\\, " + std::string(200, 'G');
        recording.patient.id = "a\\b\nc" + std::string(200, '9');
        recording.device = "Ünï\\device\t" + std::string(100, 'd');
        recording.statements = {{std::string(3000, 'w') + " end", "", ""},
                                {"Finding \\ with\nlines", "12\\34", "SNOMED-CT"},
                                {"", "", ""}};
        recording.measurements["own_key_that_is_very_long_indeed_ms"] = 1.0 / 3.0;
        recording.series[0].waveform.leads[0].label = "ä\\ö" + std::string(99, 'x');
        recording.series[0].waveform.leads[0].lead = Lead::Other;
        recording.series[0].waveform.leads[0].resolutionUv = 1000.0 / 333.3;
        io::WriteOptions options;
        options.readings = {{"Normal\nECG", ReadingState::Confirmed, "Dr. B", *Timestamp::parse("20260101")}};
        const std::string faults = faultsOf(written(recording, options), kTwelveLead);
        QVERIFY2(faults.empty(), faults.c_str());
    }

    void aDeidentifiedObjectKeepsTheRules() {
        io::WriteOptions options;
        options.deidentified = io::DeidentificationMark{true, true, true, true};
        const std::string faults = faultsOf(written(formulaRecording(), options), kTwelveLead);
        QVERIFY2(faults.empty(), faults.c_str());
    }

    void theCheckerFindsFaults() {
        QVERIFY(!faultsOf(written(withMedian()), kTwelveLead).empty());
        QVERIFY(!faultsOf(written(formulaRecording(10.0, 100.0)), kGeneral).empty());
        QVERIFY(!faultsOf(Bytes(300), kTwelveLead).empty());
    }

    /// The same bytes in the eyes of DCMTK's own program, where it is installed.
    void dcmdumpHasNoComplaint() {
        const QString dcmdump = QStandardPaths::findExecutable(QStringLiteral("dcmdump"));
        if (dcmdump.isEmpty())
            QSKIP("dcmdump is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("written.dcm"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Bytes bytes = written(withMedian());
        file.write(asText(bytes).data(), static_cast<qint64>(bytes.size()));
        file.close();
        QProcess process;
        process.start(dcmdump, {path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_APPLESS_MAIN(DicomWriterTest)
#include "dicom_writer_test.moc"
