// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "ui/session/store_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// A password on its way to the store's thread, which is the last to hold it.
using SharedSecret = std::shared_ptr<const Secret>;

/// The text as a secret. Qt keeps copies of what is typed that nobody can wipe; this one is wiped.
[[nodiscard]] SharedSecret secretOf(const QString& text);

/// "administrator", "reader", "annotator" or "viewer", in the reader's language.
[[nodiscard]] QString roleText(Role role);
/// What people of that role do here, as a sentence.
[[nodiscard]] QString roleSentence(Role role);

/// Who is at the case database, and the accounts there are. All of the work is the store's thread's: a
/// password takes a tenth of a second to check.
class People : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;

    /// `store` must outlive it. `person` is who acts as long as there are no accounts.
    People(StoreThread& store, const std::string& person, PasswordCost cost, QObject* parent = nullptr);

    /// Who is there, as the database last told.
    [[nodiscard]] const store::SignedIn& current() const { return m_current; }

    /// Whether nobody may see the database's cases: accounts are on and nobody has signed in.
    [[nodiscard]] bool locked() const { return m_current.accountsOn && !m_current.account; }

    [[nodiscard]] QString name() const { return QString::fromStdString(m_current.name); }

    /// Why that may not be done now, as a sentence; empty where it may.
    [[nodiscard]] QString whyNot(Act act) const;

    /// Whether somebody signed out and the database has not done so yet: what it tells meanwhile of who is
    /// there is not taken.
    [[nodiscard]] bool leaving() const { return m_leaving > 0; }

    /// Another number once somebody signed out: what was asked before that is answered to nobody.
    [[nodiscard]] quint64 turn() const { return m_turn; }

    /// The accounts as last read by request().
    [[nodiscard]] const std::vector<store::StoredAccount>& accounts() const { return m_accounts; }

    /// Reads who is there and all accounts anew.
    void request();
    /// Takes what another reading of the database told.
    void take(const store::SignedIn& current);

    /// Signs in. `done`, here and below, is called once the database has answered.
    void signIn(const QString& name, const SharedSecret& password,
                std::function<void(Result<store::SignInAnswer>)> done);
    /// Signs out: at once for this object, and in the database after all that it was asked for before.
    void signOut();

    /// Makes the first account, an administrator's, which switches accounts on, and signs in to it.
    void begin(const Account& account, const SharedSecret& password, Done done);
    void add(const Account& account, const SharedSecret& password, Done done);
    /// Changes what is given, and leaves the other as it is.
    void change(store::AccountId id, std::optional<Role> role, std::optional<AccountState> state, Done done);
    void resetPassword(store::AccountId id, const SharedSecret& password, Done done);
    /// Changes one's own password; `done` gets false where `now` is not the one of before.
    void changePassword(const SharedSecret& now, const SharedSecret& password,
                        std::function<void(Result<bool>)> done);
    void switchOn(bool on, Done done);

Q_SIGNALS:
    void changed(); ///< who is there, what they may do, or the accounts

private:
    void run(std::function<Result<void>(store::AccountStore&)> work, Done done);

    StoreThread& m_store;
    PasswordCost m_cost;
    store::SignedIn m_current;
    std::vector<store::StoredAccount> m_accounts;
    quint64 m_turn = 0;
    int m_leaving = 0; ///< sign-outs that were not answered
};

} // namespace leadlight::ui
