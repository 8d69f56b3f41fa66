// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_store.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace leadlight::cli {

/// Adds --task TASK, which every command on a task needs.
void addTaskOption(CLI::App& command, std::string& task);

/// The task of that name, or else of that number. Fails with NotFound.
[[nodiscard]] Result<store::LabelTask> findTask(const store::LabelStore& store, const std::string& task);

/// The label set of that name and version; its newest where no version is asked for. Fails with NotFound.
[[nodiscard]] Result<store::StoredLabelSet> findLabelSet(const store::LabelStore& store,
                                                         const std::string& name, std::optional<int> version);

} // namespace leadlight::cli
