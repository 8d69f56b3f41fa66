// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/label_lookup.h"
#include "app/cli/labels_json.h"
#include "core/base/file.h"
#include "core/io/labels/label_set_json.h"

#include <algorithm>
#include <iostream>

namespace leadlight::cli {

namespace {

Result<int> listSets(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    const auto sets = store::LabelStore(store).sets();
    if (!sets)
        return fail(sets.error());
    if (common.json) {
        Json document{{"label_sets", Json::array()}};
        for (const store::StoredLabelSet& one : *sets)
            document["label_sets"].push_back(labelSetRowJson(one));
        printJson(document);
        return 0;
    }
    for (const store::StoredLabelSet& one : *sets) {
        std::cout << one.set.name << '\t' << one.set.version << '\t';
        for (const LabelEntry& entry : one.set.labels)
            std::cout << (&entry == one.set.labels.data() ? "" : ",") << entry.name;
        std::cout << '\n';
    }
    return 0;
}

struct AddArguments {
    std::string file;
    std::string starting; ///< the name of a set that comes with the program
};

Result<LabelSet> setToAdd(const AddArguments& arguments) {
    if (!arguments.starting.empty()) {
        const std::vector<LabelSet> sets = startingLabelSets();
        return *std::ranges::find(sets, arguments.starting, &LabelSet::name); // checked on the command line
    }
    const auto content = readFile(arguments.file, io::kMaxLabelSetBytes);
    if (!content)
        return fail(content.error());
    auto set = io::labelSetFromJson(asText(*content));
    if (!set)
        return fail(set.error().code, arguments.file + ": " + set.error().text);
    return set;
}

Result<int> addSet(store::CaseStore& store, const CasesArguments& common, const AddArguments& arguments) {
    const auto set = setToAdd(arguments);
    if (!set)
        return fail(set.error());
    const auto id = store::LabelStore(store).addSet(*set);
    if (!id)
        return fail(id.error());
    if (common.json)
        printJson({{"id", id->value}, {"name", set->name}, {"version", set->version}});
    else
        std::cout << set->title() << " is in the database and locked\n";
    return 0;
}

struct ShowArguments {
    std::string name;
    std::optional<int> version;
};

Result<int> showSet(store::CaseStore& store, const CasesArguments&, const ShowArguments& arguments) {
    const auto found = findLabelSet(store::LabelStore(store), arguments.name, arguments.version);
    if (!found)
        return fail(found.error());
    std::cout << io::labelSetJson(found->set);
    return 0;
}

std::vector<std::string> startingNames() {
    std::vector<std::string> names;
    for (const LabelSet& set : startingLabelSets())
        names.push_back(set.name);
    return names;
}

} // namespace

void addCasesLabelSets(CasesCommands& commands) {
    CasesCommands sets = commands.group("label-sets", "Lists of labels that annotators may give");
    sets.addOn("list", "List the label sets: name, version, labels", std::make_shared<NoArguments>(),
               listSets);

    const auto added = std::make_shared<AddArguments>();
    CLI::App* command =
        sets.addOn("add", "Lock a label set in the database: another list is another version", added, addSet);
    CLI::Option_group* which = command->add_option_group("which set");
    which->add_option("file", added->file, "A label set as JSON, as `label-sets show` prints it")
        ->type_name("FILE.json");
    which->add_option("--starting", added->starting, "A set that comes with the program")
        ->check(CLI::IsMember(startingNames()));
    which->require_option(1);

    const auto shown = std::make_shared<ShowArguments>();
    command = sets.addOn("show", "Print a label set as JSON", shown, showSet);
    command->add_option("name", shown->name, "The set's name")->type_name("NAME")->required();
    command->add_option("--version", shown->version, "Its version; the newest otherwise")->type_name("N");
}

} // namespace leadlight::cli
