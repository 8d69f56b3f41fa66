// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/calibration.h"

#include "core/jepa/distance.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace leadlight;
using namespace leadlight::jepa;

using Truth = std::vector<std::uint8_t>;
using Scores = std::vector<double>;

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void plattOnTwoLogits() {
        // Logits -1 and +1 only: the fit reaches the mean smoothed target on each side exactly. 30 of 40
        // positive at +1, 10 of 40 at -1: n+ = n- = 40, targets 41/42 and 1/42, so p(+1) = (30 * 41/42 + 10 *
        // 1/42) / 40.
        Scores logits;
        Truth truth;
        for (int i = 0; i < 40; ++i) {
            logits.insert(logits.end(), {1.0, -1.0});
            truth.push_back(i < 30);
            truth.push_back(i < 10);
        }
        const auto fit = fitPlatt(logits, truth);
        QVERIFY(fit.has_value());
        const double high = (30.0 * 41.0 / 42.0 + 10.0 / 42.0) / 40.0;
        QVERIFY(std::abs(fit->probability(1.0) - high) < 1e-9);
        QVERIFY(std::abs(fit->probability(-1.0) - (1.0 - high)) < 1e-9);
        QVERIFY(std::abs(fit->slope - std::log(high / (1.0 - high))) < 1e-8);
        QVERIFY(std::abs(fit->offset) < 1e-9);
    }

    // Three quarters of four rows go to the larger logit, 2 above the other: the softmax says 3/4 at slope
    // ln(3) / 2.
    void softmaxTemperatureInClosedForm() {
        const std::vector<double> logits{1, -1, 1, -1, 1, -1, 1, -1};
        const std::vector<std::uint8_t> truth{1, 0, 1, 0, 1, 0, 0, 1};
        const auto fit = fitSoftmaxTemperature(logits, truth, 2);
        QVERIFY(std::abs(fit->slope - std::log(3.0) / 2.0) < 1e-9);
        QCOMPARE(fit->offset, 0.0);
        QCOMPARE(fitSoftmaxTemperature(logits, std::vector<std::uint8_t>(8, 0), 2).error().code,
                 ErrorCode::Invalid);
    }

    void temperatureUndoesOverconfidence() {
        // At logit +-z the truth agrees in 3 of 4: the likeliest slope makes sigmoid(slope z) = 3/4, slope =
        // ln 3 / z.
        const double z = 5.0;
        Scores logits;
        Truth truth;
        for (int i = 0; i < 40; ++i) {
            logits.push_back(i % 2 == 0 ? z : -z);
            const bool agrees = (i / 2) % 4 != 0;
            truth.push_back((i % 2 == 0) == agrees);
        }
        const auto fit = fitTemperature(logits, truth);
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->slope - std::log(3.0) / z) < 1e-9);
        QCOMPARE(fit->offset, 0.0);
    }

    void separableLogitsStayFinite() {
        const auto platt = fitPlatt(Scores{-1000, -900, 900, 1000}, Truth{0, 0, 1, 1});
        QVERIFY(platt.has_value() && std::isfinite(platt->slope) && std::isfinite(platt->offset));
        const auto temperature = fitTemperature(Scores{-2, 2}, Truth{0, 1});
        QVERIFY(temperature->slope <= 100.0 + 1e-6);
    }

    void needsBothClasses() {
        QVERIFY(!fitPlatt(Scores{1, 2}, Truth{1, 1}).has_value());
        QVERIFY(!fitTemperature(Scores{1, 2}, Truth{0, 0}).has_value());
        QVERIFY(!fitPlatt(Scores{std::nan(""), 2}, Truth{0, 1}).has_value());
    }

    void conformalRanks() {
        // Nine positives with 1 - p = 0.1 .. 0.9 and error 0.2: rank ceil(10 * 0.8) = 8 gives 0.8. One
        // negative: rank 2 > 1 gives 1.
        Scores p;
        Truth y;
        for (int i = 1; i <= 9; ++i) {
            p.push_back(1.0 - i / 10.0);
            y.push_back(1);
        }
        p.push_back(0.3);
        y.push_back(0);
        const Conformal quantiles = fitConformal(p, y, 0.2);
        QVERIFY(std::abs(quantiles.positive - 0.8) < 1e-12);
        QCOMPARE(quantiles.negative, 1.0);
    }

    void conformalCovers() {
        // The guarantee itself: on fresh draws of the same kind the true class is left out in about `error`
        // of the cases.
        std::mt19937 random(3);
        std::normal_distribution<double> noise;
        const auto draw = [&](int n, Scores& p, Truth& y) {
            for (int i = 0; i < n; ++i) {
                y.push_back(i % 2);
                p.push_back(1.0 / (1.0 + std::exp(-((i % 2 == 1 ? 1.0 : -1.0) + noise(random)))));
            }
        };
        Scores p;
        Truth y;
        draw(4000, p, y);
        const Conformal quantiles = fitConformal(p, y, 0.1);
        Scores freshP;
        Truth freshY;
        draw(4000, freshP, freshY);
        int missed = 0;
        for (std::size_t i = 0; i < freshP.size(); ++i)
            missed += freshY[i] != 0 ? freshP[i] < 1.0 - quantiles.positive : freshP[i] > quantiles.negative;
        QVERIFY(std::abs(missed / 4000.0 - 0.1) < 0.02);
    }

    void thresholdOfBestF1() {
        // Taking the three highest gives tp 2, F1 = 4/5; taking two gives 2/4... the best is after 0.6,
        // midway to 0.2.
        QCOMPARE(bestF1Threshold(Scores{0.9, 0.7, 0.6, 0.2}, Truth{1, 0, 1, 0}), 0.4);
        QCOMPARE(bestF1Threshold(Scores{0.9, 0.1}, Truth{0, 0}), 0.5);
        QCOMPARE(bestF1Threshold(Scores{0.5, 0.5, 0.1}, Truth{1, 1, 0}), 0.3);
    }

    void distanceOfWhitenedData() {
        // Two independent coordinates of standard deviation 3 and 0.5: the distance counts them in their own
        // spread.
        std::mt19937 random(5);
        std::normal_distribution<float> noise;
        std::vector<float> embeddings;
        for (int i = 0; i < 20000; ++i) {
            embeddings.push_back(10.0F + 3.0F * noise(random));
            embeddings.push_back(0.5F * noise(random));
        }
        const auto model = fitDistance(embeddings, 2);
        QVERIFY(model.has_value());
        QCOMPARE(model->quantiles.size(), std::size_t{101});
        QVERIFY(std::abs(mahalanobis(*model, std::vector<float>{13.0F, 0.0F}) - 1.0) < 0.03);
        QVERIFY(std::abs(mahalanobis(*model, std::vector<float>{10.0F, 1.0F}) - 2.0) < 0.06);
        // |x| of two standard normal numbers: the median is sqrt(2 ln 2).
        QVERIFY(std::abs(model->quantiles[50] - std::sqrt(2.0 * std::log(2.0))) < 0.03);
    }

    void neighboursOfALine() {
        std::vector<float> line; // 0, 1, 2 … 9
        for (int i = 0; i < 10; ++i)
            line.push_back(static_cast<float>(i));
        const std::vector<float> heldOut{4.5F, 4.5F, 20.0F};
        const auto model = fitNeighbours(line, 1, heldOut, 2);
        QCOMPARE(model->embeddings, line);
        QCOMPARE(model->quantiles.front(), 0.5);
        QCOMPARE(model->quantiles[50], 0.5);
        QCOMPARE(model->quantiles.back(), 12.0); // 20 - 8, the second nearest
        QCOMPARE(neighbourDistance(*model, std::vector<float>{-1.0F}), 2.0);
        // At even steps; without held-out rows none is its own neighbour.
        const auto few = fitNeighbours(line, 1, {}, 1, 5);
        QCOMPARE(few->embeddings, (std::vector<float>{0, 2, 4, 6, 8}));
        QCOMPARE(few->quantiles.front(), 2.0);
        QCOMPARE(fitNeighbours(std::vector<float>{0, 1}, 1)->k, 1); // no more than there are
        QVERIFY(fitNeighbours(std::vector<float>{0.1F, 1}, 1)->embeddings[0] != 0.1F);
        QCOMPARE(fitNeighbours(std::vector<float>{0.1F, 1e6F}, 1)->embeddings[0], 0.1F);
        QVERIFY(!fitNeighbours(std::vector<float>{0}, 1).has_value());
        QVERIFY(!fitNeighbours(std::vector<float>{0, std::nanf("")}, 1).has_value());
    }

    void distanceWithFewerRecordingsThanNumbers() {
        std::mt19937 random(5);
        std::normal_distribution<float> noise;
        std::vector<float> embeddings;
        for (int i = 0; i < 8 * 32; ++i)
            embeddings.push_back(noise(random));
        const auto model = fitDistance(embeddings, 32);
        QVERIFY(model.has_value()); // shrinkage keeps the covariance invertible
        QVERIFY(!fitDistance(std::vector<float>(64, 1.0F), 32).has_value());
        QVERIFY(!fitDistance(embeddings, 31).has_value());
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
