// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_bar.h"

#include "ui/common/actions.h"
#include "ui/common/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kSearchWidth = 380;

QToolButton* makeButton(QAction* action, const QString& role, Qt::ToolButtonStyle style, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("role", role);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setIconSize({kIcon, kIcon});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(Actions& actions, QWidget* parent)
    : QWidget(parent) {
    setProperty("role", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    QAction* palette = actions[u"program.palette"_s];
    auto* search = new QToolButton(this);
    search->setProperty("role", u"search"_s);
    search->setText(palette->text() + u"    "_s + palette->shortcut().toString(QKeySequence::NativeText));
    search->setToolButtonStyle(Qt::ToolButtonTextOnly);
    search->setFocusPolicy(Qt::TabFocus);
    search->setMinimumWidth(260);
    search->setMaximumWidth(kSearchWidth);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(search, &QToolButton::clicked, palette, &QAction::trigger);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    layout->setSpacing(kStep);
    for (const QString& id : {u"screen.read"_s, u"screen.explore"_s, u"screen.label"_s})
        layout->addWidget(makeButton(actions[id], u"tab"_s, Qt::ToolButtonTextOnly, this));
    layout->addStretch(1);
    layout->addWidget(search, 2);
    layout->addStretch(1);
    for (const QString& id : {u"file.open"_s, u"program.theme"_s, u"program.keys"_s, u"program.settings"_s})
        layout->addWidget(makeButton(actions[id], u"bar-button"_s, Qt::ToolButtonIconOnly, this));
}

} // namespace leadlight::ui
