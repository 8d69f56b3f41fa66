// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/password.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/record/account.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::store {

class CaseStore;

using AccountId = Id<struct AccountKind>;

/// An account as the database has it, without its password.
struct StoredAccount {
    AccountId id;
    Account account;
    std::string madeBy;
    Timestamp madeAt;
};

/// Who is at a database, and under which rules.
struct SignedIn {
    std::string name;               ///< what is said is kept under, and the audit log names
    std::optional<Account> account; ///< nothing: nobody is signed in
    bool accountsOn = false; ///< false: whoever can open the file may do everything, as without accounts
    bool anyAccount = false;

    /// Whether that may be done here now.
    [[nodiscard]] bool may(Act act) const;
};

/// What became of a try to sign in.
struct SignInAnswer {
    enum class Kind {
        SignedIn,
        Wrong,   ///< there is no such name, or another password
        Wait,    ///< too many wrong ones before: nothing was looked at
        Disabled ///< the password is right, and the account switched off
    } kind = Kind::Wrong;
    int waitS = 0; ///< until the next try is looked at
};

/// The part of the case database that says who may do what: accounts with roles. It works on an open
/// CaseStore, whose rules hold here too: one thread, all or nothing, audited.
///
/// From the first account on, which must be an administrator's, everything that is said or deleted through
/// that CaseStore needs somebody who has signed in to it and whose role allows it, and is kept under the full
/// name of that account. Names are never changed and accounts never removed. This keeps people from writing
/// in each other's names; it does not keep anybody from reading the file, which is not encrypted.
class AccountStore {
public:
    /// `store` must outlive it. `cost` is what each password costs to try.
    explicit AccountStore(CaseStore& store, PasswordCost cost = kInteractiveCost);

    [[nodiscard]] Result<SignedIn> current() const;
    /// All accounts in the order in which they were made.
    [[nodiscard]] Result<std::vector<StoredAccount>> list() const;

    /// Signs in, whoever was signed in before. Takes as long for a name that is none. Every try is counted
    /// before it is looked at, in the database and by account: a wait that a restart or a second program
    /// ended would be none. It ends with the right password, or with another one from an administrator.
    [[nodiscard]] Result<SignInAnswer> signIn(const std::string& name, const Secret& password);
    void signOut();

    /// Adds an account. The first one must be an active administrator's, needs nobody signed in and switches
    /// accounts on. Names that are taken (whatever their case) are refused (Invalid), as are passwords that
    /// checkPassword() refuses.
    [[nodiscard]] Result<AccountId> add(const Account& account, const Secret& password);
    /// Gives another role or state; what is left out stays as the database has it at that moment. The last
    /// active administrator keeps both (Invalid).
    [[nodiscard]] Result<void> change(AccountId id, std::optional<Role> role,
                                      std::optional<AccountState> state);
    /// Gives an account another password, as an administrator does for who forgot it.
    [[nodiscard]] Result<void> resetPassword(AccountId id, const Secret& password);
    /// Gives whoever is signed in another password; says false and changes nothing where `now` is not the
    /// one of before.
    [[nodiscard]] Result<bool> changePassword(const Secret& now, const Secret& password);
    /// Switches accounts off, which keeps them, or on again: an administrator's act both times.
    [[nodiscard]] Result<void> switchOn(bool on);

    /// The account of that sign-in name, whatever its case; NotFound where there is none.
    [[nodiscard]] Result<StoredAccount> find(const std::string& name) const;

private:
    CaseStore& m_store;
    PasswordCost m_cost;
};

} // namespace leadlight::store
