// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leadlight;
namespace fs = std::filesystem;

class FileTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] fs::path at(const char* name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:

    void whatIsWrittenIsRead() {
        QVERIFY(writeFile(at("a"), asBytes("one")));
        QVERIFY(writeFile(at("a"), asBytes("two, longer")));
        const auto content = readFile(at("a"), 100);
        QVERIFY(content);
        QCOMPARE(asText(*content), std::string_view("two, longer"));
        const auto mapped = MappedFile::open(at("a"));
        QVERIFY(mapped);
        QCOMPARE(asText(mapped->bytes()), std::string_view("two, longer"));
    }

    void anEmptyFileIsNoError() {
        QVERIFY(writeFile(at("empty"), ByteView{}));
        QVERIFY(readFile(at("empty"), 0)->empty());
        QVERIFY(MappedFile::open(at("empty"))->bytes().empty());
    }

    void failuresSayWhatWasWrong() {
        QCOMPARE(readFile(at("absent"), 1).error().code, ErrorCode::NotFound);
        QCOMPARE(MappedFile::open(at("absent")).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(m_folder.path().toStdString(), 1).error().code, ErrorCode::Unreadable);
        QVERIFY(writeFile(at("big"), asBytes("12345")));
        QCOMPARE(readFile(at("big"), 4).error().code, ErrorCode::TooLarge);
        QVERIFY(!writeFile(at("no/such/folder"), asBytes("x")));
    }

    /// A file that cannot be written whole leaves the old one and no litter: shown with a process that may
    /// write only 4 kB.
    void aFullDiskKeepsTheOldContent() {
        const fs::path folder = at("limited");
        fs::create_directory(folder);
        QVERIFY(writeFile(folder / "f", asBytes("old")));
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
            const auto outcome = writeFile(folder / "f", Bytes(100000));
            ::_exit(!outcome && outcome.error().code == ErrorCode::NoSpace ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(asText(*readFile(folder / "f", 10)), std::string_view("old"));
        QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}), 1);
    }
};

QTEST_APPLESS_MAIN(FileTest)
#include "file_test.moc"
