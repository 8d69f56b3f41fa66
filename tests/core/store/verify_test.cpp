// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may do to the database file with any other SQLite program, and that verify() finds it.
#include "tests/core/store/raw_database.h"
#include "tests/core/store/store_fixture.h"

#include "core/store/anchor.h"

#include <algorithm>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// Three cases: 1 with an analysis and two readings, 2 of two files, 3 in the bin.
void fill(const StoreFolder& folder) {
    auto store = folder.open();
    LEADLIGHT_OK(store);
    const auto one = madeRecording("the bytes of file one", "P-1", "Kahlo, Frida");
    const auto two = madeRecordInTwoFiles("header", "signal");
    const auto three = madeRecording("the bytes of file three", "P-3", "Noether, Emmy");
    LEADLIGHT_OK(store->importAll({one, two, three}));
    LEADLIGHT_OK(store->addAnalysis(CaseId{1}, madeAnalysis(one.first.sha256, "MI")));
    LEADLIGHT_OK(store->addAnalysis(CaseId{3}, madeAnalysis(three.first.sha256, "CD")));
    LEADLIGHT_OK(
        store->addReading(CaseId{1}, madeReading("Inferior infarction, old", ReadingState::Preliminary)));
    LEADLIGHT_OK(store->addReading(
        CaseId{1}, madeReading("Inferior infarction, age undetermined", ReadingState::Confirmed)));
    LEADLIGHT_OK(store->moveToBin(CaseId{3}));
}

std::string withoutTriggers(const std::filesystem::path& file) {
    return askSql(file, "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = "
                        "'trigger'");
}

/// The triggers as they were, so that only what was done between is there to be found.
std::string triggersOf(const std::filesystem::path& file) {
    return askSql(
        file, "SELECT group_concat(sql, ';' || char(10)) || ';' FROM sqlite_schema WHERE type = 'trigger'");
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void findsTampering_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* sql, const char* where, const char* id) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(where)
                                << QString::fromUtf8(id);
        };
        row("reading's text", "UPDATE readings SET text = 'Normal ECG' WHERE id = 2", "reading", "2");
        row("reading's state", "UPDATE readings SET state = 'confirmed' WHERE id = 1", "reading", "1");
        row("reading's person", "UPDATE readings SET by = 'Dr Other' WHERE id = 2", "reading", "2");
        row("reading's time", "UPDATE readings SET made_at = '2001-01-01T00:00:00Z' WHERE id = 2", "reading",
            "2");
        row("reading moved to another case", "UPDATE readings SET case_id = 2 WHERE id = 2", "reading", "2");
        row("reading deleted", "DELETE FROM readings WHERE id = 2", "reading", "2");
        row("reading without audit",
            "INSERT INTO readings (case_id, text, state, by, made_at) VALUES (2, 'x', 'confirmed', 'Y', "
            "'2026-01-01T00:00:00Z')",
            "reading", "3");
        row("reading renumbered", "UPDATE readings SET id = 7 WHERE id = 2", "reading", "2");
        row("readings exchanged",
            "UPDATE readings SET id = 9 WHERE id = 1; UPDATE readings SET id = 1 WHERE id = 2; UPDATE "
            "readings SET id = 2 WHERE id = 9",
            "reading", "1");
        row("analysis' probability",
            "UPDATE findings SET probability = 0.01 WHERE analysis_id = 1 AND position = 0", "analysis", "1");
        row("analysis' last bit",
            "UPDATE findings SET logit = 1.2500000000000002 WHERE analysis_id = 1 AND position = 0",
            "analysis", "1");
        row("finding's state",
            "UPDATE findings SET state = 'not_suggested' WHERE analysis_id = 1 AND position = 0", "analysis",
            "1");
        row("finding removed", "DELETE FROM findings WHERE analysis_id = 1 AND position = 2", "analysis",
            "1");
        row("finding added", "INSERT INTO findings VALUES (1, 3, 'STTC', '', 1, 0.9, 'suggested', '')",
            "analysis", "1");
        row("findings exchanged",
            "UPDATE findings SET position = 9 WHERE analysis_id = 1 AND position = 1; UPDATE findings SET "
            "position = 1 WHERE analysis_id = 1 AND position = 2; UPDATE findings SET position = 2 WHERE "
            "analysis_id = 1 AND position = 9",
            "analysis", "1");
        row("analysis' encoder", "UPDATE analyses SET encoder = zeroblob(32) WHERE id = 1", "analysis", "1");
        row("analysis' embedding",
            "UPDATE analyses SET embedding = CAST(x'0000' || substr(embedding, 3) AS BLOB) WHERE id = 1",
            "analysis", "1");
        row("analysis' attention", "UPDATE analyses SET received_attention = zeroblob(4800) WHERE id = 1",
            "analysis", "1");
        row("analysis' device", "UPDATE analyses SET device = 'abacus' WHERE id = 1", "analysis", "1");
        row("warning removed", "DELETE FROM analysis_warnings WHERE analysis_id = 1", "analysis", "1");
        row("analysis deleted", "PRAGMA foreign_keys = ON; DELETE FROM analyses WHERE id = 1", "analysis",
            "1");
        row("analysis of a binned case", "UPDATE findings SET probability = 1 WHERE analysis_id = 2",
            "analysis", "2");
        row("patient's name", "UPDATE patients SET name = 'Kahlo, Cristina' WHERE patient_id = 'P-1'", "case",
            "1");
        row("patient's id", "UPDATE patients SET patient_id = 'P-9' WHERE patient_id = 'P-1'", "case", "1");
        row("patient's sex", "UPDATE patients SET sex = 'M' WHERE patient_id = 'P-1'", "case", "1");
        row("patient's birth date", "UPDATE patients SET birth_date = NULL WHERE patient_id = 'P-1'", "case",
            "1");
        row("case of another patient", "UPDATE cases SET patient = 3 WHERE id = 1", "case", "1");
        row("patient without a case", "INSERT INTO patients (patient_id, name) VALUES ('P-5', 'Nobody')",
            "database", "patients");
        row("patient removed", "DELETE FROM patients WHERE patient_id = 'P-1'", "case", "1");
        row("case's time", "UPDATE cases SET acquired_at = '1999-01-01T00:00:00' WHERE id = 1", "case", "1");
        row("case's age", "UPDATE cases SET age_years = 20 WHERE id = 1", "case", "1");
        row("case's device", "UPDATE cases SET device = 'Other' WHERE id = 1", "case", "1");
        row("case's identity", "UPDATE cases SET sha256 = zeroblob(32) WHERE id = 1", "case", "1");
        row("case out of the bin", "UPDATE cases SET binned_at = NULL, binned_by = NULL WHERE id = 3", "case",
            "3");
        row("case into the bin",
            "UPDATE cases SET binned_at = '2026-01-01T00:00:00Z', binned_by = 'X' WHERE id = 1", "case", "1");
        row("case deleted", "PRAGMA foreign_keys = ON; DELETE FROM cases WHERE id = 2", "case", "2");
        row("case deleted, rest left", "DELETE FROM cases WHERE id = 2", "case", "2");
        row("case without audit",
            "INSERT INTO cases (sha256, format, file_name, patient, device, imported_at, imported_by) VALUES "
            "(zeroblob(32), 'x', 'x', 1, '', '', '')",
            "case", "4");
        row("measurement", "UPDATE measurements SET value = 62 WHERE case_id = 1 AND name = 'heart_rate_bpm'",
            "case", "1");
        row("measurement added", "INSERT INTO measurements VALUES (1, 'qt_ms', 400)", "case", "1");
        row("measurement of no case", "INSERT INTO measurements VALUES (77, 'qt_ms', 400)", "database",
            "measurements");
        row("statement", "UPDATE statements SET text = 'Abnormal' WHERE case_id = 1 AND position = 1", "case",
            "1");
        row("statement's code", "UPDATE statements SET code = 'AF' WHERE case_id = 1 AND position = 0",
            "case", "1");
        row("statements exchanged", "UPDATE statements SET position = 5 WHERE case_id = 1 AND position = 0",
            "case", "1");
        row("note removed", "DELETE FROM notes WHERE case_id = 1", "case", "1");
        row("file renamed", "UPDATE case_files SET name = 'other.dcm' WHERE case_id = 1", "case", "1");
        row("files of a record exchanged",
            "UPDATE case_files SET position = 9 WHERE case_id = 2 AND position = 0", "case", "2");
        row("list: name", "UPDATE case_list SET name = 'x' WHERE case_id = 1", "case", "1");
        row("list: label", "UPDATE case_list SET labels = '' WHERE case_id = 1", "case", "1");
        row("list: hidden", "UPDATE case_list SET binned = 2 WHERE case_id = 1", "case", "1");
        row("list: removed", "DELETE FROM case_list WHERE case_id = 2", "case", "2");
        row("audit row deleted", "DELETE FROM audit WHERE id = 4", "audit", "5");
        row("first audit row deleted", "DELETE FROM audit WHERE id = 1", "audit", "2");
        row("last audit row deleted", "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", "audit",
            "head");
        row("end cut off, head mended",
            "DELETE FROM audit WHERE id = 8; UPDATE audit_head SET rows = 7, hash = (SELECT hash FROM audit "
            "WHERE id = 7); UPDATE cases SET binned_at = NULL, binned_by = NULL WHERE id = 3; UPDATE "
            "case_list SET binned = 0",
            "audit", "anchor");
        row("audit person", "UPDATE audit SET person = 'Somebody' WHERE id = 2", "audit", "2");
        row("audit time", "UPDATE audit SET at = '2001-01-01T00:00:00Z' WHERE id = 2", "audit", "2");
        row("audit action", "UPDATE audit SET action = 'delete' WHERE id = 8", "audit", "8");
        row("audit content", "UPDATE audit SET content = zeroblob(32) WHERE id = 2", "audit", "2");
        row("audit hash", "UPDATE audit SET hash = zeroblob(32) WHERE id = 3", "audit", "3");
        row("audit rows exchanged",
            "UPDATE audit SET id = 99 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; UPDATE audit SET "
            "id = 3 WHERE id = 99",
            "audit", "2");
        row("audit row added",
            "INSERT INTO audit SELECT 9, at, person, action, entity, entity_id, content, hash, zeroblob(32) "
            "FROM audit WHERE id = 8",
            "audit", "9");
        row("audit head removed", "DELETE FROM audit_head", "audit", "head");
        row("audit database number", "UPDATE audit_head SET database_id = zeroblob(16)", "audit", "1");
        row("everything about a reading",
            "DELETE FROM readings WHERE id = 2; DELETE FROM audit WHERE entity = 'reading' AND entity_id = 2",
            "audit", "8");
        row("file's bytes",
            "UPDATE files SET content = CAST('the bytes of file One' AS BLOB) WHERE content = CAST('the "
            "bytes of file one' AS BLOB)",
            "file", sha256(asBytes("the bytes of file one")).hex().c_str());
        row("file removed", "DELETE FROM files WHERE content = CAST('signal' AS BLOB)", "case", "2");
        row("file added", "INSERT INTO files (sha256, content) VALUES (zeroblob(32), x'00')", "file",
            "0000000000000000000000000000000000000000000000000000000000000000");
        row("table added", "CREATE TABLE extra (x)", "database", "extra");
        row("view added", "CREATE VIEW v AS SELECT 1", "database", "v");
        row("index dropped", "DROP INDEX readings_by_case", "database", "readings_by_case");
        row("column added", "ALTER TABLE readings ADD COLUMN seen INTEGER", "database", "readings");
        row("table renamed", "ALTER TABLE notes RENAME TO notes2", "database", "notes");
        row("table dropped", "DROP TABLE readings", "database", "readings");
        row("audit dropped", "DROP TABLE audit", "database", "audit");
        row("trigger that lies in wait",
            "CREATE TRIGGER evil AFTER INSERT ON readings BEGIN DELETE FROM notes; END", "database", "evil");
        row("schema text",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE "
            "name = 'notes'",
            "database", "notes");
    }

    void findsTampering() {
        QFETCH(QString, sql);
        QFETCH(QString, where);
        QFETCH(QString, id);
        const StoreFolder folder;
        fill(folder);
        const std::string triggers = triggersOf(folder.file());
        QCOMPARE(runSql(folder.file(), withoutTriggers(folder.file())), std::string());
        QCOMPARE(runSql(folder.file(), sql.toStdString()), std::string());
        // Some tables are gone in some rows: then their triggers cannot come back, which is only more to be
        // found.
        const bool dropped = sql.contains(QStringLiteral("DROP TABLE"));
        if (!dropped)
            QCOMPARE(runSql(folder.file(), triggers), std::string());
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto problems = store->verify({});
        LEADLIGHT_OK(problems);
        const bool found =
            std::any_of(problems->begin(), problems->end(), [&](const store::Problem& problem) {
                return problem.where == where.toStdString() && problem.id == id.toStdString();
            });
        QVERIFY2(found, ("not found among:\n" + told(problems)).c_str());
    }

    void findsADroppedTrigger_data() {
        QTest::addColumn<QString>("trigger");
        for (const char* name : {"audit_is_never_changed", "audit_is_never_deleted",
                                 "files_are_never_changed", "readings_are_never_changed"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void findsADroppedTrigger() {
        QFETCH(QString, trigger);
        const StoreFolder folder;
        fill(folder);
        QCOMPARE(runSql(folder.file(), "DROP TRIGGER " + trigger.toStdString()), std::string());
        auto store = folder.open();
        QCOMPARE(told(store->verify({})), "database " + trigger.toStdString() + ": the trigger " +
                                              trigger.toStdString() + " is missing\n");
    }

    void refusesChangesToTheAuditLog_data() {
        QTest::addColumn<QString>("sql");
        for (const char* sql : {"UPDATE audit SET person = 'x'", "DELETE FROM audit",
                                "UPDATE readings SET text = 'x'", "UPDATE files SET content = x'00'",
                                "UPDATE analyses SET device = 'x'", "UPDATE findings SET logit = 0"})
            QTest::newRow(sql) << QString::fromUtf8(sql);
    }

    void refusesChangesToTheAuditLog() {
        QFETCH(QString, sql);
        const StoreFolder folder;
        fill(folder);
        QVERIFY(!runSql(folder.file(), sql.toStdString()).empty());
        auto store = folder.open();
        QCOMPARE(told(store->verify({})), std::string());
    }

    void findsOneChangedByteOfAStoredFile() {
        const StoreFolder folder;
        fill(folder);
        QFile file(QString::fromStdString(folder.file().string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const auto at = content.indexOf("the bytes of file one");
        QVERIFY(at > 0);
        file.seek(at);
        file.write("T");
        file.close();
        auto store = folder.open();
        const auto problems = store->verify({});
        const std::string expected = sha256(asBytes("the bytes of file one")).hex();
        QCOMPARE(told(problems), "file " + expected + ": its bytes are not what was imported\n");
        LEADLIGHT_FAILS(store->source(CaseId{1}), ErrorCode::Malformed);
    }

    void keepsTheProofWhenWorkGoesOn() {
        const StoreFolder folder;
        fill(folder);
        QCOMPARE(
            runSql(folder.file(),
                   withoutTriggers(folder.file()) + ";" +
                       "DELETE FROM audit WHERE id = 8; UPDATE audit_head SET rows = 7, hash = (SELECT hash "
                       "FROM audit "
                       "WHERE id = 7); UPDATE cases SET binned_at = NULL, binned_by = NULL WHERE id = 3;"),
            std::string());
        auto store = folder.open();
        const auto more = madeRecording("more", "P-8", "Curie, Marie");
        LEADLIGHT_OK(store->import(more.first, more.second)); // row 8 anew
        LEADLIGHT_OK(store->moveToBin(CaseId{1}));
        const auto problems = store->verify({});
        QVERIFY2(told(problems).find("audit anchor") != std::string::npos, told(problems).c_str());
    }

    void keepsTheProofThatAnotherDatabaseWasThere() {
        const StoreFolder folder;
        const StoreFolder other;
        fill(folder);
        fill(other);
        std::filesystem::copy_file(other.file(), folder.file(),
                                   std::filesystem::copy_options::overwrite_existing);
        auto store = folder.open();
        LEADLIGHT_OK(store->moveToBin(CaseId{1}));
        const auto problems = store->verify({});
        QVERIFY2(told(problems).find("another database") != std::string::npos, told(problems).c_str());
    }

    void doesNotMindALostOrOlderAnchor() {
        const StoreFolder folder;
        fill(folder);
        const auto anchor = store::anchorFile(folder.file());
        QVERIFY(std::filesystem::exists(anchor));
        std::filesystem::copy_file(anchor, folder.path() / "old");
        {
            auto store = folder.open();
            LEADLIGHT_OK(store->restore(CaseId{3}));
        }
        std::filesystem::copy_file(folder.path() / "old", anchor,
                                   std::filesystem::copy_options::overwrite_existing);
        QCOMPARE(told(folder.open()->verify({})), std::string());
        std::filesystem::remove(anchor);
        QCOMPARE(told(folder.open()->verify({})), std::string());
    }

    void canBeStopped() {
        const StoreFolder folder;
        fill(folder);
        auto store = folder.open();
        Progress progress;
        progress.cancel.cancel();
        LEADLIGHT_FAILS(store->verify(progress), ErrorCode::Cancelled);
    }

    void survivesRandomDamage() {
        // Any bytes may be wrong: verify() and the other calls say so or find nothing, and nothing crashes.
        const StoreFolder folder;
        fill(folder);
        QFile whole(QString::fromStdString(folder.file().string()));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        unsigned seed = 12345;
        const auto random = [&] { return seed = seed * 1664525U + 1013904223U; };
        int refusedOrFound = 0;
        for (int round = 0; round < 200; ++round) {
            QByteArray bad = good;
            for (int i = 0; i < 20; ++i)
                bad[static_cast<qsizetype>(random() >> 4) % bad.size()] = static_cast<char>(random() >> 24);
            const std::filesystem::path path = folder.path() / ("bad" + std::to_string(round) + ".db");
            QFile file(QString::fromStdString(path.string()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bad);
            file.close();
            auto store = store::CaseStore::open(path, "x");
            if (!store) {
                ++refusedOrFound;
                continue;
            }
            const auto problems = store->verify({});
            refusedOrFound += !problems || !problems->empty();
            (void)store->list({});
            (void)store->analyses(CaseId{1});
            (void)store->source(CaseId{1});
        }
        QVERIFY2(refusedOrFound > 100, qPrintable(QString::number(refusedOrFound)));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
