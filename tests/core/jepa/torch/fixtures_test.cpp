// SPDX-License-Identifier: GPL-3.0-or-later
// Two optimiser steps of pretraining against the authors' code (tests/data/tiny_pretrain_*.pth,
// tests/data/jepa/pretrain).
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/tensor_file.h"
#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/learner.h"
#include "tests/support/shared_data.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cstring>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

constexpr EncoderConfig kEncoder{48, 3, 4, 192};
constexpr EncoderConfig kPredictor{24, 2, 3, 96};

void fill(const NamedTensors& tensors, const StateDict& state) {
    for (const auto& [name, tensor] : tensors) {
        const TensorData& data = state.at(name);
        QCOMPARE(data.shape, tensor->sizes().vec());
        std::memcpy(tensor->data_ptr<float>(), data.data.data(), data.data.size());
    }
}

JepaModel modelOf(const char* file) {
    const Checkpoint checkpoint = readCheckpoint(test::testData() / file).value();
    JepaModel model = initialModel(kEncoder, kPredictor);
    fill(named(model.student), checkpoint.modules.at("encoder"));
    fill(named(model.teacher), checkpoint.modules.at("target_encoder"));
    fill(named(model.predictor), checkpoint.modules.at("predictor"));
    return model;
}

double difference(const at::Tensor& got, const at::Tensor& wanted) {
    const at::NoGradGuard noGraph;
    return (got - wanted).abs().max().item<double>() / std::max(wanted.abs().max().item<double>(), 1e-30);
}

double worst(const NamedTensors& got, const NamedTensors& wanted) {
    double largest = 0.0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        largest = std::max(largest, difference(*got[i].second, *wanted[i].second));
    return largest;
}

} // namespace

class FixturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void twoStepsAreTheAuthors() {
        JepaModel model = modelOf("tiny_pretrain_start.pth");
        JepaModel end = modelOf("tiny_pretrain_end.pth");
        const TensorFile numbers =
            TensorFile::open(test::testData() / "jepa" / "pretrain" / "pretrain.safetensors").value();
        const std::vector<float> masks = numbers.floats("masks", {2, 50}).value();
        const std::vector<float> momentum = numbers.floats("ema", {2}).value();
        const std::vector<float> losses = numbers.floats("loss", {2}).value();
        NpyArray input = readNpy(test::testData() / "input.npy").value();
        const at::Tensor patches = at::from_blob(input.values.data(), {3, 8, 50, 50}, at::kFloat);
        const NamedTensors trained = trainedTensors(model);
        for (const auto& [name, tensor] : trained)
            tensor->requires_grad_(true);
        AdamW optimiser(trained, {});
        for (std::size_t step = 0; step < 2; ++step) {
            TimeMask mask{};
            for (std::size_t time = 0; time < 50; ++time)
                mask[time] = masks[step * 50 + time] > 0.5F;
            LossOptions options;
            options.dropPath = 0.0;
            const at::Tensor loss = jepaLoss(model, patches, {mask, mask, mask}, options);
            QVERIFY(std::abs(loss.item<double>() - losses[step]) < 1e-5 * losses[step]);
            loss.backward();
            if (step == 0)
                checkGradients(trained, numbers);
            optimiser.step(1e-3);
            moveTeacher(model, momentum[step]);
        }
        QVERIFY(worst(named(model.student), named(end.student)) < 1e-4);
        QVERIFY(worst(named(model.teacher), named(end.teacher)) < 1e-4);
        QVERIFY(worst(named(model.predictor), named(end.predictor)) < 1e-4);
    }

    /// The paper's loss: |d| is d^2 / 2 + |d| (1 - |d| / 2) below 1, and 1/2 more than SmoothL1 beyond.
    void thePapersLossIsTheMeanOfAbsoluteDifferences() {
        const at::NoGradGuard noGraph;
        const JepaModel model = modelOf("tiny_pretrain_start.pth");
        NpyArray input = readNpy(test::testData() / "input.npy").value();
        const at::Tensor patches = at::from_blob(input.values.data(), {3, 8, 50, 50}, at::kFloat);
        TimeMask mask{};
        for (std::size_t time = 10; time < 35; ++time)
            mask[time] = true;
        LossOptions options;
        options.dropPath = 0.0;
        const double smooth = jepaLoss(model, patches, {mask, mask, mask}, options).item<double>();
        options.kind = LossKind::L1;
        const double absolute = jepaLoss(model, patches, {mask, mask, mask}, options).item<double>();
        QVERIFY(absolute > smooth && absolute < smooth + 0.5);
    }

private:
    static void checkGradients(const NamedTensors& trained, const TensorFile& numbers) {
        for (const auto& [name, tensor] : trained) {
            std::vector<float> wanted = numbers.floats("grad/" + name, tensor->sizes().vec()).value();
            QVERIFY2(difference(tensor->grad(), at::from_blob(wanted.data(), tensor->sizes(), at::kFloat)) <
                         1e-4,
                     name.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(FixturesTest)
#include "fixtures_test.moc"
