// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pacs_send.h"

#include "app/cli/json_output.h"
#include "app/cli/stored_recording.h"
#include "app/cli/system_user.h"
#include "core/base/file.h"
#include "core/io/dicom/dicom_report.h"

#include <algorithm>
#include <iostream>

namespace leadlight::cli {

namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{512} << 20;

/// The newest confirmed or amended reading, and the one before it that an amended one follows.
struct Readings {
    Reading last;
    std::optional<Reading> before;
};

Result<Readings> confirmedReadings(const store::CaseStore& store, CaseId id) {
    const auto all = store.readings(id);
    if (!all)
        return fail(all.error());
    std::vector<Reading> confirmed;
    std::copy_if(all->begin(), all->end(), std::back_inserter(confirmed), [](const Reading& one) {
        return one.state == ReadingState::Confirmed || one.state == ReadingState::Amended;
    });
    if (confirmed.empty())
        return fail(ErrorCode::Invalid,
                    "case " + std::to_string(id.value) + " has no confirmed reading: confirm one first");
    Readings readings{confirmed.back(), {}};
    if (confirmed.size() > 1)
        readings.before = confirmed[confirmed.size() - 2];
    return readings;
}

Result<pacs::ToSend> reportOf(const store::CaseStore& store, CaseId id, const PacsArguments& arguments) {
    const auto readings = confirmedReadings(store, id);
    if (!readings)
        return fail(readings.error());
    const auto stored = readStored(store, id);
    if (!stored)
        return fail(stored.error());
    auto report =
        io::dicom::writeReport(stored->recording, stored->source, readings->last,
                               readings->before ? &*readings->before : nullptr, {arguments.organisation});
    if (!report)
        return fail(std::move(report.error()));
    return pacs::ToSend{"report of case " + std::to_string(id.value), std::move(*report)};
}

Result<pacs::ToSend> pdfOf(const store::CaseStore& store, CaseId id, const PacsArguments& arguments) {
    const auto pdf = readFile(arguments.pdf, kMaxFileBytes);
    if (!pdf)
        return fail(pdf.error());
    const auto stored = readStored(store, id);
    if (!stored)
        return fail(stored.error());
    auto report = io::dicom::writePdfReport(stored->recording, stored->source, *pdf);
    if (!report)
        return fail(std::move(report.error()));
    return pacs::ToSend{arguments.pdf, std::move(*report)};
}

Result<pacs::ToSend> originalOf(const store::CaseStore& store, CaseId id) {
    auto source = store.source(id);
    if (!source)
        return fail(std::move(source.error()));
    return pacs::ToSend{"case " + std::to_string(id.value), std::move(source->files.front().content)};
}

Result<std::vector<pacs::ToSend>> objectsOf(const PacsArguments& arguments) {
    std::vector<pacs::ToSend> objects;
    for (const std::string& file : arguments.files) {
        auto content = readFile(file, kMaxFileBytes);
        if (!content)
            return fail(std::move(content.error()));
        objects.push_back({file, std::move(*content)});
    }
    if (arguments.cases.empty())
        return objects;
    const auto store = store::CaseStore::open(
        arguments.database, arguments.by.empty() ? systemUser() : arguments.by, store::OpenMode::MustExist);
    if (!store)
        return fail(store.error());
    for (const std::int64_t id : arguments.cases) {
        const CaseId number{id};
        auto object = !arguments.pdf.empty() ? pdfOf(*store, number, arguments)
                      : arguments.report     ? reportOf(*store, number, arguments)
                                             : originalOf(*store, number);
        if (!object)
            return fail(std::move(object.error()));
        objects.push_back(std::move(*object));
    }
    return objects;
}

} // namespace

Result<int> sendObjects(const PacsArguments& arguments) {
    const Progress progress = untilInterrupted();
    const auto objects = objectsOf(arguments);
    if (!objects)
        return fail(objects.error());
    const auto sent = pacs::send(pacsCall(arguments), *objects, progress);
    return sent ? tellTransferred(*sent, "sent", arguments.json) : fail(sent.error());
}

void addPacsSend(CLI::App& command, PacsArguments& arguments) {
    addPacsServer(command, arguments);
    command.add_option("FILE", arguments.files, "DICOM files");
    auto* cases = command.add_option("--case", arguments.cases, "Cases of the database, by their numbers")
                      ->type_name("ID");
    addPacsDatabase(command, arguments, false);
    cases->needs("--db");
    auto* report =
        command.add_flag("--report", arguments.report,
                         "Send the newest confirmed reading of each case as a DICOM report (Basic Text SR)");
    report->needs(cases);
    command
        .add_option("--pdf", arguments.pdf,
                    "Send this page, as leadlight --print makes it, into the case's study (Encapsulated "
                    "PDF); one case")
        ->type_name("FILE.pdf")
        ->needs(cases)
        ->excludes(report);
    command
        .add_option("--organisation", arguments.organisation,
                    "Who answers for the reading: marks the report as verified")
        ->type_name("NAME");
}

Result<int> tellTransferred(const pacs::Transferred& result, const char* word, bool json) {
    if (json) {
        Json document{{"done", result.done},
                      {"already_there", result.alreadyThere},
                      {"failed", Json::array()},
                      {"stopped", result.stopped ? Json(result.stopped->text) : Json(nullptr)}};
        for (const pacs::FailedObject& one : result.failed)
            document["failed"].push_back({{"object", one.name}, {"reason", one.reason}});
        printJson(document);
    } else {
        std::cout << result.done << " object(s) " << word;
        if (result.alreadyThere > 0)
            std::cout << ", of which " << result.alreadyThere << " were there already";
        std::cout << '\n';
    }
    for (const pacs::FailedObject& one : result.failed)
        std::cerr << "not " << word << ": " << one.name << ": " << one.reason << '\n';
    if (result.stopped)
        return fail(result.stopped->code, result.stopped->text + " What was " + word + " before stays.");
    return result.failed.empty() ? 0 : 1;
}

} // namespace leadlight::cli
