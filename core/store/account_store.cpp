// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_store.h"

#include "core/store/actor.h"
#include "core/store/audit.h"
#include "core/store/fold.h"
#include "core/store/impl.h"

#include <algorithm>
#include <chrono>

namespace leadlight::store {

namespace {

/// The number under which wrong tries of names that are none are counted.
constexpr std::int64_t kNobody = 0;
/// After so long wrong tries of names that are none are forgotten: no right password ever ends their count.
constexpr std::int64_t kNobodyForgottenS = 3600;

std::vector<StoredAccount> accountsIn(Connection& connection) {
    std::vector<StoredAccount> accounts;
    Query row(connection,
              "SELECT id, name, full_name, role, state, made_by, made_at FROM accounts ORDER BY id");
    while (row.next())
        accounts.push_back({AccountId{row.integer(0)},
                            {row.text(1), row.text(2), roleFromName(row.text(3)).value_or(Role::Viewer),
                             accountStateFromName(row.text(4)).value_or(AccountState::Disabled)},
                            row.text(5),
                            Timestamp::parse(row.text(6)).value_or(Timestamp())});
    return accounts;
}

std::optional<StoredAccount> accountNamed(Connection& connection, const std::string& name) {
    const std::vector<StoredAccount> all = accountsIn(connection);
    const auto found = std::ranges::find_if(
        all, [&](const StoredAccount& one) { return folded(one.account.name) == folded(name); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::string passwordOf(Connection& connection, std::int64_t id) {
    Query row(connection, "SELECT password FROM accounts WHERE id = ?");
    return row.bind(id).next() ? row.text(0) : std::string();
}

tl::unexpected<Error> noSuchAccount(const std::string& which) {
    return fail(ErrorCode::NotFound, "there is no account " + which +
                                         ": `leadlight-cli cases accounts list` shows those there are");
}

std::int64_t nowS() {
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

/// Wrong tries in a row, and when the last one was, in seconds since 1970.
struct Tries {
    int wrong = 0;
    std::int64_t lastAt = 0;
};

/// Those of an account so far. A last one in the future, as of a clock that was wrong once, is one of now:
/// else nobody could sign in until then.
Tries triesOf(Connection& connection, std::int64_t account, std::int64_t now) {
    Query row(connection, "SELECT wrong, last_at FROM account_tries WHERE account = ?");
    if (!row.bind(account).next())
        return {0, now};
    const Tries tries{static_cast<int>(std::clamp<std::int64_t>(row.integer(0), 0, 1'000'000)),
                      std::clamp<std::int64_t>(row.integer(1), 0, now)};
    const bool forgotten = account == kNobody && now - tries.lastAt > kNobodyForgottenS;
    return forgotten ? Tries{0, now} : tries;
}

void writeTries(Connection& connection, std::int64_t account, Tries tries) {
    Query(connection, "INSERT INTO account_tries (account, wrong, last_at) VALUES (?1, ?2, ?3) ON CONFLICT "
                      "(account) DO UPDATE SET wrong = ?2, last_at = ?3")
        .bind(account, tries.wrong, tries.lastAt)
        .run();
}

/// Counts a try as wrong before it is looked at, so that tries at the same time are all counted. Gives how
/// long to wait instead, in seconds, where it may not be looked at.
int countTry(Connection& connection, std::int64_t account) {
    Transaction transaction(connection, Transaction::Kind::Write);
    const std::int64_t now = std::max<std::int64_t>(nowS(), 0);
    const Tries tries = triesOf(connection, account, now);
    const std::int64_t left = signInWaitS(tries.wrong) - (now - tries.lastAt);
    // Where it must wait, too: a time that was in the future is written as now, so that the wait ends.
    writeTries(connection, account, left > 0 ? tries : Tries{tries.wrong + 1, now});
    transaction.commit();
    return static_cast<int>(std::max<std::int64_t>(left, 0));
}

void forgetTries(Connection& connection, std::int64_t account) {
    Query(connection, "DELETE FROM account_tries WHERE account = ?").bind(account).run();
}

Result<void> mustBeFree(Connection& connection, const Account& account) {
    for (const StoredAccount& one : accountsIn(connection)) {
        if (folded(one.account.name) == folded(account.name))
            return fail(ErrorCode::Invalid,
                        "there is an account " + one.account.name + " already: choose another name");
        if (folded(one.account.fullName) == folded(account.fullName))
            return fail(ErrorCode::Invalid,
                        "the account " + one.account.name +
                            " has that full name already, and what they say could not be told apart: choose "
                            "another");
    }
    return {};
}

Result<void> mustHaveAdministrator(Connection& connection) {
    if (connection.integer(
            "SELECT count(*) FROM accounts WHERE role = 'administrator' AND state = 'active'") == 0)
        return fail(ErrorCode::Invalid, "the last administrator stays one, since nobody else could change "
                                        "accounts: make another administrator first");
    return {};
}

void writeSwitch(AuditedWrite& write, Connection& connection, bool on) {
    Query(connection,
          "INSERT INTO account_switch (id, is_on, changed_by, changed_at) VALUES (1, ?1, ?2, ?3) ON "
          "CONFLICT (id) DO UPDATE SET is_on = ?1, changed_by = ?2, changed_at = ?3")
        .bind(on, write.actor().name, write.now().iso())
        .run();
    write.note(on ? "switch on" : "switch off", Entity::AccountSwitch, 1);
}

void writePassword(AuditedWrite& write, Connection& connection, std::int64_t id, const std::string& hash,
                   std::string_view action) {
    Query(connection, "UPDATE accounts SET password = ? WHERE id = ?").bind(hash, id).run();
    forgetTries(connection, id);
    write.note(action, Entity::Account, id);
}

Result<std::string> checkedHash(const Secret& password, PasswordCost cost) {
    if (Result<void> checked = checkPassword(password.text()); !checked)
        return fail(checked.error());
    return hashPassword(password, cost);
}

} // namespace

bool SignedIn::may(Act act) const {
    return mayDo({name, account, accountsOn, anyAccount}, act, {}).has_value();
}

AccountStore::AccountStore(CaseStore& store, PasswordCost cost)
    : m_store(store)
    , m_cost(cost) {}

Result<SignedIn> AccountStore::current() const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<SignedIn> {
        const Transaction one(connection, Transaction::Kind::Read);
        const Actor actor = actorOf(connection);
        return SignedIn{actor.name, actor.account, actor.accountsOn, actor.anyAccount};
    });
}

Result<std::vector<StoredAccount>> AccountStore::list() const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection,
                   [&]() -> Result<std::vector<StoredAccount>> { return accountsIn(connection); });
}

Result<StoredAccount> AccountStore::find(const std::string& name) const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<StoredAccount> {
        std::optional<StoredAccount> found = accountNamed(connection, name);
        if (!found)
            return noSuchAccount(name);
        return *found;
    });
}

Result<SignInAnswer> AccountStore::signIn(const std::string& name, const Secret& password) {
    using Kind = SignInAnswer::Kind;
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<SignInAnswer> {
        const std::optional<StoredAccount> known = accountNamed(connection, name);
        const std::int64_t id = known ? known->id.value : kNobody;
        if (const int wait = countTry(connection, id); wait > 0)
            return SignInAnswer{Kind::Wait, wait};
        // A name that is none costs the same: the time must not tell whether it is one.
        const Result<bool> right = known ? matchesPassword(passwordOf(connection, id), password)
                                         : hashPassword(password, m_cost).map([](auto&&) { return false; });
        if (!right)
            return fail(right.error());
        if (!*right) {
            Query row(connection, "SELECT wrong FROM account_tries WHERE account = ?");
            return SignInAnswer{Kind::Wrong,
                                row.bind(id).next() ? signInWaitS(static_cast<int>(row.integer(0))) : 0};
        }
        forgetTries(connection, id);
        if (known->account.state != AccountState::Active)
            return SignInAnswer{Kind::Disabled, 0};
        connection.setAccount(id);
        return SignInAnswer{Kind::SignedIn, 0};
    });
}

void AccountStore::signOut() {
    m_store.m_impl->connection.setAccount(std::nullopt);
}

Result<AccountId> AccountStore::add(const Account& account, const Secret& password) {
    if (Result<void> checked = checkAccount(account); !checked)
        return fail(checked.error());
    const Result<std::string> hash = checkedHash(password, m_cost);
    if (!hash)
        return fail(hash.error());
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<AccountId> {
        AuditedWrite write(connection, Act::ManageAccounts);
        if (Result<void> free = mustBeFree(connection, account); !free)
            return fail(free.error());
        const bool first = !write.actor().anyAccount;
        if (first && (account.role != Role::Administrator || account.state != AccountState::Active))
            return fail(ErrorCode::Invalid,
                        "the first account is an administrator's, who then adds the others");
        Query(connection, "INSERT INTO accounts (name, full_name, role, state, password, made_by, made_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(account.name, account.fullName, roleName(account.role), accountStateName(account.state),
                  *hash, write.actor().name, write.now().iso())
            .run();
        const std::int64_t id = connection.raw().getLastInsertRowid();
        write.note("add " + std::string(roleName(account.role)), Entity::Account, id);
        if (first)
            writeSwitch(write, connection, true);
        write.commit();
        return AccountId{id};
    });
}

Result<void> AccountStore::change(AccountId id, std::optional<Role> role, std::optional<AccountState> state) {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::ManageAccounts);
        std::string newRole;
        std::string newState;
        {
            Query before(connection, "SELECT role, state FROM accounts WHERE id = ?");
            if (!before.bind(id.value).next())
                return noSuchAccount(std::to_string(id.value));
            newRole = role ? std::string(roleName(*role)) : before.text(0);
            newState = state ? std::string(accountStateName(*state)) : before.text(1);
            if (before.text(0) == newRole && before.text(1) == newState)
                return {};
        }
        Query(connection, "UPDATE accounts SET role = ?, state = ? WHERE id = ?")
            .bind(newRole, newState, id.value)
            .run();
        if (Result<void> kept = mustHaveAdministrator(connection); !kept)
            return kept;
        write.note("make " + newState + " " + newRole, Entity::Account, id.value);
        write.commit();
        return {};
    });
}

Result<void> AccountStore::resetPassword(AccountId id, const Secret& password) {
    const Result<std::string> hash = checkedHash(password, m_cost);
    if (!hash)
        return fail(hash.error());
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::ManageAccounts);
        if (passwordOf(connection, id.value).empty())
            return noSuchAccount(std::to_string(id.value));
        writePassword(write, connection, id.value, *hash, "reset password");
        write.commit();
        return {};
    });
}

Result<bool> AccountStore::changePassword(const Secret& now, const Secret& password) {
    const Result<std::string> hash = checkedHash(password, m_cost);
    if (!hash)
        return fail(hash.error());
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<bool> {
        const Actor actor = actorOf(connection);
        if (!actor.account)
            return fail(ErrorCode::Invalid, "nobody is signed in: sign in to change your password");
        const std::int64_t id = *connection.account();
        const Result<SignInAnswer> again = signIn(actor.account->name, now);
        if (!again)
            return fail(again.error());
        if (again->kind == SignInAnswer::Kind::Wait)
            return fail(ErrorCode::Invalid, "too many wrong passwords in a row: wait " +
                                                std::to_string(again->waitS) + " seconds and try again");
        if (again->kind != SignInAnswer::Kind::SignedIn)
            return false;
        AuditedWrite write(connection, Act::Keep);
        writePassword(write, connection, id, *hash, "change password");
        write.commit();
        return true;
    });
}

Result<void> AccountStore::switchOn(bool on) {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::ManageAccounts);
        if (!write.actor().anyAccount)
            return fail(ErrorCode::Invalid,
                        "there are no accounts: they are on as soon as the first one is added");
        if (write.actor().accountsOn == on)
            return {};
        writeSwitch(write, connection, on);
        write.commit();
        return {};
    });
}

} // namespace leadlight::store
