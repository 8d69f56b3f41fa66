// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/run_cli.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using test::CliRun;
using test::runCli;

namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// The names of the files that a document's list tells of.
QStringList filesOf(const CliRun& run, const char* list) {
    QStringList names;
    for (const QJsonValue& one : run.json()[QLatin1String(list)].toArray())
        names << QFileInfo(one[u"file"].toString()).fileName();
    names.sort();
    return names;
}

} // namespace

/// A folder means the same recordings to every command, whatever their files are called.
class FoldersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    CliRun analyze(const QString& folder, const QStringList& more = {}) const {
        return runCli(QStringList{QStringLiteral("analyze"), folder, QStringLiteral("--encoder"),
                                  path("tiny.safetensors"), QStringLiteral("--json")} +
                      more);
    }

private Q_SLOTS:

    void initTestCase() {
        const QString examples = test::qPath(test::sourceDir() / "resources/examples/");
        QVERIFY(QDir().mkpath(path("all/inner")));
        QVERIFY(QDir().mkpath(path("elsewhere")));
        const auto copy = [&](const char* from, const char* to) {
            QVERIFY2(QFile::copy(examples + QLatin1String(from), path(to)), from);
        };
        copy("normal_sinus_rhythm.dcm", "all/a recording.txt");
        copy("atrial_fibrillation.aecg.xml", "all/inner/ecg.md");
        copy("normal_sinus_rhythm.dcm", "elsewhere/linked.dcm");
        QVERIFY(QFile::link(path("elsewhere/linked.dcm"), path("all/link")));
        QVERIFY(QFile::link(path("elsewhere"), path("all/folder link")));
        // A record whose signal file has another name, and what else may lie beside it.
        QFile header(examples + QStringLiteral("noisy_recording.hea"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        write(path("all/record.hea"), header.readAll().replace("noisy_recording.dat", "samples.bin"));
        copy("noisy_recording.dat", "all/samples.bin");
        write(path("all/record.xyz"), QByteArray("\x01\x00\x02\x00\x00", 5));
        copy("normal_sinus_rhythm.dcm", "all/record.json");
        copy("normal_sinus_rhythm.dcm", "all/.hidden.dcm");
        write(path("all/README"), "About these recordings.\n");
        write(path("all/alone.hea"), "alone 12 500 5000\nalone.dat 16 1000 16 0 0 0 0 I\n");
        write(path("all/alone.dat"), QByteArray(100, '\0'));
        QVERIFY(QDir().mkpath(path("empty")));
        QVERIFY(QDir().mkpath(path("none")));
        write(path("none/README"), "No recordings.\n");
        QVERIFY(runCli({QStringLiteral("model"), QStringLiteral("import"),
                        test::qPath(test::testData() / "tiny_encoder.pth"), QStringLiteral("-o"),
                        path("tiny.safetensors")})
                    .exitCode == 0);
    }

    void everyCommandMeansTheSame() {
        const QStringList expected{QStringLiteral("a recording.txt"), QStringLiteral("alone.hea"),
                                   QStringLiteral("ecg.md"),          QStringLiteral("link"),
                                   QStringLiteral("record.hea"),      QStringLiteral("record.json")};
        const CliRun measured = runCli({QStringLiteral("measure"), path("all"), QStringLiteral("--json")});
        QCOMPARE(measured.exitCode, 0);
        QCOMPARE(filesOf(measured, "measurements"), expected);
        const CliRun imported = runCli({QStringLiteral("cases"), QStringLiteral("import"), path("all"),
                                        QStringLiteral("--db"), path("c.db"), QStringLiteral("--json")});
        QCOMPARE(imported.exitCode, 0);
        QStringList all = filesOf(imported, "imported") + filesOf(imported, "failed");
        all.sort();
        QCOMPARE(all, expected);
        QCOMPARE(filesOf(imported, "failed"), QStringList{QStringLiteral("alone.hea")});
    }

    void analyzeMeansTheSame() {
        if (!qEnvironmentVariableIsSet("LEADLIGHT_ENGINE"))
            LEADLIGHT_NEEDS(test::buildDir() / "lib/leadlight/leadlight-torch.so");
        const CliRun analysed = analyze(path("all"));
        QVERIFY2(analysed.exitCode == 0, analysed.errors.constData());
        const CliRun measured = runCli({QStringLiteral("measure"), path("all"), QStringLiteral("--json")});
        QCOMPARE(filesOf(analysed, "analyses"), filesOf(measured, "measurements"));
        QCOMPARE(analyze(path("none")).exitCode, 1);
        // What an earlier run wrote into the folder is no recording of it.
        const QStringList arrays{QStringLiteral("--embeddings"), path("all/e.npy")};
        QCOMPARE(filesOf(analyze(path("all"), arrays), "analyses"), filesOf(measured, "measurements"));
        QCOMPARE(filesOf(analyze(path("all"), arrays), "analyses"), filesOf(measured, "measurements"));
        QFile::remove(path("all/e.npy"));
    }

    void nothingToReadIsSaid() {
        for (const char* command : {"analyze", "measure"}) {
            for (const char* folder : {"empty", "none"}) {
                if (QLatin1String(command) == QLatin1String("analyze") &&
                    QLatin1String(folder) == QLatin1String("none"))
                    continue; // told when they are read, by the test above
                const CliRun run = runCli({QLatin1String(command), path(folder)});
                QCOMPARE(run.exitCode, 1);
                QCOMPARE(run.errors.count('\n'), 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FoldersTest)
#include "folders_test.moc"
