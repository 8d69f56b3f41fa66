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

    // Twelve rows of three classes; the expected numbers are scikit-learn 1.x's:
    // roc_auc_score(multi_class="ovo" and "ovr"), average_precision_score, and f1, recall and precision at
    // 0.34.
    void equalsScikitLearn() {
        const Scores s{0.337, 0.518, 0.145, 0.1371, 0.4284, 0.4345, 0.32,   0.554,  0.126,
                       0.476, 0.025, 0.499, 0.419,  0.13,   0.451,  0.515,  0.014,  0.471,
                       0.257, 0.458, 0.285, 0.6116, 0.3003, 0.0881, 0.295,  0.568,  0.137,
                       0.072, 0.14,  0.788, 0.52,   0.155,  0.325,  0.7652, 0.1948, 0.04};
        const std::vector<int> classes{0, 2, 1, 0, 1, 2, 2, 0, 1, 0, 2, 1};
        Scored scored{3, s, {}, {}};
        for (std::size_t row = 0; row < classes.size(); ++row) {
            for (int label = 0; label < 3; ++label)
                scored.truth.push_back(classes[row] == label ? 1 : 0);
            scored.patients.push_back(std::to_string(row));
        }
        QVERIFY(std::abs(*oneVersusOneAuc(scored) - 0.6145833333333334) < 1e-12);
        QVERIFY(std::abs(*macroAuc(scored) - 0.6145833333333334) < 1e-12);
        const double precision[] = {0.41547619047619044, 0.7071428571428571, 0.4511904761904762};
        const double f1[] = {0.4, 0.4444444444444444, 0.4444444444444444};
        const double specificity[] = {0.5, 0.625, 0.625};
        const double brier[] = {0.2747642508333333, 0.21558564083333334, 0.225404905};
        const double called[] = {1.0 / 3.0, 0.4, 0.4};
        for (std::size_t label = 0; label < 3; ++label) {
            Scores own;
            Truth truth, decided;
            for (std::size_t row = 0; row < 12; ++row) {
                own.push_back(s[row * 3 + label]);
                truth.push_back(scored.truth[row * 3 + label]);
                decided.push_back(own.back() >= 0.34 ? 1 : 0);
            }
            QVERIFY(std::abs(*averagePrecision(own, truth) - precision[label]) < 1e-12);
            const Decisions decisions = judgeDecisions(decided, truth);
            QVERIFY(std::abs(decisions.f1 - f1[label]) < 1e-12);
            QVERIFY(std::abs(decisions.sensitivity - 0.5) < 1e-12);
            QVERIFY(std::abs(decisions.specificity - specificity[label]) < 1e-12);
            QVERIFY(std::abs(decisions.precision - called[label]) < 1e-12);
            QVERIFY(std::abs(brierScore(own, truth) - brier[label]) < 1e-12);
        }
    }

    void theRocCurveEnclosesTheAuc() {
        const Scores scores{0.1, 0.4, 0.35, 0.8, 0.4};
        const Truth truth{0, 0, 1, 1, 1};
        const auto curve = rocCurve(scores, truth);
        double area = 0.0;
        for (std::size_t i = 1; i < curve.size(); ++i)
            area += (curve[i].falsePositiveRate - curve[i - 1].falsePositiveRate) *
                    (curve[i].truePositiveRate + curve[i - 1].truePositiveRate) / 2.0;
        QVERIFY(std::abs(area - *rocAuc(scores, truth)) < 1e-12);
        QCOMPARE(curve.front().truePositiveRate, 0.0);
        QCOMPARE(curve.back().falsePositiveRate, 1.0);
        QVERIFY(rocCurve(Scores{1, 2}, Truth{1, 1}).empty());
        // Two in three, found at ranks 1 and 3: (1 + 2/3) / 2, scikit-learn's textbook 0.83.
        QVERIFY(std::abs(*averagePrecision(Scores{0.1, 0.4, 0.35, 0.8}, Truth{0, 0, 1, 1}) - 5.0 / 6.0) <
                1e-12);
        QVERIFY(!averagePrecision(Scores{1}, Truth{0}).has_value());
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

    // Labels 0 and 1 are told apart, label 2 from neither: (1 + 0 + 0) / 3. Its only recording is missing in
    // every third draw, which must not count as the better mean over what is left.
    void everyDrawIsOfTheSameLabels() {
        Scored scored{3, {}, {}, {}};
        for (int i = 0; i < 21; ++i) {
            const int label = i == 20 ? 2 : i % 2;
            for (int other = 0; other < 3; ++other) {
                scored.scores.push_back(label == 2       ? (other == 2 ? 0.0 : 1.0)
                                        : other == 2     ? 0.5
                                        : other == label ? 0.6
                                                         : 0.4);
                scored.truth.push_back(other == label ? 1 : 0);
            }
            scored.patients.push_back(std::to_string(i));
        }
        QCOMPARE(labelsAlone(scored), (std::vector<int>{0, 1, 2}));
        QCOMPARE(labelsOfBothClasses(scored), (std::vector<int>{0, 1, 2}));
        QVERIFY(std::abs(*oneVersusOneAuc(scored) - 1.0 / 3.0) < 1e-12);
        for (const auto& statistic :
             {std::function([labels = labelsAlone(scored)](const Scored& draw) {
                  return oneVersusOneAuc(draw, labels);
              }),
              std::function([labels = labelsOfBothClasses(scored)](const Scored& draw) {
                  return macroAuc(draw, labels);
              })}) {
            const auto interval = bootstrapByPatient(scored, statistic, 400);
            QVERIFY(interval.has_value());
            QVERIFY2(interval->high < 0.75, std::to_string(interval->high).c_str());
        }
        Scored without = scored;
        without.scores.resize(60);
        without.truth.resize(60);
        without.patients.resize(20);
        QVERIFY(!oneVersusOneAuc(without, labelsAlone(scored)).has_value());
        QVERIFY(!macroAuc(without, labelsOfBothClasses(scored)).has_value());
        QCOMPARE(*oneVersusOneAuc(without), 1.0); // of the labels that are there
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
