// SPDX-License-Identifier: GPL-3.0-or-later
// Leadlight as a user of a PACS: DCMTK's own provider in this process, on the loopback interface.
#include "core/pacs/accept.h"
#include "core/pacs/client.h"
#include "core/pacs/listener.h"
#include "tests/core/pacs/fake_pacs.h"
#include "tests/core/pacs/sample_ecgs.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// Keeps objects by their bytes, as the case database does.
struct Shelf {
    std::mutex mutex;
    std::vector<Bytes> files;
    int full = -1; ///< from this many on

    [[nodiscard]] pacs::Keep keep() {
        return [this](const pacs::Object& object) -> Result<pacs::Kept> {
            const std::scoped_lock lock(mutex);
            if (std::find(files.begin(), files.end(), object.file) != files.end())
                return pacs::Kept{true};
            if (full >= 0 && static_cast<int>(files.size()) >= full)
                return fail(ErrorCode::NoSpace, "the disk is full");
            files.push_back(object.file);
            return pacs::Kept{false};
        };
    }
};

pacs::Call callTo(const pacs::Server& server) {
    pacs::Call call;
    call.server = server;
    return call;
}

/// Five ECGs of one study, as a cart makes them.
std::string holdStudy(FakePacs& fake, int objects) {
    HeldObject first = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
    for (int i = 0; i < objects; ++i) {
        HeldObject next = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        next.study = first.study;
        next.series = first.series;
        fake.hold(std::move(next));
    }
    return first.study;
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void serversAreReadFromText() {
        const auto server = pacs::parseServer("MY PACS@pacs.example:4242");
        QVERIFY(server);
        QCOMPARE(server->title, std::string("MY PACS"));
        QCOMPARE(server->host, std::string("pacs.example"));
        QCOMPARE(server->port, std::uint16_t{4242});
        QCOMPARE(pacs::serverText(*server), std::string("MY PACS@pacs.example:4242"));
        for (const char* wrong : {"", "PACS", "PACS@host", "@host:1", "PACS@:1", "PACS@host:0",
                                  "PACS@host:65536", "TITLEOFSEVENTEEN_@h:1", "PA\\CS@h:1", "PACS@ho st:1"})
            QVERIFY2(!pacs::parseServer(wrong), wrong);
    }

    void echoTellsThatTheServerIsThere() {
        const FakePacs fake;
        const auto answer = pacs::echo(callTo(fake.server()), {});
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().text.c_str());
        QVERIFY(answer->answerMs >= 0.0);
    }

    void aWrongTitleIsOneSentence() {
        const FakePacs fake({.title = "FAKE", .onlyCaller = "CART1"});
        pacs::Call call = callTo(fake.server());
        auto answer = pacs::echo(call, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.find("does not accept the title LEADLIGHT") != std::string::npos,
                 answer.error().text.c_str());
        call.server.title = "OTHER";
        answer = pacs::echo(call, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.find("is not called OTHER") != std::string::npos,
                 answer.error().text.c_str());
    }

    void nobodyThereIsOneSentence() {
        std::uint16_t port = 0;
        {
            const FakePacs gone;
            port = gone.server().port;
        }
        auto answer = pacs::echo(callTo({"FAKE", "127.0.0.1", port, {}}), {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.find("Nothing listens at") != std::string::npos,
                 answer.error().text.c_str());
        answer = pacs::echo(callTo({"FAKE", "no..host", port, {}}), {});
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().code), static_cast<int>(ErrorCode::NotFound));
    }

    void studiesAreFoundByWhatTheyAre() {
        FakePacs fake;
        fake.hold(heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22})));
        fake.hold(heldObject(sampleEcg("P2", "Müller, Jürgen", {2026, 10, 1})));
        HeldObject ct = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        ct.modality = "CT";
        fake.hold(ct);
        const pacs::Call call = callTo(fake.server());
        const auto countOf = [&](const pacs::StudyQuery& query) {
            const auto found = pacs::find(call, query, {});
            return found ? static_cast<int>(found->studies.size()) : -1;
        };
        QCOMPARE(countOf({}), 2);
        QCOMPARE(countOf({.patientId = "P1"}), 1);
        QCOMPARE(countOf({.patientName = "DOE, Ja"}), 1);
        QCOMPARE(countOf({.patientName = "Müller"}), 1);
        QCOMPARE(countOf({.patientName = "Roe"}), 0);
        QCOMPARE(countOf({.from = Date{2026, 11, 1}}), 1);
        QCOMPARE(countOf({.to = Date{2026, 10, 31}}), 1);
        QCOMPARE(countOf({.from = Date{2026, 10, 1}, .to = Date{2026, 10, 1}}), 1);
        QCOMPARE(countOf({.patientId = "P1", .modality = {}}), 2);
        const auto found = pacs::find(call, {.patientId = "P2"}, {});
        QVERIFY(found && found->studies.size() == 1);
        const pacs::Study& study = found->studies.front();
        QCOMPARE(study.patientName, std::string("Müller, Jürgen"));
        QCOMPARE(study.date, std::string("2026-10-01"));
        QCOMPARE(study.time, std::string("09:14"));
        QCOMPARE(study.modalities, std::string("ECG"));
        QVERIFY(!found->more);
    }

    void moreThanTheLimitIsTold() {
        FakePacs fake;
        const HeldObject one = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        for (int i = 0; i < 20; ++i) {
            HeldObject next = one;
            next.study += "." + std::to_string(i + 1);
            fake.hold(next);
        }
        const auto found = pacs::find(callTo(fake.server()), {.limit = 7}, {});
        QVERIFY2(found.has_value(), found ? "" : found.error().text.c_str());
        QCOMPARE(found->studies.size(), std::size_t{7});
        QVERIFY(found->more);
    }

    void getBringsTheSameBytesEachTime() {
        FakePacs fake;
        const std::string study = holdStudy(fake, 3);
        Shelf shelf;
        double last = 0.0;
        Progress progress;
        progress.onFraction = [&](double fraction) { last = fraction; };
        auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), progress);
        QVERIFY2(got.has_value(), got ? "" : got.error().text.c_str());
        QVERIFY(!got->stopped);
        QCOMPARE(got->done, 3);
        QCOMPARE(got->alreadyThere, 0);
        QVERIFY(got->failed.empty());
        QCOMPARE(last, 1.0);
        QCOMPARE(shelf.files.size(), std::size_t{3});
        const auto original = fake.held();
        const auto identity = pacs::identify("got", shelf.files.front());
        QVERIFY(identity);
        QCOMPARE(identity->sopInstance, original.front().object.identity.sopInstance);
        got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QCOMPARE(got->alreadyThere, 3);
        QCOMPARE(shelf.files.size(), std::size_t{3});
    }

    void otherObjectsOfAStudyAreNotAskedFor() {
        FakePacs fake;
        const std::string study = holdStudy(fake, 1);
        HeldObject ct = heldObject(sampleEcg("P1", "DOE, Jane", {2026, 11, 22}));
        ct.study = study;
        ct.modality = "CT";
        fake.hold(ct);
        Shelf shelf;
        const auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QCOMPARE(got->done, 1);
        const auto none = pacs::get(callTo(fake.server()), {study}, "US", shelf.keep(), {});
        QVERIFY(none);
        QCOMPARE(none->done, 0);
        QCOMPARE(none->failed.size(), std::size_t{1});
    }

    void aServerThatDiesHalfWayLosesNothing() {
        FakePacs fake({.title = "FAKE", .dieAfterObjects = 2});
        const std::string study = holdStudy(fake, 5);
        Shelf shelf;
        auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QVERIFY(got->stopped);
        QCOMPARE(got->done, 2);
        QCOMPARE(shelf.files.size(), std::size_t{2});
        fake.behave({.title = "FAKE"});
        got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got && !got->stopped);
        QCOMPARE(got->done, 5);
        QCOMPARE(got->alreadyThere, 2);
        QCOMPARE(shelf.files.size(), std::size_t{5});
    }

    void whatCannotBeKeptIsNotAcknowledged() {
        FakePacs fake;
        const std::string study = holdStudy(fake, 3);
        Shelf shelf;
        shelf.full = 1;
        const auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QCOMPARE(got->done, 1);
        QCOMPARE(got->failed.size(), std::size_t{2});
        QCOMPARE(got->failed.front().reason, std::string("the disk is full"));
    }

    void whatTheServerCannotSendIsToldAfterOtherFailures() {
        FakePacs fake({.title = "FAKE", .withholdFrom = 2});
        const std::string study = holdStudy(fake, 5);
        Shelf shelf;
        shelf.full = 1;
        const auto got = pacs::get(callTo(fake.server()), {"no UID", study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QCOMPARE(got->done, 1);
        QCOMPARE(got->failed.size(), std::size_t{3});
        QCOMPARE(got->failed[1].reason, std::string("the disk is full"));
        QCOMPARE(got->failed[2].reason, std::string("the server could not send 3 object(s) of it"));
    }

    void cancelEndsAWaitAtOnce() {
        FakePacs fake({.title = "FAKE", .stallAfterObjects = 1});
        const std::string study = holdStudy(fake, 3);
        Shelf shelf;
        Progress progress;
        std::thread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            progress.cancel.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), progress);
        canceller.join();
        QVERIFY(got && got->stopped);
        QCOMPARE(static_cast<int>(got->stopped->code), static_cast<int>(ErrorCode::Cancelled));
        QCOMPARE(got->done, 1);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void aServerThatSaysNothingIsGivenUp() {
        const FakePacs fake({.title = "FAKE", .answerEcho = false});
        pacs::Call call = callTo(fake.server());
        call.timeouts.answerS = 1;
        const auto answer = pacs::echo(call, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.find("answer") != std::string::npos, answer.error().text.c_str());
    }

    void aServerThatSpeaksSomethingElseIsOneSentence() {
        for (const std::string& answer :
             {std::string("HTTP/1.1 400 Bad Request\r\n\r\n"), std::string(100'000, '\x02'),
              std::string("\x02\0\xFF\xFF\xFF\xFF", 6) + std::string(1000, 'x')}) {
            std::uint16_t port = 0;
            const auto listening = pacs::listenOn("127.0.0.1", port);
            QVERIFY(listening);
            std::thread server([&] {
                const int socket = ::accept(*listening, nullptr, nullptr);
                static_cast<void>(::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL));
                char rest[1024];
                while (::read(socket, rest, sizeof rest) > 0) {
                }
                ::close(socket);
            });
            pacs::Call call = callTo({"FAKE", "127.0.0.1", port, {}});
            call.timeouts.answerS = 2;
            const auto echoed = pacs::echo(call, {});
            server.join();
            ::close(*listening);
            QVERIFY(!echoed && !echoed.error().text.empty());
        }
    }

    void moveSendsThemToOurListener() {
        FakePacs fake;
        const std::string study = holdStudy(fake, 3);
        Shelf shelf;
        pacs::ListenerSettings settings;
        settings.port = 0;
        settings.allowed = {{"FAKE", "127.0.0.1"}};
        const auto listener = pacs::Listener::start(settings, shelf.keep(), {});
        QVERIFY(listener);
        FakeBehaviour behaviour;
        behaviour.destinations["LEADLIGHT"] = {"127.0.0.1", (*listener)->port()};
        fake.behave(behaviour);
        auto moved = pacs::move(callTo(fake.server()), {study}, "ECG", "LEADLIGHT", {});
        QVERIFY2(moved.has_value(), moved ? "" : moved.error().text.c_str());
        QVERIFY(!moved->stopped);
        QCOMPARE(moved->done, 3);
        QCOMPARE(shelf.files.size(), std::size_t{3});
        // The same objects by C-GET are the same bytes.
        const auto got = pacs::get(callTo(fake.server()), {study}, "ECG", shelf.keep(), {});
        QVERIFY(got);
        QCOMPARE(got->alreadyThere, 3);
        moved = pacs::move(callTo(fake.server()), {study}, "ECG", "NOWHERE", {});
        QVERIFY(moved && moved->stopped);
        QVERIFY(moved->stopped->text.find("does not know where NOWHERE is") != std::string::npos);
    }

    void sendingTellsWhatWasKept() {
        FakePacs fake({.title = "FAKE", .refuseFrom = 2});
        std::vector<pacs::ToSend> files;
        for (int i = 0; i < 3; ++i)
            files.push_back({"file " + std::to_string(i), sampleEcg("P1", "DOE, Jane", {2026, 11, 22})});
        const std::string junk = "no DICOM";
        files.push_back({"junk.dcm", Bytes(asBytes(junk).begin(), asBytes(junk).end())});
        auto sent = pacs::send(callTo(fake.server()), files, {});
        QVERIFY2(sent.has_value(), sent ? "" : sent.error().text.c_str());
        QVERIFY(!sent->stopped);
        QCOMPARE(sent->done, 2);
        QCOMPARE(sent->failed.size(), std::size_t{2});
        QCOMPARE(sent->failed[0].name, std::string("junk.dcm"));
        QCOMPARE(sent->failed[1].name, std::string("file 2"));
        QVERIFY(sent->failed[1].reason.find("no room") != std::string::npos);
        QCOMPARE(fake.held().size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
