// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/label_set_dialog.h"

#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

enum Column { Key, Name, Title, Scope, Group, Code, System, ColumnCount };

constexpr int kGuideLines = 2;
constexpr int kHighestVersion = 1000000;

} // namespace

LabelSetDialog::LabelSetDialog(const LabelSet& begin, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Label set"));
    resizeWithinScreen(*this, {820, 560});
    m_name = new QLineEdit(text(begin.name), this);
    m_version = new QSpinBox(this);
    m_version->setRange(1, kHighestVersion);
    m_version->setValue(begin.version);
    m_guide = new QPlainTextEdit(text(begin.guide), this);
    m_guide->setTabChangesFocus(true);
    m_guide->setFixedHeight(kGuideLines * QFontMetrics(font()).lineSpacing() + 4 * kStep);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * kStep);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Guide for readers"), m_guide);
    m_problem = makeText({}, u"caution"_s, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_take = makePrimaryButton(tr("Use this set"), this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 5 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(
        makeSecondary(tr("A set is locked once a task uses it: another list is another version."), this));
    layout->addLayout(form);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeTools());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    for (const LabelEntry& entry : begin.labels)
        addRow(entry);
    connect(m_name, &QLineEdit::textChanged, this, &LabelSetDialog::check);
    connect(m_version, &QSpinBox::valueChanged, this, &LabelSetDialog::check);
    connect(m_guide, &QPlainTextEdit::textChanged, this, &LabelSetDialog::check);
    connect(m_table, &QTableWidget::cellChanged, this, &LabelSetDialog::check);
    check();
}

QWidget* LabelSetDialog::makeTable() {
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Short name"), tr("In words"), tr("Put on"),
                                        tr("Only one of"), tr("Code"), tr("Code system")});
    m_table->horizontalHeaderItem(Group)->setToolTip(
        tr("Of the labels with the same word here a recording has one at most"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->setColumnWidth(Key, 48);
    m_table->setColumnWidth(Scope, 120);
    m_table->setAccessibleName(tr("Labels"));
    return m_table;
}

QWidget* LabelSetDialog::makeTools() {
    auto* tools = new QWidget(this);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    const auto button = [&](const QString& words, std::function<void()> handler) {
        auto* made = new QPushButton(words, tools);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, std::move(handler));
        layout->addWidget(made);
    };
    button(tr("Add a label"), [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, Key);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Key));
        check();
    });
    button(tr("Remove"), [this] { removeRow(); });
    button(tr("Up"), [this] { moveRow(-1); });
    button(tr("Down"), [this] { moveRow(1); });
    layout->addStretch(1);
    return tools;
}

void LabelSetDialog::addRow(const LabelEntry& entry) {
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto cell = [&](Column column, const QString& words) {
        m_table->setItem(row, column, new QTableWidgetItem(words));
    };
    cell(Key, entry.key == '\0' ? QString() : QString(QLatin1Char(entry.key)));
    cell(Name, text(entry.name));
    cell(Title, text(entry.title));
    cell(Group, text(entry.group));
    cell(Code, text(entry.code));
    cell(System, text(entry.codeSystem));
    auto* scope = new QComboBox(m_table);
    scope->addItems({tr("recording"), tr("moment"), tr("stretch")}); // in the order of LabelScope
    scope->setCurrentIndex(static_cast<int>(entry.scope));
    connect(scope, &QComboBox::currentIndexChanged, this, &LabelSetDialog::check);
    m_table->setCellWidget(row, Scope, scope);
}

LabelEntry LabelSetDialog::entryOf(int row) const {
    const auto words = [&](Column column) {
        return m_table->item(row, column)->text().trimmed().toStdString();
    };
    const QString key = m_table->item(row, Key)->text().trimmed();
    const auto* scope = qobject_cast<const QComboBox*>(m_table->cellWidget(row, Scope));
    return {words(Name),
            words(Title),
            key.size() == 1 ? key.toLower().front().toLatin1() : '\0',
            static_cast<LabelScope>(scope->currentIndex()),
            words(Group),
            words(Code),
            words(System)};
}

LabelSet LabelSetDialog::set() const {
    LabelSet made{m_name->text().trimmed().toStdString(),
                  m_version->value(),
                  m_guide->toPlainText().trimmed().toStdString(),
                  {}};
    for (int row = 0; row < m_table->rowCount(); ++row)
        made.labels.push_back(entryOf(row));
    return made;
}

void LabelSetDialog::removeRow() {
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    check();
}

void LabelSetDialog::moveRow(int by) {
    const int row = m_table->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= m_table->rowCount())
        return;
    std::vector<LabelEntry> entries = set().labels;
    std::swap(entries[static_cast<std::size_t>(row)], entries[static_cast<std::size_t>(other)]);
    m_table->setRowCount(0);
    for (const LabelEntry& entry : entries)
        addRow(entry);
    m_table->setCurrentCell(other, Name);
    check();
}

void LabelSetDialog::check() {
    const Result<void> checked = checkLabelSet(set());
    m_problem->setText(checked ? QString() : text(checked.error().text));
    m_take->setEnabled(checked.has_value());
}

} // namespace leadlight::ui
