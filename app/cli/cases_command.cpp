// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_command.h"

#include "app/cli/cases_deidentify.h"
#include "app/cli/cases_export.h"
#include "app/cli/cases_import.h"
#include "app/cli/cases_json.h"
#include "app/cli/cases_similar.h"
#include "app/cli/cases_watch.h"
#include "app/cli/system_user.h"
#include "app/cli/table_arguments.h"
#include "core/base/file.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <memory>

namespace leadlight::cli {

namespace {

/// What the arguments of all `cases` commands are read into.
struct Arguments {
    std::string database;
    std::string by;
    bool json = false;
    std::vector<std::string> paths;
    std::vector<std::int64_t> ids;
    std::int64_t id = 0;
    std::string output;
    std::string report;
    double settleS = 2.0;
    CaseExport exported;
    TableArguments table;
    std::string text;
    std::string state;
    std::string search;
    std::string label;
    std::string from;
    std::string to;
    std::string sort = "acquired";
    bool ascending = false;
    bool bin = false;
    int limit = 500;
    int offset = 0;
    std::size_t similar = 10;
};

Result<store::CaseStore> openStore(const Arguments& arguments, store::OpenMode mode) {
    return store::CaseStore::open(arguments.database, arguments.by.empty() ? systemUser() : arguments.by,
                                  mode);
}

/// A command on a database that must be there.
using OnStore = Result<int> (*)(store::CaseStore& store, const Arguments& arguments);

Result<int> importCases(const Arguments& arguments) {
    Result<store::CaseStore> store = openStore(arguments, store::OpenMode::CreateIfMissing);
    if (!store)
        return fail(store.error());
    const auto committed = [&](const ImportedFile& file) {
        if (arguments.json)
            return;
        const store::Imported& imported = file.imported;
        std::cout << imported.id.value << '\t' << file.file
                  << (imported.binned         ? "\t(already there, in the bin)"
                      : imported.alreadyThere ? "\t(already there)"
                                              : "")
                  << std::endl;
    };
    const ImportReport report = importPaths(*store, arguments.paths, committed, tableAnswer(arguments.table));
    if (!arguments.report.empty()) {
        if (Result<void> saved = writeFile(arguments.report, asBytes(reportCsv(report))); !saved)
            return fail(saved.error());
    }
    if (arguments.json) {
        Json document{{"imported", Json::array()}, {"failed", Json::array()}};
        for (const ImportedFile& file : report.imported) {
            document["imported"].push_back({{"file", file.file},
                                            {"id", file.imported.id.value},
                                            {"already_there", file.imported.alreadyThere}});
            if (file.imported.binned)
                document["imported"].back()["in_bin"] = true;
        }
        for (const FailedFile& file : report.failed)
            document["failed"].push_back({{"file", file.file}, {"error", file.error}});
        printJson(document);
    }
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

/// Says as it goes: a line, or a JSON document a line, for every file.
Result<int> watchCases(const Arguments& arguments) {
    Result<store::CaseStore> store = openStore(arguments, store::OpenMode::CreateIfMissing);
    if (!store)
        return fail(store.error());
    const auto imported = [&](const ImportedFile& file) {
        if (arguments.json)
            std::cout << Json{{"file", file.file},
                              {"id", file.imported.id.value},
                              {"already_there", file.imported.alreadyThere}}
                             .dump()
                      << std::endl;
        else
            std::cout << file.imported.id.value << '\t' << file.file
                      << (file.imported.alreadyThere ? "\t(already there)" : "") << std::endl;
    };
    const auto failed = [](const FailedFile& file) {
        std::cerr << "not imported: " << file.error << std::endl;
    };
    const std::chrono::milliseconds settle(static_cast<std::int64_t>(arguments.settleS * 1000.0));
    return watchFolder(*store, arguments.output, settle, imported, failed);
}

Result<store::CaseQuery> queryOf(const Arguments& arguments) {
    store::CaseQuery query;
    query.text = arguments.search;
    query.suggestedLabel = arguments.label;
    query.binned = arguments.bin;
    query.limit = arguments.limit;
    query.offset = arguments.offset;
    query.ascending = arguments.ascending;
    query.acquiredFrom = Date::parse(arguments.from);
    query.acquiredTo = Date::parse(arguments.to);
    constexpr std::array<std::pair<const char*, store::CaseOrder>, 5> kOrders{
        {{"acquired", store::CaseOrder::AcquiredAt},
         {"imported", store::CaseOrder::ImportedAt},
         {"name", store::CaseOrder::PatientName},
         {"patient-id", store::CaseOrder::PatientId},
         {"state", store::CaseOrder::State}}};
    for (const auto& [name, order] : kOrders) {
        if (arguments.sort == name)
            query.order = order;
    }
    return query;
}

Result<int> listCases(store::CaseStore& store, const Arguments& arguments) {
    const Result<store::CaseQuery> query = queryOf(arguments);
    const Result<std::vector<store::CaseSummary>> cases = store.list(*query);
    const Result<int> total = store.count(*query);
    if (!cases)
        return fail(cases.error());
    if (!total)
        return fail(total.error());
    if (arguments.json) {
        Json document{{"cases", Json::array()}, {"total", *total}};
        for (const store::CaseSummary& summary : *cases)
            document["cases"].push_back(summaryJson(summary));
        printJson(document);
        return 0;
    }
    for (const store::CaseSummary& one : *cases) {
        std::cout << one.id.value << '\t' << (one.acquiredAt ? one.acquiredAt->iso() : "-") << '\t'
                  << one.patient.id << '\t' << one.patient.name << '\t' << one.fileName << '\t'
                  << store::caseStateName(one.state);
        for (const Finding& finding : one.suggested)
            std::cout << '\t' << finding.label;
        std::cout << '\n';
    }
    return 0;
}

Result<int> showCase(store::CaseStore& store, const Arguments& arguments) {
    const CaseId id{arguments.id};
    const Result<store::CaseDetails> details = store.details(id);
    if (!details)
        return fail(details.error());
    const Result<std::vector<Analysis>> analyses = store.analyses(id);
    if (!analyses)
        return fail(analyses.error());
    const Result<std::vector<Reading>> readings = store.readings(id);
    if (!readings)
        return fail(readings.error());
    const Result<std::vector<store::HistoryEntry>> history = store.history(id);
    if (!history)
        return fail(history.error());
    printJson(caseJson(*details, *analyses, *readings, *history));
    return 0;
}

Result<int> similarCases(store::CaseStore& store, const Arguments& arguments) {
    return printSimilarCases(store, CaseId{arguments.id}, arguments.similar, arguments.json);
}

Result<int> exportCases(store::CaseStore& store, const Arguments& arguments) {
    Json files = Json::array();
    for (const std::int64_t id : arguments.ids) {
        const Result<std::vector<std::string>> written = exportCase(store, CaseId{id}, arguments.exported);
        if (!written)
            return fail(written.error());
        for (const std::string& file : *written) {
            files.push_back({{"id", id}, {"file", file}});
            if (!arguments.json)
                std::cout << file << '\n';
        }
    }
    if (arguments.json)
        printJson({{"files", files}});
    return 0;
}

Result<int> readCase(store::CaseStore& store, const Arguments& arguments) {
    const std::string by = arguments.by.empty() ? systemUser() : arguments.by;
    const Reading reading{arguments.text,
                          readingStateFromName(arguments.state).value_or(ReadingState::Preliminary), by,
                          nowUtc()};
    const Result<ReadingId> added = store.addReading(CaseId{arguments.id}, reading);
    if (!added)
        return fail(added.error());
    if (arguments.json)
        printJson({{"id", added->value},
                   {"case", arguments.id},
                   {"state", readingStateName(reading.state)},
                   {"by", by},
                   {"made_at", reading.madeAt.iso()}});
    else
        std::cout << "reading " << added->value << " of case " << arguments.id << " is kept\n";
    return 0;
}

Result<int> moveCases(const Arguments& arguments, const std::function<Result<void>(CaseId)>& move,
                      const char* word) {
    Json done = Json::array();
    for (const std::int64_t id : arguments.ids) {
        const Result<void> moved = move(CaseId{id});
        if (!moved)
            return fail(moved.error());
        done.push_back(id);
        if (!arguments.json)
            std::cout << "case " << id << ' ' << word << std::endl;
    }
    if (arguments.json)
        printJson({{"ids", done}});
    return 0;
}

Result<int> deleteCases(store::CaseStore& store, const Arguments& arguments) {
    return moveCases(
        arguments, [&](CaseId id) { return store.moveToBin(id); }, "is in the bin");
}

Result<int> restoreCases(store::CaseStore& store, const Arguments& arguments) {
    return moveCases(
        arguments, [&](CaseId id) { return store.restore(id); }, "is back in the list");
}

Result<int> emptyBin(store::CaseStore& store, const Arguments& arguments) {
    const Result<int> deleted = store.emptyBin();
    if (!deleted)
        return fail(deleted.error());
    if (arguments.json)
        printJson({{"deleted", *deleted}});
    else
        std::cout << *deleted << " cases are deleted for good\n";
    return 0;
}

int tellProblems(const std::vector<store::Problem>& problems, const Arguments& arguments) {
    if (arguments.json)
        printJson(problemsJson(problems));
    else if (problems.empty())
        std::cout << "ok: every case, analysis, reading and stored file is as it was written\n";
    for (const store::Problem& problem : problems) {
        if (!arguments.json)
            std::cout << problem.where << ' ' << problem.id << ": " << problem.text << '\n';
    }
    if (!problems.empty())
        std::cerr << arguments.database << " is not as it was written: " << problems.size()
                  << " problems were found\n";
    return problems.empty() ? 0 : 1;
}

Result<int> verifyCases(const Arguments& arguments) {
    const Result<store::CaseStore> store = openStore(arguments, store::OpenMode::MustExist);
    Result<std::vector<store::Problem>> problems = store ? store->verify({}) : fail(store.error());
    if (problems)
        return tellProblems(*problems, arguments);
    // Damage so great that the database cannot be opened is what was asked about, not a failure to answer.
    if (problems.error().code == ErrorCode::Malformed || problems.error().code == ErrorCode::Unrecognised)
        return tellProblems({{"database", arguments.database, problems.error().text}}, arguments);
    return fail(problems.error());
}

Result<int> backUp(store::CaseStore& store, const Arguments& arguments) {
    const Result<void> done = store.backup(arguments.output);
    if (!done)
        return fail(done.error());
    if (arguments.json)
        printJson({{"backup", arguments.output}});
    else
        std::cout << arguments.output << '\n';
    return 0;
}

Result<int> deidentifyCases(store::CaseStore& store, const Arguments& arguments) {
    const Result<DeidentifiedCopy> made =
        deidentifiedCopy(store, arguments.output, arguments.exported.deidentify);
    if (!made)
        return fail(made.error());
    if (arguments.json) {
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

const CLI::Validator kIsDate(
    [](std::string& text) {
        return Date::parse(text) ? std::string() : text + " is not a date like 2013-02-05";
    },
    "DATE");

} // namespace

void addCasesCommand(CLI::App& program, Action& chosen) {
    CLI::App* cases =
        program.add_subcommand("cases", "The case database: keeps recordings, analyses and readings");
    cases->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    // --db, --json and --by are taken before and after the inner command's name.
    const auto addCommon = [arguments](CLI::App* command) {
        command->add_option("--db", arguments->database, "The database file")->type_name("FILE");
        command->add_flag("--json", arguments->json, "Print one JSON document");
        command
            ->add_option("--by", arguments->by,
                         "Who does this, for the audit log; the system's user otherwise")
            ->type_name("NAME");
    };
    addCommon(cases);
    const auto add = [&, arguments](const char* name, const char* help,
                                    const std::function<Result<int>(const Arguments&)>& action) {
        CLI::App* command = cases->add_subcommand(name, help);
        addCommon(command);
        command->callback([&chosen, arguments, action] {
            if (arguments->database.empty())
                throw CLI::RequiredError("--db FILE");
            chosen = [arguments, action] { return action(*arguments); };
        });
        return command;
    };
    const auto addOn = [&](const char* name, const char* help, OnStore action) {
        return add(name, help, [action](const Arguments& given) -> Result<int> {
            Result<store::CaseStore> store = openStore(given, store::OpenMode::MustExist);
            if (!store)
                return fail(store.error());
            return action(*store, given);
        });
    };

    CLI::App* import =
        add("import", "Import files and whole folders; makes the database if it is not there", importCases);
    import->add_option("PATH", arguments->paths, "Files or folders")->required();
    import
        ->add_option("--report", arguments->report,
                     "Save as CSV what became of every file, and why one failed")
        ->type_name("OUT.csv");
    addTableOptions(*import, arguments->table);

    CLI::App* watch = add("watch",
                          "Import what is dropped into a folder, once it is complete, until the program is "
                          "told to end (Ctrl+C)",
                          watchCases);
    watch->add_option("DIR", arguments->output, "The folder to watch")->required();
    watch
        ->add_option("--settle", arguments->settleS,
                     "Seconds without a change after which a file counts as complete")
        ->check(CLI::Range(0.1, 3600.0))
        ->capture_default_str();

    CLI::App* list = addOn("list", "List cases, newest first", listCases);
    list->add_option("--search", arguments->search,
                     "Words in name, patient id, file name, date or suggested findings")
        ->type_name("TEXT");
    list->add_option("--label", arguments->label, "Only cases with this suggested finding")
        ->type_name("LABEL");
    list->add_option("--from", arguments->from, "Only acquired on this day or later")->check(kIsDate);
    list->add_option("--to", arguments->to, "Only acquired on this day or earlier")->check(kIsDate);
    list->add_option("--sort", arguments->sort, "What to sort by")
        ->check(CLI::IsMember({"acquired", "imported", "name", "patient-id", "state"}))
        ->capture_default_str();
    list->add_flag("--ascending", arguments->ascending, "Oldest, or first in the alphabet, first");
    list->add_flag("--bin", arguments->bin, "What is in the bin instead");
    list->add_option("--limit", arguments->limit, "At most this many")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    list->add_option("--offset", arguments->offset, "Leave out this many first")
        ->check(CLI::NonNegativeNumber);

    const auto addId = [arguments](CLI::App* command) {
        command->add_option("--case", arguments->id, "The case's number, as `list` shows it")
            ->type_name("ID")
            ->required();
    };
    const auto addIds = [arguments](CLI::App* command) {
        command->add_option("--case", arguments->ids, "The cases' numbers, as `list` shows them")
            ->type_name("ID")
            ->required();
    };
    addId(addOn("show", "Show everything known about a case, as JSON", showCase));

    CLI::App* similar =
        addOn("similar",
              "Find the cases of other patients whose embeddings lie nearest to a case's, with "
              "what was confirmed of them.\n"
              "Similar to the encoder, not of the same diagnosis. Research use only. Not for diagnosis.",
              similarCases);
    addId(similar);
    similar->add_option("--count", arguments->similar, "How many")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1000}))
        ->capture_default_str();

    CLI::App* exported =
        addOn("export", "Write the original files of cases, byte for byte, or another format", exportCases);
    addIds(exported);
    exported
        ->add_option("--as", arguments->exported.as, "Write this format instead, with the case's readings")
        ->check(CLI::IsMember({"dcm", "xml", "hea", "edf", "csv", "npy"}));
    addDeidentifyOptions(*exported, arguments->exported.deidentify);
    exported->add_option("-o,--output", arguments->exported.folder, "The folder to write to")
        ->type_name("DIR")
        ->required();

    CLI::App* deidentify = addOn(
        "deidentify",
        "Copy the database to a new one that tells of no patient: recordings alone, as de-identified DICOM, "
        "after the basic profile of DICOM PS3.15. Readings, analyses and the audit log stay behind",
        deidentifyCases);
    deidentify->add_option("-o,--output", arguments->output, "The new database")
        ->type_name("FILE")
        ->required();
    addCleaningOptions(*deidentify, arguments->exported.deidentify);

    CLI::App* read = addOn("read", "Add a reading to a case", readCase);
    addId(read);
    read->add_option("--text", arguments->text, "What is said of the case")->required();
    read->add_option("--state", arguments->state,
                     "How far the reading has come; after a confirmed one only amended")
        ->check(CLI::IsMember({"draft", "preliminary", "confirmed", "amended"}))
        ->required();

    addIds(addOn("delete", "Move cases to the bin", deleteCases));
    addIds(addOn("restore", "Take cases out of the bin", restoreCases));
    addOn("empty-bin", "Delete what is in the bin for good", emptyBin);
    add("verify",
        "Check that nothing was changed, removed or added from outside; exit code 1 if something was",
        verifyCases);
    CLI::App* backup = addOn("backup", "Copy the database to a new file, also while it is in use", backUp);
    backup->add_option("-o,--output", arguments->output, "The new file")->type_name("FILE")->required();
}

} // namespace leadlight::cli
