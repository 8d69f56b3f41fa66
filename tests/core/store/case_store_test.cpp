// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/record/relevance_map.h"

using namespace leadlight;
using namespace leadlight::test;
using store::CaseQuery;
using store::CaseState;

class CaseStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keepsARecordingWithEverythingItSays() {
        const StoreFolder folder;
        auto [recording, source] = madeRecording("bytes of a file", "P-1", "Müller, Änne");
        {
            auto store = folder.open();
            LEADLIGHT_OK(store);
            const auto imported = store->import(recording, source);
            LEADLIGHT_OK(imported);
            QVERIFY(!imported->alreadyThere);
        }
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto id = store->find(recording.sha256);
        LEADLIGHT_OK(id);
        QVERIFY(id->has_value());
        const auto details = store->details(**id);
        LEADLIGHT_OK(details);
        QCOMPARE(details->summary.sha256.hex(), recording.sha256.hex());
        QCOMPARE(details->summary.format, recording.format);
        QCOMPARE(details->summary.fileName, source.files[0].name);
        QCOMPARE(details->summary.patient.name, recording.patient.name);
        QCOMPARE(details->summary.patient.id, recording.patient.id);
        QVERIFY(details->summary.patient.sex == Sex::Female);
        QVERIFY(details->summary.patient.birthDate == recording.patient.birthDate);
        QCOMPARE(*details->summary.patient.ageYears, 59.8);
        QVERIFY(details->summary.acquiredAt == recording.acquiredAt);
        QVERIFY(details->summary.state == CaseState::New);
        QCOMPARE(details->device, recording.device);
        QCOMPARE(details->importedBy, std::string("Dr Tester"));
        QVERIFY(details->measurements == recording.measurements);
        QCOMPARE(details->statements.size(), 2UL);
        QCOMPARE(details->statements[0].code, std::string("SR"));
        QCOMPARE(details->notes.at(0).code, std::string("limb_lead_mismatch"));
        const auto back = store->source(**id);
        LEADLIGHT_OK(back);
        QCOMPARE(back->files.size(), 1UL);
        QVERIFY(back->files[0].content == source.files[0].content);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void keepsTheSameFileOnce() {
        const StoreFolder folder;
        auto store = folder.open();
        LEADLIGHT_OK(store);
        const auto one = madeRecording("same", "P-1", "A, B");
        const auto first = store->import(one.first, one.second);
        const auto second = store->import(one.first, one.second);
        LEADLIGHT_OK(first);
        LEADLIGHT_OK(second);
        QVERIFY(second->alreadyThere);
        QVERIFY(first->id == second->id);
        const auto both = store->importAll({one, one, madeRecording("other", "P-1", "A, B")});
        LEADLIGHT_OK(both);
        QVERIFY(both->at(0).alreadyThere && both->at(1).alreadyThere && !both->at(2).alreadyThere);
        QCOMPARE(*store->count({}), 2);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void refusesARecordingOfOtherBytes() {
        const StoreFolder folder;
        auto store = folder.open();
        auto one = madeRecording("bytes", "P-1", "A, B");
        one.second.files[0].content.push_back(std::byte(1));
        LEADLIGHT_FAILS(store->import(one.first, one.second), ErrorCode::Invalid);
        const auto good = madeRecording("good", "P-2", "C, D");
        LEADLIGHT_FAILS(store->importAll({good, one}), ErrorCode::Invalid);
        QCOMPARE(*store->count({}), 0);
    }

    void leavesOutWhatCannotBeKeptAndNoOther() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto first = madeRecording("first", "P-1", "A, B");
        auto other = madeRecording("of other bytes", "P-2", "C, D");
        other.second.files[0].content.push_back(std::byte(1));
        auto tooLong = madeRecording("too long", "P-3", "E, F");
        tooLong.second.files.clear();
        const auto last = madeRecording("last", "P-4", "G, H");
        const auto imported = store->importEach({{&first.first, &first.second},
                                                 {&other.first, &other.second},
                                                 {&tooLong.first, &tooLong.second},
                                                 {&last.first, &last.second},
                                                 {&first.first, &first.second}});
        LEADLIGHT_OK(imported);
        QCOMPARE(imported->size(), 5UL);
        LEADLIGHT_OK(imported->at(0));
        LEADLIGHT_FAILS(imported->at(1), ErrorCode::Invalid);
        LEADLIGHT_FAILS(imported->at(2), ErrorCode::TooLarge);
        LEADLIGHT_OK(imported->at(3));
        QVERIFY(imported->at(4)->alreadyThere && imported->at(4)->id == imported->at(0)->id);
        QCOMPARE(*store->count({}), 2);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void keepsRecordsOfSeveralFiles() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto one = madeRecordInTwoFiles("header", "signal");
        const auto imported = store->import(one.first, one.second);
        LEADLIGHT_OK(imported);
        const auto back = store->source(imported->id);
        LEADLIGHT_OK(back);
        QCOMPARE(back->files.size(), 2UL);
        QCOMPARE(back->files[1].name, std::string("00001_hr.dat"));
        QCOMPARE(std::string(asText(back->files[1].content)), std::string("signal"));
        QCOMPARE(told(store->verify({})), std::string());
    }

    void keepsAnalysesNewestFirst() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto one = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = store->import(one.first, one.second)->id;
        const Analysis first = madeAnalysis(one.first.sha256, "MI");
        LEADLIGHT_OK(store->addAnalysis(id, first));
        LEADLIGHT_OK(store->addAnalysis(id, madeAnalysis(one.first.sha256, "CD")));
        const auto all = store->analyses(id);
        LEADLIGHT_OK(all);
        QCOMPARE(all->size(), 2UL);
        QCOMPARE(all->at(0).findings.at(0).label, std::string("CD"));
        const Analysis& back = all->at(1);
        QVERIFY(back.recording == first.recording && back.encoder == first.encoder &&
                back.head == first.head);
        QCOMPARE(back.findings.size(), 3UL);
        QCOMPARE(back.findings[0].probability, 0.777);
        QCOMPARE(back.findings[2].reason, first.findings[2].reason);
        QVERIFY(back.findings[2].state == FindingState::Abstained);
        QCOMPARE(back.warnings.at(0).text, first.warnings[0].text);
        QCOMPARE(*back.distancePercentile, 97.5);
        QVERIFY(back.embedding == first.embedding); // these three are exact in float16
        QCOMPARE(back.receivedAttention.size(), first.receivedAttention.size());
        QVERIFY(std::abs(back.receivedAttention[17] - 0.0025F) < 0.0025F / 2048);
        const auto summary = store->summary(id);
        QVERIFY(summary->state == CaseState::Analysed);
        QCOMPARE(summary->suggested.size(), 1UL);
        QCOMPARE(summary->suggested[0].label, std::string("CD"));
        QCOMPARE(told(store->verify({})), std::string());

        Analysis wrong = first;
        wrong.recording = sha256(asBytes("another"));
        LEADLIGHT_FAILS(store->addAnalysis(id, wrong), ErrorCode::Invalid);
        Analysis torn = first;
        torn.receivedAttention.pop_back();
        LEADLIGHT_FAILS(store->addAnalysis(id, torn), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->addAnalysis(CaseId{99}, first), ErrorCode::NotFound);
    }

    void amendsAConfirmedReadingInsteadOfEditingIt() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto one = madeRecording("bytes", "P-1", "A, B");
        const CaseId id = store->import(one.first, one.second)->id;
        LEADLIGHT_FAILS(store->addReading(id, madeReading("x", ReadingState::Amended)), ErrorCode::Invalid);
        LEADLIGHT_FAILS(store->addReading(id, madeReading(" \n", ReadingState::Draft)), ErrorCode::Invalid);
        LEADLIGHT_OK(store->addReading(id, madeReading("d", ReadingState::Draft)));
        QVERIFY(store->summary(id)->state == CaseState::New);
        LEADLIGHT_OK(store->addReading(id, madeReading("p", ReadingState::Preliminary)));
        QVERIFY(store->summary(id)->state == CaseState::Preliminary);
        LEADLIGHT_OK(store->addReading(id, madeReading("c", ReadingState::Confirmed)));
        QVERIFY(store->summary(id)->state == CaseState::Confirmed);
        for (const ReadingState state : {ReadingState::Preliminary, ReadingState::Confirmed})
            LEADLIGHT_FAILS(store->addReading(id, madeReading("again", state)), ErrorCode::Invalid);
        LEADLIGHT_OK(store->addReading(id, madeReading("half an amendment", ReadingState::Draft)));
        QVERIFY(store->summary(id)->state == CaseState::Confirmed);
        LEADLIGHT_OK(store->addReading(id, madeReading("a", ReadingState::Amended)));
        LEADLIGHT_OK(store->addReading(id, madeReading("b", ReadingState::Amended)));
        QVERIFY(store->summary(id)->state == CaseState::Amended);
        const auto all = store->readings(id);
        QCOMPARE(all->size(), 6UL);
        QCOMPARE(all->at(2).text, std::string("c"));
        QCOMPARE(all->at(5).text, std::string("b"));
        QCOMPARE(store->history(id)->size(), 7UL);
        QCOMPARE(told(store->verify({})), std::string());
    }

    void binsRestoresAndDeletesForGood() {
        const StoreFolder folder;
        auto store = folder.open();
        const auto kept = madeRecording("kept bytes", "P-1", "Kept, Anna");
        const auto gone = madeRecording("secret-bytes-of-the-deleted-file", "P-777", "Vanished, Victoria");
        const CaseId keptId = store->import(kept.first, kept.second)->id;
        const CaseId goneId = store->import(gone.first, gone.second)->id;
        LEADLIGHT_OK(store->addAnalysis(goneId, madeAnalysis(gone.first.sha256, "MI")));
        LEADLIGHT_OK(
            store->addReading(goneId, madeReading("a reading of the vanished", ReadingState::Confirmed)));
        LEADLIGHT_OK(store->moveToBin(goneId));
        QCOMPARE(*store->count({}), 1);
        QVERIFY(store->summary(goneId)->state == CaseState::Binned);
        LEADLIGHT_FAILS(store->addReading(goneId, madeReading("x", ReadingState::Amended)),
                        ErrorCode::Invalid);
        const auto again = store->import(gone.first, gone.second);
        QVERIFY(again->alreadyThere && again->binned);
        LEADLIGHT_OK(store->restore(goneId));
        QVERIFY(store->summary(goneId)->state == CaseState::Confirmed);
        QCOMPARE(*store->count({}), 2);
        LEADLIGHT_FAILS(store->restore(goneId), ErrorCode::Invalid);
        LEADLIGHT_OK(store->moveToBin(goneId));
        QCOMPARE(told(store->verify({})), std::string());
        QCOMPARE(*store->emptyBin(), 1);
        QCOMPARE(*store->emptyBin(), 0);
        LEADLIGHT_FAILS(store->summary(goneId), ErrorCode::NotFound);
        LEADLIGHT_OK(store->summary(keptId));
        QCOMPARE(told(store->verify({})), std::string());

        // Nothing of the deleted case is left in any file of the database.
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            QFile file(QString::fromStdString(entry.path().string()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const char* secret : {"secret-bytes", "Vanished", "P-777", "reading of the vanished"})
                QVERIFY2(!content.contains(secret),
                         (entry.path().filename().string() + " holds " + secret).c_str());
        }
        const auto back = store->import(gone.first, gone.second);
        QVERIFY(!back->alreadyThere);
        QVERIFY2(back->id.value > goneId.value, "a number is never used twice");
        QCOMPARE(told(store->verify({})), std::string());
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "case_store_test.moc"
