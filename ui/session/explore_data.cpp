// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_data.h"

#include "core/explain/rollout.h"
#include "core/explain/target.h"
#include "ui/session/model_sets.h"

namespace leadlight::ui {

namespace {

constexpr std::size_t kPackedSize = std::size_t{kTokenCount} * explain::kKeyCount;

/// Writes the attention heads' maps of one layer, given as (attention heads, 400), and after them their mean.
void appendLayer(std::vector<float>& received, const std::vector<explain::TokenValues>& heads) {
    explain::TokenValues mean{};
    for (const explain::TokenValues& head : heads) {
        for (std::size_t i = 0; i < head.size(); ++i) {
            received.push_back(static_cast<float>(head[i]));
            mean[i] += head[i];
        }
    }
    for (const double sum : mean)
        received.push_back(static_cast<float>(sum / static_cast<double>(heads.size())));
}

Result<void> fillFromPacked(ExploreData& data) {
    const auto attention = explain::PackedAttention::make(data.packed, data.layers, data.attentionHeads);
    if (!attention)
        return fail(attention.error());
    for (int layer = 0; layer < data.layers; ++layer) {
        std::vector<explain::TokenValues> heads;
        for (int head = 0; head < data.attentionHeads; ++head) {
            heads.push_back(explain::receivedAttention(attention->map(layer, head)));
            data.statistics.push_back(explain::attentionStatistics(attention->map(layer, head)));
        }
        appendLayer(data.received, heads);
        const std::vector<float> mean = attention->meanMap(layer);
        data.statistics.push_back(
            explain::attentionStatistics(explain::AttentionMap(mean.data(), mean.size())));
    }
    data.rollout = explain::rollout(*attention);
    return {};
}

Result<void> fillFromReceived(ExploreData& data, const std::vector<float>& received) {
    const auto layers = static_cast<std::size_t>(data.layers);
    const auto headCount = static_cast<std::size_t>(data.attentionHeads);
    if (received.size() != layers * headCount * kTokenCount)
        return fail(ErrorCode::Invalid,
                    "The kept attention is of another size than the encoder's; analyse the recording again.");
    const float* next = received.data();
    for (std::size_t layer = 0; layer < layers; ++layer) {
        std::vector<explain::TokenValues> heads(headCount);
        for (explain::TokenValues& head : heads) {
            std::copy_n(next, kTokenCount, head.begin());
            next += kTokenCount;
        }
        appendLayer(data.received, heads);
    }
    return {};
}

Result<void> addTargets(ExploreData& data, const jepa::Head& head, int place, std::span<const float> tokens) {
    const jepa::HeadParameters& parameters = head.parameters();
    for (std::size_t i = 0; i < parameters.labels.size(); ++i) {
        const jepa::HeadLabel& label = parameters.labels[i];
        const explain::Target finding = explain::Target::of(head, static_cast<int>(i));
        const auto budget =
            finding.weighing
                ? explain::weighedContribution(tokens, finding.weight, finding.shares(tokens), finding.bias)
                : explain::contribution(tokens, finding.weight, finding.bias);
        if (!budget)
            return fail(budget.error());
        ExploreTarget target;
        target.label = QString::fromStdString(label.label);
        target.code = QString::fromStdString(label.code);
        target.headName = QString::fromStdString(parameters.card.name);
        if (head.sha256())
            target.headSha256 = QString::fromStdString(head.sha256()->hex());
        target.head = place;
        target.index = static_cast<int>(i);
        target.budget = *budget;
        target.ownWeights = head.needsTokens();
        data.targets.push_back(std::move(target));
    }
    return {};
}

} // namespace

QString ExploreData::encoderTitle() const {
    return modelTitle(encoderName, encoderSha256);
}

std::span<const float> ExploreData::receivedMap(int layer, int attentionHead) const {
    const int place = attentionHead == kMeanOfHeads ? attentionHeads : attentionHead;
    const int index = layer * (attentionHeads + 1) + place;
    return std::span(received).subspan(static_cast<std::size_t>(index) * kTokenCount, kTokenCount);
}

const explain::AttentionStatistics& ExploreData::statisticsOf(int layer, int attentionHead) const {
    const int place = attentionHead == kMeanOfHeads ? attentionHeads : attentionHead;
    return statistics[static_cast<std::size_t>(layer * (attentionHeads + 1) + place)];
}

std::vector<float> ExploreData::packedMap(int layer, int attentionHead) const {
    const auto attention = explain::PackedAttention::make(packed, layers, attentionHeads);
    if (!attention)
        return std::vector<float>(kPackedSize);
    if (attentionHead == kMeanOfHeads)
        return attention->meanMap(layer);
    const explain::AttentionMap map = attention->map(layer, attentionHead);
    return {map.begin(), map.end()};
}

Result<std::shared_ptr<const ExploreData>> makeExploreData(ExploreInput input) {
    auto data = std::make_shared<ExploreData>();
    data->encoderName = input.encoderName;
    data->encoderSha256 = QString::fromStdString(input.encoderSha256.hex());
    data->layers = input.config.depth;
    data->attentionHeads = input.config.attentionHeads;
    data->startS = input.startS;
    data->packed = std::move(input.packed);

    Result<void> filled;
    if (!data->packed.empty())
        filled = fillFromPacked(*data);
    else if (!input.received.empty())
        filled = fillFromReceived(*data, input.received);
    if (!filled)
        return fail(filled.error());
    if (!input.tokens.empty()) {
        int place = 0;
        for (const jepa::Head* head : input.heads) {
            const Result<void> added = addTargets(*data, *head, place++, input.tokens);
            if (!added)
                return fail(added.error());
        }
    }
    return data;
}

} // namespace leadlight::ui
