// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pacs_command.h"

#include "app/cli/json_output.h"
#include "app/cli/pacs_arguments.h"
#include "app/cli/pacs_keep.h"
#include "app/cli/pacs_send.h"
#include "app/cli/system_user.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <mutex>
#include <thread>

namespace leadlight::cli {

namespace {

Result<store::CaseStore> openStore(const PacsArguments& arguments) {
    return store::CaseStore::open(arguments.database, arguments.by.empty() ? systemUser() : arguments.by);
}

Result<int> echoServer(const PacsArguments& arguments) {
    const auto answer = pacs::echo(pacsCall(arguments), untilInterrupted());
    if (!answer)
        return fail(answer.error());
    if (arguments.json)
        printJson({{"server", arguments.server},
                   {"implementation", textOrNull(answer->implementation)},
                   {"answer_ms", answer->answerMs}});
    else
        std::cout << arguments.server << " answers (" << answer->implementation << ")\n";
    return 0;
}

Json studyJson(const pacs::Study& study) {
    return {{"study", study.uid},
            {"patient",
             {{"id", textOrNull(study.patientId)},
              {"name", textOrNull(study.patientName)},
              {"birth_date", textOrNull(study.birthDate)},
              {"sex", textOrNull(study.sex)}}},
            {"date", textOrNull(study.date)},
            {"time", textOrNull(study.time)},
            {"description", textOrNull(study.description)},
            {"accession", textOrNull(study.accession)},
            {"modalities", textOrNull(study.modalities)},
            {"objects", orNull(study.objects)}};
}

Result<int> findStudies(const PacsArguments& arguments) {
    const auto found = pacs::find(pacsCall(arguments), pacsQuery(arguments), untilInterrupted());
    if (!found)
        return fail(found.error());
    if (arguments.json) {
        Json document{{"studies", Json::array()}, {"more", found->more}};
        for (const pacs::Study& study : found->studies)
            document["studies"].push_back(studyJson(study));
        printJson(document);
        return 0;
    }
    for (const pacs::Study& study : found->studies)
        std::cout << study.uid << '\t' << study.date << ' ' << study.time << '\t' << study.patientId << '\t'
                  << study.patientName << '\t' << study.description << '\n';
    if (found->more)
        std::cerr << "there are more than " << arguments.limit << ": ask for less, or raise --limit\n";
    return 0;
}

/// The studies that were named, or those that a query finds.
Result<std::vector<std::string>> wantedStudies(const PacsArguments& arguments, const Progress& progress) {
    if (!arguments.studies.empty())
        return arguments.studies;
    const auto found = pacs::find(pacsCall(arguments), pacsQuery(arguments), progress);
    if (!found)
        return fail(found.error());
    if (found->studies.empty())
        return fail(ErrorCode::NotFound, "The server has no such study.");
    if (found->more)
        return fail(ErrorCode::TooLarge, "More than " + std::to_string(arguments.limit) +
                                             " studies fit: ask for less, or raise --limit.");
    std::vector<std::string> studies;
    for (const pacs::Study& study : found->studies)
        studies.push_back(study.uid);
    return studies;
}

Result<int> getStudies(const PacsArguments& arguments) {
    const Progress progress = untilInterrupted();
    const auto studies = wantedStudies(arguments, progress);
    if (!studies)
        return fail(studies.error());
    auto store = openStore(arguments);
    if (!store)
        return fail(store.error());
    const auto got =
        pacs::get(pacsCall(arguments), *studies, arguments.modality, keepAsCases(*store), progress);
    return got ? tellTransferred(*got, "received", arguments.json) : fail(got.error());
}

/// Counts what the listener keeps while the server sends to it.
class Arrivals {
public:
    [[nodiscard]] pacs::Listener::OnEvent onEvent() {
        return [this](const pacs::ListenerEvent& event) {
            const std::scoped_lock lock(m_mutex);
            if (event.kind == pacs::ListenerEvent::Kind::Kept) {
                ++m_result.done;
                m_result.alreadyThere += event.alreadyThere ? 1 : 0;
            } else if (event.kind == pacs::ListenerEvent::Kind::NotKept) {
                m_result.failed.push_back({event.peer, event.text});
            }
        };
    }

    [[nodiscard]] pacs::Transferred take() {
        const std::scoped_lock lock(m_mutex);
        return std::move(m_result);
    }

private:
    std::mutex m_mutex;
    pacs::Transferred m_result;
};

/// To another title: the server's own count. To us: what we have kept.
Result<int> moveStudies(const PacsArguments& arguments) {
    const Progress progress = untilInterrupted();
    const auto studies = wantedStudies(arguments, progress);
    if (!studies)
        return fail(studies.error());
    const pacs::Call call = pacsCall(arguments);
    if (!arguments.destination.empty()) {
        const auto moved = pacs::move(call, *studies, arguments.modality, arguments.destination, progress);
        return moved ? tellTransferred(*moved, "sent", arguments.json) : fail(moved.error());
    }
    auto store = openStore(arguments);
    if (!store)
        return fail(store.error());
    Arrivals arrivals;
    pacs::ListenerSettings settings = pacsListener(arguments);
    if (settings.allowed.empty())
        settings.allowed = {{call.server.title, "0.0.0.0/0"}};
    auto listener = pacs::Listener::start(settings, keepAsCases(*store), arrivals.onEvent());
    if (!listener)
        return fail(listener.error());
    const auto moved = pacs::move(call, *studies, arguments.modality, call.ourTitle, progress);
    listener->reset(); // what has begun to be kept is kept
    if (!moved)
        return fail(moved.error());
    pacs::Transferred result = arrivals.take();
    result.failed.insert(result.failed.end(), moved->failed.begin(), moved->failed.end());
    result.stopped = moved->stopped;
    return tellTransferred(result, "received", arguments.json);
}

const char* kindName(pacs::ListenerEvent::Kind kind) {
    switch (kind) {
    case pacs::ListenerEvent::Kind::Refused:
        return "refused";
    case pacs::ListenerEvent::Kind::Connected:
        return "connected";
    case pacs::ListenerEvent::Kind::Kept:
        return "kept";
    case pacs::ListenerEvent::Kind::NotKept:
        return "not_kept";
    case pacs::ListenerEvent::Kind::Broken:
        break;
    }
    return "broken";
}

/// Says as it goes: a line, or a JSON document a line.
Result<int> listenForObjects(const PacsArguments& arguments) {
    const Progress progress = untilInterrupted();
    auto store = openStore(arguments);
    if (!store)
        return fail(store.error());
    std::mutex mutex;
    const auto onEvent = [&](const pacs::ListenerEvent& event) {
        const std::scoped_lock lock(mutex);
        if (arguments.json) {
            std::cout << Json{{"event", kindName(event.kind)},
                              {"peer", event.peer},
                              {"text", textOrNull(event.text)},
                              {"already_there", event.alreadyThere}}
                             .dump(-1, ' ', false, Json::error_handler_t::replace)
                      << std::endl;
            return;
        }
        const bool good = event.kind == pacs::ListenerEvent::Kind::Kept ||
                          event.kind == pacs::ListenerEvent::Kind::Connected;
        (good ? std::cout : std::cerr) << kindName(event.kind) << '\t' << event.peer << '\t' << event.text
                                       << (event.alreadyThere ? "(already there)" : "") << std::endl;
    };
    auto listener = pacs::Listener::start(pacsListener(arguments), keepAsCases(*store), onEvent);
    if (!listener)
        return fail(listener.error());
    std::cerr << arguments.title << " listens at " << arguments.bindTo << ':' << (*listener)->port()
              << std::endl;
    while (!progress.cancel.cancelled()) {
        constexpr std::chrono::milliseconds kPause(200);
        std::this_thread::sleep_for(kPause);
    }
    return 0;
}

} // namespace

void addPacsCommand(CLI::App& program, Action& chosen) {
    CLI::App* group = program.add_subcommand(
        "pacs", "DICOM over the network: ask a PACS, fetch ECGs from it, send to it, receive from a cart");
    group->require_subcommand(1);
    const auto arguments = std::make_shared<PacsArguments>();
    const auto add = [&, arguments](const char* name, const char* help,
                                    Result<int> (*action)(const PacsArguments&)) {
        CLI::App* command = group->add_subcommand(name, help);
        command->add_flag("--json", arguments->json, "Print one JSON document");
        command->callback(
            [&chosen, arguments, action] { chosen = [arguments, action] { return action(*arguments); }; });
        return command;
    };

    addPacsServer(
        *add("echo", "Test the connection: whether the server is there and knows us (C-ECHO)", echoServer),
        *arguments);

    CLI::App* find = add("find", "List the studies that a server has (C-FIND)", findStudies);
    addPacsServer(*find, *arguments);
    addPacsQuery(*find, *arguments);

    const auto addStudies = [&](CLI::App* command) {
        addPacsServer(*command, *arguments);
        command
            ->add_option("--study", arguments->studies,
                         "The studies' UIDs, as `find` shows them; without, all that the query finds")
            ->type_name("UID");
        addPacsQuery(*command, *arguments);
    };
    CLI::App* get =
        add("get", "Fetch the ECGs of studies into the case database, over our own connection (C-GET)",
            getStudies);
    addStudies(get);
    addPacsDatabase(*get, *arguments, true);

    CLI::App* move = add("move",
                         "Have the server send the ECGs of studies to us, or to another title (C-MOVE); for "
                         "servers without C-GET. The server must know the title's address and port",
                         moveStudies);
    addStudies(move);
    auto* destination = move->add_option("--destination", arguments->destination,
                                         "Another title to send to, without keeping them here")
                            ->type_name("TITLE");
    addPacsDatabase(*move, *arguments, false);
    addPacsListener(*move, *arguments);
    move->callback([&chosen, arguments, destination] {
        if (destination->empty() && arguments->database.empty())
            throw CLI::RequiredError("--db FILE or --destination TITLE");
        chosen = [arguments] { return moveStudies(*arguments); };
    });

    CLI::App* send =
        add("send",
            "Send DICOM files, or the original DICOM files or reports of cases, and wait until they "
            "are kept (C-STORE)",
            sendObjects);
    addPacsSend(*send, *arguments);
    send->callback([&chosen, arguments] {
        if (arguments->files.empty() && arguments->cases.empty())
            throw CLI::RequiredError("FILE or --case ID");
        chosen = [arguments] { return sendObjects(*arguments); };
    });

    CLI::App* listen =
        add("listen",
            "Receive from carts and servers into the case database until the program is told to "
            "end (Ctrl+C); each object is acknowledged once it is safely kept",
            listenForObjects);
    listen->add_option("--as", arguments->title, "Our own AE title, which callers must use")
        ->capture_default_str();
    listen
        ->add_option(
            "--allow", arguments->allowed,
            "Who may send: \"TITLE ADDRESS\", as in \"CART1 10.1.2.3\" or \"* 10.1.2.0/24\"; nobody else")
        ->required();
    addPacsDatabase(*listen, *arguments, true);
    addPacsListener(*listen, *arguments);
    addPacsTls(*listen, *arguments);
    listen->add_option("--max-connections", arguments->maxAssociations, "At most so many at once")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    listen->add_option("--max-size", arguments->maxMegabytes, "Largest object, in MiB")
        ->check(CLI::Range(1, 512))
        ->capture_default_str();
}

} // namespace leadlight::cli
