// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/account.h"
#include "core/store/connection.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace leadlight::store {

/// Who is at a connection, as the database has it at this moment: an account that was disabled or got another
/// role elsewhere is so here at once.
struct Actor {
    std::string name; ///< for the audit log and all that is said: the full name of whoever is signed in, else
                      ///< the system's user, marked as not signed in where accounts are on
    std::optional<Account> account; ///< signed in, and not disabled
    bool accountsOn = false;
    bool anyAccount = false;
};

/// Reads it; belongs into the transaction of what is then done.
[[nodiscard]] Actor actorOf(Connection& connection);

/// Fails (Invalid) where accounts are on and the act needs somebody else, or somebody at all. Accounts are
/// changed by an administrator alone as soon as there is one, also while they are off.
[[nodiscard]] Result<void> mayDo(const Actor& actor, Act act, const std::string& shown);

/// Thrown by a write that mayDo() refuses; guarded() makes it the Error that it holds.
class Refused : public std::runtime_error {
public:
    explicit Refused(Error error)
        : std::runtime_error(error.text)
        , m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

} // namespace leadlight::store
