// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight::ui {

class Actions;

/// Screens on the left, the search field in the middle, theme and settings on the right.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Actions& actions, QWidget* parent = nullptr);
};

} // namespace leadlight::ui
