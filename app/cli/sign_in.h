// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/password.h"
#include "core/store/case_store.h"

#include <CLI/CLI.hpp>

#include <string>

namespace leadlight::cli {

/// As whom to sign in, and where the password comes from.
struct SignInArguments {
    std::string account; ///< empty: nobody signs in
    std::string passwordFile;
};

/// Adds --account NAME and --password-file FILE.
void addSignInOptions(CLI::App& command, SignInArguments& arguments);

/// Where a password is looked for, one after the other: a file's first line ("-": standard input), the
/// environment, and what is typed at the terminal.
struct PasswordSource {
    std::string file;
    const char* variable = nullptr;
    std::string prompt;     ///< "Password of anna"
    bool isNew = false;     ///< asked for twice at the terminal
    std::string fileOption; ///< "--password-file", for the sentence that says where it was missed
};

/// Reads a password; it is nowhere printed. Fails (Invalid) where there is none to be had.
[[nodiscard]] Result<Secret> readPassword(const PasswordSource& source);

/// The password of the account that signs in: --password-file, then LEADLIGHT_PASSWORD, then the terminal.
[[nodiscard]] Result<Secret> signInPassword(const SignInArguments& arguments);

/// Signs in to an open database. Fails (Invalid) with one sentence for a wrong password and for a wait.
[[nodiscard]] Result<void> signIn(store::CaseStore& store, const SignInArguments& arguments);
[[nodiscard]] Result<void> signIn(store::CaseStore& store, const std::string& account,
                                  const Secret& password);

} // namespace leadlight::cli
