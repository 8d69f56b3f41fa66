// SPDX-License-Identifier: GPL-3.0-or-later
// The module, as programs load it, against what the authors' code computed (tests/data: three PTB-XL
// recordings, a tiny encoder).
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/engine_module.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

std::vector<float> fixture(const char* name) {
    return readNpy(test::testData() / name).value().values;
}

// Largest difference as a share of the largest wanted value.
double difference(const std::vector<float>& got, const std::vector<float>& wanted) {
    double worst = got.size() == wanted.size() ? 0.0 : 1e9;
    double largest = 0.0;
    for (std::size_t i = 0; i < std::min(got.size(), wanted.size()); ++i) {
        worst = std::max(worst, static_cast<double>(std::abs(got[i] - wanted[i])));
        largest = std::max(largest, static_cast<double>(std::abs(wanted[i])));
    }
    return worst / largest;
}

double cosine(const std::vector<float>& a, const std::vector<float>& b) {
    const double ab = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    const double aa = std::inner_product(a.begin(), a.end(), a.begin(), 0.0);
    const double bb = std::inner_product(b.begin(), b.end(), b.begin(), 0.0);
    return ab / std::sqrt(aa * bb);
}

std::vector<ModelInput> inputs(const std::vector<int>& leads) {
    const std::vector<float> all = fixture("input.npy");
    std::vector<ModelInput> out(3);
    for (std::size_t recording = 0; recording < 3; ++recording) {
        out[recording].leads = leads;
        for (const int lead : leads) {
            const auto first = all.begin() + static_cast<std::ptrdiff_t>(
                                                 (recording * 8 + static_cast<std::size_t>(lead)) * 2500);
            out[recording].samples.insert(out[recording].samples.end(), first, first + 2500);
        }
    }
    return out;
}

const std::vector<int> kAllLeads{0, 1, 2, 3, 4, 5, 6, 7};

std::vector<float> joined(const std::vector<Encoding>& encodings, std::vector<float> Encoding::*part) {
    std::vector<float> out;
    for (const Encoding& encoding : encodings)
        out.insert(out.end(), (encoding.*part).begin(), (encoding.*part).end());
    return out;
}

} // namespace

class EncoderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;

    std::filesystem::path model() const {
        return std::filesystem::path(m_folder.path().toStdString()) / "tiny.safetensors";
    }

    std::unique_ptr<Encoder> encoder(PrecisionChoice precision = PrecisionChoice::Fp32) {
        return m_engine->load(model(), DeviceChoice::Cpu, precision, 2).value();
    }

private Q_SLOTS:

    void initTestCase() {
        QVERIFY(importCheckpoint(test::testData() / "tiny_encoder.pth", model(), 4).has_value());
        auto engine =
            loadEngineModule(leadlight::test::buildDir() / "lib" / "leadlight" / "leadlight-torch.so");
        QVERIFY2(engine.has_value(), engine ? "" : engine.error().text.c_str());
        m_engine = std::move(*engine);
        QVERIFY(QString::fromStdString(m_engine->name()).startsWith(QStringLiteral("LibTorch 2")));
    }

    void tokensEmbeddingAndAttentionAreTheAuthors() {
        const auto encodings = encoder()->encode(inputs(kAllLeads), {true, true}, {}).value();
        QCOMPARE(encodings.size(), std::size_t{3});
        QVERIFY(difference(joined(encodings, &Encoding::tokens), fixture("tokens.npy")) < 1e-5);
        QVERIFY(difference(joined(encodings, &Encoding::embedding), fixture("embedding.npy")) < 1e-5);
        QVERIFY(difference(joined(encodings, &Encoding::attention), fixture("attention_packed.npy")) < 1e-5);
    }

    void twoLeadsGiveTheAuthorsEmbedding() {
        const auto encodings = encoder()->encode(inputs({1, 2}), {}, {}).value();
        QVERIFY(difference(joined(encodings, &Encoding::embedding), fixture("embedding_leads_II_V1.npy")) <
                1e-5);
        QVERIFY(encodings.front().tokens.empty());
        QVERIFY(encodings.front().attention.empty());
    }

    void attentionOfAnySubsetSumsToOne() {
        for (const std::vector<int>& leads : {std::vector<int>{3}, {0, 7}, {0, 2, 3, 4, 6}}) {
            const auto encodings = encoder()->encode(inputs(leads), {false, true}, {}).value();
            const std::size_t keys = 50 + leads.size() - 1;
            const std::vector<float>& attention = encodings.front().attention;
            QCOMPARE(attention.size(), 3 * 4 * leads.size() * 50 * keys);
            for (auto row = attention.begin(); row != attention.end();
                 row += static_cast<std::ptrdiff_t>(keys))
                QVERIFY(std::abs(std::accumulate(row, row + static_cast<std::ptrdiff_t>(keys), 0.0) - 1.0) <
                        1e-5);
        }
    }

    void bfloat16StaysNear() {
        auto narrow = encoder(PrecisionChoice::Bf16);
        const auto encodings = narrow->encode(inputs(kAllLeads), {}, {}).value();
        QCOMPARE(narrow->place().precision, std::string("bf16"));
        const std::vector<float> wanted = fixture("embedding.npy");
        for (std::size_t i = 0; i < 3; ++i) {
            const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(i * 48);
            QVERIFY(cosine(encodings[i].embedding, {first, first + 48}) > 0.9999);
        }
    }

    void batchesDoNotMix() {
        auto one = encoder();
        std::vector<ModelInput> many;
        for (int i = 0; i < 4; ++i) {
            for (ModelInput& input : inputs(kAllLeads))
                many.push_back(std::move(input));
        }
        const auto all = one->encode(many, {}, {}).value();
        const auto three = one->encode(inputs(kAllLeads), {}, {}).value();
        QCOMPARE(all.size(), std::size_t{12});
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY(difference(all[i].embedding, three[i % 3].embedding) < 1e-5);
    }

    void stopsBetweenBlocks() {
        Progress progress;
        int asked = 0;
        progress.onFraction = [&](double) {
            if (++asked == 2)
                progress.cancel.cancel();
        };
        const auto stopped = encoder()->encode(inputs(kAllLeads), {}, progress);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 2);
    }

    void refusesInputsThatAreNone() {
        auto one = encoder();
        auto shorter = inputs(kAllLeads);
        shorter[1].samples.pop_back();
        QCOMPARE(one->encode(shorter, {}, {}).error().code, ErrorCode::Invalid);
        auto mixed = inputs({1, 2});
        mixed[2].leads = {1, 3};
        QCOMPARE(one->encode(mixed, {}, {}).error().code, ErrorCode::Invalid);
        for (const std::vector<int>& leads : {std::vector<int>{2, 1}, {1, 1}, {7, 8}, {-1, 0}}) {
            auto wrong = inputs({1, 2});
            for (ModelInput& input : wrong)
                input.leads = leads;
            QCOMPARE(one->encode(wrong, {}, {}).error().code, ErrorCode::Invalid);
        }
        QVERIFY(one->encode({}, {}, {}).value().empty());
    }

    void refusesWeightsThatAreNoNumbers() {
        const auto file = openEncoderFile(model());
        std::map<std::string, TensorData> tensors;
        for (const auto& [name, view] : file->file.tensors())
            tensors[name] = {view.dtype, view.shape, Bytes(view.data.begin(), view.data.end())};
        const float none = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(tensors["encoder_blocks.blocks.0.mlp.fc1.weight"].data.data(), &none, sizeof none);
        const auto broken = std::filesystem::path(m_folder.path().toStdString()) / "broken.safetensors";
        QVERIFY(writeEncoderFile(broken, file->config, tensors, file->card).has_value());
        const auto loaded = m_engine->load(broken, DeviceChoice::Cpu, PrecisionChoice::Fp32, 1);
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().text.find("fc1.weight holds numbers that are not finite") !=
                     std::string::npos,
                 loaded.error().text.c_str());
    }

    void refusesFilesThatAreNoEncoder() {
        QVERIFY(!m_engine->load(test::testData() / "tokens.npy", DeviceChoice::Cpu, PrecisionChoice::Fp32, 1)
                     .has_value());
        QVERIFY(!m_engine->load("/nowhere/at/all", DeviceChoice::Cpu, PrecisionChoice::Fp32, 1).has_value());
    }
};

QTEST_GUILESS_MAIN(EncoderTest)
#include "encoder_test.moc"
