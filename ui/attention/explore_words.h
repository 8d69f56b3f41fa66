// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/explore_state.h"

#include <QString>

#include <optional>

namespace leadlight::ui {

/// What a method shows, in one line for its button.
[[nodiscard]] QString methodTip(ExploreMethod method);
/// What to do with the table, while no cell is pointed at.
[[nodiscard]] QString hintText(const ExploreState& state);
/// The sum that makes the logit, or how much attention stays in its lead; empty where there is neither.
[[nodiscard]] QString numbersText(const ExploreState& state);
/// What the map can not say. Only where there is data.
[[nodiscard]] QString cautionText(const ExploreState& state);

/// What AttnLRP can not say, where its map sums to that share of the logit less its bias.
[[nodiscard]] QString lrpCaution(std::optional<double> share);

/// "sum 0.412 + bias -1.200 = logit -0.788": with as few decimals, at least 3, as let the rounded numbers add
/// up too.
[[nodiscard]] QString budgetText(const explain::LogitBudget& budget);

} // namespace leadlight::ui
