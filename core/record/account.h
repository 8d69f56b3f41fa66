// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// What a person does here, and so may do.
enum class Role {
    Administrator, ///< all that a reader may, and keeps the accounts
    Reader,        ///< gives readings, corrects measurements, labels, settles what annotators differ on
    Annotator,     ///< labels, and nothing else
    Viewer         ///< looks, analyses and exports; says nothing
};

inline constexpr std::array kRoles{Role::Administrator, Role::Reader, Role::Annotator, Role::Viewer};

/// "administrator", "reader", "annotator" or "viewer".
[[nodiscard]] std::string_view roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);

/// Everything that changes a case database, by who must stand behind it.
enum class Act {
    Keep,        ///< recordings, what the program computes of them, and that somebody looked: needs no person
    Read,        ///< a reading of a case
    Correct,     ///< points of measurements placed by hand
    Label,       ///< labels as one of the readers of a task
    Adjudicate,  ///< settle what readers of a task disagree on
    ManageTasks, ///< label sets and tasks
    Bin,         ///< a case into the bin and out of it
    DeleteForGood, ///< empty the bin
    ManageAccounts ///< accounts, but for one's own password
};

inline constexpr std::array kActs{Act::Keep,  Act::Read,          Act::Correct,
                                  Act::Label, Act::Adjudicate,    Act::ManageTasks,
                                  Act::Bin,   Act::DeleteForGood, Act::ManageAccounts};

/// Whether people of that role may do that.
[[nodiscard]] bool allows(Role role, Act act);

/// The act for a sentence, "add a reading".
[[nodiscard]] std::string_view actWords(Act act);

/// Accounts are never removed, since what a person has said stays: they are switched off.
enum class AccountState { Active, Disabled };

/// "active" or "disabled".
[[nodiscard]] std::string_view accountStateName(AccountState state);
[[nodiscard]] std::optional<AccountState> accountStateFromName(std::string_view name);

/// A person who may sign in to a case database.
struct Account {
    std::string name;     ///< to sign in with; short, unique
    std::string fullName; ///< what readings, labels and the audit log name; unique
    Role role = Role::Viewer;
    AccountState state = AccountState::Active;

    bool operator==(const Account&) const = default;
};

/// What stands behind the name of whoever acts without having signed in, where accounts are on: no account
/// may bear such a name.
inline constexpr std::string_view kNotSignedIn = " (not signed in)";

/// Fails (Invalid) unless the name has 1 to 40 bytes of letters, digits and ._- (letters of any alphabet),
/// and the full name 1 to 200 bytes of text that is not marked as kNotSignedIn.
[[nodiscard]] Result<void> checkAccount(const Account& account);

/// The shortest password, in characters (code points), and the only rule but that it has an end: NIST SP
/// 800-63B, 5.1.1.2, which asks for 8, for 64 at least to be taken, and for no rules of composition.
inline constexpr std::size_t kMinPasswordLength = 8;
inline constexpr std::size_t kMaxPasswordBytes = 1024;

/// Fails (Invalid) unless the password may be one: UTF-8, from kMinPasswordLength to kMaxPasswordBytes.
[[nodiscard]] Result<void> checkPassword(std::string_view password);

/// How long to wait after so many wrong passwords in a row before the next one is looked at, in seconds:
/// nothing for two, then 2, 4, 8 … up to five minutes. NIST SP 800-63B, 5.2.2, asks that guesses be limited
/// and names waits that grow.
[[nodiscard]] int signInWaitS(int wrongInARow);

} // namespace leadlight
