// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that prints.
#include "ui/common/error_text.h"
#include "ui/tracing/print_preview.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_bar.h"
#include "ui/window/tracing_commands.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::print() {
    if (!m_drawn)
        return;
    PrintOptions options;
    options.settings = m_tracing->settings();
    options.program = m_parts.program;
    options.calipers = m_tracingCommands->calipers().all();
    auto* preview = new PrintPreview(m_drawn, options, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PrintPreview::saveAsked, this,
            [this, recording = m_drawn](const PrintOptions& asked) { saveAs(recording, asked); });
    connect(preview, &PrintPreview::failed, this,
            [this](const Error& error) { m_notice->say(errorSentence(error)); });
    preview->open();
}

void MainWindow::saveAs(const std::shared_ptr<const Recording>& recording, PrintOptions options) {
    options.file = QFileDialog::getSaveFileName(this, tr("Print to a file"), u"ecg.pdf"_s,
                                                u"PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"_s);
    if (options.file.isEmpty())
        return;
    const std::optional<PrintFormat> format = printFormatOf(options.file);
    if (!format) {
        m_notice->say(tr("The name must end in .pdf, .svg or .png."));
        return;
    }
    options.format = *format;
    m_printing.run([options, recording](const Progress&) { return printRecording(*recording, options); },
                   [this, file = options.file](const Result<void>& printed) {
                       if (printed)
                           m_status->say(tr("Written to %1").arg(file));
                       else
                           m_notice->say(errorSentence(printed.error()));
                   });
}

} // namespace leadlight::ui
