// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/impl.h"
#include "core/store/label_rows.h"

namespace leadlight::store {

namespace {

void insertEntries(Connection& connection, std::int64_t id, const LabelSet& set) {
    for (std::size_t i = 0; i < set.labels.size(); ++i) {
        const LabelEntry& entry = set.labels[i];
        Query(connection,
              "INSERT INTO label_entries (set_id, position, name, title, key, scope, label_group, "
              "code, code_system) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(id, static_cast<std::int64_t>(i), entry.name, entry.title, std::string(1, entry.key),
                  labelScopeName(entry.scope), entry.group, entry.code, entry.codeSystem)
            .run();
    }
}

} // namespace

LabelStore::LabelStore(CaseStore& store)
    : m_store(store) {}

Result<LabelSetId> LabelStore::addSet(const LabelSet& set) {
    if (Result<void> checked = checkLabelSet(set); !checked)
        return fail(checked.error());
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<LabelSetId> {
        AuditedWrite write(connection, Act::ManageTasks);
        {
            Query there(connection, "SELECT id FROM label_sets WHERE name = ? AND version = ?");
            if (there.bind(set.name, set.version).next()) {
                const std::int64_t id = there.integer(0);
                if (labelSetOf(connection, id)->set == set)
                    return LabelSetId{id};
                return fail(ErrorCode::Invalid, set.title() +
                                                    " is there already with other labels, and locked: "
                                                    "give this one another version");
            }
        }
        Query(connection,
              "INSERT INTO label_sets (name, version, guide, made_by, made_at) VALUES (?, ?, ?, ?, ?)")
            .bind(set.name, set.version, set.guide, write.actor().name, write.now().iso())
            .run();
        const std::int64_t id = connection.raw().getLastInsertRowid();
        insertEntries(connection, id, set);
        write.note("add", Entity::LabelSet, id);
        write.commit();
        return LabelSetId{id};
    });
}

Result<std::vector<StoredLabelSet>> LabelStore::sets() const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<StoredLabelSet>> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::vector<StoredLabelSet> sets;
        Query row(connection, "SELECT id FROM label_sets ORDER BY name, version");
        while (row.next())
            sets.push_back(*labelSetOf(connection, row.integer(0)));
        return sets;
    });
}

} // namespace leadlight::store
