// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/calibration.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace leadlight::jepa {

namespace {

double sigmoid(double z) {
    return 1.0 / (1.0 + std::exp(-z));
}

struct Counts {
    double positive = 0.0;
    double negative = 0.0;
};

Result<Counts> countClasses(std::span<const double> logits, std::span<const std::uint8_t> truth) {
    if (logits.size() != truth.size() ||
        !std::all_of(logits.begin(), logits.end(), [](double value) { return std::isfinite(value); }))
        return fail(ErrorCode::Invalid, "Calibration needs one finite logit for every label.");
    Counts counts;
    for (const std::uint8_t label : truth)
        (label != 0 ? counts.positive : counts.negative) += 1.0;
    if (counts.positive == 0.0 || counts.negative == 0.0)
        return fail(ErrorCode::Invalid,
                    "Calibration needs recordings with the finding and recordings without it.");
    return counts;
}

/// Negative log likelihood of soft targets, in the form that does not overflow.
double lossOf(const Calibration& fit, std::span<const double> logits, std::span<const double> targets) {
    double loss = 0.0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double z = fit.slope * logits[i] + fit.offset;
        loss += std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z))) - targets[i] * z;
    }
    return loss;
}

/// Newton's step of the loss: what is to be subtracted from slope and offset.
Calibration newtonStep(const Calibration& fit, std::span<const double> logits,
                       std::span<const double> targets) {
    constexpr double ridge = 1e-12; // keeps the matrix invertible where all probabilities are 0 or 1
    double gradientSlope = 0.0;
    double gradientOffset = 0.0;
    double h11 = ridge;
    double h12 = 0.0;
    double h22 = ridge;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double p = sigmoid(fit.slope * logits[i] + fit.offset);
        const double weight = p * (1.0 - p);
        gradientSlope += (p - targets[i]) * logits[i];
        gradientOffset += p - targets[i];
        h11 += weight * logits[i] * logits[i];
        h12 += weight * logits[i];
        h22 += weight;
    }
    const double determinant = h11 * h22 - h12 * h12;
    return {(h22 * gradientSlope - h12 * gradientOffset) / determinant,
            (h11 * gradientOffset - h12 * gradientSlope) / determinant};
}

} // namespace

Result<Calibration> fitPlatt(std::span<const double> logits, std::span<const std::uint8_t> truth) {
    const auto counts = countClasses(logits, truth);
    if (!counts)
        return fail(counts.error());
    std::vector<double> targets;
    for (const std::uint8_t label : truth)
        targets.push_back(label != 0 ? (counts->positive + 1.0) / (counts->positive + 2.0)
                                     : 1.0 / (counts->negative + 2.0));
    Calibration fit{0.0, std::log((counts->positive + 1.0) / (counts->negative + 1.0))};
    double loss = lossOf(fit, logits, targets);
    for (int iteration = 0; iteration < 100; ++iteration) {
        const Calibration step = newtonStep(fit, logits, targets);
        if (!std::isfinite(step.slope) || !std::isfinite(step.offset))
            break;
        double length = 1.0;
        Calibration next = fit;
        double nextLoss = loss;
        for (; length > 1e-10; length /= 2.0) {
            next = {fit.slope - length * step.slope, fit.offset - length * step.offset};
            nextLoss = lossOf(next, logits, targets);
            if (nextLoss < loss)
                break;
        }
        if (!(nextLoss < loss))
            break; // no direction leads down any more: this is the minimum to the last digit
        fit = next;
        loss = nextLoss;
    }
    return fit;
}

Result<Calibration> fitTemperature(std::span<const double> logits, std::span<const std::uint8_t> truth) {
    if (const auto counts = countClasses(logits, truth); !counts)
        return fail(counts.error());
    const auto gradient = [&](double slope) {
        double sum = 0.0;
        for (std::size_t i = 0; i < logits.size(); ++i)
            sum += (sigmoid(slope * logits[i]) - (truth[i] != 0 ? 1.0 : 0.0)) * logits[i];
        return sum;
    };
    // The loss is convex in the slope, so that its gradient changes sign once. Beyond these temperatures (100
    // and 0.01) the logits carry no information or separate the classes altogether.
    double low = std::log(0.01);
    double high = std::log(100.0);
    for (int step = 0; step < 100; ++step) {
        const double middle = (low + high) / 2.0;
        (gradient(std::exp(middle)) > 0.0 ? high : low) = middle;
    }
    return Calibration{std::exp((low + high) / 2.0), 0.0};
}

Result<Calibration> fitSoftmaxTemperature(std::span<const double> logits, std::span<const std::uint8_t> truth,
                                          int labels) {
    const auto width = static_cast<std::size_t>(std::max(labels, 1));
    if (labels < 2 || logits.size() != truth.size() || logits.size() % width != 0 ||
        !std::all_of(logits.begin(), logits.end(), [](double value) { return std::isfinite(value); }) ||
        std::none_of(truth.begin(), truth.end(), [](std::uint8_t label) { return label != 0; }))
        return fail(ErrorCode::Invalid,
                    "Calibration needs finite logits of two labels or more and recordings that "
                    "have one of them.");
    // Derivative of the summed cross-entropy with respect to the slope: expected less true logit. It grows
    // with the slope.
    const auto gradient = [&](double slope) {
        double sum = 0.0;
        for (std::size_t first = 0; first < logits.size(); first += width) {
            const auto row = logits.subspan(first, width);
            const double largest = *std::max_element(row.begin(), row.end());
            double total = 0.0, expected = 0.0;
            for (const double logit : row) {
                const double share = std::exp(slope * (logit - largest));
                total += share;
                expected += share * logit;
            }
            for (std::size_t label = 0; label < width; ++label)
                sum += truth[first + label] != 0 ? expected / total - row[label] : 0.0;
        }
        return sum;
    };
    double low = std::log(0.01);
    double high = std::log(100.0);
    for (int step = 0; step < 100; ++step) {
        const double middle = (low + high) / 2.0;
        (gradient(std::exp(middle)) > 0.0 ? high : low) = middle;
    }
    return Calibration{std::exp((low + high) / 2.0), 0.0};
}

Conformal fitConformal(std::span<const double> probabilities, std::span<const std::uint8_t> truth,
                       double error) {
    const auto quantile = [&](bool positive) {
        std::vector<double> strangeness;
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            if ((truth[i] != 0) == positive)
                strangeness.push_back(positive ? 1.0 - probabilities[i] : probabilities[i]);
        }
        std::sort(strangeness.begin(), strangeness.end());
        const double rank = std::ceil((static_cast<double>(strangeness.size()) + 1.0) * (1.0 - error) - 1e-9);
        if (rank < 1.0)
            return 0.0;
        if (rank > static_cast<double>(strangeness.size()))
            return 1.0;
        return std::clamp(strangeness[static_cast<std::size_t>(rank) - 1], 0.0, 1.0);
    };
    return {quantile(true), quantile(false)};
}

double bestF1Threshold(std::span<const double> probabilities, std::span<const std::uint8_t> truth) {
    std::vector<std::size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return probabilities[a] > probabilities[b]; });
    const auto positives =
        static_cast<double>(std::count_if(truth.begin(), truth.end(), [](auto label) { return label != 0; }));
    double best = 0.5;
    double bestF1 = 0.0;
    double hits = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        hits += truth[order[i]] != 0 ? 1.0 : 0.0;
        const double here = probabilities[order[i]];
        const double below = i + 1 < order.size() ? probabilities[order[i + 1]] : 0.0;
        const double f1 = 2.0 * hits / (static_cast<double>(i + 1) + positives);
        if (below < here && f1 > bestF1) {
            bestF1 = f1;
            best = (here + below) / 2.0;
        }
    }
    return best;
}

} // namespace leadlight::jepa
