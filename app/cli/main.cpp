// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_command.h"
#include "app/cli/cases_command.h"
#include "app/cli/command.h"
#include "app/cli/explain_command.h"
#include "app/cli/export_command.h"
#include "app/cli/info_command.h"
#include "app/cli/measure_command.h"
#include "app/cli/model_command.h"
#include "app/cli/pacs_command.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// The exit code, which is 1 where not all that was printed arrived: a full disk shows only here.
int afterOutput(int code) {
    std::cout.flush();
    const bool arrived = std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout.good();
    if (arrived)
        return code;
    if (code == 0)
        std::cerr << "What was printed could not be written to its end; free some space and try again.\n";
    return code == 0 ? 1 : code;
}

/// Names a word that stands where a command should; CLI11 only says that one is missing. Empty: none does.
std::string unknownCommand(const CLI::App& program) {
    const CLI::App* command = &program;
    std::string path = program.get_name();
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
        path += " " + command->get_name();
    }
    const std::vector<std::string> words = command->remaining();
    if (command->get_require_subcommand_min() == 0 || words.empty() || words.front().starts_with('-'))
        return {};
    return "\"" + words.front() + "\" is no command; see " + path + " --help.";
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program("Leadlight at the command line: reads 12-lead ECGs, runs ECG-JEPA on them and keeps a "
                     "case database.\n"
                     "Research use only. Not for diagnosis.",
                     "leadlight-cli");
    program.set_version_flag("--version", "leadlight-cli " LEADLIGHT_VERSION);
    program.require_subcommand(1);

    leadlight::cli::Action chosen;
    for (const leadlight::cli::Register add : {
             leadlight::cli::addInfoCommand,
             leadlight::cli::addExportCommand,
             leadlight::cli::addMeasureCommand,
             leadlight::cli::addModelCommand,
             leadlight::cli::addAnalyzeCommand,
             leadlight::cli::addExplainCommand,
             leadlight::cli::addCasesCommand,
             leadlight::cli::addPacsCommand,
         })
        add(program, chosen);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == 0; // --help and --version
        if (const std::string unknown = unknownCommand(program); !asked && !unknown.empty())
            std::cerr << unknown << '\n';
        else
            program.exit(error);
        return asked ? afterOutput(0) : 2;
    }
    const leadlight::Result<int> outcome = chosen();
    if (!outcome) {
        std::cerr << outcome.error().text << '\n';
        return afterOutput(1);
    }
    return afterOutput(*outcome);
}
