// SPDX-License-Identifier: GPL-3.0-or-later
// A real PACS: Debian's Orthanc, started here on the loopback interface. Skipped where it is not installed.
#include "core/io/reader.h"
#include "core/pacs/client.h"
#include "core/pacs/listener.h"
#include "core/store/case_store.h"
#include "tests/core/pacs/fake_pacs.h"
#include "tests/core/pacs/sample_ecgs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace leadlight;
using namespace leadlight::test;

namespace {

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Orthanc with a store of its own, which outlives a kill of its process.
class Orthanc {
public:
    explicit Orthanc(const QString& program)
        : m_program(program) {}

    ~Orthanc() { kill(); }

    void start(quint16 ourPort) {
        const QJsonObject us{{"AET", "LEADLIGHT"}, {"Host", "127.0.0.1"}, {"Port", ourPort}};
        const QJsonObject configuration{{"Name", "test"},
                                        {"StorageDirectory", m_folder.filePath("storage")},
                                        {"IndexDirectory", m_folder.filePath("index")},
                                        {"HttpServerEnabled", false},
                                        {"DicomServerEnabled", true},
                                        {"DicomAet", "ORTHANC"},
                                        {"DicomPort", m_port},
                                        {"DicomCheckCalledAet", true},
                                        {"DicomAlwaysAllowEcho", false},
                                        {"DicomAlwaysAllowStore", false},
                                        {"DicomModalities", QJsonObject{{"leadlight", us}}},
                                        {"Plugins", QJsonArray()}};
        const QString file = m_folder.filePath("orthanc.json");
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("the test's folder cannot be written");
        out.write(QJsonDocument(configuration).toJson());
        out.close();
        m_process = std::make_unique<QProcess>();
        m_process->setStandardOutputFile(m_folder.filePath("orthanc.log"));
        m_process->setStandardErrorFile(m_folder.filePath("orthanc.log"));
        m_process->start(m_program, {file});
    }

    void kill() {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished(10'000);
        m_process.reset();
    }

    [[nodiscard]] pacs::Call call() const {
        pacs::Call call;
        call.server = {"ORTHANC", "127.0.0.1", m_port, {}};
        return call;
    }

    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    QString m_program;
    QTemporaryDir m_folder;
    quint16 m_port = freePort();
    std::unique_ptr<QProcess> m_process;
};

/// A case database that objects are kept in.
class Cases {
public:
    Cases()
        : m_store(store::CaseStore::open(m_folder.filePath("cases.db").toStdString(), "tester")) {
        if (!m_store)
            qFatal("%s", m_store.error().text.c_str());
    }

    [[nodiscard]] pacs::Keep keep(std::function<void(int)> afterwards = {}) {
        return [this, afterwards](const pacs::Object& object) -> Result<pacs::Kept> {
            const std::scoped_lock lock(m_mutex);
            const Source source{{{object.identity.sopInstance + ".dcm", object.file}}};
            const auto recording = io::readRecording(source);
            if (!recording)
                return fail(recording.error());
            const auto imported = m_store->import(*recording, source);
            if (!imported)
                return fail(imported.error());
            if (afterwards)
                afterwards(++m_kept);
            return pacs::Kept{imported->alreadyThere};
        };
    }

    [[nodiscard]] int count() const { return m_store->count({}).value_or(-1); }

    [[nodiscard]] bool isSound() const {
        const auto problems = m_store->verify({});
        return problems && problems->empty();
    }

private:
    QTemporaryDir m_folder;
    Result<store::CaseStore> m_store;
    std::mutex m_mutex;
    int m_kept = 0;
};

/// ECGs of one study.
std::vector<pacs::ToSend> studyOf(int count, const std::string& patientId) {
    std::vector<pacs::ToSend> files;
    std::string study;
    for (int i = 0; i < count; ++i) {
        Bytes file = sampleEcg(patientId, "DOE, Jane", {2026, 11, 22});
        // A cart gives the ECGs of a visit one study: the UID of the first takes the place of the others'.
        const std::string own = heldObject(file).study;
        if (study.empty())
            study = own;
        std::string text(asText(file));
        if (own.size() != study.size()) {
            --i; // decimal UIDs differ in length now and then
            continue;
        }
        text.replace(text.find(own), own.size(), study);
        files.push_back({"ecg " + std::to_string(i), Bytes(asBytes(text).begin(), asBytes(text).end())});
    }
    return files;
}

} // namespace

class OrthancTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void init() {
        const QString program = QStandardPaths::findExecutable(
            QStringLiteral("Orthanc"),
            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin")});
        if (program.isEmpty())
            QSKIP("Orthanc is not installed (Debian: apt-get install orthanc): the tests against a real PACS "
                  "are "
                  "left out.");
        m_ourPort = freePort();
        m_orthanc = std::make_unique<Orthanc>(program);
        m_orthanc->start(m_ourPort);
        QVERIFY(answers());
    }

    void cleanup() { m_orthanc.reset(); }

    void storeQueryRetrieve() {
        const auto files = studyOf(3, "P1");
        const auto sent = pacs::send(m_orthanc->call(), files, {});
        QVERIFY2(sent && !sent->stopped && sent->failed.empty(), sent ? "" : sent.error().text.c_str());
        QCOMPARE(sent->done, 3);
        const auto other = pacs::send(m_orthanc->call(), studyOf(1, "P2"), {});
        QVERIFY(other && other->done == 1);

        auto found = pacs::find(m_orthanc->call(), {}, {});
        QVERIFY2(found.has_value(), found ? "" : found.error().text.c_str());
        QCOMPARE(found->studies.size(), std::size_t{2});
        found = pacs::find(m_orthanc->call(), {.patientId = "P1", .from = Date{2026, 11, 22}}, {});
        QVERIFY(found && found->studies.size() == 1);
        QCOMPARE(found->studies.front().patientName, std::string("DOE, Jane"));
        QCOMPARE(found->studies.front().date, std::string("2026-11-22"));
        QCOMPARE(found->studies.front().modalities, std::string("ECG"));
        for (const pacs::StudyQuery& none :
             {pacs::StudyQuery{.patientId = "P9"}, pacs::StudyQuery{.patientName = "Roe"},
              pacs::StudyQuery{.to = Date{2026, 1, 1}}}) {
            const auto nothing = pacs::find(m_orthanc->call(), none, {});
            QVERIFY(nothing && nothing->studies.empty());
        }
        found = pacs::find(m_orthanc->call(), {.patientName = "doe, ja"}, {});
        QVERIFY(found && found->studies.size() == 2);

        Cases cases;
        const std::string study = heldObject(files.front().file).study;
        auto got = pacs::get(m_orthanc->call(), {study}, "ECG", cases.keep(), {});
        QVERIFY2(got.has_value(), got ? "" : got.error().text.c_str());
        QVERIFY2(!got->stopped, got->stopped ? got->stopped->text.c_str() : "");
        QCOMPARE(got->done, 3);
        QCOMPARE(cases.count(), 3);

        pacs::ListenerSettings settings;
        settings.port = m_ourPort;
        settings.allowed = {{"ORTHANC", "127.0.0.1"}};
        const auto listener = pacs::Listener::start(settings, cases.keep(), {});
        QVERIFY2(listener.has_value(), listener ? "" : listener.error().text.c_str());
        const auto moved = pacs::move(m_orthanc->call(), {study}, "ECG", "LEADLIGHT", {});
        QVERIFY2(moved.has_value(), moved ? "" : moved.error().text.c_str());
        QVERIFY2(!moved->stopped, moved->stopped ? moved->stopped->text.c_str() : "");
        QCOMPARE(moved->done, 3);
        QCOMPARE(cases.count(), 3); // by either way the same bytes: the same cases
        QVERIFY(cases.isSound());
    }

    void aWrongTitleIsOneSentence() {
        pacs::Call call = m_orthanc->call();
        call.server.title = "SOMEBODY";
        const auto called = pacs::echo(call, {});
        QVERIFY(!called);
        QVERIFY2(called.error().text.find("is not called SOMEBODY") != std::string::npos,
                 called.error().text.c_str());
        call = m_orthanc->call();
        call.ourTitle = "STRANGER";
        const auto stored = pacs::send(call, studyOf(1, "P1"), {});
        QVERIFY(!stored || stored->done == 0);
    }

    void killedHalfWayNothingIsLostAndARetryFinishes() {
        const auto files = studyOf(8, "P1");
        // Killed while it is sent to: what it acknowledged it has.
        Progress progress;
        progress.onFraction = [&](double fraction) {
            if (fraction >= 0.5)
                m_orthanc->kill();
        };
        auto sent = pacs::send(m_orthanc->call(), files, progress);
        QVERIFY(sent && sent->stopped);
        QVERIFY(sent->done >= 4 && sent->done < 8);
        m_orthanc->start(m_ourPort);
        QVERIFY(answers());
        sent = pacs::send(m_orthanc->call(), files, {});
        QVERIFY2(sent && !sent->stopped && sent->done == 8,
                 sent && sent->stopped ? sent->stopped->text.c_str() : "");

        // Killed while it sends.
        Cases cases;
        const std::string study = heldObject(files.front().file).study;
        auto got = pacs::get(m_orthanc->call(), {study}, "ECG", cases.keep([&](int kept) {
            if (kept == 3)
                m_orthanc->kill();
        }),
                             {});
        QVERIFY(got && got->stopped);
        QCOMPARE(got->done, 3);
        QCOMPARE(cases.count(), 3);
        QVERIFY(cases.isSound());
        m_orthanc->start(m_ourPort);
        QVERIFY(answers());
        got = pacs::get(m_orthanc->call(), {study}, "ECG", cases.keep(), {});
        QVERIFY2(got && !got->stopped, got && got->stopped ? got->stopped->text.c_str() : "");
        QCOMPARE(got->done, 8);
        QCOMPARE(got->alreadyThere, 3);
        QCOMPARE(cases.count(), 8);
        QVERIFY(cases.isSound());
    }

    void aBrokenAssociationLeavesTheServerWell() {
        const auto files = studyOf(4, "P1");
        QVERIFY(pacs::send(m_orthanc->call(), files, {}));
        Cases cases;
        Progress progress;
        const std::string study = heldObject(files.front().file).study;
        const auto got = pacs::get(m_orthanc->call(), {study}, "ECG", cases.keep([&](int kept) {
            if (kept == 2)
                progress.cancel.cancel();
        }),
                                   progress);
        QVERIFY(got && got->stopped);
        QCOMPARE(static_cast<int>(got->stopped->code), static_cast<int>(ErrorCode::Cancelled));
        QCOMPARE(cases.count(), 2);
        const auto again = pacs::get(m_orthanc->call(), {study}, "ECG", cases.keep(), {});
        QVERIFY(again && !again->stopped);
        QCOMPARE(cases.count(), 4);
    }

private:
    /// Whether it has come up.
    [[nodiscard]] bool answers() const {
        for (int i = 0; i < 300; ++i) {
            if (pacs::echo(m_orthanc->call(), {}))
                return true;
            QTest::qWait(100);
        }
        return false;
    }

    quint16 m_ourPort = 0;
    std::unique_ptr<Orthanc> m_orthanc;
};

QTEST_GUILESS_MAIN(OrthancTest)
#include "orthanc_test.moc"
