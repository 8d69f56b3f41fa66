// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted connections, with certificates that are made here. On the loopback interface.
#include "core/pacs/client.h"
#include "core/pacs/listener.h"
#include "tests/core/pacs/sample_ecgs.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("There is no program openssl to make certificates with: the tests of TLS are left out.");
        for (const char* who : {"server", "cart", "stranger"})
            QVERIFY(make(QString::fromLatin1(who)));
    }

    void whatIsSentIsEncryptedAndKept() {
        auto listener = start();
        const auto sent = pacs::send(call(listener->port(), "cart", "server"),
                                     {{"a.dcm", sampleEcg("P1", "DOE, Jane", {2026, 11, 22})}}, {});
        QVERIFY2(sent && !sent->stopped && sent->done == 1, sent ? "" : sent.error().text.c_str());
        QCOMPARE(m_kept.load(), 1);
    }

    void strangersAreTurnedAway() {
        auto listener = start();
        // The server's certificate is not one we trust.
        const auto wrongServer = pacs::echo(call(listener->port(), "cart", "stranger"), {});
        QVERIFY(!wrongServer);
        QVERIFY2(wrongServer.error().text.find("certificate") != std::string::npos,
                 wrongServer.error().text.c_str());
        QVERIFY(!pacs::echo(call(listener->port(), "stranger", "server"), {}));
        pacs::Call nobody = call(listener->port(), "cart", "server");
        nobody.server.tls->certificate.clear();
        nobody.server.tls->key.clear();
        QVERIFY(!pacs::echo(nobody, {}));
        nobody.server.tls.reset(); // in clear
        nobody.timeouts.answerS = 2;
        QVERIFY(!pacs::echo(nobody, {}));
        QVERIFY(pacs::echo(call(listener->port(), "cart", "server"), {}));
    }

    void aHandshakeThatIsNotFinishedIsGivenUp() {
        auto listener = start(1);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), listener->port());
        QVERIFY(socket.waitForConnected(2000));
        socket.write(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7)); // the beginning of a hello
        QElapsedTimer clock;
        clock.start();
        while (socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < 8000)
            socket.waitForReadyRead(50);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(pacs::echo(call(listener->port(), "cart", "server"), {}));
    }

    void filesThatAreNoneAreOneSentence() {
        pacs::Call broken = call(1, "cart", "server");
        broken.server.tls->trusted = path("nothing.pem");
        auto answer = pacs::echo(broken, {});
        QVERIFY(!answer && answer.error().text.find("nothing.pem") != std::string::npos);
        broken = call(1, "cart", "server");
        broken.server.tls->key = path("server.key");
        answer = pacs::echo(broken, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.find("is not the key of") != std::string::npos,
                 answer.error().text.c_str());
    }

private:
    [[nodiscard]] std::string path(const std::string& name) const {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    [[nodiscard]] bool make(const QString& who) const {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-newkey", "rsa:2048", "-sha256", "-nodes", "-days", "2", "-subj",
                       "/CN=" + who, "-keyout", m_folder.filePath(who + ".key"), "-out",
                       m_folder.filePath(who + ".pem")});
        return openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
    }

    [[nodiscard]] pacs::TlsFiles files(const std::string& own, const std::string& other) const {
        return {path(own + ".pem"), path(own + ".key"), path(other + ".pem")};
    }

    [[nodiscard]] pacs::Call call(std::uint16_t port, const std::string& own,
                                  const std::string& trusted) const {
        pacs::Call call;
        call.ourTitle = "CART1";
        call.server = {"LEADLIGHT", "127.0.0.1", port, files(own, trusted)};
        call.timeouts.answerS = 10;
        return call;
    }

    [[nodiscard]] std::unique_ptr<pacs::Listener> start(int answerS = 10) {
        pacs::ListenerSettings settings;
        settings.port = 0;
        settings.answerS = answerS;
        settings.allowed = {{"CART1", "127.0.0.1"}};
        settings.tls = files("server", "cart");
        m_kept = 0;
        auto listener = pacs::Listener::start(settings,
                                              [this](const pacs::Object&) -> Result<pacs::Kept> {
                                                  ++m_kept;
                                                  return pacs::Kept{};
                                              },
                                              {});
        if (!listener)
            qFatal("%s", listener.error().text.c_str());
        return std::move(*listener);
    }

    QTemporaryDir m_folder;
    std::atomic<int> m_kept{0};
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
