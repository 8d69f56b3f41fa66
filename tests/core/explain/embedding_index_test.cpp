// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/embedding_index.h"
#include "core/explain/principal_axes.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

std::vector<float> randomRow(std::mt19937& random, int dim) {
    std::normal_distribution<float> normal;
    std::vector<float> row(static_cast<std::size_t>(dim));
    for (float& value : row)
        value = normal(random);
    return row;
}

double cosineOf(const std::vector<float>& a, const std::vector<float>& b) {
    double ab = 0.0, aa = 0.0, bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += static_cast<double>(a[i]) * b[i];
        aa += static_cast<double>(a[i]) * a[i];
        bb += static_cast<double>(b[i]) * b[i];
    }
    return ab / std::sqrt(aa * bb);
}

/// Rows spread by 3 along one direction and by 1 along another, with a little noise, about a far mean.
struct Spread {
    explicit Spread(int dim, int count)
        : index(dim)
        , mean(static_cast<std::size_t>(dim), 20.0F)
        , first(static_cast<std::size_t>(dim), 0.0F)
        , second(first) {
        first[1] = 1.0F;
        second[2] = -1.0F;
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        for (int i = 0; i < count; ++i) {
            std::vector<float> row = mean;
            const float x = 3.0F * normal(random), y = normal(random);
            for (std::size_t k = 0; k < row.size(); ++k)
                row[k] += x * first[k] + y * second[k] + 0.02F * normal(random);
            index.set(CaseId{i + 1}, row);
        }
    }

    EmbeddingIndex index;
    std::vector<float> mean, first, second;
};

} // namespace

class EmbeddingIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void cosinesAreExactEnough_data() {
        QTest::addColumn<int>("dim");
        QTest::newRow("a multiple of the lanes") << 192;
        QTest::newRow("none") << 45;
        QTest::newRow("one") << 1;
    }

    void cosinesAreExactEnough() {
        QFETCH(int, dim);
        std::mt19937 random(3);
        EmbeddingIndex index(dim);
        std::vector<std::vector<float>> rows;
        for (int i = 0; i < 50; ++i) {
            rows.push_back(randomRow(random, dim));
            QVERIFY(index.set(CaseId{100 + i}, rows.back()));
        }
        const std::vector<float> query = randomRow(random, dim);
        const std::vector<float> cosines = index.cosines(query);
        QCOMPARE(cosines.size(), std::size_t{50});
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(cosines[i]) - cosineOf(rows[i], query)) < 5e-5);
    }

    void aCaseHasOneRow() {
        EmbeddingIndex index(3);
        QVERIFY(index.set(CaseId{5}, std::vector<float>{1, 0, 0}));
        QVERIFY(index.set(CaseId{6}, std::vector<float>{0, 2, 0}));
        QVERIFY(index.set(CaseId{5}, std::vector<float>{0, 0, -4}));
        QCOMPARE(index.size(), std::size_t{2});
        QCOMPARE(index.rowOf(CaseId{5}), std::size_t{0});
        QCOMPARE(index.rowOf(CaseId{7}), std::size_t{2});
        std::vector<float> row(3);
        index.read(0, row);
        QCOMPARE(row, (std::vector<float>{0, 0, -1}));
    }

    void nonsenseIsRefused() {
        EmbeddingIndex index(2);
        QVERIFY(!index.set(CaseId{1}, std::vector<float>{0, 0}));
        QVERIFY(!index.set(CaseId{1}, std::vector<float>{1, 0, 0}));
        QVERIFY(!index.set(CaseId{1}, std::vector<float>{std::numeric_limits<float>::quiet_NaN(), 0}));
        QVERIFY(!index.set(CaseId{1}, std::vector<float>{std::numeric_limits<float>::infinity(), 0}));
        QCOMPARE(index.size(), std::size_t{0});
        QVERIFY(index.set(CaseId{1}, std::vector<float>{1e-30F, 1e-30F}));
        QVERIFY(index.cosines(std::vector<float>{1, 2, 3}).empty());
        QVERIFY(index.cosines(std::vector<float>{0, 0}).empty());
        QCOMPARE(index.cosines(std::vector<float>{2, 2}).size(), std::size_t{1});
    }

    void nearestComeFirstAndTheExcludedNot() {
        const std::vector<float> cosines{0.1F, 0.9F, 0.5F, 0.9F, -1.0F};
        std::vector<std::size_t> rows;
        for (const Neighbour& one : nearest(cosines, 3, [](std::size_t row) { return row == 2; }))
            rows.push_back(one.row);
        QCOMPARE(rows, (std::vector<std::size_t>{1, 3, 0}));
        QCOMPARE(nearest(cosines, 9, {}).size(), std::size_t{5});
        QVERIFY(nearest(cosines, 0, {}).empty());
        QVERIFY(nearest({}, 3, {}).empty());
    }

    void manyRowsOnSeveralThreadsGiveTheSame() {
        std::mt19937 random(5);
        EmbeddingIndex index(8);
        for (int i = 0; i < 20000; ++i)
            index.set(CaseId{i}, randomRow(random, 8));
        const std::vector<float> query = randomRow(random, 8);
        QCOMPARE(index.cosines(query, 3), index.cosines(query, 1));
    }

    void axesAreWhereTheRowsDiffer() {
        const Spread spread(24, 9000); // more than the first part of the rows
        const auto plane = embeddingPlane(spread.index, {});
        QVERIFY(plane.has_value());
        QCOMPARE(plane->places.size(), spread.index.size());
        QVERIFY(plane->shares[0] > 0.85 && plane->shares[0] < 0.92);
        QVERIFY(plane->shares[1] > 0.08 && plane->shares[0] + plane->shares[1] < 1.0);
        QVERIFY(plane->axes[0][1] > 0.9F); // the sign is always the same
        QVERIFY(std::abs(plane->axes[1][2]) > 0.9F);
        double alongFirst = 0.0, middle = 0.0;
        for (const auto& [x, y] : plane->places) {
            alongFirst += static_cast<double>(x) * x;
            middle += x;
        }
        QVERIFY(std::abs(middle) / 9000.0 < 1e-5);
        double all = 0.0;
        std::vector<float> row(24);
        for (std::size_t i = 0; i < spread.index.size(); ++i) {
            spread.index.read(i, row);
            for (std::size_t k = 0; k < row.size(); ++k)
                all += (static_cast<double>(row[k]) - plane->mean[k]) *
                       (static_cast<double>(row[k]) - plane->mean[k]);
        }
        QVERIFY(std::abs(alongFirst / all - plane->shares[0]) < 1e-4);
        spread.index.read(17, row);
        QCOMPARE(plane->place(row), plane->places[17]);
    }

    void fewOrEqualRowsHaveNoAxes() {
        EmbeddingIndex index(4);
        QVERIFY(embeddingPlane(index, {})->places.empty());
        QVERIFY(index.set(CaseId{1}, std::vector<float>{1, 2, 3, 4}));
        QVERIFY(index.set(CaseId{2}, std::vector<float>{2, 4, 6, 8}));
        const auto plane = embeddingPlane(index, {});
        QVERIFY(plane.has_value());
        QCOMPARE(plane->shares[0], 0.0);
        QCOMPARE(plane->places[0], (std::array<float, 2>{0, 0}));
        QVERIFY(index.set(CaseId{3}, std::vector<float>{4, 3, 2, 1})); // now they differ along one line
        const auto line = embeddingPlane(index, {});
        QVERIFY(line->shares[0] > 0.9999);
        QVERIFY(line->shares[1] < 1e-6);
        QVERIFY(line->places[2] != line->places[0]);
    }

    void itStopsWhenTold() {
        const Spread spread(8, 5000);
        Progress progress;
        progress.onFraction = [&](double) { progress.cancel.cancel(); };
        const auto plane = embeddingPlane(spread.index, progress);
        QVERIFY(!plane.has_value());
        QCOMPARE(static_cast<int>(plane.error().code), static_cast<int>(ErrorCode::Cancelled));
    }
};

QTEST_APPLESS_MAIN(EmbeddingIndexTest)
#include "embedding_index_test.moc"
