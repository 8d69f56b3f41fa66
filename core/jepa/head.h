// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/jepa/card.h"
#include "core/record/analysis.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadlight::jepa {

/// From logit to probability: p = 1 / (1 + exp(-(slope * logit + offset))). Platt scaling (Platt 1999);
/// temperature T is slope 1/T, offset 0; not calibrated is slope 1, offset 0.
struct Calibration {
    double slope = 1.0;
    double offset = 0.0;
    [[nodiscard]] double probability(double logit) const;
};

/// Split conformal prediction for one label, each class by itself (Vovk's Mondrian form): quantiles of 1 -
/// p(true class) on recordings that the head was not trained on. "present" is plausible where p >= 1 -
/// positive, "absent" where p <= negative.
struct Conformal {
    double positive = 0.0;
    double negative = 0.0;
};

/// One label of a head.
struct HeadLabel {
    std::string label; ///< "MI"
    std::string code;  ///< "SCP-ECG:MI"; empty where there is none
    float bias = 0.0F;
    Calibration calibration;
    double threshold = 0.5; ///< on the calibrated probability: suggested from here on
    std::optional<Conformal> conformal;
};

/// How far an embedding lies from the training data: Mahalanobis distance |W (x - mean)| and the quantiles of
/// that distance.
struct DistanceModel {
    std::vector<float> mean; ///< (dim)
    std::vector<float>
        whitening; ///< W (dim, dim), row-major: W^T W is the inverse of the (shrunk) covariance
    std::vector<double> quantiles; ///< distances of training recordings at evenly spaced ranks from 0 to 100
                                   ///< %, ascending; at least 2
    double abstainAbove = 99.5;    ///< percentile beyond which every finding abstains
};

/// All numbers of a linear head on the encoder's embedding.
struct HeadParameters {
    Card card;      ///< kind is set to Head
    Sha256 encoder; ///< the encoder's model file that it belongs to
    int dim = 0;
    std::vector<HeadLabel> labels;
    std::vector<float> weights;  ///< (labels, dim), row-major
    double conformalError = 0.0; ///< error rate the conformal quantiles were made for; 0 where there are none
    std::optional<DistanceModel> distance;
};

/// A linear diagnostic head: logit = weights . embedding + bias for every label by itself. Immutable.
class Head {
public:
    /// Checks the sizes, that all numbers are finite, that labels are unique and not empty; Invalid
    /// otherwise.
    [[nodiscard]] static Result<Head> make(HeadParameters parameters);
    /// Reads a head's model file. Malformed or Unsupported with one sentence where it is not one.
    [[nodiscard]] static Result<Head> open(const std::filesystem::path& path);
    /// Writes the model file (safetensors; the card and labels in the metadata).
    [[nodiscard]] Result<void> write(const std::filesystem::path& path) const;

    [[nodiscard]] const HeadParameters& parameters() const { return m_parameters; }

    /// SHA-256 of the file it was opened from; nothing for a head that was made.
    [[nodiscard]] const std::optional<Sha256>& sha256() const { return m_sha256; }

    [[nodiscard]] int dim() const { return m_parameters.dim; }

    [[nodiscard]] int labelCount() const { return static_cast<int>(m_parameters.labels.size()); }

    /// Place of the label in the head's order, or nothing.
    [[nodiscard]] std::optional<int> indexOf(std::string_view label) const;
    /// The label's weights (dim).
    [[nodiscard]] std::span<const float> weights(int label) const;
    /// weights . embedding + bias, in float64. `embedding` must hold dim() values.
    [[nodiscard]] double logit(int label, std::span<const float> embedding) const;
    /// 0 to 100: the share of training recordings that lie closer to their centre; nothing where the head has
    /// no distance model.
    [[nodiscard]] std::optional<double> distancePercentile(std::span<const float> embedding) const;
    /// All labels in order, each with its state. Abstained, with the reason, where conformal prediction
    /// leaves both answers plausible or neither, or where the embedding lies farther from the training data
    /// than the head's limit.
    [[nodiscard]] std::vector<Finding> evaluate(std::span<const float> embedding) const;

private:
    explicit Head(HeadParameters parameters);
    HeadParameters m_parameters;
    std::optional<Sha256> m_sha256;
};

} // namespace leadlight::jepa
