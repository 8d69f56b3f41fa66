// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/cross_validation.h"
#include "app/train/learn/embed.h"
#include "core/jepa/head.h"
#include "core/jepa/torch/head_training.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::train {

/// How a head is fitted and calibrated.
struct HeadFitOptions {
    std::string fit = "newton";         ///< "newton", "descent" or "attention"
    std::string calibration = "platt";  ///< or "temperature"
    jepa::HeadTrainingOptions training; ///< of "descent" and "attention"
    double l2 = 10.0;                   ///< of "newton": penalty on the weights
    double conformalError = 0.2;        ///< error rate of the conformal quantiles
    int views = 3;                      ///< of "newton": views of each row without a scale

    /// Whether AdamW fits it; otherwise Newton's method does.
    [[nodiscard]] bool byDescent() const { return fit != "newton"; }
};

/// A fitted head: a linear layer (labels, dim), perhaps with attention of its own.
struct FittedHead {
    std::vector<float> weights;
    std::vector<float> bias;
    std::optional<jepa::AttentionPooling> attention;
};

/// The head to ship, and predictions for the folds that its encoder has not seen the labels of.
struct FitOutcome {
    FittedHead fitted;
    HeldOut heldOut;
};

/// Fits a head. By Newton's method on all rows, its predictions by cross-validation; by descent on the rows
/// of the folds that are not tested, of which the last stops the training early.
[[nodiscard]] Result<FitOutcome> fitAndScore(const HeadFitOptions& options, const Embedded& data,
                                             const Progress& progress);

/// The fitted head with its labels, not yet calibrated, without a card.
[[nodiscard]] jepa::HeadParameters bareHead(const Embedded& data, const FittedHead& fitted, bool exclusive);

} // namespace leadlight::train
