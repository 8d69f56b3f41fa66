// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/cases_json.h"

#include <iostream>

namespace leadlight::cli {

namespace {

int tellProblems(const std::vector<store::Problem>& problems, const CasesArguments& common) {
    if (common.json)
        printJson(problemsJson(problems));
    else if (problems.empty())
        std::cout << "ok: every case, analysis, reading and stored file is as it was written\n";
    for (const store::Problem& problem : problems) {
        if (!common.json)
            std::cout << problem.where << ' ' << problem.id << ": " << problem.text << '\n';
    }
    if (!problems.empty())
        std::cerr << common.database << " is not as it was written: " << problems.size()
                  << " problems were found\n";
    return problems.empty() ? 0 : 1;
}

Result<int> verifyCases(const CasesArguments& common, const NoArguments&) {
    const Result<store::CaseStore> store = common.open(store::OpenMode::MustExist);
    Result<std::vector<store::Problem>> problems = store ? store->verify({}) : fail(store.error());
    if (problems)
        return tellProblems(*problems, common);
    // Damage so great that the database cannot be opened is what was asked about, not a failure to answer.
    if (problems.error().code == ErrorCode::Malformed || problems.error().code == ErrorCode::Unsupported)
        return tellProblems({{"database", common.database, problems.error().text}}, common);
    return fail(problems.error());
}

struct BackupArguments {
    std::string output;
};

Result<int> backUp(store::CaseStore& store, const CasesArguments& common, const BackupArguments& arguments) {
    const Result<void> done = store.backup(arguments.output);
    if (!done)
        return fail(done.error());
    if (common.json)
        printJson({{"backup", arguments.output}});
    else
        std::cout << arguments.output << '\n';
    return 0;
}

} // namespace

void addCasesCare(CasesCommands& commands) {
    commands.add("verify",
                 "Check that nothing was changed, removed or added from outside; exit code 1 if something "
                 "was",
                 std::make_shared<NoArguments>(), verifyCases);
    const auto backup = std::make_shared<BackupArguments>();
    CLI::App* command =
        commands.addOn("backup", "Copy the database to a new file, also while it is in use", backup, backUp);
    command->add_option("-o,--output", backup->output, "The new file")->type_name("FILE")->required();
}

} // namespace leadlight::cli
