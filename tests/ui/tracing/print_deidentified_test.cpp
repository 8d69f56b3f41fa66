// SPDX-License-Identifier: GPL-3.0-or-later
// A print without all that tells who the patient is, as the preview makes it.
#include "core/measure/measure.h"
#include "tests/support/formula_recording.h"
#include "ui/session/measured_case.h"
#include "ui/tracing/print_preview.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

/// What must not be on the paper; each stands in the recording or beside it, and on a print that names the
/// patient.
constexpr std::array kIdentifiers{"Quixotequux", "48151623",     "1931-07-19", "94 years", "female",
                                  "2026-03-04",  "Wunderkardio", "Frobnicate", "Dr Roe"};

PrintSubject subjectOf() {
    Recording recording = test::formulaRecording(10.0, 500.0);
    recording.patient = {"MRN-48151623", "Quixotequux, Dulcineazz", Sex::Female, Date::make(1931, 7, 19),
                         94.0};
    recording.acquiredAt = Timestamp::parse("2026-03-04T05:06:07.089");
    recording.device = "Wunderkardio";
    recording.statements = {{"Seen by Frobnicate", "", ""}};
    PrintSubject subject{std::make_shared<const Recording>(std::move(recording)), {}};
    subject.options.program = QStringLiteral("Leadlight test");
    subject.options.reading =
        Reading{"Quixotequux has this", ReadingState::Confirmed, "Dr Roe", *Timestamp::parse("20260304")};
    const auto measured = std::make_shared<const measure::Measured>(measure::measure(*subject.recording));
    FiducialCorrection correction;
    correction.by = "Dr Roe";
    correction.correctedS = 0.2;
    subject.options.measured = measuredCase(subject.recording, measured, {correction});
    return subject;
}

QByteArray svgOf(const PrintSubject& subject) {
    const QTemporaryDir folder;
    PrintOptions options = subject.options;
    options.file = folder.filePath(QStringLiteral("ecg.svg"));
    options.format = PrintFormat::Svg;
    if (!printRecording(*subject.recording, options))
        return {};
    QByteArray all;
    for (const char* name : {"ecg.svg", "ecg-2.svg", "ecg-3.svg"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class PrintDeidentifiedTest : public QObject {
    Q_OBJECT

private:
    /// What the preview asks to be saved, with its choice made or not.
    static std::pair<PrintSubject, bool> asked(bool deidentified) {
        const PrintSubject whole = subjectOf();
        PrintPreview preview(whole.recording, whole.options);
        const auto boxes = preview.findChildren<QCheckBox*>();
        const auto box = std::ranges::find(
            boxes, QStringLiteral("Leave out all that tells who the patient is"), &QCheckBox::text);
        if (box == boxes.end())
            return {};
        (*box)->setChecked(deidentified);
        std::pair<PrintSubject, bool> saved;
        QObject::connect(&preview, &PrintPreview::saveAsked, &preview,
                         [&](const PrintSubject& subject, bool clean) {
                             saved = {subject, clean};
                         });
        const auto buttons = preview.findChildren<QPushButton*>();
        (*std::ranges::find_if(buttons, &QPushButton::isDefault))->click();
        return saved;
    }

private Q_SLOTS:

    void namesThePatientUnlessToldNotTo() {
        const auto [subject, deidentified] = asked(false);
        QVERIFY(subject.recording && !deidentified);
        const QByteArray svg = svgOf(subject);
        for (const char* word : kIdentifiers)
            QVERIFY2(svg.contains(word), word);
    }

    void leavesOutAllThatTellsWho() {
        const auto [subject, deidentified] = asked(true);
        QVERIFY(subject.recording && deidentified);
        const QByteArray svg = svgOf(subject);
        QVERIFY(svg.contains("HR 72"));
        for (const char* word : kIdentifiers)
            QVERIFY2(!svg.contains(word), word);
        const PrintSubject whole = subjectOf();
        const MeasurementSet& now = subject.options.measured->set;
        QCOMPARE(now.corrections.size(), std::size_t{1});
        QCOMPARE(now.corrections.front().by, std::string("a person"));
        for (const char* key : {"heart_rate_bpm", "qrs_ms", "qt_ms"})
            QCOMPARE(now.find(key)->value, whole.options.measured->set.find(key)->value);
    }

    /// A beat is drawn with its leads' names, which a device may have given as it liked.
    void namesNoLeadOfTheDevices() {
        PrintSubject subject = subjectOf();
        Recording recording = *subject.recording;
        for (LeadSignal& lead : recording.series.front().waveform.leads) {
            if (lead.lead == Lead::V6) {
                lead.lead = Lead::Other;
                lead.label = "Quixotequux 6";
            }
        }
        subject.recording = std::make_shared<const Recording>(std::move(recording));
        subject.options.measured =
            measuredCase(subject.recording,
                         std::make_shared<const measure::Measured>(measure::measure(*subject.recording)), {});
        const auto clean = deidentifiedPrint(subject);
        QVERIFY(clean.has_value());
        const auto& leads = clean->options.measured->median->waveform.leads;
        QVERIFY(std::ranges::any_of(leads, [](const LeadSignal& one) { return one.label == "Channel 1"; }));
        QVERIFY(std::ranges::none_of(
            leads, [](const LeadSignal& one) { return one.label.find("Quixotequux") != std::string::npos; }));
    }
};

QTEST_MAIN(PrintDeidentifiedTest)
#include "print_deidentified_test.moc"
