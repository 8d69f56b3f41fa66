// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jepa/head.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadlight::jepa {

/// What an encoder made of labelled recordings, and their labels.
struct HeadExamples {
    int tokens =
        1; ///< numbers of tokens a recording: 1 where `values` are embeddings (the mean of its tokens)
    int dim = 0;
    std::vector<float> values; ///< (n, tokens, dim)
    int labels = 0;
    std::vector<std::uint8_t> truth; ///< (n, labels)
    std::vector<float> weight;       ///< (n, labels): how much an answer counts; empty: all 1

    [[nodiscard]] std::size_t count() const {
        return labels > 0 ? truth.size() / static_cast<std::size_t>(labels) : 0;
    }
};

/// How to train a head by gradient descent. The defaults are the authors' linear evaluation as it really
/// runs: ten epochs of 16, AdamW with weight decay 0.01, a cosine from 0.01 down to 0.001 after ten warm-up
/// steps.
struct HeadTrainingOptions {
    int attentionHidden = 0;   ///< width of additive attention over the tokens; 0: linear on what is given
    bool exclusive = false;    ///< cross-entropy over the labels instead of one binary cross-entropy a label
    bool classWeights = false; ///< positives count as the inverse of how frequent they are
    int epochs = 10;
    int batch = 16;
    int warmupSteps = 10;
    double learningRate = 0.01;
    double lowestRate = 0.001;
    double weightDecay = 0.01;
    int patience = 0; ///< stop when the loss on `validation` has not fallen for so many epochs, and keep the
                      ///< best; 0: never
    std::uint64_t seed = 0;
    int threads = 0;
};

/// A trained head's numbers.
struct TrainedHead {
    std::vector<float> weights; ///< (labels, dim)
    std::vector<float> bias;    ///< (labels)
    std::optional<AttentionPooling> attention;
    int epochs = 0;              ///< how many were run
    double trainingLoss = 0.0;   ///< mean of the last epoch
    double validationLoss = 0.0; ///< of the weights that were kept; 0 without validation
};

/// Trains a head on frozen features. With `validation` it can stop early. Fails with Invalid where the sizes
/// do not match, with Cancelled where it is stopped.
[[nodiscard]] Result<TrainedHead> trainHead(const HeadExamples& training, const HeadExamples* validation,
                                            const HeadTrainingOptions& options, const Progress& progress);

} // namespace leadlight::jepa
