// SPDX-License-Identifier: GPL-3.0-or-later
// `cases watch`, `cases import --report` and `cases export --as`, as a person runs them.
#include "tests/app/cli/run_cli.h"
#include "tests/support/formula_recording.h"
#include "tests/support/places.h"

#include "core/io/reader.h"
#include "core/io/writer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace leadlight;
using namespace leadlight::test;

namespace {

QByteArray writtenAs(io::WriteFormat format, std::size_t part = 0) {
    io::WriteOptions options;
    options.stem = "r";
    const auto files = io::writeRecording(formulaRecording(), format, options);
    if (!files)
        qFatal("%s", files.error().text.c_str());
    const std::string_view text = asText((*files)[part].content);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void append(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::Append))
        qFatal("cannot write a test's file");
    file.write(content);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CasesWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("in"))));
    }

    void aFileIsImportedOnceItIsComplete() {
        QProcess watch;
        watch.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"),
                    {QStringLiteral("cases"), QStringLiteral("watch"), in(), QStringLiteral("--db"), db(),
                     QStringLiteral("--settle"), QStringLiteral("1.5")});
        QVERIFY(watch.waitForStarted());
        const QByteArray dicom = writtenAs(io::WriteFormat::Dicom);
        append(in("a.dcm"), dicom.left(5000));
        append(in("b.dcm.part"), dicom);
        append(in("broken.dcm"), "no ECG");
        // The header comes before its samples, as a slow copy would have it.
        append(in("r.hea"), writtenAs(io::WriteFormat::Wfdb, 0));
        QTest::qWait(800);
        append(in("a.dcm"), dicom.mid(5000));
        QTRY_VERIFY_WITH_TIMEOUT(seen(watch).contains("a.dcm"), 30'000);
        append(in("r.dat"), writtenAs(io::WriteFormat::Wfdb, 1));
        QTRY_VERIFY_WITH_TIMEOUT(seen(watch).contains("r.hea") || seen(watch).contains("r.dat"), 30'000);
        watch.terminate();
        QVERIFY(watch.waitForFinished(30'000));
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
        m_errors += watch.readAllStandardError();
        QVERIFY(m_errors.contains("broken.dcm"));
        QVERIFY(!m_errors.contains("a.dcm"));
        QCOMPARE(run({"list", "--db", db(), "--json"}).json()[u"total"].toInt(), 2);
    }

    void theReportSaysWhatBecameOfEveryFile() {
        append(in("good.dcm"), writtenAs(io::WriteFormat::Dicom));
        append(in("=bad, \"quoted\".dcm"), "no ECG");
        const QString csv = m_folder->filePath(QStringLiteral("report.csv"));
        QCOMPARE(run({"import", in(), "--db", db(), "--report", csv}).exitCode, 0);
        QByteArray report = contentOf(csv);
        QVERIFY(report.startsWith("file,result,case,reason\r\n"));
        QVERIFY(report.contains("good.dcm,imported,1,\r\n"));
        QVERIFY(report.contains("=bad, \"\"quoted\"\".dcm\",passed over,,\""));
        QCOMPARE(run({"import", in("good.dcm"), "--db", db(), "--report", csv}).exitCode, 0);
        QVERIFY(contentOf(csv).contains("good.dcm,already there,1,\r\n"));
    }

    void aCaseIsWrittenAnewWithItsReadings() {
        append(in("good.dcm"), writtenAs(io::WriteFormat::Dicom));
        QCOMPARE(run({"import", in(), "--db", db()}).exitCode, 0);
        QCOMPARE(run({"read", "--case", "1", "--text", "Seen and normal", "--state", "confirmed", "--by",
                      "Dr. Quux", "--db", db()})
                     .exitCode,
                 0);
        const QString out = m_folder->filePath(QStringLiteral("out"));
        QCOMPARE(run({"export", "--case", "1", "-o", out, "--as", "xml", "--db", db()}).exitCode, 0);
        const QByteArray xml = contentOf(out + QStringLiteral("/case-1.xml"));
        for (const char* text : {"Seen and normal", "Dr. Quux", "confirmed reading", "assignedPerson"})
            QVERIFY2(xml.contains(text), text);
        QCOMPARE(run({"export", "--case", "1", "-o", out, "--deidentify", "--keep-age-sex", "--db", db()})
                     .exitCode,
                 0);
        const QByteArray dicom = contentOf(out + QStringLiteral("/case-1.dcm"));
        QVERIFY(dicom.size() > 100'000);
        for (const char* text :
             {"Quux", "Seen and", "DOE", "Jane", "12345", "19530402", "20261122", "Example"})
            QVERIFY2(!dicom.contains(text), text);
        QVERIFY(dicom.contains("073Y"));
        // Wrong use: options without what they need.
        QCOMPARE(run({"export", "--case", "1", "-o", out, "--keep-device", "--db", db()}).exitCode, 2);
        QCOMPARE(
            run({"export", "--case", "1", "-o", out, "--deidentify", "--shift-dates", "--db", db()}).exitCode,
            2);
    }

    void anOutputNameThatTellsThePatientIsRefused() {
        append(in("good.dcm"), writtenAs(io::WriteFormat::Dicom));
        const CliRun refused =
            runCli({QStringLiteral("export"), in("good.dcm"), QStringLiteral("-o"),
                    m_folder->filePath(QStringLiteral("jane_doe.hea")), QStringLiteral("--deidentify")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("jane_doe.hea"))));
    }

private:
    QString in(const char* name = "") const {
        return m_folder->filePath(QStringLiteral("in/")) + QString::fromLatin1(name);
    }

    QString db() const { return m_folder->filePath(QStringLiteral("cases.db")); }

    static CliRun run(const QStringList& arguments) {
        return runCli(QStringList(QStringLiteral("cases")) + arguments);
    }

    /// All that the watcher has said so far.
    QByteArray seen(QProcess& watch) {
        m_output += watch.readAllStandardOutput();
        m_errors += watch.readAllStandardError();
        return m_output;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(CasesWatchTest)
#include "cases_watch_test.moc"
