// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/worklist_panel.h"

#include "ui/cases/case_delegate.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/list_choice.h"
#include "ui/common/case_row.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kTypingPauseMs = 120;

QToolButton* makeChip(const QString& text, QWidget* parent) {
    auto* chip = new QToolButton(parent);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    chip->setProperty("role", u"chip"_s);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

} // namespace

WorklistPanel::WorklistPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CaseListModel(this))
    , m_delegate(new CaseDelegate(this)) {
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    setUpCaseList(*m_list, tr("Worklist"));

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeBinBar());

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &WorklistPanel::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_all, &QToolButton::clicked, this, [this] { chooseFinding({}); });
    connect(m_bin, &QToolButton::clicked, this, [this] { chooseFinding({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_session.showCase(m_model->at(index.row()).id);
            });
    connect(&m_session, &Session::casesChanged, this, &WorklistPanel::followCases);
    connect(&m_session, &Session::currentChanged, this, &WorklistPanel::followCurrent);
    connect(&m_session, &Session::storedChanged, this, &WorklistPanel::followCurrent);
    connect(&m_session.readFirst(), &ReadFirst::changed, this, &WorklistPanel::followReadFirst);
    m_delegate->setReadFirst(m_session.readFirst());
    followReadFirst();
    followCases();
}

QWidget* WorklistPanel::makeHeader() {
    auto* header = new QWidget(this);
    m_count = makeSecondary({}, header);
    m_count->setWordWrap(false);
    m_filter = new QLineEdit(header);
    m_filter->setPlaceholderText(tr("Name, ID, file or date"));
    m_filter->setAccessibleName(tr("Filter the worklist"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false); // files dropped here are for the window
    auto* leave = new QShortcut(Qt::Key_Escape, m_filter);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &WorklistPanel::leaveFilter);
    m_all = makeChip(tr("All"), header);
    m_finding = makeChip(tr("Suggested"), header);
    m_finding->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_finding);
    m_finding->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFindings(*menu); });
    connect(menu, &QMenu::aboutToHide, this, [this] { chooseFinding(m_findingLabel); });
    m_bin = makeChip(tr("Bin"), header);
    m_all->setChecked(true);
    m_choice = new ListChoice(header);
    connect(m_choice, &ListChoice::changed, this, &WorklistPanel::applyFilter);
    m_set = makeChip({}, header);
    m_set->setAutoExclusive(false); // it goes with the others
    m_set->setToolTip(tr("A set that was chosen on the chart of all cases; click to see all cases again"));
    m_set->hide();
    connect(m_set, &QToolButton::clicked, this, [this] {
        m_only.reset();
        applyFilter();
    });

    auto* title = new QHBoxLayout;
    title->addWidget(makeHeading(tr("Worklist"), header));
    title->addStretch();
    title->addWidget(m_count);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(kStep);
    chips->addWidget(m_all);
    chips->addWidget(m_finding);
    chips->addWidget(m_bin);
    chips->addStretch();
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 2 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addLayout(title);
    layout->addWidget(m_filter);
    layout->addLayout(chips);
    layout->addWidget(m_choice);
    layout->addWidget(m_set, 0, Qt::AlignLeft);
    return header;
}

QWidget* WorklistPanel::makeEmptyPage() {
    auto* page = new QWidget(this);
    m_emptyTitle = makeHeading({}, page);
    m_emptyTitle->setWordWrap(true);
    m_emptyText = makeSecondary({}, page);
    m_offers = new QWidget(page);
    auto* open = makePrimaryButton(tr("Open files"), m_offers);
    auto* folder = new QPushButton(tr("Import a folder"), m_offers);
    auto* example = new QPushButton(tr("Try the example"), m_offers);
    connect(open, &QPushButton::clicked, this, &WorklistPanel::openFilesAsked);
    connect(folder, &QPushButton::clicked, this, &WorklistPanel::importFolderAsked);
    connect(example, &QPushButton::clicked, this, &WorklistPanel::exampleAsked);
    auto* offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(0, 2 * kStep, 0, 0);
    offers->setSpacing(2 * kStep);
    for (QPushButton* button : {open, folder, example})
        offers->addWidget(button);

    m_clear = new QPushButton(tr("Show all cases"), page);
    connect(m_clear, &QPushButton::clicked, this, &WorklistPanel::clearFilter);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * kStep, 6 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_offers);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget* WorklistPanel::makeBinBar() {
    m_binBar = new QWidget(this);
    auto* restore = new QPushButton(tr("Restore"), m_binBar);
    auto* empty = new QPushButton(tr("Empty the bin…"), m_binBar);
    connect(restore, &QPushButton::clicked, this, &WorklistPanel::restoreSelected);
    connect(empty, &QPushButton::clicked, this, &WorklistPanel::emptyBinAsked);
    auto* layout = new QHBoxLayout(m_binBar);
    layout->setContentsMargins(3 * kStep, 2 * kStep, 3 * kStep, 2 * kStep);
    layout->addWidget(restore);
    layout->addWidget(empty);
    layout->addStretch();
    return m_binBar;
}

bool WorklistPanel::showsBin() const {
    return m_bin->isChecked();
}

void WorklistPanel::showOnly(std::vector<CaseId> cases) {
    m_choice->clear();
    m_only = std::move(cases);
    m_filter->clear();
    m_all->setChecked(true);
    chooseFinding({});
}

void WorklistPanel::focusFilter() {
    m_filter->setFocus();
    m_filter->selectAll();
}

void WorklistPanel::clearFilter() {
    m_choice->clear();
    m_only.reset();
    m_filter->clear();
    m_all->setChecked(true);
    chooseFinding({});
}

void WorklistPanel::leaveFilter() {
    if (m_filter->text().isEmpty()) {
        m_list->setFocus();
        return;
    }
    m_filter->clear();
    applyFilter();
}

void WorklistPanel::setTheme(Theme theme) {
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void WorklistPanel::applyFilter() {
    m_typing.stop();
    m_set->setVisible(m_only.has_value());
    m_set->setChecked(m_only.has_value());
    if (m_only)
        m_set->setText(tr("Set of %n chosen case(s)  ×", nullptr, static_cast<int>(m_only->size())));
    store::CaseQuery query;
    query.only = m_only;
    const std::string typed = m_filter->text().trimmed().toStdString();
    if (const std::optional<Date> day = Date::parse(typed)) {
        query.acquiredFrom = day;
        query.acquiredTo = day;
    } else {
        query.text = typed;
    }
    query.binned = m_bin->isChecked();
    query.suggestedLabel = m_findingLabel.toStdString();
    m_choice->applyTo(query);
    m_session.setQuery(std::move(query));
}

void WorklistPanel::fillFindings(QMenu& menu) {
    menu.clear();
    QStringList labels;
    if (const std::shared_ptr<const ModelInfo>& models = m_session.models()) {
        for (const jepa::Head& head : models->heads) {
            for (const jepa::HeadLabel& label : head.parameters().labels)
                labels.append(text(label.label));
        }
    }
    for (const store::CaseSummary& summary : m_session.cases()) {
        for (const Finding& finding : summary.suggested)
            labels.append(text(finding.label));
    }
    labels.removeDuplicates();
    if (labels.isEmpty())
        menu.addAction(tr("No findings yet"))->setEnabled(false);
    for (const QString& label : labels)
        menu.addAction(label, this, [this, label] {
            m_findingLabel = label;
            chooseFinding(label);
        });
}

void WorklistPanel::chooseFinding(const QString& label) {
    m_findingLabel = label;
    if (!label.isEmpty())
        m_finding->setChecked(true);
    else if (!m_bin->isChecked())
        m_all->setChecked(true);
    m_finding->setText(label.isEmpty() ? tr("Suggested") : label);
    applyFilter();
}

void WorklistPanel::followCases() {
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setCases(m_session.cases());
    }
    followCurrent();
    m_count->setText(m_session.casesKnown() ? formatNumber(m_session.caseCount(), 0) : QString());
    m_bin->setText(m_session.binCount() > 0 ? tr("Bin (%1)").arg(m_session.binCount()) : tr("Bin"));
    m_binBar->setVisible(showsBin() && !m_session.cases().empty());
    if (m_session.cases().empty())
        showEmptyPage();
    else
        m_pages->setCurrentIndex(0);
}

void WorklistPanel::showEmptyPage() {
    bool offer = false;
    bool filtered = false;
    if (m_session.storeError()) {
        m_emptyTitle->setText(tr("The case database cannot be used"));
        m_emptyText->setText(errorSentence(*m_session.storeError()));
    } else if (!m_session.casesKnown()) {
        m_emptyTitle->clear();
        m_emptyText->setText(tr("Opening the case database…"));
    } else if (showsBin() && m_filter->text().isEmpty() && !m_choice->restricts()) {
        m_emptyTitle->setText(tr("The bin is empty"));
        m_emptyText->setText(tr("Cases that you delete wait here until you empty the bin."));
    } else if (!m_filter->text().isEmpty() || !m_findingLabel.isEmpty() || m_only || m_choice->restricts()) {
        m_emptyTitle->setText(tr("No case matches"));
        m_emptyText->setText(tr("Change the filter to see other cases."));
        filtered = true;
    } else {
        m_emptyTitle->setText(tr("No cases yet"));
        m_emptyText->setText(tr("Drop ECG files or folders anywhere on the window, or begin here. "
                                "They are kept in a database on this computer."));
        offer = true;
    }
    m_offers->setVisible(offer);
    m_clear->setVisible(filtered);
    m_pages->setCurrentIndex(1);
}

void WorklistPanel::followCurrent() {
    const OpenCase* shown = m_session.current();
    const int row = shown && shown->id ? m_model->rowOf(*shown->id) : -1;
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

void WorklistPanel::followReadFirst() {
    const bool offered = !m_session.readFirst().isOn();
    m_finding->setEnabled(offered);
    m_finding->setToolTip(offered
                              ? tr("Cases for which a finding is suggested")
                              : tr("Not offered while read first is on: it would tell what the AI suggests"));
    if (!offered && !m_findingLabel.isEmpty())
        chooseFinding({});
    m_list->viewport()->update();
}

void WorklistPanel::restoreSelected() {
    const QModelIndex index = m_list->selectionModel()->currentIndex();
    if (index.isValid())
        m_session.restore(m_model->at(index.row()).id);
}

} // namespace leadlight::ui
