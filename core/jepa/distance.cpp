// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/distance.h"

#include "core/base/half.h"
#include "core/jepa/calibration.h"
#include "core/jepa/finite.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace leadlight::jepa {

namespace {

constexpr int kRanks = 101;

/// A square matrix of float64, row-major.
struct Square {
    explicit Square(std::size_t n)
        : size(n)
        , values(n * n, 0.0) {}

    double& operator()(std::size_t row, std::size_t column) { return values[row * size + column]; }

    double operator()(std::size_t row, std::size_t column) const { return values[row * size + column]; }

    std::size_t size;
    std::vector<double> values;
};

/// The mean of the rows of (n, dim).
std::vector<double> meanOf(std::span<const float> embeddings, std::size_t dim) {
    std::vector<double> mean(dim, 0.0);
    for (std::size_t i = 0; i < embeddings.size(); ++i)
        mean[i % dim] += static_cast<double>(embeddings[i]);
    const auto n = static_cast<double>(embeddings.size() / dim);
    for (double& value : mean)
        value /= n;
    return mean;
}

/// Covariance of the rows, shrunk towards its mean variance by the weight of Ledoit and Wolf (J Multivar Anal
/// 2004;88:365, lemma 3.3 to 3.5).
Square shrunkCovariance(std::span<const float> embeddings, const std::vector<double>& mean) {
    const std::size_t dim = mean.size();
    const std::size_t rows = embeddings.size() / dim;
    const auto n = static_cast<double>(rows);
    const auto p = static_cast<double>(dim);
    Square covariance(dim);
    std::vector<double> centred(dim);
    double fourthPowers = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        double squares = 0.0;
        for (std::size_t i = 0; i < dim; ++i) {
            centred[i] = static_cast<double>(embeddings[row * dim + i]) - mean[i];
            squares += centred[i] * centred[i];
        }
        fourthPowers += squares * squares;
        for (std::size_t i = 0; i < dim; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                covariance(i, j) += centred[i] * centred[j];
        }
    }
    double trace = 0.0;
    double norm = 0.0;
    for (std::size_t i = 0; i < dim; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            covariance(i, j) /= n;
            covariance(j, i) = covariance(i, j);
            norm += (i == j ? 1.0 : 2.0) * covariance(i, j) * covariance(i, j);
        }
        trace += covariance(i, i);
    }
    const double variance = trace / p;
    const double spread = norm / p - variance * variance;
    const double noise = std::min(spread, (fourthPowers / n - norm) / (n * p));
    const double weight = spread > 0.0 ? std::clamp(noise / spread, 0.0, 1.0) : 1.0;
    for (double& value : covariance.values)
        value *= 1.0 - weight;
    for (std::size_t i = 0; i < dim; ++i)
        covariance(i, i) += weight * variance;
    return covariance;
}

/// The inverse of the lower Cholesky factor; false where the matrix is not positive definite.
bool inverseCholesky(Square& matrix) {
    const std::size_t n = matrix.size;
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t i = j; i < n; ++i) {
            double sum = matrix(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix(i, k) * matrix(j, k);
            if (i == j && !(sum > 0.0))
                return false;
            matrix(i, j) = i == j ? std::sqrt(sum) : sum / matrix(j, j);
        }
    }
    Square inverse(n);
    for (std::size_t j = 0; j < n; ++j) {
        inverse(j, j) = 1.0 / matrix(j, j);
        for (std::size_t i = j + 1; i < n; ++i) {
            double sum = 0.0;
            for (std::size_t k = j; k < i; ++k)
                sum += matrix(i, k) * inverse(k, j);
            inverse(i, j) = -sum / matrix(i, i);
        }
    }
    matrix = inverse;
    return true;
}

/// The values at kRanks evenly spaced ranks.
std::vector<double> quantilesOf(std::vector<double> distances) {
    std::sort(distances.begin(), distances.end());
    std::vector<double> quantiles;
    for (int rank = 0; rank < kRanks; ++rank) {
        const double place = static_cast<double>(distances.size() - 1) * rank / (kRanks - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, distances.size() - 1);
        quantiles.push_back(distances[below] +
                            (place - static_cast<double>(below)) * (distances[above] - distances[below]));
    }
    return quantiles;
}

/// Whether both hold whole rows of finite numbers.
bool areRows(std::span<const float> embeddings, std::span<const float> heldOut, int dim) {
    const auto width = static_cast<std::size_t>(std::max(dim, 1));
    return dim > 0 && embeddings.size() % width == 0 && heldOut.size() % width == 0 &&
           embeddings.size() / width >= 2 && allFinite(embeddings) && allFinite(heldOut);
}

/// Rows at even steps, at most `most`, each number as binary16 holds it where all can be held.
std::vector<float> evenRows(std::span<const float> rows, std::size_t width, std::size_t most) {
    const std::size_t count = rows.size() / width;
    const std::size_t kept = std::min(count, most);
    std::vector<float> out;
    for (std::size_t i = 0; i < kept; ++i) {
        const auto row = rows.subspan(i * count / kept * width, width);
        out.insert(out.end(), row.begin(), row.end());
    }
    std::vector<float> halves;
    for (const float value : out)
        halves.push_back(halfToFloat(floatToHalf(value)));
    return allFinite(halves) ? halves : out;
}

} // namespace

double mahalanobis(const DistanceModel& model, std::span<const float> embedding) {
    const std::size_t dim = model.mean.size();
    std::vector<double> centred(dim);
    for (std::size_t i = 0; i < dim; ++i)
        centred[i] = static_cast<double>(embedding[i]) - static_cast<double>(model.mean[i]);
    double squares = 0.0;
    for (std::size_t row = 0; row < dim; ++row) {
        const float* weights = model.whitening.data() + row * dim;
        double sum = 0.0;
        for (std::size_t column = 0; column < dim; ++column)
            sum += static_cast<double>(weights[column]) * centred[column];
        squares += sum * sum;
    }
    return std::sqrt(squares);
}

double neighbourDistance(const NeighbourModel& model, std::span<const float> embedding) {
    const std::size_t dim = embedding.size();
    std::vector<double> squares(model.embeddings.size() / dim, 0.0);
    for (std::size_t row = 0; row < squares.size(); ++row) {
        for (std::size_t i = 0; i < dim; ++i) {
            const double difference =
                static_cast<double>(embedding[i]) - static_cast<double>(model.embeddings[row * dim + i]);
            squares[row] += difference * difference;
        }
    }
    const auto nearest = squares.begin() + (model.k - 1);
    std::nth_element(squares.begin(), nearest, squares.end());
    return std::sqrt(*nearest);
}

double percentileAmong(std::span<const double> quantiles, double distance) {
    const auto above = std::upper_bound(quantiles.begin(), quantiles.end(), distance);
    if (above == quantiles.begin())
        return 0.0;
    if (above == quantiles.end())
        return 100.0;
    const double low = *(above - 1);
    const double rank =
        static_cast<double>(above - 1 - quantiles.begin()) + (distance - low) / (*above - low);
    return 100.0 * rank / static_cast<double>(quantiles.size() - 1);
}

Result<DistanceModel> fitDistance(std::span<const float> embeddings, int dim,
                                  std::span<const float> heldOut) {
    if (!areRows(embeddings, heldOut, dim))
        return fail(ErrorCode::Invalid,
                    "The distance model needs at least two embeddings of finite numbers.");
    const auto width = static_cast<std::size_t>(dim);
    const std::vector<double> mean = meanOf(embeddings, width);
    Square matrix = shrunkCovariance(embeddings, mean);
    if (!inverseCholesky(matrix))
        return fail(ErrorCode::Invalid,
                    "The embeddings do not differ from each other, so no distance can be told.");
    DistanceModel model;
    model.mean.assign(mean.begin(), mean.end());
    for (const double value : matrix.values)
        model.whitening.push_back(static_cast<float>(value));
    const std::span<const float> measured = heldOut.empty() ? embeddings : heldOut;
    std::vector<double> distances;
    for (std::size_t row = 0; row < measured.size() / width; ++row)
        distances.push_back(mahalanobis(model, measured.subspan(row * width, width)));
    model.quantiles = quantilesOf(std::move(distances));
    return model;
}

Result<NeighbourModel> fitNeighbours(std::span<const float> embeddings, int dim,
                                     std::span<const float> heldOut, int k, std::size_t most) {
    if (!areRows(embeddings, heldOut, dim) || k < 1 || most < 2)
        return fail(ErrorCode::Invalid,
                    "Distances to neighbours need at least two embeddings of finite numbers.");
    const auto width = static_cast<std::size_t>(dim);
    NeighbourModel model;
    model.embeddings = evenRows(embeddings, width, most);
    const auto count = static_cast<int>(model.embeddings.size() / width);
    model.k = std::min(k, count - 1);
    NeighbourModel measuring = model;
    if (heldOut.empty())
        ++measuring.k; // each row is its own nearest
    const std::span<const float> measured = heldOut.empty() ? model.embeddings : heldOut;
    std::vector<double> distances;
    for (std::size_t row = 0; row < measured.size() / width; ++row)
        distances.push_back(neighbourDistance(measuring, measured.subspan(row * width, width)));
    model.quantiles = quantilesOf(std::move(distances));
    return model;
}

} // namespace leadlight::jepa
