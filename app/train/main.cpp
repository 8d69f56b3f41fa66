// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"

#include <iostream>

int main(int argc, char** argv) {
    CLI::App program("Leadlight's training: prepares data sets, trains ECG-JEPA encoders and diagnostic "
                     "heads, and evaluates them.\n"
                     "Research use only. Not for diagnosis.",
                     "leadlight-train");
    program.set_version_flag("--version", "leadlight-train " LEADLIGHT_VERSION);
    program.require_subcommand(1);

    leadlight::train::Action chosen;
#ifdef LEADLIGHT_HAS_IO
    leadlight::train::addPrepareCommand(program, chosen);
#endif
#ifdef LEADLIGHT_HAS_TORCH
    leadlight::train::addPretrainCommand(program, chosen);
    leadlight::train::addFinetuneCommand(program, chosen);
    leadlight::train::addHeadCommand(program, chosen);
    leadlight::train::addEvaluateCommand(program, chosen);
#endif

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
