// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_command.h"

#include "app/cli/cases_commands.h"
#include "app/cli/system_user.h"
#include "core/store/account_store.h"

namespace leadlight::cli {

namespace {

void addCommon(CLI::App& command, CasesArguments& arguments) {
    command.add_option("--db", arguments.database, "The database file")->type_name("FILE");
    command.add_flag("--json", arguments.json, "Print one JSON document");
    command.add_option("--by", arguments.by, "Who does this, for the audit log; the system's user otherwise")
        ->type_name("NAME");
    addSignInOptions(command, arguments.signIn);
}

} // namespace

std::string CasesArguments::person() const {
    return by.empty() ? systemUser() : by;
}

Result<store::CaseStore> CasesArguments::open(store::OpenMode mode) const {
    Result<store::CaseStore> store = store::CaseStore::open(database, person(), mode);
    if (!store || signIn.account.empty())
        return store;
    if (const Result<void> signedIn = cli::signIn(*store, signIn); !signedIn)
        return fail(signedIn.error());
    if (const Result<void> own = checkBy(*store); !own)
        return fail(own.error());
    return store;
}

Result<void> CasesArguments::checkBy(store::CaseStore& store) const {
    const auto current = store::AccountStore(store).current();
    if (!current)
        return fail(current.error());
    if (by.empty() || !current->accountsOn || !current->account || by == current->name)
        return {};
    return fail(ErrorCode::Invalid, "what is done is done in the name of whoever is signed in: " +
                                        current->name + "; leave out --by");
}

Result<std::string> CasesArguments::actor(store::CaseStore& store) const {
    const auto current = store::AccountStore(store).current();
    return current ? Result<std::string>(current->name) : fail(current.error());
}

CasesCommands::CasesCommands(CLI::App& program, Action& chosen)
    : CasesCommands(program.add_subcommand(
                        "cases", "The case database: keeps recordings, analyses, readings and labels"),
                    chosen, std::make_shared<CasesArguments>()) {}

CasesCommands::CasesCommands(CLI::App* parent, Action& chosen, std::shared_ptr<CasesArguments> common)
    : m_common(std::move(common))
    , m_parent(parent)
    , m_chosen(chosen) {
    m_parent->require_subcommand(1);
    addCommon(*m_parent, *m_common);
}

CasesCommands CasesCommands::group(const char* name, const char* help) {
    return {m_parent->add_subcommand(name, help), m_chosen, m_common};
}

CLI::App* CasesCommands::addAction(const char* name, const char* help, Action action) {
    CLI::App* command = m_parent->add_subcommand(name, help);
    addCommon(*command, *m_common);
    command->callback([&chosen = m_chosen, common = m_common, action = std::move(action)] {
        if (common->database.empty())
            throw CLI::RequiredError("--db FILE");
        chosen = action;
    });
    return command;
}

void addCaseOption(CLI::App& command, std::int64_t& id) {
    command.add_option("--case", id, "The case's number, as `list` shows it")->type_name("ID")->required();
}

void addCasesOption(CLI::App& command, std::vector<std::int64_t>& ids) {
    command.add_option("--case", ids, "The cases' numbers, as `list` shows them")
        ->type_name("ID")
        ->required();
}

void addCasesCommand(CLI::App& program, Action& chosen) {
    CasesCommands commands(program, chosen);
    addCasesIntake(commands);
    addCasesLists(commands);
    addCasesOutput(commands);
    addCasesChanges(commands);
    addCasesCare(commands);
    addCasesLabelSets(commands);
    addCasesTasks(commands);
    addCasesLabel(commands);
    addCasesLabels(commands);
    addCasesAccounts(commands);
}

} // namespace leadlight::cli
