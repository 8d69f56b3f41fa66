// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"

#include "core/io/reader.h"
#include "core/io/table/table_answers.h"
#include "core/io/table_opening.h"
#include "core/jepa/default_models.h"
#include "core/jepa/engine_module.h"
#include "core/store/database_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Viewer)
};

/// The operating system's name of the person at the machine: what the audit log and readings bear.
std::string person() {
    const passwd* entry = ::getpwuid(::getuid());
    if (!entry)
        return "uid " + std::to_string(::getuid());
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? std::string(entry->pw_name) : fullName.toStdString();
}

/// One for the program: what was answered counts at once for every thread that opens files.
const std::shared_ptr<io::TableAnswers>& tableAnswers() {
    static const auto answers = [] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        return std::make_shared<io::TableAnswers>(std::filesystem::path(folder.toStdString()) /
                                                  "tables.json");
    }();
    return answers;
}

const std::shared_ptr<ui::UnreadTables>& unreadTables() {
    static const auto unread = std::make_shared<ui::UnreadTables>();
    return unread;
}

} // namespace

QString programName() {
    return u"leadlight " LEADLIGHT_VERSION ""_s;
}

QString personalDatabase() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/cases.sqlite"_s;
}

std::unique_ptr<QSettings> personalSettings() {
    // Named here and not for the whole program, whose data folder would move with an organisation's name.
    return std::make_unique<QSettings>(u"leadlight"_s, u"leadlight"_s);
}

ui::InferenceParts inferenceParts(jepa::DeviceChoice device) {
    ui::InferenceParts parts;
    parts.loadEngine = [] { return jepa::loadEngineModule(jepa::defaultEngineModule()); };
    parts.models = {jepa::defaultEncoderPath(), jepa::defaultHeadPaths()};
    parts.device = device;
    return parts;
}

ui::SessionParts sessionParts(const QString& database, jepa::DeviceChoice device,
                              const ui::ModelFiles& models) {
    ui::SessionParts parts;
    parts.open = [tables = tableAnswers(), unread = unreadTables(),
                  database = std::filesystem::path(database.toStdString())](
                     const std::filesystem::path& path) -> Result<io::Opened> {
        if (store::belongsToDatabase(database, path))
            return fail(ErrorCode::Unrecognised,
                        path.filename().string() +
                            " is the case database itself: its cases are in the worklist");
        const auto remembered = [&](const io::TableQuestion& question) {
            return question.unclear() ? tables->find(question) : std::nullopt;
        };
        auto opened = io::openRecording(path, remembered, {.hashLong = false});
        if (opened && opened->recording.sha256 == Sha256{}) // else calipers would go over from one to another
            opened->recording.sha256 = io::placeIdentity(path);
        if (!opened)
            unread->add(path, opened.error());
        return opened;
    };
    parts.read = [](const Source& source) { return io::readRecording(source); };
    parts.person = person();
    parts.openStore = [file = std::filesystem::path(database.toStdString()), by = parts.person]() {
        std::error_code ignored; // what could not be made, opening tells
        std::filesystem::create_directories(file.parent_path(), ignored);
        return store::CaseStore::open(file, by);
    };
    parts.inference = inferenceParts(device);
    parts.bundled = parts.inference.models;
    if (!models.encoder.empty())
        parts.inference.models = models;
    return parts;
}

std::filesystem::path cacheFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString();
}

ui::TableParts tableParts() {
    ui::TableParts parts;
    parts.ask = [tables = tableAnswers()](const std::filesystem::path& path) {
        auto question = io::askAboutTable(path);
        if (question) {
            if (auto form = tables->find(*question))
                question->form = std::move(*form);
        }
        return question;
    };
    parts.remember = [tables = tableAnswers()](const std::string& headerKey, const io::TableForm& form) {
        return tables->remember(headerKey, form);
    };
    parts.unread = unreadTables();
    return parts;
}

QString exampleFile() {
    const QDir folder(QString::fromStdString(
        (jepa::executableFolder() / ".." / "share" / "leadlight" / "examples").string()));
    const QStringList files = folder.entryList({u"*.dcm"_s}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QString() : folder.filePath(files.front());
}

QStringList facts(const QString& database) {
    return {Words::tr("Case database: %1").arg(QDir::toNativeSeparators(database)),
            Words::tr("Engine: %1")
                .arg(QString::fromStdString(jepa::defaultEngineModule().lexically_normal().string()))};
}

} // namespace leadlight::viewer
