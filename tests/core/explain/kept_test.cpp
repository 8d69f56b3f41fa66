// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/attention_statistics.h"
#include "core/explain/kept.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

CheckedMap sample() {
    CheckedMap checked;
    checked.device = "CPU";
    checked.precision = "fp32";
    Explanation& map = checked.map;
    map.method = Method::Lrp;
    map.unit = "logit";
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] = std::sin(static_cast<double>(i)) / 3.0;
    map.logit = 1.25;
    map.bias = -0.5;
    map.conservation = 0.1 + 0.2;
    map.samples.assign(20000, 0.25F);
    map.leadEffect.emplace().fill(0.125);
    map.timeEffect.emplace().fill(-2.0);
    map.headWeights.emplace().fill(0.0025);
    Checks& checks = checked.checks.emplace();
    checks.reason = "why";
    checks.passed = false;
    checks.conservation = map.conservation;
    DeletionCheck& deletion = checks.deletion.emplace();
    deletion.curve = {1, 2, 3, 4, 5, 6, 7};
    deletion.randomLow = {-1, -2, -3, -4, -5, -6, -7};
    deletion.auc = 1.0 / 3.0;
    deletion.rises = true;
    checks.agreement = {Method::Contribution, 0.42, true};
    RandomisedCheck& randomised = checks.randomised.emplace();
    randomised.steps = {{1, 0.9}, {4, -0.1}};
    randomised.spearman = -0.1;
    randomised.seeds = 3;
    randomised.seed = kRandomisedSeed;
    return checked;
}

} // namespace

class KeptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void comesBackAsItWas() {
        const CheckedMap before = sample();
        const KeptMap kept = keep(before);
        QCOMPARE(kept.method, std::string("lrp"));
        const auto after = restore(kept);
        QVERIFY(after.has_value());
        QCOMPARE(after->map.values, before.map.values); // to the last digit
        QCOMPARE(after->map.samples, before.map.samples);
        QCOMPARE(*after->map.logit, 1.25);
        QCOMPARE(*after->map.conservation, *before.map.conservation);
        QVERIFY(after->map.leadEffect == before.map.leadEffect);
        QVERIFY(after->map.timeEffect == before.map.timeEffect);
        QVERIFY(after->map.headWeights == before.map.headWeights);
        QCOMPARE(after->device, std::string("CPU"));
        const Checks& checks = *after->checks;
        QCOMPARE(checks.reason, std::string("why"));
        QVERIFY(checks.passed == false);
        QVERIFY(checks.deletion->curve == before.checks->deletion->curve);
        QVERIFY(checks.deletion->randomLow == before.checks->deletion->randomLow);
        QCOMPARE(checks.deletion->auc, 1.0 / 3.0);
        QVERIFY(checks.deletion->rises);
        QVERIFY(checks.agreement->with == Method::Contribution);
        QCOMPARE(checks.randomised->steps.size(), std::size_t{2});
        QCOMPARE(checks.randomised->steps[1].blocks, 4);
        QCOMPARE(checks.randomised->seed, kRandomisedSeed);
    }

    void whatWasNotMadeStaysAbsent() {
        CheckedMap before;
        before.map.method = Method::Attention;
        before.map.layer = 3;
        before.map.values[7] = std::numeric_limits<double>::quiet_NaN();
        const auto after = restore(keep(before));
        QVERIFY(after.has_value());
        QCOMPARE(*after->map.layer, 3);
        QVERIFY(!after->map.logit);
        QVERIFY(!after->checks);
        QVERIFY(!after->map.leadEffect);
        QVERIFY(std::isnan(after->map.values[7]));
    }

    void whatIsDamagedOrOfAnotherVersionIsRefused() {
        KeptMap kept = keep(sample());
        for (const char* content : {"", "{}", "[1,2]", "{\"values\": [1, 2]}", "{\"values\": \"x\"}"}) {
            KeptMap damaged = kept;
            damaged.content = content;
            const auto restored = restore(damaged);
            QVERIFY(!restored.has_value());
            QVERIFY(restored.error().code == ErrorCode::Malformed);
        }
        KeptMap cut = kept;
        cut.samples.resize(17);
        QVERIFY(!restore(cut).has_value());
        KeptMap half = kept;
        half.content.resize(half.content.size() / 2);
        QVERIFY(!restore(half).has_value());
        ++kept.version;
        QVERIFY(restore(kept).error().code == ErrorCode::Unsupported);
    }

    void statisticsOfKnownAttention() {
        const AttentionStatistics even = evenAttention();
        QVERIFY(std::abs(even.entropyBits - std::log2(57.0)) < 1e-4);
        QVERIFY(std::abs(even.crossLead - 7.0 / 57.0) < 1e-6);
        // Mean distance of two of 50 places: (50^2 - 1) / (3 * 50) = 16.66 patches of 0.2 s.
        QVERIFY(std::abs(even.distanceS - 0.2 * 2499.0 / 150.0) < 1e-4);

        std::vector<float> itself(std::size_t{400} * 57, 0.0F);
        std::vector<float> another(std::size_t{400} * 57, 0.0F);
        for (std::size_t query = 0; query < 400; ++query) {
            itself[query * 57 + query % 50] = 1.0F;
            another[query * 57 + 50] = 0.5F;
            another[query * 57 + 51] = 0.5F;
        }
        const AttentionStatistics still = attentionStatistics(AttentionMap(itself.data(), itself.size()));
        QCOMPARE(still.entropyBits, 0.0);
        QCOMPARE(still.crossLead, 0.0);
        QCOMPARE(still.distanceS, 0.0);
        const AttentionStatistics across = attentionStatistics(AttentionMap(another.data(), another.size()));
        QVERIFY(std::abs(across.entropyBits - 1.0) < 1e-9);
        QVERIFY(std::abs(across.crossLead - 1.0) < 1e-9);
        QCOMPARE(across.distanceS, 0.0); // nothing stays in the lead
    }
};

QTEST_GUILESS_MAIN(KeptTest)
#include "kept_test.moc"
