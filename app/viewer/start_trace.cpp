// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/start_trace.h"

#include "ui/window/first_paint.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>

namespace leadlight::viewer {

namespace {

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

double& startOfMain() {
    static double start = secondsNow();
    return start;
}

/// Resident memory in MiB (Linux: /proc/self/statm, second field, pages of 4 KiB).
double residentMiB() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    return file.readAll().split(' ').value(1).toDouble() * 4096.0 / (1024.0 * 1024.0);
}

} // namespace

void markStart() {
    (void)startOfMain();
}

void traceStart(ui::MainWindow& window) {
    if (!qEnvironmentVariableIsSet("LEADLIGHT_TRACE_START"))
        return;
    const double given = qEnvironmentVariable("LEADLIGHT_TRACE_START").toDouble();
    const double start = given > 1e9 ? given : startOfMain();
    new ui::FirstPaint(
        window.tracing(),
        [start] {
            std::fprintf(stderr, "tracing painted after %.1f ms, %.1f MiB resident\n",
                         (secondsNow() - start) * 1000.0, residentMiB());
            QCoreApplication::quit();
        },
        &window);
}

} // namespace leadlight::viewer
