// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"
#include "core/record/recording.h"
#include "ui/session/explore_data.h"

#include <cmath>
#include <random>
#include <vector>

namespace leadlight::ui::test {

/// A rhythm series of the twelve standard leads, all at 0 mV.
inline Series quietSeries(double seconds = 10.0, double rateHz = 500.0) {
    Series series;
    series.waveform.rateHz = rateHz;
    for (const Lead lead : kStandardLeads) {
        LeadSignal signal;
        signal.lead = lead;
        signal.label = std::string(leadName(lead));
        signal.provenance = modelIndex(lead) ? Provenance::Measured : Provenance::Derived;
        signal.values.assign(static_cast<std::size_t>(seconds * rateHz), 0.0F);
        series.waveform.leads.push_back(signal);
    }
    return series;
}

/// Packed attention with rows that sum to 1, different for every layer and attention head.
inline std::vector<float> randomAttention(int layers, int attentionHeads) {
    std::mt19937 random(11);
    std::normal_distribution<float> normal;
    std::vector<float> packed;
    for (int row = 0; row < layers * attentionHeads * kTokenCount; ++row) {
        float sum = 0.0F;
        const auto first = packed.size();
        for (int key = 0; key < explain::kKeyCount; ++key) {
            packed.push_back(std::exp(normal(random)));
            sum += packed.back();
        }
        for (auto i = first; i < packed.size(); ++i)
            packed[i] /= sum;
    }
    return packed;
}

inline jepa::Head sampleHead(int dim) {
    std::mt19937 random(5);
    std::normal_distribution<float> normal;
    jepa::HeadParameters parameters;
    parameters.card.name = "Sample";
    parameters.dim = dim;
    for (const char* label : {"CD", "MI"}) {
        jepa::HeadLabel entry;
        entry.label = label;
        entry.bias = normal(random);
        parameters.labels.push_back(entry);
    }
    parameters.weights.resize(2 * static_cast<std::size_t>(dim));
    for (float& weight : parameters.weights)
        weight = normal(random);
    return *jepa::Head::make(parameters);
}

/// Everything for an encoder of 3 layers of 4 attention heads and a head of two labels.
inline std::shared_ptr<const ExploreData> sampleData(bool withPacked = true, bool withTokens = true) {
    constexpr int kDim = 16;
    const jepa::Head head = sampleHead(kDim);
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    ExploreInput input;
    input.encoderName = QStringLiteral("Sample");
    input.config = {kDim, 3, 4, 64};
    if (withPacked)
        input.packed = randomAttention(3, 4);
    if (withTokens) {
        input.tokens.resize(std::size_t{kTokenCount} * kDim);
        for (float& value : input.tokens)
            value = normal(random);
    }
    input.heads = {&head};
    return *makeExploreData(std::move(input));
}

/// A map with one token that has a value.
inline ExploreMap hotToken(int token, ExploreMapKind kind = ExploreMapKind::Received) {
    explain::TokenValues values{};
    values[static_cast<std::size_t>(token)] = 1.0;
    return makeMap(kind, values);
}

} // namespace leadlight::ui::test
