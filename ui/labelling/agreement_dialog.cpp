// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/agreement_dialog.h"

#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

const QString kNothing = u"–"_s;

QString shown(const std::optional<double>& value, int decimals) {
    return value ? formatNumber(*value, decimals) : kNothing;
}

QString shown(const std::optional<Kappa>& kappa) {
    return kappa ? u"%1 (%2 … %3)"_s.arg(formatNumber(kappa->value, 2), formatNumber(kappa->low, 2),
                                         formatNumber(kappa->high, 2))
                 : kNothing;
}

/// "-3 ± 8"; of one pair of marks there is no deviation.
QString shown(const std::optional<double>& mean, const std::optional<double>& deviation) {
    return mean && deviation ? u"%1 ± %2"_s.arg(formatNumber(*mean, 0), formatNumber(*deviation, 0))
                             : shown(mean, 0);
}

void addRow(QTableWidget& table, const QStringList& words) {
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < words.size(); ++column) {
        auto* item = new QTableWidgetItem(words[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        table.setItem(row, column, item);
    }
}

} // namespace

AgreementDialog::AgreementDialog(const store::LabelTask& task, store::TaskAgreement agreement,
                                 QWidget* parent)
    : QDialog(parent)
    , m_agreement(std::move(agreement))
    , m_readers(task.readers) {
    setWindowTitle(tr("Agreement: %1").arg(text(task.name)));
    resizeWithinScreen(*this, {860, 600});
    m_pair = new QComboBox(this);
    m_pair->setAccessibleName(tr("Readers"));
    for (const store::PairAgreement& pair : m_agreement.pairs)
        m_pair->addItem(tr("%1 and %2", "two readers").arg(text(pair.first), text(pair.second)));
    m_count = makeSecondary({}, this);
    m_labels = makeTable({tr("Label"), tr("Both"), tr("Only first"), tr("Only second"), tr("Neither"),
                          tr("Agree"), tr("Kappa (95 %)"), tr("Adjusted"), tr("Alpha, all readers")},
                         tr("Agreement on recordings"));
    m_marks = makeTable({tr("Label"), tr("Matched"), tr("Only first"), tr("Only second"), tr("Start, ms"),
                         tr("End, ms"), tr("Overlap")},
                        tr("Agreement on marks"));
    m_marksTitle = makeHeading(tr("Marks: second minus first, mean ± SD"), this);
    m_note = makeSecondary(tr("Kappa is Cohen's; where a label is rare it is low although readers agree, so "
                              "the adjusted one (2 x agreement - 1) stands beside it."),
                           this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &AgreementDialog::fill);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(m_pair, 0, Qt::AlignLeft);
    layout->addWidget(m_count);
    layout->addWidget(m_labels, 2);
    layout->addWidget(m_marksTitle);
    layout->addWidget(m_marks, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    fill();
}

QTableWidget* AgreementDialog::makeTable(const QStringList& heads, const QString& name) {
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()), this);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setAccessibleName(name);
    return table;
}

void AgreementDialog::fill() {
    m_labels->setRowCount(0);
    m_marks->setRowCount(0);
    const bool any = !m_agreement.pairs.empty();
    m_pair->setVisible(any);
    if (!any) {
        m_count->setText(m_readers < 2
                             ? tr("The task has one reader for each case: there is nobody to agree with.")
                             : tr("No case has been finished by all its readers yet."));
    } else {
        const auto place = static_cast<std::size_t>(std::max(0, m_pair->currentIndex()));
        fillLabels(m_agreement.pairs[place]);
        fillMarks(m_agreement.pairs[place]);
    }
    m_labels->setVisible(m_labels->rowCount() > 0);
    m_note->setVisible(m_labels->rowCount() > 0);
    m_marks->setVisible(m_marks->rowCount() > 0);
    m_marksTitle->setVisible(m_marks->rowCount() > 0);
}

void AgreementDialog::fillLabels(const store::PairAgreement& pair) {
    // Every label is counted on all cases that both finished.
    const int cases = pair.labels.empty() ? 0 : pair.labels.front().counts.all();
    m_count->setText(tr("%n case(s) that both finished", nullptr, cases));
    for (std::size_t i = 0; i < pair.labels.size(); ++i) {
        const LabelAgreement& label = pair.labels[i];
        if (label.scope != LabelScope::Recording)
            continue;
        const FourCounts& counts = label.counts;
        addRow(*m_labels, {text(label.label), formatNumber(counts.both, 0), formatNumber(counts.onlyFirst, 0),
                           formatNumber(counts.onlySecond, 0), formatNumber(counts.neither, 0),
                           shown(observedAgreement(counts), 2), shown(cohensKappa(counts)),
                           shown(adjustedKappa(counts), 2), shown(m_agreement.alphas[i].alpha, 2)});
    }
}

void AgreementDialog::fillMarks(const store::PairAgreement& pair) {
    for (const LabelAgreement& label : pair.labels) {
        if (label.scope == LabelScope::Recording)
            continue;
        const MarkAgreement& marks = label.marks;
        addRow(*m_marks, {text(label.label), formatNumber(marks.matched, 0), formatNumber(marks.onlyFirst, 0),
                          formatNumber(marks.onlySecond, 0), shown(marks.startMeanMs, marks.startSdMs),
                          shown(marks.endMeanMs, marks.endSdMs), shown(marks.overlap, 2)});
    }
}

} // namespace leadlight::ui
