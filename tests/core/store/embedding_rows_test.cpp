// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/embedding_rows.h"
#include "tests/core/store/store_fixture.h"

using namespace leadlight;
using namespace leadlight::test;

namespace {

CaseId add(store::CaseStore& store, const char* id, const char* name) {
    const auto [recording, source] = madeRecording(std::string("file of ") + id, id, name);
    return store.import(recording, source)->id;
}

Analysis analysisOf(const store::CaseStore& store, CaseId id, std::vector<float> embedding) {
    Analysis analysis = madeAnalysis(store.summary(id)->sha256, "MI");
    analysis.embedding = std::move(embedding);
    return analysis;
}

std::vector<store::StoredEmbedding> rows(const store::CaseStore& store, const Sha256& encoder,
                                         AnalysisId after = {}) {
    std::vector<store::StoredEmbedding> all;
    const auto read = store.readEmbeddings(encoder, after, [&](const store::StoredEmbedding& one) {
        all.push_back(one);
        return true;
    });
    return read ? all : std::vector<store::StoredEmbedding>{};
}

} // namespace

class EmbeddingRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oneEncoderAloneInTheOrderOfAnalyses() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId one = add(store, "A1", "Doe, Jane"), two = add(store, "B2", "Roe, Richard");
        Analysis other = analysisOf(store, one, {9.0F, 9.0F, 9.0F});
        other.encoder = sha256(asBytes("another encoder"));
        LEADLIGHT_OK(store.addAnalysis(two, analysisOf(store, two, {0.5F, -1.25F, 3.0F})));
        LEADLIGHT_OK(store.addAnalysis(one, other));
        LEADLIGHT_OK(store.addAnalysis(one, analysisOf(store, one, {1.0F, 0.0F, 0.0F})));
        LEADLIGHT_OK(store.addAnalysis(one, analysisOf(store, one, {}))); // not analysed: no embedding
        const Sha256 encoder = sha256(asBytes("encoder"));

        const auto all = rows(store, encoder);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].id.value, two.value);
        QCOMPARE(all[0].values, (std::vector<float>{0.5F, -1.25F, 3.0F}));
        QCOMPARE(all[1].id.value, one.value);
        QCOMPARE(all[1].person.number, std::string("a1"));
        QVERIFY(rows(store, encoder, all[1].analysis).empty());
        LEADLIGHT_OK(store.addAnalysis(two, analysisOf(store, two, {2.0F, 0.0F, 0.0F})));
        QCOMPARE(rows(store, encoder, all[1].analysis).size(), std::size_t{1});

        const auto encoders = store.embeddingEncoders();
        LEADLIGHT_OK(encoders);
        QCOMPARE(encoders->size(), std::size_t{2});
        QCOMPARE(encoders->front().encoder, encoder);
        QCOMPARE(encoders->front().cases, 2);

        int seen = 0;
        const auto stopped = store.readEmbeddings(encoder, {}, [&](const store::StoredEmbedding&) {
            ++seen;
            return false;
        });
        LEADLIGHT_FAILS(stopped, ErrorCode::Cancelled);
        QCOMPARE(seen, 1);
    }

    void marksTellStateDeviceAndFindings() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId one = add(store, "A1", "Doe, Jane"), two = add(store, "B2", "Roe, Richard"),
                     three = add(store, "C3", "Poe, Edgar");
        LEADLIGHT_OK(store.addAnalysis(two, analysisOf(store, two, {1.0F})));
        LEADLIGHT_OK(store.addReading(two, madeReading("Old infarct", ReadingState::Confirmed)));
        LEADLIGHT_OK(store.moveToBin(three));
        const auto marks = store.marks();
        LEADLIGHT_OK(marks);
        QCOMPARE(marks->size(), std::size_t{2});
        QCOMPARE((*marks)[0].id.value, one.value);
        QVERIFY((*marks)[0].suggested.empty());
        QCOMPARE((*marks)[1].suggested, std::vector<std::string>{"MI"});
        QCOMPARE(static_cast<int>((*marks)[1].state), static_cast<int>(store::CaseState::Confirmed));
        QCOMPARE((*marks)[1].device, std::string("ELI 250"));
    }

    void aSetOfCasesCanBeListed() {
        const StoreFolder folder;
        auto store = *folder.open();
        const CaseId one = add(store, "A1", "Doe, Jane");
        add(store, "B2", "Doe, Jane");
        const CaseId three = add(store, "C3", "Poe, Edgar");
        store::CaseQuery query;
        query.only = std::vector<CaseId>{three, one};
        QCOMPARE(*store.count(query), 2);
        query.text = "doe";
        const auto listed = store.list(query);
        LEADLIGHT_OK(listed);
        QCOMPARE(listed->size(), std::size_t{1});
        QCOMPARE(listed->front().id.value, one.value);
        query.only = std::vector<CaseId>{};
        QCOMPARE(*store.count(query), 0);
    }

    void aPersonIsKnownByNumberOrByNameAndBirthDate() {
        Patient jane;
        jane.id = " AB1 ";
        jane.name = "Doe, Jane";
        QCOMPARE(store::personKeys(jane).number, std::string("ab1"));
        QVERIFY(store::personKeys(jane).name.empty()); // a name alone is shared by too many
        jane.birthDate = Date::make(1953, 4, 2);
        Patient again = jane;
        again.id.clear();
        again.name = "DOE, JANE";
        QCOMPARE(store::personKeys(again).name, store::personKeys(jane).name);
        QVERIFY(store::personKeys(again).number.empty());
    }
};

QTEST_APPLESS_MAIN(EmbeddingRowsTest)
#include "embedding_rows_test.moc"
