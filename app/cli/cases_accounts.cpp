// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/json_output.h"
#include "app/cli/sign_in.h"
#include "core/store/account_store.h"

#include <iostream>
#include <optional>

namespace leadlight::cli {

namespace {

Json accountJson(const store::StoredAccount& one) {
    return {{"name", one.account.name},
            {"full_name", one.account.fullName},
            {"role", roleName(one.account.role)},
            {"state", accountStateName(one.account.state)},
            {"made_by", one.madeBy},
            {"made_at", one.madeAt.iso()}};
}

/// Tells how an account is now.
Result<int> tellAccount(const store::AccountStore& accounts, const std::string& name,
                        const CasesArguments& common) {
    const auto found = accounts.find(name);
    if (!found)
        return fail(found.error());
    if (common.json)
        printJson(accountJson(*found));
    else
        std::cout << found->account.name << " (" << found->account.fullName << ") is "
                  << accountStateName(found->account.state) << " as " << roleName(found->account.role)
                  << '\n';
    return 0;
}

Result<int> listAccounts(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    const store::AccountStore accounts(store);
    const auto all = accounts.list();
    if (!all)
        return fail(all.error());
    const auto current = accounts.current();
    if (!current)
        return fail(current.error());
    if (common.json) {
        Json document{{"on", current->accountsOn}, {"accounts", Json::array()}};
        for (const store::StoredAccount& one : *all)
            document["accounts"].push_back(accountJson(one));
        printJson(document);
        return 0;
    }
    for (const store::StoredAccount& one : *all)
        std::cout << one.account.name << '\t' << one.account.fullName << '\t' << roleName(one.account.role)
                  << '\t' << accountStateName(one.account.state) << '\n';
    std::cout << (current->accountsOn ? "accounts are on\n" : "accounts are off\n");
    return 0;
}

struct NewPassword {
    std::string file;
};

void addNewPassword(CLI::App& command, NewPassword& arguments) {
    command
        .add_option("--new-password-file", arguments.file,
                    "A file whose first line is the new password; - for standard input. Otherwise "
                    "LEADLIGHT_NEW_PASSWORD, or asked for at the terminal")
        ->type_name("FILE");
}

Result<Secret> newPassword(const NewPassword& arguments, const std::string& name) {
    return readPassword({arguments.file, "LEADLIGHT_NEW_PASSWORD", "The new password of " + name, true,
                         "--new-password-file"});
}

struct AddArguments {
    Account account;
    std::string role;
    NewPassword password;
};

Result<int> addAccount(store::CaseStore& store, const CasesArguments& common, const AddArguments& arguments) {
    Account account = arguments.account;
    account.role = roleFromName(arguments.role).value_or(Role::Viewer); // checked on the command line
    const Result<Secret> password = newPassword(arguments.password, account.name);
    if (!password)
        return fail(password.error());
    store::AccountStore accounts(store);
    if (const auto added = accounts.add(account, *password); !added)
        return fail(added.error());
    return tellAccount(accounts, account.name, common);
}

struct ChangeArguments {
    std::string name;
    std::string role;
    std::string state;
};

Result<int> changeAccount(store::CaseStore& store, const CasesArguments& common,
                          const ChangeArguments& arguments) {
    store::AccountStore accounts(store);
    const auto found = accounts.find(arguments.name);
    if (!found)
        return fail(found.error());
    // What is not given is not written: another program may have changed it meanwhile.
    const auto changed =
        accounts.change(found->id, roleFromName(arguments.role), accountStateFromName(arguments.state));
    if (!changed)
        return fail(changed.error());
    return tellAccount(accounts, arguments.name, common);
}

struct PasswordArguments {
    std::string name; ///< empty: one's own
    NewPassword password;
};

/// One's own password, which the one of before must be given for once more, or as an administrator another's.
Result<void> givePassword(store::AccountStore& accounts, const store::StoredAccount& whose, const Secret& now,
                          const Secret& password, bool own) {
    if (!own)
        return accounts.resetPassword(whose.id, password);
    const Result<bool> changed = accounts.changePassword(now, password);
    if (!changed)
        return fail(changed.error());
    return *changed ? Result<void>()
                    : fail(ErrorCode::Invalid, "the password was changed elsewhere: sign in anew");
}

Result<int> changePassword(const CasesArguments& common, const PasswordArguments& arguments) {
    if (common.signIn.account.empty())
        return fail(ErrorCode::Invalid, "nobody is signed in: a password is changed with --account, by its "
                                        "owner or an administrator");
    Result<store::CaseStore> store =
        store::CaseStore::open(common.database, common.person(), store::OpenMode::MustExist);
    if (!store)
        return fail(store.error());
    const Result<Secret> now = signInPassword(common.signIn);
    if (!now)
        return fail(now.error());
    if (const Result<void> signedIn = signIn(*store, common.signIn.account, *now); !signedIn)
        return fail(signedIn.error());
    if (const Result<void> own = common.checkBy(*store); !own)
        return fail(own.error());
    store::AccountStore accounts(*store);
    const auto self = accounts.find(common.signIn.account);
    const auto whose = arguments.name.empty() ? self : accounts.find(arguments.name);
    if (!self || !whose)
        return fail(self ? whose.error() : self.error());
    const Result<Secret> password = newPassword(arguments.password, whose->account.name);
    if (!password)
        return fail(password.error());
    const bool own = self->id == whose->id;
    if (const Result<void> given = givePassword(accounts, *whose, *now, *password, own); !given)
        return fail(given.error());
    if (common.json)
        printJson({{"name", whose->account.name}});
    else
        std::cout << whose->account.name << " has a new password\n";
    return 0;
}

Result<int> switchAccounts(store::CaseStore& store, const CasesArguments& common, bool on) {
    if (const auto done = store::AccountStore(store).switchOn(on); !done)
        return fail(done.error());
    if (common.json)
        printJson({{"on", on}});
    else
        std::cout << (on ? "accounts are on\n" : "accounts are off, and kept\n");
    return 0;
}

Result<int> switchOn(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    return switchAccounts(store, common, true);
}

Result<int> switchOff(store::CaseStore& store, const CasesArguments& common, const NoArguments&) {
    return switchAccounts(store, common, false);
}

std::vector<std::string> roleNames() {
    std::vector<std::string> names;
    for (const Role role : kRoles)
        names.emplace_back(roleName(role));
    return names;
}

} // namespace

void addCasesAccounts(CasesCommands& commands) {
    CasesCommands accounts = commands.group("accounts", "Who may say what in this database");
    const auto none = std::make_shared<NoArguments>();
    accounts.addOn("list", "List the accounts: name, full name, role, state", none, listAccounts);

    const auto added = std::make_shared<AddArguments>();
    CLI::App* command =
        accounts.addOn("add", "Add an account. The first is an administrator's, and switches accounts on",
                       added, addAccount);
    command->add_option("name", added->account.name, "The name to sign in with; it stays")
        ->type_name("NAME")
        ->required();
    command
        ->add_option("--full-name", added->account.fullName,
                     "What readings, labels and the audit log will name; it stays")
        ->type_name("TEXT")
        ->required();
    command->add_option("--role", added->role, "What the person does here")
        ->check(CLI::IsMember(roleNames()))
        ->required();
    addNewPassword(*command, added->password);

    const auto changed = std::make_shared<ChangeArguments>();
    command = accounts.addOn("change", "Give an account another role, or disable it", changed, changeAccount);
    command->add_option("name", changed->name, "Whose")->type_name("NAME")->required();
    command->add_option("--role", changed->role, "The new role")->check(CLI::IsMember(roleNames()));
    command->add_option("--state", changed->state, "Whether it can sign in")
        ->check(CLI::IsMember({"active", "disabled"}));

    const auto password = std::make_shared<PasswordArguments>();
    command = accounts.add("password", "Change one's own password, or as an administrator another's",
                           password, changePassword);
    command->add_option("name", password->name, "Whose; that of --account otherwise")->type_name("NAME");
    addNewPassword(*command, password->password);

    accounts.addOn("on", "Switch accounts on again", none, switchOn);
    accounts.addOn("off", "Switch accounts off, which keeps them", none, switchOff);
}

} // namespace leadlight::cli
