// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about cases: lists, one case, its files and its history.
#include "core/store/case_list.h"
#include "core/store/impl.h"

#include <algorithm>

namespace leadlight::store {

namespace {

std::optional<Sex> sexFromLetter(std::string_view letter) {
    for (const Sex sex : {Sex::Male, Sex::Female, Sex::Other}) {
        if (letter.size() == 1 && letter.front() == sexLetter(sex))
            return sex;
    }
    return std::nullopt;
}

std::vector<Finding> suggestedOf(Connection& connection, std::int64_t analysisId) {
    std::vector<Finding> findings;
    Query row(connection, "SELECT label, code, logit, probability FROM findings WHERE analysis_id = ? AND "
                          "state = 'suggested' ORDER BY position");
    row.bind(analysisId);
    while (row.next())
        findings.push_back({row.text(0), row.text(1), row.real(2), row.real(3), FindingState::Suggested, {}});
    return findings;
}

std::vector<std::string> readersOf(Connection& connection, std::int64_t id) {
    std::vector<std::string> readers;
    Query row(connection,
              "SELECT DISTINCT by FROM readings WHERE case_id = ? AND state <> 'draft' ORDER BY by");
    row.bind(id);
    while (row.next())
        readers.push_back(row.text(0));
    return readers;
}

std::optional<CaseSummary> summaryOf(Connection& connection, std::int64_t id) {
    Query row(
        connection,
        "SELECT c.sha256, c.format, c.file_name, p.patient_id, p.name, p.sex, p.birth_date, c.age_years, "
        "c.acquired_at, "
        "c.imported_at, l.binned, l.state, l.newest_analysis, coalesce(a.not_analysed, '') "
        "FROM cases AS c JOIN patients AS p ON p.id = c.patient JOIN case_list AS l ON l.case_id = c.id "
        "LEFT JOIN analyses AS a ON a.id = l.newest_analysis WHERE c.id = ?");
    if (!row.bind(id).next())
        return std::nullopt;
    CaseSummary summary;
    summary.id = CaseId{id};
    summary.sha256 = row.digest(0).value_or(Sha256());
    summary.format = row.text(1);
    summary.fileName = row.text(2);
    summary.patient.id = row.text(3);
    summary.patient.name = row.text(4);
    summary.patient.sex = sexFromLetter(row.text(5));
    summary.patient.birthDate = Date::parse(row.text(6));
    summary.patient.ageYears = row.optionalReal(7);
    summary.acquiredAt = Timestamp::parse(row.text(8));
    summary.importedAt = Timestamp::parse(row.text(9)).value_or(Timestamp());
    const std::int64_t state =
        std::clamp<std::int64_t>(row.integer(11), 0, static_cast<std::int64_t>(CaseState::Binned));
    summary.state = row.integer(10) != 0 ? CaseState::Binned : static_cast<CaseState>(state);
    if (!row.isNull(12))
        summary.suggested = suggestedOf(connection, row.integer(12));
    summary.notAnalysed = row.text(13);
    if (state >= static_cast<std::int64_t>(CaseState::Preliminary))
        summary.readBy = readersOf(connection, id);
    return summary;
}

std::vector<StoredFile> filesOf(Connection& connection, CaseId id) {
    std::vector<StoredFile> files;
    Query row(connection, "SELECT f.name, f.sha256, length(s.content) FROM case_files AS f LEFT JOIN files "
                          "AS s ON s.sha256 = f.sha256 "
                          "WHERE f.case_id = ? ORDER BY f.position");
    row.bind(id.value);
    while (row.next())
        files.push_back(
            {row.text(0), row.digest(1).value_or(Sha256()), static_cast<std::uint64_t>(row.integer(2))});
    return files;
}

void addStated(Connection& connection, CaseDetails& details) {
    const std::int64_t id = details.summary.id.value;
    Query measurement(connection, "SELECT name, value FROM measurements WHERE case_id = ? ORDER BY name");
    measurement.bind(id);
    while (measurement.next())
        details.measurements[measurement.text(0)] = measurement.real(1);
    Query statement(connection,
                    "SELECT text, code, code_system FROM statements WHERE case_id = ? ORDER BY position");
    statement.bind(id);
    while (statement.next())
        details.statements.push_back({statement.text(0), statement.text(1), statement.text(2)});
    Query note(connection, "SELECT code, text FROM notes WHERE case_id = ? ORDER BY position");
    note.bind(id);
    while (note.next())
        details.notes.push_back({note.text(0), note.text(1)});
}

tl::unexpected<Error> damagedFile(const Connection& connection, CaseId id) {
    return fail(ErrorCode::Malformed,
                "the stored file of case " + std::to_string(id.value) + " in " + connection.shown() +
                    " is no longer what was imported: run `leadlight-cli cases verify` and restore a backup");
}

} // namespace

tl::unexpected<Error> noSuchCase(CaseId id) {
    return fail(ErrorCode::NotFound, "there is no case " + std::to_string(id.value) +
                                         ": `leadlight-cli cases list` shows the cases there are");
}

Result<void> mustBeListed(Connection& connection, CaseId id) {
    Query stored(connection, "SELECT binned_at IS NOT NULL FROM cases WHERE id = ?");
    if (!stored.bind(id.value).next())
        return noSuchCase(id);
    if (stored.integer(0) != 0)
        return fail(ErrorCode::Invalid,
                    "case " + std::to_string(id.value) + " is in the bin: restore it first");
    return {};
}

std::string_view caseStateName(CaseState state) {
    switch (state) {
    case CaseState::New:
        return "new";
    case CaseState::Analysed:
        return "analysed";
    case CaseState::Preliminary:
        return "preliminary";
    case CaseState::Confirmed:
        return "confirmed";
    case CaseState::Amended:
        return "amended";
    case CaseState::Binned:
        return "binned";
    }
    return "new";
}

Result<std::vector<CaseSummary>> CaseStore::list(const CaseQuery& query) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<CaseSummary>> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::vector<CaseSummary> cases;
        for (const std::int64_t id : findCases(connection, query)) {
            if (std::optional<CaseSummary> summary = summaryOf(connection, id))
                cases.push_back(std::move(*summary));
        }
        return cases;
    });
}

Result<int> CaseStore::count(const CaseQuery& query) const {
    Connection& connection = m_impl->connection;
    return guarded(connection,
                   [&]() -> Result<int> { return static_cast<int>(countCases(connection, query)); });
}

Result<CaseSummary> CaseStore::summary(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<CaseSummary> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::optional<CaseSummary> found = summaryOf(connection, id.value);
        if (!found)
            return noSuchCase(id);
        return *found;
    });
}

Result<CaseDetails> CaseStore::details(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<CaseDetails> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::optional<CaseSummary> found = summaryOf(connection, id.value);
        Query row(connection, "SELECT device, imported_by FROM cases WHERE id = ?");
        if (!found || !row.bind(id.value).next())
            return noSuchCase(id);
        CaseDetails details;
        details.summary = std::move(*found);
        details.device = row.text(0);
        details.importedBy = row.text(1);
        details.files = filesOf(connection, id);
        addStated(connection, details);
        return details;
    });
}

Result<std::vector<HistoryEntry>> CaseStore::history(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<HistoryEntry>> {
        std::vector<HistoryEntry> entries;
        Query row(
            connection,
            "SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = 'case' AND entity_id "
            "= ?1 "
            "UNION ALL SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = 'analysis' "
            "AND entity_id IN (SELECT id FROM analyses WHERE case_id = ?1) "
            "UNION ALL SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = 'reading' "
            "AND entity_id IN (SELECT id FROM readings WHERE case_id = ?1) "
            "UNION ALL SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = "
            "'measurement' AND entity_id IN (SELECT id FROM measurement_sets WHERE case_id = ?1) "
            "UNION ALL SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = 'map' "
            "AND entity_id IN (SELECT id FROM maps WHERE case_id = ?1) "
            "UNION ALL SELECT id, at, person, action, entity, entity_id FROM audit WHERE entity = "
            "'annotation' "
            "AND entity_id IN (SELECT id FROM labellings WHERE case_id = ?1) ORDER BY 1");
        row.bind(id.value);
        while (row.next())
            entries.push_back(
                {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5)});
        return entries;
    });
}

Result<Source> CaseStore::source(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<Source> {
        const Transaction one(connection, Transaction::Kind::Read);
        Query stored(connection, "SELECT sha256 FROM cases WHERE id = ?");
        if (!stored.bind(id.value).next())
            return noSuchCase(id);
        Source source;
        Query row(connection, "SELECT f.name, f.sha256, s.content FROM case_files AS f LEFT JOIN files AS s "
                              "ON s.sha256 = f.sha256 "
                              "WHERE f.case_id = ? ORDER BY f.position");
        row.bind(id.value);
        while (row.next()) {
            const ByteView content = row.blob(2);
            if (row.isNull(2) || row.digest(1) != sha256(content))
                return damagedFile(connection, id);
            source.files.push_back({row.text(0), Bytes(content.begin(), content.end())});
        }
        const bool whole = !source.files.empty() && (source.files.size() == 1 ||
                                                     (stored.digest(0) && source.partBy(*stored.digest(0))));
        if (!whole)
            return damagedFile(connection, id);
        return source;
    });
}

Result<std::optional<CaseId>> CaseStore::find(const Sha256& recording) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::optional<CaseId>> {
        Query row(connection, "SELECT id FROM cases WHERE sha256 = ?");
        if (!row.bind(recording).next())
            return std::optional<CaseId>();
        return std::optional(CaseId{row.integer(0)});
    });
}

} // namespace leadlight::store
