// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that prints.
#include "core/io/deidentify.h"
#include "core/record/standing_reading.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/session/guard_words.h"
#include "ui/session/joined_text.h"
#include "ui/tracing/print_preview.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/print_many.h"
#include "ui/window/status_bar.h"
#include "ui/window/tracing_commands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr qsizetype kPrintedSuggestions = 3; // paper has room for them beside who, when and the numbers

} // namespace

void MainWindow::print() {
    if (!m_drawn)
        return;
    PrintOptions options;
    options.settings = m_tracing->settings();
    options.program = m_parts.program;
    options.calipers = m_tracingCommands->calipers().all();
    options.measured = m_session.measurements().current();
    if (const OpenCase* shown = m_session.current()) {
        if (const Reading* standing = standingReading(shown->readings))
            options.reading = *standing;
    }
    options.offeredFindings = printedFindings();
    auto* preview = new PrintPreview(m_drawn, options, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PrintPreview::saveAsked, this,
            [this, patient = m_drawn->patient](const PrintSubject& subject, bool deidentified) {
                saveAs(subject, deidentified ? patient : Patient{});
            });
    connect(preview, &PrintPreview::failed, this,
            [this](const Error& error) { m_notice->say(errorSentence(error)); });
    preview->open();
}

/// The lines of the AI block: what is suggested, what it abstained from, which model said so, and how far the
/// recording is from what it was trained on.
QStringList MainWindow::printedFindings() const {
    const OpenCase* shown = m_session.current();
    if (!shown || !shown->analysis || m_session.readFirst().hides(*shown))
        return {};
    const Analysis& analysis = *shown->analysis;
    if (!analysis.notAnalysed.empty())
        return {tr("Not analysed: %1").arg(guardText(analysis.notAnalysed))};
    QStringList lines;
    QStringList abstained;
    for (const Finding& finding : analysis.findings) {
        if (finding.state == FindingState::Suggested)
            lines << u"%1 %2"_s.arg(text(finding.label), formatProbability(finding.probability));
        else if (finding.state == FindingState::Abstained)
            abstained << text(finding.label);
    }
    if (lines.isEmpty())
        lines << tr("Nothing is suggested.");
    if (const qsizetype more = lines.size() - kPrintedSuggestions; more > 0)
        lines = lines.mid(0, kPrintedSuggestions) << tr("and %n more", nullptr, static_cast<int>(more));
    if (!abstained.isEmpty())
        lines << tr("No answer on: %1").arg(listed(abstained));
    if (analysis.distancePercentile)
        lines << tr("Percentile of distance: %1").arg(formatNumber(*analysis.distancePercentile, 0));
    QStringList models;
    if (analysis.encoder)
        models << tr("encoder %1").arg(shortHash(*analysis.encoder));
    if (analysis.head)
        models << tr("head %1").arg(shortHash(*analysis.head));
    lines << listed(models);
    return lines;
}

void MainWindow::printListed() {
    const std::vector<store::CaseSummary>& listed = m_session.cases();
    if (listed.empty()) {
        m_notice->say(tr("The worklist is empty, so there is nothing to print."));
        return;
    }
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Print the listed cases"), u"ecgs.pdf"_s, u"PDF (*.pdf)"_s);
    if (file.isEmpty())
        return;
    PrintOptions options;
    options.file = file;
    options.settings = m_tracing->settings();
    options.program = m_parts.program;
    std::vector<CaseId> ids;
    for (const store::CaseSummary& one : listed)
        ids.push_back(one.id);
    auto* job = new PrintMany(m_session, std::move(ids), options, this);
    auto* progress = new QProgressDialog(tr("Printing %n case(s)…", nullptr, static_cast<int>(listed.size())),
                                         tr("Cancel"), 0, static_cast<int>(listed.size()), this);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(0);
    progress->setWindowTitle(tr("Print the listed cases"));
    connect(job, &PrintMany::progressed, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, job, &PrintMany::cancel);
    connect(job, &PrintMany::finished, this, [this, job, progress](const PrintMany::Report& report) {
        progress->close();
        job->deleteLater();
        if (report.problem)
            m_notice->say(errorSentence(*report.problem));
        else if (report.leftOut > 0)
            m_notice->say(tr("%n case(s) could not be printed and were left out.", nullptr, report.leftOut));
        else if (!report.cancelled)
            m_status->say(tr("Written to %1").arg(report.file));
    });
    job->start();
}

void MainWindow::saveAs(const PrintSubject& subject, const Patient& unnamed) {
    PrintOptions options = subject.options;
    options.file = QFileDialog::getSaveFileName(this, tr("Print to a file"), u"ecg.pdf"_s,
                                                u"PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"_s);
    if (options.file.isEmpty())
        return;
    const std::optional<PrintFormat> format = printFormatOf(options.file);
    if (!format) {
        m_notice->say(tr("The name must end in .pdf, .svg or .png."));
        return;
    }
    if (io::tellsIdentity(QFileInfo(options.file).fileName().toStdString(), unnamed)) {
        m_notice->say(tr("The name of the file holds the patient's name or number; choose another."));
        return;
    }
    options.format = *format;
    m_printing.run([options, recording = subject.recording](
                       const Progress&) { return printRecording(*recording, options); },
                   [this, file = options.file](const Result<void>& printed) { tellWritten(file, printed); });
}

} // namespace leadlight::ui
