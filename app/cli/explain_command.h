// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `explain`: what the encoder attended to, and what every token adds to a finding's logit.
void addExplainCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
