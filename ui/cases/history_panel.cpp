// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/history_panel.h"

#include "ui/cases/changes_table.h"
#include "ui/cases/trend_chart.h"
#include "ui/common/fonts.h"
#include "ui/common/identity_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kMostRows = 6; // of the list, before it scrolls

QString lineOf(const store::PatientCase& one) {
    const QString when =
        one.summary.acquiredAt ? formatTimestamp(*one.summary.acquiredAt) : text(one.summary.fileName);
    return one.sure ? when : u"%1  ⚠"_s.arg(when);
}

} // namespace

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 3 * kStep);
    layout->setSpacing(2 * kStep);

    auto* top = new QHBoxLayout;
    top->addWidget(makeHeading(tr("Comparison"), this));
    top->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &HistoryPanel::closeAsked);
    top->addWidget(close);
    layout->addLayout(top);

    auto* modes = new QHBoxLayout;
    modes->setSpacing(kStep);
    const QStringList names{tr("Beside"), tr("Above"), tr("Median beats")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(names[i]);
        button->setCheckable(true);
        button->setProperty("role", u"tab"_s);
        button->setFont(interfaceFont(0.92));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(names[i]) + 2 * kStep);
        connect(button, &QToolButton::clicked, this, [this, i] {
            setMode(static_cast<CompareMode>(i));
            Q_EMIT modeAsked(static_cast<CompareMode>(i));
        });
        modes->addWidget(button, 1);
        m_modes.append(button);
    }
    layout->addLayout(modes);

    layout->addWidget(makeSecondary(tr("Tracings of this patient"), this));
    m_none =
        makeText(tr("No other tracing of this patient is stored. Import one, and V compares it."), {}, this);
    layout->addWidget(m_none);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Tracings of this patient"));
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT caseAsked(CaseId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT caseAsked(CaseId{item->data(Qt::UserRole).toLongLong()});
    });
    layout->addWidget(m_list);

    m_changesTitle = makeHeading(tr("What changed"), this);
    layout->addSpacing(kStep);
    layout->addWidget(m_changesTitle);
    m_changesNote = makeSecondary({}, this);
    m_changesNote->setFont(interfaceFont(0.88));
    layout->addWidget(m_changesNote);
    m_changes = new ChangesTable(this);
    layout->addWidget(m_changes);

    m_trendsTitle = makeHeading(tr("Over the years"), this);
    layout->addSpacing(kStep);
    layout->addWidget(m_trendsTitle);
    m_trends = new TrendChart(this);
    connect(m_trends, &TrendChart::caseAsked, this, &HistoryPanel::caseAsked);
    layout->addWidget(m_trends);
    m_trendsNote = makeSecondary(tr("Hollow marks are the file's own numbers, not measured here."), this);
    m_trendsNote->setFont(interfaceFont(0.88));
    layout->addWidget(m_trendsNote);
    layout->addStretch(1);

    connect(&m_session.history(), &PatientHistory::changed, this, &HistoryPanel::followInTurn);
    setChanges(nullptr);
    follow();
}

void HistoryPanel::setTheme(Theme theme) {
    m_changes->setTheme(theme);
    m_trends->setTheme(theme);
}

void HistoryPanel::setMode(CompareMode mode) {
    for (int i = 0; i < m_modes.size(); ++i)
        m_modes[i]->setChecked(i == static_cast<int>(mode));
}

void HistoryPanel::setChosen(std::optional<CaseId> id) {
    m_chosen = id;
    followInTurn();
}

void HistoryPanel::setChanges(const measure::Changes* changes) {
    m_changes->setVisible(changes != nullptr);
    m_changesTitle->setVisible(changes != nullptr);
    m_changesNote->setVisible(changes != nullptr);
    if (changes == nullptr)
        return;
    m_changes->setChanges(*changes);
    m_changesNote->setText(m_changes->note());
}

void HistoryPanel::followInTurn() {
    m_session.turns().add(this, [this] { follow(); });
}

void HistoryPanel::follow() {
    const std::vector<store::PatientCase>& cases = m_session.history().cases();
    const std::optional<CaseId> shown = m_session.history().shown();
    m_list->clear();
    for (auto one = cases.rbegin(); one != cases.rend(); ++one) { // newest first
        const bool own = one->summary.id == shown;
        auto* item = new QListWidgetItem(own ? tr("%1 (on screen)").arg(lineOf(*one)) : lineOf(*one), m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(one->summary.id.value));
        if (own)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        QStringList tip{text(one->summary.fileName)};
        if (!one->sure) {
            tip << tr("The same patient ID, but these differ: %1").arg(differencesText(one->differences));
        }
        item->setToolTip(tip.join(u'\n'));
        if (one->summary.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    const int rows = std::min<int>(kMostRows, m_list->count());
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) + 1) + 2);
    m_list->setVisible(cases.size() > 1);
    m_none->setVisible(cases.size() <= 1);
    m_trends->setCases(cases, shown);
    const bool trends = cases.size() > 1 && m_trends->pointCount() > 0;
    m_trends->setVisible(trends);
    m_trendsTitle->setVisible(trends);
    m_trendsNote->setVisible(trends && m_trends->hasStated());
}

} // namespace leadlight::ui
