// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pacs/client.h"
#include "core/pacs/listener.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace leadlight::cli {

/// What the arguments of all `pacs` commands are read into.
struct PacsArguments {
    std::string server;
    std::string title = "LEADLIGHT";
    pacs::TlsFiles tls;
    bool json = false;
    int timeoutS = 30;
    // what to look for
    std::string patientId;
    std::string patientName;
    std::string accession;
    std::string from;
    std::string to;
    std::string modality = "ECG";
    int limit = 200;
    // what to transfer
    std::vector<std::string> studies;
    std::string database;
    std::string by;
    std::string destination;
    std::vector<std::string> files;
    std::vector<std::int64_t> cases;
    bool report = false;
    std::string organisation;
    // the listener
    std::string bindTo = "127.0.0.1";
    std::uint16_t port = 11112;
    std::vector<std::string> allowed;
    int maxAssociations = 4;
    int maxMegabytes = 64;
};

void addPacsServer(CLI::App& command, PacsArguments& arguments);
void addPacsTls(CLI::App& command, PacsArguments& arguments);
void addPacsQuery(CLI::App& command, PacsArguments& arguments);
void addPacsListener(CLI::App& command, PacsArguments& arguments);
void addPacsDatabase(CLI::App& command, PacsArguments& arguments, bool required);

/// The values that the arguments mean; checked by CLI11 before.
[[nodiscard]] pacs::Call pacsCall(const PacsArguments& arguments);
[[nodiscard]] pacs::StudyQuery pacsQuery(const PacsArguments& arguments);
[[nodiscard]] pacs::ListenerSettings pacsListener(const PacsArguments& arguments);

/// A progress that Ctrl+C and SIGTERM cancel.
[[nodiscard]] Progress untilInterrupted();

} // namespace leadlight::cli
