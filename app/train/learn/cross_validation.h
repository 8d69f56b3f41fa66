// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/embed.h"
#include "app/train/learn/linear_probe.h"
#include "core/jepa/card.h"
#include "core/jepa/head.h"
#include "core/jepa/metrics.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadlight::train {

/// Predictions on recordings whose fold neither the encoder's labels nor the linear layer has seen (but see
/// Shipped::seenFolds).
struct HeldOut {
    std::vector<std::size_t> rows; ///< indices into Embedded::rows
    const LabelSet* labels = &superclassSet();
    jepa::Scored logits;               ///< (rows, labels), with truth and patients
    std::vector<double> probabilities; ///< (rows, labels), calibrated on the OTHER test folds
    std::vector<std::uint8_t>
        decided; ///< (rows, labels): at or above the threshold of best F1 on the OTHER test folds
    std::vector<jepa::Calibration>
        platt;        ///< (labels), fitted on all of them: for a head to ship; none if pooled
    int encoders = 1; ///< how many encoders made them

    /// Set where a head's own file made them, with its calibration and thresholds, instead of a linear layer
    /// that was fitted for the purpose.
    struct Shipped {
        Sha256 head;
        std::vector<int> seenFolds; ///< tested folds that the head or its encoder learnt from, ascending
        std::vector<std::uint8_t> abstained; ///< (rows, labels)
    };

    std::optional<Shipped> shipped;
};

/// A head's logits for a row of Embedded.
using LogitsOfRow = std::function<std::vector<double>(std::size_t row)>;

/// Scores the rows of Embedded::testFolds, each fold by the scorer that `scorerWithout` gives for it, and
/// calibrates crosswise. Fails with Invalid where fewer than two folds can be tested.
[[nodiscard]] Result<HeldOut> scoreHeldOut(const Embedded& data,
                                           const std::function<Result<LogitsOfRow>(int fold)>& scorerWithout);

/// A linear layer for all labels, fitted to all rows but those of one fold (0: all). Rows without a scale are
/// seen through their views where there are any.
[[nodiscard]] Result<LinearProbe> fitLinear(const Embedded& data, int withoutFold, double l2);

/// Cross-validation over Embedded::testFolds: for each the linear layer is fitted to all other labelled
/// folds. Splits follow the data set's folds, which never part a patient. Fails with Invalid where fewer than
/// two folds can be tested.
[[nodiscard]] Result<HeldOut> crossValidate(const Embedded& data, double l2);

/// Cross-validation of a whole recipe: the held-out predictions of several encoders that were trained alike,
/// each without the labels of other folds, as one. Logits become those of the calibrated probabilities, since
/// raw ones of different encoders are not on one scale. Fails with Invalid where two encoders would be tested
/// on the same recording.
[[nodiscard]] Result<HeldOut> pooled(const std::vector<HeldOut>& parts);

/// "7, 8"
[[nodiscard]] std::string foldsInWords(std::span<const int> folds);

/// How the predictions were made, in words.
[[nodiscard]] std::string protocolOf(const std::vector<DataRow>& rows, const HeldOut& heldOut);

/// Macro AUC with its bootstrap interval over patients, AUC, calibration error and Brier score of each label,
/// and the macro AUC of millivolt and z-scored rows apart. `rows` are those that HeldOut::rows point to.
[[nodiscard]] std::vector<jepa::Metric> metricsOf(const std::vector<DataRow>& rows, const HeldOut& heldOut);

/// The numbers of one label among `scored` (rows, 5).
[[nodiscard]] std::vector<double> column(const std::vector<double>& values, int labels, int label);
[[nodiscard]] std::vector<std::uint8_t> column(const std::vector<std::uint8_t>& values, int labels,
                                               int label);

} // namespace leadlight::train
