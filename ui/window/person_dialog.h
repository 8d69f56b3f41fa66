// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/people.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leadlight::ui {

/// Two fields for a new password, with what is wrong with it.
class NewPasswordFields {
public:
    explicit NewPasswordFields(QWidget* parent);

    [[nodiscard]] QLineEdit* first() const { return m_first; }

    [[nodiscard]] QLineEdit* second() const { return m_second; }

    /// What speaks against the password as it stands; empty: nothing. Nothing is said before both are filled.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] SharedSecret secret() const;
    void clear();

private:
    QLineEdit* m_first;
    QLineEdit* m_second;
};

/// Asks for a new person: names, role and a first password. It closes once the database has the account.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    /// The first account is an administrator's and switches accounts on.
    PersonDialog(People& people, bool first, QWidget* parent = nullptr);

private:
    void follow();
    void add();

    People& m_people;
    bool m_first;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_fullName = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_roleWords = nullptr;
    NewPasswordFields m_password;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
};

/// Asks for another password: one's own, or as an administrator that of an account.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// Without `whose` one's own.
    PasswordDialog(People& people, const std::optional<store::StoredAccount>& whose,
                   QWidget* parent = nullptr);

private:
    void follow();
    void change();
    void tell(const QString& problem);

    People& m_people;
    std::optional<store::StoredAccount> m_whose;
    QLineEdit* m_now = nullptr; ///< null: another's, which needs none
    NewPasswordFields m_password;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace leadlight::ui
