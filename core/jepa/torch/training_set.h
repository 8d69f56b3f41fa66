// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace leadlight::jepa {

/// How little a recording's amplitudes are to be trusted in training: every time it is used, it is multiplied
/// by a factor drawn log-uniformly from [1/row, row], and each lead by one of its own from [1/lead, lead]. 1:
/// left as it is.
struct GainSpread {
    double row = 1.0;
    double lead = 1.0;
};

/// A factor for each of the eight leads.
using LeadGains = std::array<float, 8>;

/// Recordings to train on.
struct TrainingSet {
    std::vector<float> signals;     ///< (n, 8, 2500), millivolts or as near as can be had
    std::vector<GainSpread> spread; ///< (n)
    /// Amplitudes that recordings in true millivolts have, relative to what rows without a scale were brought
    /// to.
    std::vector<LeadGains> gains;
    /// (n) or empty: which of `gains` a row without a scale may borrow, one of them drawn every time it is
    /// used; none for rows in true millivolts.
    std::vector<std::vector<std::uint32_t>> donors;

    [[nodiscard]] std::size_t count() const { return spread.size(); }
};

/// Numbers of one recording.
inline constexpr std::size_t kSignalSize = std::size_t{8} * 2500;

/// Copies the recordings `rows` to `out` (rows.size(), 8, 2500), each with its random gain.
void copyWithGain(const TrainingSet& data, std::span<const std::size_t> rows, std::mt19937_64& random,
                  float* out);

/// The rows of the data set that step `step` (from 0) uses: every epoch visits every row once in a new order;
/// an epoch's last batch is not filled from the next one.
[[nodiscard]] std::vector<std::size_t> batchRows(std::size_t count, std::size_t batch, std::int64_t step,
                                                 std::uint64_t seed);

/// Steps of one epoch: count / batch, rounded up.
[[nodiscard]] std::int64_t stepsPerEpoch(std::size_t count, std::size_t batch);

/// A generator for one purpose at one step, so that a resumed run draws what an unbroken one would have
/// drawn.
[[nodiscard]] std::mt19937_64 generatorFor(std::uint64_t seed, std::uint64_t purpose, std::int64_t step);

} // namespace leadlight::jepa
