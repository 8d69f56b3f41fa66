// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/packed_attention.h"
#include "core/explain/rollout.h"
#include "tests/core/explain/fixture.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace leadlight;
using namespace leadlight::explain;

namespace {

constexpr int kRecordings = 3;
constexpr int kLayers = 3;
constexpr int kHeads = 4;
constexpr std::size_t kMapSize = std::size_t{kTokenCount} * kKeyCount;
constexpr std::size_t kOneRecording = kLayers * kHeads * kMapSize;

double largestDifference(const TokenValues& values, const float* wanted) {
    double largest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        largest = std::max(largest, std::abs(values[i] - static_cast<double>(wanted[i])));
    return largest;
}

double largest(const float* values) {
    return static_cast<double>(*std::max_element(values, values + kTokenCount));
}

double sumOf(const TokenValues& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Attention spread evenly over the 57 keys.
std::vector<float> evenMap() {
    return std::vector<float>(kMapSize, static_cast<float>(kUniformKey));
}

} // namespace

class PackedAttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        m_packed = test::fixtureFloats("attention_packed.npy");
        QCOMPARE(m_packed.size(), kRecordings * kOneRecording);
    }

    void refusesSizesThatDoNotFit() {
        const std::vector<float> values(kMapSize);
        QVERIFY(PackedAttention::make(values, 1, 1).has_value());
        QVERIFY(!PackedAttention::make(values, 2, 1).has_value());
        QVERIFY(!PackedAttention::make(values, 0, 1).has_value());
        QVERIFY(!PackedAttention::make(values, 1, -1).has_value());
        QVERIFY(!PackedAttention::make(values, 2147483647, 2147483647).has_value());
        QVERIFY(!PackedAttention::make({}, 1, 1).has_value());
    }

    void keysAreTheLeadRowAndTheTimeColumn() {
        for (int query = 0; query < kTokenCount; ++query) {
            std::set<int> keys;
            for (int key = 0; key < kKeyCount; ++key) {
                const int token = keyToken(query, key);
                const bool sameLead = token / kPatchCount == query / kPatchCount;
                const bool sameTime = token % kPatchCount == query % kPatchCount;
                QVERIFY(sameLead || sameTime);
                QCOMPARE(sameLead, key < kPatchCount);
                keys.insert(token);
            }
            QCOMPARE(keys.size(), std::size_t{kKeyCount});
            QVERIFY(keys.contains(query));
        }
        QCOMPARE(keyToken(3 * kPatchCount + 17, kPatchCount), 17); // first other lead: I
        QCOMPARE(keyToken(3 * kPatchCount + 17, kPatchCount + 3),
                 4 * kPatchCount + 17); // its own lead is skipped
    }

    void receivedMatchesTheAuthors() {
        const std::vector<float> wanted = test::fixtureFloats("jepa/explain/attention_received.npy");
        QCOMPARE(wanted.size(), std::size_t{kRecordings * kLayers * kTokenCount});
        for (int recording = 0; recording < kRecordings; ++recording) {
            const PackedAttention attention = of(recording);
            for (int layer = 0; layer < kLayers; ++layer) {
                const float* map =
                    wanted.data() + static_cast<std::ptrdiff_t>(recording * kLayers + layer) * kTokenCount;
                const TokenValues received = receivedAttention(attention, layer);
                QVERIFY(largestDifference(received, map) <= 1e-5 * largest(map));
                QVERIFY(std::abs(sumOf(received) - 1.0) < 1e-6);
            }
        }
    }

    void meanOfHeadsIsTheMeanOfTheirMaps() {
        const PackedAttention attention = of(1);
        const TokenValues together = receivedAttention(attention, 2);
        TokenValues sums{};
        for (int head = 0; head < kHeads; ++head) {
            const TokenValues one = receivedAttention(attention.map(2, head));
            QVERIFY(std::abs(sumOf(one) - 1.0) < 1e-6);
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += one[i] / kHeads;
        }
        const std::vector<float> mean = attention.meanMap(2);
        const TokenValues ofMean = receivedAttention(AttentionMap(mean.data(), kMapSize));
        for (std::size_t i = 0; i < sums.size(); ++i) {
            QVERIFY(std::abs(sums[i] - together[i]) < 1e-12);
            QVERIFY(std::abs(ofMean[i] - together[i]) < 1e-8);
        }
    }

    void rolloutMatchesTheAuthors() {
        const std::vector<float> wanted = test::fixtureFloats("jepa/explain/rollout.npy");
        QCOMPARE(wanted.size(), std::size_t{kRecordings * kTokenCount});
        for (int recording = 0; recording < kRecordings; ++recording) {
            const float* map = wanted.data() + static_cast<std::ptrdiff_t>(recording) * kTokenCount;
            const TokenValues rolled = rollout(of(recording));
            QVERIFY(largestDifference(rolled, map) <= 1e-5 * largest(map));
            QVERIFY(std::abs(sumOf(rolled) - 1.0) < 1e-6);
        }
    }

    void crossHoldsTheQuerysWeights() {
        const AttentionMap map = of(2).map(1, 3);
        for (const int query : {0, 49, 50, 217, 399}) {
            double sum = 0.0;
            int position = 0;
            for (const KeyWeight& key : attentionCross(map, query)) {
                QCOMPARE(key.token, keyToken(query, position));
                QCOMPARE(key.weight,
                         static_cast<double>(map[static_cast<std::size_t>(query * kKeyCount + position)]));
                sum += key.weight;
                ++position;
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-5);
        }
    }

    void massAgreesWithTheLeadMatrix() {
        const AttentionMap map = of(0).map(0, 0);
        const LeadMatrix matrix = leadToLead(map);
        const AttentionMass mass = attentionMass(map);
        QVERIFY(std::abs(mass.ownLead + mass.crossLead - 1.0) < 1e-6);
        double diagonal = 0.0;
        for (int lead = 0; lead < kModelLeadCount; ++lead) {
            const auto& row = matrix[static_cast<std::size_t>(lead)];
            QVERIFY(std::abs(std::accumulate(row.begin(), row.end(), 0.0) - 1.0) < 1e-6);
            diagonal += row[static_cast<std::size_t>(lead)] / kModelLeadCount;
        }
        QVERIFY(std::abs(diagonal - mass.ownLead) < 1e-6);
    }

    void evenAttentionIsTheReference() {
        const std::vector<float> even = evenMap();
        const AttentionMap map(even.data(), kMapSize);
        for (const double value : receivedAttention(map))
            QVERIFY(std::abs(value - kUniformReceived) < 1e-8);
        const AttentionMass mass = attentionMass(map);
        QVERIFY(std::abs(mass.ownLeadRelative() - 1.0) < 1e-6);
        QVERIFY(std::abs(mass.crossLeadRelative() - 1.0) < 1e-6);
        QVERIFY(std::abs(kUniformCrossLead - 7.0 / 57.0) < 1e-15);
        QVERIFY(std::abs(leadToLead(map)[2][5] - kUniformKey) < 1e-8);
        const auto packed = PackedAttention::make(even, 1, 1);
        for (const double value : rollout(*packed))
            QVERIFY(std::abs(value - kUniformReceived) < 1e-8);
    }

private:
    [[nodiscard]] PackedAttention of(int recording) const {
        const std::span<const float> all(m_packed);
        return *PackedAttention::make(
            all.subspan(static_cast<std::size_t>(recording) * kOneRecording, kOneRecording), kLayers, kHeads);
    }

    std::vector<float> m_packed;
};

QTEST_GUILESS_MAIN(PackedAttentionTest)
#include "packed_attention_test.moc"
