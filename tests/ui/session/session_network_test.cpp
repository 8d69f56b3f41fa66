// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/place.h"

#include <QTest>

#include <future>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

class SessionNetworkTest : public QObject {
    Q_OBJECT

private:
    static Source sourceOf(std::string_view content) {
        const ByteView bytes = asBytes(content);
        return {{{"came.ecg", Bytes(bytes.begin(), bytes.end())}}, {}};
    }

private Q_SLOTS:

    void whatCameIsKept() {
        const Place place;
        Session session(place.parts());
        auto kept =
            std::async(std::launch::async, [&] { return session.keepAndWait(sourceOf("ecg Doe, Jane")); });
        const auto imported = kept.get();
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().text.c_str());
        QVERIFY(!imported->alreadyThere);
        QTRY_COMPARE(session.caseCount(), 1);
    }

    void nobodyWaitsForADatabaseThatCannotBeOpened() {
        const Place place;
        SessionParts parts = place.parts();
        parts.openStore = []() -> Result<store::CaseStore> {
            return fail(ErrorCode::Unreadable, "the case database is on a disk that is not there");
        };
        Session session(std::move(parts));
        for (int i = 0; i < 2; ++i) { // the first time it is tried, then it is known
            auto kept = std::async(std::launch::async,
                                   [&] { return session.keepAndWait(sourceOf("ecg Doe, Jane")); });
            if (kept.wait_for(std::chrono::seconds(20)) != std::future_status::ready)
                qFatal("the thread still waits"); // as would its end, in a test that went on
            const auto imported = kept.get();
            QVERIFY(!imported);
            QCOMPARE(imported.error().text, std::string("the case database is on a disk that is not there"));
        }
    }
};

QTEST_MAIN(SessionNetworkTest)
#include "session_network_test.moc"
