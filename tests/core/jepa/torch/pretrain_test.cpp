// SPDX-License-Identifier: GPL-3.0-or-later
// Masks and schedules as published, and a run that is broken off and resumed.
#include "core/base/npy.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"
#include "core/jepa/torch/masks.h"
#include "core/jepa/torch/pretrain.h"
#include "core/jepa/torch/schedule.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

TrainingSet threeRecordings() {
    TrainingSet data;
    data.signals = readNpy(test::testData() / "input.npy").value().values;
    data.spread.assign(3, {1.2, 1.1});
    return data;
}

PretrainOptions smallOptions(const std::filesystem::path& state) {
    PretrainOptions options;
    options.encoder = {16, 2, 2, 32};
    options.predictor = {8, 1, 2, 16};
    options.batch = 2;
    options.microBatch = 1;
    options.epochs = 3;
    options.warmupEpochs = 1;
    options.learningRate = 1e-3;
    options.threads = 1;
    options.device = DeviceChoice::Cpu;
    options.precision = PrecisionChoice::Fp32;
    options.state = state;
    return options;
}

int hidden(const TimeMask& mask) {
    return static_cast<int>(std::count(mask.begin(), mask.end(), true));
}

} // namespace

class PretrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void randomMasksHideThirtyToThirtyFour() {
        std::mt19937_64 random(3);
        std::map<int, int> counts;
        for (int i = 0; i < 5000; ++i)
            ++counts[hidden(drawMask(MaskKind::Random, false, random))];
        QCOMPARE(counts.size(), std::size_t{5});
        for (int n = 30; n <= 34; ++n)
            QVERIFY(std::abs(counts[n] - 1000) < 150); // five standard deviations are 141
    }

    void blockMasksAreThePublishedOnes() {
        std::mt19937_64 random(4);
        for (const bool fault : {true, false}) {
            std::array<int, 50> hits{};
            double sum = 0.0;
            constexpr int kDraws = 20000;
            for (int i = 0; i < kDraws; ++i) {
                const TimeMask mask = drawMask(MaskKind::MultiBlock, fault, random);
                sum += hidden(mask);
                for (std::size_t time = 0; time < 50; ++time)
                    hits[time] += mask[time] ? 1 : 0;
            }
            if (fault) { // reference: mean 27.4 columns, P 0.095 at the edges, 0.66 in the middle, never the
                         // last
                QVERIFY(std::abs(sum / kDraws - 27.4) < 0.2);
                QVERIFY(std::abs(hits[0] / double{kDraws} - 0.095) < 0.012);
                QVERIFY(std::abs(hits[20] / double{kDraws} - 0.66) < 0.02);
                QCOMPARE(hits[49], 0);
            } else {
                QVERIFY(std::abs(hits[0] - hits[49]) < 300);
            }
        }
    }

    void masksOfABatchHaveOneSize() {
        std::mt19937_64 random(5);
        for (int i = 0; i < 50; ++i) {
            const auto masks = drawMasks(MaskKind::MultiBlock, false, false, 4, random);
            QCOMPARE(masks.size(), std::size_t{4});
            for (const TimeMask& mask : masks)
                QCOMPARE(hidden(mask), hidden(masks.front()));
            const auto same = drawMasks(MaskKind::Random, false, true, 3, random);
            QVERIFY(same[0] == same[1] && same[1] == same[2]);
        }
    }

    void ratesAreThePublishedOnes() {
        const CosineSchedule rate{5e-5, 1e-6, 50, 1000};
        QCOMPARE(rate.rate(0), 1e-6);
        QCOMPARE(rate.rate(25), 1e-6 + 0.5 * (5e-5 - 1e-6));
        QVERIFY(rate.rate(50) < 5e-5 &&
                rate.rate(50) > 0.99 * 5e-5); // the slight drop where the warm-up ends
        QCOMPARE(rate.rate(1000), 1e-6);
        const MomentumSchedule momentum{0.996, 1.0, 1000};
        QCOMPARE(momentum.momentum(0), 0.996);
        QCOMPARE(momentum.momentum(500), 0.998);
    }

    void everyEpochVisitsEveryRowOnce() {
        for (std::int64_t epoch = 0; epoch < 3; ++epoch) {
            std::multiset<std::size_t> seen;
            for (std::int64_t step = epoch * 4; step < epoch * 4 + 4; ++step) {
                for (const std::size_t row : batchRows(10, 3, step, 9))
                    seen.insert(row);
            }
            QCOMPARE(seen.size(), std::size_t{10});
            QCOMPARE(std::set<std::size_t>(seen.begin(), seen.end()).size(), std::size_t{10});
        }
        QVERIFY(batchRows(10, 10, 0, 9) != batchRows(10, 10, 1, 9));
    }

    void aBrokenRunEndsAsAnUnbrokenOne() {
        QTemporaryDir folder;
        const std::filesystem::path state = std::filesystem::path(folder.path().toStdString()) / "state";
        const TrainingSet data = threeRecordings();
        const PretrainOptions options = smallOptions(state);
        const auto whole = pretrain(data, options, false, {}, {});
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().text.c_str());
        QCOMPARE(whole->steps, std::int64_t{6});

        Progress progress;
        int steps = 0;
        progress.onFraction = [&](double) {
            if (++steps == 3)
                progress.cancel.cancel();
        };
        QCOMPARE(pretrain(data, options, false, {}, progress).error().code, ErrorCode::Cancelled);
        const auto resumed = pretrain(data, options, true, {}, {});
        QVERIFY2(resumed.has_value(), resumed ? "" : resumed.error().text.c_str());
        QCOMPARE(resumed->steps, std::int64_t{6});
        for (const auto& [name, tensor] : whole->student)
            QVERIFY2(tensor.data == resumed->student.at(name).data, name.c_str());

        PretrainOptions other = options;
        other.epochs = 4;
        QCOMPARE(pretrain(data, other, true, {}, {}).error().code, ErrorCode::Invalid);
    }

    void theNarrowestEncodersAreRun() {
        const QTemporaryDir folder;
        for (const int heads : {1, 4}) {
            PretrainOptions options = smallOptions({});
            options.encoder = {4, 1, heads, 16};
            options.epochs = 1;
            const auto trained = pretrain(threeRecordings(), options, false, {}, {});
            QVERIFY2(trained.has_value(), trained ? "" : trained.error().text.c_str());
            const std::filesystem::path file =
                folder.filePath(QStringLiteral("narrow.safetensors")).toStdString();
            QVERIFY(writeEncoderFile(file, options.encoder, trained->student, {}).has_value());
            const auto encoder = makeTorchEngine()->load(file, DeviceChoice::Cpu, PrecisionChoice::Fp32, 1);
            QVERIFY2(encoder.has_value(), encoder ? "" : encoder.error().text.c_str());
            ModelInput input;
            input.samples.assign(std::size_t{8} * kModelSamples, 0.5F);
            const auto encoded = (*encoder)->encode({&input, 1}, {}, {});
            QVERIFY2(encoded.has_value(), encoded ? "" : encoded.error().text.c_str());
            QCOMPARE(encoded->front().embedding.size(), std::size_t{4});
        }
    }

    void refusesWhatMakesNoSense() {
        PretrainOptions options = smallOptions({});
        QCOMPARE(pretrain({}, options, false, {}, {}).error().code, ErrorCode::Invalid);
        options.encoder.attentionHeads = 3;
        QCOMPARE(pretrain(threeRecordings(), options, false, {}, {}).error().code, ErrorCode::Invalid);
        options.encoder = {2 * kMaxHeadWidth, 1, 1, 8}; // what no engine would load
        QCOMPARE(pretrain(threeRecordings(), options, false, {}, {}).error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(PretrainTest)
#include "pretrain_test.moc"
