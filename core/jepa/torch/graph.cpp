// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/graph.h"

#include <cmath>
#include <limits>

namespace leadlight::jepa {
namespace {

constexpr double kNormEps = 1e-5;

at::Tensor normalise(const at::Tensor& x, const NormWeights& norm) {
    return at::layer_norm(x, {x.size(-1)}, norm.weight, norm.bias, kNormEps);
}

at::Tensor apply(const at::Tensor& x, const LinearWeights& layer) {
    return at::linear(x, layer.weight, layer.bias);
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

at::Tensor feedForward(const at::Tensor& x, const BlockWeights& block) {
    return apply(at::gelu(apply(x, block.fc1)), block.fc2);
}

// Factorised CroPA: scores along the own lead (P) and along the own time (L, without itself) share one
// softmax.
at::Tensor cropaAttention(const at::Tensor& x, const BlockWeights& block, int heads, at::Tensor* kept) {
    const auto batch = x.size(0), leads = x.size(1), times = x.size(2), dim = x.size(3);
    const auto width = dim / heads;
    const at::Tensor qkv = apply(x, block.qkv).view({batch, leads, times, 3, heads, width});
    const at::Tensor query = qkv.select(3, 0) * (1.0 / std::sqrt(static_cast<double>(width)));
    const at::Tensor key = qkv.select(3, 1), value = qkv.select(3, 2);
    // (B, L, P, H, w) to rows (B H L, P, w) and columns (B H P, L, w)
    const auto rows = [&](const at::Tensor& t) {
        return t.permute({0, 3, 1, 2, 4}).reshape({-1, times, width});
    };
    const auto columns = [&](const at::Tensor& t) {
        return t.permute({0, 3, 2, 1, 4}).reshape({-1, leads, width});
    };

    const at::Tensor rowScores =
        at::bmm(rows(query), rows(key).transpose(1, 2)).view({batch, heads, leads, times, times});
    at::Tensor columnScores =
        at::bmm(columns(query), columns(key).transpose(1, 2)).view({batch, heads, times, leads, leads});
    const at::Tensor self = at::eye(leads, x.options().dtype(at::kBool));
    columnScores = columnScores.masked_fill(self, -std::numeric_limits<double>::infinity()).transpose(2, 3);
    const at::Tensor weights = at::softmax(at::cat({rowScores, columnScores}, -1), -1);
    if (kept)
        *kept = weights;

    const at::Tensor along = weights.narrow(-1, 0, times).reshape({-1, times, times});
    const at::Tensor across = weights.narrow(-1, times, leads).transpose(2, 3).reshape({-1, leads, leads});
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
                        const std::function<bool(int block)>& goOn) {
    const int depth = weights.config.depth;
    for (int i = 0; i < depth; ++i) {
        if (goOn && !goOn(i))
            return {};
        const BlockWeights& block = weights.blocks[static_cast<std::size_t>(i)];
        const double rate = dropPath.rate(i, depth);
        at::Tensor kept;
        tokens = tokens + positions;
        const at::Tensor mixed = cropaAttention(normalise(tokens, block.norm1), block,
                                                weights.config.attentionHeads, attention ? &kept : nullptr);
        tokens = tokens + dropped(mixed, rate);
        tokens = tokens + dropped(feedForward(normalise(tokens, block.norm2), block), rate);
        if (attention)
            attention->push_back(kept);
    }
    return normalise(tokens, weights.norm);
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
