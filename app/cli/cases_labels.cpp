// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_json.h"
#include "app/cli/cases_commands.h"
#include "app/cli/label_lookup.h"
#include "app/cli/labels_json.h"
#include "app/cli/labels_training.h"
#include "app/cli/outputs.h"
#include "core/base/file.h"
#include "core/store/labels_csv.h"

#include <filesystem>
#include <iostream>

namespace leadlight::cli {

namespace {

/// A task with the cases on which all its readers are done.
struct TaskResults {
    store::LabelTask task;
    std::vector<store::LabelledCase> cases;

    [[nodiscard]] const LabelSet& set() const { return task.set.set; }

    [[nodiscard]] int open() const { return task.cases - static_cast<int>(cases.size()); }
};

Result<TaskResults> resultsOf(store::CaseStore& store, const std::string& name) {
    const store::LabelStore labels(store);
    auto task = findTask(labels, name);
    if (!task)
        return fail(std::move(task.error()));
    auto cases = labels.results(task->id);
    if (!cases)
        return fail(std::move(cases.error()));
    return TaskResults{std::move(*task), std::move(*cases)};
}

struct LabelsArguments {
    std::string task;
    std::string output;
    std::string marks;
    std::string training; ///< a folder
};

/// A table must take the place neither of the database nor of the other table.
Result<void> checkTables(const store::CaseStore& store, const LabelsArguments& arguments) {
    for (const std::string& file : {arguments.output, arguments.marks}) {
        if (!file.empty() && store.isOwnFile(file))
            return fail(ErrorCode::Invalid, file + " is the case database: name another file");
    }
    return checkOutputs({arguments.output, arguments.marks}, {});
}

Result<void> writeTables(const TaskResults& results, const LabelsArguments& arguments) {
    if (!arguments.output.empty()) {
        if (auto done = writeFile(arguments.output, asBytes(store::labelsCsv(results.cases, results.set())));
            !done)
            return done;
    }
    if (arguments.marks.empty())
        return {};
    return writeFile(arguments.marks, asBytes(store::marksCsv(results.cases, results.set())));
}

Json labelsJson(const TaskResults& results) {
    Json document{{"task", taskJson(results.task)}, {"still_open", results.open()}, {"cases", Json::array()}};
    for (const store::LabelledCase& one : results.cases)
        document["cases"].push_back(labelledCaseJson(one, results.set()));
    return document;
}

Json trainingJson(const TrainingFolder& made, const std::string& folder) {
    Json document{{"folder", folder}, {"cases", made.cases}, {"left_out", Json::array()}};
    for (const NotTaught& one : made.leftOut)
        document["left_out"].push_back({{"case", one.id.value}, {"reason", one.reason}});
    return document;
}

/// What was written, or else the table of labels itself.
void tellInText(const TaskResults& results, const LabelsArguments& arguments,
                const std::optional<TrainingFolder>& training) {
    if (arguments.output.empty() && arguments.marks.empty() && !training)
        std::cout << store::labelsCsv(results.cases, results.set());
    for (const std::string& file : {arguments.output, arguments.marks}) {
        if (!file.empty())
            std::cout << file << '\n';
    }
    if (!training)
        return;
    for (const NotTaught& one : training->leftOut)
        std::cerr << "case " << one.id.value << " is left out: " << one.reason << '\n';
    std::cout << arguments.training << ": " << training->cases << " cases to train on\n";
}

Result<int> exportLabels(store::CaseStore& store, const CasesArguments& common,
                         const LabelsArguments& arguments) {
    if (auto free = checkTables(store, arguments); !free)
        return fail(free.error());
    const auto results = resultsOf(store, arguments.task);
    if (!results)
        return fail(results.error());
    if (auto written = writeTables(*results, arguments); !written)
        return fail(written.error());
    std::optional<TrainingFolder> training;
    if (!arguments.training.empty()) {
        auto made = writeTraining(store, results->cases, results->set(), arguments.training);
        if (!made)
            return fail(made.error());
        training = std::move(*made);
    }
    if (results->open() > 0)
        std::cerr << results->open() << " cases are left out: not all their readers are done\n";
    if (!common.json) {
        tellInText(*results, arguments, training);
        return 0;
    }
    Json document = labelsJson(*results);
    if (training)
        document["training"] = trainingJson(*training, arguments.training);
    printJson(document);
    return 0;
}

struct AgreementArguments {
    std::string task;
};

Result<int> tellAgreement(store::CaseStore& store, const CasesArguments& common,
                          const AgreementArguments& arguments) {
    const auto results = resultsOf(store, arguments.task);
    if (!results)
        return fail(results.error());
    const store::TaskAgreement agreement = store::agreementIn(results->cases, results->set());
    if (common.json) {
        Json document{{"task", taskJson(results->task)}};
        document.update(agreementJson(agreement));
        printJson(document);
    } else {
        std::cout << agreementText(agreement);
    }
    return 0;
}

} // namespace

void addCasesLabels(CasesCommands& commands) {
    const auto labels = std::make_shared<LabelsArguments>();
    CLI::App* command = commands.addOn(
        "labels", "Tell what was said of the cases on which all readers of a task are done, as a table",
        labels, exportLabels);
    addTaskOption(*command, labels->task);
    command->add_option("-o,--output", labels->output, "Write the table of labels to this file")
        ->type_name("OUT.csv");
    command->add_option("--marks", labels->marks, "Write the marks of moments and stretches to this file")
        ->type_name("OUT.csv");

    command
        ->add_option("--training", labels->training,
                     "Write what leadlight-train prepare reads to this new folder: the settled cases without "
                     "identifiers, and their labels")
        ->type_name("DIR");

    const auto agreement = std::make_shared<AgreementArguments>();
    command = commands.addOn(
        "agreement", "Tell how far the readers of a task agree, on the cases on which all of them are done",
        agreement, tellAgreement);
    addTaskOption(*command, agreement->task);
}

} // namespace leadlight::cli
