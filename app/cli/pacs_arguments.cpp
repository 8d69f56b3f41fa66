// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pacs_arguments.h"

#include <csignal>

namespace leadlight::cli {

namespace {

/// Set by a signal, which can reach nothing else. The flag in it is lock-free.
CancelToken& interrupted() {
    static CancelToken token;
    return token;
}

void interrupt(int) {
    interrupted().cancel();
}

const CLI::Validator kIsServer(
    [](std::string& text) {
        const auto server = pacs::parseServer(text);
        return server ? std::string() : server.error().text;
    },
    "TITLE@host:port");

const CLI::Validator kIsTitle(
    [](std::string& text) {
        return pacs::isTitle(text)
                   ? std::string()
                   : "an AE title has 1 to 16 characters and no backslash, not \"" + text + '"';
    },
    "TITLE");

const CLI::Validator kIsAllowed(
    [](std::string& text) {
        const auto peer = pacs::parseAllowedPeer(text);
        return peer ? std::string() : peer.error().text;
    },
    "\"TITLE ADDRESS\"");

const CLI::Validator kIsDay(
    [](std::string& text) {
        return Date::parse(text) ? std::string() : text + " is not a date like 2013-02-05";
    },
    "DATE");

} // namespace

void addPacsServer(CLI::App& command, PacsArguments& arguments) {
    command
        .add_option("SERVER", arguments.server,
                    "The server: its AE title, address and port, as in ORTHANC@10.1.2.3:4242")
        ->check(kIsServer)
        ->required();
    command.add_option("--as", arguments.title, "Our own AE title, which the server must know")
        ->check(kIsTitle)
        ->capture_default_str();
    command.add_option("--timeout", arguments.timeoutS, "Seconds to wait for an answer")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    addPacsTls(command, arguments);
}

void addPacsTls(CLI::App& command, PacsArguments& arguments) {
    command
        .add_option("--tls-trusted", arguments.tls.trusted,
                    "Encrypt (TLS), and trust the certificates in this PEM file")
        ->type_name("FILE");
    auto* certificate =
        command.add_option("--tls-cert", arguments.tls.certificate, "Our own certificate (PEM)")
            ->type_name("FILE");
    auto* key = command.add_option("--tls-key", arguments.tls.key, "Its private key (PEM, not encrypted)")
                    ->type_name("FILE");
    certificate->needs(key)->needs("--tls-trusted");
    key->needs(certificate);
}

void addPacsQuery(CLI::App& command, PacsArguments& arguments) {
    command.add_option("--patient-id", arguments.patientId, "Only this patient's; * stands for anything")
        ->type_name("ID");
    command.add_option("--name", arguments.patientName, "Only names that begin so: \"Doe\" or \"Doe, J\"")
        ->type_name("NAME");
    command.add_option("--accession", arguments.accession, "Only this accession number")->type_name("NUMBER");
    command.add_option("--from", arguments.from, "Only studies of this day or later")->check(kIsDay);
    command.add_option("--to", arguments.to, "Only studies of this day or earlier")->check(kIsDay);
    command.add_option("--modality", arguments.modality, "Only studies with this kind of series")
        ->capture_default_str();
    command.add_option("--limit", arguments.limit, "At most so many studies")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
}

void addPacsListener(CLI::App& command, PacsArguments& arguments) {
    command.add_option("--bind", arguments.bindTo, "Listen on this address of ours; 0.0.0.0: on all")
        ->capture_default_str();
    command.add_option("--port", arguments.port, "Listen at this port; 0: any free one")
        ->capture_default_str();
}

void addPacsDatabase(CLI::App& command, PacsArguments& arguments, bool required) {
    command.add_option("--db", arguments.database, "The case database")
        ->type_name("FILE")
        ->required(required);
    command.add_option("--by", arguments.by, "Who does this, for the audit log; the system's user otherwise")
        ->type_name("NAME");
}

pacs::Call pacsCall(const PacsArguments& arguments) {
    pacs::Call call;
    call.ourTitle = arguments.title;
    call.server = pacs::parseServer(arguments.server).value_or(pacs::Server{});
    if (!arguments.tls.trusted.empty())
        call.server.tls = arguments.tls;
    call.timeouts.answerS = arguments.timeoutS;
    call.timeouts.retrieveS = 2 * arguments.timeoutS;
    return call;
}

pacs::StudyQuery pacsQuery(const PacsArguments& arguments) {
    pacs::StudyQuery query;
    query.patientId = arguments.patientId;
    query.patientName = arguments.patientName;
    query.accession = arguments.accession;
    query.from = Date::parse(arguments.from);
    query.to = Date::parse(arguments.to);
    query.modality = arguments.modality;
    query.limit = arguments.limit;
    return query;
}

pacs::ListenerSettings pacsListener(const PacsArguments& arguments) {
    pacs::ListenerSettings settings;
    settings.title = arguments.title;
    settings.bindTo = arguments.bindTo;
    settings.port = arguments.port;
    for (const std::string& line : arguments.allowed) {
        if (auto peer = pacs::parseAllowedPeer(line))
            settings.allowed.push_back(std::move(*peer));
    }
    if (!arguments.tls.trusted.empty())
        settings.tls = arguments.tls;
    settings.maxAssociations = arguments.maxAssociations;
    settings.maxObjectBytes = static_cast<std::uint64_t>(arguments.maxMegabytes) << 20;
    return settings;
}

Progress untilInterrupted() {
    Progress progress;
    progress.cancel = interrupted();
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    return progress;
}

} // namespace leadlight::cli
