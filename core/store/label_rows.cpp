// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label_rows.h"

#include "core/record/agreement.h"

#include <algorithm>

namespace leadlight::store {

namespace {

Timestamp timeIn(const Query& row, int column) {
    return Timestamp::parse(row.text(column)).value_or(Timestamp());
}

void addEntries(Connection& connection, StoredLabelSet& stored) {
    Query row(connection, "SELECT name, title, key, scope, label_group, code, code_system FROM label_entries "
                          "WHERE set_id = ? ORDER BY position");
    row.bind(stored.id.value);
    while (row.next()) {
        const std::string key = row.text(2);
        stored.set.labels.push_back({row.text(0), row.text(1), key.empty() ? '\0' : key.front(),
                                     labelScopeFromName(row.text(3)).value_or(LabelScope::Recording),
                                     row.text(4), row.text(5), row.text(6)});
    }
}

void addLabels(Connection& connection, LabellingRow& row) {
    Query label(connection,
                "SELECT label, start_s, end_s, lead, code, code_system FROM labelling_labels WHERE "
                "labelling_id = ? ORDER BY position");
    label.bind(row.id);
    while (label.next()) {
        if (label.isNull(1))
            row.labelling.labels.push_back(label.text(0));
        else
            row.labelling.marks.push_back(
                {label.real(1), label.real(2), label.text(0), label.text(4), label.text(5), label.text(3)});
    }
}

} // namespace

std::optional<StoredLabelSet> labelSetOf(Connection& connection, std::int64_t id) {
    Query row(connection, "SELECT name, version, guide, made_by, made_at FROM label_sets WHERE id = ?");
    if (!row.bind(id).next())
        return std::nullopt;
    StoredLabelSet stored{LabelSetId{id},
                          {row.text(0), static_cast<int>(row.integer(1)), row.text(2), {}},
                          row.text(3),
                          timeIn(row, 4)};
    addEntries(connection, stored);
    return stored;
}

Result<LabelTask> taskOf(Connection& connection, LabelTaskId id) {
    Query row(connection,
              "SELECT name, label_set, readers, hide_ai, made_by, made_at FROM label_tasks WHERE id = ?");
    if (!row.bind(id.value).next())
        return fail(ErrorCode::NotFound, "there is no labelling task " + std::to_string(id.value));
    LabelTask task;
    task.id = id;
    task.name = row.text(0);
    task.set = labelSetOf(connection, row.integer(1)).value_or(StoredLabelSet());
    task.readers = static_cast<int>(row.integer(2));
    task.hideAi = row.integer(3) != 0;
    task.madeBy = row.text(4);
    task.madeAt = timeIn(row, 5);
    return task;
}

std::map<std::int64_t, StandingRows> standingOf(Connection& connection, LabelTaskId task,
                                                std::optional<CaseId> one) {
    std::map<std::int64_t, StandingRows> standing;
    Query row(
        connection,
        "SELECT id, case_id, role, state, not_assessable, comment, by, made_at FROM labellings WHERE id "
        "IN (SELECT max(id) FROM labellings WHERE task_id = ?1 AND (?2 IS NULL OR case_id = ?2) GROUP "
        "BY case_id, role, by) ORDER BY id");
    row.bind(task.value, one ? std::optional(one->value) : std::nullopt);
    while (row.next()) {
        LabellingRow read;
        read.id = row.integer(0);
        read.labelling.role = labellingRoleFromName(row.text(2)).value_or(LabellingRole::Reader);
        read.labelling.state = labellingStateFromName(row.text(3)).value_or(LabellingState::Draft);
        read.labelling.notAssessable = row.integer(4) != 0;
        read.labelling.comment = row.text(5);
        read.labelling.by = row.text(6);
        read.labelling.madeAt = timeIn(row, 7);
        addLabels(connection, read);
        standing[row.integer(1)].push_back(std::move(read));
    }
    return standing;
}

std::vector<const Labelling*> doneReaders(const StandingRows& rows) {
    std::vector<const Labelling*> done;
    for (const LabellingRow& row : rows) {
        if (row.labelling.role == LabellingRole::Reader && row.labelling.state == LabellingState::Done)
            done.push_back(&row.labelling);
    }
    return done;
}

const Labelling* adjudicationIn(const StandingRows& rows, LabellingState state) {
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const LabellingRow& row) {
        return row.labelling.role == LabellingRole::Adjudicator && row.labelling.state == state;
    });
    return found == rows.rend() ? nullptr : &found->labelling;
}

Standing standingIn(const StandingRows& rows, const LabelTask& task) {
    const std::vector<const Labelling*> done = doneReaders(rows);
    if (static_cast<int>(done.size()) < task.readers)
        return {};
    Standing standing{TaskCaseState::Agreed, disagreements(done, task.set.set)};
    if (adjudicationIn(rows, LabellingState::Done) != nullptr)
        standing.state = TaskCaseState::Adjudicated;
    else if (!standing.differences.empty())
        standing.state = TaskCaseState::Disagreed;
    return standing;
}

} // namespace leadlight::store
