// SPDX-License-Identifier: GPL-3.0-or-later
// Readings as DICOM reports: by DCMTK's own reader of structured reports, and by rules from PS3.3's tables.
#include "core/io/dicom/dicom_report.h"

#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/support/formula_recording.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmsr/dsrdoc.h>

#include <QTest>

#include <memory>

using namespace leadlight;
using namespace leadlight::test;

namespace {

constexpr const char* kText = "Sinusrhythmus, Linkstyp.\nKein Hinweis auf Ischämie.";

Reading readingOf(const std::string& text, ReadingState state) {
    return {text, state, "Dr. Müller", Timestamp{{2026, 11, 29}, 10, 30, 0, 0, 0}};
}

/// A recording with the file that it was read from.
struct Case {
    Source source;
    Recording recording;
};

Case caseAs(io::WriteFormat format) {
    Recording recording = formulaRecording(2.0);
    recording.patient.id = "12345";
    recording.patient.name = "Müller, Jürgen";
    recording.patient.birthDate = Date{1953, 4, 2};
    recording.acquiredAt = Timestamp{{2026, 11, 22}, 9, 14, 3, 0, {}};
    io::WriteOptions options;
    options.stem = "ecg";
    Case made;
    auto files = io::writeRecording(recording, format, options);
    if (!files)
        qFatal("%s", files.error().text.c_str());
    made.source.files = std::move(*files);
    auto read = io::readRecording(made.source);
    if (!read)
        qFatal("%s", read.error().text.c_str());
    made.recording = std::move(*read);
    return made;
}

std::unique_ptr<DcmFileFormat> parsed(const Bytes& bytes) {
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    auto file = std::make_unique<DcmFileFormat>();
    file->transferInit();
    const OFCondition outcome = file->read(stream);
    file->transferEnd();
    if (outcome.bad())
        qFatal("%s", outcome.text());
    return file;
}

QString valueOf(DcmItem& item, const DcmTagKey& tag) {
    OFString text;
    return item.findAndGetOFStringArray(tag, text).good() ? QString::fromUtf8(text.c_str())
                                                          : QStringLiteral("(none)");
}

/// The attributes of the modules of a Basic Text SR (PS3.3 table A.35.1-1) with their types: 1 has a value, 2
/// is there.
struct Rule {
    DcmTagKey tag;
    int type;
};

const std::vector<Rule> kRules{
    // C.7.1.1 Patient
    {DCM_PatientName, 2},
    {DCM_PatientID, 2},
    {DCM_PatientBirthDate, 2},
    {DCM_PatientSex, 2},
    // C.7.2.1 General Study
    {DCM_StudyInstanceUID, 1},
    {DCM_StudyDate, 2},
    {DCM_StudyTime, 2},
    {DCM_ReferringPhysicianName, 2},
    {DCM_StudyID, 2},
    {DCM_AccessionNumber, 2},
    // C.17.1 SR Document Series
    {DCM_Modality, 1},
    {DCM_SeriesInstanceUID, 1},
    {DCM_SeriesNumber, 1},
    {DCM_ReferencedPerformedProcedureStepSequence, 2},
    // C.7.5.1 General Equipment
    {DCM_Manufacturer, 2},
    // C.17.2 SR Document General
    {DCM_InstanceNumber, 1},
    {DCM_CompletionFlag, 1},
    {DCM_VerificationFlag, 1},
    {DCM_ContentDate, 1},
    {DCM_ContentTime, 1},
    {DCM_PerformedProcedureCodeSequence, 2},
    // C.17.3 SR Document Content
    {DCM_ValueType, 1},
    {DCM_ConceptNameCodeSequence, 1},
    {DCM_ContinuityOfContent, 1},
    {DCM_ContentSequence, 1},
    // C.12.1 SOP Common
    {DCM_SOPClassUID, 1},
    {DCM_SOPInstanceUID, 1},
    {DCM_SpecificCharacterSet, 1},
};

QString broken(DcmDataset& set) {
    QString complaints;
    for (const Rule& rule : kRules) {
        DcmElement* element = nullptr;
        const bool there = set.findAndGetElement(rule.tag, element).good() && element != nullptr;
        if (!there || (rule.type == 1 && element->isEmpty()))
            complaints += QString::fromLatin1(rule.tag.toString().c_str()) + u' ';
        else if (element->isLeaf() && element->checkValue("1-n").bad())
            complaints += QString::fromLatin1(rule.tag.toString().c_str()) + QStringLiteral("(value) ");
    }
    return complaints;
}

} // namespace

class DicomReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void aReportIsAValidStructuredReport_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("of a DICOM file") << static_cast<int>(io::WriteFormat::Dicom) << QString();
        QTest::newRow("verified") << static_cast<int>(io::WriteFormat::Dicom)
                                  << QStringLiteral("Städtische Klinik");
        QTest::newRow("of an XML file") << static_cast<int>(io::WriteFormat::Aecg) << QString();
    }

    void aReportIsAValidStructuredReport() {
        QFETCH(int, format);
        QFETCH(QString, organisation);
        const Case made = caseAs(static_cast<io::WriteFormat>(format));
        const auto report =
            io::dicom::writeReport(made.recording, made.source, readingOf(kText, ReadingState::Confirmed),
                                   nullptr, {organisation.toStdString()});
        QVERIFY2(report.has_value(), report ? "" : report.error().text.c_str());
        const auto file = parsed(*report);
        DcmDataset& set = *file->getDataset();
        QVERIFY2(broken(set).isEmpty(), qPrintable(broken(set)));
        DSRDocument document;
        const OFCondition outcome = document.read(set);
        QVERIFY2(outcome.good(), outcome.text());
        QVERIFY(document.isValid());
        QVERIFY(document.isFinalized() || document.getCompletionFlag() == DSRTypes::CF_Complete);
        QCOMPARE(document.getDocumentType(), DSRTypes::DT_BasicTextSR);
        QCOMPARE(document.getVerificationFlag(),
                 organisation.isEmpty() ? DSRTypes::VF_Unverified : DSRTypes::VF_Verified);
        QCOMPARE(document.getNumberOfVerifyingObservers(),
                 organisation.isEmpty() ? std::size_t{0} : std::size_t{1});
        QCOMPARE(valueOf(set, DCM_PatientID), QStringLiteral("12345"));
        QCOMPARE(valueOf(set, DCM_PatientName), QStringLiteral("Müller^Jürgen"));
        QCOMPARE(valueOf(set, DCM_PatientBirthDate), QStringLiteral("19530402"));
        OFString html;
        std::ostringstream page;
        QVERIFY(document.renderHTML(page, DSRTypes::HF_renderFullData).good());
        QVERIFY(page.str().find("Kein Hinweis auf Isch") != std::string::npos);
    }

    void itBelongsToTheStudyOfItsEcgAndNamesIt() {
        const Case made = caseAs(io::WriteFormat::Dicom);
        const auto report = io::dicom::writeReport(made.recording, made.source,
                                                   readingOf(kText, ReadingState::Confirmed), nullptr, {});
        QVERIFY(report);
        const auto original = parsed(made.source.files.front().content);
        const auto file = parsed(*report);
        DcmDataset& set = *file->getDataset();
        DcmDataset& ecg = *original->getDataset();
        QCOMPARE(valueOf(set, DCM_StudyInstanceUID), valueOf(ecg, DCM_StudyInstanceUID));
        QVERIFY(valueOf(set, DCM_SeriesInstanceUID) != valueOf(ecg, DCM_SeriesInstanceUID));
        DcmItem* evidence = nullptr;
        QVERIFY(set.findAndGetSequenceItem(DCM_CurrentRequestedProcedureEvidenceSequence, evidence).good());
        OFString instance;
        QVERIFY(evidence->findAndGetOFString(DCM_ReferencedSOPInstanceUID, instance, 0, OFTrue).good());
        QCOMPARE(QString::fromLatin1(instance.c_str()), valueOf(ecg, DCM_SOPInstanceUID));
    }

    void theSameReadingIsTheSameObject() {
        const Case made = caseAs(io::WriteFormat::Dicom);
        const Reading first = readingOf(kText, ReadingState::Confirmed);
        const auto one = io::dicom::writeReport(made.recording, made.source, first, nullptr, {});
        const auto again = io::dicom::writeReport(made.recording, made.source, first, nullptr, {});
        QVERIFY(one && again);
        QVERIFY(*one == *again);
        const Reading amended = readingOf("Doch.", ReadingState::Amended);
        const auto other = io::dicom::writeReport(made.recording, made.source, amended, &first, {});
        QVERIFY(other);
        const auto before = parsed(*one);
        const auto after = parsed(*other);
        DcmItem* predecessor = nullptr;
        QVERIFY(after->getDataset()
                    ->findAndGetSequenceItem(DCM_PredecessorDocumentsSequence, predecessor)
                    .good());
        OFString instance;
        QVERIFY(predecessor->findAndGetOFString(DCM_ReferencedSOPInstanceUID, instance, 0, OFTrue).good());
        QCOMPARE(QString::fromLatin1(instance.c_str()), valueOf(*before->getDataset(), DCM_SOPInstanceUID));
        DSRDocument document;
        QVERIFY(document.read(*after->getDataset()).good() && document.isValid());
    }

    void onlyConfirmedReadingsAreReports() {
        const Case made = caseAs(io::WriteFormat::Dicom);
        for (const ReadingState state : {ReadingState::Draft, ReadingState::Preliminary})
            QVERIFY(
                !io::dicom::writeReport(made.recording, made.source, readingOf(kText, state), nullptr, {}));
        QVERIFY(!io::dicom::writeReport(made.recording, made.source, readingOf("  ", ReadingState::Confirmed),
                                        nullptr, {}));
    }
};

QTEST_APPLESS_MAIN(DicomReportTest)
#include "dicom_report_test.moc"
