// SPDX-License-Identifier: GPL-3.0-or-later
// What explanations ask of the engine, against the authors' encoder (tests/data/jepa/explain): gradients,
// AttnLRP, and tokens left out.
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/torch/engine.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr std::size_t kDim = 48;

std::vector<float> fixture(const std::string& name) {
    return readNpy(test::testData() / name).value().values;
}

std::vector<float> part(const std::vector<float>& all, std::size_t index, std::size_t size) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {first, first + static_cast<std::ptrdiff_t>(size)};
}

/// Largest difference as a share of the largest wanted value.
double difference(const std::vector<float>& got, const std::vector<float>& wanted) {
    double worst = got.size() == wanted.size() ? 0.0 : 1e9;
    double largest = 0.0;
    for (std::size_t i = 0; i < std::min(got.size(), wanted.size()); ++i) {
        worst = std::max(worst, static_cast<double>(std::abs(got[i] - wanted[i])));
        largest = std::max(largest, static_cast<double>(std::abs(wanted[i])));
    }
    return worst / largest;
}

ModelInput input(std::size_t recording) {
    return {{0, 1, 2, 3, 4, 5, 6, 7}, part(fixture("input.npy"), recording, 20000)};
}

TokenMask everything() {
    return TokenMask(400, 1);
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine = makeTorchEngine();
    std::unique_ptr<Encoder> m_encoder;
    std::vector<float> m_weight = fixture("jepa/explain/head_weight.npy");

    std::filesystem::path model() const {
        return std::filesystem::path(m_folder.path().toStdString()) / "tiny.safetensors";
    }

    LogitGradient linear() const {
        return [this](std::span<const float> tokens) {
            std::vector<float> gradient(tokens.size());
            for (std::size_t i = 0; i < gradient.size(); ++i)
                gradient[i] =
                    m_weight[i % kDim] * static_cast<float>(kDim) / static_cast<float>(tokens.size());
            return gradient;
        };
    }

    double logit(const Encoding& encoding) const {
        return std::inner_product(m_weight.begin(), m_weight.end(), encoding.embedding.begin(), 0.0);
    }

    /// y minus y with the masked tokens left out.
    std::vector<float> effects(std::size_t recording, const std::vector<TokenMask>& masks) {
        const auto parts = m_encoder->encodeParts(input(recording), masks, {}, {}).value();
        const double whole =
            logit(m_encoder->encodeParts(input(recording), {{everything()}}, {}, {}).value().front());
        std::vector<float> out;
        for (const Encoding& one : parts)
            out.push_back(static_cast<float>(whole - logit(one)));
        return out;
    }

private Q_SLOTS:

    void initTestCase() {
        QVERIFY(importCheckpoint(test::testData() / "tiny_encoder.pth", model(), 4).has_value());
        m_encoder = m_engine->load(model(), DeviceChoice::Cpu, PrecisionChoice::Fp32, 2).value();
    }

    void gradientsAreTheAuthors() {
        for (std::size_t recording = 0; recording < 3; ++recording) {
            const auto got = m_encoder->gradients(input(recording), linear(), {true, true, true}, {}).value();
            QVERIFY(difference(got.tokens, part(fixture("tokens.npy"), recording, 400 * kDim)) < 1e-5);
            QVERIFY(difference(got.input,
                               part(fixture("jepa/explain/input_gradient.npy"), recording, 20000)) < 1e-4);
            QVERIFY(difference(got.lrp, part(fixture("jepa/explain/lrp_samples.npy"), recording, 20000)) <
                    1e-4);
            QCOMPARE(got.weightedAttention.size(), std::size_t{3} * 400 * 57);
            QVERIFY(*std::min_element(got.weightedAttention.begin(), got.weightedAttention.end()) >= 0.0F);
        }
    }

    void onlyWhatIsAskedForIsGiven() {
        const auto got = m_encoder->gradients(input(0), linear(), {false, false, true}, {}).value();
        QVERIFY(got.input.empty() && got.weightedAttention.empty());
        QCOMPARE(got.lrp.size(), std::size_t{20000});
    }

    void gradientIsTheSlopeOfTheLogit() {
        const auto got = m_encoder->gradients(input(0), linear(), {true, false, false}, {}).value();
        ModelInput moved = input(0);
        constexpr float kStep = 0.01F;
        const std::size_t sample = 3 * 2500 + 777;
        double values[2];
        for (const int side : {0, 1}) {
            moved.samples[sample] = input(0).samples[sample] + (side == 0 ? -kStep : kStep);
            values[side] = logit(m_encoder->encode({&moved, 1}, {}, {}).value().front());
        }
        const double slope = (values[1] - values[0]) / (2.0 * static_cast<double>(kStep));
        QVERIFY(std::abs(slope - static_cast<double>(got.input[sample])) < 0.02 * std::abs(slope) + 1e-5);
    }

    void leftOutLeadsAndTimesAreTheAuthors() {
        std::vector<TokenMask> leads(8, everything()), times(50, everything());
        for (std::size_t token = 0; token < 400; ++token)
            leads[token / 50][token] = times[token % 50][token] = 0;
        for (std::size_t recording = 0; recording < 3; ++recording) {
            QVERIFY(difference(effects(recording, leads),
                               part(fixture("jepa/explain/lead_effect.npy"), recording, 8)) < 1e-5);
            QVERIFY(difference(effects(recording, times),
                               part(fixture("jepa/explain/time_effect.npy"), recording, 50)) < 1e-5);
        }
    }

    void leavingLeadsOutIsNotGivingThem() {
        TokenMask mask(400, 0);
        std::fill(mask.begin() + 50, mask.begin() + 150, std::uint8_t{1}); // II and V1
        const auto got = m_encoder->encodeParts(input(1), {{mask}}, {true, false}, {}).value().front();
        QVERIFY(difference(got.embedding, part(fixture("embedding_leads_II_V1.npy"), 1, kDim)) < 1e-5);
        QCOMPARE(got.tokens.size(), 100 * kDim);
    }

    void anyChoiceOfTokensInAnyPrecision() {
        std::vector<TokenMask> masks;
        for (std::uint32_t seed = 1; seed < 40; ++seed) {
            TokenMask mask(400, 0);
            for (std::size_t token = 0; token < 400; ++token)
                mask[token] = ((token + 17) * 2654435761U * seed >> 16) % 8 < seed % 8 ? 1 : 0;
            mask[seed] = 1;
            masks.push_back(mask);
        }
        auto narrow = m_engine->load(model(), DeviceChoice::Cpu, PrecisionChoice::Bf16, 2).value();
        const auto together = m_encoder->encodeParts(input(2), masks, {}, {}).value();
        const auto coarse = narrow->encodeParts(input(2), masks, {}, {}).value();
        QCOMPARE(together.size(), masks.size());
        for (std::size_t i = 0; i < masks.size(); ++i) {
            const auto alone = m_encoder->encodeParts(input(2), {{masks[i]}}, {}, {}).value().front();
            QVERIFY(difference(together[i].embedding, alone.embedding) < 1e-5);
            QVERIFY(difference(coarse[i].embedding, alone.embedding) < 0.05);
        }
    }

    void refusesWhatMakesNoSense() {
        const TokenMask none(400, 0), small(399, 1);
        QCOMPARE(m_encoder->encodeParts(input(0), {{none}}, {}, {}).error().code, ErrorCode::Invalid);
        QCOMPARE(m_encoder->encodeParts(input(0), {{small}}, {}, {}).error().code, ErrorCode::Invalid);
        const auto wrong = m_encoder->gradients(
            input(0), [](std::span<const float>) { return std::vector<float>(3); }, {true, false, false}, {});
        QVERIFY(!wrong.has_value());
    }

    void stopsOnRequest() {
        Progress progress;
        progress.onFraction = [&](double fraction) {
            if (fraction > 0.5)
                progress.cancel.cancel();
        };
        const std::vector<TokenMask> masks(30, everything());
        QCOMPARE(m_encoder->encodeParts(input(0), masks, {}, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_encoder->gradients(input(0), linear(), {true, true, true}, progress).error().code,
                 ErrorCode::Cancelled);
    }

    void randomWeightsAreRepeatableAndReachFromTheTop() {
        const ModelInput one = input(0);
        const auto attentionOf = [&](Encoder& encoder) {
            return encoder.encode({&one, 1}, {false, true}, {}).value().front().attention;
        };
        const auto whole = attentionOf(*m_encoder);
        const auto top = m_encoder->randomised(1, 5).value();
        const auto again = m_encoder->randomised(1, 5).value();
        const auto other = m_encoder->randomised(1, 6).value();
        const auto all = m_encoder->randomised(99, 5).value();
        const auto random = attentionOf(*top);
        QCOMPARE(random, attentionOf(*again));
        QVERIFY(random != attentionOf(*other));
        const std::size_t layer = whole.size() / 3;
        QVERIFY(std::equal(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(2 * layer),
                           random.begin())); // the blocks below are as they were
        QVERIFY(!std::equal(whole.begin() + static_cast<std::ptrdiff_t>(2 * layer), whole.end(),
                            random.begin() + static_cast<std::ptrdiff_t>(2 * layer)));
        QVERIFY(!std::equal(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(layer),
                            attentionOf(*all).begin()));
        // The gradients of a randomised encoder are of the same random weights.
        const auto tokens = top->gradients(one, linear(), {true, false, false}, {}).value().tokens;
        QVERIFY(difference(tokens, top->encode({&one, 1}, {true, false}, {}).value().front().tokens) < 1e-4);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
