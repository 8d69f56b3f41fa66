// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/explain/attention_statistics.h"
#include "core/explain/contribution.h"
#include "core/explain/packed_attention.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/head.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::ui {

/// In place of an attention head's number: the mean of all attention heads of a layer.
inline constexpr int kMeanOfHeads = -1;

/// What one label of a diagnostic head makes of the tokens.
struct ExploreTarget {
    QString label;      ///< "MI"
    QString code;       ///< "SCP-ECG:MI"
    QString headName;   ///< from the head's card
    QString headSha256; ///< 64 digits; empty for a head that was not read from a file
    int head = 0;       ///< place among the heads that were given
    int index = 0;      ///< place among the head's labels
    explain::LogitBudget budget;
    bool ownWeights = false; ///< the head weighs the tokens itself: its own weights are in the budget
};

/// All that Explore shows of one recording, as values: made once by makeExploreData(), then shared and never
/// changed.
struct ExploreData {
    QString encoderName;   ///< from the encoder's card
    QString encoderSha256; ///< 64 digits
    int layers = 0;
    int attentionHeads = 0;
    double startS = 0.0; ///< where in the recording the analysed ten seconds begin
    std::vector<float>
        received; ///< (layers, attention heads + 1, 400), each summing to 1; the last of a layer is the mean
    std::vector<float> packed; ///< (layers, attention heads, 400, 57); empty where it was not kept
    std::vector<explain::AttentionStatistics>
        statistics; ///< (layers, attention heads + 1), the last of a layer its mean; empty without `packed`
    std::optional<explain::TokenValues> rollout; ///< of all layers; nothing without `packed`
    std::vector<ExploreTarget> targets;

    /// The encoder's name with the first digits of its SHA-256.
    [[nodiscard]] QString encoderTitle() const;

    [[nodiscard]] bool hasAttention() const { return !received.empty(); }

    [[nodiscard]] bool hasCrosses() const { return !packed.empty(); }

    /// Attention received by the 400 tokens; `attentionHead` from 0 or kMeanOfHeads.
    [[nodiscard]] std::span<const float> receivedMap(int layer, int attentionHead) const;
    /// Where hasCrosses(): entropy, share across leads and distance of one attention head or their mean.
    [[nodiscard]] const explain::AttentionStatistics& statisticsOf(int layer, int attentionHead) const;
    /// The packed attention of one attention head or their mean (400 * 57). Only where hasCrosses().
    [[nodiscard]] std::vector<float> packedMap(int layer, int attentionHead) const;
};

/// What an encoder and its heads gave for one recording, for makeExploreData().
struct ExploreInput {
    QString encoderName;
    Sha256 encoderSha256;
    jepa::EncoderConfig config;
    double startS = 0.0;
    std::vector<float> packed;   ///< as Analysed::attention; may be empty
    std::vector<float> received; ///< as Analysis::receivedAttention (layers, attention heads, 400): used
                                 ///< where `packed` is empty
    std::vector<float> tokens;   ///< as Analysed::tokens (400, dim); empty: no contributions
    std::vector<const jepa::Head*> heads;
};

/// Computes what Explore shows without another pass through the encoder: some 50 ms for ViT-B (12 layers of
/// 16 attention heads), on any thread. Fails with Invalid where sizes do not fit together.
[[nodiscard]] Result<std::shared_ptr<const ExploreData>> makeExploreData(ExploreInput input);

} // namespace leadlight::ui
