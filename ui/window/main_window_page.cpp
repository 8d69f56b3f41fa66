// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that writes the open case as a page.
#include "core/base/file.h"
#include "core/io/deidentify.h"
#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/session/case_page_job.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_dialog.h"
#include "ui/window/status_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::savePage() {
    const OpenCase* shown = m_session.current();
    if (!shown || !shown->recording)
        return;
    if (m_session.readFirst().hides(*shown)) { // the page is about what the AI says
        m_status->say(ReadFirst::sentence());
        return;
    }
    auto* dialog = new PageDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, recording = shown->recording, file = shown->fileName] {
                CasePageRequest request;
                request.recording = recording;
                request.file = QFileInfo(file).fileName().toStdString();
                request.program = m_parts.program.toStdString();
                request.deidentify = dialog->deidentify();
                request.checks = dialog->checks();
                const QString out = QFileDialog::getSaveFileName(this, tr("Save the case as a page"),
                                                                 u"ecg.html"_s, u"HTML (*.html)"_s);
                if (out.isEmpty())
                    return;
                const std::string name = QFileInfo(out).fileName().toStdString();
                if (request.deidentify && io::tellsIdentity(name, recording->patient)) {
                    m_notice->say(
                        tr("The name of the page holds the patient's name or number; choose another."));
                    return;
                }
                writePage(request, out);
            });
    dialog->open();
}

void MainWindow::writePage(const CasePageRequest& request, const QString& out) {
    const QString words = request.checks ? tr("Making and checking the maps…") : tr("Making the maps…");
    auto* waiting = new QProgressDialog(words, tr("Cancel"), 0, 1000, this);
    auto* bar = new QProgressBar(waiting);
    bar->setTextVisible(false); // it is thinner than a line of text
    waiting->setBar(bar);
    waiting->setMaximum(1000);
    waiting->setMinimumWidth(80 * kStep);
    waiting->setAttribute(Qt::WA_DeleteOnClose);
    waiting->setWindowModality(Qt::NonModal);
    waiting->setAutoClose(false);
    waiting->setAutoReset(false);
    waiting->setMinimumDuration(0);
    waiting->setValue(0);
    const TaskId task = m_pages.run(
        [parts = m_session.inferenceParts(), request, out](const Progress& progress) -> Result<void> {
            const Result<std::string> page = makeCasePage(parts, request, progress);
            if (!page)
                return fail(page.error());
            return writeFile(std::filesystem::path(out.toStdString()), asBytes(*page));
        },
        [this, out, waiting = QPointer<QProgressDialog>(waiting)](const Result<void>& written) {
            if (waiting)
                waiting->close();
            tellWritten(out, written);
        });
    connect(&m_pages, &TaskQueue::progressed, waiting, [waiting, task](TaskId id, double fraction) {
        if (id == task)
            waiting->setValue(static_cast<int>(1000.0 * fraction));
    });
    connect(waiting, &QProgressDialog::canceled, this, [this, task, waiting] {
        m_pages.cancel(task);
        waiting->close();
    });
}

} // namespace leadlight::ui
