// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/pacs_arguments.h"

namespace leadlight::cli {

/// leadlight-cli pacs send: files, cases' original files, or reports of their readings.
[[nodiscard]] Result<int> sendObjects(const PacsArguments& arguments);
void addPacsSend(CLI::App& command, PacsArguments& arguments);

/// Prints what was transferred; exit code 1 where not all was.
[[nodiscard]] Result<int> tellTransferred(const pacs::Transferred& result, const char* word, bool json);

} // namespace leadlight::cli
