// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/fold.h"
#include "core/store/half.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace leadlight;
using namespace leadlight::test;
using store::CaseOrder;
using store::CaseQuery;

namespace {

void add(store::CaseStore& store, const char* id, const char* name, const char* day, const char* label) {
    auto one = madeRecording(std::string("file of ") + id, id, name);
    one.first.acquiredAt = Timestamp::parse(day);
    const auto imported = store.import(one.first, one.second);
    LEADLIGHT_OK(imported);
    if (label != nullptr)
        LEADLIGHT_OK(store.addAnalysis(imported->id, madeAnalysis(one.first.sha256, label)));
}

std::string idsOf(const store::CaseStore& store, const CaseQuery& query) {
    std::string ids;
    const auto cases = store.list(query);
    if (!cases)
        return cases.error().text;
    for (const auto& one : *cases)
        ids += one.patient.id + " ";
    return ids;
}

} // namespace

class ListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        m_store.emplace(*m_folder.open());
        add(*m_store, "A1", "Öztürk, Ayşe", "2013-02-05T23:59:59+01:00", "MI");
        add(*m_store, "B2", "Miller, John", "2014-06-01T08:00:00", "CD");
        add(*m_store, "C3", "miller, Zoë", "2012-01-01", nullptr);
        add(*m_store, "D4", "Πάπας, Νίκος", "", "MI");
        const CaseId read = m_store->list({})->back().id;
        LEADLIGHT_OK(m_store->addReading(read, madeReading("old infarction", ReadingState::Confirmed)));
        Reading draft = madeReading("old infarction?", ReadingState::Draft);
        draft.by = "Dr Other";
        LEADLIGHT_OK(m_store->addReading(read, draft));
    }

    void searches_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("all, newest first, without a date last") << ""
                                                                << "B2 A1 C3 D4 ";
        QTest::newRow("name") << "MILLER"
                              << "B2 C3 ";
        QTest::newRow("part of a name") << "ill"
                                        << "B2 C3 ";
        QTest::newRow("accents") << "öZTÜRK"
                                 << "A1 ";
        QTest::newRow("Greek") << "νίκος"
                               << "D4 ";
        QTest::newRow("id") << "c3"
                            << "C3 ";
        QTest::newRow("file name") << "ecg_B2.dcm"
                                   << "B2 ";
        QTest::newRow("date") << "2013-02"
                              << "A1 ";
        QTest::newRow("finding and name") << "cd miller"
                                          << "B2 ";
        QTest::newRow("two words") << " zoë  miller "
                                   << "C3 ";
        QTest::newRow("nothing") << "nobody"
                                 << "";
        QTest::newRow("SQL is text") << "%' OR '1'='1"
                                     << "";
    }

    void searches() {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        CaseQuery query;
        query.text = text.toStdString();
        QCOMPARE(idsOf(*m_store, query), ids.toStdString());
        QCOMPARE(*m_store->count(query), static_cast<int>(ids.count(QLatin1Char(' '))));
    }

    /// A reader who must not learn yet what is suggested searches for everything but that.
    void labelsCanBeLeftOutOfTheSearch() {
        CaseQuery query;
        query.inLabels = false;
        query.text = "cd";
        QCOMPARE(idsOf(*m_store, query), std::string());
        QCOMPARE(*m_store->count(query), 0);
        query.text = "miller 2014";
        QCOMPARE(idsOf(*m_store, query), std::string("B2 "));
        QCOMPARE(*m_store->count(query), 1);
        query.text = "ecg_B2.dcm";
        QCOMPARE(idsOf(*m_store, query), std::string("B2 "));
    }

    void tellsWhoHasReadACase() {
        const auto cases = m_store->list({});
        LEADLIGHT_OK(cases);
        for (const store::CaseSummary& one : *cases)
            QCOMPARE(one.readBy, one.patient.id == "D4" ? std::vector<std::string>{"Dr Reader"}
                                                        : std::vector<std::string>());
    }

    void filtersByFindingAndDay() {
        CaseQuery query;
        query.suggestedLabel = "mi";
        QCOMPARE(idsOf(*m_store, query), std::string("A1 D4 "));
        query.suggestedLabel = "M"; // a label, not a part of one
        QCOMPARE(idsOf(*m_store, query), std::string());
        query.suggestedLabel = "NORM"; // not suggested
        QCOMPARE(idsOf(*m_store, query), std::string());
        CaseQuery days;
        days.acquiredFrom = Date::make(2012, 1, 1);
        days.acquiredTo = Date::make(2013, 2, 5);
        QCOMPARE(idsOf(*m_store, days), std::string("A1 C3 "));
        QCOMPARE(*m_store->count(days), 2);
        days.acquiredTo = Date::make(2013, 2, 4);
        QCOMPARE(idsOf(*m_store, days), std::string("C3 "));
    }

    void filtersByState() {
        CaseQuery query;
        query.order = CaseOrder::PatientId;
        query.ascending = true;
        query.states = {store::CaseState::New};
        QCOMPARE(idsOf(*m_store, query), std::string("C3 "));
        query.states = {store::CaseState::New, store::CaseState::Analysed};
        QCOMPARE(idsOf(*m_store, query), std::string("A1 B2 C3 "));
        QCOMPARE(*m_store->count(query), 3);
        query.suggestedLabel = "MI";
        QCOMPARE(idsOf(*m_store, query), std::string("A1 "));
        query.suggestedLabel.clear();
        query.states = {store::CaseState::Confirmed, store::CaseState::Amended};
        for (const CaseOrder order : {CaseOrder::AcquiredAt, CaseOrder::ImportedAt, CaseOrder::PatientName,
                                      CaseOrder::PatientId, CaseOrder::State}) {
            query.order = order;
            QCOMPARE(idsOf(*m_store, query), std::string("D4 "));
        }
    }

    void sorts() {
        CaseQuery query;
        query.order = CaseOrder::PatientName;
        query.ascending = true;
        QCOMPARE(idsOf(*m_store, query), std::string("B2 C3 A1 D4 "));
        query.order = CaseOrder::PatientId;
        query.ascending = false;
        QCOMPARE(idsOf(*m_store, query), std::string("D4 C3 B2 A1 "));
        query.order = CaseOrder::ImportedAt;
        QCOMPARE(idsOf(*m_store, query), std::string("D4 C3 B2 A1 "));
        query.order = CaseOrder::State;
        query.ascending = true;
        QCOMPARE(idsOf(*m_store, query), std::string("C3 A1 B2 D4 "));
        query.limit = 2;
        query.offset = 1;
        QCOMPARE(idsOf(*m_store, query), std::string("A1 B2 "));
        QCOMPARE(*m_store->count(query), 4);
    }

    void foldsCase() {
        QCOMPARE(store::folded("ÀÞ×ßĀŁŹŸΑΩЀЯаñ漢\xF0\x9F\x98\x80"),
                 std::string("àþ×ßāłźÿαωѐяаñ漢\xF0\x9F\x98\x80"));
        QCOMPARE(store::folded("cut \xC3"), std::string("cut \xC3"));
        QCOMPARE(store::searchWords(" A\t b\n"), std::string("a\nb\n"));
    }

    void roundsToHalf() {
        // Every half is itself again.
        for (unsigned bits = 0; bits < 0x10000; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            Bytes bytes(2);
            std::memcpy(bytes.data(), &half, 2);
            const std::vector<float> value = store::fromHalf(bytes);
            if (std::isnan(value[0]))
                QVERIFY(std::isnan(store::fromHalf(store::toHalf(value))[0]));
            else
                QVERIFY(store::toHalf(value) == bytes);
        }
        // Between two halves the nearer one is taken, half-way the even one (IEEE 754-2008, 4.3.1).
        const auto rounded = [](float value) { return store::fromHalf(store::toHalf({value}))[0]; };
        QCOMPARE(rounded(1.0F + 0x1p-11F), 1.0F);
        QCOMPARE(rounded(1.0F + 3 * 0x1p-11F), 1.0F + 0x1p-9F);
        QCOMPARE(rounded(1.0F + 0x1p-11F + 0x1p-20F), 1.0F + 0x1p-10F);
        QCOMPARE(rounded(0x1p-25F), 0.0F);
        QCOMPARE(rounded(0x1.8p-25F), 0x1p-24F);
        QCOMPARE(rounded(65519.0F), 65504.0F);
        QVERIFY(std::isinf(rounded(65520.0F)));
        QVERIFY(std::isinf(rounded(std::numeric_limits<float>::max())));
        for (float value = 1e-7F; value < 60000.0F; value *= 1.0137F)
            QVERIFY(std::abs(rounded(-value) + value) <= std::max(value * 0x1p-11F, 0x1p-25F));
    }

private:
    StoreFolder m_folder;
    std::optional<store::CaseStore> m_store;
};

QTEST_GUILESS_MAIN(ListTest)
#include "list_test.moc"
