// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/record/identity.h"
#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/impl.h"

#include <algorithm>
#include <cmath>

namespace leadlight::store {

namespace {

Result<void> checkSet(Connection& connection, CaseId id, const MeasurementSet& set) {
    if (Result<void> listed = mustBeListed(connection, id); !listed)
        return listed;
    Query stored(connection, "SELECT sha256 FROM cases WHERE id = ?");
    if (!stored.bind(id.value).next() || stored.digest(0) != set.recording)
        return fail(ErrorCode::Invalid,
                    "the measurements are of another recording than case " + std::to_string(id.value));
    for (const FiducialCorrection& correction : set.corrections) {
        if (trimmed(correction.by).empty())
            return fail(ErrorCode::Invalid, "a correction needs the name of the person who made it");
        if (!std::isfinite(correction.correctedS))
            return fail(ErrorCode::Invalid, "a corrected point needs a time");
    }
    return {};
}

void insertNumbers(Connection& connection, std::int64_t setId, const MeasurementSet& set) {
    std::int64_t position = 0;
    for (const MeasuredNumber& number : set.numbers)
        Query(connection,
              "INSERT INTO measured_numbers (set_id, position, key, unit, value, measured, reason, "
              "method, corrected_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(setId, position++, number.key, number.unit, number.value, number.measured, number.reason,
                  number.method, number.correctedBy)
            .run();
}

void insertStatements(Connection& connection, std::int64_t setId, const MeasurementSet& set) {
    std::int64_t position = 0;
    for (const MeasuredStatement& statement : set.statements)
        Query(connection, "INSERT INTO measured_statements (set_id, position, code, text, criterion, source) "
                          "VALUES (?, ?, ?, ?, ?, ?)")
            .bind(setId, position++, statement.code, statement.text, statement.criterion, statement.source)
            .run();
}

void insertCorrections(Connection& connection, std::int64_t setId, const MeasurementSet& set) {
    std::int64_t position = 0;
    for (const FiducialCorrection& correction : set.corrections)
        Query(connection, "INSERT INTO fiducial_corrections (set_id, position, beat_s, point, measured_s, "
                          "corrected_s, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(setId, position++, correction.beatS, fiducialPointName(correction.point),
                  correction.measuredS, correction.correctedS, correction.by, correction.at.iso())
            .run();
}

std::int64_t insertSet(Connection& connection, CaseId id, const MeasurementSet& set) {
    Query(connection, "INSERT INTO measurement_sets (case_id, recording, version, made_at, by, usable, "
                      "not_measured, severity) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id.value, set.recording, set.version, set.madeAt.iso(), set.by, set.usable, set.notMeasured,
              set.severity)
        .run();
    const std::int64_t setId = connection.raw().getLastInsertRowid();
    insertNumbers(connection, setId, set);
    insertStatements(connection, setId, set);
    insertCorrections(connection, setId, set);
    return setId;
}

void readNumbers(Connection& connection, std::int64_t setId, MeasurementSet& set) {
    Query row(connection, "SELECT key, unit, value, measured, reason, method, corrected_by FROM "
                          "measured_numbers WHERE set_id = ? ORDER BY position");
    row.bind(setId);
    while (row.next())
        set.numbers.push_back({row.text(0), row.text(1), row.optionalReal(2), row.optionalReal(3),
                               row.text(4), row.text(5), row.text(6)});
}

void readStatements(Connection& connection, std::int64_t setId, MeasurementSet& set) {
    Query row(connection, "SELECT code, text, criterion, source FROM measured_statements WHERE set_id = ? "
                          "ORDER BY position");
    row.bind(setId);
    while (row.next())
        set.statements.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
}

void readCorrections(Connection& connection, std::int64_t setId, MeasurementSet& set) {
    Query row(connection, "SELECT beat_s, point, measured_s, corrected_s, by, at FROM fiducial_corrections "
                          "WHERE set_id = ? ORDER BY position");
    row.bind(setId);
    while (row.next()) {
        const std::optional<FiducialPoint> point = fiducialPointFromName(row.text(1));
        if (!point) // verify tells of a damaged one
            continue;
        set.corrections.push_back({row.optionalReal(0), *point, row.optionalReal(2), row.real(3), row.text(4),
                                   Timestamp::parse(row.text(5)).value_or(Timestamp())});
    }
}

/// The sets of a case, newest first, at most so many.
std::vector<MeasurementSet> setsOf(Connection& connection, std::int64_t caseId, std::int64_t most) {
    std::vector<MeasurementSet> sets;
    Query row(connection, "SELECT id, recording, version, made_at, by, usable, not_measured, severity FROM "
                          "measurement_sets WHERE case_id = ? ORDER BY id DESC LIMIT ?");
    row.bind(caseId, most);
    while (row.next()) {
        MeasurementSet set;
        set.recording = row.digest(1).value_or(Sha256());
        set.version = row.text(2);
        set.madeAt = Timestamp::parse(row.text(3)).value_or(Timestamp());
        set.by = row.text(4);
        set.usable = row.integer(5) != 0;
        set.notMeasured = row.text(6);
        set.severity = row.text(7);
        readNumbers(connection, row.integer(0), set);
        readStatements(connection, row.integer(0), set);
        readCorrections(connection, row.integer(0), set);
        sets.push_back(std::move(set));
    }
    return sets;
}

/// Where accounts are on, a correction needs somebody who may make it, and is made in no other's name. What
/// was placed before and is only reckoned anew says nothing new.
Result<void> mustBeOwn(Connection& connection, CaseId id, const MeasurementSet& set, const Actor& actor) {
    if (!actor.accountsOn || (set.by.empty() && set.corrections.empty()))
        return {};
    const std::vector<MeasurementSet> before = setsOf(connection, id.value, -1);
    if (std::ranges::any_of(before, [&](const MeasurementSet& one) {
            return one.by == set.by && one.corrections == set.corrections;
        }))
        return {};
    if (Result<void> allowed = mayDo(actor, Act::Correct, connection.shown()); !allowed)
        return allowed;
    const auto stood = [&](const FiducialCorrection& correction) {
        return std::ranges::any_of(before, [&](const MeasurementSet& one) {
            return std::ranges::find(one.corrections, correction) != one.corrections.end();
        });
    };
    const bool own = set.by == actor.name &&
                     std::ranges::all_of(set.corrections, [&](const FiducialCorrection& correction) {
                         return correction.by == actor.name || stood(correction);
                     });
    if (!own)
        return fail(ErrorCode::Invalid,
                    "a correction is made in the name of whoever is signed in: " + actor.name);
    return {};
}

/// Cases that may be of the same person: of the same patient ID, or without one and of the same birth date.
std::vector<std::int64_t> candidates(Connection& connection, CaseId id) {
    std::vector<std::int64_t> ids;
    Query own(connection, "SELECT p.patient_id, p.birth_date FROM cases AS c JOIN patients AS p ON p.id = "
                          "c.patient WHERE c.id = ?");
    if (!own.bind(id.value).next())
        return ids;
    const std::string patientId = own.text(0);
    Query byId(connection, "SELECT c.id FROM patients AS p JOIN cases AS c ON c.patient = p.id WHERE "
                           "p.patient_id = ?1 AND c.binned_at IS NULL AND (p.patient_id <> '' OR "
                           "p.birth_date = ?2 OR c.id = ?3) ORDER BY coalesce(c.acquired_at, ''), c.id");
    byId.bind(patientId, own.text(1), id.value);
    while (byId.next())
        ids.push_back(byId.integer(0));
    return ids;
}

} // namespace

Result<MeasurementSetId> CaseStore::addMeasurements(CaseId id, const MeasurementSet& set) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<MeasurementSetId> {
        AuditedWrite write(connection, Act::Keep); // and Act::Correct in mustBeOwn()
        if (Result<void> checked = checkSet(connection, id, set); !checked)
            return fail(checked.error());
        if (Result<void> own = mustBeOwn(connection, id, set, write.actor()); !own)
            return fail(own.error());
        const std::int64_t setId = insertSet(connection, id, set);
        write.note(set.by.empty() ? "measure" : "correct", Entity::Measurement, setId);
        write.commit();
        return MeasurementSetId{setId};
    });
}

Result<std::vector<MeasurementSet>> CaseStore::measurementSets(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<MeasurementSet>> {
        const Transaction one(connection, Transaction::Kind::Read);
        return setsOf(connection, id.value, -1);
    });
}

Result<std::vector<PatientCase>> CaseStore::casesOfPatient(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<PatientCase>> {
        const Result<CaseDetails> own = details(id);
        if (!own)
            return fail(own.error());
        std::vector<PatientCase> cases;
        for (const std::int64_t other : candidates(connection, id)) {
            Result<CaseDetails> found = details(CaseId{other});
            if (!found) // deleted by another program since
                continue;
            const SamePerson same = samePerson(own->summary.patient, found->summary.patient);
            if (same == SamePerson::No && other != id.value)
                continue;
            PatientCase patientCase;
            patientCase.sure = other == id.value || same == SamePerson::Yes;
            patientCase.differences = identityDifferences(own->summary.patient, found->summary.patient);
            patientCase.stated = std::move(found->measurements);
            patientCase.summary = std::move(found->summary);
            if (std::vector<MeasurementSet> sets = setsOf(connection, other, 1); !sets.empty())
                patientCase.measured = std::move(sets.front());
            cases.push_back(std::move(patientCase));
        }
        return cases;
    });
}

Result<void> CaseStore::noteDoubtfulComparison(CaseId shown, CaseId other) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::Keep);
        for (const CaseId id : {shown, other}) {
            if (Result<void> listed = mustBeListed(connection, id); !listed)
                return listed;
        }
        const auto action = [](CaseId with) {
            return "compared with case " + std::to_string(with.value) + " despite doubt";
        };
        write.note(action(other), Entity::Case, shown.value);
        write.note(action(shown), Entity::Case, other.value);
        write.commit();
        return {};
    });
}

} // namespace leadlight::store
