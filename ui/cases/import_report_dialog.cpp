// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/import_report_dialog.h"

#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kNameWidth = 220;
// Rows are as high as their sentences, which takes a moment each.
constexpr std::size_t kMostShown = 500;

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport& report, QWidget* parent)
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
    const std::vector<LeftOut> files = leftOut(report);
    for (const LeftOut& file : files | std::views::take(kMostShown))
        add(fileNameOf(file.path), file.why);
    if (files.size() > kMostShown)
        add(u"…"_s,
            tr("%n more, in the list as it is saved", nullptr, static_cast<int>(files.size() - kMostShown)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton* save = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, [this, files] { Q_EMIT saveAsked(leftOutCsv(files)); });
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
