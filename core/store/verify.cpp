// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/impl.h"
#include "core/store/schema.h"

#include <functional>

namespace leadlight::store {

namespace {

constexpr std::size_t kMaxProblems = 1000;

void verifyStructures(Connection& connection, Problems& problems) {
    Query integrity(connection, "PRAGMA integrity_check(100)");
    while (integrity.next()) {
        if (integrity.text(0) != "ok")
            problems.add("database", connection.shown(), "SQLite finds: " + integrity.text(0));
    }
    Query foreign(connection, "PRAGMA foreign_key_check");
    while (foreign.next())
        problems.add("database", foreign.text(0),
                     "row " + foreign.text(1) + " of " + foreign.text(0) + " belongs to a row of " +
                         foreign.text(2) + " that is not there");
}

using Schema = std::map<std::pair<std::string, std::string>, std::string>;

/// Tables, indexes, triggers and views with the SQL that made them, but for what ANALYZE adds.
Schema schemaOf(Connection& connection) {
    Schema schema;
    Query row(connection, "SELECT type, name, tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE "
                          "name NOT LIKE 'sqlite_stat%'");
    while (row.next())
        schema[{row.text(0), row.text(1)}] = row.text(2);
    return schema;
}

void verifySchema(Connection& connection, Problems& problems) {
    Connection fresh;
    for (const Migration& step : migrations())
        fresh.exec(step.sql);
    const Schema expected = schemaOf(fresh);
    const Schema found = schemaOf(connection);
    for (const auto& [what, sql] : expected) {
        const auto there = found.find(what);
        if (there == found.end())
            problems.add("database", what.second, "the " + what.first + " " + what.second + " is missing");
        else if (there->second != sql)
            problems.add("database", what.second, "the " + what.first + " " + what.second + " was changed");
    }
    for (const auto& [what, sql] : found) {
        if (!expected.contains(what))
            problems.add("database", what.second,
                         "the " + what.first + " " + what.second + " does not belong here");
    }
    if (connection.integer("PRAGMA application_id") != kApplicationId)
        problems.add("database", connection.shown(), "the file no longer says that it is a case database");
}

void verifyFiles(Connection& connection, const Progress& progress, Problems& problems) {
    const auto total =
        static_cast<double>(std::max<std::int64_t>(1, connection.integer("SELECT count(*) FROM files")));
    double done = 0;
    Query file(connection, "SELECT id, sha256, content FROM files");
    while (progress.report(0.2 + 0.5 * done++ / total) && file.next()) {
        const std::optional<Sha256> name = file.digest(1);
        if (!name || sha256(file.blob(2)) != *name)
            problems.add("file", name ? name->hex() : file.text(0), "its bytes are not what was imported");
    }
    Query extra(connection, "SELECT sha256 FROM files WHERE sha256 NOT IN (SELECT sha256 FROM case_files)");
    while (extra.next())
        problems.add("file", hexOf(extra.blob(0)), "it belongs to no case");
    Query missing(connection,
                  "SELECT sha256, case_id FROM case_files WHERE sha256 NOT IN (SELECT sha256 FROM files)");
    while (missing.next())
        problems.add("file", hexOf(missing.blob(0)),
                     "it belongs to case " + missing.text(1) + " and is missing");
}

/// A recording's SHA-256 is that of its files one after the other, its analyses are of it, and the list shows
/// what is stored.
void verifyCase(Connection& connection, std::int64_t id, const std::optional<Sha256>& recording,
                Problems& problems) {
    Sha256Stream stream;
    std::vector<std::optional<Sha256>> files;
    Query file(
        connection,
        "SELECT f.sha256, count(*) OVER () FROM case_files AS f WHERE f.case_id = ? ORDER BY f.position");
    file.bind(id);
    while (file.next())
        files.push_back(file.digest(0));
    if (files.size() == 1) {
        if (files.front() != recording)
            problems.add("case", id, "its recording is not the file that is stored for it");
    } else {
        Query content(connection, "SELECT s.content FROM case_files AS f JOIN files AS s ON s.sha256 = "
                                  "f.sha256 WHERE f.case_id = ? ORDER BY f.position");
        content.bind(id);
        // Behind the files of the recording may stand what was beside them.
        bool found = false;
        while (!found && content.next()) {
            stream.add(content.blob(0));
            Sha256Stream soFar = stream;
            found = soFar.finish() == recording;
        }
        if (!found)
            problems.add("case", id, "its recording is not the files that are stored for it");
    }
    if (computeListRow(connection, id) != storedListRow(connection, id))
        problems.add("case", id, "the case list shows something else than what is stored");
}

void verifyCases(Connection& connection, Problems& problems) {
    Query one(connection, "SELECT id, sha256 FROM cases");
    while (one.next())
        verifyCase(connection, one.integer(0), one.digest(1), problems);
    Query listed(connection, "SELECT case_id FROM case_list WHERE case_id NOT IN (SELECT id FROM cases)");
    while (listed.next())
        problems.add("case", listed.integer(0), "it is listed and not there");
    Query patients(connection, "SELECT id FROM patients WHERE id NOT IN (SELECT patient FROM cases)");
    while (patients.next())
        problems.add("database", "patients", "patient row " + patients.text(0) + " belongs to no case");
    Query analyses(connection, "SELECT a.id, a.case_id FROM analyses AS a JOIN cases AS c ON c.id = "
                               "a.case_id WHERE a.recording <> c.sha256");
    while (analyses.next())
        problems.add("analysis", analyses.integer(0),
                     "it is of another recording than its case " + analyses.text(1));
    Query sets(connection, "SELECT m.id, m.case_id FROM measurement_sets AS m JOIN cases AS c ON c.id = "
                           "m.case_id WHERE m.recording <> c.sha256");
    while (sets.next())
        problems.add("measurement", sets.integer(0),
                     "it is of another recording than its case " + sets.text(1));
    Query maps(connection, "SELECT m.id, m.case_id FROM maps AS m JOIN cases AS c ON c.id = m.case_id WHERE "
                           "m.recording <> c.sha256");
    while (maps.next())
        problems.add("map", maps.integer(0), "it is of another recording than its case " + maps.text(1));
    if (connection.integer("SELECT count(*) FROM accounts") > 0 &&
        connection.integer("SELECT count(*) FROM account_switch") == 0)
        problems.add("account switch", 1, "there are accounts, and nothing that says whether they are on");
    Query labellings(connection,
                     "SELECT l.id, l.case_id FROM labellings AS l LEFT JOIN label_task_cases AS t ON "
                     "t.task_id = l.task_id AND t.case_id = l.case_id WHERE t.task_id IS NULL");
    while (labellings.next())
        problems.add("annotation", labellings.integer(0),
                     "its case " + labellings.text(1) + " is not in its task");
}

const char* idsStatement(Entity entity) {
    switch (entity) {
    case Entity::Case:
        return "SELECT id FROM cases ORDER BY id";
    case Entity::Analysis:
        return "SELECT id FROM analyses ORDER BY id";
    case Entity::Reading:
        return "SELECT id FROM readings ORDER BY id";
    case Entity::Measurement:
        return "SELECT id FROM measurement_sets ORDER BY id";
    case Entity::Map:
        return "SELECT id FROM maps ORDER BY id";
    case Entity::LabelSet:
        return "SELECT id FROM label_sets ORDER BY id";
    case Entity::LabelTask:
        return "SELECT id FROM label_tasks ORDER BY id";
    case Entity::Annotation:
        return "SELECT id FROM labellings ORDER BY id";
    case Entity::Account:
        return "SELECT id FROM accounts ORDER BY id";
    case Entity::AccountSwitch:
        return "SELECT id FROM account_switch ORDER BY id";
    }
    return "";
}

/// Every row against what the audit log says of it, and the other way round.
void verifyRows(Connection& connection, Entity entity, const LastSaidOf& said, Problems& problems) {
    const std::string name(entityName(entity));
    std::set<std::int64_t> there;
    Query row(connection, idsStatement(entity));
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        there.insert(id);
        const auto last = said.find({name, id});
        if (last == said.end())
            problems.add(name, id, "it is there, but the audit log does not know it");
        else if (last->second.deleted)
            problems.add(name, id, "it is there, but the audit log says that it was deleted");
        else if (contentHash(connection, entity, id) != last->second.content)
            problems.add(name, id,
                         "its content is not what was written (audit row " +
                             std::to_string(last->second.auditRow) + ")");
    }
    for (auto last = said.lower_bound({name, INT64_MIN}); last != said.end() && last->first.first == name;
         ++last) {
        if (!last->second.deleted && !there.contains(last->first.second))
            problems.add(name, last->first.second,
                         "it is missing (audit row " + std::to_string(last->second.auditRow) + ")");
    }
}

/// One part of the work. What it throws is itself a problem: a table that cannot be read is one.
void run(Problems& problems, std::string_view what, const std::function<void()>& check) {
    try {
        check();
    } catch (const SQLite::Exception& exception) {
        problems.add("database", std::string(what),
                     std::string(what) + " could not be checked: " + exception.what());
    }
}

} // namespace

void Problems::add(std::string_view where, std::string id, std::string text) {
    if (m_found.size() < kMaxProblems)
        m_found.push_back({std::string(where), std::move(id), std::move(text)});
}

Result<std::vector<Problem>> CaseStore::verify(const Progress& progress) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<Problem>> {
        // The anchor is read first: a commit between the two readings then makes the database longer than the
        // anchor, never shorter.
        const std::optional<ChainHead> anchor = readAnchor(connection.file());
        const Transaction one(connection, Transaction::Kind::Read);
        Problems problems;
        LastSaidOf said;
        const auto goesOn = [&](double fraction) { return progress.report(fraction); };
        const auto cancelled = [] {
            return fail(ErrorCode::Cancelled, "the check of the case database was stopped");
        };
        if (!goesOn(0.0))
            return cancelled();
        run(problems, "the database file", [&] { verifyStructures(connection, problems); });
        run(problems, "the schema", [&] { verifySchema(connection, problems); });
        if (!goesOn(0.1))
            return cancelled();
        run(problems, "the audit log", [&] { verifyAudit(connection, anchor, said, problems); });
        run(problems, "the stored files", [&] { verifyFiles(connection, progress, problems); });
        if (!goesOn(0.7))
            return cancelled();
        for (const Entity entity : kEntities)
            run(problems, entityName(entity).data(), [&] { verifyRows(connection, entity, said, problems); });
        if (!goesOn(0.9))
            return cancelled();
        run(problems, "the cases", [&] { verifyCases(connection, problems); });
        if (!goesOn(1.0))
            return cancelled();
        return problems.take();
    });
}

} // namespace leadlight::store
