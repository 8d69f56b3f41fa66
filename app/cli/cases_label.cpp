// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/label_lookup.h"
#include "app/cli/labels_json.h"
#include "app/cli/mark_argument.h"
#include "app/cli/stored_recording.h"

#include <iostream>

namespace leadlight::cli {

namespace {

struct LabelArguments {
    std::string task;
    std::int64_t id = 0;
    std::vector<std::string> labels;
    std::vector<std::string> marks;
    bool notAssessable = false;
    std::string comment;
    bool draft = false;
    bool adjudicate = false;
};

Result<std::vector<Annotation>> marksOn(const store::CaseStore& store, const LabelArguments& arguments) {
    std::vector<Annotation> marks;
    if (arguments.marks.empty())
        return marks;
    const auto stored = readStored(store, CaseId{arguments.id});
    if (!stored)
        return fail(stored.error());
    for (const std::string& text : arguments.marks) {
        auto mark = placedOn(stored->recording, *markFromText(text)); // checked on the command line
        if (!mark)
            return fail(mark.error());
        marks.push_back(std::move(*mark));
    }
    return marks;
}

/// What this person's labelling in that role is now: as it was kept, with its time.
Result<Labelling> keptIn(const store::LabelStore& labels, LabellingRole role, store::LabelTaskId task,
                         CaseId id) {
    const auto seen = labels.labellings(task, id);
    if (!seen)
        return fail(seen.error());
    const auto& kept = role == LabellingRole::Adjudicator ? seen->adjudication : seen->mine;
    if (!kept)
        return fail(ErrorCode::Internal, "what was said of case " + std::to_string(id.value) +
                                             " is not found in the database again: verify it");
    return *kept;
}

Result<int> labelCase(store::CaseStore& store, const CasesArguments& common,
                      const LabelArguments& arguments) {
    store::LabelStore labels(store);
    const auto task = findTask(labels, arguments.task);
    if (!task)
        return fail(task.error());
    auto marks = marksOn(store, arguments);
    if (!marks)
        return fail(marks.error());
    Labelling said;
    said.labels = arguments.labels;
    said.marks = std::move(*marks);
    said.notAssessable = arguments.notAssessable;
    said.comment = arguments.comment;
    said.state = arguments.draft ? LabellingState::Draft : LabellingState::Done;
    said.role = arguments.adjudicate ? LabellingRole::Adjudicator : LabellingRole::Reader;
    const CaseId id{arguments.id};
    const auto added = labels.add(task->id, id, said);
    if (!added)
        return fail(added.error());
    const auto kept = keptIn(labels, said.role, task->id, id);
    if (!kept)
        return fail(kept.error());
    if (common.json) {
        Json document{{"id", added->value}, {"task", task->name}, {"case", id.value}};
        document.update(labellingJson(*kept, task->set.set));
        printJson(document);
    } else {
        std::cout << "labelling " << added->value << " of case " << id.value << " by " << kept->by
                  << " is kept (" << labellingStateName(kept->state) << ")\n";
    }
    return 0;
}

const CLI::Validator kIsMark(
    [](std::string& text) {
        return markFromText(text) ? std::string()
                                  : text + " is not a mark like V@3.2, P@1.25-1.36:II or ARTEFACT@0-2.5";
    },
    "LABEL@START[-END][:LEAD]");

} // namespace

void addCasesLabel(CasesCommands& commands) {
    const auto said = std::make_shared<LabelArguments>();
    CLI::App* command = commands.addOn(
        "label",
        "Say what a case shows by the labels of a task. What is not given is denied: without labels and "
        "marks, that none applies. Others see it when all readers are done",
        said, labelCase);
    addTaskOption(*command, said->task);
    addCaseOption(*command, said->id);
    command->add_option("--label", said->labels, "Labels of the whole recording, separated by commas")
        ->delimiter(',')
        ->type_name("LABEL");
    command
        ->add_option("--mark", said->marks,
                     "A label on a moment or a stretch, in seconds, of one lead or of all; may be given "
                     "several times")
        ->check(kIsMark);
    command->add_flag("--not-assessable", said->notAssessable,
                      "The recording cannot be labelled: noise, or not an ECG");
    command->add_option("--comment", said->comment, "What is to be said besides")->type_name("TEXT");
    command->add_flag("--draft", said->draft, "Keep it to go on with; it does not count yet");
    command->add_flag("--adjudicate", said->adjudicate, "Settle what the readers disagree on");
}

} // namespace leadlight::cli
