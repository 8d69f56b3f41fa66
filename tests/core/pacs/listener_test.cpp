// SPDX-License-Identifier: GPL-3.0-or-later
// Who may send, what is acknowledged and when, and what hostile callers cannot do. On the loopback interface.
#include "core/pacs/client.h"
#include "core/pacs/listener.h"
#include "tests/core/pacs/sample_ecgs.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <mutex>
#include <thread>

using namespace leadlight;
using namespace leadlight::test;
using Kind = pacs::ListenerEvent::Kind;

namespace {

/// A listener with what it told and kept.
struct Place {
    std::mutex mutex;
    std::vector<pacs::Object> objects;
    std::vector<pacs::ListenerEvent> events;
    std::optional<Error> problem; ///< of keeping
    std::unique_ptr<pacs::Listener> listener;

    explicit Place(pacs::ListenerSettings settings = {}) {
        settings.port = 0;
        if (settings.allowed.empty())
            settings.allowed = {{"CART1", "127.0.0.1"}};
        auto started = pacs::Listener::start(
            settings,
            [this](const pacs::Object& object) -> Result<pacs::Kept> {
                const std::scoped_lock lock(mutex);
                if (problem)
                    return fail(*problem);
                objects.push_back(object);
                return pacs::Kept{};
            },
            [this](const pacs::ListenerEvent& event) {
                const std::scoped_lock lock(mutex);
                events.push_back(event);
            });
        if (!started)
            qFatal("%s", started.error().text.c_str());
        listener = std::move(*started);
    }

    [[nodiscard]] pacs::Call call(const std::string& from = "CART1",
                                  const std::string& to = "LEADLIGHT") const {
        pacs::Call call;
        call.ourTitle = from;
        call.server = {to, "127.0.0.1", listener->port(), {}};
        return call;
    }

    [[nodiscard]] int count(Kind kind) {
        const std::scoped_lock lock(mutex);
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const auto& one) { return one.kind == kind; }));
    }

    [[nodiscard]] std::string lastText() {
        const std::scoped_lock lock(mutex);
        return events.empty() ? std::string() : events.back().text;
    }

    /// It still does its work for those who may.
    [[nodiscard]] bool stillServes() const { return pacs::echo(call(), {}).has_value(); }
};

/// Writes raw bytes to the listener and waits until it closes the connection.
bool isClosedAfter(const Place& place, const QByteArray& bytes, int withinMs) {
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), place.listener->port());
    if (!socket.waitForConnected(2000))
        return false;
    socket.write(bytes);
    socket.flush();
    QElapsedTimer clock;
    clock.start();
    while (socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < withinMs) {
        socket.waitForReadyRead(50);
        socket.readAll();
    }
    return socket.state() != QAbstractSocket::ConnectedState;
}

void be16(QByteArray& bytes, quint16 value) {
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xFF));
}

void be32(QByteArray& bytes, quint32 value) {
    be16(bytes, static_cast<quint16>(value >> 16));
    be16(bytes, static_cast<quint16>(value & 0xFFFF));
}

QByteArray item(char type, const QByteArray& content) {
    QByteArray bytes(1, type);
    bytes.append('\0');
    be16(bytes, static_cast<quint16>(content.size()));
    return bytes + content;
}

/// A request for an association with one context (12-lead ECG, explicit little-endian), by PS3.8 9.3.2.
QByteArray associateRequest() {
    QByteArray body;
    be16(body, 1);
    be16(body, 0);
    body += QByteArray("LEADLIGHT").leftJustified(16) + QByteArray("CART1").leftJustified(16) +
            QByteArray(32, '\0');
    body += item('\x10', "1.2.840.10008.3.1.1.1");
    QByteArray context("\x01\0\0\0", 4);
    context += item('\x30', "1.2.840.10008.5.1.4.1.1.9.1.1") + item('\x40', "1.2.840.10008.1.2.1");
    body += item('\x20', context);
    QByteArray length;
    be32(length, 16384);
    body += item('\x50', item('\x51', length) + item('\x52', "1.2.3.4"));
    QByteArray pdu("\x01\0", 2);
    be32(pdu, static_cast<quint32>(body.size()));
    return pdu + body;
}

void le16(QByteArray& bytes, quint16 value) {
    bytes.append(static_cast<char>(value & 0xFF)).append(static_cast<char>(value >> 8));
}

void le32(QByteArray& bytes, quint32 value) {
    le16(bytes, static_cast<quint16>(value & 0xFFFF));
    le16(bytes, static_cast<quint16>(value >> 16));
}

QByteArray element(quint16 tag, const QByteArray& value) {
    QByteArray bytes;
    le16(bytes, 0);
    le16(bytes, tag);
    le32(bytes, static_cast<quint32>(value.size()));
    return bytes + value;
}

QByteArray word(quint16 value) {
    QByteArray bytes;
    le16(bytes, value);
    return bytes;
}

/// P-DATA-TF with one fragment (PS3.8 9.3.5); `flags` 3: command, last; 0: data set, not the last.
QByteArray dataPdu(char flags, const QByteArray& fragment) {
    QByteArray pdu("\x04\0", 2);
    be32(pdu, static_cast<quint32>(fragment.size() + 6));
    be32(pdu, static_cast<quint32>(fragment.size() + 2));
    return pdu + '\x01' + flags + fragment;
}

/// C-STORE-RQ (PS3.7 9.3.1.1).
QByteArray storeCommand() {
    const QByteArray uid("1.2.840.10008.5.1.4.1.1.9.1.1\0", 30);
    const QByteArray rest = element(0x0002, uid) + element(0x0100, word(1)) + element(0x0110, word(1)) +
                            element(0x0700, word(0)) + element(0x0800, word(1)) +
                            element(0x1000, QByteArray("1.2.3.4\0", 8));
    QByteArray length;
    le32(length, static_cast<quint32>(rest.size()));
    return dataPdu('\x03', element(0x0000, length) + rest);
}

/// Sequences in sequences, implicit little-endian, without an end.
QByteArray nested(qsizetype bytes) {
    QByteArray all;
    while (all.size() < bytes) {
        le16(all, 0x0000);
        le16(all, 0x0903);
        le32(all, 0xFFFFFFFF);
        le16(all, 0xFFFE);
        le16(all, 0xE000);
        le32(all, 0xFFFFFFFF);
    }
    return all;
}

qint64 residentKb() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            qint64 kb = 0;
            status >> kb;
            return kb;
        }
    }
    return 0;
}

} // namespace

class ListenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void entriesOfTheAllowListAreReadFromText() {
        const auto one = pacs::parseAllowedPeer(" CART 1 10.1.2.3 ");
        QVERIFY(one);
        QCOMPARE(one->title, std::string("CART 1"));
        QCOMPARE(one->address, std::string("10.1.2.3"));
        QVERIFY(pacs::parseAllowedPeer("* 10.1.2.0/24"));
        for (const char* wrong :
             {"", "CART1", "10.1.2.3", "CART1 10.1.2", "CART1 10.1.2.3/33", "CART1 host.example"})
            QVERIFY2(!pacs::parseAllowedPeer(wrong), wrong);
        QVERIFY(pacs::addressMatches("10.1.2.3", "10.1.2.3"));
        QVERIFY(!pacs::addressMatches("10.1.2.3", "10.1.2.4"));
        QVERIFY(pacs::addressMatches("10.1.2.0/24", "10.1.2.255"));
        QVERIFY(!pacs::addressMatches("10.1.2.0/24", "10.1.3.0"));
        QVERIFY(pacs::addressMatches("0.0.0.0/0", "8.8.8.8"));
    }

    void onlyThoseOnTheListAreAnswered() {
        Place place;
        QVERIFY(pacs::echo(place.call(), {}));
        QVERIFY(!pacs::echo(place.call("STRANGER"), {}));
        QVERIFY(!pacs::echo(place.call("CART1", "SOMEBODY"), {}));
        QTRY_COMPARE(place.count(Kind::Refused), 2);
        pacs::ListenerSettings elsewhere;
        elsewhere.allowed = {{"CART1", "10.1.2.3"}};
        Place far(elsewhere);
        QVERIFY(!pacs::echo(far.call(), {}));
        QTRY_COMPARE(far.count(Kind::Refused), 1);
    }

    void whatIsSentIsKeptAsItWas() {
        Place place;
        const Bytes file = sampleEcg("P1", "DOE, Jane", {2026, 11, 22});
        const auto sent = pacs::send(place.call(), {{"a.dcm", file}}, {});
        QVERIFY2(sent && !sent->stopped && sent->done == 1, sent ? "" : sent.error().text.c_str());
        QCOMPARE(place.objects.size(), std::size_t{1});
        const auto was = pacs::identify("a", file);
        const auto is = pacs::identify("a", place.objects.front().file);
        QVERIFY(was && is);
        QCOMPARE(is->sopInstance, was->sopInstance);
        QCOMPARE(is->transferSyntax, was->transferSyntax);
        // The data set itself: the end of both files.
        const std::string_view old = asText(file);
        const std::string_view now = asText(place.objects.front().file);
        QVERIFY(old.substr(old.size() - 10'000) == now.substr(now.size() - 10'000));
    }

    void whatIsNotKeptIsNotAcknowledged() {
        Place place;
        place.problem = Error{ErrorCode::NoSpace, "full"};
        const std::vector<pacs::ToSend> files{{"a.dcm", sampleEcg("P1", "DOE, Jane", {2026, 11, 22})}};
        auto sent = pacs::send(place.call(), files, {});
        QVERIFY(sent && sent->done == 0 && sent->failed.size() == 1);
        QVERIFY(sent->failed.front().reason.find("no room") != std::string::npos);
        place.problem.reset();
        sent = pacs::send(place.call(), files, {});
        QVERIFY(sent && sent->done == 1);
    }

    void anObjectThatIsTooLargeIsBrokenOff() {
        pacs::ListenerSettings settings;
        settings.maxObjectBytes = 50'000;
        Place place(settings);
        const auto sent =
            pacs::send(place.call(), {{"long.dcm", sampleEcg("P1", "DOE, Jane", {2026, 11, 22}, 60.0)}}, {});
        QVERIFY(sent && sent->stopped);
        QVERIFY(place.objects.empty());
        QTRY_COMPARE(place.count(Kind::Broken), 1);
        QVERIFY2(place.lastText().find("more than one object") != std::string::npos,
                 place.lastText().c_str());
        QVERIFY(place.stillServes());
    }

    void noMoreThanSoManyAtOnce() {
        pacs::ListenerSettings settings;
        settings.maxAssociations = 1;
        settings.answerS = 5;
        Place place(settings);
        QTcpSocket first;
        first.connectToHost(QStringLiteral("127.0.0.1"), place.listener->port());
        QVERIFY(first.waitForConnected(2000));
        first.write(associateRequest());
        QVERIFY(first.waitForReadyRead(5000));
        QCOMPARE(first.readAll().at(0), '\x02');
        const auto second = pacs::echo(place.call(), {});
        QVERIFY(!second);
        QCOMPARE(static_cast<int>(second.error().code), static_cast<int>(ErrorCode::Busy));
        first.close();
        // Once is enough, and no second call right behind it: that could meet the first one's place still
        // taken.
        bool serves = false;
        QTRY_VERIFY(serves || (serves = place.stillServes()));
    }

    void garbageIsTurnedAway_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        quint32 state = 12345;
        for (int i = 0; i < 100'000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise.append(static_cast<char>(state >> 24));
        }
        QTest::newRow("noise") << noise;
        QTest::newRow("http") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("request of 4 GB") << QByteArray("\x01\0\xFF\xFF\xFF\xFF", 6) + QByteArray(10'000, 'x');
        QTest::newRow("data before any request") << storeCommand();
        QByteArray shortItem = associateRequest();
        shortItem[76] = '\x7F'; // the length of the application context
        QTest::newRow("item longer than its PDU") << shortItem;
        QTest::newRow("huge data PDU")
            << associateRequest() + QByteArray("\x04\0\x7F\xFF\xFF\xFF", 6) + QByteArray(10'000, 'x');
        QTest::newRow("unknown PDU") << associateRequest() + QByteArray("\x63\0\0\0\0\x04"
                                                                        "abcd",
                                                                        10);
        QTest::newRow("data set without command")
            << associateRequest() + dataPdu('\0', QByteArray(1000, 'x'));
        QTest::newRow("fragment longer than its PDU")
            << associateRequest() + QByteArray("\x04\0\0\0\0\x08\0\0\xFF\xFF\x01\x03"
                                               "ab",
                                               14);
        QTest::newRow("command of another kind")
            << associateRequest() +
                   dataPdu('\x03', element(0x0000, QByteArray(4, '\0')) + element(0x0100, word(0x7777)));
        QTest::newRow("command of noise") << associateRequest() + dataPdu('\x03', noise.left(4000));
        QTest::newRow("nested command") << associateRequest() + dataPdu('\x03', nested(16'000)) +
                                               dataPdu('\x03', nested(16'000)) +
                                               dataPdu('\x03', nested(16'000));
        QTest::newRow("nested data set")
            << associateRequest() + storeCommand() + dataPdu('\x02', nested(16'000));
    }

    void garbageIsTurnedAway() {
        QFETCH(QByteArray, bytes);
        pacs::ListenerSettings settings;
        settings.answerS = 1;
        settings.idleS = 1;
        settings.objectS = 2;
        Place place(settings);
        QVERIFY(isClosedAfter(place, bytes, 6000));
        QVERIFY(place.objects.empty());
        QVERIFY(place.stillServes());
    }

    void whoSaysNothingIsNotWaitedFor() {
        pacs::ListenerSettings settings;
        settings.answerS = 1;
        settings.idleS = 1;
        Place place(settings);
        QVERIFY(isClosedAfter(place, {}, 5000));
        QVERIFY(isClosedAfter(place, associateRequest().left(20), 5000));
        QVERIFY(isClosedAfter(place, associateRequest(), 5000));
        QVERIFY(isClosedAfter(place, associateRequest() + storeCommand().left(30), 5000));
    }

    void aTransferWithoutEndIsBrokenOffAndTakesNoMemory() {
        pacs::ListenerSettings settings;
        settings.maxObjectBytes = 8 << 20;
        Place place(settings);
        const qint64 before = residentKb();
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), place.listener->port());
        QVERIFY(socket.waitForConnected(2000));
        socket.write(associateRequest());
        QVERIFY(socket.waitForReadyRead(5000));
        socket.write(storeCommand());
        const QByteArray more = dataPdu('\0', QByteArray(16'000, '\x01'));
        qint64 written = 0;
        while (socket.state() == QAbstractSocket::ConnectedState && written < (qint64{256} << 20)) {
            socket.write(more);
            if (!socket.waitForBytesWritten(5000))
                break;
            written += more.size();
        }
        QVERIFY2(written < (qint64{64} << 20), qPrintable(QString::number(written)));
        QVERIFY(residentKb() - before < 150'000); // the sanitizers keep what is freed for a while
        QVERIFY(place.stillServes());
    }

    void aSlowDripIsBrokenOff() {
        pacs::ListenerSettings settings;
        settings.objectS = 1;
        Place place(settings);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), place.listener->port());
        QVERIFY(socket.waitForConnected(2000));
        socket.write(associateRequest());
        QVERIFY(socket.waitForReadyRead(5000));
        socket.write(storeCommand());
        QElapsedTimer clock;
        clock.start();
        while (socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < 10'000) {
            socket.write(dataPdu('\0', QByteArray(2, '\x01')));
            socket.waitForReadyRead(100);
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void switchingOffEndsWhatIsUnderWay() {
        auto place = std::make_unique<Place>();
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), place->listener->port());
        QVERIFY(socket.waitForConnected(2000));
        socket.write(associateRequest());
        QVERIFY(socket.waitForReadyRead(5000));
        QElapsedTimer clock;
        clock.start();
        place->listener.reset();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void aPortThatIsTakenIsOneSentence() {
        const Place place;
        pacs::ListenerSettings settings;
        settings.port = place.listener->port();
        const auto second = pacs::Listener::start(settings, {}, {});
        QVERIFY(!second);
        QVERIFY(second.error().text.find("another program listens there") != std::string::npos);
        settings.bindTo = "not an address";
        QVERIFY(!pacs::Listener::start(settings, {}, {}));
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
