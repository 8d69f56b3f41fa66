// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/impl.h"

#include <cmath>

namespace leadlight::store {

namespace {

constexpr std::size_t kMaxFileBytes = 512UL * 1024 * 1024;

/// What of a recording is computed before the write lock is taken.
struct Prepared {
    const Recording& recording;
    const Source& source;
    std::vector<Sha256> fileHashes;
    std::vector<Sha256> besideHashes;
};

Result<Prepared> prepare(const Recording& recording, const Source& source) {
    if (source.files.empty())
        return fail(ErrorCode::TooLarge,
                    "a recording this long is not kept in the database; open it from its file");
    Prepared prepared{recording, source, {}, {}};
    for (const SourceFile& file : source.files) {
        if (file.content.size() > kMaxFileBytes)
            return fail(ErrorCode::TooLarge, file.name + " is larger than 512 MiB and cannot be kept");
        prepared.fileHashes.push_back(sha256(file.content));
    }
    for (const SourceFile& file : source.beside)
        prepared.besideHashes.push_back(sha256(file.content));
    const Sha256 identity = prepared.fileHashes.size() == 1 ? prepared.fileHashes.front() : source.identity();
    if (identity != recording.sha256)
        return fail(ErrorCode::Invalid,
                    source.files.front().name +
                        " is not the file that the recording was read from: read it again");
    return prepared;
}

/// The files in their order, then what stands beside them.
void insertFiles(Connection& connection, std::int64_t caseId, const Prepared& prepared) {
    std::int64_t position = 0;
    const auto insert = [&](const std::vector<SourceFile>& files, const std::vector<Sha256>& hashes) {
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            Query(connection,
                  "INSERT INTO files (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
                .bind(hashes[i], ByteView(files[i].content))
                .run();
            Query(connection, "INSERT INTO case_files (case_id, position, name, sha256) VALUES (?, ?, ?, ?)")
                .bind(caseId, position++, files[i].name, hashes[i])
                .run();
        }
    };
    insert(prepared.source.files, prepared.fileHashes);
    insert(prepared.source.beside, prepared.besideHashes);
}

/// The row of the same person, or a new one. Two recordings are of one person only if patient id, name, sex
/// and birth date are all the same and there is a patient id: to mix up two people is worse than to list one
/// twice.
std::int64_t patientRow(Connection& connection, const Patient& patient) {
    std::optional<std::string> sex;
    if (patient.sex)
        sex = std::string(1, sexLetter(*patient.sex));
    std::optional<std::string> birthDate;
    if (patient.birthDate)
        birthDate = patient.birthDate->iso();
    if (!patient.id.empty()) {
        Query known(
            connection,
            "SELECT id FROM patients WHERE patient_id = ? AND name = ? AND sex IS ? AND birth_date IS ?");
        if (known.bind(patient.id, patient.name, sex, birthDate).next())
            return known.integer(0);
    }
    Query(connection, "INSERT INTO patients (patient_id, name, sex, birth_date) VALUES (?, ?, ?, ?)")
        .bind(patient.id, patient.name, sex, birthDate)
        .run();
    return connection.raw().getLastInsertRowid();
}

void insertStated(Connection& connection, std::int64_t caseId, const Recording& recording) {
    for (const auto& [name, value] : recording.measurements) {
        if (std::isfinite(value))
            Query(connection, "INSERT INTO measurements (case_id, name, value) VALUES (?, ?, ?)")
                .bind(caseId, name, value)
                .run();
    }
    std::int64_t position = 0;
    for (const Statement& statement : recording.statements) {
        Query(connection,
              "INSERT INTO statements (case_id, position, text, code, code_system) VALUES (?, ?, ?, ?, ?)")
            .bind(caseId, position++, statement.text, statement.code, statement.codeSystem)
            .run();
    }
    position = 0;
    for (const Note& note : recording.notes)
        Query(connection, "INSERT INTO notes (case_id, position, code, text) VALUES (?, ?, ?, ?)")
            .bind(caseId, position++, note.code, note.text)
            .run();
}

Imported importOne(AuditedWrite& write, Connection& connection, const Prepared& prepared) {
    const Recording& recording = prepared.recording;
    {
        Query known(connection, "SELECT id, binned_at IS NOT NULL FROM cases WHERE sha256 = ?");
        if (known.bind(recording.sha256).next())
            return {CaseId{known.integer(0)}, true, known.integer(1) != 0};
    }
    std::optional<std::string> acquiredAt;
    if (recording.acquiredAt)
        acquiredAt = recording.acquiredAt->iso();
    Query(connection, "INSERT INTO cases (sha256, format, file_name, patient, age_years, acquired_at, "
                      "device, imported_at, imported_by) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(recording.sha256, recording.format, prepared.source.files.front().name,
              patientRow(connection, recording.patient), recording.patient.ageYears, acquiredAt,
              recording.device, write.now().iso(), write.actor().name)
        .run();
    const std::int64_t id = connection.raw().getLastInsertRowid();
    insertFiles(connection, id, prepared);
    insertStated(connection, id, recording);
    refreshListRow(connection, id);
    write.note("import", Entity::Case, id);
    return {CaseId{id}, false, false};
}

} // namespace

Result<Imported> CaseStore::import(const Recording& recording, const Source& source) {
    Result<Prepared> prepared = prepare(recording, source);
    if (!prepared)
        return fail(prepared.error());
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<Imported> {
        AuditedWrite write(connection, Act::Keep);
        const Imported imported = importOne(write, connection, *prepared);
        if (!imported.alreadyThere)
            write.commit();
        return imported;
    });
}

Result<std::vector<Imported>> CaseStore::importAll(const std::vector<std::pair<Recording, Source>>& batch) {
    std::vector<Prepared> all;
    for (const auto& [recording, source] : batch) {
        Result<Prepared> prepared = prepare(recording, source);
        if (!prepared)
            return fail(prepared.error());
        all.push_back(std::move(*prepared));
    }
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<Imported>> {
        std::vector<Imported> imported;
        AuditedWrite write(connection, Act::Keep);
        bool changed = false;
        for (const Prepared& prepared : all) {
            imported.push_back(importOne(write, connection, prepared));
            changed = changed || !imported.back().alreadyThere;
        }
        if (changed)
            write.commit();
        return imported;
    });
}

Result<std::vector<Result<Imported>>> CaseStore::importEach(const std::vector<ToImport>& batch) {
    std::vector<Result<Prepared>> all;
    for (const ToImport& one : batch)
        all.push_back(prepare(*one.recording, *one.source));
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<Result<Imported>>> {
        std::vector<Result<Imported>> imported;
        AuditedWrite write(connection, Act::Keep);
        bool changed = false;
        for (const Result<Prepared>& prepared : all) {
            if (!prepared) {
                imported.push_back(fail(prepared.error()));
                continue;
            }
            const Imported one = importOne(write, connection, *prepared);
            imported.emplace_back(one);
            changed = changed || !one.alreadyThere;
        }
        if (changed)
            write.commit();
        return imported;
    });
}

} // namespace leadlight::store
