// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/store/actor.h"
#include "core/store/anchor.h"
#include "core/store/connection.h"
#include "core/store/content.h"

#include <cstdint>
#include <string>

namespace leadlight::store {

/// One row of the audit log, without its place in the chain.
struct AuditRow {
    std::int64_t id = 0;
    std::string at;
    std::string person;
    std::string action;
    std::string entity;
    std::int64_t entityId = 0;
    Sha256 content;
};

/// The hash that row 1 follows: that of the database's own random number.
[[nodiscard]] Sha256 chainStart(ByteView databaseId);

/// SHA-256(previous hash, then the row with every field preceded by its length).
[[nodiscard]] Sha256 chainHash(const Sha256& previous, const AuditRow& row);

/// A write transaction that keeps the audit log: whatever is changed under it is noted in the same commit,
/// and nothing is changed that whoever acts may not do.
class AuditedWrite {
public:
    /// Throws Refused where accounts are on and forbid `act`.
    AuditedWrite(Connection& connection, Act act);

    /// Notes that `action` was done to a row, whose content is as it is in the database now.
    void note(std::string_view action, Entity entity, std::int64_t id);
    /// Commits, then moves the anchor beside the database.
    void commit();

    /// The time of everything in this transaction.
    [[nodiscard]] const Timestamp& now() const { return m_now; }

    /// Who does it.
    [[nodiscard]] const Actor& actor() const { return m_actor; }

private:
    Connection& m_connection;
    Transaction m_transaction;
    Actor m_actor;
    Timestamp m_now;
    std::string m_nowText;
    ChainHead m_head;
};

/// "hex" of any bytes.
[[nodiscard]] std::string hexOf(ByteView bytes);

} // namespace leadlight::store
