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

} // namespace leadlight::cli
