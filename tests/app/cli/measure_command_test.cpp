// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/run_cli.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using leadlight::test::CliRun;
using leadlight::test::runCli;

namespace {

QString example(const char* name) {
    return leadlight::test::qPath(leadlight::test::sourceDir() / "resources/examples/") +
           QString::fromLatin1(name);
}

} // namespace

class MeasureCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyKeyOfTheInterfaceIsThere() {
        const CliRun run =
            runCli({QStringLiteral("measure"), example("normal_sinus_rhythm.dcm"), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = run.json();
        for (const char* key : {"heart_rate_bpm", "rr_ms", "p_ms", "pr_ms", "qrs_ms", "qt_ms"})
            QVERIFY2(json.value(QLatin1String(key)).isDouble(), key);
        for (const char* key : {"bazett", "fridericia", "framingham", "hodges"})
            QVERIFY(json.value(u"qtc_ms").toObject().value(QLatin1String(key)).isDouble());
        for (const char* key : {"p", "qrs", "t", "st"})
            QVERIFY(json.value(u"axis_deg").toObject().contains(QLatin1String(key)));
        const QJsonObject quality = json.value(u"quality").toObject();
        QVERIFY(quality.value(u"usable").isBool() && quality.value(u"reasons").isArray());
        QCOMPARE(quality.value(u"leads").toObject().size(), 12);
        const QJsonArray beats = json.value(u"beats").toArray();
        QVERIFY(beats.size() >= 10);
        const QStringList times{
            QStringLiteral("r_s"),     QStringLiteral("p_on_s"),   QStringLiteral("p_peak_s"),
            QStringLiteral("p_off_s"), QStringLiteral("qrs_on_s"), QStringLiteral("qrs_off_s"),
            QStringLiteral("t_on_s"),  QStringLiteral("t_peak_s"), QStringLiteral("t_off_s")};
        for (const auto& value : beats) {
            const QJsonObject beat = value.toObject();
            QVERIFY(beat.value(u"kind").isString());
            QCOMPARE(beat.value(u"leads").toObject().size(), 12);
            const QJsonObject two = beat.value(u"leads").toObject().value(u"II").toObject();
            for (const QString& key : times)
                QVERIFY(beat.contains(key) && two.contains(key));
        }
        QVERIFY(qAbs(json.value(u"rr_ms").toDouble() - 60000.0 / json.value(u"heart_rate_bpm").toDouble()) <
                0.5);
    }

    void absentWavesAreNullWithAReason() {
        const QJsonObject json = runCli({QStringLiteral("measure"), example("atrial_fibrillation.aecg.xml"),
                                         QStringLiteral("--json")})
                                     .json();
        QVERIFY(json.value(u"pr_ms").isNull() && json.value(u"p_ms").isNull());
        QVERIFY(!json.value(u"reasons").toObject().value(u"pr_ms").toString().isEmpty());
    }

    void aFolderGivesOneDocumentAndBrokenFilesAnEntryEach() {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(example("noisy_recording.hea"),
                            folder.filePath(QStringLiteral("noisy_recording.hea"))));
        QVERIFY(QFile::copy(example("noisy_recording.dat"),
                            folder.filePath(QStringLiteral("noisy_recording.dat"))));
        QFile whole(example("normal_sinus_rhythm.dcm"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile broken(folder.filePath(QStringLiteral("broken.dcm")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(whole.read(2000));
        broken.close();
        const CliRun run = runCli({QStringLiteral("measure"), folder.path(), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray list = run.json().value(u"measurements").toArray();
        QCOMPARE(list.size(), 2); // the signal file belongs to its header
        QVERIFY(list[0].toObject().contains(u"error"));
        QVERIFY(list[1].toObject().contains(u"quality"));

        const CliRun csv = runCli({QStringLiteral("measure"), folder.path(), QStringLiteral("--csv")});
        QCOMPARE(csv.output.trimmed().split('\n').size(), 3);
        QVERIFY(csv.output.startsWith("file,heart_rate_bpm,"));
        const QList<QByteArray> lines = csv.output.trimmed().split('\n');
        const QList<QByteArray> columns = lines[0].split(',');
        const QList<QByteArray> row = lines[2].split(',');
        QCOMPARE(row.size(), columns.size());
        QVERIFY(row[columns.indexOf("statements")].contains("bad_leads"));
        QVERIFY(row[columns.indexOf("quality_reasons")].contains("bad_leads"));
        QVERIFY(!row[columns.indexOf("jt_ms")].isEmpty() && !row[columns.indexOf("st_j_V2_mv")].isEmpty());
    }

    void whatCannotBeReadOrAskedIsSaid() {
        QCOMPARE(
            runCli({QStringLiteral("measure"), QStringLiteral("/nowhere/x.dcm"), QStringLiteral("--json")})
                .exitCode,
            1);
        QCOMPARE(runCli({QStringLiteral("measure")}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("measure"), example("normal_sinus_rhythm.dcm"),
                         QStringLiteral("--json"), QStringLiteral("--csv")})
                     .exitCode,
                 2);
        const QTemporaryDir empty;
        QCOMPARE(runCli({QStringLiteral("measure"), empty.path(), QStringLiteral("--json")}).exitCode, 1);
    }
};

QTEST_APPLESS_MAIN(MeasureCommandTest)
#include "measure_command_test.moc"
