// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `leadlight-cli cases import | list | show | export | read | delete | restore | empty-bin | verify | backup
/// | label-sets | tasks | label | labels | agreement | accounts … --db FILE`: the case database without a
/// window.
void addCasesCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
