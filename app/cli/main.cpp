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

#include <iostream>

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
        program.exit(error);
        return asked ? 0 : 2;
    }
    const leadlight::Result<int> outcome = chosen();
    if (!outcome) {
        std::cerr << outcome.error().text << '\n';
        return 1;
    }
    return *outcome;
}
