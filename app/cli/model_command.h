// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `model import | info | verify | head`: model files.
void addModelCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
