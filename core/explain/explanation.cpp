// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explanation.h"

#include "core/explain/contribution.h"
#include "core/explain/gradient.h"
#include "core/explain/occlusion.h"
#include "core/explain/rollout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace leadlight::explain {

namespace {

constexpr std::array<std::string_view, kMethods.size()> kNames{"attention", "contribution", "rollout",
                                                               "gradient",  "lrp",          "occlusion"};

Result<Explanation> ofAttention(Explanation explanation, const PackedAttention& attention,
                                const MapOptions& options) {
    const int layer = options.layer.value_or(attention.layers() - 1);
    if (layer < 0 || layer >= attention.layers())
        return fail(ErrorCode::Invalid,
                    "The encoder has " + std::to_string(attention.layers()) + " layers, no more.");
    if (options.attentionHead &&
        (*options.attentionHead < 0 || *options.attentionHead >= attention.attentionHeads()))
        return fail(ErrorCode::Invalid, "The encoder has " + std::to_string(attention.attentionHeads()) +
                                            " attention heads, no more.");
    explanation.values = options.attentionHead
                             ? receivedAttention(attention.map(layer, *options.attentionHead))
                             : receivedAttention(attention, layer);
    explanation.unit = "share of received attention";
    explanation.layer = layer;
    explanation.attentionHead = options.attentionHead;
    return explanation;
}

Result<Explanation> ofContribution(Explanation explanation, std::span<const float> tokens,
                                   const Target& target) {
    const std::vector<double> shares = target.shares(tokens);
    const auto budget = target.weighing ? weighedContribution(tokens, target.weight, shares, target.bias)
                                        : contribution(tokens, target.weight, target.bias);
    if (!budget)
        return fail(budget.error());
    explanation.values = budget->values;
    explanation.unit = target.weighing ? "logit, tokens by the head's own weights" : "logit";
    if (target.weighing)
        std::copy(shares.begin(), shares.end(), explanation.headWeights.emplace().begin());
    explanation.logit = budget->logit; // to the last digit the sum of the values and the bias
    explanation.bias = budget->bias;
    return explanation;
}

Result<Explanation> ofPass(Method method, const Subject& subject, const MapOptions& options,
                           const Progress& progress) {
    const bool tokens = method == Method::Contribution;
    const bool weighed = subject.target && subject.target->needsTokens();
    const jepa::EncodeOptions keep{tokens || weighed, !tokens, true};
    const auto encoded = subject.encoder->encode({subject.input, 1}, keep, progress);
    if (!encoded)
        return fail(encoded.error());
    auto explanation = explainKept(method, subject.encoder->config(), encoded->front().tokens,
                                   encoded->front().attention, subject.target, options);
    if (explanation && subject.target && !explanation->logit) {
        explanation->logit = subject.target->logit(encoded->front());
        explanation->bias = subject.target->bias;
    }
    return explanation;
}

Result<Explanation> ofGradients(Method method, const Subject& subject, const Progress& progress) {
    const bool lrp = method == Method::Lrp;
    const auto logit = lrp ? subject.target->relevance() : subject.target->gradient();
    const auto found = subject.encoder->gradients(*subject.input, logit, {false, !lrp, lrp}, progress);
    if (!found)
        return fail(found.error());
    Explanation explanation;
    explanation.method = method;
    const auto values = lrp ? sumOverPatches(found->lrp)
                            : gradientWeighted(found->weightedAttention, subject.encoder->config().depth);
    if (!values)
        return fail(values.error());
    explanation.values = *values;
    explanation.unit = lrp ? "logit" : "gradient-weighted attention";
    const auto budget = ofContribution({}, found->tokens, *subject.target);
    if (!budget)
        return fail(budget.error());
    explanation.logit = budget->logit;
    explanation.bias = budget->bias;
    if (lrp) {
        explanation.samples = found->lrp;
        const double sum = std::accumulate(values->begin(), values->end(), 0.0);
        if (const double all = std::accumulate(budget->values.begin(), budget->values.end(), 0.0); all != 0.0)
            explanation.conservation = sum / all;
    }
    return explanation;
}

Result<Explanation> ofOcclusion(const Subject& subject, const Progress& progress) {
    const auto found = occlude(*subject.encoder, *subject.input, *subject.target, progress);
    if (!found)
        return fail(found.error());
    Explanation explanation;
    explanation.method = Method::Occlusion;
    explanation.values = found->values;
    explanation.unit = "logit";
    explanation.logit = found->logit;
    explanation.bias = subject.target->bias;
    explanation.leadEffect = found->leads;
    explanation.timeEffect = found->times;
    return explanation;
}

} // namespace

std::string_view methodName(Method method) {
    return kNames[static_cast<std::size_t>(method)];
}

std::optional<Method> methodNamed(std::string_view name) {
    for (const Method method : kMethods) {
        if (methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

Result<Explanation> explainKept(Method method, const jepa::EncoderConfig& config,
                                std::span<const float> tokens, std::span<const float> attention,
                                const Target* target, const MapOptions& options) {
    Explanation explanation;
    explanation.method = method;
    if (method == Method::Contribution) {
        if (target == nullptr)
            return fail(ErrorCode::Invalid, "A contribution is one to the logit of a finding; name one.");
        return ofContribution(std::move(explanation), tokens, *target);
    }
    const auto packed = PackedAttention::make(attention, config.depth, config.attentionHeads);
    if (!packed)
        return fail(packed.error());
    if (method == Method::Attention)
        return ofAttention(std::move(explanation), *packed, options);
    if (method != Method::Rollout)
        return fail(ErrorCode::Invalid, "This map needs passes of its own through the encoder.");
    explanation.values = rollout(*packed);
    explanation.unit = "share of attention rolled out";
    return explanation;
}

Result<Explanation> explain(Method method, const Subject& subject, const MapOptions& options,
                            const Progress& progress) {
    if (subject.encoder == nullptr || subject.input == nullptr)
        return fail(ErrorCode::Invalid, "There is no encoder or no input to explain.");
    if (subject.input->leads.size() != kModelLeadCount)
        return fail(ErrorCode::Invalid, "Maps are made of inputs that hold the eight leads of the model.");
    if (needsTarget(method) && subject.target == nullptr)
        return fail(ErrorCode::Invalid, "This map is about a finding; name one.");
    switch (method) {
    case Method::Gradient:
    case Method::Lrp:
        return ofGradients(method, subject, progress);
    case Method::Occlusion:
        return ofOcclusion(subject, progress);
    default:
        return ofPass(method, subject, options, progress);
    }
}

} // namespace leadlight::explain
