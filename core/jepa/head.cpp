// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/head.h"

#include "core/jepa/distance.h"
#include "core/jepa/finite.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace leadlight::jepa {

namespace {

constexpr int kMaxDim = 16384;
constexpr std::size_t kMaxLabels = 4096;

bool isShare(double value) {
    return value >= 0.0 && value <= 1.0; // false for NaN
}

/// What is wrong with one label, or empty.
std::string labelProblem(const HeadLabel& label, std::set<std::string>& seen) {
    if (label.label.empty())
        return "a label is empty";
    if (!seen.insert(label.label).second)
        return "the label " + label.label + " is there twice";
    if (!std::isfinite(label.bias) || !std::isfinite(label.calibration.slope) ||
        !std::isfinite(label.calibration.offset))
        return "the numbers of label " + label.label + " are not finite";
    if (!isShare(label.threshold))
        return "the threshold of label " + label.label + " is not between 0 and 1";
    if (label.conformal && (!isShare(label.conformal->positive) || !isShare(label.conformal->negative)))
        return "the conformal quantiles of label " + label.label + " are not between 0 and 1";
    return {};
}

bool areQuantiles(const std::vector<double>& values) {
    return values.size() >= 2 && std::is_sorted(values.begin(), values.end());
}

std::string neighbourProblem(const NeighbourModel& model, std::size_t dim) {
    const std::size_t count = model.embeddings.size() / dim;
    if (count == 0 || model.embeddings.size() % dim != 0)
        return "its neighbours are not of the head's width";
    if (model.k < 1 || static_cast<std::size_t>(model.k) > count)
        return "it asks for more neighbours than it holds";
    if (!allFinite(model.embeddings) || !allFinite(model.quantiles))
        return "its neighbours hold numbers that are not finite";
    if (!areQuantiles(model.quantiles))
        return "the distances to its neighbours are not in order";
    return {};
}

std::string distanceProblem(const DistanceModel& model, int dim) {
    const auto size = static_cast<std::size_t>(dim);
    if (model.mean.size() != size || model.whitening.size() != size * size)
        return "the distance model is not of the head's width";
    if (!allFinite(model.mean) || !allFinite(model.whitening) || !allFinite(model.quantiles))
        return "the distance model holds numbers that are not finite";
    if (!areQuantiles(model.quantiles))
        return "the distances of the training data are not in order";
    if (!(model.abstainAbove >= 0.0 && model.abstainAbove <= 100.0))
        return "the limit of distance is no percentile";
    return model.neighbours ? neighbourProblem(*model.neighbours, size) : std::string();
}

std::string attentionProblem(const AttentionPooling& pooling, std::size_t labels, std::size_t dim) {
    if (pooling.hidden <= 0 || pooling.hidden > kMaxDim)
        return "the width of its attention is not possible";
    const auto hidden = static_cast<std::size_t>(pooling.hidden);
    if (pooling.hiddenWeights.size() != hidden * dim || pooling.hiddenBias.size() != hidden ||
        pooling.scoreWeights.size() != labels * hidden)
        return "the numbers of its attention are of another size";
    if (!allFinite(pooling.hiddenWeights) || !allFinite(pooling.hiddenBias) ||
        !allFinite(pooling.scoreWeights))
        return "the numbers of its attention are not all finite";
    return {};
}

std::string problemOf(const HeadParameters& head) {
    if (head.dim <= 0 || head.dim > kMaxDim)
        return "its width is not possible";
    if (head.labels.empty() || head.labels.size() > kMaxLabels)
        return "it has no labels or too many";
    if (head.weights.size() != head.labels.size() * static_cast<std::size_t>(head.dim))
        return "its weights are not labels times width numbers";
    if (!allFinite(head.weights))
        return "its weights are not all finite";
    if (!isShare(head.conformalError))
        return "its conformal error rate is not between 0 and 1";
    std::set<std::string> seen;
    for (const HeadLabel& label : head.labels) {
        if (std::string problem = labelProblem(label, seen); !problem.empty())
            return problem;
    }
    if (head.attention) {
        std::string problem =
            attentionProblem(*head.attention, head.labels.size(), static_cast<std::size_t>(head.dim));
        if (!problem.empty())
            return problem;
    }
    return head.distance ? distanceProblem(*head.distance, head.dim) : std::string();
}

/// Why the head must not answer for this label, or empty.
std::string doubtAbout(const HeadLabel& label, double probability) {
    if (!std::isfinite(probability))
        return "the result is no number";
    if (!label.conformal)
        return {};
    const bool presentFits = probability >= 1.0 - label.conformal->positive;
    const bool absentFits = probability <= label.conformal->negative;
    if (presentFits && absentFits)
        return "both answers are plausible";
    if (!presentFits && !absentFits)
        return "neither answer is plausible";
    if (presentFits != (probability >= label.threshold))
        return "the threshold and the conformal prediction disagree";
    return {};
}

} // namespace

double Calibration::probability(double logit) const {
    return 1.0 / (1.0 + std::exp(-(slope * logit + offset)));
}

Head::Head(HeadParameters parameters)
    : m_parameters(std::move(parameters)) {}

Result<Head> Head::make(HeadParameters parameters) {
    if (const std::string problem = problemOf(parameters); !problem.empty())
        return fail(ErrorCode::Invalid, "The diagnostic head cannot be used: " + problem + ".");
    parameters.card.kind = ModelKind::Head;
    return Head(std::move(parameters));
}

std::optional<int> Head::indexOf(std::string_view label) const {
    const auto& labels = m_parameters.labels;
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const HeadLabel& known) { return known.label == label; });
    if (found == labels.end())
        return std::nullopt;
    return static_cast<int>(found - labels.begin());
}

std::span<const float> Head::weights(int label) const {
    const auto width = static_cast<std::size_t>(dim());
    return std::span(m_parameters.weights).subspan(static_cast<std::size_t>(label) * width, width);
}

double Head::logit(int label, std::span<const float> embedding) const {
    const std::span<const float> factors = weights(label);
    double sum = static_cast<double>(m_parameters.labels[static_cast<std::size_t>(label)].bias);
    for (std::size_t i = 0; i < factors.size(); ++i)
        sum += static_cast<double>(factors[i]) * static_cast<double>(embedding[i]);
    return sum;
}

std::vector<float> Head::attention(int label, std::span<const float> tokens) const {
    const auto width = static_cast<std::size_t>(dim());
    const std::size_t count = tokens.size() / width;
    if (!m_parameters.attention || count == 0)
        return std::vector<float>(count, count == 0 ? 0.0F : 1.0F / static_cast<float>(count));
    const AttentionPooling& pooling = *m_parameters.attention;
    const auto hidden = static_cast<std::size_t>(pooling.hidden);
    const float* score = pooling.scoreWeights.data() + static_cast<std::size_t>(label) * hidden;
    std::vector<double> scores(count, 0.0);
    for (std::size_t token = 0; token < count; ++token) {
        const float* values = tokens.data() + token * width;
        for (std::size_t unit = 0; unit < hidden; ++unit) {
            const float* factors = pooling.hiddenWeights.data() + unit * width;
            double sum = static_cast<double>(pooling.hiddenBias[unit]);
            for (std::size_t i = 0; i < width; ++i)
                sum += static_cast<double>(factors[i]) * static_cast<double>(values[i]);
            scores[token] += static_cast<double>(score[unit]) * std::tanh(sum);
        }
    }
    const double largest = *std::max_element(scores.begin(), scores.end());
    double total = 0.0;
    for (double& value : scores)
        total += value = std::exp(value - largest);
    std::vector<float> shares(count);
    std::transform(scores.begin(), scores.end(), shares.begin(),
                   [total](double value) { return static_cast<float>(value / total); });
    return shares;
}

double Head::logit(int label, const HeadInput& input) const {
    if (!needsTokens())
        return logit(label, input.embedding);
    const auto width = static_cast<std::size_t>(dim());
    const std::vector<float> shares = attention(label, input.tokens);
    const std::span<const float> factors = weights(label);
    double sum = static_cast<double>(m_parameters.labels[static_cast<std::size_t>(label)].bias);
    for (std::size_t token = 0; token < shares.size(); ++token) {
        double value = 0.0;
        for (std::size_t i = 0; i < width; ++i)
            value += static_cast<double>(factors[i]) * static_cast<double>(input.tokens[token * width + i]);
        sum += static_cast<double>(shares[token]) * value;
    }
    return sum;
}

std::vector<double> Head::probabilities(std::span<const double> logits) const {
    std::vector<double> out;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const Calibration& fit = m_parameters.labels[i].calibration;
        out.push_back(m_parameters.exclusive ? fit.slope * logits[i] + fit.offset
                                             : fit.probability(logits[i]));
    }
    if (!m_parameters.exclusive || out.empty())
        return out;
    const double largest = *std::max_element(out.begin(), out.end());
    double total = 0.0;
    for (double& value : out)
        total += value = std::exp(value - largest);
    for (double& value : out)
        value /= total;
    return out;
}

std::optional<double> Head::distancePercentile(std::span<const float> embedding) const {
    if (!m_parameters.distance)
        return std::nullopt;
    const DistanceModel& model = *m_parameters.distance;
    const double fromCentre = percentileAmong(model.quantiles, mahalanobis(model, embedding));
    if (!model.neighbours)
        return fromCentre;
    const NeighbourModel& near = *model.neighbours;
    return std::max(fromCentre, percentileAmong(near.quantiles, neighbourDistance(near, embedding)));
}

std::vector<Finding> Head::evaluate(const HeadInput& input) const {
    const std::optional<double> percentile = distancePercentile(input.embedding);
    const bool far = percentile && *percentile > m_parameters.distance->abstainAbove;
    std::vector<double> logits;
    for (int i = 0; i < labelCount(); ++i)
        logits.push_back(logit(i, input));
    const std::vector<double> probability = probabilities(logits);
    std::vector<Finding> findings;
    for (int i = 0; i < labelCount(); ++i) {
        const HeadLabel& label = m_parameters.labels[static_cast<std::size_t>(i)];
        Finding finding;
        finding.label = label.label;
        finding.code = label.code;
        finding.logit = logits[static_cast<std::size_t>(i)];
        finding.probability = probability[static_cast<std::size_t>(i)];
        finding.reason = far ? std::string("the recording is unlike those that the head was trained on")
                             : doubtAbout(label, finding.probability);
        if (!finding.reason.empty())
            finding.state = FindingState::Abstained;
        else
            finding.state =
                finding.probability >= label.threshold ? FindingState::Suggested : FindingState::NotSuggested;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace leadlight::jepa
