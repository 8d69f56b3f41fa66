// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace leadlight::cli {

/// `leadlight-cli measure FILE|DIR… --json|--csv`: beats, fiducials, intervals, axes and signal quality.
void addMeasureCommand(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
