// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/start_trace.h"

#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

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

class FirstPaint final : public QObject {
public:
    FirstPaint(ui::MainWindow& window, double start)
        : m_window(window)
        , m_start(start) {
        window.tracing().viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen && m_window.tracing().recording()) {
            m_seen = true;
            // After this paint event has been handled.
            QTimer::singleShot(0, this, [this] {
                std::fprintf(stderr, "tracing painted after %.1f ms, %.1f MiB resident\n",
                             (secondsNow() - m_start) * 1000.0, residentMiB());
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    ui::MainWindow& m_window;
    double m_start;
    bool m_seen = false;
};

} // namespace

void markStart() {
    (void)startOfMain();
}

std::unique_ptr<QObject> traceStart(ui::MainWindow& window) {
    if (!qEnvironmentVariableIsSet("LEADLIGHT_TRACE_START"))
        return nullptr;
    const double given = qEnvironmentVariable("LEADLIGHT_TRACE_START").toDouble();
    return std::make_unique<FirstPaint>(window, given > 1e9 ? given : startOfMain());
}

} // namespace leadlight::viewer
