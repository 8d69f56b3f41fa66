// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/impl.h"

#include <sqlite3.h>

namespace leadlight::store {

namespace {

std::vector<std::int64_t> idsOf(Query& query) {
    std::vector<std::int64_t> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

/// Deletes one case with all that hangs on it. The audit log keeps that it was there: hashes and numbers, no
/// patient data.
void deleteCase(AuditedWrite& write, Connection& connection, std::int64_t id) {
    Query readings(connection, "SELECT id FROM readings WHERE case_id = ? ORDER BY id");
    for (const std::int64_t reading : idsOf(readings.bind(id)))
        write.note("delete", Entity::Reading, reading);
    Query analyses(connection, "SELECT id FROM analyses WHERE case_id = ? ORDER BY id");
    for (const std::int64_t analysis : idsOf(analyses.bind(id)))
        write.note("delete", Entity::Analysis, analysis);
    Query sets(connection, "SELECT id FROM measurement_sets WHERE case_id = ? ORDER BY id");
    for (const std::int64_t set : idsOf(sets.bind(id)))
        write.note("delete", Entity::Measurement, set);
    Query maps(connection, "SELECT id FROM maps WHERE case_id = ? ORDER BY id");
    for (const std::int64_t map : idsOf(maps.bind(id)))
        write.note("delete", Entity::Map, map);
    Query labellings(connection, "SELECT id FROM labellings WHERE case_id = ? ORDER BY id");
    for (const std::int64_t labelling : idsOf(labellings.bind(id)))
        write.note("delete", Entity::Annotation, labelling);
    write.note("delete", Entity::Case, id);
    Query(connection, "DELETE FROM cases WHERE id = ?").bind(id).run();
}

/// The deleted bytes were overwritten with zeros (secure_delete); this gives their pages back and empties the
/// write-ahead log, which still holds older copies. If another program is reading, the log is emptied when
/// the last one closes the database.
void giveBackSpace(Connection& connection) {
    SQLite::Statement vacuum(connection.raw(), "PRAGMA incremental_vacuum");
    while (vacuum.tryExecuteStep() == SQLITE_ROW) {
    }
    connection.raw().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

Result<void> CaseStore::moveToBin(CaseId id) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::Bin);
        if (Result<void> listed = mustBeListed(connection, id); !listed)
            return listed;
        Query(connection, "UPDATE cases SET binned_at = ?, binned_by = ? WHERE id = ?")
            .bind(write.now().iso(), write.actor().name, id.value)
            .run();
        refreshListRow(connection, id.value);
        write.note("bin", Entity::Case, id.value);
        write.commit();
        return {};
    });
}

Result<void> CaseStore::restore(CaseId id) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::Bin);
        {
            Query stored(connection, "SELECT binned_at IS NOT NULL FROM cases WHERE id = ?");
            if (!stored.bind(id.value).next())
                return noSuchCase(id);
            if (stored.integer(0) == 0)
                return fail(ErrorCode::Invalid, "case " + std::to_string(id.value) +
                                                    " is not in the bin: there is nothing to restore");
        }
        Query(connection, "UPDATE cases SET binned_at = NULL, binned_by = NULL WHERE id = ?")
            .bind(id.value)
            .run();
        refreshListRow(connection, id.value);
        write.note("restore", Entity::Case, id.value);
        write.commit();
        return {};
    });
}

Result<int> CaseStore::emptyBin() {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<int> {
        std::vector<std::int64_t> ids;
        {
            AuditedWrite write(connection, Act::DeleteForGood);
            {
                Query binned(connection, "SELECT id FROM cases WHERE binned_at IS NOT NULL ORDER BY id");
                ids = idsOf(binned);
            }
            if (ids.empty())
                return 0;
            for (const std::int64_t id : ids)
                deleteCase(write, connection, id);
            Query(connection, "DELETE FROM patients WHERE id NOT IN (SELECT patient FROM cases)").run();
            Query(connection, "DELETE FROM files WHERE sha256 NOT IN (SELECT sha256 FROM case_files)").run();
            write.commit();
        }
        giveBackSpace(connection);
        return static_cast<int>(ids.size());
    });
}

} // namespace leadlight::store
