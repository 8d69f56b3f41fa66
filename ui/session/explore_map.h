// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

#include <QString>

#include <bitset>
#include <optional>

namespace leadlight::ui {

enum class ExploreMapKind {
    Received,    ///< share of the attention that each token receives
    Cross,       ///< the 57 keys of one query and their weights
    Contribution ///< what each token adds to a finding's logit
};

/// One map as it is shown: the numbers, what they are, and how far the colour scale reaches. A value for
/// overlays and tables.
struct ExploreMap {
    ExploreMapKind kind = ExploreMapKind::Received;
    explain::TokenValues values{};
    std::bitset<kTokenCount> shown; ///< tokens that have a value (a cross has 57)
    double scaleEnd = 1.0; ///< the largest absolute value; the scale goes from 0 (or -scaleEnd) to scaleEnd
    std::optional<int> picked; ///< the token that was picked; of a cross the query
    double startS = 0.0;       ///< where in the recording the first patch begins
    QString title;             ///< what exactly is shown: method, layer, attention head or finding

    [[nodiscard]] bool isSigned() const { return kind == ExploreMapKind::Contribution; }

    /// The value as a part of the scale: 0 to 1, or -1 to 1 where signed.
    [[nodiscard]] double fraction(int token) const {
        return scaleEnd > 0.0 ? values[static_cast<std::size_t>(token)] / scaleEnd : 0.0;
    }

    [[nodiscard]] double leadSum(int lead) const; ///< over the lead's 50 tokens
    [[nodiscard]] double timeSum(int time) const; ///< over the time's 8 tokens

    [[nodiscard]] double fromS(int token) const { return startS + (token % kPatchCount) / 5.0; }

    [[nodiscard]] double toS(int token) const { return startS + (token % kPatchCount + 1) / 5.0; }
};

/// Sets `shown` and `scaleEnd` from the values of all tokens.
[[nodiscard]] ExploreMap makeMap(ExploreMapKind kind, const explain::TokenValues& values);

/// The unit in words: "share of received attention", "share of this query's attention", "logit".
[[nodiscard]] QString unitText(ExploreMapKind kind);
/// A value with its unit: "0.84 %" or "+0.0123".
[[nodiscard]] QString valueText(ExploreMapKind kind, double value);
/// What an even spread would give: 1/400 received, 1/57 of a query's attention. Nothing for contributions.
[[nodiscard]] std::optional<double> evenValue(ExploreMapKind kind);
/// The lead's name and the 200 ms: "V3, 2.4 to 2.6 s".
[[nodiscard]] QString tokenText(int token, double startS);
/// One sentence about a token: where it is, its value with unit, and how that compares with an even spread.
[[nodiscard]] QString readOut(const ExploreMap& map, int token);

} // namespace leadlight::ui
