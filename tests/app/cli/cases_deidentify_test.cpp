// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli cases deidentify`: nothing that went into a database may be in the copy's bytes.
#include "core/base/text.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "core/store/case_store.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/formula_recording.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text in the original database that tells of somebody.
const std::vector<std::string> kIdentifiers{
    "48151623",     "quixotequux", "dulcineazz", "19310719",    "1931-07-19", "20260304", "2026-03-04",
    "wunderkardio", "qwxzk",       "frobnicate", "reader-word", "drwhoami",   "cartfile"};

Recording marked() {
    Recording recording = formulaRecording(1.0, 500.0);
    recording.patient = {"MRN-48151623", "Quixotequux, Dulcineazz", Sex::Female, Date::make(1931, 7, 19),
                         94.0};
    recording.acquiredAt = Timestamp::parse("2026-03-04T05:06:07.089");
    recording.device = "Wunderkardio Snqwxzk";
    recording.statements = {{"Seen by Dr. Frobnicate", "", ""},
                            {"Quixotequux has this", "164889003", "SNOMED-CT"}};
    return recording;
}

void write(const QString& path, ByteView bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// All bytes of all files whose names begin so, in lower case: a database and what lies beside it.
std::string bytesUnder(const QString& folder, const QString& start) {
    std::string all;
    for (const QFileInfo& info : QDir(folder).entryInfoList({start + u'*'}, QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll().toStdString();
    }
    return lowered(all);
}

bool holds(const std::string& bytes, const std::string& word) {
    std::string wide;
    for (const char c : word)
        wide += {c, '\0'};
    return bytes.find(word) != std::string::npos || bytes.find(wide) != std::string::npos;
}

} // namespace

class CasesDeidentifyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A database of one recording in each format that the program writes, with a reading and a binned case.
    void makeDatabase(const QString& database) {
        QStringList files;
        int number = 0;
        for (const io::WriteFormat format : {io::WriteFormat::Dicom, io::WriteFormat::Aecg,
                                             io::WriteFormat::Wfdb, io::WriteFormat::EdfPlus}) {
            const QString folder = path(u"in%1"_s.arg(++number));
            QVERIFY(QDir().mkpath(folder));
            io::WriteOptions options;
            options.stem = "cartfile" + std::to_string(number);
            const auto written = io::writeRecording(marked(), format, options);
            QVERIFY2(written.has_value(), written ? "" : written.error().text.c_str());
            for (const SourceFile& file : *written)
                write(folder + u'/' + QString::fromStdString(file.name), file.content);
            files.append(folder);
        }
        const CliRun imported = runCli(
            QStringList{u"cases"_s, u"import"_s, u"--db"_s, database, u"--by"_s, u"drwhoami"_s} + files);
        QCOMPARE(imported.exitCode, 0);
        const CliRun read =
            runCli({u"cases"_s, u"read"_s, u"--db"_s, database, u"--case"_s, u"1"_s, u"--text"_s,
                    u"Quixotequux: reader-word"_s, u"--state"_s, u"confirmed"_s, u"--by"_s, u"drwhoami"_s});
        QCOMPARE(read.exitCode, 0);
    }

private Q_SLOTS:

    void nothingRemains_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("basic") << QStringList{};
        QTest::newRow("all but the device")
            << QStringList{u"--key"_s, u"KEY"_s, u"--shift-dates"_s, u"--keep-age-sex"_s};
    }

    void nothingRemains() {
        QFETCH(QStringList, options);
        write(path(u"key"_s), asBytes(std::string_view("a secret of more than sixteen bytes")));
        options.replaceInStrings(u"KEY"_s, path(u"key"_s));
        const QString database = path(u"full.sqlite"_s);
        if (!QFile::exists(database))
            makeDatabase(database);
        // The search is not blind: all of it is in the original.
        const std::string original = bytesUnder(m_folder.path(), u"full.sqlite"_s);
        for (const std::string& word : kIdentifiers)
            QVERIFY2(holds(original, word), word.c_str());

        const QString name = u"clean%1.sqlite"_s.arg(options.size());
        const CliRun run = runCli(
            QStringList{u"cases"_s, u"deidentify"_s, u"--db"_s, database, u"-o"_s, path(name), u"--json"_s} +
            options);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.json()[u"cases"_s].toInt(), 4);
        QCOMPARE(run.json()[u"left_out"_s].toArray().size(), 0);
        const std::string bytes = bytesUnder(m_folder.path(), name);
        QVERIFY(bytes.size() > 50'000);
        for (const std::string& word : kIdentifiers)
            QVERIFY2(!holds(bytes, word), word.c_str());

        // It is a database like any other, with samples that are those of the original.
        QCOMPARE(runCli({u"cases"_s, u"verify"_s, u"--db"_s, path(name)}).exitCode, 0);
        const auto store =
            store::CaseStore::open(path(name).toStdString(), "test", store::OpenMode::MustExist);
        QVERIFY(store.has_value());
        const auto cases = store->list({});
        QCOMPARE(cases->size(), std::size_t{4});
        const Recording entered = marked();
        for (const store::CaseSummary& one : *cases) {
            const auto recording = io::readRecording(*store->source(one.id));
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            const auto& values = recording->rhythm()->waveform.find(Lead::V3)->values;
            const auto& truth = entered.rhythm()->waveform.find(Lead::V3)->values;
            QCOMPARE(values.size(), truth.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                QVERIFY2(std::abs(values[i] - truth[i]) <= 0.0011F,
                         qPrintable(u"%1 sample %2: %3, not %4"_s.arg(QString::fromStdString(one.fileName))
                                        .arg(i)
                                        .arg(static_cast<double>(values[i]))
                                        .arg(static_cast<double>(truth[i]))));
        }
    }

    /// A run that was broken off leaves nothing under the copy's name, and the next one is not in its way.
    void aBrokenOffRunBlocksNothing() {
        const QString database = path(u"full.sqlite"_s);
        if (!QFile::exists(database))
            makeDatabase(database);
        const QString target = path(u"broken.sqlite"_s);
        const QString unfinished = target + u".unfinished"_s;
        const QStringList words{u"cases"_s, u"deidentify"_s, u"--db"_s, database, u"-o"_s, target};
        QProcess process;
        process.start(qPath(buildDir() / "bin/leadlight-cli"), words);
        QVERIFY(process.waitForStarted());
        while (!QFile::exists(unfinished) && !QFile::exists(target) && !process.waitForFinished(0))
            continue;
        process.kill();
        QVERIFY(process.waitForFinished());
        // A quick machine may have been done before it was killed.
        QCOMPARE(QFile::exists(target), process.exitStatus() == QProcess::NormalExit);
        QFile::remove(target);
        for (const char16_t* ending : {u"", u"-wal", u".audit"})
            write(unfinished + QString::fromUtf16(ending), asBytes(std::string_view("half of it")));
        const CliRun again = runCli(words);
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QCOMPARE(QDir(m_folder.path()).entryList({u"broken.sqlite*"_s}, QDir::Files, QDir::Name),
                 (QStringList{u"broken.sqlite"_s, u"broken.sqlite.audit"_s}));
        QCOMPARE(runCli({u"cases"_s, u"verify"_s, u"--db"_s, target}).exitCode, 0);
    }

    void refusesWhatIsThere() {
        const QString database = path(u"full.sqlite"_s);
        if (!QFile::exists(database))
            makeDatabase(database);
        write(path(u"there"_s), asBytes(std::string_view("x")));
        const CliRun run =
            runCli({u"cases"_s, u"deidentify"_s, u"--db"_s, database, u"-o"_s, path(u"there"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("already there"));
        // A short key is refused before anything is made.
        write(path(u"short"_s), asBytes(std::string_view("short")));
        const CliRun weak = runCli({u"cases"_s, u"deidentify"_s, u"--db"_s, database, u"-o"_s,
                                    path(u"none.sqlite"_s), u"--key"_s, path(u"short"_s)});
        QCOMPARE(weak.exitCode, 1);
        QVERIFY(!QFile::exists(path(u"none.sqlite"_s)));
    }
};

QTEST_GUILESS_MAIN(CasesDeidentifyTest)
#include "cases_deidentify_test.moc"
