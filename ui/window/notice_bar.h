// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace leadlight::ui {

/// A sentence that lies over the window until it is closed or another one comes: a file that could not be
/// read, a list to look at.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    /// Shows a sentence; `action` names a button that leads further, none if empty.
    void say(const QString& sentence, const QString& action = {});
    void setTheme(Theme theme);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionAsked();
    void appeared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme = Theme::Light;
    QLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace leadlight::ui
