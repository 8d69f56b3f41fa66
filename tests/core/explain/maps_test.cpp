// SPDX-License-Identifier: GPL-3.0-or-later
// The maps and their checks, on an encoder simple enough to know the answers: tokens are given numbers, the
// embedding their mean, attention is spread evenly.
#include "core/explain/checks.h"
#include "core/explain/gradient.h"
#include "core/explain/occlusion.h"
#include "core/explain/statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

/// One number a token: its patch's first sample times `gain`. With random weights: another number that knows
/// nothing of the input.
class MeanEncoder : public jepa::Encoder {
public:
    explicit MeanEncoder(std::uint64_t seed = 0)
        : m_seed(seed) {}

    [[nodiscard]] const jepa::EncoderConfig& config() const override { return m_config; }

    [[nodiscard]] jepa::RunPlace place() const override { return {"CPU", "fp32", {}}; }

    [[nodiscard]] Result<std::vector<jepa::Encoding>> encode(std::span<const jepa::ModelInput> inputs,
                                                             const jepa::EncodeOptions& options,
                                                             const Progress& /*progress*/) override {
        std::vector<jepa::Encoding> all;
        for (const jepa::ModelInput& input : inputs) {
            jepa::Encoding one = part(input, jepa::TokenMask(400, 1));
            if (options.keepAttention)
                one.attention.assign(std::size_t{2} * 400 * 57, 1.0F / 57.0F);
            all.push_back(std::move(one));
        }
        return all;
    }

    [[nodiscard]] Result<std::vector<jepa::Encoding>> encodeParts(const jepa::ModelInput& input,
                                                                  std::span<const jepa::TokenMask> masks,
                                                                  const jepa::EncodeOptions& /*options*/,
                                                                  const Progress& progress) override {
        std::vector<jepa::Encoding> all;
        for (const jepa::TokenMask& mask : masks)
            all.push_back(part(input, mask));
        passes += static_cast<int>(masks.size());
        if (!progress.report(1.0))
            return fail(ErrorCode::Cancelled, "stopped");
        return all;
    }

    [[nodiscard]] Result<jepa::Gradients> gradients(const jepa::ModelInput& input,
                                                    const jepa::LogitGradient& logit,
                                                    const jepa::GradientOptions& options,
                                                    const Progress& /*progress*/) override {
        jepa::Gradients found;
        found.tokens = part(input, jepa::TokenMask(400, 1)).tokens;
        const std::vector<float> slope = logit(found.tokens);
        if (options.lrp) {
            found.lrp.assign(20000, 0.0F);
            for (std::size_t token = 0; token < 400; ++token)
                found.lrp[token * 50] = slope[token] * found.tokens[token];
        }
        if (options.attention)
            found.weightedAttention.assign(400 * 57, 0.01F);
        return found;
    }

    [[nodiscard]] Result<std::unique_ptr<Encoder>> randomised(int blocks, std::uint64_t seed) override {
        return std::make_unique<MeanEncoder>(deaf ? 0 : seed + static_cast<std::uint64_t>(blocks));
    }

    bool deaf = false; ///< its random weights are its own weights
    int passes = 0;

private:
    [[nodiscard]] jepa::Encoding part(const jepa::ModelInput& input, const jepa::TokenMask& mask) const {
        const std::vector<int> random = randomOrder(400, m_seed);
        jepa::Encoding one;
        double sum = 0.0;
        for (std::size_t token = 0; token < 400; ++token) {
            if (mask[token] == 0)
                continue;
            one.tokens.push_back(m_seed == 0 ? input.samples[token * 50]
                                             : static_cast<float>(random[token]) / 400.0F);
            sum += static_cast<double>(one.tokens.back());
        }
        one.embedding = {static_cast<float>(sum / static_cast<double>(one.tokens.size()))};
        return one;
    }

    jepa::EncoderConfig m_config{1, 2, 1, 4};
    std::uint64_t m_seed;
};

/// Token n says (n * 37 mod 400) / 400 - 0.5.
jepa::ModelInput knownInput() {
    jepa::ModelInput input;
    input.samples.assign(20000, 0.0F);
    for (std::size_t token = 0; token < 400; ++token)
        input.samples[token * 50] = static_cast<float>((token * 37) % 400) / 400.0F - 0.5F;
    return input;
}

double tokenValue(int token) {
    return static_cast<double>((token * 37) % 400) / 400.0 - 0.5;
}

} // namespace

class MapsTest : public QObject {
    Q_OBJECT

    MeanEncoder m_encoder;
    jepa::ModelInput m_input = knownInput();
    Target m_target{"X", {2.0F}, 0.25};

    [[nodiscard]] Subject subject() { return {&m_encoder, &m_input, &m_target}; }

private Q_SLOTS:

    void namesGoBothWays() {
        for (const Method method : kMethods)
            QCOMPARE(methodNamed(methodName(method)), method);
        QVERIFY(!methodNamed("saliency"));
    }

    void spearmanOfKnownRanks() {
        const std::vector<double> a{1, 2, 3, 4, 5}, up{2, 4, 9, 16, 100}, down{5, 4, 3, 2, 1};
        QCOMPARE(*spearman(a, up), 1.0);
        QCOMPARE(*spearman(a, down), -1.0);
        // Ranks 0, 1.5, 1.5, 3, 4 against 0, 1, 2, 3, 4: 9.5 / sqrt(9.5 * 10)
        const std::vector<double> ties{1, 2, 2, 4, 5};
        QVERIFY(std::abs(*spearman(a, ties) - 9.5 / std::sqrt(95.0)) < 1e-12);
        QVERIFY(!spearman(a, std::vector<double>(5, 1.0)));
        QVERIFY(!spearman(a, std::vector<double>(4, 1.0)));
    }

    void randomOrdersAreOrdersAndRepeat() {
        const std::vector<int> order = randomOrder(400, 3);
        QCOMPARE(order, randomOrder(400, 3));
        QVERIFY(order != randomOrder(400, 4));
        QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t{400});
    }

    void mostRelevantComesFirst() {
        TokenValues values{};
        values[123] = 2.0;
        values[7] = 3.0;
        values[9] = -1.0;
        const std::vector<int> order = mostRelevantFirst(values);
        QCOMPARE(order[0], 7);
        QCOMPARE(order[1], 123);
        QCOMPARE(order.back(), 9);
    }

    void contributionAndLrpAreTheLogitHere() {
        const auto contribution = explain::explain(Method::Contribution, subject(), {}, {}).value();
        const auto lrp = explain::explain(Method::Lrp, subject(), {}, {}).value();
        for (int token = 0; token < kTokenCount; ++token) {
            const double wanted = 2.0 * tokenValue(token) / 400.0;
            QVERIFY(std::abs(contribution.values[static_cast<std::size_t>(token)] - wanted) < 1e-9);
            QVERIFY(std::abs(lrp.values[static_cast<std::size_t>(token)] - wanted) < 1e-9);
        }
        QVERIFY(std::abs(*lrp.conservation - 1.0) < 1e-4);
        QCOMPARE(*contribution.bias, 0.25);
        QVERIFY(std::abs(*contribution.logit - *lrp.logit) < 1e-9);
    }

    void occlusionIsTheDifferenceOfMeans() {
        const Occlusion found = occlude(m_encoder, m_input, m_target, {}).value();
        const auto meanWithout = [](auto leftOut) {
            double sum = 0.0;
            int count = 0;
            for (int token = 0; token < kTokenCount; ++token) {
                if (leftOut(token / 50, token % 50))
                    continue;
                sum += tokenValue(token);
                ++count;
            }
            return sum / count;
        };
        const double whole = meanWithout([](int, int) { return false; });
        for (const int lead : {0, 5, 7}) {
            const double wanted = 2.0 * (whole - meanWithout([&](int l, int) { return l == lead; }));
            QVERIFY(std::abs(found.leads[static_cast<std::size_t>(lead)] - wanted) < 1e-6);
        }
        for (const int time : {0, 23, 49}) {
            const double wanted = 2.0 * (whole - meanWithout([&](int, int t) { return t == time; }));
            QVERIFY(std::abs(found.times[static_cast<std::size_t>(time)] - wanted) < 1e-6);
            const double second =
                2.0 * (whole - meanWithout([&](int l, int t) { return l == 3 && t / 5 == time / 5; }));
            QVERIFY(std::abs(found.values[static_cast<std::size_t>(150 + time)] - second) < 1e-6);
        }
        QCOMPARE(occludeSeconds(m_encoder, m_input, m_target, {}).value(), found.values);
        QCOMPARE(occlusionMasks().size(), std::size_t{138});
    }

    void gradientWeightsOfNothingAreNothing() {
        const auto none = gradientWeighted(std::vector<float>(2 * 400 * 57, 0.0F), 2).value();
        for (const double value : none)
            QCOMPARE(value, 0.0);
        // One layer of equal weights: each token is a key of 57 queries.
        const auto even = gradientWeighted(std::vector<float>(400 * 57, 0.1F), 1).value();
        for (const double value : even)
            QVERIFY(std::abs(value - 57 * 0.1 / 400) < 1e-7);
        QVERIFY(!gradientWeighted(std::vector<float>(5), 1));
    }

    void aTrueMapPasses() {
        for (const Method method : {Method::Contribution, Method::Lrp, Method::Occlusion}) {
            const auto map = explain::explain(method, subject(), {}, {}).value();
            const Checks checks = checkMap(map, subject(), {}, {}, {}).value();
            QVERIFY2(checks.passed.value(), checks.reason.c_str());
            QVERIFY(checks.reason.empty());
            QVERIFY(checks.deletion->auc < checks.deletion->randomLowest);
            QVERIFY(checks.deletion->insertionAuc > checks.deletion->randomHighest);
            QVERIFY(checks.deletion->gain() > 0.0);
            QVERIFY(std::abs(checks.deletion->curve.front() - *map.logit) < 1e-6);
        }
    }

    void aRandomMapFailsAndSaysWhy() {
        auto map = explain::explain(Method::Contribution, subject(), {}, {}).value();
        const std::vector<int> random = randomOrder(400, 77);
        for (std::size_t i = 0; i < map.values.size(); ++i)
            map.values[i] = random[i];
        const Checks checks = checkMap(map, subject(), {}, {}, {}).value();
        QVERIFY(!checks.passed.value());
        QVERIFY(!checks.deletion->passed);
        QVERIFY(!checks.agreement->passed);
        QVERIFY(checks.reason.find("random orders") != std::string::npos);
    }

    void aMapThatIgnoresTheWeightsFails() {
        m_encoder.deaf = true;
        const auto map = explain::explain(Method::Contribution, subject(), {}, {}).value();
        const Checks checks = checkMap(map, subject(), {}, {}, {}).value();
        m_encoder.deaf = false;
        QVERIFY(checks.deletion->passed && checks.agreement->passed);
        QVERIFY(!checks.randomised->passed);
        QCOMPARE(checks.randomised->spearman, 1.0);
        QVERIFY(!checks.passed.value());
        QVERIFY(checks.reason.find("random weights") != std::string::npos);
    }

    void evenAttentionIsNoMap() {
        const auto map = explain::explain(Method::Attention, subject(), {}, {}).value();
        const Checks checks = checkMap(map, subject(), {}, {}, {}).value();
        QVERIFY(!checks.passed.value());
        QCOMPARE(checks.agreement->with, Method::Lrp);
    }

    void withoutAFindingNothingIsChecked() {
        const Subject nobody{&m_encoder, &m_input, nullptr};
        const auto map = explain::explain(Method::Rollout, nobody, {}, {}).value();
        const Checks checks = checkMap(map, nobody, {}, {}, {}).value();
        QVERIFY(!checks.passed && !checks.deletion && !checks.reason.empty());
        QCOMPARE(explain::explain(Method::Lrp, nobody, {}, {}).error().code, ErrorCode::Invalid);
    }

    void whatIsKnownIsNotComputedAgain() {
        const auto map = explain::explain(Method::Contribution, subject(), {}, {}).value();
        const auto random = randomCurves(m_encoder, m_input, m_target, {}).value();
        QCOMPARE(random.size(), std::size_t{kRandomOrders});
        m_encoder.passes = 0;
        const Checks cheap = checkMap(map, subject(), {}, {&random, nullptr}, {}).value();
        QVERIFY(m_encoder.passes < 20);
        const Checks full = checkMap(map, subject(), {}, {}, {}).value();
        QCOMPARE(cheap.deletion->randomAuc, full.deletion->randomAuc);
    }

    void checksCanBeStopped() {
        const auto map = explain::explain(Method::Contribution, subject(), {}, {}).value();
        Progress progress;
        progress.cancel.cancel();
        QCOMPARE(checkMap(map, subject(), {}, {}, progress).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(MapsTest)
#include "maps_test.moc"
