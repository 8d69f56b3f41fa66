// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/method.h"
#include "core/explain/packed_attention.h"

#include <QString>

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

enum class ExploreMapKind {
    Received,     ///< share of the attention that each token receives
    Cross,        ///< the 57 keys of one query and their weights
    Contribution, ///< what each token adds to a finding's logit
    Rollout,      ///< attention of all layers multiplied through
    Gradient,     ///< attention weighted with the gradient of a finding's logit
    Lrp,          ///< a finding's logit handed back to samples, summed over patches
    Occlusion,    ///< what a finding's logit loses without a second of a lead
    Difference    ///< attention received in one recording less that in another
};

/// The kind of map that a method makes, as long as no patch of attention is picked.
[[nodiscard]] ExploreMapKind kindOf(explain::Method method);
/// Whether values speak for (positive) and against a finding.
[[nodiscard]] bool isSigned(ExploreMapKind kind);
/// Whether two kinds have one unit, so that one scale can serve both.
[[nodiscard]] bool sameUnit(ExploreMapKind one, ExploreMapKind other);

/// What of a signed map lies on the paper.
enum class MapSign {
    Both,
    For,    ///< what speaks for the finding
    Against ///< what speaks against it
};

/// One map as it is shown: the numbers, what they are, and how far the colour scale reaches. A value for
/// overlays and tables.
struct ExploreMap {
    ExploreMapKind kind = ExploreMapKind::Received;
    explain::TokenValues values{};
    std::bitset<kTokenCount> shown; ///< tokens that have a value (a cross has 57)
    double scaleEnd = 1.0;        ///< the value at the scale's end; it goes from 0 (or -scaleEnd) to scaleEnd
    bool fixedScale = false;      ///< the end is the same for all recordings, not this map's largest value
    bool grey = false;            ///< it failed its checks: no colours
    MapSign sign = MapSign::Both; ///< of a signed map; the table shows both always
    std::optional<int> picked;    ///< the token that was picked; of a cross the query
    std::optional<int> pinned;    ///< the token that the picked one is compared with
    std::optional<int> pointed;   ///< the token under the pointer in the table
    std::bitset<kTokenCount> leftOut; ///< tokens that a what-if leaves out
    double startS = 0.0;              ///< where in the recording the first patch begins
    QString title;                    ///< what exactly is shown: method, layer, attention head or finding
    std::shared_ptr<const std::vector<float>> samples;             ///< of LRP: (8, 2500); else null
    std::optional<std::array<double, kModelLeadCount>> leadEffect; ///< of occlusion: without the whole lead
    std::optional<std::array<double, kPatchCount>> timeEffect;     ///< of occlusion: without the 200 ms

    [[nodiscard]] bool isSigned() const { return ui::isSigned(kind); }

    /// Whether a value, of a token or a sample, is painted on the paper.
    [[nodiscard]] bool onPaper(double value) const {
        return !isSigned() || sign == MapSign::Both || (sign == MapSign::For) == (value > 0.0);
    }

    /// The value as a part of the scale: 0 to 1, or -1 to 1 where signed.
    [[nodiscard]] double fraction(int token) const {
        return scaleEnd > 0.0 ? values[static_cast<std::size_t>(token)] / scaleEnd : 0.0;
    }

    /// Over the lead's 50 tokens; of occlusion what leaving out the whole lead does.
    [[nodiscard]] double leadSum(int lead) const;
    /// Over the time's 8 tokens; of occlusion what leaving out that time of all leads does.
    [[nodiscard]] double timeSum(int time) const;
    /// The token's place by size among those that have a value, from 1.
    [[nodiscard]] int rank(int token) const;

    [[nodiscard]] double fromS(int token) const { return startS + (token % kPatchCount) / 5.0; }

    [[nodiscard]] double toS(int token) const { return startS + (token % kPatchCount + 1) / 5.0; }
};

/// Sets `shown` and `scaleEnd` from the values of all tokens.
[[nodiscard]] ExploreMap makeMap(ExploreMapKind kind, const explain::TokenValues& values);

/// Where the scale of single samples ends, of a map that has them: at the 99.5th percentile of their sizes,
/// so that one sample far out does not leave all others pale; fixed where the map's scale is.
[[nodiscard]] double sampleScaleEnd(const ExploreMap& map);

/// The end of the scale that is the same for all recordings, layers and findings: a round number that strong
/// maps reach.
[[nodiscard]] double fixedScaleEnd(ExploreMapKind kind);

/// The method as a person reads it: "Attention", "AttnLRP" …
[[nodiscard]] QString methodText(explain::Method method);
/// The unit in words: "share of received attention", "share of this query's attention", "logit" …
[[nodiscard]] QString unitText(ExploreMapKind kind);
/// A value with its unit: "0.84 %" or "+0.0123".
[[nodiscard]] QString valueText(ExploreMapKind kind, double value);
/// The same with fewer digits: "12.5 %" or "+0.12", for margins and charts.
[[nodiscard]] QString shortValueText(ExploreMapKind kind, double value);
/// What an even spread would give: 1/400 received, 1/57 of a query's attention. Nothing for the rest.
[[nodiscard]] std::optional<double> evenValue(ExploreMapKind kind);
/// The lead's name: "V3".
[[nodiscard]] QString leadText(int lead);
/// The lead's name and the 200 ms: "V3, 2.4 to 2.6 s".
[[nodiscard]] QString tokenText(int token, double startS);
/// One sentence about a token: where it is, its value with unit, how that compares with an even spread, and
/// its rank.
[[nodiscard]] QString readOut(const ExploreMap& map, int token);
/// The same for a line that says already where it is, what is compared first: "rank 23 of 57: 1.13 % (share
/// of this query's attention)".
[[nodiscard]] QString rankedReadOut(const ExploreMap& map, int token);

} // namespace leadlight::ui
