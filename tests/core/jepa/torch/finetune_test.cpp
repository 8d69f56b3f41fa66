// SPDX-License-Identifier: GPL-3.0-or-later
// Augmentation, borrowed amplitudes, fine-tuning that is broken off and resumed, and heads trained by
// descent.
#include "core/base/npy.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/augment.h"
#include "core/jepa/torch/finetune.h"
#include "core/jepa/torch/head_training.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <map>
#include <numeric>
#include <random>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

LabelledSet threeRecordings() {
    LabelledSet data;
    data.recordings.signals = readNpy(test::testData() / "input.npy").value().values;
    data.recordings.spread.assign(3, {1.2, 1.1});
    data.labels = 2;
    data.truth = {1, 0, 0, 1, 1, 1};
    data.weight = {1.0F, 0.5F, 1.0F, 1.0F, 0.0F, 1.0F};
    return data;
}

FinetuneOptions smallOptions(const std::filesystem::path& state) {
    FinetuneOptions options;
    options.batch = 3;
    options.microBatch = 3;
    options.epochs = 6;
    options.warmupEpochs = 1;
    options.times = 20;
    options.scattered = true;
    options.average = 0.9;
    options.augmentation = {true, 0.02, 0.05, 0.3, 0.3};
    options.threads = 1;
    options.device = DeviceChoice::Cpu;
    options.precision = PrecisionChoice::Fp32;
    options.state = state;
    return options;
}

// Two clusters of tokens: what tells the label lies in one token of five, at a random place.
HeadExamples needles(std::uint32_t seed, int count) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.0F, 0.3F);
    HeadExamples out;
    out.tokens = 5;
    out.dim = 4;
    out.labels = 1;
    for (int i = 0; i < count; ++i) {
        const bool positive = i % 2 == 0;
        const auto place = static_cast<int>(random() % 5);
        for (int token = 0; token < 5; ++token) {
            for (int k = 0; k < 4; ++k) {
                float value = normal(random);
                if (token == place && k == 0)
                    value += 3.0F; // "look here"
                if (token == place && k == 1)
                    value += positive ? 2.0F : -2.0F;
                if (token != place && k == 1)
                    value += normal(random) * 8.0F; // drowns the mean
                out.values.push_back(value);
            }
        }
        out.truth.push_back(positive ? 1 : 0);
    }
    return out;
}

double accuracy(const TrainedHead& trained, const HeadExamples& examples) {
    HeadParameters numbers;
    numbers.dim = examples.dim;
    numbers.labels = {{"X", "", trained.bias[0], {}, 0.5, std::nullopt}};
    numbers.weights = trained.weights;
    numbers.attention = trained.attention;
    const Head head = *Head::make(numbers);
    int right = 0;
    const auto width = static_cast<std::size_t>(examples.tokens * examples.dim);
    for (std::size_t i = 0; i < examples.count(); ++i) {
        const auto tokens = std::span(examples.values).subspan(i * width, width);
        std::vector<float> mean(static_cast<std::size_t>(examples.dim), 0.0F);
        for (std::size_t k = 0; k < width; ++k)
            mean[k % mean.size()] += tokens[k] / static_cast<float>(examples.tokens);
        right += (head.logit(0, HeadInput{mean, tokens}) > 0.0) == (examples.truth[i] != 0) ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(examples.count());
}

} // namespace

class FinetuneTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:

    void turningKeepsEverySample() {
        std::vector<float> signal(8 * 2500);
        std::iota(signal.begin(), signal.end(), 0.0F);
        std::vector<float> turned = signal;
        std::mt19937_64 random(5);
        augment(turned.data(), {true, 0.0, 0.0, 0.0, 0.0}, random);
        QVERIFY(turned != signal);
        // All leads are turned by the same number of samples.
        QCOMPARE(turned[2500] - turned[0], 2500.0F);
        std::sort(turned.begin(), turned.end());
        QCOMPARE(turned, signal);
    }

    void onlyOneLeadFallsSilent() {
        std::vector<float> signal(8 * 2500, 1.0F);
        std::mt19937_64 random(5);
        augment(signal.data(), {false, 0.0, 0.0, 1.0, 0.0}, random);
        QCOMPARE(std::count(signal.begin(), signal.end(), 0.0F), std::ptrdiff_t{2500});
        std::vector<float> same(8 * 2500, 1.0F);
        augment(same.data(), {}, random);
        QCOMPARE(std::count(same.begin(), same.end(), 1.0F), std::ptrdiff_t{20000});
    }

    // The larger of x and 1 - x with x from Beta(1, 1), the uniform distribution, has the mean 3/4.
    void mixingShares() {
        std::mt19937_64 random(6);
        double sum = 0.0;
        for (int i = 0; i < 20000; ++i)
            sum += mixingShare(1.0, random);
        QVERIFY(std::abs(sum / 20000 - 0.75) < 0.005);
        QCOMPARE(mixingShare(0.0, random), 1.0);
    }

    void amplitudesAreBorrowed() {
        TrainingSet data;
        data.signals.assign(2 * kSignalSize, 1.0F);
        data.spread.assign(2, {});
        data.gains = {{1, 2, 3, 4, 5, 6, 7, 8}};
        data.donors = {{}, {0}};
        std::vector<float> out(2 * kSignalSize);
        std::mt19937_64 random(1);
        const std::size_t rows[] = {0, 1};
        copyWithGain(data, rows, random, out.data());
        QCOMPARE(out[0], 1.0F);
        QCOMPARE(out[kSignalSize - 1], 1.0F);
        QCOMPARE(out[kSignalSize], 1.0F);
        QCOMPARE(out[2 * kSignalSize - 1], 8.0F);
    }

    void resumingEqualsAnUnbrokenRun() {
        const LabelledSet data = threeRecordings();
        FinetuneStart start;
        start.config = {16, 2, 2, 32};
        const auto whole = finetune(start, data, smallOptions(path("whole.state")), false, {}, Progress{});
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().text.c_str());
        QCOMPARE(whole->steps, std::int64_t{6});

        Progress progress;
        progress.onFraction = [&](double fraction) {
            if (fraction >= 0.5)
                progress.cancel.cancel();
        };
        const auto stopped = finetune(start, data, smallOptions(path("half.state")), false, {}, progress);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto resumed = finetune(start, data, smallOptions(path("half.state")), true, {}, Progress{});
        QVERIFY2(resumed.has_value(), resumed ? "" : resumed.error().text.c_str());
        for (const auto& [name, tensor] : whole->encoder)
            QVERIFY2(tensor.data == resumed->encoder.at(name).data, name.c_str());

        FinetuneOptions other = smallOptions(path("half.state"));
        other.seed = 9;
        QCOMPARE(finetune(start, data, other, true, {}, Progress{}).error().code, ErrorCode::Invalid);
    }

    void nonsenseIsRefused() {
        FinetuneStart start;
        start.config = {16, 2, 3, 32}; // 16 is no multiple of 3
        QCOMPARE(finetune(start, threeRecordings(), smallOptions({}), false, {}, Progress{}).error().code,
                 ErrorCode::Invalid);
        LabelledSet odd = threeRecordings();
        odd.weight.pop_back();
        start.config = {16, 2, 2, 32};
        QCOMPARE(finetune(start, odd, smallOptions({}), false, {}, Progress{}).error().code,
                 ErrorCode::Invalid);
    }

    void encodersThatNothingRunsAreNotTrained() {
        FinetuneStart start;
        start.config = {2 * kMaxHeadWidth, 1, 1, 8};
        QCOMPARE(finetune(start, threeRecordings(), smallOptions({}), false, {}, Progress{}).error().code,
                 ErrorCode::Unsupported);
        std::map<std::string, TensorData> tensors;
        for (const auto& [name, shape] : encoderTensorShapes(start.config)) {
            const auto count =
                std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
            tensors[name] =
                TensorData::fromFloats(shape, std::vector<float>(static_cast<std::size_t>(count), 0.5F));
        }
        start.file = path("wide.safetensors");
        QVERIFY(writeEncoderFile(start.file, start.config, tensors, {}).has_value());
        QCOMPARE(finetune(start, threeRecordings(), smallOptions({}), false, {}, Progress{}).error().code,
                 ErrorCode::Unsupported);
    }

    void attentionFindsWhatTheMeanLoses() {
        const HeadExamples training = needles(1, 400), test = needles(2, 400);
        HeadTrainingOptions options;
        options.epochs = 60;
        options.learningRate = 0.02;
        options.threads = 1;
        const auto linear = trainHead(training, nullptr, options, Progress{});
        options.attentionHidden = 8;
        const auto attends = trainHead(training, nullptr, options, Progress{});
        QVERIFY2(attends.has_value(), attends ? "" : attends.error().text.c_str());
        QVERIFY2(accuracy(*attends, test) > 0.95, std::to_string(accuracy(*attends, test)).c_str());
        QVERIFY(accuracy(*attends, test) > accuracy(*linear, test) + 0.1);
    }

    void earlyStoppingKeepsTheBest() {
        // Labels are chance: the longer it trains, the worse it gets elsewhere.
        HeadExamples training = needles(3, 40), validation = needles(4, 200);
        std::mt19937 random(8);
        for (HeadExamples* part : {&training, &validation}) {
            for (std::uint8_t& label : part->truth)
                label = random() % 2;
        }
        HeadTrainingOptions options;
        options.epochs = 200;
        options.patience = 5;
        options.threads = 1;
        const auto stopped = trainHead(training, &validation, options, Progress{});
        QVERIFY2(stopped.has_value(), stopped ? "" : stopped.error().text.c_str());
        QVERIFY(stopped->epochs < 200);
        QVERIFY(stopped->validationLoss < 0.8);
        QCOMPARE(trainHead(training, nullptr, options, Progress{}).error().code, ErrorCode::Invalid);
    }

    // One label in ten: with class weights the head calls as if the classes were even.
    void classWeightsAndExclusiveLabels() {
        std::mt19937 random(4);
        std::normal_distribution<float> normal;
        HeadExamples data;
        data.dim = 1;
        data.labels = 2;
        for (int i = 0; i < 2000; ++i) {
            const bool rare = i % 10 == 0;
            data.values.push_back(normal(random) + (rare ? 1.0F : -1.0F));
            data.truth.insert(data.truth.end(),
                              {static_cast<std::uint8_t>(rare), static_cast<std::uint8_t>(!rare)});
        }
        HeadTrainingOptions options;
        options.threads = 1;
        options.batch = 100;
        options.epochs = 100;
        // Boundary of two unit normals at +-1: log odds 2 x + log prior; even classes meet at 0, one in ten
        // at 1.1.
        const auto boundary = [](const TrainedHead& head) {
            return -(head.bias[0] - head.bias[1]) / (head.weights[0] - head.weights[1]);
        };
        options.exclusive = true;
        const auto plain = trainHead(data, nullptr, options, Progress{});
        options.classWeights = true;
        const auto even = trainHead(data, nullptr, options, Progress{});
        QVERIFY(plain && even);
        QVERIFY2(std::abs(boundary(*plain) - 1.1F) < 0.25F, std::to_string(boundary(*plain)).c_str());
        QVERIFY2(std::abs(boundary(*even)) < 0.25F, std::to_string(boundary(*even)).c_str());
    }
};

QTEST_GUILESS_MAIN(FinetuneTest)
#include "finetune_test.moc"
