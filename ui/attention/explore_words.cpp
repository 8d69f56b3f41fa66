// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/explore_words.h"

#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace leadlight::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExplorePanel)
};

const ExploreTarget& targetOf(const ExploreState& state) {
    return state.data()->targets[static_cast<std::size_t>(state.target())];
}

/// What the map on screen sums to, as a share of the logit less its bias; nothing where it is not made.
std::optional<double> lrpShare(const ExploreState& state) {
    const MapAnswer* answer = state.answer();
    return answer && answer->map ? answer->map->map.conservation : std::nullopt;
}

} // namespace

QString methodTip(ExploreMethod method) {
    switch (method) {
    case ExploreMethod::Attention:
        return Text::tr("What share of the attention each 200 ms of each lead receives");
    case ExploreMethod::Contribution:
        return Text::tr("What each 200 ms of each lead adds to the logit of a finding");
    case ExploreMethod::Rollout:
        return Text::tr("Attention of all layers multiplied through");
    case ExploreMethod::Gradient:
        return Text::tr("Attention weighted with the gradient of a finding's logit");
    case ExploreMethod::Lrp:
        return Text::tr("The logit of a finding handed back to single samples");
    case ExploreMethod::Occlusion:
        break;
    }
    return Text::tr("What the logit of a finding loses when a second of a lead is left out");
}

QString budgetText(const explain::LogitBudget& budget) {
    constexpr int kMostDecimals = 6;
    for (int decimals = 3; decimals <= kMostDecimals; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        const bool adds = std::llround(budget.sum * unit) + std::llround(budget.bias * unit) ==
                          std::llround(budget.logit * unit);
        if (!adds && decimals < kMostDecimals)
            continue;
        const QString line =
            adds ? Text::tr("sum %1 + bias %2 = logit %3") : Text::tr("sum %1 + bias %2 \u2248 logit %3");
        return line.arg(formatNumber(budget.sum, decimals), formatNumber(budget.bias, decimals),
                        formatNumber(budget.logit, decimals));
    }
    return {};
}

QString lrpCaution(std::optional<double> share) {
    if (share.value_or(0.0) > 1.0)
        return Text::tr("Orange speaks for the finding, blue against it. The position table, added before "
                        "every block, has a share of the other sign here: the map sums to more than the "
                        "logit.");
    return Text::tr("Orange speaks for the finding, blue against it. The position table, added before every "
                    "block, takes its share of the logit: the map does not hold all of it.");
}

QString hintText(const ExploreState& state) {
    if (!state.map())
        return Text::tr("The map is being made…");
    if (state.method() == ExploreMethod::Attention && state.data() && state.data()->hasCrosses())
        return Text::tr("Point at a cell to read it; click it to see what it attends to.");
    return Text::tr("Point at a cell to read it; click it to mark it on the paper.");
}

QString numbersText(const ExploreState& state) {
    const MapAnswer* answer = state.answer();
    switch (state.method()) {
    case ExploreMethod::Contribution:
        return budgetText(targetOf(state).budget);
    case ExploreMethod::Lrp:
        if (answer && answer->map && answer->map->map.conservation && answer->map->map.logit)
            return Text::tr("Logit %1; the map sums to %2 % of it less its bias")
                .arg(formatNumber(*answer->map->map.logit, 2),
                     formatNumber(100.0 * *answer->map->map.conservation, 0));
        return {};
    case ExploreMethod::Occlusion:
    case ExploreMethod::Gradient:
        if (answer && answer->map && answer->map->map.logit)
            return Text::tr("Logit %1 with everything there").arg(formatNumber(*answer->map->map.logit, 2));
        return {};
    default:
        break;
    }
    const auto& mass = state.mass();
    if (!mass)
        return {};
    return Text::tr("Own lead %1 % (%2 × even), other leads %3 % (%4 × even)")
        .arg(formatNumber(100.0 * mass->ownLead, 1), formatNumber(mass->ownLeadRelative(), 2),
             formatNumber(100.0 * mass->crossLead, 1), formatNumber(mass->crossLeadRelative(), 2));
}

QString cautionText(const ExploreState& state) {
    switch (state.method()) {
    case ExploreMethod::Contribution:
        if (targetOf(state).ownWeights)
            return Text::tr(
                "This head weighs the tokens itself: each cell is its own weight of a token times "
                "what that token says. How the tokens made those weights is in no cell.");
        return Text::tr(
            "Each cell is what one token adds to the logit. Tokens have already exchanged what they "
            "know in every layer, so a cell "
            "does not say that its own 200 ms caused it.");
    case ExploreMethod::Gradient:
        return Text::tr(
            "What speaks against the finding does not show in this map: it keeps positive parts alone.");
    case ExploreMethod::Lrp:
        return lrpCaution(lrpShare(state));
    case ExploreMethod::Occlusion:
        return Text::tr(
            "Left out means absent from attention and from the mean, not zeroed. Two leads that say the "
            "same are each dispensable, so that both look unimportant here.");
    case ExploreMethod::Rollout:
        return Text::tr("Attention is not an explanation, rolled out or not: it knows of no finding.");
    case ExploreMethod::Attention:
        break;
    }
    return Text::tr(
               "Attention is not an explanation: it shows where the encoder looked, not why a finding was "
               "suggested. Evenly spread, "
               "%1 % would go to other leads; read shares against that.")
        .arg(formatNumber(100.0 * explain::kUniformCrossLead, 1));
}

} // namespace leadlight::ui
