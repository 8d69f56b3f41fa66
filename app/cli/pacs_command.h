// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// leadlight-cli pacs echo | find | get | move | send | listen
void addPacsCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
