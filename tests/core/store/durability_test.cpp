// SPDX-License-Identifier: GPL-3.0-or-later
// Killed programs, full disks, several programs at once, and files that are none of ours.
#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

#include "core/store/migrate.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// A recording of 40 kB that no other number has.
std::pair<Recording, Source> numbered(int number) {
    std::string bytes = "recording " + std::to_string(number) + " ";
    while (bytes.size() < 40'000)
        bytes += std::to_string((bytes.size() * 2654435761U + static_cast<unsigned>(number)) % 100'003U);
    return madeRecording(bytes, "P-" + std::to_string(number), "Somebody, No " + std::to_string(number));
}

/// Runs `work` in a child process, which ends with its exit code.
template <class Work>
pid_t inChild(Work work) {
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

int exitCode(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Imports for ever and says each number after it was stored; a wrong exit code tells where it failed.
int importForEver(const StoreFolder& folder, int first, int pipe) {
    auto store = folder.open();
    if (!store)
        return 2;
    for (int number = first;; ++number) {
        const auto one = numbered(number);
        const auto imported = store->import(one.first, one.second);
        if (!imported)
            return 3;
        if (!store->addReading(imported->id, madeReading("kept", ReadingState::Preliminary)))
            return 4;
        if (write(pipe, &number, sizeof number) != sizeof number)
            return 5;
    }
}

std::string contentOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeContent(const std::filesystem::path& path, const std::string& content) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.data(), static_cast<qint64>(content.size()));
}

} // namespace

class DurabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// A process that closes a file gives up its locks on it: opening the same database once more, to look at
    /// it or for good, must not take them from the first.
    void keepsItsLocksWhileOpenedAgain() {
        const StoreFolder folder;
        auto first = folder.open();
        LEADLIGHT_OK(first);
        const auto isLocked = [&folder] {
            return exitCode(inChild([&folder] {
                const int file = open(folder.file().c_str(), O_RDWR);
                struct flock whole {};
                whole.l_type = F_WRLCK;
                return file >= 0 && fcntl(file, F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK ? 1 : 0;
            }));
        };
        const auto one = numbered(1);
        LEADLIGHT_OK(first->import(one.first, one.second));
        QCOMPARE(isLocked(), 1);
        LEADLIGHT_OK(folder.open());
        QCOMPARE(isLocked(), 1);
        LEADLIGHT_FAILS(store::CaseStore::open(folder.path(), "Dr Tester"), ErrorCode::Unsupported);
        QCOMPARE(isLocked(), 1);
    }

    void knowsItsOwnFiles() {
        const StoreFolder folder;
        const auto store = folder.open();
        LEADLIGHT_OK(store);
        QVERIFY(store->isOwnFile(folder.file()));
        QVERIFY(store->isOwnFile(folder.path() / "." / "cases.db-wal"));
        std::filesystem::create_symlink(folder.file(), folder.path() / "link.dat");
        QVERIFY(store->isOwnFile(folder.path() / "link.dat"));
        writeContent(folder.path() / "other.dat", "other");
        QVERIFY(!store->isOwnFile(folder.path() / "other.dat"));
        QVERIFY(!store->isOwnFile(folder.path()));
        QVERIFY(!store->isOwnFile(folder.path() / "missing"));
    }

    void losesNothingReportedWhenKilled() {
        const StoreFolder folder;
        std::vector<int> reported;
        for (int round = 0; round < 8; ++round) {
            std::array<int, 2> ends{};
            QCOMPARE(pipe(ends.data()), 0);
            const pid_t child = inChild([&] { return importForEver(folder, round * 10'000, ends[1]); });
            close(ends[1]);
            usleep(static_cast<useconds_t>(30'000 + round * 47'111));
            kill(child, SIGKILL);
            exitCode(child);
            for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;)
                reported.push_back(number);
            close(ends[0]);

            auto store = folder.open();
            LEADLIGHT_OK(store);
            for (const int number : reported) {
                const auto id = store->find(numbered(number).first.sha256);
                QVERIFY(id && *id);
                QVERIFY(store->readings(**id)->size() == 1);
            }
            QCOMPARE(told(store->verify({})), std::string());
        }
        QVERIFY2(reported.size() > 8, "too little was stored before the kills to say anything");
    }

    void leavesNothingHalfDoneWhenTheDiskIsFull() {
        const StoreFolder folder;
        const int code = exitCode(inChild([&] {
            auto store = folder.open();
            if (!store)
                return 2;
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 700'000;
            setrlimit(RLIMIT_FSIZE, &limit);
            int kept = 0;
            for (;; ++kept) {
                const auto one = numbered(kept);
                const auto imported = store->import(one.first, one.second);
                if (imported && kept < 200)
                    continue;
                if (imported || imported.error().code != ErrorCode::NoSpace)
                    return 3;
                break;
            }
            if (kept == 0 || *store->count({}) != kept)
                return 4;
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto problems = store->verify({});
            if (!problems || !problems->empty())
                return 5;
            const auto one = numbered(kept);
            return store->import(one.first, one.second) ? 0 : 6; // with space again, work goes on
        }));
        QCOMPARE(code, 0);
        auto store = folder.open();
        QCOMPARE(told(store->verify({})), std::string());
    }

    void letsTwoProgramsWriteAtOnce() {
        const StoreFolder folder;
        std::array<pid_t, 3> children{};
        for (int i = 0; i < 3; ++i) {
            children.at(static_cast<std::size_t>(i)) = inChild([&] {
                auto store = folder.open("child " + std::to_string(i)); // all three make the database at once
                if (!store)
                    return 2;
                for (int number = 0; number < 25; ++number) {
                    const auto one =
                        numbered(number < 5 ? number : 1000 * (i + 1) + number); // five are the same for all
                    if (!store->import(one.first, one.second) || !store->list({}))
                        return 3;
                }
                return 0;
            });
        }
        for (const pid_t child : children)
            QCOMPARE(exitCode(child), 0);
        auto store = folder.open();
        QCOMPARE(*store->count({}), 65);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void saysWhenAnotherProgramKeepsItLocked() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        const pid_t child = inChild([&] {
            store::Connection other(folder.file(), "other", "other");
            const store::Transaction locked(other, store::Transaction::Kind::Write);
            const bool told = write(ends[1], "x", 1) == 1;
            sleep(60);
            return told ? 0 : 1;
        });
        char ready = 0;
        QCOMPARE(read(ends[0], &ready, 1), ssize_t(1));
        const auto one = numbered(1);
        const auto imported = store->import(one.first, one.second);
        kill(child, SIGKILL);
        exitCode(child);
        LEADLIGHT_FAILS(imported, ErrorCode::Busy);
        LEADLIGHT_OK(store->import(one.first, one.second));
    }

    void refusesWhatIsNoCaseDatabase_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("just some notes of mine");
        QTest::newRow("garbage") << QByteArray(5000, '\x7f');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }

    void refusesWhatIsNoCaseDatabase() {
        QFETCH(QByteArray, content);
        const StoreFolder folder;
        writeContent(folder.file(), content.toStdString());
        LEADLIGHT_FAILS(folder.open(), ErrorCode::Unsupported);
        QCOMPARE(contentOf(folder.file()), content.toStdString());
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), std::ptrdiff_t(1));
    }

    void refusesAnotherProgramsDatabaseUntouched() {
        const StoreFolder folder;
        writeContent(folder.file(), {});
        QCOMPARE(
            runSql(folder.file(),
                   "CREATE TABLE songs (name TEXT); INSERT INTO songs VALUES ('x'); PRAGMA user_version = 1"),
            std::string());
        const std::string before = contentOf(folder.file());
        LEADLIGHT_FAILS(folder.open(), ErrorCode::Unsupported);
        QCOMPARE(contentOf(folder.file()), before);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), std::ptrdiff_t(1));
        LEADLIGHT_FAILS(store::CaseStore::open(folder.path(), "x"), ErrorCode::Unsupported); // a folder
        LEADLIGHT_FAILS(store::CaseStore::open(folder.path() / "no" / "such.db", "x"), ErrorCode::Unreadable);
        LEADLIGHT_FAILS(store::CaseStore::open(folder.path() / "none.db", "x", store::OpenMode::MustExist),
                        ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(folder.path() / "none.db"));
        LEADLIGHT_FAILS(store::CaseStore::open(folder.path() / "none.db", " "), ErrorCode::Invalid);
    }

    void refusesANewerDatabase() {
        const StoreFolder folder;
        LEADLIGHT_OK(folder.open());
        QCOMPARE(runSql(folder.file(), "PRAGMA user_version = 99"), std::string());
        LEADLIGHT_FAILS(folder.open(), ErrorCode::Unsupported);
        QCOMPARE(askSql(folder.file(), "PRAGMA user_version"), std::string("99"));
    }

    void keepsPatientDataFromOtherUsers() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store->backup(folder.path() / "copy.db"));
        for (const char* name : {"cases.db", "cases.db-wal", "copy.db"}) {
            struct stat status {};

            QCOMPARE(stat((folder.path() / name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 077U, 0U);
        }
    }

    void copiesADatabaseInUse() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto one = numbered(1);
        LEADLIGHT_OK(store->import(one.first, one.second));
        const auto copy = folder.path() / "copy.db";
        LEADLIGHT_OK(store->backup(copy));
        LEADLIGHT_FAILS(store->backup(copy), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->backup(folder.file()), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->backup(folder.path() / "no" / "copy.db"), ErrorCode::Unreadable);
        auto other = store::CaseStore::open(copy, "x");
        LEADLIGHT_OK(other);
        QCOMPARE(*other->count({}), 1);
        QCOMPARE(told(other->verify({})), std::string());
    }

    void migratesStepByStepAfterABackup() {
        const StoreFolder folder;
        const auto one = numbered(1);
        LEADLIGHT_OK(folder.open()->import(one.first, one.second));
        const std::size_t known = store::migrations().size();
        std::vector<store::Migration> steps(store::migrations().begin(), store::migrations().end());
        steps.push_back({"ALTER TABLE cases ADD COLUMN priority INTEGER"});
        steps.push_back({"CREATE TABLE worklists (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense"});
        {
            store::Connection connection(folder.file(), "cases.db", "x");
            LEADLIGHT_OK(store::migrate(connection, std::span(steps).first(known + 1)));
            QVERIFY(!store::migrate(connection, steps)); // the last step fails half-way …
        }
        QCOMPARE(askSql(folder.file(), "PRAGMA user_version"), std::to_string(known + 1));
        QCOMPARE(askSql(folder.file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'worklists'"),
                 std::string("0")); // … and leaves nothing
        QCOMPARE(askSql(folder.file(), "SELECT count(priority IS NULL) FROM cases"), std::string("1"));
        const auto backup = folder.path() / ("cases.db.version-" + std::to_string(known) + ".backup");
        auto old = store::CaseStore::open(backup, "x");
        LEADLIGHT_OK(old);
        QCOMPARE(*old->count({}), 1);
        QCOMPARE(told(old->verify({})), std::string());
        store::Connection connection(folder.file(), "cases.db", "x");
        LEADLIGHT_FAILS(store::migrate(connection, store::migrations()), ErrorCode::Unsupported);
    }

    void bringsADatabaseOfTheFirstVersionUpToDate() {
        const StoreFolder folder;
        const auto one = numbered(1);
        LEADLIGHT_OK(folder.open()->import(one.first, one.second));
        // What version 1 was: the same without what later steps added.
        QCOMPARE(dropLabelling(folder.file()), std::string());
        QCOMPARE(
            runSql(folder.file(),
                   "DROP TABLE maps; DROP TABLE measured_numbers; DROP TABLE measured_statements; DROP TABLE "
                   "fiducial_corrections; DROP TABLE measurement_sets; PRAGMA "
                   "user_version = 1"),
            std::string());
        auto store = folder.open();
        LEADLIGHT_OK(store);
        QCOMPARE(*store->count({}), 1);
        QCOMPARE(told(store->verify({})), std::string());
        QVERIFY(std::filesystem::exists(folder.path() / "cases.db.version-1.backup"));
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"
