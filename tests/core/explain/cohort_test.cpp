// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/cohort.h"

#include <QTest>

#include <cmath>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

TimedMap mapOf(Method method, double gain, double agreement, double randomised, bool passed) {
    TimedMap map;
    map.map.method = method;
    map.map.values[3 * kPatchCount + 20] = 1.0; // V2 at 4.0 s
    Checks checks;
    checks.deletion = DeletionCheck{};
    checks.deletion->randomAuc = gain;
    checks.deletion->passed = gain > 0.0;
    checks.agreement = AgreementCheck{Method::Lrp, agreement, agreement >= kLeastAgreement};
    checks.randomised = RandomisedCheck{};
    checks.randomised->spearman = randomised;
    checks.randomised->passed = std::abs(randomised) <= kMostRandomAgreement;
    checks.passed = passed;
    map.checks = checks;
    map.mapSeconds = 2.0;
    return map;
}

} // namespace

class CohortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anEventIsTheTokensThatItTouches() {
        const EventTokens all = tokensOf(1.15, 1.45);
        QCOMPARE(all.count(), std::size_t{8 * 3}); // 1.0, 1.2 and 1.4 s
        QVERIFY(all.test(5) && all.test(7) && !all.test(4) && !all.test(8));
        QCOMPARE(tokensOf(1.15, 1.45, 2).count(), std::size_t{3});
        QVERIFY(tokensOf(1.15, 1.45, 2).test(2 * kPatchCount + 6));
        QCOMPARE(tokensOf(-1.0, 0.1).count(), std::size_t{8});
        QCOMPARE(tokensOf(9.9, 30.0).count(), std::size_t{8});
        QVERIFY(tokensOf(10.0, 11.0).none());
        QVERIFY(tokensOf(-2.0, -1.0).none());
        QVERIFY(tokensOf(2.0, 1.0).none());
    }

    void pointing() {
        TokenValues values{};
        values[3 * kPatchCount + 20] = 1.0;
        const auto hit = point(values, tokensOf(4.05, 4.1));
        QVERIFY(hit && hit->hit);
        QCOMPARE(hit->chance, 1.0 / 50.0);
        QVERIFY(!point(values, tokensOf(4.05, 4.1, 0))->hit);
        QVERIFY(!point(values, EventTokens()));      // no event
        QVERIFY(!point(values, tokensOf(0.0, 9.0))); // nearly everything: a hit says nothing
    }

    void rowsCountByMethodAndFinding() {
        Cohort cohort;
        cohort.add("MI", mapOf(Method::Lrp, 1.0, 0.5, 0.1, true), tokensOf(4.0, 4.1));
        cohort.add("MI", mapOf(Method::Lrp, -2.0, 0.1, 0.6, false), tokensOf(6.0, 6.1));
        cohort.add("CD", mapOf(Method::Lrp, 3.0, 0.3, 0.2, true), std::nullopt);
        cohort.add("CD", mapOf(Method::Attention, 0.5, 0.3, 0.2, true), std::nullopt);
        const std::vector<CohortRow> rows = cohort.rows();
        QCOMPARE(rows.size(), std::size_t{5});
        QCOMPARE(rows[0].method, Method::Attention);
        const CohortRow& lrp = rows[2];
        QCOMPARE(lrp.method, Method::Lrp);
        QVERIFY(lrp.label.empty());
        QCOMPARE(lrp.maps, 3);
        QCOMPARE(lrp.checked, 3);
        QCOMPARE(lrp.passed, 2);
        QCOMPARE(lrp.deletionPassed, 2);
        QCOMPARE(lrp.agreementPassed, 2);
        QCOMPARE(lrp.randomisedPassed, 2);
        QCOMPARE(lrp.gain->median, 1.0);
        QCOMPARE(lrp.agreement->median, 0.3);
        QCOMPARE(lrp.pointed, 2);
        QCOMPARE(lrp.hits, 1);
        QCOMPARE(lrp.chance, 0.02);
        QCOMPARE(lrp.mapSeconds, 2.0);
        QCOMPARE(rows[3].label, std::string("CD"));
        QCOMPARE(rows[4].label, std::string("MI"));
        QCOMPARE(rows[4].passed, 1);
    }

    void mapsWithoutChecksAreNoFailures() {
        Cohort cohort;
        TimedMap map = mapOf(Method::Rollout, 1.0, 0.5, 0.1, true);
        map.checks.reset();
        cohort.add("", map, std::nullopt);
        const std::vector<CohortRow> rows = cohort.rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].maps, 1);
        QCOMPARE(rows[0].checked, 0);
        QVERIFY(!rows[0].gain);
    }

    void quartilesAreBetweenRanks() {
        const auto known = quartiles({4.0, 1.0, 3.0, 2.0});
        QCOMPARE(known->lower, 1.75);
        QCOMPARE(known->median, 2.5);
        QCOMPARE(known->upper, 3.25);
        QVERIFY(!quartiles({}));
        QVERIFY(!quartiles({std::nan("")}));
    }
};

QTEST_APPLESS_MAIN(CohortTest)
#include "cohort_test.moc"
