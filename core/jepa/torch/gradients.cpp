// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/gradients.h"

#include "core/jepa/torch/graph.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace leadlight::jepa {
namespace {

std::vector<float> values(const at::Tensor& tensor) {
    const at::Tensor plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    const auto* first = plain.const_data_ptr<float>();
    return {first, first + plain.numel()};
}

/// One step of the pass: a graph of its own, from a leaf to what the step gives.
struct Step {
    at::Tensor leaf;
    at::Tensor out;
    at::Tensor attention; ///< where it is asked for
};

at::Tensor newLeaf(const at::Tensor& tensor) {
    return tensor.detach().requires_grad_();
}

/// A pass forward and backward. Steps: patch embedding, the blocks, the final norm.
class Pass {
public:
    Pass(const EncoderWeights& weights, const std::vector<int>& leads, bool lrp, bool attention)
        : m_weights(weights)
        , m_positions(leadPositions(weights.positions, leads).unsqueeze(0))
        , m_attention(attention) {
        m_rules.lrp = lrp;
    }

    /// The normalised tokens; undefined where `goOn` said no.
    at::Tensor forward(const at::Tensor& patches, const std::function<bool(double)>& goOn) {
        Step embed{newLeaf(patches), {}, {}};
        embed.out = patchTokens(m_weights, embed.leaf);
        m_steps.push_back(embed);
        const auto depth = static_cast<double>(m_weights.blocks.size());
        for (std::size_t i = 0; i < m_weights.blocks.size(); ++i) {
            if (!goOn(static_cast<double>(i) / depth))
                return {};
            Step step{newLeaf(m_steps.back().out), {}, {}};
            step.out =
                encodeBlock(m_weights.blocks[i], m_weights.config.attentionHeads, step.leaf + m_positions,
                            m_rules, 0.0, m_attention ? &step.attention : nullptr);
            m_steps.push_back(step);
        }
        Step last{newLeaf(m_steps.back().out), {}, {}};
        last.out = normalise(last.leaf, m_weights.norm, m_rules.lrp);
        m_steps.push_back(last);
        return last.out.detach();
    }

    /// From dy/dtokens to dy/dpatches; undefined where `goOn` said no. Fills `weighted` from the last block
    /// to the first where attention is kept.
    at::Tensor backward(at::Tensor gradient, std::vector<at::Tensor>& weighted,
                        const std::function<bool(double)>& goOn) {
        const auto all = static_cast<double>(m_steps.size());
        while (!m_steps.empty()) {
            if (!goOn(1.0 - static_cast<double>(m_steps.size()) / all))
                return {};
            const Step step = std::move(m_steps.back());
            m_steps.pop_back();
            std::vector<at::Tensor> inputs{step.leaf};
            if (step.attention.defined())
                inputs.push_back(step.attention);
            const auto found = torch::autograd::grad({step.out}, inputs, {gradient});
            gradient = found[0];
            if (step.attention.defined()) {
                const at::Tensor product = (step.attention.detach() * found[1]).clamp_min(0.0);
                weighted.push_back(packedAttention(product.mean(1, true)).flatten());
            }
        }
        return gradient;
    }

private:
    const EncoderWeights& m_weights;
    at::Tensor m_positions;
    GraphRules m_rules;
    bool m_attention;
    std::vector<Step> m_steps;
};

/// One pass there and back. `share` of the whole work is done when it begins, and it is `part` of it.
class Run {
public:
    Run(const EncoderWeights& weights, const at::Tensor& patches, const std::vector<int>& leads,
        const LogitGradient& logit)
        : m_weights(weights)
        , m_patches(patches)
        , m_leads(leads)
        , m_logit(logit) {}

    /// dy/dpatches, or undefined where `goOn` said no.
    at::Tensor operator()(bool lrp, bool attention, Gradients& into, std::vector<at::Tensor>& weighted,
                          const std::function<bool(double)>& goOn) {
        Pass pass(m_weights, m_leads, lrp, attention);
        const at::Tensor tokens = pass.forward(m_patches, [&](double share) { return goOn(0.4 * share); });
        if (!tokens.defined())
            return {};
        into.tokens = values(tokens);
        const std::vector<float> wanted = m_logit(into.tokens);
        if (wanted.size() != into.tokens.size())
            throw std::invalid_argument("the logit's derivative has another size than the tokens");
        const at::Tensor gradient = at::tensor(wanted, at::kFloat).view(tokens.sizes()).to(tokens.device());
        return pass.backward(gradient, weighted, [&](double share) { return goOn(0.4 + 0.6 * share); });
    }

private:
    const EncoderWeights& m_weights;
    const at::Tensor& m_patches;
    const std::vector<int>& m_leads;
    const LogitGradient& m_logit;
};

} // namespace

std::optional<Gradients> computeGradients(const EncoderWeights& weights, const at::Tensor& patches,
                                          const std::vector<int>& leads, const LogitGradient& logit,
                                          const GradientOptions& options,
                                          const std::function<bool(double share)>& goOn) {
    const at::AutoGradMode withGraph(true);
    const bool plain = options.input || options.attention;
    const double each = plain && options.lrp ? 0.5 : 1.0;
    Run run(weights, patches, leads, logit);
    Gradients gradients;
    std::vector<at::Tensor> weighted;
    if (plain) {
        const at::Tensor found = run(false, options.attention, gradients, weighted,
                                     [&](double share) { return goOn(each * share); });
        if (!found.defined())
            return std::nullopt;
        if (options.input)
            gradients.input = values(found);
        if (options.attention) {
            std::reverse(weighted.begin(), weighted.end());
            gradients.weightedAttention = values(at::stack(weighted));
        }
    }
    if (options.lrp) {
        const at::Tensor found = run(true, false, gradients, weighted,
                                     [&](double share) { return goOn(1.0 - each + each * share); });
        if (!found.defined())
            return std::nullopt;
        gradients.lrp = values(found * patches);
    }
    return gradients;
}

} // namespace leadlight::jepa
