// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/json_output.h"

#include <iostream>

namespace leadlight::cli {

namespace {

struct ReadArguments {
    std::int64_t id = 0;
    std::string text;
    std::string state;
};

Result<int> readCase(store::CaseStore& store, const CasesArguments& common, const ReadArguments& arguments) {
    const Result<std::string> actor = common.actor(store);
    if (!actor)
        return fail(actor.error());
    const std::string& by = common.by.empty() ? *actor : common.by;
    const Reading reading{arguments.text,
                          readingStateFromName(arguments.state).value_or(ReadingState::Preliminary), by,
                          nowUtc()};
    const Result<ReadingId> added = store.addReading(CaseId{arguments.id}, reading);
    if (!added)
        return fail(added.error());
    if (common.json)
        printJson({{"id", added->value},
                   {"case", arguments.id},
                   {"state", readingStateName(reading.state)},
                   {"by", by},
                   {"made_at", reading.madeAt.iso()}});
    else
        std::cout << "reading " << added->value << " of case " << arguments.id << " is kept\n";
    return 0;
}

struct MoveArguments {
    std::vector<std::int64_t> ids;
};

Result<int> moveCases(const CasesArguments& common, const MoveArguments& arguments,
                      const std::function<Result<void>(CaseId)>& move, const char* word) {
    Json done = Json::array();
    for (const std::int64_t id : arguments.ids) {
        const Result<void> moved = move(CaseId{id});
        if (!moved)
            return fail(moved.error());
        done.push_back(id);
        if (!common.json)
            std::cout << "case " << id << ' ' << word << std::endl;
    }
    if (common.json)
        printJson({{"ids", done}});
    return 0;
}

Result<int> deleteCases(store::CaseStore& store, const CasesArguments& common,
                        const MoveArguments& arguments) {
    return moveCases(
        common, arguments, [&](CaseId id) { return store.moveToBin(id); }, "is in the bin");
}

Result<int> restoreCases(store::CaseStore& store, const CasesArguments& common,
                         const MoveArguments& arguments) {
    return moveCases(
        common, arguments, [&](CaseId id) { return store.restore(id); }, "is back in the list");
}

Result<int> emptyBin(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    const Result<int> deleted = store.emptyBin();
    if (!deleted)
        return fail(deleted.error());
    if (common.json)
        printJson({{"deleted", *deleted}});
    else
        std::cout << *deleted << " cases are deleted for good\n";
    return 0;
}

} // namespace

void addCasesChanges(CasesCommands& commands) {
    const auto read = std::make_shared<ReadArguments>();
    CLI::App* command = commands.addOn("read", "Add a reading to a case", read, readCase);
    addCaseOption(*command, read->id);
    command->add_option("--text", read->text, "What is said of the case")->required();
    command
        ->add_option("--state", read->state,
                     "How far the reading has come; after a confirmed one only amended, or a draft")
        ->check(CLI::IsMember({"draft", "preliminary", "confirmed", "amended"}))
        ->required();

    const auto binned = std::make_shared<MoveArguments>();
    addCasesOption(*commands.addOn("delete", "Move cases to the bin", binned, deleteCases), binned->ids);
    const auto restored = std::make_shared<MoveArguments>();
    addCasesOption(*commands.addOn("restore", "Take cases out of the bin", restored, restoreCases),
                   restored->ids);
    commands.addOn("empty-bin", "Delete what is in the bin for good", std::make_shared<NoArguments>(),
                   emptyBin);
}

} // namespace leadlight::cli
