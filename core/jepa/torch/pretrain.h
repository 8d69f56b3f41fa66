// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jepa/encoder.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/tensor_file.h"
#include "core/jepa/torch/loss_kind.h"
#include "core/jepa/torch/masks.h"
#include "core/jepa/torch/team_place.h"
#include "core/jepa/torch/training_set.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace leadlight::jepa {

/// How to pretrain. The defaults are the published ones for multi-block masks, but for the faults of the
/// authors' code, which are options.
struct PretrainOptions {
    EncoderConfig encoder{768, 12, 16, 3072};
    EncoderConfig predictor{384, 6, 12, 1536};
    MaskKind masks = MaskKind::MultiBlock;
    LossKind loss = LossKind::SmoothL1;
    bool lastTimeNeverMasked = false; ///< fault: the last 0.2 s are never predicted
    bool oneMaskPerBatch = false;     ///< fault: all recordings of a batch share one mask
    bool teacherDropsPath = false;    ///< fault: the teacher runs with stochastic depth
    int batch = 64;
    int microBatch = 8; ///< recordings in memory at once; their gradients are added up
    double epochs = 100.0;
    double warmupEpochs = 5.0;
    double learningRate = 5e-5;
    double lowestRate = 1e-6;
    double weightDecay = 0.05;
    double clipNorm = 0.0; ///< 0: none, as published
    double momentumStart = 0.996;
    double momentumEnd = 1.0;
    double dropPath = 0.1;
    double patchScale = 1.0; ///< factor on the initial weights of the patch embedding; 1 as published
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has cores
    DeviceChoice device = DeviceChoice::Auto;
    PrecisionChoice precision = PrecisionChoice::Auto;
    std::filesystem::path state; ///< where the resumable state is kept; empty: nowhere
    TeamPlace team;              ///< several processes may share the work of every batch: see pretrain()
    double saveEveryS = 300.0;
};

/// How far it is, told after every step.
struct PretrainStep {
    std::int64_t step = 0; ///< steps done
    std::int64_t totalSteps = 0;
    double loss = 0.0; ///< mean over the step's batch
    double learningRate = 0.0;
};

/// What came out: student and teacher under the official names.
struct Pretrained {
    std::map<std::string, TensorData> student;
    std::map<std::string, TensorData> teacher;
    std::int64_t steps = 0;
    double meanLoss = 0.0; ///< of the last hundredth of the steps, at least of one
    RunPlace place;
};

struct PretrainWatch {
    std::function<void(const PretrainStep&)> onStep; ///< may be empty
    std::function<Result<void>(const Pretrained&)>
        onSaved; ///< called whenever the state was saved; may be empty
};

/// Trains an encoder on unlabelled recordings as ECG-JEPA does (reference: arXiv 2410.08559). With `resume`
/// it goes on from `options.state`, which must be of the same options and data. On cancel it saves the state
/// and fails with Cancelled. In a team every member is given the same data and options; the micro-batches of
/// a batch are dealt out in turn, gradients are summed, and all hold the same weights. Member 0 alone saves;
/// all members read `options.state` to resume; where one is cancelled all stop.
[[nodiscard]] Result<Pretrained> pretrain(const TrainingSet& data, const PretrainOptions& options,
                                          bool resume, const PretrainWatch& watch, const Progress& progress);

} // namespace leadlight::jepa
