// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewer/command_line.h"

namespace leadlight::viewer {

/// leadlight --print. Needs a QApplication.
[[nodiscard]] Result<void> runPrint(const CommandLine& line);

/// leadlight --screenshot. Needs a QApplication.
[[nodiscard]] Result<void> runScreenshot(const CommandLine& line);

} // namespace leadlight::viewer
