// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include "core/base/file.h"
#include "core/store/account_store.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace leadlight::cli {

namespace {

constexpr std::uint64_t kMaxPasswordFileBytes = 64 * 1024;

/// A line of standard input, without its end.
Result<Secret> lineOfInput() {
    std::string line;
    if (!std::getline(std::cin, line))
        return fail(ErrorCode::Invalid, "standard input ended before a password came");
    if (line.ends_with('\r'))
        line.pop_back();
    Secret secret(line);
    wipe(line);
    return secret;
}

Result<Secret> firstLineOf(const std::string& file) {
    Result<Bytes> content = readFile(file, kMaxPasswordFileBytes);
    if (!content)
        return fail(content.error());
    std::string_view text = asText(*content);
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    Secret secret(text);
    std::string rest(asText(*content));
    wipe(rest);
    std::ranges::fill(*content, std::byte());
    return secret;
}

/// What ends a program from its terminal or from outside while it asks.
constexpr std::array kEnding = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};

termios g_before; // of the terminal; the handler below can reach nothing else

/// Gives the terminal its echo back and ends the program by the same signal. It calls nothing but what may be
/// called in a handler (POSIX: tcsetattr, raise); SA_RESETHAND has put the signal's default action back.
extern "C" void showAgainAndEnd(int signal) {
    tcsetattr(STDIN_FILENO, TCSANOW, &g_before);
    raise(signal);
}

/// The terminal without echo for as long as it lives, or until a signal ends the program. One at a time.
class Unseen {
public:
    Unseen() {
        m_changed = tcgetattr(STDIN_FILENO, &g_before) == 0;
        if (!m_changed)
            return;
        for (std::size_t i = 0; i < kEnding.size(); ++i)
            handle(kEnding[i], m_handlers[i]);
        termios unseen = g_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }

    ~Unseen() {
        if (m_changed) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &g_before);
            for (std::size_t i = 0; i < kEnding.size(); ++i)
                sigaction(kEnding[i], &m_handlers[i], nullptr);
        }
        std::cerr << '\n';
    }

    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    /// What is ignored stays so, as SIGHUP under nohup.
    static void handle(int signal, struct sigaction& before) {
        sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            return;

        struct sigaction action {};

        action.sa_handler = showAgainAndEnd;
        action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
        sigemptyset(&action.sa_mask);
        sigaction(signal, &action, nullptr);
    }

    std::array<struct sigaction, kEnding.size()> m_handlers{};
    bool m_changed = false;
};

Result<Secret> typed(const std::string& prompt) {
    std::cerr << prompt << ": " << std::flush;
    const Unseen unseen;
    return lineOfInput();
}

} // namespace

void addSignInOptions(CLI::App& command, SignInArguments& arguments) {
    command
        .add_option("--account", arguments.account,
                    "Sign in as this account, where the database has accounts. The password comes from "
                    "--password-file, from LEADLIGHT_PASSWORD, or is asked for at the terminal")
        ->type_name("NAME");
    command
        .add_option("--password-file", arguments.passwordFile,
                    "A file whose first line is the password of --account; - for standard input")
        ->type_name("FILE");
}

Result<Secret> readPassword(const PasswordSource& source) {
    if (source.file == "-")
        return lineOfInput();
    if (!source.file.empty())
        return firstLineOf(source.file);
    if (const char* value = std::getenv(source.variable)) // NOLINT(concurrency-mt-unsafe): one thread
        return Secret(value);
    if (isatty(STDIN_FILENO) == 0)
        return fail(ErrorCode::Invalid, source.prompt +
                                            " is needed and there is no terminal to ask at: give it with " +
                                            source.fileOption + " or " + source.variable);
    Result<Secret> first = typed(source.prompt);
    if (!first || !source.isNew)
        return first;
    const Result<Secret> second = typed(source.prompt + ", once more");
    if (!second)
        return fail(second.error());
    if (first->text() != second->text())
        return fail(ErrorCode::Invalid, "the two passwords are not the same: nothing was changed");
    return first;
}

Result<Secret> signInPassword(const SignInArguments& arguments) {
    return readPassword({arguments.passwordFile, "LEADLIGHT_PASSWORD", "The password of " + arguments.account,
                         false, "--password-file"});
}

Result<void> signIn(store::CaseStore& store, const SignInArguments& arguments) {
    const Result<Secret> password = signInPassword(arguments);
    if (!password)
        return fail(password.error());
    return signIn(store, arguments.account, *password);
}

Result<void> signIn(store::CaseStore& store, const std::string& account, const Secret& password) {
    using Kind = store::SignInAnswer::Kind;
    const auto answer = store::AccountStore(store).signIn(account, password);
    if (!answer)
        return fail(answer.error());
    switch (answer->kind) {
    case Kind::SignedIn:
        break;
    case Kind::Wrong:
        return fail(ErrorCode::Invalid, account +
                                            " is not signed in: there is no such account, or it has another "
                                            "password");
    case Kind::Wait:
        return fail(ErrorCode::Invalid, account +
                                            " is not signed in, since there were too many wrong passwords in "
                                            "a row: try again in " +
                                            std::to_string(answer->waitS) + " s");
    case Kind::Disabled:
        return fail(ErrorCode::Invalid,
                    account + " is not signed in, since the account is disabled: ask an administrator");
    }
    return {};
}

} // namespace leadlight::cli
