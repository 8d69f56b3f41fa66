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

/// How far an embedding lies from the nearest training recordings: Euclidean distance to the k-th nearest of
/// some of them (Sun et al. 2022, there of normalised embeddings). It sees the gaps inside the cloud of the
/// training data, which a distance from its centre cannot.
struct NeighbourModel {
    int k = 5;
    std::vector<float> embeddings; ///< (n, dim), row-major: training recordings
    std::vector<double> quantiles; ///< as DistanceModel::quantiles, of this distance
};

/// How far an embedding lies from the training data: Mahalanobis distance |W (x - mean)| and the quantiles of
/// that distance.
struct DistanceModel {
    std::vector<float> mean; ///< (dim)
    std::vector<float>
        whitening; ///< W (dim, dim), row-major: W^T W is the inverse of the (shrunk) covariance
    std::vector<double> quantiles; ///< distances of training recordings at evenly spaced ranks from 0 to 100
                                   ///< %, ascending; at least 2
    double abstainAbove = 99.5;    ///< percentile of either distance beyond which every finding abstains
    std::optional<NeighbourModel> neighbours = std::nullopt;
};

/// Additive attention over the tokens (Bahdanau et al. 2015; Ilse et al. 2018), one set of weights a label:
/// token n gets the share a_n = softmax over n of score . tanh(hidden token_n + bias), and the label's linear
/// layer reads the sum of a_n token_n instead of the mean.
struct AttentionPooling {
    int hidden = 0;
    std::vector<float> hiddenWeights; ///< (hidden, dim), row-major
    std::vector<float> hiddenBias;    ///< (hidden)
    std::vector<float> scoreWeights;  ///< (labels, hidden)
};

/// What an encoder made of one recording, as a head reads it.
struct HeadInput {
    std::span<const float> embedding; ///< (dim)
    std::span<const float> tokens;    ///< (tokens, dim); may be empty where the head does not ask for them
};

/// All numbers of a head: linear on the mean of the tokens, or on a sum that it weighs itself.
struct HeadParameters {
    Card card;      ///< kind is set to Head
    Sha256 encoder; ///< the encoder's model file that it belongs to
    int dim = 0;
    std::vector<HeadLabel> labels;
    std::vector<float> weights;  ///< (labels, dim), row-major
    double conformalError = 0.0; ///< error rate the conformal quantiles were made for; 0 where there are none
    std::optional<DistanceModel> distance;
    std::optional<AttentionPooling> attention; ///< nothing: the mean of the tokens
    bool exclusive =
        false; ///< one label at most is true: probabilities are the softmax of the calibrated logits
};

/// A diagnostic head: logit = weights . embedding + bias for every label by itself, where the embedding is
/// the mean of the tokens or a sum that the head weighs by its own attention. Immutable.
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

    /// Whether it reads the tokens themselves: then HeadInput::tokens must be there.
    [[nodiscard]] bool needsTokens() const { return m_parameters.attention.has_value(); }

    /// The share of each token in what the label's layer reads; they sum to 1. 1/n each for a head on the
    /// mean.
    [[nodiscard]] std::vector<float> attention(int label, std::span<const float> tokens) const;
    /// weights . embedding + bias, in float64. `embedding` must hold dim() values. For a head on the mean.
    [[nodiscard]] double logit(int label, std::span<const float> embedding) const;
    /// The logit of either kind of head.
    [[nodiscard]] double logit(int label, const HeadInput& input) const;
    /// Calibrated probabilities of these logits (labels).
    [[nodiscard]] std::vector<double> probabilities(std::span<const double> logits) const;
    /// 0 to 100: the share of held-out training recordings that lie closer to the centre of the training data
    /// or, where that is more, closer to their nearest neighbours among them; nothing where the head has no
    /// distance model.
    [[nodiscard]] std::optional<double> distancePercentile(std::span<const float> embedding) const;
    /// All labels in order, each with its state. Abstained, with the reason, where conformal prediction
    /// leaves both answers plausible or neither, or where the embedding lies farther from the training data
    /// than the head's limit.
    [[nodiscard]] std::vector<Finding> evaluate(const HeadInput& input) const;

    [[nodiscard]] std::vector<Finding> evaluate(std::span<const float> embedding) const {
        return evaluate(HeadInput{embedding, {}});
    }

private:
    explicit Head(HeadParameters parameters);
    HeadParameters m_parameters;
    std::optional<Sha256> m_sha256;
};

} // namespace leadlight::jepa
