// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/loss_kind.h"
#include "core/jepa/torch/masks.h"

#include <memory>
#include <vector>

namespace leadlight::jepa {

/// Student, teacher and predictor of pretraining.
struct JepaModel {
    EncoderWeights student;
    EncoderWeights teacher;
    PredictorWeights predictor;
};

/// A new model: the teacher begins as a copy of the student.
[[nodiscard]] JepaModel initialModel(const EncoderConfig& encoder, const EncoderConfig& predictor,
                                     double patchScale = 1.0);

/// The trained tensors: "encoder.<name>" of the student and "predictor.<name>", without the fixed tables.
[[nodiscard]] NamedTensors trainedTensors(JepaModel& model);

struct LossOptions {
    double dropPath = 0.1;
    bool teacherDropsPath =
        false;         ///< a fault of the authors' code: the teacher, too, runs with stochastic depth
    bool bf16 = false; ///< products in bfloat16 (autocast)
    LossKind kind = LossKind::SmoothL1;
};

/// The loss of one batch of patches (B, 8, 50, 50), one mask a recording: the distance between the
/// predictor's tokens at the masked times and the teacher's, the latter normalised a second time without
/// affine part. Differentiable with respect to trainedTensors().
[[nodiscard]] at::Tensor jepaLoss(const JepaModel& model, const at::Tensor& patches,
                                  const std::vector<TimeMask>& masks, const LossOptions& options);

/// teacher <- momentum * teacher + (1 - momentum) * student
void moveTeacher(JepaModel& model, double momentum);

} // namespace leadlight::jepa
