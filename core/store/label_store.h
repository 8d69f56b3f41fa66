// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/record/labelling.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::store {

class CaseStore;

using LabelSetId = Id<struct LabelSetKind>;
using LabelTaskId = Id<struct LabelTaskKind>;
using LabellingId = Id<struct LabellingKind>;

/// A label set as it was locked.
struct StoredLabelSet {
    LabelSetId id;
    LabelSet set;
    std::string madeBy;
    Timestamp madeAt;
};

/// Cases to be labelled by a set, and how.
struct NewLabelTask {
    std::string name; ///< unique in the database
    LabelSetId set;
    int readers = 2; ///< who label each case without seeing each other's labels, 1 to 9
    bool hideAi = true;
    std::vector<CaseId> cases; ///< in the order in which they are offered
};

/// A task as it stands for the person who uses the database.
struct LabelTask {
    LabelTaskId id;
    std::string name;
    StoredLabelSet set;
    int readers = 1;
    bool hideAi = true;
    std::string madeBy;
    Timestamp madeAt;
    int cases = 0;        ///< cases in the bin are left out of all counts
    int mine = 0;         ///< that this person has finished
    int finished = 0;     ///< all readers done, and agreed or adjudicated
    int toAdjudicate = 0; ///< all readers done, and not agreed
};

/// Where a case stands in a task.
enum class TaskCaseState {
    Open,       ///< readers are missing
    Agreed,     ///< all readers are done and say the same (or there is but one)
    Disagreed,  ///< all readers are done and say different things
    Adjudicated ///< somebody settled it
};

/// "open", "agreed", "disagreed" or "adjudicated".
[[nodiscard]] std::string_view taskCaseStateName(TaskCaseState state);

/// One case of a task, as the person who uses the database may see it.
struct TaskCase {
    CaseId id;
    std::string patientName; ///< "Family, Given"
    std::string patientId;
    std::string fileName;
    TaskCaseState state = TaskCaseState::Open;
    int done = 0;                       ///< readers who have finished
    std::optional<LabellingState> mine; ///< of this person as a reader; nothing: not begun
    std::vector<std::string>
        differences; ///< labels the readers differ on (disagreements()); empty while open
};

/// What was said of one case in a task, as the person who uses the database may see it.
struct CaseLabellings {
    std::optional<Labelling> mine;  ///< of this person as a reader
    std::vector<Labelling> readers; ///< finished ones of all readers, in the order in which they finished;
                                    ///< empty while readers are missing: reading is blind
    std::optional<Labelling> adjudication; ///< the newest; a draft only for whom it is by
};

/// A case on which all readers of a task are done.
struct LabelledCase {
    CaseId id;
    Sha256 sha256;
    std::string fileName;
    std::string patientId;
    TaskCaseState state = TaskCaseState::Agreed;
    std::vector<Labelling> readers;        ///< in the order in which they finished
    std::optional<Labelling> adjudication; ///< finished ones only

    /// What holds: the adjudication, or what the readers agree on (the marks are then the first reader's);
    /// null where it is not settled.
    [[nodiscard]] const Labelling* settled() const;
};

/// The part of the case database that annotators use: label sets, tasks, and what readers and adjudicators
/// say. It works on an open CaseStore, whose rules hold here too: one thread, all or nothing, audited, and
/// the person is who opened it.
///
/// Reading is blind: what others say of a case comes out only when all its readers are done, and from then on
/// no reader can change his own; what they disagree on is settled by an adjudicator.
class LabelStore {
public:
    /// `store` must outlive it.
    explicit LabelStore(CaseStore& store);

    /// Locks a set (see checkLabelSet). The same once more is no error and adds nothing; another list under a
    /// name and version that is there is refused (Invalid).
    [[nodiscard]] Result<LabelSetId> addSet(const LabelSet& set);
    /// All sets, by name and version.
    [[nodiscard]] Result<std::vector<StoredLabelSet>> sets() const;

    /// Makes a task of cases that are in the list. A name that is taken is refused (Invalid).
    [[nodiscard]] Result<LabelTaskId> addTask(const NewLabelTask& task);
    /// Adds cases at a task's end; those that are in it already stay where they are. Gives how many came.
    [[nodiscard]] Result<int> addCases(LabelTaskId task, const std::vector<CaseId>& cases);
    /// All tasks, oldest first.
    [[nodiscard]] Result<std::vector<LabelTask>> tasks() const;
    /// The cases of a task in its order, without those in the bin.
    [[nodiscard]] Result<std::vector<TaskCase>> queue(LabelTaskId task) const;

    /// Keeps what this person says of a case (`by` and `madeAt` are set here). What stood before stays in the
    /// database under it. Saying the same again adds nothing. Refused (Invalid): labels that are not of the
    /// task's set, reading after all readers are done, adjudicating before.
    [[nodiscard]] Result<LabellingId> add(LabelTaskId task, CaseId id, const Labelling& labelling);
    [[nodiscard]] Result<CaseLabellings> labellings(LabelTaskId task, CaseId id) const;

    /// All cases of a task on which all readers are done, in the task's order: for agreement and export.
    [[nodiscard]] Result<std::vector<LabelledCase>> results(LabelTaskId task) const;

private:
    CaseStore& m_store;
};

} // namespace leadlight::store
