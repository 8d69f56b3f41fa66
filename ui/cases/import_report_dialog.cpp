// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/import_report_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

QString importSentence(const ImportReport& report) {
    QStringList parts;
    parts.append(Words::tr("%n case(s) added", nullptr, report.added));
    if (report.alreadyThere > 0)
        parts.append(Words::tr("%n already there", nullptr, report.alreadyThere));
    if (!report.failures.empty())
        parts.append(Words::tr("%n could not be read", nullptr, static_cast<int>(report.failures.size())));
    if (report.notRecordings > 0)
        parts.append(Words::tr("%n other file(s) passed over", nullptr, report.notRecordings));
    if (report.cancelled)
        parts.append(Words::tr("cancelled"));
    return parts.join(u", "_s) + u'.';
}

ImportReportDialog::ImportReportDialog(const ImportReport& report, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Import"));
    resizeWithinScreen(*this, {720, 420});
    auto* list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("File"), tr("Why it could not be read")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    for (const ImportFailure& failure : report.failures) {
        auto* row = new QTreeWidgetItem(list, {failure.fileName, errorSentence(failure.error)});
        row->setToolTip(1, row->text(1));
    }
    list->header()->setStretchLastSection(true);
    list->setColumnWidth(0, 220);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 4 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(makeText(importSentence(report), {}, this));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace leadlight::ui
