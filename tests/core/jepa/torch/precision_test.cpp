// SPDX-License-Identifier: GPL-3.0-or-later
// What --precision auto means on a CPU, and the encoder as LibTorch's own operations (as GPUs run it) against
// what the authors' code computed.
#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/jepa/agreement_memory.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/agreement.h"
#include "core/jepa/torch/device_encoder.h"
#include "core/jepa/torch/engine.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

const std::vector<int> kAllLeads{0, 1, 2, 3, 4, 5, 6, 7};

at::Tensor fixture(const char* name, at::IntArrayRef shape) {
    return at::tensor(readNpy(test::testData() / name).value().values, at::kFloat).view(shape);
}

double difference(const at::Tensor& got, const at::Tensor& wanted) {
    return ((got - wanted).abs().max() / wanted.abs().max()).item<double>();
}

bool goOn(int) {
    return true;
}

ModelInput oneInput() {
    const at::Tensor probe = probePatches()[1].contiguous();
    ModelInput input;
    input.samples.assign(probe.const_data_ptr<float>(), probe.const_data_ptr<float>() + probe.numel());
    return input;
}

} // namespace

class PrecisionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    std::string precisionOf(const AutoBf16& rule) const {
        const auto engine = makeTorchEngine(rule);
        return (*engine->load(path("tiny.safetensors"), DeviceChoice::Cpu, PrecisionChoice::Auto, 1))
            ->place()
            .precision;
    }

    EncoderWeights weights() const {
        const auto file = openEncoderFile(path("tiny.safetensors"));
        return readEncoder(file->file, file->config).value();
    }

private Q_SLOTS:

    void initTestCase() {
        QVERIFY(
            importCheckpoint(test::testData() / "tiny_encoder.pth", path("tiny.safetensors"), 4).has_value());
    }

    void autoIsBf16WhereItWasSeenToAgree() {
        if (!processorHasBf16())
            QSKIP("this processor does not multiply bfloat16 itself");
        const AutoBf16 rule{path("memory.txt"), 0.9999, 0};
        QCOMPARE(precisionOf(rule), std::string("bf16"));
        const auto file = openEncoderFile(path("tiny.safetensors"));
        const std::string key = agreementKey(file->file.sha256().hex());
        const double cosine = AgreementMemory(rule.memory).find(key).value();
        QVERIFY(cosine > 0.9999 && cosine < 1.0);
        // What is remembered counts, without another measurement.
        AgreementMemory(rule.memory).remember(key, 0.99);
        QCOMPARE(precisionOf(rule), std::string("fp32"));
    }

    void autoIsFp32WhereItDoesNotAgreeOrIsNotWorthIt() {
        QCOMPARE(precisionOf({{}, 1.1, 0}), std::string("fp32"));
        QCOMPARE(precisionOf({}), std::string("fp32")); // a small encoder
        const auto engine = makeTorchEngine();
        QCOMPARE((*engine->load(path("tiny.safetensors"), DeviceChoice::Cpu, PrecisionChoice::Auto, 1))
                     ->place()
                     .precision,
                 std::string("fp32"));
    }

    void partsAndWhatMustBeExactAreEncodedInFp32() {
        if (!processorHasBf16())
            QSKIP("this processor does not multiply bfloat16 itself");
        const auto exact =
            makeTorchEngine()->load(path("tiny.safetensors"), DeviceChoice::Cpu, PrecisionChoice::Fp32, 1);
        const auto narrow = makeTorchEngine(AutoBf16{{}, 0.9999, 0})
                                ->load(path("tiny.safetensors"), DeviceChoice::Cpu, PrecisionChoice::Auto, 1);
        QCOMPARE((*narrow)->place().precision, std::string("bf16"));
        const ModelInput input = oneInput();
        QVERIFY((*exact)->encode({&input, 1}, {}, {}).value()[0].embedding !=
                (*narrow)->encode({&input, 1}, {}, {}).value()[0].embedding);
        QCOMPARE((*exact)->encode({&input, 1}, {false, true}, {}).value()[0].attention,
                 (*narrow)->encode({&input, 1}, {false, true, true}, {}).value()[0].attention);
        QCOMPARE((*narrow)->place().precision, std::string("fp32")); // where the last one ran
        TokenMask mask(400, 1);
        mask[7] = 0;
        QCOMPARE((*exact)->encodeParts(input, {&mask, 1}, {}, {}).value()[0].embedding,
                 (*narrow)->encodeParts(input, {&mask, 1}, {}, {}).value()[0].embedding);
    }

    void probesAreRecordings() {
        const at::Tensor probes = probePatches();
        QVERIFY(probes.sizes() == at::IntArrayRef({3, 8, 50, 50}));
        QVERIFY(probes.abs().max().item<double>() > 0.5 && probes.abs().max().item<double>() < 3.0);
        QVERIFY(probes.flatten(2).std(2).min().item<double>() > 0.02); // no lead is flat
        QVERIFY(at::equal(probes, probePatches()));
    }

    void theDevicesOperationsAreTheAuthors() {
        DeviceEncoder encoder(weights(), Place{});
        const at::Tensor patches = fixture("input.npy", {3, 8, 50, 50});
        at::Tensor attention;
        const at::Tensor tokens = encoder.encode(patches, kAllLeads, &attention, goOn);
        QVERIFY(difference(tokens, fixture("tokens.npy", {3, 400, 48})) < 1e-5);
        QVERIFY(difference(attention, fixture("attention_packed.npy", {3, 3, 4, 400, 57})) < 1e-5);
        QVERIFY(!encoder.replayed()); // a processor's work is not recorded
        const at::Tensor two = encoder.encode(patches.narrow(1, 1, 2), {1, 2}, nullptr, goOn);
        QVERIFY(difference(two.mean(1), fixture("embedding_leads_II_V1.npy", {3, 48})) < 1e-5);
    }

    void theDevicesOperationsInBf16StayNear() {
        Place place;
        place.bf16 = true;
        DeviceEncoder encoder(weights(), place);
        const at::Tensor patches = fixture("input.npy", {3, 8, 50, 50});
        const at::Tensor tokens = encoder.encode(patches, kAllLeads, nullptr, goOn);
        QVERIFY(tokens.scalar_type() == at::kFloat);
        QVERIFY(smallestCosine(tokens, fixture("tokens.npy", {3, 400, 48})) > 0.9999);
        TokenMask all(400, 1);
        const at::Tensor parts = encoder.encodeParts(patches.narrow(0, 0, 1), kAllLeads, {&all, 1}, goOn);
        QVERIFY(difference(parts.view({1, 400, 48}), tokens.narrow(0, 0, 1)) < 1e-2);
    }
};

QTEST_GUILESS_MAIN(PrecisionTest)
#include "precision_test.moc"
