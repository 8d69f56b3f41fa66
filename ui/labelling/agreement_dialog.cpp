// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/agreement_dialog.h"

#include "core/record/agreement.h"
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
#include <map>
#include <set>

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

const Labelling* saidBy(const store::LabelledCase& one, const std::string& person) {
    const auto found = std::ranges::find(one.readers, person, &Labelling::by);
    return found == one.readers.end() ? nullptr : &*found;
}

std::vector<LabelledTwice> casesOf(const std::vector<store::LabelledCase>& cases, const std::string& first,
                                   const std::string& second) {
    std::vector<LabelledTwice> pairs;
    for (const store::LabelledCase& one : cases) {
        const LabelledTwice pair{saidBy(one, first), saidBy(one, second)};
        if (pair.first != nullptr && pair.second != nullptr)
            pairs.push_back(pair);
    }
    return pairs;
}

std::vector<std::pair<std::string, std::string>> pairsOf(const std::vector<store::LabelledCase>& cases) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (const store::LabelledCase& one : cases) {
        for (const Labelling& first : one.readers) {
            for (const Labelling& second : one.readers) {
                if (first.by < second.by)
                    pairs.emplace(first.by, second.by);
            }
        }
    }
    return {pairs.begin(), pairs.end()};
}

std::optional<double> alphaOf(const std::vector<store::LabelledCase>& cases, const std::string& label) {
    std::vector<std::vector<int>> units;
    for (const store::LabelledCase& one : cases) {
        std::vector<int>& unit = units.emplace_back();
        for (const Labelling& reader : one.readers)
            unit.push_back(reader.has(label) ? 1 : 0);
    }
    return krippendorffsAlpha(units);
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

AgreementDialog::AgreementDialog(const store::LabelTask& task, std::vector<store::LabelledCase> cases,
                                 QWidget* parent)
    : QDialog(parent)
    , m_task(task)
    , m_cases(std::move(cases))
    , m_pairs(pairsOf(m_cases)) {
    setWindowTitle(tr("Agreement: %1").arg(text(task.name)));
    resizeWithinScreen(*this, {860, 600});
    m_pair = new QComboBox(this);
    m_pair->setAccessibleName(tr("Readers"));
    for (const auto& [first, second] : m_pairs)
        m_pair->addItem(tr("%1 and %2", "two readers").arg(text(first), text(second)));
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
    const bool any = !m_pairs.empty();
    m_pair->setVisible(any);
    if (!any) {
        m_count->setText(m_task.readers < 2
                             ? tr("The task has one reader for each case: there is nobody to agree with.")
                             : tr("No case has been finished by all its readers yet."));
    } else {
        const auto& [first, second] = m_pairs[static_cast<std::size_t>(std::max(0, m_pair->currentIndex()))];
        fillLabels(first, second);
        fillMarks(first, second);
    }
    m_labels->setVisible(m_labels->rowCount() > 0);
    m_note->setVisible(m_labels->rowCount() > 0);
    m_marks->setVisible(m_marks->rowCount() > 0);
    m_marksTitle->setVisible(m_marks->rowCount() > 0);
}

void AgreementDialog::fillLabels(const std::string& first, const std::string& second) {
    const std::vector<LabelledTwice> pairs = casesOf(m_cases, first, second);
    m_count->setText(tr("%n case(s) that both finished", nullptr, static_cast<int>(pairs.size())));
    for (const LabelAgreement& label : agreementOf(pairs, m_task.set.set)) {
        if (label.scope != LabelScope::Recording)
            continue;
        const FourCounts& counts = label.counts;
        addRow(*m_labels, {text(label.label), formatNumber(counts.both, 0), formatNumber(counts.onlyFirst, 0),
                           formatNumber(counts.onlySecond, 0), formatNumber(counts.neither, 0),
                           shown(observedAgreement(counts), 2), shown(cohensKappa(counts)),
                           shown(adjustedKappa(counts), 2), shown(alphaOf(m_cases, label.label), 2)});
    }
}

void AgreementDialog::fillMarks(const std::string& first, const std::string& second) {
    const std::vector<LabelledTwice> pairs = casesOf(m_cases, first, second);
    for (const LabelAgreement& label : agreementOf(pairs, m_task.set.set)) {
        if (label.scope == LabelScope::Recording)
            continue;
        const MarkAgreement& marks = label.marks;
        addRow(*m_marks, {text(label.label), formatNumber(marks.matched, 0), formatNumber(marks.onlyFirst, 0),
                          formatNumber(marks.onlySecond, 0), shown(marks.startMeanMs, marks.startSdMs),
                          shown(marks.endMeanMs, marks.endSdMs), shown(marks.overlap, 2)});
    }
}

} // namespace leadlight::ui
