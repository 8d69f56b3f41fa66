// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/run_cli.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using test::runCli;

namespace {

const QStringList kSaid{
    QStringLiteral("--rate"),        QStringLiteral("500"),
    QStringLiteral("--unit"),        QStringLiteral("mV"),
    QStringLiteral("--time-column"), QStringLiteral("0"),
    QStringLiteral("--leads"),       QStringLiteral("I,II,III,aVR,aVL,aVF,V1,V2,V3,V4,V5,V6")};

} // namespace

/// A table of bare numbers is an ECG once its rate, unit and leads are said, to every command alike.
class TableOptionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_whole = m_folder.filePath(QStringLiteral("whole.csv"));
    QString m_bare = m_folder.filePath(QStringLiteral("bare.csv"));

    /// What a command prints of the file; empty where it fails.
    static QJsonObject printed(const QStringList& command, const QString& file, const QStringList& more) {
        const auto run = runCli(command + QStringList{file, QStringLiteral("--json")} + more);
        return run.exitCode == 0 ? run.json() : QJsonObject();
    }

private Q_SLOTS:

    void initTestCase() {
        const QString example = test::qPath(test::sourceDir() / "resources/examples/normal_sinus_rhythm.dcm");
        const auto run = runCli({QStringLiteral("export"), example, QStringLiteral("-o"), m_whole});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QFile whole(m_whole), bare(m_bare);
        QVERIFY(whole.open(QIODevice::ReadOnly) && bare.open(QIODevice::WriteOnly));
        whole.readLine(); // the names of the columns
        while (!whole.atEnd()) {
            const QByteArray line = whole.readLine();
            bare.write(line.mid(line.indexOf(',') + 1)); // without the time
        }
    }

    void whatIsNotSaidIsAskedFor_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("info") << QStringList{QStringLiteral("info")};
        QTest::newRow("measure") << QStringList{QStringLiteral("measure")};
        QTest::newRow("analyze") << QStringList{QStringLiteral("analyze")};
        QTest::newRow("explain") << QStringList{QStringLiteral("explain"), QStringLiteral("--method"),
                                                QStringLiteral("attention")};
    }

    void whatIsNotSaidIsAskedFor() {
        QFETCH(QStringList, command);
        const auto silent = runCli(command + QStringList{m_bare});
        QCOMPARE(silent.exitCode, 1);
        QVERIFY2(silent.errors.trimmed().count('\n') == 0 && silent.errors.size() > 20,
                 silent.errors.constData());
    }

    /// What does not fit the table is said, not guessed at.
    void whatDoesNotFitTheTableIsRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("said");
        const QStringList rate{QStringLiteral("--rate"), QStringLiteral("500"), QStringLiteral("--unit"),
                               QStringLiteral("mV"), QStringLiteral("--leads")};
        QTest::newRow("too few leads") << m_bare << rate + QStringList{QStringLiteral("I,II,III")};
        QTest::newRow("too many leads")
            << m_bare << rate + QStringList{QStringLiteral("I,II,III,aVR,aVL,aVF,V1,V2,V3,V4,V5,V6,V7")};
        QTest::newRow("beside the time")
            << m_whole << QStringList{QStringLiteral("--leads"), QStringLiteral("I,II")};
        QTest::newRow("no such column")
            << m_whole << QStringList{QStringLiteral("--time-column"), QStringLiteral("99")};
    }

    void whatDoesNotFitTheTableIsRefused() {
        QFETCH(QString, file);
        QFETCH(QStringList, said);
        const QStringList explain{QStringLiteral("explain"), QStringLiteral("--method"),
                                  QStringLiteral("attention")};
        for (const QStringList& command :
             {QStringList{QStringLiteral("info")}, QStringList{QStringLiteral("measure")}, explain}) {
            const auto run = runCli(command + QStringList{file} + said);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.errors.count('\n'), 1);
            QVERIFY2(run.errors.contains("columns"), run.errors.constData());
        }
        const QString output = m_folder.filePath(QStringLiteral("out.dcm"));
        QCOMPARE(
            runCli(QStringList{QStringLiteral("export"), file, QStringLiteral("-o"), output} + said).exitCode,
            1);
        QVERIFY(!QFile::exists(output));
        QCOMPARE(runCli(QStringList{QStringLiteral("cases"), QStringLiteral("import"), file,
                                    QStringLiteral("--db"), m_folder.filePath(QStringLiteral("c.db"))} +
                        said)
                     .exitCode,
                 1);
    }

    /// Times that do not say their unit and would be no ECG as seconds: the sentence names the option.
    void slowTimesNeedTheirUnit() {
        const QString file = m_folder.filePath(QStringLiteral("ms.csv"));
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("time,I (uV)\n");
        for (int i = 0; i < 2000; ++i)
            table.write(QByteArray::number(2 * i) + "," + QByteArray::number(i % 400) + "\n");
        table.close();
        const auto silent = runCli({QStringLiteral("info"), file});
        QCOMPARE(silent.exitCode, 1);
        QVERIFY2(silent.errors.contains("--time-unit") && silent.errors.trimmed().count('\n') == 0,
                 silent.errors.constData());
        const QJsonObject said =
            printed({QStringLiteral("info")}, file, {QStringLiteral("--time-unit"), QStringLiteral("ms")});
        QCOMPARE(said[u"series"].toArray()[0][u"rate_hz"].toDouble(), 500.0);
    }

    void measuresWhatTheWholeTableGives() {
        const QJsonObject whole = printed({QStringLiteral("measure")}, m_whole, {});
        const QJsonObject bare = printed({QStringLiteral("measure")}, m_bare, kSaid);
        QVERIFY(whole[u"qrs_ms"].toDouble() > 0.0);
        for (const char16_t* key : {u"heart_rate_bpm", u"pr_ms", u"qrs_ms", u"qt_ms", u"amplitudes_mv"})
            QCOMPARE(bare[key], whole[key]);
    }

    void analyzesAndExplainsWhatTheWholeTableGives() {
        LEADLIGHT_NEEDS(test::buildDir() / "lib/leadlight/leadlight-torch.so");
        const QStringList cpu{QStringLiteral("--device"), QStringLiteral("cpu")};
        const QJsonObject whole = printed({QStringLiteral("analyze")}, m_whole, cpu);
        const QJsonObject bare = printed({QStringLiteral("analyze")}, m_bare, cpu + kSaid);
        const auto findings = [](const QJsonObject& json) {
            return json[u"analyses"].toArray()[0].toObject()[u"findings"].toArray();
        };
        QVERIFY(!findings(whole).isEmpty());
        QCOMPARE(findings(bare), findings(whole));

        const auto misfit = runCli(
            {QStringLiteral("analyze"), m_whole, QStringLiteral("--time-column"), QStringLiteral("99")});
        QCOMPARE(misfit.exitCode, 1);
        QVERIFY2(misfit.errors.contains("columns"), misfit.errors.constData());

        const QStringList explain{QStringLiteral("explain"), QStringLiteral("--method"),
                                  QStringLiteral("attention"), QStringLiteral("--no-checks")};
        const QJsonObject map = printed(explain, m_bare, cpu + kSaid);
        QVERIFY(!map[u"values"].toArray().isEmpty());
        QCOMPARE(map[u"values"], printed(explain, m_whole, cpu)[u"values"]);
    }
};

QTEST_GUILESS_MAIN(TableOptionsTest)
#include "table_options_test.moc"
