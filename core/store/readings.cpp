// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/impl.h"

namespace leadlight::store {

namespace {

bool hasConfirmed(Connection& connection, CaseId id) {
    Query confirmed(connection,
                    "SELECT 1 FROM readings WHERE case_id = ? AND state IN ('confirmed', 'amended') LIMIT 1");
    return confirmed.bind(id.value).next();
}

Result<void> checkReading(Connection& connection, CaseId id, const Reading& reading) {
    const std::string which = "case " + std::to_string(id.value);
    if (trimmed(reading.text).empty())
        return fail(ErrorCode::Invalid, "a reading needs a text");
    if (trimmed(reading.by).empty())
        return fail(ErrorCode::Invalid, "a reading needs the name of the person who made it");
    if (!isUtf8(reading.text) || !isUtf8(reading.by))
        return fail(ErrorCode::Invalid, "the text of a reading must be UTF-8");
    if (Result<void> listed = mustBeListed(connection, id); !listed)
        return listed;
    const bool confirmed = hasConfirmed(connection, id);
    // A draft says nothing yet, so it may wait behind a confirmed reading to become an amended one.
    if (confirmed && reading.state != ReadingState::Amended && reading.state != ReadingState::Draft)
        return fail(ErrorCode::Invalid,
                    which + " has a confirmed reading, which is never edited: add an amended one");
    if (!confirmed && reading.state == ReadingState::Amended)
        return fail(ErrorCode::Invalid,
                    which + " has no confirmed reading to amend: add a preliminary or a confirmed one");
    return {};
}

} // namespace

Result<ReadingId> CaseStore::addReading(CaseId id, const Reading& reading) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<ReadingId> {
        AuditedWrite write(connection, Act::Read);
        if (Result<void> checked = checkReading(connection, id, reading); !checked)
            return fail(checked.error());
        if (write.actor().accountsOn && reading.by != write.actor().name)
            return fail(ErrorCode::Invalid,
                        "a reading is given in the name of whoever is signed in: " + write.actor().name);
        Query(connection, "INSERT INTO readings (case_id, text, state, by, made_at) VALUES (?, ?, ?, ?, ?)")
            .bind(id.value, reading.text, readingStateName(reading.state), reading.by, reading.madeAt.iso())
            .run();
        const std::int64_t readingId = connection.raw().getLastInsertRowid();
        refreshListRow(connection, id.value);
        write.note("read", Entity::Reading, readingId);
        write.commit();
        return ReadingId{readingId};
    });
}

Result<std::vector<Reading>> CaseStore::readings(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<Reading>> {
        std::vector<Reading> all;
        Query row(connection, "SELECT text, state, by, made_at FROM readings WHERE case_id = ? ORDER BY id");
        row.bind(id.value);
        while (row.next()) {
            all.push_back({row.text(0), readingStateFromName(row.text(1)).value_or(ReadingState::Draft),
                           row.text(2), Timestamp::parse(row.text(3)).value_or(Timestamp())});
        }
        return all;
    });
}

} // namespace leadlight::store
