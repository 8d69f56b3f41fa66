// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/principal_axes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace leadlight::explain {

namespace {

constexpr std::size_t kVectors = 6;      ///< four more than asked for: they speed the iteration up
constexpr std::size_t kFirstRows = 4096; ///< for the first, rough axes
constexpr int kMostRounds = 60;
constexpr double kSettled = 1e-6;          ///< relative change of the two variances in a round
constexpr std::size_t kRowsABreath = 2048; ///< between two looks whether to stop

using Small = std::array<std::array<double, kVectors>, kVectors>;
using Block = std::vector<double>; ///< (kVectors, dim)

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "the chart of all cases was cancelled");
}

/// Makes the vectors orthonormal (modified Gram-Schmidt, twice); one that has no direction of its own becomes
/// zero.
void orthonormalise(Block& block, std::size_t dim) {
    for (std::size_t v = 0; v < kVectors; ++v) {
        double* const one = block.data() + v * dim;
        const double before = std::sqrt(std::inner_product(one, one + dim, one, 0.0));
        for (int twice = 0; twice < 2; ++twice) {
            for (std::size_t other = 0; other < v; ++other) {
                const double* const against = block.data() + other * dim;
                const double along = std::inner_product(one, one + dim, against, 0.0);
                for (std::size_t i = 0; i < dim; ++i)
                    one[i] -= along * against[i];
            }
        }
        const double length = std::sqrt(std::inner_product(one, one + dim, one, 0.0));
        const double scale = length > 1e-10 * before && length > 0.0 ? 1.0 / length : 0.0;
        for (std::size_t i = 0; i < dim; ++i)
            one[i] *= scale;
    }
}

/// Eigenvalues (in place of the diagonal) and vectors (columns) of a symmetric matrix: Jacobi's rotations.
Small eigenvectors(Small& matrix) {
    Small vectors{};
    for (std::size_t i = 0; i < kVectors; ++i)
        vectors[i][i] = 1.0;
    for (int sweep = 0; sweep < 30; ++sweep) {
        for (std::size_t p = 0; p < kVectors; ++p) {
            for (std::size_t q = p + 1; q < kVectors; ++q) {
                if (matrix[p][q] == 0.0)
                    continue;
                const double theta = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
                const double t = (theta >= 0.0 ? 1.0 : -1.0) / (std::abs(theta) + std::hypot(theta, 1.0));
                const double c = 1.0 / std::hypot(t, 1.0);
                const double s = t * c;
                for (std::size_t k = 0; k < kVectors; ++k) {
                    const double kp = matrix[k][p], kq = matrix[k][q];
                    matrix[k][p] = c * kp - s * kq;
                    matrix[k][q] = s * kp + c * kq;
                }
                for (std::size_t k = 0; k < kVectors; ++k) {
                    const double pk = matrix[p][k], qk = matrix[q][k];
                    matrix[p][k] = c * pk - s * qk;
                    matrix[q][k] = s * pk + c * qk;
                    const double vp = vectors[k][p], vq = vectors[k][q];
                    vectors[k][p] = c * vp - s * vq;
                    vectors[k][q] = s * vp + c * vq;
                }
            }
        }
    }
    return vectors;
}

/// The rows from the first on, every `step`-th.
struct Part {
    const EmbeddingIndex& index;
    std::size_t step = 1;

    [[nodiscard]] std::size_t size() const { return (index.size() + step - 1) / step; }

    /// Calls `work(values)` for every row; false where it was told to stop.
    template <class Work>
    [[nodiscard]] bool forEach(const CancelToken& cancel, Work work) const {
        std::vector<float> row(static_cast<std::size_t>(index.dim()));
        for (std::size_t i = 0, done = 0; i < index.size(); i += step, ++done) {
            if (done % kRowsABreath == 0 && cancel.cancelled())
                return false;
            index.read(i, row);
            work(row);
        }
        return true;
    }
};

/// The mean of the rows and their variance in all directions together.
Result<std::pair<std::vector<double>, double>> moments(const Part& part, const CancelToken& cancel) {
    std::vector<double> mean(static_cast<std::size_t>(part.index.dim()));
    double squares = 0.0;
    const bool whole = part.forEach(cancel, [&](const std::vector<float>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            mean[i] += row[i];
            squares += static_cast<double>(row[i]) * row[i];
        }
    });
    if (!whole)
        return cancelled();
    const auto count = static_cast<double>(part.size());
    double ofMean = 0.0;
    for (double& value : mean) {
        value /= count;
        ofMean += value * value;
    }
    return std::pair{std::move(mean), std::max(0.0, squares / count - ofMean)};
}

/// Coordinates of a row along the vectors, less those of the mean.
std::array<float, kVectors> along(const std::vector<float>& row, const std::vector<float>& vectors,
                                  const std::array<float, kVectors>& ofMean) {
    std::array<float, kVectors> sums{};
    const std::size_t dim = row.size();
    for (std::size_t v = 0; v < kVectors; ++v) {
        std::array<float, 8> lanes{};
        const float* const vector = vectors.data() + v * dim;
        std::size_t i = 0;
        for (; i + 8 <= dim; i += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane)
                lanes[lane] += row[i + lane] * vector[i + lane];
        }
        for (; i < dim; ++i)
            lanes[0] += row[i] * vector[i];
        sums[v] = std::accumulate(lanes.begin(), lanes.end(), 0.0F) - ofMean[v];
    }
    return sums;
}

/// One round: the vectors turned to the axes of the space that they span, and what the covariance makes of
/// them. Gives the variances along them, largest first.
Result<std::array<double, kVectors>> round(const Part& part, const std::vector<double>& mean, Block& block,
                                           const CancelToken& cancel) {
    const std::size_t dim = mean.size();
    std::vector<float> vectors(block.begin(), block.end());
    std::array<float, kVectors> ofMean{};
    for (std::size_t v = 0; v < kVectors; ++v)
        ofMean[v] = static_cast<float>(std::inner_product(
            mean.begin(), mean.end(), block.begin() + static_cast<std::ptrdiff_t>(v * dim), 0.0));
    Block next(kVectors * dim);
    std::vector<float> partial(kVectors *
                               dim); // float sums over few rows, so that none grows beyond its digits
    std::size_t held = 0;
    const auto pour = [&] {
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i] += partial[i];
        std::fill(partial.begin(), partial.end(), 0.0F);
        held = 0;
    };
    Small products{};
    std::array<double, kVectors> sums{};
    const bool whole = part.forEach(cancel, [&](const std::vector<float>& row) {
        const std::array<float, kVectors> y = along(row, vectors, ofMean);
        for (std::size_t v = 0; v < kVectors; ++v) {
            float* const into = partial.data() + v * dim;
            for (std::size_t i = 0; i < dim; ++i)
                into[i] += y[v] * row[i];
            sums[v] += y[v];
            for (std::size_t w = 0; w <= v; ++w)
                products[v][w] += static_cast<double>(y[v]) * y[w];
        }
        if (++held == 64)
            pour();
    });
    if (!whole)
        return cancelled();
    pour();
    const auto count = static_cast<double>(part.size());
    for (std::size_t v = 0; v < kVectors; ++v) {
        for (std::size_t i = 0; i < dim; ++i)
            next[v * dim + i] = (next[v * dim + i] - sums[v] * mean[i]) / count;
        for (std::size_t w = 0; w <= v; ++w)
            products[w][v] = products[v][w] = products[v][w] / count;
    }
    const Small turn = eigenvectors(products);
    std::array<std::size_t, kVectors> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return products[a][a] > products[b][b]; });
    std::array<double, kVectors> variances{};
    for (std::size_t v = 0; v < kVectors; ++v) {
        variances[v] = std::max(0.0, products[order[v]][order[v]]);
        double* const into = block.data() + v * dim;
        std::fill(into, into + dim, 0.0);
        for (std::size_t w = 0; w < kVectors; ++w) {
            for (std::size_t i = 0; i < dim; ++i)
                into[i] += turn[w][order[v]] * next[w * dim + i];
        }
    }
    orthonormalise(block, dim);
    return variances;
}

/// Rounds until the two variances stand still. `report` says whether to go on, from 0 to 1.
template <class Report>
Result<std::array<double, kVectors>> settle(const Part& part, const std::vector<double>& mean, Block& block,
                                            const CancelToken& cancel, Report report) {
    std::array<double, kVectors> last{};
    for (int turn = 0; turn < kMostRounds; ++turn) {
        auto now = round(part, mean, block, cancel);
        if (!now)
            return now;
        const double change = std::abs((*now)[0] - last[0]) + std::abs((*now)[1] - last[1]);
        last = *now;
        if (!report(static_cast<double>(turn + 1) / (turn + 4.0)))
            return cancelled();
        if (change <= kSettled * (last[0] + last[1]))
            break;
    }
    return last;
}

/// Vectors that are no axis of anything: a fixed sequence (SplitMix64).
Block startingVectors(std::size_t dim) {
    Block block(kVectors * dim);
    std::uint64_t state = 1;
    for (double& value : block) {
        state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        value = static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-52 - 1.0;
    }
    orthonormalise(block, dim);
    return block;
}

} // namespace

std::array<float, 2> EmbeddingPlane::place(std::span<const float> embedding) const {
    std::array<float, 2> at{};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        double sum = 0.0;
        for (std::size_t i = 0; i < std::min(embedding.size(), axes[axis].size()); ++i)
            sum += (static_cast<double>(embedding[i]) - mean[i]) * axes[axis][i];
        at[axis] = static_cast<float>(sum);
    }
    return at;
}

Result<EmbeddingPlane> embeddingPlane(const EmbeddingIndex& index, const Progress& progress) {
    EmbeddingPlane plane;
    const auto dim = static_cast<std::size_t>(index.dim());
    plane.mean.resize(dim);
    for (auto& axis : plane.axes)
        axis.resize(dim);
    if (index.size() == 0 || dim == 0)
        return plane;
    const Part all{index};
    const auto known = moments(all, progress.cancel);
    if (!known)
        return fail(known.error());
    const auto& [mean, variance] = *known;
    Block block = startingVectors(dim);
    const Part few{index, std::max<std::size_t>(1, index.size() / kFirstRows)};
    if (few.step > 1) {
        const auto rough = settle(few, mean, block, progress.cancel,
                                  [&](double part) { return progress.report(0.2 * part); });
        if (!rough)
            return fail(rough.error());
    }
    const auto variances = settle(all, mean, block, progress.cancel,
                                  [&](double part) { return progress.report(0.2 + 0.7 * part); });
    if (!variances)
        return fail(variances.error());

    plane.mean.assign(mean.begin(), mean.end());
    // What is left of identical rows after rounding is no direction.
    constexpr double kNothing = 1e-9;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        if ((*variances)[axis] <= kNothing)
            continue;
        plane.shares[axis] = variance > 0.0 ? std::min(1.0, (*variances)[axis] / variance) : 0.0;
        const double* const vector = block.data() + axis * dim;
        const double* const largest = std::max_element(
            vector, vector + dim, [](double a, double b) { return std::abs(a) < std::abs(b); });
        const double sign = *largest < 0.0 ? -1.0 : 1.0;
        for (std::size_t i = 0; i < dim; ++i)
            plane.axes[axis][i] = static_cast<float>(sign * vector[i]);
    }
    plane.places.reserve(index.size());
    const bool whole = all.forEach(
        progress.cancel, [&](const std::vector<float>& row) { plane.places.push_back(plane.place(row)); });
    if (!whole)
        return cancelled();
    return plane;
}

} // namespace leadlight::explain
