// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/account.h"

#include "core/base/text.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t kMaxName = 40;
constexpr std::size_t kMaxFullName = 200;
constexpr int kWrongWithoutWait = 2;
constexpr int kLongestWaitS = 300;

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// Bytes of characters beyond ASCII count as letters.
bool isOfName(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || c == '.' || c == '_' || c == '-';
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

std::string_view roleName(Role role) {
    switch (role) {
    case Role::Administrator:
        return "administrator";
    case Role::Reader:
        return "reader";
    case Role::Annotator:
        return "annotator";
    case Role::Viewer:
        return "viewer";
    }
    return {};
}

std::optional<Role> roleFromName(std::string_view name) {
    const auto* found = std::ranges::find(kRoles, name, roleName);
    return found == kRoles.end() ? std::nullopt : std::optional(*found);
}

bool allows(Role role, Act act) {
    switch (act) {
    case Act::Keep:
        return true;
    case Act::Label:
        return role != Role::Viewer;
    case Act::Read:
    case Act::Correct:
    case Act::Adjudicate:
    case Act::ManageTasks:
    case Act::Bin:
        return role == Role::Administrator || role == Role::Reader;
    case Act::DeleteForGood:
    case Act::ManageAccounts:
        return role == Role::Administrator;
    }
    return false;
}

std::string_view actWords(Act act) {
    switch (act) {
    case Act::Keep:
        return "keep a recording";
    case Act::Read:
        return "add a reading";
    case Act::Correct:
        return "correct a measurement";
    case Act::Label:
        return "label a case";
    case Act::Adjudicate:
        return "settle what readers disagree on";
    case Act::ManageTasks:
        return "make label sets and tasks";
    case Act::Bin:
        return "move a case to the bin or out of it";
    case Act::DeleteForGood:
        return "empty the bin";
    case Act::ManageAccounts:
        return "change accounts";
    }
    return {};
}

std::string_view accountStateName(AccountState state) {
    return state == AccountState::Active ? "active" : "disabled";
}

std::optional<AccountState> accountStateFromName(std::string_view name) {
    for (const AccountState state : {AccountState::Active, AccountState::Disabled}) {
        if (accountStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<void> checkAccount(const Account& account) {
    if (account.name.empty() || account.name.size() > kMaxName || !isUtf8(account.name) ||
        !std::ranges::all_of(account.name, isOfName))
        return fail(
            ErrorCode::Invalid,
            "a name to sign in with has 1 to 40 letters, digits and ._- without spaces: choose another");
    const std::string_view full = account.fullName;
    if (trimmed(full).empty() || trimmed(full) != full || full.size() > kMaxFullName || !isUtf8(full) ||
        std::ranges::any_of(full, isControl))
        return fail(ErrorCode::Invalid, "an account needs the person's full name, of 200 bytes at most");
    if (full.ends_with(kNotSignedIn))
        return fail(ErrorCode::Invalid, "a full name cannot end with \"(not signed in)\": choose another");
    return {};
}

Result<void> checkPassword(std::string_view password) {
    if (!isUtf8(password) || password.find('\0') != std::string_view::npos)
        return fail(ErrorCode::Invalid, "a password must be text: choose another");
    if (codePoints(password) < kMinPasswordLength)
        return fail(ErrorCode::Invalid, "a password has at least 8 characters: choose a longer one");
    if (password.size() > kMaxPasswordBytes)
        return fail(ErrorCode::Invalid, "a password has at most 1024 bytes: choose a shorter one");
    return {};
}

int signInWaitS(int wrongInARow) {
    if (wrongInARow <= kWrongWithoutWait)
        return 0;
    int wait = 2;
    for (int more = kWrongWithoutWait + 1; more < wrongInARow && wait < kLongestWaitS; ++more)
        wait *= 2;
    return std::min(wait, kLongestWaitS);
}

} // namespace leadlight
