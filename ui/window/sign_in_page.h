// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/people.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadlight::ui {

/// Asks who is reading, where the database has accounts: all that the window shows until somebody has signed
/// in. Says that a password is wrong, and how long to wait for the next try.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// `people` must outlive it.
    explicit SignInPage(People& people, QWidget* parent = nullptr);

    /// Empties the fields and takes the keys.
    void begin();

protected:
    bool event(QEvent* event) override;

private:
    void signIn();
    void take(const Result<store::SignInAnswer>& answer);
    void wait(int seconds);
    void follow();

    People& m_people;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_signIn = nullptr;
    QLabel* m_message = nullptr;
    bool m_checking = false;
    int m_waitS = 0;
    QTimer m_second;
};

} // namespace leadlight::ui
