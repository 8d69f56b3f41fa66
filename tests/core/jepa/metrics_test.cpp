// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/metrics.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight::jepa;

using Truth = std::vector<std::uint8_t>;
using Scores = std::vector<double>;

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aucCountsPairsInOrder() {
        // 3 of the 4 pairs (positive, negative) are in order: the textbook example of scikit-learn's
        // roc_auc_score.
        QCOMPARE(*rocAuc(Scores{0.1, 0.4, 0.35, 0.8}, Truth{0, 0, 1, 1}), 0.75);
        QCOMPARE(*rocAuc(Scores{3, 2, 1, 0}, Truth{1, 1, 0, 0}), 1.0);
        QCOMPARE(*rocAuc(Scores{0, 1, 2, 3}, Truth{1, 1, 0, 0}), 0.0);
        QCOMPARE(*rocAuc(Scores{1, 1, 1}, Truth{1, 0, 0}), 0.5);
        // One positive ties with one of two negatives: (1 + 0.5) / 2.
        QCOMPARE(*rocAuc(Scores{2, 2, 1}, Truth{1, 0, 0}), 0.75);
        QVERIFY(!rocAuc(Scores{1, 2}, Truth{1, 1}).has_value());
        QVERIFY(!rocAuc(Scores{}, Truth{}).has_value());
        QVERIFY(!rocAuc(Scores{std::numeric_limits<double>::quiet_NaN(), 1}, Truth{0, 1}).has_value());
    }

    void macroAucLeavesOutLabelsOfOneClass() {
        const Scored scored{3,
                            {0.9, 0.1, 0.5, /**/ 0.8, 0.9, 0.5, /**/ 0.1, 0.5, 0.5},
                            {1, 1, 0, /**/ 1, 0, 0, /**/ 0, 0, 0},
                            {"a", "b", "c"}};
        QCOMPARE(*macroAuc(scored), (1.0 + 0.0) / 2.0);
    }

    void macroF1AveragesLabels() {
        // Label 0: predicted {a, b}, true {a}: F1 = 2/3. Label 1: nothing predicted, c true: 0.
        const Scored scored{2, {0.9, 0.1, 0.6, 0.2, 0.1, 0.3}, {1, 0, 0, 0, 0, 1}, {"a", "b", "c"}};
        QCOMPARE(macroF1(scored, Scores{0.5, 0.5}), (2.0 / 3.0) / 2.0);
    }

    void calibrationErrorOfTwoBins() {
        // Bin [0, 0.5): mean 0.2, frequency 0.5; bin [0.5, 1]: mean 0.9, frequency 1. ECE = (2 * 0.3 + 2 *
        // 0.1) / 4.
        const Scores p{0.1, 0.3, 0.8, 1.0};
        const Truth y{0, 1, 1, 1};
        QVERIFY(std::abs(expectedCalibrationError(p, y, 2) - 0.2) < 1e-12);
        QVERIFY(std::abs(brierScore(p, y) - (0.01 + 0.49 + 0.04 + 0.0) / 4.0) < 1e-12);
        QCOMPARE(reliability(p, y, 2)[1].count, std::size_t{2});
        QCOMPARE(expectedCalibrationError(Scores{}, Truth{}), 0.0);
    }

    void bootstrapDrawsWholePatients() {
        // Every draw of patients holds each patient's rows together, so the share of positives is a multiple
        // of 1/4 only if rows were never parted: patient a has 2 positives, b 2 negatives.
        Scored scored{1, {1, 1, 0, 0}, {1, 1, 0, 0}, {"a", "a", "b", "b"}};
        int parted = 0;
        const auto interval = bootstrapByPatient(scored, [&](const Scored& draw) -> std::optional<double> {
            double positives = 0.0;
            for (const auto label : draw.truth)
                positives += label;
            parted += std::fmod(positives, 2.0) != 0.0 ? 1 : 0;
            return positives / static_cast<double>(draw.count());
        });
        QCOMPARE(parted, 0);
        QCOMPARE(interval->low, 0.0);
        QCOMPARE(interval->high, 1.0);
    }

    void bootstrapIntervalOfAMean() {
        // Mean of 400 patients, half of them 1: standard error 0.025, so the interval is 0.5 +- 0.049.
        Scored scored{1, {}, {}, {}};
        for (int i = 0; i < 400; ++i) {
            scored.scores.push_back(i % 2);
            scored.truth.push_back(0);
            scored.patients.push_back(std::to_string(i));
        }
        const auto mean = [](const Scored& draw) -> std::optional<double> {
            double sum = 0.0;
            for (const double score : draw.scores)
                sum += score;
            return sum / static_cast<double>(draw.count());
        };
        const auto interval = bootstrapByPatient(scored, mean, 1000, 7);
        QVERIFY(std::abs(interval->low - 0.451) < 0.01);
        QVERIFY(std::abs(interval->high - 0.549) < 0.01);
        const auto again = bootstrapByPatient(scored, mean, 1000, 7);
        QCOMPARE(again->low, interval->low);
        QVERIFY(
            !bootstrapByPatient(scored, [](const Scored&) { return std::optional<double>(); }).has_value());
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
