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
        QCOMPARE(askSql(folder.file(), "SELECT group_concat(action) FROM audit WHERE entity = 'map'"),
                 std::string("add,delete"));
    }

    void everyMapHasItsAuditRow() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto [recording, source] = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = store->import(recording, source)->id;
        LEADLIGHT_OK(store->addMap(id, mapOf(recording.sha256, "lrp")));
        LEADLIGHT_OK(store->addMap(id, mapOf(recording.sha256, "occlusion")));
        LEADLIGHT_OK(store->addMap(id, mapOf(recording.sha256, "occlusion"))); // there already: no row
        QCOMPARE(askSql(folder.file(), "SELECT count(*) FROM audit WHERE entity = 'map'"), std::string("2"));
        const auto history = store->history(id);
        LEADLIGHT_OK(history);
        QCOMPARE(history->back().what, std::string("map"));
        QCOMPARE(told(store->verify({})), std::string());

        // A verdict that somebody changed from outside, and a map that nobody wrote.
        QCOMPARE(runSql(folder.file(), "DROP TRIGGER maps_are_never_changed; UPDATE maps SET content = "
                                       "'{\"passed\": true}' WHERE method = 'lrp'; "
                                       "CREATE TRIGGER maps_are_never_changed BEFORE UPDATE ON maps\n"
                                       "BEGIN SELECT RAISE(ABORT, 'maps are never overwritten'); END"),
                 std::string());
        QVERIFY(told(store->verify({})).find("content is not what was written") != std::string::npos);
        QCOMPARE(runSql(folder.file(), "DELETE FROM maps WHERE method = 'occlusion'"), std::string());
        QVERIFY(told(store->verify({})).find("it is missing") != std::string::npos);
    }

    void whatWasKeptWithoutAuditRowsIsMadeAgain() {
        const StoreFolder folder;
        const auto [recording, source] = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = folder.open()->import(recording, source)->id;
        // What version 3 was: maps that the audit log does not know.
        QCOMPARE(dropLabelling(folder.file()), std::string());
        QCOMPARE(runSql(folder.file(),
                        "INSERT INTO maps (case_id, recording, encoder, method, label, version, "
                        "made_at, content, samples) SELECT id, sha256, sha256, 'lrp', 'MI', 1, "
                        "'2026-01-01T00:00:00Z', '{}', x'' FROM cases; PRAGMA user_version = 3"),
                 std::string());
        auto store = folder.open();
        LEADLIGHT_OK(store);
        QVERIFY(store->maps(id)->empty());
        QCOMPARE(told(store->verify({})), std::string());
        QVERIFY(std::filesystem::exists(folder.path() / "cases.db.version-3.backup"));
    }
};

QTEST_GUILESS_MAIN(MapsTest)
#include "maps_test.moc"
