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
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kNameWidth = 220;

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

ImportReportDialog::ImportReportDialog(const ImportReport& report, const QStringList& tables, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Import"));
    resizeWithinScreen(*this, {720, 420});
    m_list = new QTableWidget(0, 2, this);
    m_list->setHorizontalHeaderLabels({tr("File"), tr("Why it was not read")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(0, kNameWidth);
    m_list->setAccessibleName(tr("Files that were not read"));
    // Sentences are shown whole: the rows follow their width.
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, m_list,
            &QTableWidget::resizeRowsToContents);
    for (const ImportFailure& failure : report.failures)
        add(failure.fileName, errorSentence(failure.error));
    for (const QString& table : tables)
        add(table, tr("Passed over: a table of numbers in a folder, which does not say how it is to be read. "
                      "Open it by itself to say so."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 4 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(makeText(importSentence(report), {}, this));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->resizeRowsToContents();
}

void ImportReportDialog::add(const QString& file, const QString& why) {
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    int column = 0;
    for (const QString& words : {file, why}) {
        auto* item = new QTableWidgetItem(words);
        item->setToolTip(words);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_list->setItem(row, column++, item);
    }
}

} // namespace leadlight::ui
