// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `leadlight-cli info FILE [--json]`: what a file says of itself.
void addInfoCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
