// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"
#include "app/train/learn/label_sets.h"
#include "app/train/learn/run_options.h"
#include "core/base/progress.h"
#include "core/jepa/card.h"

#include <filesystem>
#include <vector>

namespace leadlight::train {

/// The labelled rows of a data set as an encoder sees them.
struct Embedded {
    jepa::Card encoderCard;
    Sha256 encoder;
    int dim = 0;
    const LabelSet* labels = &superclassSet();
    std::vector<DataRow> rows;       ///< labelled ones alone
    std::vector<float> embeddings;   ///< (rows, dim)
    std::vector<float> tokens;       ///< (rows, 400, dim), if asked for
    std::vector<std::uint8_t> truth; ///< (rows, labels)
    std::vector<int> testFolds; ///< folds among the rows whose labels the encoder has not seen, ascending
    /// Further views of rows without a scale, each with amplitudes borrowed from a millivolt row of the folds
    /// that the encoder was trained on: for fitting alone.
    std::vector<float> views;          ///< (views, dim)
    std::vector<std::size_t> viewRows; ///< (views): the row each is of

    /// Synthetic recordings of the folds that the encoder was trained on, where all labels of the set are
    /// known of them: for fitting and for the distance from the training data.
    std::vector<float> made;             ///< (made, dim)
    std::vector<std::uint8_t> madeTruth; ///< (made, labels)

    [[nodiscard]] int labelCount() const { return static_cast<int>(labels->labels.size()); }
};

/// What is embedded besides.
struct EmbedOptions {
    const LabelSet* labels = &superclassSet();
    bool tokens = false;
    int views = 0; ///< of every row without a scale
};

/// Folds whose labels a model was trained on, as its card's line `label_folds` tells, ascending. Or those of
/// another such line.
[[nodiscard]] std::vector<int> seenFolds(const jepa::Card& card, const char* line = "label_folds");

/// The data set prepared as this encoder's card asks for.
[[nodiscard]] Result<DataSet> readDataSetFor(const std::filesystem::path& folder,
                                             const std::filesystem::path& encoder);

/// Runs the encoder over all rows with PTB-XL's own labels. The embeddings are kept beside the data set, by
/// the hashes of encoder and data set, and found there the next time.
[[nodiscard]] Result<Embedded> embedLabelled(const DataSet& data, const std::filesystem::path& encoder,
                                             const RunOptions& run, const EmbedOptions& options,
                                             const Progress& progress);

} // namespace leadlight::train
