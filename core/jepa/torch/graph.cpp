// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/graph.h"

#include <cmath>
#include <limits>

namespace leadlight::jepa {
namespace {

constexpr double kNormEps = 1e-5;
constexpr double kNothing = -1e30; // a score of which nothing is left; finite, so that no query becomes NaN

// Weights that lie in bfloat16 (DeviceEncoder) want their input so.
at::Tensor apply(const at::Tensor& x, const LinearWeights& layer) {
    const bool narrow = layer.weight.scalar_type() == at::kBFloat16;
    return at::linear(narrow ? x.to(at::kBFloat16) : x, layer.weight, layer.bias);
}

// Drops a whole sample's branch with probability `rate` and scales the kept ones, as timm does.
at::Tensor dropped(const at::Tensor& branch, double rate) {
    if (rate <= 0.0)
        return branch;
    std::vector<std::int64_t> shape(static_cast<std::size_t>(branch.dim()), 1);
    shape[0] = branch.size(0);
    const at::Tensor keep = at::empty(shape, branch.options()).bernoulli_(1.0 - rate).div_(1.0 - rate);
    return branch * keep;
}

// GELU(x) = x Phi(x); under AttnLRP Phi(x) is a constant.
at::Tensor feedForward(const at::Tensor& x, const BlockWeights& block, bool lrp = false) {
    const at::Tensor hidden = apply(x, block.fc1);
    if (!lrp)
        return apply(at::gelu(hidden), block.fc2);
    const at::Tensor phi = (at::erf(hidden.detach() * std::sqrt(0.5)) + 1.0) * 0.5;
    return apply(hidden * phi, block.fc2);
}

// The same numbers, of whose gradient only `share` is passed on.
at::Tensor withGradientShare(const at::Tensor& x, double share) {
    return x * share + x.detach() * (1.0 - share);
}

// Factorised CroPA: scores along the own lead (P) and along the own time (L, without itself) share one
// softmax.
at::Tensor cropaAttention(const at::Tensor& x, const BlockWeights& block, int heads, const GraphRules& rules,
                          at::Tensor* kept) {
    const auto batch = x.size(0), leads = x.size(1), times = x.size(2), dim = x.size(3);
    const auto width = dim / heads;
    const at::Tensor qkv = apply(x, block.qkv).view({batch, leads, times, 3, heads, width});
    at::Tensor query = qkv.select(3, 0) * (1.0 / std::sqrt(static_cast<double>(width)));
    at::Tensor key = qkv.select(3, 1), value = qkv.select(3, 2);
    if (rules.lrp) { // both products share their relevance evenly between their factors
        query = withGradientShare(query, 0.25);
        key = withGradientShare(key, 0.25);
        value = withGradientShare(value, 0.5);
    }
    // (B, L, P, H, w) to rows (B H L, P, w) and columns (B H P, L, w)
    const auto rows = [&](const at::Tensor& t) {
        return t.permute({0, 3, 1, 2, 4}).reshape({-1, times, width});
    };
    const auto columns = [&](const at::Tensor& t) {
        return t.permute({0, 3, 2, 1, 4}).reshape({-1, leads, width});
    };

    at::Tensor rowScores =
        at::bmm(rows(query), rows(key).transpose(1, 2)).view({batch, heads, leads, times, times});
    at::Tensor columnScores =
        at::bmm(columns(query), columns(key).transpose(1, 2)).view({batch, heads, times, leads, leads});
    const at::Tensor self = at::eye(leads, x.options().dtype(at::kBool));
    columnScores = columnScores.masked_fill(self, -std::numeric_limits<double>::infinity()).transpose(2, 3);
    if (rules.leftOut.defined()) { // (B, L, P) to the keys of (B, H, L, P, P) and (B, H, L, P, L)
        rowScores = rowScores.masked_fill(rules.leftOut.view({batch, 1, leads, 1, times}), kNothing);
        const at::Tensor byTime = rules.leftOut.transpose(1, 2).view({batch, 1, 1, times, leads});
        columnScores = columnScores.masked_fill(byTime, kNothing);
        columnScores = columnScores.masked_fill(self.view({1, 1, leads, 1, leads}),
                                                -std::numeric_limits<double>::infinity());
    }
    const at::Tensor weights = at::softmax(at::cat({rowScores, columnScores}, -1), -1, at::kFloat);
    if (kept)
        *kept = weights;

    const at::Tensor shares = weights.to(value.scalar_type());
    const at::Tensor along = shares.narrow(-1, 0, times).reshape({-1, times, times});
    const at::Tensor across = shares.narrow(-1, times, leads).transpose(2, 3).reshape({-1, leads, leads});
    const at::Tensor fromRow = at::bmm(along, rows(value)).view({batch, heads, leads, times, width});
    const at::Tensor fromColumn =
        at::bmm(across, columns(value)).view({batch, heads, times, leads, width}).transpose(2, 3);
    const at::Tensor joined =
        (fromRow + fromColumn).permute({0, 2, 3, 1, 4}).reshape({batch, leads, times, dim});
    return apply(joined, block.proj);
}

// Plain attention over the middle axis of (N, T, dim).
at::Tensor fullAttention(const at::Tensor& x, const BlockWeights& block, int heads) {
    const auto count = x.size(0), times = x.size(1), dim = x.size(2);
    const at::Tensor qkv =
        apply(x, block.qkv).view({count, times, 3, heads, dim / heads}).permute({2, 0, 3, 1, 4});
    const at::Tensor mixed = at::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2]);
    return apply(mixed.transpose(1, 2).reshape({count, times, dim}), block.proj);
}

} // namespace

at::Tensor normalise(const at::Tensor& x, const NormWeights& norm, bool lrp) {
    if (!lrp)
        return at::layer_norm(x, {x.size(-1)}, norm.weight, norm.bias, kNormEps);
    const at::Tensor centred = x - x.mean(-1, true);
    const at::Tensor scale = (centred.detach().square().mean(-1, true) + kNormEps).rsqrt();
    return centred * scale * norm.weight + norm.bias;
}

at::Tensor packedAttention(const at::Tensor& weights) {
    const auto leads = weights.size(2), times = weights.size(3);
    std::vector<at::Tensor> rows;
    for (std::int64_t lead = 0; lead < leads; ++lead) {
        const at::Tensor own = weights.select(2, lead);
        rows.push_back(at::cat(
            {own.narrow(-1, 0, times + lead), own.narrow(-1, times + lead + 1, leads - lead - 1)}, -1));
    }
    return at::stack(rows, 2).flatten(2, 3);
}

at::Tensor encodeBlock(const BlockWeights& block, int attentionHeads, const at::Tensor& tokens,
                       const GraphRules& rules, double dropRate, at::Tensor* attention) {
    const at::Tensor mixed =
        cropaAttention(normalise(tokens, block.norm1, rules.lrp), block, attentionHeads, rules, attention);
    const at::Tensor between = tokens + dropped(mixed, dropRate);
    return between +
           dropped(feedForward(normalise(between, block.norm2, rules.lrp), block, rules.lrp), dropRate);
}

at::Tensor patchTokens(const EncoderWeights& weights, const at::Tensor& patches) {
    return apply(patches, weights.patch);
}

at::Tensor leadPositions(const at::Tensor& table, const std::vector<int>& leads) {
    std::vector<std::int64_t> rows(leads.begin(), leads.end());
    const at::Tensor index = at::tensor(rows, at::kLong).to(table.device());
    return table.view({-1, kModelSamples / kPatchSamples, table.size(-1)}).index_select(0, index);
}

at::Tensor encodeTokens(const EncoderWeights& weights, at::Tensor tokens, const at::Tensor& positions,
                        const DropPath& dropPath, std::vector<at::Tensor>* attention,
                        const std::function<bool(int block)>& goOn, const GraphRules& rules) {
    const int depth = weights.config.depth;
    for (int i = 0; i < depth; ++i) {
        if (goOn && !goOn(i))
            return {};
        at::Tensor kept;
        tokens = encodeBlock(weights.blocks[static_cast<std::size_t>(i)], weights.config.attentionHeads,
                             tokens + positions, rules, dropPath.rate(i, depth), attention ? &kept : nullptr);
        if (attention)
            attention->push_back(kept);
    }
    return normalise(tokens, weights.norm, rules.lrp);
}

at::Tensor takeTimes(const at::Tensor& grid, const at::Tensor& times) {
    const at::Tensor index = times.view({times.size(0), 1, times.size(1), 1});
    return grid.gather(2, index.expand({grid.size(0), grid.size(1), times.size(1), grid.size(3)}));
}

at::Tensor predictTokens(const PredictorWeights& weights, const at::Tensor& visible,
                         const at::Tensor& visibleTimes, const at::Tensor& maskedTimes,
                         const DropPath& dropPath) {
    const auto batch = visible.size(0), leads = visible.size(1), masked = maskedTimes.size(1);
    const int depth = weights.config.depth;
    const at::Tensor known = apply(visible, weights.embed);
    const auto dim = known.size(3);
    const at::Tensor asked =
        weights.maskToken.to(known.scalar_type()).view({1, 1, 1, dim}).expand({batch, leads, masked, dim});
    const auto times = visibleTimes.size(1) + masked;
    at::Tensor x = at::cat({known, asked}, 2).view({batch * leads, times, dim});
    const at::Tensor order = at::cat({visibleTimes, maskedTimes}, 1).flatten();
    const at::Tensor positions = weights.positions.index_select(0, order)
                                     .view({batch, 1, times, dim})
                                     .expand({batch, leads, times, dim})
                                     .reshape({batch * leads, times, dim});
    for (int i = 0; i < depth; ++i) {
        const BlockWeights& block = weights.blocks[static_cast<std::size_t>(i)];
        const double rate = dropPath.rate(i, depth);
        x = x + positions;
        x = x + dropped(fullAttention(normalise(x, block.norm1), block, weights.config.attentionHeads), rate);
        x = x + dropped(feedForward(normalise(x, block.norm2), block), rate);
    }
    x = normalise(x.narrow(1, times - masked, masked), weights.norm);
    return apply(x, weights.proj).view({batch, leads, masked, -1});
}

} // namespace leadlight::jepa
