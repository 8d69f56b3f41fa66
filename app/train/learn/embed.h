// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"
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
    std::vector<DataRow> rows;       ///< labelled ones alone
    std::vector<float> embeddings;   ///< (rows, dim)
    std::vector<std::uint8_t> truth; ///< (rows, 5)
    std::vector<int> testFolds; ///< folds among the rows whose labels the encoder has not seen, ascending
};

/// Runs the encoder over all labelled rows. The card's line `label_folds` tells which folds' labels it was
/// trained on.
[[nodiscard]] Result<Embedded> embedLabelled(const DataSet& data, const std::filesystem::path& encoder,
                                             const RunOptions& run, const Progress& progress);

} // namespace leadlight::train
