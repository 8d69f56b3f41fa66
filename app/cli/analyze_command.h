// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `analyze`: recordings through an encoder and its heads.
void addAnalyzeCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
