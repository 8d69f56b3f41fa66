// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/label_lookup.h"

#include <algorithm>
#include <utility>

namespace leadlight::cli {

void addTaskOption(CLI::App& command, std::string& task) {
    command.add_option("--task", task, "The task's name, or its number, as `tasks list` shows them")
        ->type_name("TASK")
        ->required();
}

Result<store::LabelTask> findTask(const store::LabelStore& store, const std::string& task) {
    auto tasks = store.tasks();
    if (!tasks)
        return fail(std::move(tasks.error()));
    auto found = std::ranges::find(*tasks, task, &store::LabelTask::name);
    if (found == tasks->end())
        found = std::ranges::find_if(
            *tasks, [&](const store::LabelTask& one) { return std::to_string(one.id.value) == task; });
    if (found == tasks->end())
        return fail(ErrorCode::NotFound,
                    "there is no labelling task " + task + ": see leadlight-cli cases tasks list");
    return std::move(*found);
}

Result<store::StoredLabelSet> findLabelSet(const store::LabelStore& store, const std::string& name,
                                           std::optional<int> version) {
    auto sets = store.sets();
    if (!sets)
        return fail(std::move(sets.error()));
    const store::StoredLabelSet* found = nullptr; // sets come by version: the last that fits is the newest
    for (const store::StoredLabelSet& one : *sets) {
        if (one.set.name == name && (!version || one.set.version == *version))
            found = &one;
    }
    if (found == nullptr)
        return fail(ErrorCode::NotFound,
                    "there is no label set " + name +
                        (version ? ", version " + std::to_string(*version) : std::string()) +
                        ": see leadlight-cli cases label-sets list, and add it with label-sets add");
    return *found;
}

} // namespace leadlight::cli
