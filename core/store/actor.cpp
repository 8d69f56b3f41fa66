// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actor.h"

namespace leadlight::store {

namespace {

std::optional<Account> activeAccount(Connection& connection, std::int64_t id) {
    Query row(connection, "SELECT name, full_name, role FROM accounts WHERE id = ? AND state = 'active'");
    if (!row.bind(id).next())
        return std::nullopt;
    const std::optional<Role> role = roleFromName(row.text(2));
    return role ? std::optional(Account{row.text(0), row.text(1), *role, AccountState::Active})
                : std::nullopt;
}

} // namespace

Actor actorOf(Connection& connection) {
    Actor actor;
    {
        Query row(connection, "SELECT is_on FROM account_switch WHERE id = 1");
        actor.anyAccount = row.next();
        actor.accountsOn = actor.anyAccount && row.integer(0) != 0;
    }
    if (connection.account())
        actor.account = activeAccount(connection, *connection.account());
    actor.name = actor.account ? actor.account->fullName : connection.person();
    if (!actor.account && actor.accountsOn)
        actor.name += kNotSignedIn;
    return actor;
}

Result<void> mayDo(const Actor& actor, Act act, const std::string& shown) {
    const bool guarded = act == Act::ManageAccounts ? actor.anyAccount : actor.accountsOn;
    if (!guarded || act == Act::Keep)
        return {};
    const std::string what(actWords(act));
    if (!actor.account)
        return fail(ErrorCode::Invalid, "nobody is signed in to the case database " + shown +
                                            ", which has accounts: sign in to " + what);
    if (!allows(actor.account->role, act))
        return fail(ErrorCode::Invalid, actor.account->fullName + " is signed in to the case database " +
                                            shown + " as " + std::string(roleName(actor.account->role)) +
                                            " and may not " + what +
                                            ": sign in as somebody who may, or ask an administrator");
    return {};
}

} // namespace leadlight::store
