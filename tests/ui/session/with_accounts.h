// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "tests/ui/session/place.h"

namespace leadlight::test {

/// The least that Argon2id can cost, so that a test does not take a second a password.
inline constexpr PasswordCost kCheap{1, 8192};

inline QString passwordOf(const QString& name) {
    return QStringLiteral("password of ") + name;
}

/// What a session is made of, over a database with accounts: chief (administrator), anna (reader), ben
/// (annotator) and vera (viewer).
inline ui::SessionParts partsWithAccounts(const Place& place) {
    ui::SessionParts parts = place.parts();
    parts.passwordCost = kCheap;
    auto store = parts.openStore();
    if (!store)
        return parts;
    store::AccountStore accounts(*store, kCheap);
    const auto add = [&](const char* name, const char* fullName, Role role) {
        (void)accounts.add({name, fullName, role, AccountState::Active},
                           Secret(passwordOf(QString::fromLatin1(name)).toStdString()));
    };
    add("chief", "Dr. Chief", Role::Administrator);
    (void)accounts.signIn("chief", Secret("password of chief"));
    add("anna", "Dr. Anna Weber", Role::Reader);
    add("ben", "Ben", Role::Annotator);
    add("vera", "Vera", Role::Viewer);
    return parts;
}

} // namespace leadlight::test
