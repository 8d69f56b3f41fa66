// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/label_lookup.h"
#include "app/cli/labels_json.h"

#include <iostream>
#include <limits>

namespace leadlight::cli {

namespace {

Result<int> listTasks(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    const auto tasks = store::LabelStore(store).tasks();
    if (!tasks)
        return fail(tasks.error());
    if (common.json) {
        Json document{{"tasks", Json::array()}};
        for (const store::LabelTask& one : *tasks)
            document["tasks"].push_back(taskJson(one));
        printJson(document);
        return 0;
    }
    const auto actor = common.actor(store);
    if (!actor)
        return fail(actor.error());
    for (const store::LabelTask& one : *tasks)
        std::cout << one.id.value << '\t' << one.name << '\t' << one.set.set.title() << '\t' << one.cases
                  << " cases\t" << one.mine << " labelled by " << *actor << '\t' << one.finished
                  << " finished\t" << one.toAdjudicate << " to adjudicate\n";
    return 0;
}

struct AddArguments {
    std::string name;
    std::string set;
    std::optional<int> version;
    int readers = 2;
    bool showAi = false;
    std::vector<std::int64_t> ids; ///< empty: all of the list
};

Result<std::vector<CaseId>> casesFor(const store::CaseStore& store, const std::vector<std::int64_t>& named) {
    std::vector<CaseId> ids;
    for (const std::int64_t id : named)
        ids.push_back(CaseId{id});
    if (!ids.empty())
        return ids;
    store::CaseQuery all;
    all.order = store::CaseOrder::ImportedAt;
    all.ascending = true;
    all.limit = std::numeric_limits<int>::max();
    const auto listed = store.list(all);
    if (!listed)
        return fail(listed.error());
    for (const store::CaseSummary& one : *listed)
        ids.push_back(one.id);
    return ids;
}

Result<int> addTask(store::CaseStore& store, const CasesArguments& common, const AddArguments& arguments) {
    store::LabelStore labels(store);
    const auto set = findLabelSet(labels, arguments.set, arguments.version);
    if (!set)
        return fail(set.error());
    auto cases = casesFor(store, arguments.ids);
    if (!cases)
        return fail(cases.error());
    const auto id =
        labels.addTask({arguments.name, set->id, arguments.readers, !arguments.showAi, std::move(*cases)});
    if (!id)
        return fail(id.error());
    const auto made = findTask(labels, std::to_string(id->value));
    if (!made)
        return fail(made.error());
    if (common.json)
        printJson(taskJson(*made));
    else
        std::cout << "task " << made->id.value << ", " << made->name << ": " << made->cases
                  << " cases by the label set " << made->set.set.title() << '\n';
    return 0;
}

struct ExtendArguments {
    std::string task;
    std::vector<std::int64_t> ids; ///< empty: all of the list
};

Result<int> extendTask(store::CaseStore& store, const CasesArguments& common,
                       const ExtendArguments& arguments) {
    store::LabelStore labels(store);
    const auto task = findTask(labels, arguments.task);
    if (!task)
        return fail(task.error());
    const auto cases = casesFor(store, arguments.ids);
    if (!cases)
        return fail(cases.error());
    const auto added = labels.addCases(task->id, *cases);
    if (!added)
        return fail(added.error());
    if (common.json)
        printJson({{"task", task->id.value}, {"added", *added}});
    else
        std::cout << *added << " cases came to " << task->name << "; "
                  << cases->size() - static_cast<std::size_t>(*added) << " were in it already\n";
    return 0;
}

struct ShowArguments {
    std::string task;
};

void printCase(const store::TaskCase& one, const store::LabelTask& task) {
    std::cout << one.id.value << '\t' << one.fileName << '\t' << store::taskCaseStateName(one.state) << '\t'
              << one.done << " of " << task.readers << " readers\t"
              << (one.mine ? labellingStateName(*one.mine) : std::string_view("-"));
    for (const std::string& label : one.differences)
        std::cout << '\t' << (label.empty() ? "not assessable" : label);
    std::cout << '\n';
}

Result<int> showTask(store::CaseStore& store, const CasesArguments& common, const ShowArguments& arguments) {
    const store::LabelStore labels(store);
    const auto task = findTask(labels, arguments.task);
    if (!task)
        return fail(task.error());
    const auto queue = labels.queue(task->id);
    if (!queue)
        return fail(queue.error());
    if (common.json) {
        Json document = taskJson(*task);
        document["queue"] = Json::array();
        for (const store::TaskCase& one : *queue)
            document["queue"].push_back(taskCaseJson(one));
        printJson(document);
        return 0;
    }
    for (const store::TaskCase& one : *queue)
        printCase(one, *task);
    return 0;
}

} // namespace

void addCasesTasks(CasesCommands& commands) {
    CasesCommands tasks = commands.group("tasks", "Cases to be labelled by a label set");
    tasks.addOn("list", "List the tasks and how far they are", std::make_shared<NoArguments>(), listTasks);

    const auto added = std::make_shared<AddArguments>();
    CLI::App* command = tasks.addOn("add", "Make a task", added, addTask);
    command->add_option("--name", added->name, "What it is called; unique in the database")
        ->type_name("NAME")
        ->required();
    command->add_option("--set", added->set, "The label set's name")->type_name("NAME")->required();
    command->add_option("--set-version", added->version, "Its version; the newest otherwise")->type_name("N");
    command->add_option("--readers", added->readers, "Who label each case without seeing each other's labels")
        ->check(CLI::Range(1, 9))
        ->capture_default_str();
    command->add_flag("--show-ai", added->showAi, "Let readers see what the model suggests");
    command
        ->add_option("--case", added->ids,
                     "The cases' numbers, as `list` shows them, in the order in which they are offered; all "
                     "of the list otherwise, in that of their import")
        ->type_name("ID");

    const auto extended = std::make_shared<ExtendArguments>();
    command = tasks.addOn("extend", "Add cases at the end of a task", extended, extendTask);
    addTaskOption(*command, extended->task);
    command->add_option("--case", extended->ids, "The cases' numbers; all of the list otherwise")
        ->type_name("ID");

    const auto shown = std::make_shared<ShowArguments>();
    command =
        tasks.addOn("show", "Show a task's cases in their order, and where each stands", shown, showTask);
    addTaskOption(*command, shown->task);
}

} // namespace leadlight::cli
