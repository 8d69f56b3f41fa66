// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `leadlight-cli export FILE -o OUT.csv|npy [--series rhythm|median]`: the samples as a table.
void addExportCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
