// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/impl.h"
#include "core/store/label_rows.h"

#include <algorithm>

namespace leadlight::store {

namespace {

std::string nameOf(CaseId id) {
    return "case " + std::to_string(id.value);
}

/// The task with its set, where the case is one of it and in the list.
Result<LabelTask> taskWith(Connection& connection, LabelTaskId task, CaseId id) {
    Result<LabelTask> known = taskOf(connection, task);
    if (!known)
        return known;
    if (Result<void> listed = mustBeListed(connection, id); !listed)
        return fail(listed.error());
    Query in(connection, "SELECT 1 FROM label_task_cases WHERE task_id = ? AND case_id = ?");
    if (!in.bind(task.value, id.value).next())
        return fail(ErrorCode::NotFound, nameOf(id) + " is not in the labelling task " + known->name);
    return known;
}

Result<void> checkTurn(const LabelTask& task, CaseId id, const StandingRows& rows, LabellingRole role) {
    const bool complete = static_cast<int>(doneReaders(rows).size()) >= task.readers;
    if (role == LabellingRole::Reader && complete)
        return fail(ErrorCode::Invalid, nameOf(id) + " has been labelled by all its readers: an adjudicator "
                                                     "settles what they disagree on");
    if (role == LabellingRole::Adjudicator && !complete)
        return fail(ErrorCode::Invalid,
                    nameOf(id) + " is still being labelled: it is settled when all its readers are done");
    return {};
}

const LabellingRow* rowOf(const StandingRows& rows, const std::string& person, LabellingRole role) {
    const auto found = std::ranges::find_if(rows, [&](const LabellingRow& row) {
        return row.labelling.role == role && row.labelling.by == person;
    });
    return found == rows.end() ? nullptr : &*found;
}

void insertLabels(Connection& connection, std::int64_t id, const Labelling& labelling, const LabelSet& set) {
    std::int64_t position = 0;
    constexpr const char* kInsert =
        "INSERT INTO labelling_labels (labelling_id, position, label, start_s, end_s, "
        "lead, code, code_system) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    const std::optional<double> whole;
    for (const std::string& label : labelling.labels) {
        const LabelEntry& entry = *set.find(label);
        Query(connection, kInsert)
            .bind(id, position++, label, whole, whole, "", entry.code, entry.codeSystem)
            .run();
    }
    for (const Annotation& mark : labelling.marks) {
        const LabelEntry& entry = *set.find(mark.label);
        Query(connection, kInsert)
            .bind(id, position++, mark.label, mark.startS, mark.endS, mark.lead, entry.code, entry.codeSystem)
            .run();
    }
}

std::int64_t insertLabelling(Connection& connection, LabelTaskId task, CaseId id, const Labelling& labelling,
                             const LabelSet& set) {
    Query(connection, "INSERT INTO labellings (task_id, case_id, role, state, not_assessable, comment, by, "
                      "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(task.value, id.value, labellingRoleName(labelling.role), labellingStateName(labelling.state),
              labelling.notAssessable, labelling.comment, labelling.by, labelling.madeAt.iso())
        .run();
    const std::int64_t row = connection.raw().getLastInsertRowid();
    insertLabels(connection, row, labelling, set);
    return row;
}

} // namespace

Result<LabellingId> LabelStore::add(LabelTaskId task, CaseId id, const Labelling& labelling) {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<LabellingId> {
        AuditedWrite write(connection,
                           labelling.role == LabellingRole::Reader ? Act::Label : Act::Adjudicate);
        const Result<LabelTask> known = taskWith(connection, task, id);
        if (!known)
            return fail(known.error());
        Labelling made = labelling;
        made.by = write.actor().name;
        made.madeAt = write.now();
        if (Result<void> checked = checkLabelling(made, known->set.set); !checked)
            return fail(checked.error());
        putInOrder(made, known->set.set);
        const StandingRows rows = standingOf(connection, task, id)[id.value];
        if (Result<void> turn = checkTurn(*known, id, rows, made.role); !turn)
            return fail(turn.error());
        if (const LabellingRow* before = rowOf(rows, made.by, made.role);
            before != nullptr && before->labelling.state == made.state &&
            sameContent(before->labelling, made))
            return LabellingId{before->id};
        const std::int64_t row = insertLabelling(connection, task, id, made, known->set.set);
        write.note(made.role == LabellingRole::Reader ? "label" : "adjudicate", Entity::Annotation, row);
        write.commit();
        return LabellingId{row};
    });
}

Result<CaseLabellings> LabelStore::labellings(LabelTaskId task, CaseId id) const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<CaseLabellings> {
        const Transaction one(connection, Transaction::Kind::Read);
        const Result<LabelTask> known = taskWith(connection, task, id);
        if (!known)
            return fail(known.error());
        const StandingRows rows = standingOf(connection, task, id)[id.value];
        const std::string person = actorOf(connection).name;
        CaseLabellings seen;
        if (const LabellingRow* mine = rowOf(rows, person, LabellingRole::Reader))
            seen.mine = mine->labelling;
        const std::vector<const Labelling*> done = doneReaders(rows);
        if (static_cast<int>(done.size()) < known->readers)
            return seen; // reading is blind
        for (const Labelling* reader : done)
            seen.readers.push_back(*reader);
        if (const LabellingRow* own = rowOf(rows, person, LabellingRole::Adjudicator))
            seen.adjudication = own->labelling;
        else if (const Labelling* settled = adjudicationIn(rows, LabellingState::Done))
            seen.adjudication = *settled;
        return seen;
    });
}

} // namespace leadlight::store
