// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/cross_validation.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::train {

/// Numbers of one group of recordings.
struct GroupResult {
    std::string name; ///< "all", "women", "age below 50" …
    std::size_t recordings = 0;
    std::vector<jepa::Metric> metrics;
};

/// A whole evaluation: all recordings, then the groups; those of fewer than 40 recordings have no
/// metrics.
struct Evaluation {
    std::vector<std::string> encoders; ///< SHA-256 of the model files that were judged
    std::string protocol;              ///< in words: how the predictions were made
    const LabelSet* labels = &superclassSet();
    std::vector<GroupResult> groups;
    HeldOut heldOut;
};

/// Judges held-out predictions: one-vs-rest and one-vs-one AUC, average precision, F1, sensitivity,
/// specificity (at the thresholds of best F1 on the other tested folds; at its own for a shipped head, and
/// how often that abstains), Brier score and calibration error, over all labels and each by itself, with
/// intervals by bootstrap over patients (`draws`; none where 0). `rows` are those that HeldOut::rows point
/// to.
[[nodiscard]] Evaluation evaluateHeldOut(const std::vector<DataRow>& rows, HeldOut heldOut, int draws);

/// The evaluation as a JSON document: encoders, head (null where refitted), seen_folds, protocol, metrics (of
/// all), groups.
[[nodiscard]] std::string evaluationJson(const Evaluation& evaluation);

/// ROC curves and reliability diagram of all labels as SVG pictures.
[[nodiscard]] std::string rocPlot(const Evaluation& evaluation);
[[nodiscard]] std::string reliabilityPlot(const Evaluation& evaluation);

/// The evaluation as a page that stands alone: tables and both pictures.
[[nodiscard]] std::string evaluationPage(const Evaluation& evaluation);

/// The files of an evaluation: `output` (JSON) and beside it the page and the pictures: .html, .roc.svg,
/// .reliability.svg.
[[nodiscard]] std::vector<std::filesystem::path> evaluationFiles(const std::filesystem::path& output);

/// Writes evaluationFiles().
[[nodiscard]] Result<void> writeEvaluation(const Evaluation& evaluation, const std::filesystem::path& output);

} // namespace leadlight::train
