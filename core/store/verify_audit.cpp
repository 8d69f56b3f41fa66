// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/verify.h"

namespace leadlight::store {

namespace {

/// One row as it is checked: its fields, and the links as stored.
struct ChainedRow {
    AuditRow row;
    std::optional<Sha256> previous;
    std::optional<Sha256> hash;
};

ChainedRow read(const Query& query) {
    ChainedRow chained;
    chained.row = {query.integer(0),
                   query.text(1),
                   query.text(2),
                   query.text(3),
                   query.text(4),
                   query.integer(5),
                   query.digest(6).value_or(Sha256())};
    chained.previous = query.digest(7);
    chained.hash = query.digest(8);
    return chained;
}

/// What is wrong with a row that should be number `expected` and follow `previous`; empty if nothing is.
std::string faultOf(const ChainedRow& chained, std::int64_t expected, const std::optional<Sha256>& previous) {
    if (chained.row.id != expected)
        return "row " + std::to_string(expected) +
               (expected + 1 == chained.row.id ? " is missing" : " and others before this one are missing");
    if (!previous || chained.previous != previous)
        return "it does not follow the row before it: a row was changed, removed, inserted or moved here";
    if (chained.hash != chainHash(*previous, chained.row))
        return "its content is not what was written";
    return {};
}

struct ChainEnd {
    std::int64_t rows = 0;
    std::optional<Sha256> hash;
};

void verifyHead(Connection& connection, const ChainEnd& end, const std::optional<ChainHead>& anchor,
                const Sha256& anchorHash, Problems& problems) {
    Query head(connection, "SELECT rows, hash, database_id FROM audit_head WHERE only = 1");
    if (!head.next()) {
        problems.add("audit", "head", "the head of the audit log is missing");
        return;
    }
    const std::int64_t rows = head.integer(0);
    if (rows != end.rows)
        problems.add("audit", "head",
                     "the audit log should have " + std::to_string(rows) + " rows and has " +
                         std::to_string(end.rows));
    else if (rows > 0 && head.digest(1) != end.hash)
        problems.add("audit", "head", "the last row of the audit log is not the one that was written last");
    if (!anchor)
        return;
    if (anchor->databaseId != hexOf(head.blob(2)))
        problems.add("audit", "anchor",
                     "the file beside the database that keeps the length of the audit log belongs to another "
                     "database");
    else if (anchor->rows > end.rows)
        problems.add("audit", "anchor",
                     "the audit log once had " + std::to_string(anchor->rows) + " rows and has " +
                         std::to_string(end.rows) +
                         ": its end was cut off, or an older copy of the database was put in its place");
    else if (anchor->rows > 0 && anchorHash != anchor->hash)
        problems.add("audit", "anchor",
                     "row " + std::to_string(anchor->rows) +
                         " is not the one that the file beside the database remembers");
}

} // namespace

void verifyAudit(Connection& connection, const std::optional<ChainHead>& anchor, LastSaidOf& said,
                 Problems& problems) {
    Query start(connection, "SELECT database_id FROM audit_head WHERE only = 1");
    std::optional<Sha256> previous;
    if (start.next())
        previous = chainStart(start.blob(0));
    ChainEnd end{0, previous};
    Sha256 anchorHash;
    std::int64_t count = 0;
    Query query(
        connection,
        "SELECT id, at, person, action, entity, entity_id, content, previous, hash FROM audit ORDER BY id");
    while (query.next()) {
        const ChainedRow chained = read(query);
        if (const std::string fault = faultOf(chained, end.rows + 1, end.hash); !fault.empty())
            problems.add("audit", chained.row.id, fault);
        // Go on from what is stored, so that one fault is told once and later ones are found too.
        end = {chained.row.id, chained.hash};
        ++count;
        if (anchor && chained.row.id == anchor->rows && chained.hash)
            anchorHash = *chained.hash;
        said[{chained.row.entity, chained.row.entityId}] = {chained.row.id, chained.row.content,
                                                            chained.row.action == "delete"};
    }
    end.rows = count;
    verifyHead(connection, end, anchor, anchorHash, problems);
}

} // namespace leadlight::store
