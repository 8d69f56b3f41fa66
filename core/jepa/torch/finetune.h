// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jepa/encoder.h"
#include "core/jepa/tensor_file.h"
#include "core/jepa/torch/augment.h"
#include "core/jepa/torch/training_set.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace leadlight::jepa {

/// Recordings with labels.
struct LabelledSet {
    TrainingSet recordings;
    int labels = 0;
    std::vector<std::uint8_t> truth; ///< (n, labels): 1 or 0
    std::vector<float>
        weight; ///< (n, labels): how much an answer counts, 0 where it is not known; empty: all 1
};

/// How to train an encoder and a linear layer on its embedding together.
struct FinetuneOptions {
    int batch = 32;
    int microBatch = 8; ///< recordings in memory at once, at least 2; their gradients are added up
    double epochs = 10.0;
    std::int64_t stopAfter = 0; ///< steps after which it ends though the schedule is longer; 0: none
    double warmupEpochs = 1.0;
    double learningRate = 1e-3;
    double lowestRate = 1e-6;
    double layerDecay = 1.0; ///< the rate of a block is this times that of the block after it
    double weightDecay = 0.05;
    double clipNorm = 1.0;
    double dropPath = 0.1;
    int times = 50; ///< times (of 50) shown of a recording, drawn anew each time: tokens of the others are
                    ///< left out
    bool scattered = false; ///< the times shown are drawn one by one; otherwise they are consecutive
    Augmentation augmentation;
    double average = 0.0; ///< the weights written are a running mean over the steps with at most this decay;
                          ///< 0: the last ones
    std::uint64_t seed = 1;
    int threads = 0;
    DeviceChoice device = DeviceChoice::Auto;
    PrecisionChoice precision = PrecisionChoice::Auto;
    double saveEveryS = 300.0;
    std::filesystem::path state; ///< where the resumable state is saved; empty: nowhere
};

struct FinetuneStep {
    std::int64_t step = 0;
    std::int64_t totalSteps = 0;
    double loss = 0.0;
    double learningRate = 0.0;
};

struct Finetuned {
    EncoderConfig config;
    std::map<std::string, TensorData> encoder; ///< official names
    std::int64_t steps = 0;
    RunPlace place;
};

struct FinetuneWatch {
    std::function<void(const FinetuneStep&)> onStep; ///< may be empty
    std::function<Result<void>(const Finetuned&)>
        onSaved; ///< every saveEveryS seconds and at the end; may be empty
};

/// What training begins with: a file's weights, or new ones of this size.
struct FinetuneStart {
    std::filesystem::path file; ///< empty: new weights
    EncoderConfig config;       ///< of new weights
    double patchScale = 1.0;    ///< as in initialEncoder()
};

/// Trains all weights of an encoder with a linear layer on the mean of its tokens: binary cross-entropy over
/// the labels, AdamW, cosine rate. The linear layer sees each entry standardised over the micro-batch. The
/// layer itself is thrown away: `leadlight-train head` makes the head. With `resume` it goes on from
/// FinetuneOptions::state, on the CPU bit by bit as if it had never stopped.
[[nodiscard]] Result<Finetuned> finetune(const FinetuneStart& start, const LabelledSet& data,
                                         const FinetuneOptions& options, bool resume,
                                         const FinetuneWatch& watch, const Progress& progress);

} // namespace leadlight::jepa
