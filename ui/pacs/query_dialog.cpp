// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacs/query_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/pacs/pacs_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

enum When { AnyTime, Today, LastWeek, LastMonth, FromTo };

enum Column { DateColumn, NameColumn, IdColumn, BornColumn, DescriptionColumn, CountColumn };

constexpr int kUidRole = Qt::UserRole;

std::optional<Date> dateOf(const QDate& date) {
    return Date::make(date.year(), date.month(), date.day());
}

/// A label above its field, which it also names for those who cannot see it.
void addField(QGridLayout* grid, int row, int column, const QString& text, QWidget* field) {
    QLabel* label = makeSecondary(text, grid->parentWidget());
    label->setWordWrap(false);
    label->setBuddy(field);
    field->setAccessibleName(text);
    grid->addWidget(label, 2 * row, column);
    grid->addWidget(field, 2 * row + 1, column);
}

QTreeWidgetItem* makeRow(const pacs::Study& study, int rowHeight) {
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const QString when =
        text(study.date) + (study.time.empty() ? QString() : QString(u' ' + text(study.time)));
    const QString born =
        text(study.birthDate) +
        (study.sex.empty() ? QString()
                           : QString((study.birthDate.empty() ? u""_s : u"  "_s) + text(study.sex)));
    auto* row = new QTreeWidgetItem({when, text(study.patientName), text(study.patientId), born,
                                     text(study.description),
                                     study.objects ? QString::number(*study.objects) : QString()});
    row->setData(0, kUidRole, text(study.uid));
    row->setSizeHint(0, QSize(0, rowHeight));
    row->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < row->columnCount(); ++column)
        row->setToolTip(column, row->text(column));
    return row;
}

} // namespace

QueryDialog::QueryDialog(PacsWork& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work) {
    setWindowTitle(tr("Query PACS"));
    resizeWithinScreen(*this, {880, 560});
    m_table = new QTreeWidget(this);
    m_table->setHeaderLabels(
        {tr("Date"), tr("Patient"), tr("ID"), tr("Born"), tr("Description"), tr("Objects")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DateColumn, Qt::DescendingOrder);
    m_table->setAccessibleName(tr("Studies found"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch); // whose it is matters most
    const int widths[] = {140, 190, 130, 120, 170};
    for (int column = 0; column <= DescriptionColumn; ++column)
        m_table->setColumnWidth(column, widths[column]);

    m_statement = makeSecondary({}, this);
    m_statement->setMinimumHeight(2 * m_statement->fontMetrics().lineSpacing());
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress of the retrieval"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_retrieve = makePrimaryButton(tr("Retrieve"), this);
    auto* closeButton = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_cancel, m_retrieve, closeButton})
        button->setAutoDefault(false); // Enter searches

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * kStep);
    bottom->addWidget(m_statement, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_retrieve);
    bottom->addWidget(closeButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 4 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(makeForm());
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);

    connect(m_search, &QPushButton::clicked, this, &QueryDialog::search);
    connect(m_cancel, &QPushButton::clicked, this, &QueryDialog::cancel);
    connect(m_retrieve, &QPushButton::clicked, this, &QueryDialog::retrieve);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &QueryDialog::updateButtons);
    connect(m_table, &QTreeWidget::itemActivated, this, &QueryDialog::retrieve);
    connect(&m_work, &PacsWork::progressed, this, [this](TaskId id, double fraction) {
        if (m_task == id)
            setProgress(*m_progress, fraction);
    });
    setBusy(false);
    if (m_work.settings().servers.empty())
        say(tr("No server is set up yet: add one in the settings, under \"DICOM network\"."), u"caution"_s);
    else
        say(tr("Search to see what the server has. Enter searches; several rows can be chosen."),
            u"secondary"_s);
    m_patientId->setFocus();
}

QueryDialog::~QueryDialog() {
    if (m_task)
        m_work.cancel(*m_task);
}

QWidget* QueryDialog::makeForm() {
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * kStep);
    grid->setVerticalSpacing(kStep);
    m_server = new QComboBox(form);
    for (const PacsServer& one : m_work.settings().servers)
        m_server->addItem(one.name.isEmpty() ? QString::fromStdString(one.server.title) : one.name);
    m_patientId = new QLineEdit(form);
    m_name = new QLineEdit(form);
    m_name->setPlaceholderText(tr("Family, Given"));
    m_when = new QComboBox(form);
    m_when->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From – to")});
    m_when->setCurrentIndex(LastWeek);
    const QDate today = QDate::currentDate();
    m_from = new QDateEdit(today.addDays(-7), form);
    m_to = new QDateEdit(today, form);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setEnabled(false);
    }
    m_modality = new QLineEdit(u"ECG"_s, form);
    m_modality->setMaxLength(16);
    m_search = new QPushButton(tr("Search"), form);
    m_search->setDefault(true);
    addField(grid, 0, 0, tr("Server"), m_server);
    addField(grid, 0, 1, tr("Patient ID"), m_patientId);
    addField(grid, 0, 2, tr("Name"), m_name);
    addField(grid, 0, 3, tr("Modality"), m_modality);
    addField(grid, 1, 0, tr("When"), m_when);
    addField(grid, 1, 1, tr("From"), m_from);
    addField(grid, 1, 2, tr("To"), m_to);
    grid->addWidget(m_search, 3, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this](int when) {
        m_from->setEnabled(when == FromTo);
        m_to->setEnabled(when == FromTo);
    });
    return form;
}

QString QueryDialog::statement() const {
    return m_statement->text();
}

const PacsServer* QueryDialog::server() const {
    const auto& servers = m_work.settings().servers;
    const int at = m_server->currentIndex();
    return at >= 0 && at < static_cast<int>(servers.size()) ? &servers[static_cast<std::size_t>(at)]
                                                            : nullptr;
}

pacs::StudyQuery QueryDialog::query() const {
    pacs::StudyQuery query;
    query.patientId = m_patientId->text().trimmed().toStdString();
    query.patientName = m_name->text().trimmed().toStdString();
    query.modality = m_modality->text().trimmed().toUpper().toStdString();
    const QDate today = QDate::currentDate();
    switch (m_when->currentIndex()) {
    case Today:
        query.from = query.to = dateOf(today);
        break;
    case LastWeek:
        query.from = dateOf(today.addDays(-7));
        break;
    case LastMonth:
        query.from = dateOf(today.addDays(-30));
        break;
    case FromTo:
        query.from = dateOf(m_from->date());
        query.to = dateOf(m_to->date());
        break;
    default:
        break;
    }
    return query;
}

void QueryDialog::search() {
    if (m_task)
        return;
    if (!server()) {
        Q_EMIT settingsAsked();
        return;
    }
    m_table->clear();
    m_retrieving = false;
    m_task = m_work.find(*server(), query(), [this](const Result<pacs::FoundStudies>& found) {
        m_task.reset();
        setBusy(false);
        showFound(found);
    });
    say(tr("Searching …"), u"secondary"_s);
    setBusy(true);
}

void QueryDialog::showFound(const Result<pacs::FoundStudies>& found) {
    if (!found) {
        say(errorSentence(found.error()), u"error"_s);
        return;
    }
    m_table->setSortingEnabled(false);
    for (const pacs::Study& study : found->studies)
        m_table->addTopLevelItem(makeRow(study, m_table->fontMetrics().height() + 2 * kStep));
    m_table->setSortingEnabled(true);
    if (found->studies.empty())
        say(tr("The server has nothing that fits. Try a longer time, or * for what is not known."),
            u"secondary"_s);
    else if (found->more)
        say(tr("The first %n studies; there are more: ask for less.", nullptr,
               static_cast<int>(found->studies.size())),
            u"caution"_s);
    else
        say(tr("%n studies found.", nullptr, static_cast<int>(found->studies.size())), u"secondary"_s);
    if (!found->studies.empty()) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
        m_table->setFocus();
    }
}

void QueryDialog::retrieve() {
    const QList<QTreeWidgetItem*> rows = m_table->selectedItems();
    if (m_task || rows.isEmpty() || !server())
        return;
    std::vector<std::string> studies;
    for (const QTreeWidgetItem* row : rows)
        studies.push_back(row->data(0, kUidRole).toString().toStdString());
    m_retrieving = true;
    m_task = m_work.retrieve(*server(), studies, QString::fromStdString(query().modality),
                             [this](const Result<pacs::Transferred>& got) {
                                 m_task.reset();
                                 setBusy(false);
                                 if (!got) {
                                     say(errorSentence(got.error()), u"error"_s);
                                     return;
                                 }
                                 const bool well = got->failed.empty() && !got->stopped;
                                 say(receivedSentence(*got), well ? u""_s : u"error"_s);
                             });
    say(tr("Retrieving %n studies …", nullptr, static_cast<int>(studies.size())), u"secondary"_s);
    setBusy(true);
}

void QueryDialog::cancel() {
    if (!m_task)
        return;
    m_work.cancel(*m_task);
    m_task.reset();
    setBusy(false);
    say(m_retrieving ? tr("Cancelled. What was received before is kept; retrieve again for the rest.")
                     : tr("Cancelled."),
        u"secondary"_s);
}

void QueryDialog::say(const QString& text, const QString& role) {
    setRole(m_statement, role);
    m_statement->setText(text);
    m_statement->setToolTip(text);
}

void QueryDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_progress->setRange(0, busy && !m_retrieving ? 0 : 1000); // a search cannot say how far it is
    m_progress->setValue(0);
    m_cancel->setVisible(busy);
    m_search->setEnabled(!busy);
    updateButtons();
}

void QueryDialog::updateButtons() {
    const int chosen = static_cast<int>(m_table->selectedItems().size());
    m_retrieve->setEnabled(!m_task && chosen > 0);
    m_retrieve->setText(chosen > 1 ? tr("Retrieve %1").arg(chosen) : tr("Retrieve"));
}

} // namespace leadlight::ui
