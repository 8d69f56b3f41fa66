// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/cases_import.h"
#include "app/cli/cases_watch.h"
#include "app/cli/json_output.h"
#include "app/cli/outputs.h"
#include "app/cli/recording_files.h"
#include "app/cli/table_arguments.h"
#include "core/base/file.h"

#include <chrono>
#include <iostream>

namespace leadlight::cli {

namespace {

struct ImportArguments {
    std::vector<std::string> paths;
    std::string report;
    TableArguments table;
};

Json importedJson(const ImportedFile& file) {
    Json json{
        {"file", file.file}, {"id", file.imported.id.value}, {"already_there", file.imported.alreadyThere}};
    if (file.imported.binned)
        json["in_bin"] = true;
    return json;
}

void printLine(const ImportedFile& file) {
    const store::Imported& imported = file.imported;
    std::cout << imported.id.value << '\t' << file.file
              << (imported.binned         ? "\t(already there, in the bin)"
                  : imported.alreadyThere ? "\t(already there)"
                                          : "")
              << std::endl;
}

void printReport(const ImportReport& report) {
    Json document{{"imported", Json::array()}, {"failed", Json::array()}};
    for (const ImportedFile& file : report.imported)
        document["imported"].push_back(importedJson(file));
    for (const FailedFile& file : report.failed)
        document["failed"].push_back({{"file", file.file}, {"error", file.error}});
    printJson(document);
}

/// Whether the report would take the place of nothing that is read.
Result<void> checkReport(const CasesArguments& common, const ImportArguments& arguments) {
    if (arguments.report.empty())
        return {};
    std::vector<std::filesystem::path> inputs{common.database};
    for (const CandidateFile& file :
         candidateFiles({arguments.paths.begin(), arguments.paths.end()}, {arguments.report}).files)
        inputs.push_back(file.path);
    return checkOutputs({arguments.report}, inputs);
}

/// The exit code, or why nothing came in.
Result<int> outcomeOf(const ImportReport& report) {
    if (report.stopped)
        return fail(*report.stopped);
    if (report.imported.empty()) {
        if (report.failed.empty())
            return fail(ErrorCode::NotFound,
                        "no recording was found there: name files, or folders that hold some");
        if (report.failed.size() == 1)
            return fail(ErrorCode::Malformed, report.failed.front().error);
        return fail(ErrorCode::Malformed,
                    "none of the " + std::to_string(report.failed.size()) +
                        " files could be imported; the first: " + report.failed.front().error);
    }
    for (const FailedFile& file : report.failed)
        std::cerr << "not imported: " << file.error << '\n';
    return 0;
}

Result<int> importCases(const CasesArguments& common, const ImportArguments& arguments) {
    if (const auto checked = checkReport(common, arguments); !checked)
        return fail(checked.error());
    Result<store::CaseStore> store = common.open(store::OpenMode::CreateIfMissing);
    if (!store)
        return fail(store.error());
    const auto committed = [&](const ImportedFile& file) {
        if (!common.json)
            printLine(file);
    };
    const ImportReport report = importPaths(*store, arguments.paths, committed, arguments.table);
    if (!arguments.report.empty()) {
        if (Result<void> saved = writeFile(arguments.report, asBytes(reportCsv(report))); !saved)
            return fail(saved.error());
    }
    if (common.json)
        printReport(report);
    return outcomeOf(report);
}

struct WatchArguments {
    std::string folder;
    double settleS = 2.0;
};

/// Says as it goes: a line, or a JSON document a line, for every file.
Result<int> watchCases(const CasesArguments& common, const WatchArguments& arguments) {
    Result<store::CaseStore> store = common.open(store::OpenMode::CreateIfMissing);
    if (!store)
        return fail(store.error());
    const auto imported = [&](const ImportedFile& file) {
        if (common.json)
            std::cout << importedJson(file).dump() << std::endl;
        else
            printLine(file);
    };
    const auto failed = [](const FailedFile& file) {
        std::cerr << "not imported: " << file.error << std::endl;
    };
    const std::chrono::milliseconds settle(static_cast<std::int64_t>(arguments.settleS * 1000.0));
    return watchFolder(*store, arguments.folder, settle, imported, failed);
}

} // namespace

void addCasesIntake(CasesCommands& commands) {
    const auto import = std::make_shared<ImportArguments>();
    CLI::App* command =
        commands.add("import", "Import files and whole folders; makes the database if it is not there",
                     import, importCases);
    command->add_option("PATH", import->paths, "Files or folders")->required();
    command
        ->add_option("--report", import->report, "Save as CSV what became of every file, and why one failed")
        ->type_name("OUT.csv");
    addTableOptions(*command, import->table);

    const auto watch = std::make_shared<WatchArguments>();
    command = commands.add("watch",
                           "Import what is dropped into a folder, once it is complete, until the program is "
                           "told to end (Ctrl+C)",
                           watch, watchCases);
    command->add_option("DIR", watch->folder, "The folder to watch")->required();
    command
        ->add_option("--settle", watch->settleS,
                     "Seconds without a change after which a file counts as complete")
        ->check(CLI::Range(0.1, 3600.0))
        ->capture_default_str();
}

} // namespace leadlight::cli
