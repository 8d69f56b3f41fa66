// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/contribution.h"
#include "tests/core/explain/fixture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace leadlight;
using namespace leadlight::explain;

class ContributionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void matchesTheAuthors() {
        constexpr std::size_t kDim = 48;
        const std::vector<float> tokens = test::fixtureFloats("tokens.npy");
        const std::vector<float> weight = test::fixtureFloats("jepa/explain/head_weight.npy");
        const std::vector<float> bias = test::fixtureFloats("jepa/explain/head_bias.npy");
        const std::vector<float> logits = test::fixtureFloats("jepa/explain/logit.npy");
        const std::vector<float> wanted = test::fixtureFloats("jepa/explain/contribution.npy");
        QCOMPARE(tokens.size(), 3 * kTokenCount * kDim);
        QCOMPARE(weight.size(), kDim);
        for (std::size_t recording = 0; recording < 3; ++recording) {
            const std::span<const float> one(tokens.data() + recording * kTokenCount * kDim,
                                             kTokenCount * kDim);
            const auto budget = contribution(one, weight, static_cast<double>(bias.at(0)));
            QVERIFY(budget.has_value());
            const float* map = wanted.data() + recording * kTokenCount;
            double largest = 0.0;
            double difference = 0.0;
            for (std::size_t n = 0; n < kTokenCount; ++n) {
                largest = std::max(largest, std::abs(static_cast<double>(map[n])));
                difference = std::max(difference, std::abs(budget->values[n] - static_cast<double>(map[n])));
            }
            QVERIFY(difference <= 1e-5 * largest);
            QVERIFY(std::abs(budget->logit - static_cast<double>(logits[recording])) <=
                    1e-5 * std::abs(static_cast<double>(logits[recording])));
        }
    }

    void addsUpToTheLastDigitInAnyOrder() {
        std::mt19937 random(7);
        std::normal_distribution<double> normal;
        for (const double scale : {1e-30, 1e-3, 1.0, 1e7}) {
            TokenValues values;
            for (double& value : values)
                value = scale * normal(random);
            const double bias = scale * normal(random);
            const auto budget = makeBudget(values, bias);
            QVERIFY(budget.has_value());
            TokenValues shuffled = budget->values;
            for (int round = 0; round < 20; ++round) {
                std::shuffle(shuffled.begin(), shuffled.end(), random);
                QCOMPARE(std::accumulate(shuffled.begin(), shuffled.end(), 0.0) + bias, budget->logit);
            }
            for (std::size_t i = 0; i < values.size();
                 ++i) // rounding stays far below what float32 tokens can tell
                QVERIFY(std::abs(budget->values[i] - values[i]) <= 1e-12 * scale);
        }
    }

    void nothingContributesNothing() {
        const auto budget = makeBudget(TokenValues{}, -1.25);
        QVERIFY(budget.has_value());
        QCOMPARE(budget->sum, 0.0);
        QCOMPARE(budget->logit, -1.25);
    }

    void refusesWhatDoesNotFit() {
        const std::vector<float> tokens(kTokenCount * 4, 1.0F);
        QVERIFY(contribution(tokens, std::vector<float>(4, 1.0F), 0.0).has_value());
        QVERIFY(!contribution(tokens, std::vector<float>(5, 1.0F), 0.0).has_value());
        QVERIFY(!contribution(tokens, {}, 0.0).has_value());
        QVERIFY(!contribution({}, std::vector<float>(4, 1.0F), 0.0).has_value());
        std::vector<float> broken = tokens;
        broken[17] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!contribution(broken, std::vector<float>(4, 1.0F), 0.0).has_value());
    }
};

QTEST_GUILESS_MAIN(ContributionTest)
#include "contribution_test.moc"
