// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace leadlight::explain {

/// The embeddings of many cases, one row a case, scaled to length 1 and kept as 16-bit whole numbers of each
/// row's own step (its largest component is 32767 steps): half the memory of float32, and nearer to the
/// numbers than the float16 that they are stored as.
class EmbeddingIndex {
public:
    explicit EmbeddingIndex(int dim = 0);

    [[nodiscard]] int dim() const { return m_dim; }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

    /// The case's row: a new one, or in place of the one it has. False, and nothing changed, where the
    /// embedding has another dimension, no length, or numbers that are not finite.
    bool set(CaseId id, std::span<const float> embedding);

    [[nodiscard]] const std::vector<CaseId>& ids() const { return m_ids; }

    /// The case's row; size() where it has none.
    [[nodiscard]] std::size_t rowOf(CaseId id) const;

    /// A row, of length 1, to `values` (dim).
    void read(std::size_t row, std::span<float> values) const;

    /// The cosine of `query` (dim, any length but 0) with every row, in their order. 100,000 rows of 768 take
    /// about 15 ms on two cores. Empty where the query has another dimension or no direction.
    [[nodiscard]] std::vector<float> cosines(std::span<const float> query, int threads = 2) const;

private:
    int m_dim = 0;
    std::size_t m_stride = 0; ///< of a row: the dimension rounded up, the rest zeros
    std::vector<std::int16_t> m_steps;
    std::vector<float> m_scales; ///< of a row: length of one step
    std::vector<CaseId> m_ids;
    std::unordered_map<std::int64_t, std::size_t> m_rows;
};

/// A row with its cosine.
struct Neighbour {
    std::size_t row = 0;
    float cosine = 0.0F;
};

/// The `count` rows with the largest cosines among those that `excluded` does not name, the nearest first;
/// equal ones in the order of the rows.
[[nodiscard]] std::vector<Neighbour> nearest(std::span<const float> cosines, std::size_t count,
                                             const std::function<bool(std::size_t)>& excluded);

} // namespace leadlight::explain
