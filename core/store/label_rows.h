// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/label_store.h"

#include <map>
#include <vector>

namespace leadlight::store {

/// A labelling with its row's number.
struct LabellingRow {
    std::int64_t id = 0;
    Labelling labelling;
};

/// All that stands of one case: of every person and role the newest row, in the order of rows.
using StandingRows = std::vector<LabellingRow>;

/// The set of that number; nothing where there is none.
[[nodiscard]] std::optional<StoredLabelSet> labelSetOf(Connection& connection, std::int64_t id);

/// A task's row without its counts; NotFound where there is none.
[[nodiscard]] Result<LabelTask> taskOf(Connection& connection, LabelTaskId id);

/// What stands of a task's cases, by case; of one case alone where one is named.
[[nodiscard]] std::map<std::int64_t, StandingRows> standingOf(Connection& connection, LabelTaskId task,
                                                              std::optional<CaseId> one = std::nullopt);

/// The finished readers' labellings among rows, in the order in which they finished.
[[nodiscard]] std::vector<const Labelling*> doneReaders(const StandingRows& rows);

/// The newest adjudication of a state among rows; null where there is none.
[[nodiscard]] const Labelling* adjudicationIn(const StandingRows& rows, LabellingState state);

/// Where a case stands, and what its readers differ on.
struct Standing {
    TaskCaseState state = TaskCaseState::Open;
    std::vector<std::string> differences;
};

[[nodiscard]] Standing standingIn(const StandingRows& rows, const LabelTask& task);

} // namespace leadlight::store
