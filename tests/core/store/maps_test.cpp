// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

using namespace leadlight;
using namespace leadlight::test;

namespace {

KeptMap mapOf(const Sha256& recording, const std::string& method) {
    KeptMap map;
    map.recording = recording;
    map.encoder.digest.fill(1);
    map.head.emplace().digest.fill(2);
    map.method = method;
    map.label = "MI";
    map.version = 1;
    map.madeAt = nowUtc();
    map.content = "{\"values\": []}";
    map.samples = {1.0F, -2.5F};
    return map;
}

} // namespace

class MapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void comeBackAsTheyWere() {
        const StoreFolder folder;
        const auto [recording, source] = madeRecording("bytes", "P-1", "A, B");
        const auto id = [&, &made = recording, &from = source] {
            auto store = folder.open();
            const auto imported = store->import(made, from);
            KeptMap attention = mapOf(made.sha256, "attention");
            attention.layer = 3;
            attention.head.reset();
            attention.samples.clear();
            if (!store->addMap(imported->id, mapOf(made.sha256, "lrp")) ||
                !store->addMap(imported->id, attention))
                qFatal("maps could not be kept");
            return imported->id;
        }();
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto maps = store->maps(id);
        LEADLIGHT_OK(maps);
        QCOMPARE(maps->size(), 2UL);
        const KeptMap& lrp = maps->front();
        QCOMPARE(lrp.method, std::string("lrp"));
        QCOMPARE(lrp.label, std::string("MI"));
        QVERIFY(lrp.recording == recording.sha256);
        QVERIFY(lrp.head && lrp.head->digest[0] == 2);
        QVERIFY(!lrp.layer);
        QCOMPARE(lrp.content, std::string("{\"values\": []}"));
        QCOMPARE(lrp.samples, (std::vector<float>{1.0F, -2.5F}));
        QCOMPARE(*maps->back().layer, 3);
        QVERIFY(!maps->back().head);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void theSameQuestionIsKeptOnce() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [recording, source] = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = store->import(recording, source)->id;
        KeptMap map = mapOf(recording.sha256, "rollout");
        map.head.reset();
        LEADLIGHT_OK(store->addMap(id, map));
        map.content = "{}";
        LEADLIGHT_OK(store->addMap(id, map)); // there already: stays as it is
        QCOMPARE(store->maps(id)->size(), 1UL);
        QCOMPARE(store->maps(id)->front().content, std::string("{\"values\": []}"));
        map.version = 2;
        LEADLIGHT_OK(store->addMap(id, map));
        QCOMPARE(store->maps(id)->size(), 2UL);
        QVERIFY(!runSql(folder.file(), "UPDATE maps SET content = 'x'").empty()); // never overwritten
    }

    void belongToTheirRecordingAndGoWithIt() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [recording, source] = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = store->import(recording, source)->id;
        LEADLIGHT_FAILS(store->addMap(id, mapOf(Sha256{}, "lrp")), ErrorCode::Invalid);
        KeptMap huge = mapOf(recording.sha256, "lrp");
        huge.samples.resize(20001);
        LEADLIGHT_FAILS(store->addMap(id, huge), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->addMap(CaseId{99}, mapOf(recording.sha256, "lrp")), ErrorCode::NotFound);
        LEADLIGHT_OK(store->addMap(id, mapOf(recording.sha256, "lrp")));
        LEADLIGHT_OK(store->moveToBin(id));
        LEADLIGHT_OK(store->emptyBin());
        QCOMPARE(askSql(folder.file(), "SELECT count(*) FROM maps"), std::string("0"));
        QCOMPARE(told(store->verify({})), std::string());
    }
};

QTEST_GUILESS_MAIN(MapsTest)
#include "maps_test.moc"
