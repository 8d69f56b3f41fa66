// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/linear_probe.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight::train {
namespace {

using Values = std::vector<double>;

constexpr int kMostSteps = 50;

struct Standardised {
    std::size_t count = 0;
    std::size_t dim = 0; ///< with a last column of ones
    Values x;
    Values mean;
    Values deviation;
    Values weight; ///< how much a row counts
};

Standardised standardise(std::span<const float> embeddings, std::size_t dim) {
    Standardised out;
    out.count = embeddings.size() / dim;
    out.dim = dim + 1;
    out.mean.assign(dim, 0.0);
    out.deviation.assign(dim, 0.0);
    const double n = static_cast<double>(out.count);
    for (std::size_t i = 0; i < embeddings.size(); ++i)
        out.mean[i % dim] += embeddings[i] / n;
    for (std::size_t i = 0; i < embeddings.size(); ++i)
        out.deviation[i % dim] +=
            (embeddings[i] - out.mean[i % dim]) * (embeddings[i] - out.mean[i % dim]) / n;
    for (double& value : out.deviation)
        value = value > 0.0 ? std::sqrt(value) : 1.0; // a constant column says nothing: its weight stays 0
    out.x.resize(out.count * out.dim);
    for (std::size_t row = 0; row < out.count; ++row) {
        for (std::size_t k = 0; k < dim; ++k)
            out.x[row * out.dim + k] = (embeddings[row * dim + k] - out.mean[k]) / out.deviation[k];
        out.x[row * out.dim + dim] = 1.0;
    }
    return out;
}

// Solves A x = b for a symmetric positive definite A (destroyed) by Cholesky; false where it is not.
bool solve(Values& a, Values& b, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const double sum = a[i * n + j] - std::inner_product(&a[i * n], &a[i * n] + j, &a[j * n], 0.0);
            if (i != j) {
                a[i * n + j] = sum / a[j * n + j];
            } else {
                if (!(sum > 0.0))
                    return false;
                a[i * n + i] = std::sqrt(sum);
            }
        }
        b[i] = (b[i] - std::inner_product(&a[i * n], &a[i * n] + i, b.data(), 0.0)) / a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = i + 1; j < n; ++j)
            b[i] -= a[j * n + i] * b[j];
        b[i] /= a[i * n + i];
    }
    return true;
}

double dot(const double* a, const Values& b) {
    return std::inner_product(b.begin(), b.end(), a, 0.0);
}

// Summed cross-entropy plus penalty.
double cost(const Standardised& data, const std::vector<std::uint8_t>& truth, const Values& weights,
            double l2) {
    double sum = 0.0;
    for (std::size_t row = 0; row < data.count; ++row) {
        const double logit = dot(&data.x[row * data.dim], weights);
        sum += data.weight[row] *
               (std::max(logit, 0.0) - logit * truth[row] + std::log1p(std::exp(-std::abs(logit))));
    }
    return sum + l2 * std::inner_product(weights.begin(), weights.end() - 1, weights.begin(), 0.0);
}

Values gradientAndCurvature(const Standardised& data, const std::vector<std::uint8_t>& truth,
                            const Values& weights, double l2, Values& curvature) {
    const std::size_t n = data.dim;
    Values gradient(n, 0.0);
    std::fill(curvature.begin(), curvature.end(), 0.0);
    for (std::size_t row = 0; row < data.count; ++row) {
        const double* x = &data.x[row * n];
        const double p = 1.0 / (1.0 + std::exp(-dot(x, weights)));
        const double counts = data.weight[row];
        const double spread = counts * std::max(p * (1.0 - p), 1e-9);
        for (std::size_t i = 0; i < n; ++i) {
            gradient[i] += counts * (p - truth[row]) * x[i];
            const double scaled = spread * x[i];
            for (std::size_t j = 0; j <= i; ++j)
                curvature[i * n + j] += scaled * x[j];
        }
    }
    for (std::size_t i = 0; i + 1 < n; ++i) {
        gradient[i] += 2.0 * l2 * weights[i];
        curvature[i * n + i] += 2.0 * l2;
    }
    return gradient;
}

// Newton's method with halved steps until the cost no longer falls.
Values fitLabel(const Standardised& data, const std::vector<std::uint8_t>& truth, double l2) {
    Values weights(data.dim, 0.0);
    Values curvature(data.dim * data.dim);
    double best = cost(data, truth, weights, l2);
    for (int step = 0; step < kMostSteps; ++step) {
        Values direction = gradientAndCurvature(data, truth, weights, l2, curvature);
        if (!solve(curvature, direction, data.dim))
            break;
        double scale = 1.0;
        double reached = best;
        Values tried = weights;
        for (; scale > 1e-4; scale /= 2.0) {
            for (std::size_t i = 0; i < weights.size(); ++i)
                tried[i] = weights[i] - scale * direction[i];
            reached = cost(data, truth, tried, l2);
            if (reached < best)
                break;
        }
        if (!(reached < best))
            break;
        const bool settled = best - reached < 1e-9 * best;
        weights = tried;
        best = reached;
        if (settled)
            break;
    }
    return weights;
}

} // namespace

double LinearProbe::logit(int label, std::span<const float> embedding) const {
    const auto first = weights.begin() + static_cast<std::ptrdiff_t>(label) * dim;
    return std::inner_product(embedding.begin(), embedding.end(), first,
                              bias[static_cast<std::size_t>(label)]);
}

Result<LinearProbe> fitProbe(std::span<const float> embeddings, int dim, std::span<const std::uint8_t> truth,
                             int labels, double l2, std::span<const double> weight) {
    const auto width = static_cast<std::size_t>(std::max(dim, 1));
    const auto labelCount = static_cast<std::size_t>(std::max(labels, 1));
    const std::size_t count = embeddings.size() / width;
    if (dim < 1 || labels < 1 || count < 2 || embeddings.size() != count * width ||
        truth.size() != count * labelCount || l2 <= 0.0 || (!weight.empty() && weight.size() != count))
        return fail(ErrorCode::Invalid, "There are too few labelled recordings to fit a head to.");
    Standardised data = standardise(embeddings, width);
    data.weight = weight.empty() ? Values(count, 1.0) : Values(weight.begin(), weight.end());
    LinearProbe probe;
    probe.dim = dim;
    for (std::size_t label = 0; label < labelCount; ++label) {
        std::vector<std::uint8_t> own(count);
        for (std::size_t row = 0; row < count; ++row)
            own[row] = truth[row * labelCount + label];
        const Values weights = fitLabel(data, own, l2);
        double bias = weights.back();
        for (std::size_t k = 0; k < width; ++k) {
            probe.weights.push_back(weights[k] / data.deviation[k]);
            bias -= probe.weights.back() * data.mean[k];
        }
        probe.bias.push_back(bias);
    }
    return probe;
}

} // namespace leadlight::train
