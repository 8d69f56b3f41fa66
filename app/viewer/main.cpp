// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/command_line.h"
#include "app/viewer/composition.h"
#include "app/viewer/language.h"
#include "app/viewer/offscreen.h"
#include "app/viewer/start_trace.h"
#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/tracing/overview_strip.h"
#include "ui/window/table_asker.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace leadlight;
using viewer::Mode;

namespace {

bool hasDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void say(FILE* stream, const QString& text) {
    std::fputs(text.toLocal8Bit().constData(), stream);
}

int failed(const Error& error) {
    say(stderr, u"leadlight: "_s + QString::fromStdString(error.text) + u'\n');
    return 1;
}

int wrongLanguage(const QString& name) {
    say(stderr,
        u"leadlight: --language cannot be \"%1\"; use %2\n"_s.arg(name, viewer::languages().join(u", "_s)));
    return 2;
}

/// Passes messages on but for two that tell a person nothing: the offscreen platform has no use for size
/// hints, and a machine without a session has no runtime folder.
void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (text.contains(u"propagateSizeHints"_s) || text.contains(u"XDG_RUNTIME_DIR"_s))
        return;
    say(stderr, qFormatLogMessage(type, context, text) + u'\n');
}

int runWindow(const viewer::CommandLine& line, QSettings& store, ui::Settings settings) {
    const QString database = line.database.isEmpty() ? viewer::personalDatabase() : line.database;
    ui::WindowParts parts;
    parts.settings = std::move(settings);
    parts.saveSettings = [&store](const ui::Settings& changed) { ui::saveSettings(changed, store); };
    parts.languages = viewer::languages();
    parts.exampleFile = viewer::exampleFile();
    parts.facts = viewer::facts(database);
    parts.program = viewer::programName();

    const bool firstStart = !parts.settings.tourSeen;
    ui::Session session(viewer::sessionParts(database, parts.settings.device, parts.settings.models));
    std::vector<std::filesystem::path> paths;
    for (const QString& file : line.files)
        paths.emplace_back(file.toStdString());
    if (!paths.empty())
        session.openPaths(std::move(paths)); // read while the window is being made
    session.setQuery({});
    ui::MainWindow window(session, std::move(parts));
    const ui::TableAsker tables(session, window, viewer::tableParts());
    for (ui::OverviewStrip* strip : window.findChildren<ui::OverviewStrip*>())
        strip->setCacheFolder(viewer::cacheFolder() / "overviews");
    viewer::traceStart(window);
    window.show();
    if (firstStart)
        QTimer::singleShot(0, &window, &ui::MainWindow::startTour);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    viewer::markStart();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<viewer::CommandLine> line = viewer::parseCommandLine(arguments);
    if (!line) {
        say(stderr, u"leadlight: "_s + QString::fromStdString(line.error().text) + u'\n');
        return 2;
    }
    if (line->mode == Mode::Help || line->mode == Mode::Version) {
        say(stdout, line->mode == Mode::Help ? viewer::helpText() : viewer::programName() + u'\n');
        return 0;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        if (line->mode != Mode::Window)
            qputenv("QT_QPA_PLATFORM", "offscreen");
        else if (!hasDisplay())
            return failed({ErrorCode::Unavailable,
                           "there is no display for the window; --print and --screenshot work without one"});
    }

    if (line->mode != Mode::Window)
        qInstallMessageHandler(passOn);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"leadlight"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEADLIGHT_VERSION));
    const std::unique_ptr<QSettings> store =
        line->mode == Mode::Window ? viewer::personalSettings() : nullptr;
    ui::Settings settings = store ? ui::loadSettings(*store) : ui::Settings{};
    if (!line->language.isEmpty() && !viewer::languages().contains(line->language))
        return wrongLanguage(line->language);
    if (!viewer::speak(line->language.isEmpty() ? settings.language : line->language))
        (void)viewer::speak({}); // the settings are of a program that had more languages
    ui::loadFonts();
    QApplication::setFont(ui::interfaceFont());
    QApplication::setWindowIcon(QIcon(u":/leadlight/app.svg"_s));

    if (line->mode == Mode::Window)
        return runWindow(*line, *store, std::move(settings));
    const Result<void> done =
        line->mode == Mode::Print ? viewer::runPrint(*line) : viewer::runScreenshot(*line);
    return done ? 0 : failed(done.error());
}
