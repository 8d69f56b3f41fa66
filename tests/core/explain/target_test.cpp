// SPDX-License-Identifier: GPL-3.0-or-later
// The logit that maps are about: of heads on the mean of the tokens and of heads that weigh them themselves.
#include "core/explain/contribution.h"
#include "core/explain/packed_attention.h"
#include "core/explain/target.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

constexpr int kDim = 3;

std::vector<float> someNumbers(std::size_t count, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> numbers(count);
    for (float& number : numbers)
        number = normal(random);
    return numbers;
}

/// Two labels, two units.
jepa::Head weighingHead() {
    jepa::HeadParameters parameters;
    parameters.dim = kDim;
    parameters.labels.resize(2);
    parameters.labels[0].label = "A";
    parameters.labels[1].label = "B";
    parameters.labels[1].bias = 0.25F;
    parameters.weights = someNumbers(2 * kDim, 1);
    parameters.attention =
        jepa::AttentionPooling{2, someNumbers(2 * kDim, 2), {0.1F, -0.2F}, someNumbers(4, 3)};
    auto head = jepa::Head::make(std::move(parameters));
    if (!head)
        qFatal("%s", head.error().text.c_str());
    return std::move(*head);
}

jepa::Encoding encodingOf(const std::vector<float>& tokens) {
    return {std::vector<float>(kDim), tokens, {}};
}

} // namespace

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void saysWhatTheHeadSays() {
        const jepa::Head head = weighingHead();
        const Target target = Target::of(head, 1);
        QVERIFY(target.needsTokens());
        const std::vector<float> tokens = someNumbers(400 * kDim, 4);
        const std::vector<float> expected = head.attention(1, tokens);
        const std::vector<double> shares = target.shares(tokens);
        QCOMPARE(shares.size(), std::size_t{400});
        for (std::size_t n = 0; n < 400; ++n)
            QVERIFY(std::abs(shares[n] - static_cast<double>(expected[n])) < 1e-7);
        QVERIFY(std::abs(target.logit(encodingOf(tokens)) - head.logit(1, jepa::HeadInput{{}, tokens})) <
                1e-6);
        const auto budget = weighedContribution(tokens, target.weight, shares, target.bias);
        QVERIFY(budget);
        QVERIFY(std::abs(budget->logit - target.logit(encodingOf(tokens))) < 1e-12);
        QCOMPARE(budget->sum + budget->bias, budget->logit);
    }

    /// Against the difference of two logits.
    void gradientIsThatOfTheLogit() {
        const Target target = Target::of(weighingHead(), 0);
        const std::vector<float> tokens = someNumbers(400 * kDim, 5);
        const std::vector<float> gradient = target.gradient()(tokens);
        constexpr float kStep = 1e-2F;
        for (const std::size_t i : {0UL, 7UL, 600UL, 1199UL}) {
            std::vector<float> up = tokens, down = tokens;
            up[i] += kStep;
            down[i] -= kStep;
            const double slope = (target.logit(encodingOf(up)) - target.logit(encodingOf(down))) /
                                 (static_cast<double>(up[i]) - static_cast<double>(down[i]));
            QVERIFY2(std::abs(slope - static_cast<double>(gradient[i])) < 1e-5 + 1e-3 * std::abs(slope),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(slope).arg(gradient[i])));
        }
    }

    /// With the shares taken for constants, gradient x token hands back the whole logit.
    void relevanceAddsUp() {
        const Target target = Target::of(weighingHead(), 0);
        const std::vector<float> tokens = someNumbers(400 * kDim, 6);
        const std::vector<float> slope = target.relevance()(tokens);
        const double sum = std::inner_product(slope.begin(), slope.end(), tokens.begin(), 0.0);
        QVERIFY(std::abs(sum + target.bias - target.logit(encodingOf(tokens))) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
