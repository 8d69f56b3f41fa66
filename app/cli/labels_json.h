// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/store/label_store.h"

#include <string>
#include <vector>

namespace leadlight::cli {

/// A set as `label-sets list` shows it; its labels by name alone.
[[nodiscard]] Json labelSetRowJson(const store::StoredLabelSet& stored);
/// A task as `tasks list` shows it.
[[nodiscard]] Json taskJson(const store::LabelTask& task);
/// A case of a task as `tasks show` lists it.
[[nodiscard]] Json taskCaseJson(const store::TaskCase& one);
/// What one person said, with the codes of the set.
[[nodiscard]] Json labellingJson(const Labelling& labelling, const LabelSet& set);
/// A case on which all readers are done, with all that was said.
[[nodiscard]] Json labelledCaseJson(const store::LabelledCase& one, const LabelSet& set);

/// "agreed", "disagreed", "adjudicated", or "single" where one reader alone labelled it and nothing was
/// adjudicated.
[[nodiscard]] std::string labelledStateName(const store::LabelledCase& one);
/// The readers' names, in the order in which they finished.
[[nodiscard]] std::vector<std::string> readerNames(const store::LabelledCase& one);
/// The adjudicator's comment, or those of the readers, with their names where there are several; empty
/// without.
[[nodiscard]] std::string commentOf(const store::LabelledCase& one);

} // namespace leadlight::cli
