// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/kept.h"
#include "core/record/analysis.h"
#include "ui/session/explore_data.h"
#include "ui/session/explore_map.h"

#include <memory>
#include <optional>

namespace leadlight::ui {

/// Which attention is looked at: layer and attention head (or kMeanOfHeads), and the token whose cross is
/// wanted; nothing: what every token receives.
struct AttentionChoice {
    int layer = 0; ///< from 0
    int attentionHead = kMeanOfHeads;
    std::optional<int> picked;
};

/// The cross of one token; nothing without attention in full.
[[nodiscard]] std::optional<ExploreMap> crossOf(const ExploreData& data, int token, int layer,
                                                int attentionHead);
/// Attention received, or with a picked token and attention in full its cross. Only where hasAttention().
[[nodiscard]] ExploreMap attentionMap(const ExploreData& data, const AttentionChoice& choice);
/// The contributions to the logit of a finding, a place in ExploreData::targets.
[[nodiscard]] ExploreMap contributionMap(const ExploreData& data, int target);
/// Attention rolled out; nothing where it is not there.
[[nodiscard]] std::optional<ExploreMap> rolloutMap(const ExploreData& data);
/// A map that was made by any method, with its title. `label` names the finding; `attentionHeads` is how many
/// the encoder has.
[[nodiscard]] ExploreMap madeMap(const std::shared_ptr<const explain::CheckedMap>& made, const QString& label,
                                 int attentionHeads);
/// How much of an attention stays within its lead: of the map's query, where it is a cross. Nothing without
/// attention in full.
[[nodiscard]] std::optional<explain::AttentionMass> massOf(const ExploreData& data, const ExploreMap& map,
                                                           const AttentionChoice& choice);
/// What a person would ask about first: the place of the suggested finding with the highest probability, or
/// where none is suggested that of the most probable one. 0 where the analysis knows none of the targets.
[[nodiscard]] int firstTarget(const ExploreData& data, const Analysis& analysis);
/// The place of the finding that `other` calls by the same name and code, of the same head where it has that;
/// -1 where there is none.
[[nodiscard]] int sameTarget(const ExploreData& data, int target, const ExploreData& other);
/// How much of the attention received lies elsewhere in the other recording, 0 to 1: half the sum of the
/// differences of two shares that each sum to 1 (total variation). Both from one encoder.
[[nodiscard]] double differenceOf(const ExploreData& one, const ExploreData& other, int layer,
                                  int attentionHead);
/// The same token by token: received in `one` less received in `other`.
[[nodiscard]] ExploreMap differenceMap(const ExploreData& one, const ExploreData& other, int layer,
                                       int attentionHead);

} // namespace leadlight::ui
