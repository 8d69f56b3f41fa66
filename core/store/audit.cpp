// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

namespace leadlight::store {

std::string hexOf(ByteView bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text += kDigits[std::to_integer<unsigned>(byte) >> 4];
        text += kDigits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

Sha256 chainStart(ByteView databaseId) {
    return sha256(databaseId);
}

Sha256 chainHash(const Sha256& previous, const AuditRow& row) {
    CanonicalHash hash;
    hash.addRaw(std::as_bytes(std::span(previous.digest)));
    hash.add(row.id);
    hash.add(row.at);
    hash.add(row.person);
    hash.add(row.action);
    hash.add(row.entity);
    hash.add(row.entityId);
    hash.add(std::as_bytes(std::span(row.content.digest)));
    return hash.finish();
}

AuditedWrite::AuditedWrite(Connection& connection, Act act)
    : m_connection(connection)
    , m_transaction(connection, Transaction::Kind::Write)
    , m_actor(actorOf(connection))
    , m_now(nowUtc())
    , m_nowText(m_now.iso()) {
    if (const Result<void> allowed = mayDo(m_actor, act, connection.shown()); !allowed)
        throw Refused(allowed.error());
    Query head(connection, "SELECT database_id, rows, hash FROM audit_head WHERE only = 1");
    if (!head.next())
        throw SQLite::Exception("the head of the audit log is missing");
    const ByteView databaseId = head.blob(0);
    m_head.databaseId = hexOf(databaseId);
    m_head.rows = head.integer(1);
    m_head.hash = m_head.rows == 0 ? chainStart(databaseId) : head.digest(2).value_or(Sha256());
}

void AuditedWrite::note(std::string_view action, Entity entity, std::int64_t id) {
    AuditRow row;
    row.id = m_head.rows + 1;
    row.at = m_nowText;
    row.person = m_actor.name;
    row.action = action;
    row.entity = entityName(entity);
    row.entityId = id;
    row.content = contentHash(m_connection, entity, id).value_or(Sha256());
    const Sha256 hash = chainHash(m_head.hash, row);
    Query(m_connection, "INSERT INTO audit (id, at, person, action, entity, entity_id, content, previous, "
                        "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id, row.at, row.person, row.action, row.entity, row.entityId, row.content, m_head.hash,
              hash)
        .run();
    m_head.rows = row.id;
    m_head.hash = hash;
}

void AuditedWrite::commit() {
    Query(m_connection, "UPDATE audit_head SET rows = ?, hash = ? WHERE only = 1")
        .bind(m_head.rows, m_head.hash)
        .run();
    m_transaction.commit();
    moveAnchor(m_connection, m_head);
}

} // namespace leadlight::store
