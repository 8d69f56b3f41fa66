// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/list_choice.h"

#include "ui/common/style.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

using store::CaseOrder;
using store::CaseState;

/// By the names in ListChoice's menu.
const std::array<std::vector<CaseState>, 4>& readings() {
    static const std::array<std::vector<CaseState>, 4> all{{{},
                                                            {CaseState::New, CaseState::Analysed},
                                                            {CaseState::Preliminary},
                                                            {CaseState::Confirmed, CaseState::Amended}}};
    return all;
}

struct Order {
    CaseOrder by = CaseOrder::AcquiredAt;
    bool ascending = false;
};

/// By the names in ListChoice's menu.
constexpr std::array kOrders{Order{CaseOrder::AcquiredAt, false}, Order{CaseOrder::AcquiredAt, true},
                             Order{CaseOrder::ImportedAt, false}, Order{CaseOrder::PatientName, true},
                             Order{CaseOrder::PatientId, true},   Order{CaseOrder::State, true}};

} // namespace

ListChoice::ListChoice(QWidget* parent)
    : QWidget(parent) {
    m_readingButton = makeMenu({tr("Read and unread"), tr("Not read"), tr("Preliminary"), tr("Confirmed")},
                               m_reading, tr("Which cases are listed, by how far they were read"));
    QToolButton* order = makeMenu({tr("Newest first"), tr("Oldest first"), tr("Last added first"),
                                   tr("By name"), tr("By patient ID"), tr("By state")},
                                  m_order, tr("The order of the list"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(m_readingButton);
    layout->addWidget(order);
    layout->addStretch();
}

QToolButton* ListChoice::makeMenu(const QStringList& names, int& chosen, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(names.front());
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("role", u"chip"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(menu);
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = menu->addAction(names[i]);
        action->setCheckable(true);
        action->setChecked(i == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, button, &chosen, i, name = names[i]] {
            chosen = i;
            button->setText(name);
            Q_EMIT changed();
        });
    }
    button->setMenu(menu);
    return button;
}

void ListChoice::applyTo(store::CaseQuery& query) const {
    query.states = readings()[static_cast<std::size_t>(m_reading)];
    const Order& order = kOrders[static_cast<std::size_t>(m_order)];
    query.order = order.by;
    query.ascending = order.ascending;
}

void ListChoice::clear() {
    if (m_reading != 0)
        m_readingButton->menu()->actions().front()->trigger();
}

} // namespace leadlight::ui
