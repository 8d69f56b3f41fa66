// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/queue_panel.h"

#include "ui/common/case_row.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/labelling/label_words.h"
#include "ui/labelling/queue_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

QueuePanel::QueuePanel(LabelTasks& tasks, QWidget* parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_model(new QueueModel(this))
    , m_delegate(new QueueDelegate(this)) {
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    setUpCaseList(*m_list, tr("Cases to label"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT caseAsked(m_model->at(index.row()).id);
            });
    connect(&m_tasks, &LabelTasks::changed, this, &QueuePanel::follow);
    follow();
}

QWidget* QueuePanel::makeHeader() {
    auto* header = new QWidget(this);
    m_task = new QComboBox(header);
    m_task->setAccessibleName(tr("Labelling task"));
    m_task->setFocusPolicy(Qt::TabFocus);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_task, &QComboBox::activated, this,
            [this](int index) { m_tasks.choose(store::LabelTaskId{m_task->itemData(index).toLongLong()}); });
    m_words = makeSecondary({}, header);
    m_progress = new QProgressBar(header);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kStep);
    m_progress->setRange(0, 1000);
    m_chips = new QWidget(header);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(kStep);
    const auto chip = [&](const QString& words, const QString& tip, QueueFilter filter) {
        auto* button = new QToolButton(m_chips);
        button->setText(words);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("role", u"chip"_s);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, filter] { m_tasks.setFilter(filter); });
        chips->addWidget(button);
        return button;
    };
    m_toDo = chip(tr("To do"), tr("Cases that you have not finished and that need another reader"),
                  QueueFilter::ToDo);
    m_all = chip(tr("All"), tr("All cases of the task"), QueueFilter::All);
    m_toAdjudicate = chip(tr("Differ"), tr("Cases that all readers finished and do not agree on"),
                          QueueFilter::ToAdjudicate);
    chips->addStretch(1);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 2 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("Labelling"), header));
    layout->addWidget(m_task);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_chips);
    return header;
}

QWidget* QueuePanel::makeEmptyPage() {
    auto* page = new QWidget(this);
    m_emptyTitle = makeHeading({}, page);
    m_emptyTitle->setWordWrap(true);
    m_emptyText = makeSecondary({}, page);
    m_new = makePrimaryButton(tr("New task…"), page);
    m_showAll = new QPushButton(tr("Show all cases"), page);
    connect(m_new, &QPushButton::clicked, this, &QueuePanel::newTaskAsked);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_tasks.setFilter(QueueFilter::All); });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * kStep, 6 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addSpacing(2 * kStep);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget* QueuePanel::makeFooter() {
    m_footer = new QWidget(this);
    auto* layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(3 * kStep, 2 * kStep, 3 * kStep, 2 * kStep);
    layout->setSpacing(kStep);
    auto* make = new QPushButton(tr("New task…"), m_footer);
    connect(make, &QPushButton::clicked, this, &QueuePanel::newTaskAsked);
    auto* results = new QToolButton(m_footer);
    results->setText(tr("Task"));
    results->setPopupMode(QToolButton::InstantPopup);
    results->setProperty("role", u"chip"_s);
    results->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(results);
    menu->addAction(tr("Add the listed cases to this task"), this, &QueuePanel::extendAsked);
    menu->addSeparator();
    menu->addAction(tr("Agreement between readers…"), this, &QueuePanel::agreementAsked);
    menu->addAction(tr("Export labels…"), this, &QueuePanel::exportAsked);
    results->setMenu(menu);
    layout->addWidget(make);
    layout->addStretch(1);
    layout->addWidget(results);
    return m_footer;
}

void QueuePanel::setTheme(Theme theme) {
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void QueuePanel::setCurrent(std::optional<CaseId> id) {
    if (id == m_current)
        return;
    m_current = id;
    followQueue();
}

void QueuePanel::follow() {
    followTasks();
    followQueue();
}

void QueuePanel::followTasks() {
    const QSignalBlocker quiet(m_task);
    m_task->clear();
    const store::LabelTask* chosen = m_tasks.chosen();
    for (const store::LabelTask& task : m_tasks.tasks()) {
        m_task->addItem(text(task.name), QVariant::fromValue<qlonglong>(task.id.value));
        if (chosen != nullptr && task.id == chosen->id)
            m_task->setCurrentIndex(m_task->count() - 1);
    }
    const bool any = chosen != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_task, m_words, m_progress, m_chips, m_footer})
        part->setVisible(any);
    if (!any)
        return;
    m_words->setText(taskProgressText(*chosen));
    m_words->setToolTip(tr("%1 of %2 settled; labelled by %n reader(s) each", nullptr, chosen->readers)
                            .arg(chosen->finished)
                            .arg(chosen->cases));
    setProgress(*m_progress, chosen->cases > 0 ? static_cast<double>(chosen->mine) / chosen->cases : 0.0);
    const QueueFilter filter = m_tasks.filter();
    m_toDo->setChecked(filter == QueueFilter::ToDo);
    m_all->setChecked(filter == QueueFilter::All);
    m_toAdjudicate->setChecked(filter == QueueFilter::ToAdjudicate);
    m_toAdjudicate->setText(chosen->toAdjudicate > 0 ? tr("Differ (%1)").arg(chosen->toAdjudicate)
                                                     : tr("Differ"));
}

void QueuePanel::followQueue() {
    std::vector<store::TaskCase> listed;
    for (const store::TaskCase& one : m_tasks.queue()) {
        const bool shown =
            one.id == m_current && m_tasks.filter() == QueueFilter::ToDo; // it does not slip away
        if (m_tasks.isListed(one) || shown)
            listed.push_back(one);
    }
    const store::LabelTask* chosen = m_tasks.chosen();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setCases(std::move(listed), chosen == nullptr ? 1 : chosen->readers);
    }
    select();
    if (m_model->rowCount() == 0)
        showEmptyPage();
    else
        m_pages->setCurrentIndex(0);
}

void QueuePanel::showEmptyPage() {
    const store::LabelTask* chosen = m_tasks.chosen();
    if (!m_tasks.known()) {
        m_emptyTitle->clear();
        m_emptyText->setText(tr("Reading the tasks…"));
    } else if (chosen == nullptr) {
        m_emptyTitle->setText(tr("No labelling task yet"));
        m_emptyText->setText(
            tr("A task is made of the cases that the worklist shows, a label set, and how many "
               "readers label each case without seeing each other's labels."));
    } else if (m_tasks.filter() == QueueFilter::ToAdjudicate) {
        m_emptyTitle->setText(tr("Nothing to adjudicate"));
        m_emptyText->setText(tr("Cases on which all readers are done and do not agree are listed here."));
    } else {
        m_emptyTitle->setText(tr("Nothing to do"));
        m_emptyText->setText(tr("You are done with all cases of this task, or they have all their readers."));
    }
    m_new->setVisible(m_tasks.known() && chosen == nullptr);
    m_showAll->setVisible(chosen != nullptr);
    m_pages->setCurrentIndex(1);
}

void QueuePanel::select() {
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    const QSignalBlocker quiet(m_list->selectionModel());
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        const QModelIndex index = m_model->index(row);
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    }
    m_list->viewport()->update();
}

} // namespace leadlight::ui
