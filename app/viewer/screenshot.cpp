// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "app/viewer/offscreen.h"
#include "core/record/excerpt.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"

#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

/// Lets the session work until the file is shown and all that the screen needs has come, or cannot come.
Result<void> waitUntilReady(ui::Session& session, ui::Screen screen) {
    QEventLoop loop;
    Result<void> outcome;
    bool imported = false;
    const auto check = [&] {
        const ui::OpenCase* shown = session.current();
        if (!imported || !shown || shown->stage == ui::AnalysisStage::Waiting || shown->exploreWaiting)
            return;
        if (!shown->id && !shown->storeProblem)
            return;
        // Measuring a day takes minutes, and the picture shows ten seconds of it.
        if (session.measurements().progress() && !isLong(*shown->recording))
            return;
        const bool mapsMissing = screen == ui::Screen::Explore && !shown->explore &&
                                 !shown->analysisProblem && shown->analysis &&
                                 shown->analysis->notAnalysed.empty();
        if (!mapsMissing)
            loop.quit();
    };
    QObject::connect(&session, &ui::Session::importFinished, &loop, [&](const ui::ImportReport& report) {
        imported = true;
        if (!report.failures.empty() && !session.current()) {
            outcome = fail(report.failures.front().error);
            loop.quit();
        }
        check();
    });
    QObject::connect(&session, &ui::Session::analysisChanged, &loop, check);
    QObject::connect(&session, &ui::Session::storedChanged, &loop, check);
    QObject::connect(&session.measurements(), &ui::CaseMeasurements::changed, &loop, check);
    QObject::connect(&session, &ui::Session::failed, &loop, [&](const Error& error) {
        if (!session.current()) {
            outcome = fail(error);
            loop.quit();
        }
    });
    loop.exec();
    return outcome;
}

/// Lets what was posted, painted late or refreshed by a timer come through.
void settle() {
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Puts the asked for map on the screen and waits until it is made and checked.
Result<void> chooseMap(ui::Session& session, ui::MainWindow& window, const CommandLine& line) {
    ui::ExploreState& explore = window.explore();
    const auto method = explain::methodNamed(line.relevance.toStdString());
    if (!method || !explore.data())
        return {};
    const auto& targets = explore.data()->targets;
    const auto target = std::ranges::find(targets, line.label, &ui::ExploreTarget::label);
    if (target == targets.end() && !line.label.isEmpty())
        return fail(ErrorCode::Invalid, u"the head knows no label \"%1\""_s.arg(line.label).toStdString());
    if (target != targets.end())
        explore.setTarget(static_cast<int>(target - targets.begin()));
    explore.setMethod(*method);
    if (!explore.answer()) // attention is checked only when asked for
        explore.askChecks();
    QEventLoop loop;
    const auto check = [&] {
        if (!session.maps().busy())
            loop.quit();
    };
    QObject::connect(&session.maps(), &ui::MapDesk::busyChanged, &loop, check);
    if (session.maps().busy())
        loop.exec();
    return {};
}

} // namespace

Result<void> runScreenshot(const CommandLine& line) {
    const QTemporaryDir folder;
    const QString database = line.database.isEmpty() ? folder.filePath(u"cases.sqlite"_s) : line.database;
    ui::Session session(sessionParts(database, jepa::DeviceChoice::Auto));
    ui::WindowParts parts;
    parts.settings.theme = line.theme;
    parts.exampleFile = exampleFile();
    parts.facts = facts(database);
    parts.program = programName();
    ui::MainWindow window(session, parts);
    window.resize(line.size);
    window.setScreen(line.screen);
    window.show();
    session.setQuery({});
    session.openPaths({std::filesystem::path(line.files.front().toStdString())});
    if (const Result<void> ready = waitUntilReady(session, line.screen); !ready)
        return fail(ready.error());
    window.tracing().setSettings(line.settings);
    if (line.screen == ui::Screen::Explore) {
        if (const Result<void> chosen = chooseMap(session, window, line); !chosen)
            return chosen;
    }
    settle();
    if (!window.grab().save(line.output, "PNG"))
        return fail(ErrorCode::Unreadable,
                    line.output.toStdString() + " cannot be written; choose another place");
    return {};
}

} // namespace leadlight::viewer
