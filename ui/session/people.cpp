// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/people.h"

#include <QByteArray>
#include <QPointer>

#include <algorithm>

#include <utility>

namespace leadlight::ui {

namespace {

bool sameAccounts(const std::vector<store::StoredAccount>& one,
                  const std::vector<store::StoredAccount>& other) {
    return std::ranges::equal(one, other, {}, &store::StoredAccount::account, &store::StoredAccount::account);
}

bool sameCurrent(const store::SignedIn& one, const store::SignedIn& other) {
    return one.name == other.name && one.account == other.account && one.accountsOn == other.accountsOn &&
           one.anyAccount == other.anyAccount;
}

} // namespace

SharedSecret secretOf(const QString& text) {
    std::string bytes = text.toStdString();
    auto secret = std::make_shared<const Secret>(bytes);
    wipe(bytes);
    return secret;
}

QString roleText(Role role) {
    switch (role) {
    case Role::Administrator:
        return People::tr("administrator");
    case Role::Reader:
        return People::tr("reader");
    case Role::Annotator:
        return People::tr("annotator");
    case Role::Viewer:
        return People::tr("viewer");
    }
    return {};
}

QString roleSentence(Role role) {
    switch (role) {
    case Role::Administrator:
        return People::tr("Does all that a reader does, and keeps the accounts.");
    case Role::Reader:
        return People::tr(
            "Gives readings, corrects measurements, labels, and settles what annotators differ on.");
    case Role::Annotator:
        return People::tr("Labels, and says nothing else.");
    case Role::Viewer:
        return People::tr("Looks, analyses and exports; says nothing.");
    }
    return {};
}

People::People(StoreThread& store, const std::string& person, PasswordCost cost, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_cost(cost) {
    m_current.name = person;
}

QString People::whyNot(Act act) const {
    if (m_current.may(act))
        return {};
    if (!m_current.account)
        return tr("Nobody is signed in.");
    return tr("Not for the role you are signed in with, %1: an administrator can change it.")
        .arg(roleText(m_current.account->role));
}

void People::take(const store::SignedIn& current) {
    if (leaving() || sameCurrent(m_current, current))
        return;
    m_current = current;
    Q_EMIT changed();
}

void People::request() {
    using Read = std::pair<store::SignedIn, std::vector<store::StoredAccount>>;
    m_store.run<Read>(
        [](store::CaseStore& store) -> Result<Read> {
            const store::AccountStore accounts(store);
            Result<store::SignedIn> current = accounts.current();
            if (!current)
                return fail(current.error());
            Result<std::vector<store::StoredAccount>> all = accounts.list();
            if (!all)
                return fail(all.error());
            return Read{std::move(*current), std::move(*all)};
        },
        [self = QPointer(this), turn = m_turn](Result<Read> read) {
            if (!self || !read || turn != self->m_turn || self->leaving())
                return; // that the database cannot be used, the list of cases tells
            const bool same = sameAccounts(self->m_accounts, read->second);
            self->m_accounts = std::move(read->second);
            if (same)
                self->take(read->first);
            else {
                self->m_current = std::move(read->first);
                Q_EMIT self->changed();
            }
        });
}

void People::signIn(const QString& name, const SharedSecret& password,
                    std::function<void(Result<store::SignInAnswer>)> done) {
    using Answer = std::pair<store::SignInAnswer, store::SignedIn>;
    m_store.run<Answer>(
        [name = name.toStdString(), password, cost = m_cost](store::CaseStore& store) -> Result<Answer> {
            store::AccountStore accounts(store, cost);
            const Result<store::SignInAnswer> answer = accounts.signIn(name, *password);
            if (!answer)
                return fail(answer.error());
            Result<store::SignedIn> current = accounts.current();
            if (!current)
                return fail(current.error());
            return Answer{*answer, std::move(*current)};
        },
        [self = QPointer(this), turn = m_turn, done = std::move(done)](Result<Answer> answer) {
            if (!self)
                return;
            if (answer && turn == self->m_turn)
                self->take(answer->second);
            done(answer ? Result<store::SignInAnswer>(answer->first) : fail(answer.error()));
        });
}

void People::signOut() {
    ++m_turn;
    ++m_leaving; // reading a list goes before it, and would tell that the one before is still there
    m_store.run<store::SignedIn>(
        [](store::CaseStore& store) {
            store::AccountStore accounts(store);
            accounts.signOut();
            return accounts.current();
        },
        [self = QPointer(this), turn = m_turn](const Result<store::SignedIn>& current) {
            if (!self)
                return;
            --self->m_leaving;
            if (current && turn == self->m_turn)
                self->take(*current);
        });
    m_current.account.reset();
    Q_EMIT changed();
}

void People::run(std::function<Result<void>(store::AccountStore&)> work, Done done) {
    m_store.run<void>(
        [work = std::move(work), cost = m_cost](store::CaseStore& store) {
            store::AccountStore accounts(store, cost);
            return work(accounts);
        },
        [self = QPointer(this), done = std::move(done)](const Result<void>& answer) {
            if (!self)
                return;
            done(answer);
            self->request();
        });
}

void People::begin(const Account& account, const SharedSecret& password, Done done) {
    run(
        [account, password](store::AccountStore& accounts) -> Result<void> {
            if (const Result<store::AccountId> added = accounts.add(account, *password); !added)
                return fail(added.error());
            const Result<store::SignInAnswer> answer = accounts.signIn(account.name, *password);
            return answer ? Result<void>() : fail(answer.error());
        },
        std::move(done));
}

void People::add(const Account& account, const SharedSecret& password, Done done) {
    run(
        [account, password](store::AccountStore& accounts) -> Result<void> {
            const Result<store::AccountId> added = accounts.add(account, *password);
            return added ? Result<void>() : fail(added.error());
        },
        std::move(done));
}

void People::change(store::AccountId id, std::optional<Role> role, std::optional<AccountState> state,
                    Done done) {
    run([id, role, state](store::AccountStore& accounts) { return accounts.change(id, role, state); },
        std::move(done));
}

void People::resetPassword(store::AccountId id, const SharedSecret& password, Done done) {
    run([id, password](store::AccountStore& accounts) { return accounts.resetPassword(id, *password); },
        std::move(done));
}

void People::changePassword(const SharedSecret& now, const SharedSecret& password,
                            std::function<void(Result<bool>)> done) {
    m_store.run<bool>(
        [now, password, cost = m_cost](store::CaseStore& store) {
            return store::AccountStore(store, cost).changePassword(*now, *password);
        },
        [self = QPointer(this), done = std::move(done)](const Result<bool>& answer) {
            if (self)
                done(answer);
        });
}

void People::switchOn(bool on, Done done) {
    run([on](store::AccountStore& accounts) { return accounts.switchOn(on); }, std::move(done));
}

} // namespace leadlight::ui
