// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/embedding_index.h"

#include <array>
#include <vector>

namespace leadlight::explain {

/// Where all cases lie along the two directions in which their embeddings differ most.
struct EmbeddingPlane {
    std::vector<std::array<float, 2>> places; ///< of every row, centred on 0
    std::array<double, 2> shares{}; ///< of the whole variance, along each axis; 0 where there is none
    std::vector<float> mean;        ///< (dim)
    std::array<std::vector<float>, 2>
        axes; ///< (dim) each, of length 1 (zeros where there is no such direction)

    /// Where another embedding, of length 1, would lie.
    [[nodiscard]] std::array<float, 2> place(std::span<const float> embedding) const;
};

/// Principal components (Pearson 1901) of the rows, as the index holds them: of length 1. Computed by
/// orthogonal iteration with Rayleigh-Ritz rotation (Golub and Van Loan, 4th ed., 8.2.4) on a part of the
/// rows first, then on all; the two shares are exact to about 1e-6. An axis points to where its largest
/// component is positive, so that a picture does not flip from one day to the next. Fails with Cancelled.
[[nodiscard]] Result<EmbeddingPlane> embeddingPlane(const EmbeddingIndex& index, const Progress& progress);

} // namespace leadlight::explain
