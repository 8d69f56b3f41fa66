// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/impl.h"
#include "core/store/label_rows.h"

#include <algorithm>

namespace leadlight::store {

namespace {

constexpr int kMaxReaders = 9;
constexpr std::size_t kMaxName = 200;

Result<void> checkTask(Connection& connection, const NewLabelTask& task) {
    const std::string_view name = trimmed(task.name);
    if (name.empty() || name.size() > kMaxName || !isUtf8(name))
        return fail(ErrorCode::Invalid, "a labelling task needs a name of 200 bytes at most");
    if (task.readers < 1 || task.readers > kMaxReaders)
        return fail(ErrorCode::Invalid, "a labelling task has 1 to 9 readers for each case");
    if (!labelSetOf(connection, task.set.value))
        return fail(ErrorCode::NotFound, "there is no label set " + std::to_string(task.set.value));
    Query there(connection, "SELECT 1 FROM label_tasks WHERE name = ?");
    if (there.bind(name).next())
        return fail(ErrorCode::Invalid,
                    "there is a labelling task " + std::string(name) + " already: choose another name");
    return {};
}

/// Gives how many came.
Result<int> insertCases(Connection& connection, std::int64_t task, const std::vector<CaseId>& cases) {
    int added = 0;
    for (const CaseId id : cases) {
        if (Result<void> listed = mustBeListed(connection, id); !listed)
            return fail(listed.error());
        Query(connection,
              "INSERT OR IGNORE INTO label_task_cases (task_id, case_id, position) SELECT ?1, ?2, "
              "coalesce(max(position) + 1, 0) FROM label_task_cases WHERE task_id = ?1")
            .bind(task, id.value)
            .run();
        added += connection.raw().getChanges();
    }
    return added;
}

struct ListedCase {
    std::int64_t id = 0;
    Sha256 sha256{};
    std::string fileName;
    std::string patientName;
    std::string patientId;
};

std::vector<ListedCase> casesOf(Connection& connection, LabelTaskId task) {
    std::vector<ListedCase> cases;
    Query row(connection,
              "SELECT c.id, c.sha256, c.file_name, p.name, p.patient_id FROM label_task_cases AS t "
              "JOIN cases AS c ON c.id = t.case_id JOIN patients AS p ON p.id = c.patient WHERE "
              "t.task_id = ? AND c.binned_at IS NULL ORDER BY t.position");
    row.bind(task.value);
    while (row.next())
        cases.push_back(
            {row.integer(0), row.digest(1).value_or(Sha256()), row.text(2), row.text(3), row.text(4)});
    return cases;
}

std::optional<LabellingState> stateOfPerson(const StandingRows& rows, const std::string& person) {
    const auto found = std::ranges::find_if(rows, [&](const LabellingRow& row) {
        return row.labelling.role == LabellingRole::Reader && row.labelling.by == person;
    });
    return found == rows.end() ? std::nullopt : std::optional(found->labelling.state);
}

std::vector<TaskCase> queueOf(Connection& connection, const LabelTask& task) {
    std::map<std::int64_t, StandingRows> standing = standingOf(connection, task.id);
    const std::string person = actorOf(connection).name;
    std::vector<TaskCase> queue;
    for (ListedCase& listed : casesOf(connection, task.id)) {
        const StandingRows& rows = standing[listed.id];
        Standing now = standingIn(rows, task);
        queue.push_back({CaseId{listed.id}, std::move(listed.patientName), std::move(listed.patientId),
                         std::move(listed.fileName), now.state, static_cast<int>(doneReaders(rows).size()),
                         stateOfPerson(rows, person), std::move(now.differences)});
    }
    return queue;
}

void countCases(LabelTask& task, const std::vector<TaskCase>& queue) {
    task.cases = static_cast<int>(queue.size());
    for (const TaskCase& one : queue) {
        task.mine += one.mine == LabellingState::Done ? 1 : 0;
        task.toAdjudicate += one.state == TaskCaseState::Disagreed ? 1 : 0;
        task.finished +=
            one.state == TaskCaseState::Agreed || one.state == TaskCaseState::Adjudicated ? 1 : 0;
    }
}

} // namespace

std::string_view taskCaseStateName(TaskCaseState state) {
    switch (state) {
    case TaskCaseState::Open:
        return "open";
    case TaskCaseState::Agreed:
        return "agreed";
    case TaskCaseState::Disagreed:
        return "disagreed";
    case TaskCaseState::Adjudicated:
        return "adjudicated";
    }
    return {};
}

const Labelling* LabelledCase::settled() const {
    if (adjudication)
        return &*adjudication;
    return state == TaskCaseState::Agreed && !readers.empty() ? &readers.front() : nullptr;
}

Result<LabelTaskId> LabelStore::addTask(const NewLabelTask& task) {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<LabelTaskId> {
        AuditedWrite write(connection, Act::ManageTasks);
        if (Result<void> checked = checkTask(connection, task); !checked)
            return fail(checked.error());
        Query(connection,
              "INSERT INTO label_tasks (name, label_set, readers, hide_ai, made_by, made_at) VALUES "
              "(?, ?, ?, ?, ?, ?)")
            .bind(trimmed(task.name), task.set.value, task.readers, task.hideAi, write.actor().name,
                  write.now().iso())
            .run();
        const std::int64_t id = connection.raw().getLastInsertRowid();
        if (Result<int> added = insertCases(connection, id, task.cases); !added)
            return fail(added.error());
        write.note("add", Entity::LabelTask, id);
        write.commit();
        return LabelTaskId{id};
    });
}

Result<int> LabelStore::addCases(LabelTaskId task, const std::vector<CaseId>& cases) {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<int> {
        AuditedWrite write(connection, Act::ManageTasks);
        if (Result<LabelTask> there = taskOf(connection, task); !there)
            return fail(there.error());
        Result<int> added = insertCases(connection, task.value, cases);
        if (!added || *added == 0)
            return added;
        write.note("add cases", Entity::LabelTask, task.value);
        write.commit();
        return added;
    });
}

Result<std::vector<LabelTask>> LabelStore::tasks() const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<LabelTask>> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::vector<LabelTask> tasks;
        Query row(connection, "SELECT id FROM label_tasks ORDER BY id");
        while (row.next()) {
            Result<LabelTask> task = taskOf(connection, LabelTaskId{row.integer(0)});
            if (!task)
                return fail(task.error());
            countCases(*task, queueOf(connection, *task));
            tasks.push_back(std::move(*task));
        }
        return tasks;
    });
}

Result<std::vector<TaskCase>> LabelStore::queue(LabelTaskId task) const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<TaskCase>> {
        const Transaction one(connection, Transaction::Kind::Read);
        const Result<LabelTask> known = taskOf(connection, task);
        if (!known)
            return fail(known.error());
        return queueOf(connection, *known);
    });
}

Result<std::vector<LabelledCase>> LabelStore::results(LabelTaskId task) const {
    Connection& connection = m_store.m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<LabelledCase>> {
        const Transaction one(connection, Transaction::Kind::Read);
        const Result<LabelTask> known = taskOf(connection, task);
        if (!known)
            return fail(known.error());
        std::map<std::int64_t, StandingRows> standing = standingOf(connection, task);
        std::vector<LabelledCase> results;
        for (const ListedCase& listed : casesOf(connection, task)) {
            const StandingRows& rows = standing[listed.id];
            const TaskCaseState state = standingIn(rows, *known).state;
            if (state == TaskCaseState::Open)
                continue; // reading is blind
            LabelledCase made{
                CaseId{listed.id}, listed.sha256, listed.fileName, listed.patientId, state, {}, {}};
            for (const Labelling* reader : doneReaders(rows))
                made.readers.push_back(*reader);
            if (const Labelling* settled = adjudicationIn(rows, LabellingState::Done))
                made.adjudication = *settled;
            results.push_back(std::move(made));
        }
        return results;
    });
}

} // namespace leadlight::store
