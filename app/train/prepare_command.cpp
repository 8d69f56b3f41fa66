// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/command.h"
#include "app/train/output_check.h"
#include "app/train/prepare/prepare.h"
#include "app/train/prepare/prepared_set.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace leadlight::train {
namespace {

struct Options {
    std::vector<std::string> data;
    std::string output;
    bool force = false;
};

Result<int> prepare(const Options& options) {
    if (const auto free =
            checkNoneIsThere(preparedFiles(options.output), options.force, "--force to replace it");
        !free)
        return fail(free.error());
    if (const auto writable = checkOutputFolder(options.output); !writable)
        return fail(writable.error());
    Progress progress;
    int shown = -1;
    progress.onFraction = [&shown](double fraction) {
        const int percent = static_cast<int>(fraction * 100.0);
        if (percent / 10 != shown / 10 || shown < 0)
            std::cerr << "reading: " << percent << " %\n";
        shown = percent;
    };
    const auto set = gather({options.data.begin(), options.data.end()}, progress);
    if (!set)
        return fail(set.error());
    if (auto written = writePreparedSet(*set, options.output); !written)
        return fail(written.error());
    std::cerr << options.output << ": " << set->windows.size() << " windows of ten seconds; "
              << set->refusals.size() << " recordings or windows left out (manifest.json says why)\n";
    return 0;
}

} // namespace

void addPrepareCommand(CLI::App& program, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "prepare", "Turn folders of recordings and label tables into one prepared data set: signals.npy, "
                   "labels.csv and manifest.json. All other commands read that alone.");
    command
        ->add_option(
            "--data,--data-root", options->data,
            "Folder with recordings (WFDB, MAT of CPSC 2018, signals.npy with index.csv) and their tables "
            "(ptbxl_database.csv, scp_statements.csv, ludb.csv, quality.csv, leadlight_labels.csv …), at any "
            "depth; may be given "
            "several times")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("-o,--output", options->output, "Folder to write the prepared data set to")
        ->required();
    command->add_flag("--force", options->force, "Replace a prepared data set that is there already");
    command->callback([&chosen, options] { chosen = [options] { return prepare(*options); }; });
}

} // namespace leadlight::train
