// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/sign_in.h"
#include "core/store/case_store.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::cli {

/// What every `cases` command is told.
struct CasesArguments {
    std::string database;
    std::string by; ///< empty: the system's user
    SignInArguments signIn;
    bool json = false;

    /// Who acts, for the audit log, where nobody signs in.
    [[nodiscard]] std::string person() const;
    /// Opens the database, and signs in where an account was named, which --by must then fit.
    [[nodiscard]] Result<store::CaseStore> open(store::OpenMode mode) const;
    /// Fails (Invalid) where accounts are on and --by names somebody else than whoever has signed in.
    [[nodiscard]] Result<void> checkBy(store::CaseStore& store) const;
    /// Who acts on an open database: whoever signed in, or else person().
    [[nodiscard]] Result<std::string> actor(store::CaseStore& store) const;
};

/// Of a command that needs nothing but the common ones.
struct NoArguments {};

/// The commands inside `cases`. Each has arguments of its own beside the common ones, which are taken before
/// and after its name.
class CasesCommands {
public:
    CasesCommands(CLI::App& program, Action& chosen);

    /// Commands that stand together under a word of their own, `cases label-sets list`. They share the common
    /// arguments.
    [[nodiscard]] CasesCommands group(const char* name, const char* help);

    /// Adds a command; `own` is what its options are read into.
    template <class Own>
    CLI::App* add(const char* name, const char* help, std::shared_ptr<Own> own,
                  Result<int> (*action)(const CasesArguments&, const Own&)) {
        return addAction(name, help,
                         [common = m_common, own = std::move(own), action] { return action(*common, *own); });
    }

    /// Adds a command on a database that must be there.
    template <class Own>
    CLI::App* addOn(const char* name, const char* help, std::shared_ptr<Own> own,
                    Result<int> (*action)(store::CaseStore&, const CasesArguments&, const Own&)) {
        return addAction(name, help, [common = m_common, own = std::move(own), action]() -> Result<int> {
            Result<store::CaseStore> store = common->open(store::OpenMode::MustExist);
            if (!store)
                return fail(store.error());
            return action(*store, *common, *own);
        });
    }

private:
    CasesCommands(CLI::App* parent, Action& chosen, std::shared_ptr<CasesArguments> common);
    CLI::App* addAction(const char* name, const char* help, Action action);

    std::shared_ptr<CasesArguments> m_common;
    CLI::App* m_parent;
    Action& m_chosen;
};

/// Adds --case ID, the number of one case.
void addCaseOption(CLI::App& command, std::int64_t& id);
/// Adds --case ID ..., the numbers of several cases.
void addCasesOption(CLI::App& command, std::vector<std::int64_t>& ids);

/// import, watch
void addCasesIntake(CasesCommands& commands);
/// list, show, similar
void addCasesLists(CasesCommands& commands);
/// export, deidentify
void addCasesOutput(CasesCommands& commands);
/// read, delete, restore, empty-bin
void addCasesChanges(CasesCommands& commands);
/// verify, backup
void addCasesCare(CasesCommands& commands);
/// label-sets list, add, show
void addCasesLabelSets(CasesCommands& commands);
/// tasks list, add, show
void addCasesTasks(CasesCommands& commands);
/// label
void addCasesLabel(CasesCommands& commands);
/// labels, agreement
void addCasesLabels(CasesCommands& commands);
/// accounts list, add, change, password, on, off
void addCasesAccounts(CasesCommands& commands);

} // namespace leadlight::cli
