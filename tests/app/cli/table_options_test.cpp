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

        const QStringList explain{QStringLiteral("explain"), QStringLiteral("--method"),
                                  QStringLiteral("attention"), QStringLiteral("--no-checks")};
        const QJsonObject map = printed(explain, m_bare, cpu + kSaid);
        QVERIFY(!map[u"values"].toArray().isEmpty());
        QCOMPARE(map[u"values"], printed(explain, m_whole, cpu)[u"values"]);
    }
};

QTEST_GUILESS_MAIN(TableOptionsTest)
#include "table_options_test.moc"
