// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/similar.h"

#include <QTest>

#include <cmath>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

/// The unit vector at an angle, in degrees.
std::vector<float> at(double degrees) {
    const double radians = degrees * 3.14159265358979 / 180.0;
    return {static_cast<float>(std::cos(radians)), static_cast<float>(std::sin(radians))};
}

std::vector<std::int64_t> idsOf(const Similar& similar) {
    std::vector<std::int64_t> ids;
    for (const SimilarCase& one : similar.cases)
        ids.push_back(one.id.value);
    return ids;
}

} // namespace

class SimilarTest : public QObject {
    Q_OBJECT

    static CaseEmbeddings made() {
        CaseEmbeddings cases(2);
        cases.set(CaseId{1}, at(0), "a", "doe 1953");
        cases.set(CaseId{2}, at(1), "a", "");         // the same number
        cases.set(CaseId{3}, at(2), "b", "doe 1953"); // the same name and birth date
        cases.set(CaseId{4}, at(30), "c", "");
        cases.set(CaseId{5}, at(10), "", "");  // nobody knows whose
        cases.set(CaseId{6}, at(20), "d", ""); // in the bin
        cases.set(CaseId{7}, at(90), "e", "");
        for (const int id : {1, 2, 3, 4, 5, 7})
            cases.list(CaseId{id});
        return cases;
    }

private Q_SLOTS:

    void otherPeopleAloneNearestFirst() {
        const CaseEmbeddings cases = made();
        const Similar similar = cases.similar(at(0), {CaseId{1}, "a", "doe 1953"}, 2);
        QCOMPARE(idsOf(similar), (std::vector<std::int64_t>{5, 4}));
        QVERIFY(std::abs(similar.cases[0].distance - (1.0 - std::cos(10.0 * 3.14159265 / 180.0))) < 1e-4);
        QCOMPARE(similar.compared, std::size_t{3});
        QVERIFY(std::abs(*similar.medianDistance - similar.cases[1].distance) < 1e-6);
    }

    void anEvenCountHasTwoInTheMiddle() {
        CaseEmbeddings cases = made();
        cases.list(CaseId{6});
        const Similar similar = cases.similar(at(0), {CaseId{1}, "a", "doe 1953"}, 4); // 10, 20, 30, 90
        QCOMPARE(similar.compared, std::size_t{4});
        QVERIFY(std::abs(*similar.medianDistance -
                         (similar.cases[1].distance + similar.cases[2].distance) / 2.0) < 1e-6);
    }

    void whoMayBeTheSamePersonIsCounted() {
        const CaseEmbeddings cases = made();
        QCOMPARE(cases.similar(at(0), {CaseId{1}, "a", "doe 1953"}, 2).unknown, std::size_t{1}); // 5
        QCOMPARE(cases.similar(at(0), {CaseId{1}, "z", ""}, 2).unknown, std::size_t{1});
        const Similar nobody = cases.similar(at(10), {CaseId{5}, "", ""}, 2);
        QCOMPARE(nobody.unknown, nobody.compared);
    }

    void theUnknownIsNotTakenForEverybodyUnknown() {
        CaseEmbeddings cases = made();
        cases.set(CaseId{8}, at(11), "", "");
        cases.list(CaseId{8});
        QCOMPARE(idsOf(cases.similar(at(10), {CaseId{5}, "", ""}, 2)), (std::vector<std::int64_t>{8, 3}));
    }

    void aNewerEmbeddingTakesThePlaceOfTheOld() {
        CaseEmbeddings cases = made();
        cases.set(CaseId{7}, at(5), "e", "");
        QCOMPARE(idsOf(cases.similar(at(0), {CaseId{1}, "a", "doe 1953"}, 1)),
                 (std::vector<std::int64_t>{7}));
    }

    void nothingToCompareWith() {
        const CaseEmbeddings cases = made();
        QVERIFY(cases.similar({}, {CaseId{1}, "", ""}, 5).cases.empty());
        const Similar none = CaseEmbeddings(2).similar(at(0), {CaseId{1}, "", ""}, 5);
        QCOMPARE(none.compared, std::size_t{0});
        QVERIFY(!none.medianDistance);
    }
};

QTEST_APPLESS_MAIN(SimilarTest)
#include "similar_test.moc"
