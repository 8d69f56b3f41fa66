// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight::ui {
class MainWindow;
}

namespace leadlight::viewer {

/// Remembers when main() began.
void markStart();

/// Where LEADLIGHT_TRACE_START is set: writes to standard error how long the first painted tracing took, then
/// quits. The variable holds the moment the process was started in seconds since 1970; any other text counts
/// from main(). Nothing happens where it is not set.
void traceStart(ui::MainWindow& window);

} // namespace leadlight::viewer
