// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli pacs …` as a person runs it, against DCMTK's own provider on the loopback interface.
#include "tests/app/cli/run_cli.h"
#include "tests/core/pacs/fake_pacs.h"
#include "tests/core/pacs/sample_ecgs.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace leadlight;
using namespace leadlight::test;

class PacsCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake = std::make_unique<FakePacs>();
    }

    void cleanup() { m_fake.reset(); }

    void helpIsForStrangers() {
        const CliRun help = run({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* command : {"echo", "find", "get", "move", "send", "listen"}) {
            QVERIFY2(help.output.contains(command), command);
            const CliRun one = run({QString::fromLatin1(command), "--help"});
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.output.contains("--as"), command);
        }
    }

    void wrongUseIsExitCode2() {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({"echo"}).exitCode, 2);
        QCOMPARE(run({"echo", "no server"}).exitCode, 2);
        QCOMPARE(run({"get", server()}).exitCode, 2);
        QCOMPARE(run({"move", server()}).exitCode, 2);
        QCOMPARE(run({"send", server()}).exitCode, 2);
        QCOMPARE(run({"send", server(), "--report"}).exitCode, 2);
        QCOMPARE(run({"listen", "--db", db()}).exitCode, 2);
        QCOMPARE(run({"listen", "--db", db(), "--allow", "CART1"}).exitCode, 2);
        QCOMPARE(run({"find", server(), "--from", "yesterday"}).exitCode, 2);
    }

    void echo() {
        const CliRun good = run({"echo", server(), "--json"});
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.json()[u"answer_ms"].toDouble() > 0.0);
        m_fake->behave({.title = "FAKE", .onlyCaller = "CART1"});
        const CliRun refused = run({"echo", server()});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errors.count('\n'), 1);
        QVERIFY(refused.errors.contains("does not accept the title LEADLIGHT"));
        QCOMPARE(run({"echo", server(), "--as", "CART1"}).exitCode, 0);
    }

    void findGetAndMove() {
        m_fake->hold(heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22})));
        m_fake->hold(heldObject(sampleEcg("P2", "ROE, Richard", {2026, 11, 23})));
        const CliRun found = run({"find", server(), "--name", "doe", "--json"});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.json()[u"studies"].toArray().size(), 0); // the fake is strict about capitals
        const CliRun all = run({"find", server(), "--json"});
        const QJsonArray studies = all.json()[u"studies"].toArray();
        QCOMPARE(studies.size(), 2);
        const QJsonObject first = studies[0].toObject();
        QCOMPARE(first[u"patient"][u"name"].toString(), QStringLiteral("DOE, Jane"));
        QCOMPARE(first[u"date"].toString(), QStringLiteral("2026-11-22"));

        const CliRun got =
            run({"get", server(), "--study", first[u"study"].toString(), "--db", db(), "--json"});
        QCOMPARE(got.exitCode, 0);
        QCOMPARE(got.json()[u"done"].toInt(), 1);
        const CliRun rest = run({"get", server(), "--from", "2026-11-01", "--db", db(), "--json"});
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(rest.json()[u"done"].toInt(), 2);
        QCOMPARE(rest.json()[u"already_there"].toInt(), 1);
        QCOMPARE(caseCount(), 2);
        QCOMPARE(run({"get", server(), "--patient-id", "P9", "--db", db()}).exitCode, 1);

        // To a destination that the server does not know.
        const CliRun lost = run({"move", server(), "--patient-id", "P1", "--destination", "NOWHERE"});
        QCOMPARE(lost.exitCode, 1);
        QVERIFY(lost.errors.contains("does not know where NOWHERE is"));
        QCOMPARE(runCli({"cases", "verify", "--db", db()}).exitCode, 0);
    }

    void listenKeepsWhatIsSent() {
        QProcess listener;
        listener.start(
            leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"),
            {"pacs", "listen", "--db", db(), "--port", "0", "--allow", "LEADLIGHT 127.0.0.1", "--json"});
        QVERIFY(listener.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += listener.readAllStandardError()).contains('\n'), 30'000);
        const QByteArray port = said.trimmed().split(':').last();
        const QString file = write("a.dcm", sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        const QString us = QStringLiteral("LEADLIGHT@127.0.0.1:") + QString::fromLatin1(port);
        QCOMPARE(run({"send", us, file, "--json"}).json()[u"done"].toInt(), 1);
        QCOMPARE(caseCount(), 1); // acknowledged: it is there
        QCOMPARE(run({"send", us, file, "--as", "STRANGER"}).exitCode, 1);
        QCOMPARE(run({"send", us, write("b.dcm", {}), "--json"}).exitCode, 1);
        QByteArray events;
        QTRY_VERIFY_WITH_TIMEOUT((events += listener.readAllStandardOutput()).contains("\"refused\""),
                                 30'000);
        QVERIFY(events.contains("\"kept\""));
        QVERIFY(!events.contains("DOE") && !events.contains("P1"));
        listener.terminate();
        QVERIFY(listener.waitForFinished(30'000));
        QCOMPARE(listener.exitCode(), 0);
    }

    void onlyConfirmedReadingsAreSentAsReports() {
        const QString file = write("a.dcm", sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        QCOMPARE(runCli({"cases", "import", file, "--db", db()}).exitCode, 0);
        const QStringList report{"send", server(), "--db", db(), "--case", "1", "--report", "--json"};
        const CliRun early = run(report);
        QCOMPARE(early.exitCode, 1);
        QVERIFY(early.errors.contains("no confirmed reading"));
        QCOMPARE(runCli({"cases", "read", "--case", "1", "--text", "Normal", "--state", "confirmed", "--by",
                         "Dr. Quux", "--db", db()})
                     .exitCode,
                 0);
        const CliRun sent = run(report);
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(sent.json()[u"done"].toInt(), 1);
        QCOMPARE(run(report).exitCode, 0);
        const auto held = m_fake->held();
        QCOMPARE(held.size(), std::size_t{2});
        QCOMPARE(held[0].modality, std::string("SR"));
        QCOMPARE(held[0].object.identity.sopInstance, held[1].object.identity.sopInstance);
        QCOMPARE(held[0].patientId, std::string("P1"));
        const std::string page = "%PDF-1.4 page";
        const QString pdf = write("page.pdf", Bytes(asBytes(page).begin(), asBytes(page).end()));
        QCOMPARE(run({"send", server(), "--db", db(), "--case", "1", "--pdf", pdf}).exitCode, 0);
        QCOMPARE(m_fake->held().back().modality, std::string("DOC"));
        // The ECG itself goes as it came.
        QCOMPARE(run({"send", server(), "--db", db(), "--case", "1"}).exitCode, 0);
        QCOMPARE(m_fake->held().back().modality, std::string("ECG"));
    }

private:
    static CliRun run(const QStringList& arguments) {
        return runCli(QStringList(QStringLiteral("pacs")) + arguments);
    }

    [[nodiscard]] QString server() const {
        return QString::fromStdString(pacs::serverText(m_fake->server()));
    }

    [[nodiscard]] QString db() const { return m_folder->filePath(QStringLiteral("cases.db")); }

    [[nodiscard]] int caseCount() const {
        return runCli({"cases", "list", "--db", db(), "--json"}).json()[u"total"].toInt();
    }

    [[nodiscard]] QString write(const char* name, const Bytes& content) const {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test's file");
        file.write(reinterpret_cast<const char*>(content.data()), static_cast<qint64>(content.size()));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePacs> m_fake;
};

QTEST_GUILESS_MAIN(PacsCommandTest)
#include "pacs_command_test.moc"
