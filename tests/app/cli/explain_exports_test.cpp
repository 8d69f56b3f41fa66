// SPDX-License-Identifier: GPL-3.0-or-later
// What `leadlight-cli explain` writes beside its document: pictures, pages, the report of a cohort.
#include "core/jepa/checkpoint.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;
using test::runCli;

class ExplainExportsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_encoder = m_folder.filePath(u"tiny.safetensors"_s);
    QString m_head = m_folder.filePath(u"head.safetensors"_s);
    QStringList m_recordings;

    [[nodiscard]] bool ready() const { return m_recordings.size() == 2; }

    [[nodiscard]] QStringList call(const QStringList& files, const QStringList& more) const {
        return QStringList{u"explain"_s} + files +
               QStringList{u"--encoder"_s, m_encoder, u"--head"_s,      m_head,
                           u"--device"_s,  u"cpu"_s,  u"--precision"_s, u"fp32"_s} +
               more;
    }

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void initTestCase() {
        const QString module = qEnvironmentVariable(
            "LEADLIGHT_ENGINE", test::qPath(test::buildDir() / "lib/leadlight/leadlight-torch.so"));
        if (!std::filesystem::exists(module.toStdString()))
            return;
        for (const char* name : {"00001_hr.hea", "00050_hr.hea"}) {
            const auto file = test::sharedData() / "ptbxl" / "records500" / "00000" / name;
            if (std::filesystem::exists(file))
                m_recordings << QString::fromStdString(file.string());
        }
        QVERIFY(jepa::importCheckpoint(test::testData() / "tiny_encoder.pth", m_encoder.toStdString())
                    .has_value());
        const auto file = [](const char* name) {
            return QString::fromStdString((test::testData() / "jepa" / "explain" / name).string());
        };
        QCOMPARE(
            runCli({u"model"_s, u"head"_s, u"--weights"_s, file("head_weight.npy"), u"--bias"_s,
                    file("head_bias.npy"), u"--labels"_s, u"X"_s, u"--encoder"_s, m_encoder, u"-o"_s, m_head})
                .exitCode,
            0);
    }

    void aMapBecomesPictures() {
        if (!ready())
            QSKIP("needs the encoder module and two PTB-XL recordings");
        const QString png = m_folder.filePath(u"map.png"_s), svg = m_folder.filePath(u"map.svg"_s);
        const auto run = runCli(
            call({m_recordings[0]}, {u"--label"_s, u"X"_s, u"--method"_s, u"contribution"_s, u"--no-checks"_s,
                                     u"--png"_s, png, u"--svg"_s, svg, u"--json"_s}));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json().contains(u"values"_s)); // the document is printed all the same
        QVERIFY(contentOf(png).startsWith("\x89PNG"));
        const QByteArray drawn = contentOf(svg);
        QVERIFY(drawn.contains("contribution of X") && drawn.contains("00001_hr.hea"));

        const QString folder = m_folder.filePath(u"pictures"_s);
        QCOMPARE(runCli(call(m_recordings, {u"--method"_s, u"attention"_s, u"--no-checks"_s, u"--svg"_s,
                                            folder, u"--deidentify"_s}))
                     .exitCode,
                 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"1.svg"_s, u"2.svg"_s}));
        QVERIFY(!contentOf(folder + u"/1.svg"_s).contains("00001"));
    }

    void aRecordingBecomesAPage() {
        if (!ready())
            QSKIP("needs the encoder module and two PTB-XL recordings");
        const QString out = m_folder.filePath(u"page.html"_s);
        const auto run = runCli(call({m_recordings[0]}, {u"--page"_s, out, u"--no-checks"_s}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QByteArray page = contentOf(out);
        for (const char* word :
             {"attention, checked against X", "contribution of X", "rollout, checked against X",
              "gradient of X", "lrp of X", "occlusion of X", "This map was not checked", "00001_hr.hea",
              "SHA-256", "Research use only. Not for diagnosis."})
            QVERIFY2(page.contains(word), word);
        QVERIFY(!page.contains("<script"));

        QCOMPARE(runCli(call({m_recordings[0]}, {u"--page"_s, out, u"--method"_s, u"contribution"_s,
                                                 u"--label"_s, u"X"_s, u"--deidentify"_s}))
                     .exitCode,
                 0);
        const QByteArray cleaned = contentOf(out);
        QVERIFY(cleaned.contains("contribution of X") && !cleaned.contains("rollout, checked"));
        QVERIFY(!cleaned.contains("00001"));
        QVERIFY(cleaned.contains("its checks")); // they were made
    }

    void aCohortIsCounted() {
        if (!ready())
            QSKIP("needs the encoder module and two PTB-XL recordings");
        const QString events = m_folder.filePath(u"events.csv"_s);
        QFile file(events);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("file,label,start_s,end_s,lead\n00001_hr.hea,X,0.0,0.9,\n00001_hr.hea,,2.0,2.1,V1\n");
        file.close();
        const QString html = m_folder.filePath(u"report.html"_s), json = m_folder.filePath(u"report.json"_s);
        const auto run =
            runCli(call(m_recordings, {u"--method"_s, u"contribution"_s, u"--report"_s, html, u"--report"_s,
                                       json, u"--events"_s, events, u"--json"_s}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject document = run.json();
        QCOMPARE(QJsonDocument::fromJson(contentOf(json)).object(), document);
        QCOMPARE(document[u"recordings"_s].toInt(), 2);
        const QJsonArray methods = document[u"methods"_s].toArray();
        QCOMPARE(methods.size(), 2); // all findings together, and X
        QCOMPARE(methods[0].toObject()[u"maps"_s].toInt(), 2);
        QCOMPARE(methods[0].toObject()[u"checked"_s].toInt(), 2);
        QCOMPARE(methods[0].toObject()[u"pointing"_s].toObject()[u"maps"_s].toInt(), 1);
        QCOMPARE(methods[0].toObject()[u"pointing"_s].toObject()[u"chance"_s].toDouble(),
                 (8 * 5 + 1) / 400.0);
        QCOMPARE(document[u"maps"_s].toArray().size(), 2);
        QVERIFY(contentOf(html).contains("Pointing game"));
        QVERIFY(!contentOf(html).contains("00001")); // names no recording

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("file,label,start_s,end_s\n00001_hr.hea,X,3,1\n");
        file.close();
        const auto wrong = runCli(call(m_recordings, {u"--report"_s, html, u"--events"_s, events}));
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(wrong.errors.contains("line 2"));
    }

    void wrongUsageIsTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("a report of another kind") << QStringList{u"--report"_s, u"x.txt"_s};
        QTest::addRow("events without a report")
            << QStringList{u"--events"_s, u"/dev/null"_s, u"--method"_s, u"rollout"_s};
        QTest::addRow("a page and an array") << QStringList{u"--page"_s, u"x.html"_s, u"--npy"_s, u"x.npy"_s};
        QTest::addRow("a page and a report")
            << QStringList{u"--page"_s, u"x.html"_s, u"--report"_s, u"x.json"_s};
        QTest::addRow("a report and a picture")
            << QStringList{u"--report"_s, u"x.html"_s, u"--png"_s, u"x.png"_s};
        QTest::addRow("nothing to clean") << QStringList{u"--method"_s, u"rollout"_s, u"--deidentify"_s};
    }

    void wrongUsageIsTwo() {
        QFETCH(QStringList, arguments);
        const auto run = runCli(QStringList{u"explain"_s, u"recording.dcm"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExplainExportsTest)
#include "explain_exports_test.moc"
