// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/people.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace leadlight::ui {

/// The page of the settings for who may say what: it switches accounts on with the first administrator, and
/// lets an administrator add people, give roles, disable and reset passwords, and everybody change their own.
/// What is done with the accounts is done at once; only the time to lock waits for the dialog's OK.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    /// `people` must outlive the widget.
    PeoplePage(People& people, int lockAfterMin, QWidget* parent = nullptr);

    [[nodiscard]] int lockAfterMin() const;

private:
    void signIn();
    void follow();
    [[nodiscard]] QWidget* makeRow(const store::StoredAccount& one);
    [[nodiscard]] QWidget* makeLock(int lockAfterMin);
    void change(store::AccountId id, std::optional<Role> role, std::optional<AccountState> state);
    void tell(const Result<void>& done);

    People& m_people;
    QLabel* m_words = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_own = nullptr;
    QPushButton* m_switch = nullptr;
    QWidget* m_lock = nullptr;
    QSpinBox* m_lockAfter = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace leadlight::ui
