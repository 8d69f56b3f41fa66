// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_commands.h"
#include "app/cli/cases_deidentify.h"
#include "app/cli/cases_export.h"
#include "app/cli/json_output.h"

#include <iostream>

namespace leadlight::cli {

namespace {

struct ExportArguments {
    std::vector<std::int64_t> ids;
    CaseExport wanted;
};

Result<int> exportCases(store::CaseStore& store, const CasesArguments& common,
                        const ExportArguments& arguments) {
    Json files = Json::array();
    for (const std::int64_t id : arguments.ids) {
        const Result<std::vector<std::string>> written = exportCase(store, CaseId{id}, arguments.wanted);
        if (!written)
            return fail(written.error());
        for (const std::string& file : *written) {
            files.push_back({{"id", id}, {"file", file}});
            if (!common.json)
                std::cout << file << '\n';
        }
    }
    if (common.json)
        printJson({{"files", files}});
    return 0;
}

struct CopyArguments {
    std::string output;
    DeidentifyArguments deidentify;
};

Result<int> deidentifyCases(store::CaseStore& store, const CasesArguments& common,
                            const CopyArguments& arguments) {
    const Result<DeidentifiedCopy> made = deidentifiedCopy(store, arguments.output, arguments.deidentify);
    if (!made)
        return fail(made.error());
    if (common.json) {
        Json document{{"output", arguments.output}, {"cases", made->cases}, {"left_out", Json::array()}};
        for (const LeftOut& one : made->leftOut)
            document["left_out"].push_back({{"id", one.id.value}, {"reason", one.reason}});
        printJson(document);
        return 0;
    }
    for (const LeftOut& one : made->leftOut)
        std::cerr << "case " << one.id.value << " is left out: " << one.reason << '\n';
    std::cout << made->cases << " cases are in " << arguments.output << '\n';
    return 0;
}

} // namespace

void addCasesOutput(CasesCommands& commands) {
    const auto exported = std::make_shared<ExportArguments>();
    CLI::App* command =
        commands.addOn("export", "Write the original files of cases, byte for byte, or another format",
                       exported, exportCases);
    addCasesOption(*command, exported->ids);
    command->add_option("--as", exported->wanted.as, "Write this format instead, with the case's readings")
        ->check(CLI::IsMember({"dcm", "xml", "hea", "edf", "csv", "npy"}));
    addDeidentifyOptions(*command, exported->wanted.deidentify);
    command->add_option("-o,--output", exported->wanted.folder, "The folder to write to")
        ->type_name("DIR")
        ->required();

    const auto copy = std::make_shared<CopyArguments>();
    command = commands.addOn(
        "deidentify",
        "Copy the database to a new one that tells of no patient: recordings alone, as de-identified DICOM, "
        "after the basic profile of DICOM PS3.15. Readings, analyses and the audit log stay behind",
        copy, deidentifyCases);
    command->add_option("-o,--output", copy->output, "The new database")->type_name("FILE")->required();
    addCleaningOptions(*command, copy->deidentify);
}

} // namespace leadlight::cli
